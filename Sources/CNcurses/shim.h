// What Swift cannot see of ncurses and glibc: macros, variadics, globals and the wide API switch.
//
// Everything is static inline, so each Swift file that calls a function gets its own copy, and its own
// copy of any static variable inside. Functions that share a variable must be called from one file only.
#pragma once

// Without this, setcchar, wadd_wchnstr and their kin are not declared at all.
#define NCURSES_WIDECHAR 1
#include <ncurses.h>

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <signal.h>
#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>
#include <sys/ioctl.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/signalfd.h>
#include <sys/timerfd.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>
#include <wchar.h>

// Last, since it makes macros of common words such as `lines` and `tab`.
#include <term.h>
#undef columns
#undef lines

// Hidden by glibc unless _XOPEN_SOURCE is set, which Swift's importer does not do.
extern int wcwidth(wchar_t character);

// MARK: Attributes

static const attr_t hearth_bold = A_BOLD;
static const attr_t hearth_dim = A_DIM;
static const attr_t hearth_italic = A_ITALIC;
static const attr_t hearth_underline = A_UNDERLINE;
static const attr_t hearth_reverse = A_REVERSE;

// MARK: Globals

static inline WINDOW *hearth_stdscr(void) { return stdscr; }
static inline int hearth_color_count(void) { return COLORS; }

// MARK: Cells

/// Fills `cell` with `count` scalars: a spacing one, then marks. The pair goes by the last argument,
/// since the short before it ends at 32767.
static inline int hearth_set_cell(cchar_t *cell, const uint32_t *scalars, int count, attr_t attributes, int pair) {
  wchar_t text[CCHARW_MAX + 1];
  int length = count > CCHARW_MAX ? CCHARW_MAX : count;
  for (int index = 0; index < length; index++) text[index] = (wchar_t)scalars[index];
  text[length] = 0;
  return setcchar(cell, text, attributes, 0, &pair);
}

/// Writes `count` cells from a position on. Unlike wadd_wch this neither moves the cursor nor scrolls at
/// the last corner.
static inline int hearth_put_cells(WINDOW *window, int row, int column, const cchar_t *cells, int count) {
  if (wmove(window, row, column) == ERR) return ERR;
  return wadd_wchnstr(window, cells, count);
}

// MARK: Text

static inline int hearth_width(uint32_t scalar) { return wcwidth((wchar_t)scalar); }

/// Takes LC_CTYPE from `name` ("" is the environment). Returns its codeset, or NULL when there is no such
/// locale.
static inline const char *hearth_set_charset(const char *name) {
  if (setlocale(LC_CTYPE, name) == NULL) return NULL;
  return nl_langinfo(CODESET);
}

/// Whether the locale's charset has this scalar.
static inline bool hearth_encodable(uint32_t scalar) {
  char bytes[64];
  mbstate_t state;
  memset(&state, 0, sizeof state);
  return wcrtomb(bytes, (wchar_t)scalar, &state) != (size_t)-1;
}

/// Decodes one more byte in the locale's charset: 1 with `scalar` set, 0 when more bytes are needed, -1
/// when the byte fits nothing, after which `state` is fresh.
static inline int hearth_decode(uint32_t *scalar, uint8_t byte, mbstate_t *state) {
  wchar_t character = 0;
  char input = (char)byte;
  size_t result = mbrtowc(&character, &input, 1, state);
  if (result == (size_t)-2) return 0;
  if (result == (size_t)-1) {
    memset(state, 0, sizeof *state);
    return -1;
  }
  *scalar = (uint32_t)character;
  return 1;
}

// MARK: Terminfo

/// A string capability, or NULL: tigetstr says "not a string" with (char *)-1.
static inline const char *hearth_capability(const char *name) {
  const char *value = tigetstr(name);
  return value == (const char *)-1 ? NULL : value;
}

/// Forgets the description that setupterm read.
static inline void hearth_forget_description(void) {
  if (cur_term != NULL) del_curterm(cur_term);
}

// MARK: Size

/// False when the terminal does not know its size.
static inline bool hearth_window_size(int descriptor, int *columns, int *rows) {
  struct winsize size;
  if (ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0 || size.ws_row == 0) return false;
  *columns = size.ws_col;
  *rows = size.ws_row;
  return true;
}

// MARK: Signals

/// The signals that are read from a descriptor instead of interrupting.
static inline sigset_t hearth_inbox_signals(void) {
  static const int numbers[] = {SIGWINCH, SIGTERM, SIGHUP, SIGINT, SIGQUIT, SIGCONT, SIGTSTP};
  sigset_t set;
  sigemptyset(&set);
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) sigaddset(&set, numbers[index]);
  return set;
}

/// Blocks those signals, leaving the mask before in `old`. Returns a descriptor to read them from, or -1.
static inline int hearth_inbox_open(sigset_t *old) {
  sigset_t set = hearth_inbox_signals();
  if (pthread_sigmask(SIG_BLOCK, &set, old) != 0) return -1;
  int descriptor = signalfd(-1, &set, SFD_NONBLOCK | SFD_CLOEXEC);
  if (descriptor < 0) pthread_sigmask(SIG_SETMASK, old, NULL);
  return descriptor;
}

/// The next signal waiting, or 0.
static inline int hearth_inbox_next(int descriptor) {
  struct signalfd_siginfo info;
  ssize_t count;
  do count = read(descriptor, &info, sizeof info);
  while (count < 0 && errno == EINTR);
  return count == (ssize_t)sizeof info ? (int)info.ssi_signo : 0;
}

/// Stops the process by the default action of SIGTSTP, which does nothing where no shell could wake us;
/// SIGSTOP would freeze such a terminal for good. Returns when continued.
static inline void hearth_stop(bool whole_group) {
  sigset_t stop, old;
  sigemptyset(&stop);
  sigaddset(&stop, SIGTSTP);
  kill(whole_group ? 0 : getpid(), SIGTSTP);
  pthread_sigmask(SIG_UNBLOCK, &stop, &old);
  pthread_sigmask(SIG_SETMASK, &old, NULL);
}

// MARK: Alarms

/// A descriptor that counts time asleep, or -1.
static inline int hearth_alarm_open(void) { return timerfd_create(CLOCK_BOOTTIME, TFD_NONBLOCK | TFD_CLOEXEC); }

/// Rings once after so many milliseconds; never when negative. Whatever rang before is forgotten.
static inline void hearth_alarm_set(int descriptor, int64_t milliseconds) {
  struct itimerspec when;
  memset(&when, 0, sizeof when);
  if (milliseconds >= 0) {
    when.it_value.tv_sec = milliseconds / 1000;
    // All zero would mean never.
    when.it_value.tv_nsec = milliseconds == 0 ? 1 : milliseconds % 1000 * 1000000;
  }
  timerfd_settime(descriptor, 0, &when, NULL);
}

// MARK: Last words

/// What a dying process needs to give the terminal back. Only SignalGuard.swift may use these functions.
struct hearth_last_words {
  volatile sig_atomic_t armed;
  int descriptor;
  struct termios modes;
  size_t length;
  char text[512];
};

static inline struct hearth_last_words *hearth_last_words(void) {
  static struct hearth_last_words words;
  return &words;
}

/// Async-signal-safe: write, tcsetattr, sigaction and raise only.
static inline void hearth_die_tidily(int number) {
  int before = errno;
  struct hearth_last_words *words = hearth_last_words();
  if (words->armed) {
    words->armed = 0;
    ssize_t ignored = write(words->descriptor, words->text, words->length);
    (void)ignored;
    tcsetattr(words->descriptor, TCSANOW, &words->modes);
  }
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  sigaction(number, &standard, NULL);
  errno = before;
  raise(number);
}

/// Sets what happens when the process is killed from inside (a Swift trap is SIGILL or SIGTRAP).
static inline void hearth_on_fault(const struct sigaction *action) {
  static const int numbers[] = {SIGSEGV, SIGILL, SIGTRAP, SIGBUS, SIGFPE, SIGABRT};
  for (size_t index = 0; index < sizeof numbers / sizeof *numbers; index++) sigaction(numbers[index], action, NULL);
}

/// From here on, a fault gives the terminal back first.
static inline void hearth_guard_arm(int descriptor, const struct termios *modes, const char *text, size_t length) {
  // Its own stack, for the day the fault is a stack run over.
  static char stack[16384];
  struct hearth_last_words *words = hearth_last_words();
  words->armed = 0;
  words->descriptor = descriptor;
  words->modes = *modes;
  words->length = length < sizeof words->text ? length : sizeof words->text;
  memcpy(words->text, text, words->length);
  words->armed = 1;
  stack_t spare = {.ss_sp = stack, .ss_flags = 0, .ss_size = sizeof stack};
  sigaltstack(&spare, NULL);
  struct sigaction action;
  memset(&action, 0, sizeof action);
  action.sa_handler = hearth_die_tidily;
  action.sa_flags = SA_ONSTACK | SA_NODEFER;
  hearth_on_fault(&action);
}

/// The terminal is the shell's again: dying must not write to it.
static inline void hearth_guard_disarm(void) { hearth_last_words()->armed = 0; }

/// What people wrote is in memory, and must not end in a core file or another process's hands, nor in the backtrace
/// that Swift's own handlers print, with what lies where the registers point.
static inline void hearth_keep_memory_private(void) {
  struct rlimit none = {0, 0};
  setrlimit(RLIMIT_CORE, &none);
  prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
  struct sigaction standard;
  memset(&standard, 0, sizeof standard);
  standard.sa_handler = SIG_DFL;
  hearth_on_fault(&standard);
}

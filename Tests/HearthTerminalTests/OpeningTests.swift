import Glibc
import HearthScreen
import Testing

@testable import HearthTerminal

extension Screens {
  @Suite struct Opening {
    @Test(arguments: [
      (String?.none, TerminalError.unnamed),
      ("", .unnamed),
      ("no-such-terminal", .unknown(term: "no-such-terminal")),
      ("dumb", .tooSimple(term: "dumb")),
      ("unknown", .unknown(term: "unknown")),
    ])
    func refusesWithoutWritingAByte(_ term: String?, _ expected: TerminalError) throws {
      let terminal = try PseudoTerminal()
      #expect(throws: expected) { try Terminal(theme: evening, options: terminal.options(term: term)) }
      #expect(terminal.output() == "")
    }

    @Test func refusesFiles() throws {
      let null = open("/dev/null", O_RDWR)
      defer { Glibc.close(null) }
      var options = TerminalOptions()
      options.input = null
      options.output = null
      options.term = "xterm"
      #expect(throws: TerminalError.notATerminal) { try Terminal(theme: evening, options: options) }
    }

    @Test func saysWhatToDoInOneLine() {
      let errors: [TerminalError] = [
        .notATerminal, .unnamed, .unknown(term: "a\u{1b}[31mb\nc"), .tooSimple(term: "dumb"),
      ]
      for error in errors {
        #expect(error.description.hasPrefix("hearth-tui needs a terminal: "))
        #expect(error.description.unicodeScalars.allSatisfy { $0.value >= 0x20 })
      }
      #expect("\(TerminalError.unknown(term: "vt9"))".contains("TERM=vt9"))
    }

    @Test func restoresWhatItFound() throws {
      let pseudo = try PseudoTerminal()
      var before = termios()
      tcgetattr(pseudo.device, &before)
      var mask = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &mask)
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      terminal.draw(CellBuffer(size: terminal.size))
      let opened = pseudo.output()
      #expect(opened.contains("\u{1b}[?1049h") && opened.contains("\u{1b}[?2004h"))
      terminal.close()
      terminal.close()
      let closed = pseudo.output()
      #expect(closed.contains("\u{1b}[?1049l") && closed.contains("\u{1b}[?2004l"))
      var after = termios()
      tcgetattr(pseudo.device, &after)
      #expect(after.c_lflag == before.c_lflag && after.c_iflag == before.c_iflag)
      #expect(after.c_oflag == before.c_oflag)
      var maskAfter = sigset_t()
      pthread_sigmask(SIG_BLOCK, nil, &maskAfter)
      for number in [SIGTERM, SIGWINCH, SIGTSTP] {
        #expect(sigismember(&mask, number) == sigismember(&maskAfter, number))
      }
    }

    @Test(arguments: ["linux", "vt100"])
    func oldTerminalsAreNotAskedToMarkPastes(_ term: String) throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options(term: term))
      terminal.draw(CellBuffer(size: terminal.size))
      terminal.close()
      #expect(!pseudo.output().contains("2004"))
    }

    @Test func leavesNoHandlersOfCurses() throws {
      let pseudo = try PseudoTerminal()
      let terminal = try Terminal(theme: evening, options: pseudo.options())
      defer { terminal.close() }
      for number in [SIGINT, SIGTERM, SIGTSTP, SIGWINCH] {
        var action = sigaction()
        sigaction(number, nil, &action)
        #expect(action.__sigaction_handler.sa_handler == nil)
      }
    }

    @Test func theRestoreStringHasNoWaits() {
      let sent = SignalGuard.withoutWaits(Array("a$<5>b$<20/>$c$<d".utf8))
      #expect(String(decoding: sent, as: UTF8.self) == "ab$c$<d")
    }
  }
}

import Glibc

/// What a program said, and how it ended.
struct Outcome {
  /// As a shell tells it: 128 and the signal's number when one ended it.
  let status: Int32
  let output: String
  let errors: String

  var errorLines: [Substring] { errors.split(separator: "\n", omittingEmptySubsequences: false).dropLast() }
}

/// Why a test could not go on. The text is all that the reader of a failed test gets.
struct Trouble: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}

/// Runs programs with an environment of their own and nothing to read.
enum Program {
  /// The binary of this build: it lies beside the program that runs the tests.
  static func hearth() throws -> String {
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let length = readlink("/proc/self/exe", &buffer, buffer.count)
    let runner = String(decoding: buffer.prefix(max(0, length)).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    let path = File.parent(of: runner) + "/hearth-tui"
    guard access(path, X_OK) == 0 else {
      throw Trouble("there is no \(path); build it with: swift build --product hearth-tui")
    }
    return path
  }

  static func tmux() throws -> String { try tool("tmux") }

  /// A program that the tests need, found as a shell would.
  static func tool(_ name: String) throws -> String {
    for folder in searchPath.split(separator: ":") where access("\(folder)/\(name)", X_OK) == 0 {
      return "\(folder)/\(name)"
    }
    throw Trouble("these tests need \(name): apt-get install -y \(name)")
  }

  static var searchPath: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin" }

  /// Runs a program to its end. `scratch` is a folder for what it says.
  static func run(
    _ path: String, _ arguments: [String], environment: [String: String], scratch: String
  ) throws -> Outcome {
    let said = Scratch(scratch)
    defer { said.remove() }
    let child = try start(
      path, arguments, environment: environment, output: said.output, errors: said.errors)
    let status = try wait(for: child, path)
    return Outcome(
      status: status, output: File.text(said.output) ?? "", errors: File.text(said.errors) ?? "")
  }

  /// Starts a program, which writes what it says into two files. Whoever starts it ends it and waits for it.
  static func start(
    _ path: String, _ arguments: [String], environment: [String: String], output: String, errors: String
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    let flags = O_WRONLY | O_CREAT | O_TRUNC
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, output, flags, 0o600)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, errors, flags, 0o600)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    hearSignals(&attributes)
    var child = pid_t()
    let code = withStrings([path] + arguments) { words in
      withStrings(environment.map { "\($0.key)=\($0.value)" }) { variables in
        posix_spawn(&child, path, &actions, &attributes, words, variables)
      }
    }
    guard code == 0 else { throw Trouble("could not start \(path): \(String(cString: strerror(code)))") }
    return child
  }

  /// Trap: threads that run tests may have all signals blocked, and a child would inherit that: a tmux that can't be
  /// ended, a program that never hears a hang-up.
  private static func hearSignals(_ attributes: inout posix_spawnattr_t) {
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK | POSIX_SPAWN_SETSIGDEF))
  }

  private static func wait(for child: pid_t, _ path: String) throws -> Int32 {
    let deadline = Deadline()
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) == 0 {
      guard !deadline.isOver else {
        kill(child, SIGKILL)
        waitpid(child, &status, 0)
        throw Trouble("\(path) did not end")
      }
      usleep(1_000)
    }
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }

  private static func withStrings<Result>(
    _ strings: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
  ) -> Result {
    let copies = strings.map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return body(copies + [nil])
  }
}

/// Two files that a program writes into. Each run has its own: tests run beside each other.
private struct Scratch {
  let output: String
  let errors: String

  init(_ folder: String) {
    let name = "\(folder)/said-\(UInt64.random(in: 0...UInt64.max))"
    output = name + ".out"
    errors = name + ".err"
  }

  func remove() {
    unlink(output)
    unlink(errors)
  }
}

/// How long anything may take before a test gives up on it. Only a failing test ever waits for so long.
struct Deadline {
  private let end: Int

  init(seconds: Int = 20) { end = Deadline.now() + seconds }

  var isOver: Bool { Deadline.now() >= end }

  private static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec
  }
}

import Glibc
import HearthStore
import HearthTerminal

/// The program: what was asked for on the command line, and the exit status that says how it went.
@main
struct HearthTUI {
  static func main() {
    tightenUmask()
    SignalGuard.keepMemoryPrivate()
    // Past a limit on file sizes, a write then fails like any other, and the words stay on the screen.
    signal(SIGXFSZ, SIG_IGN)
    do {
      let invocation = try Invocation(Array(CommandLine.arguments.dropFirst()))
      try run(invocation)
    } catch {
      Output.error(error.line)
      exit(error.status)
    }
  }

  private static func run(_ invocation: Invocation) throws(Failure) {
    switch invocation.verb {
    case .help: try Output.print(HelpText.whole)
    case .version: try Output.print("hearth-tui \(HelpText.version)")
    case .open: exit(try Evening(invocation).run())
    case .initialise: try InitCommand.run(invocation)
    case .today: try TodayCommand.run(invocation)
    case .agenda: try AgendaCommand.run(invocation)
    case .export: exit(try ExportCommand.run(invocation))
    case .importing: try ImportCommand.run(invocation)
    case .note: try NoteCommand.run(invocation)
    case .list: exit(try ListCommand.run(invocation))
    case .syncSetup: try SyncCommand.run(invocation)
    case .backup: try BackupCommand.run(invocation)
    case .restore: try RestoreCommand.run(invocation)
    case .doctor: exit(try DoctorCommand.run(invocation))
    case .paths: try PathsCommand.run(invocation)
    }
  }
}

/// Why the program ends without having done what was asked: one line, and a status.
struct Failure: Error {
  let line: String
  let status: Int32

  /// Something went wrong: status 1.
  init(_ line: String) {
    self.line = line
    status = 1
  }

  /// The command line makes no sense: status 2.
  init(usage line: String) {
    self.line = "\(line); see hearth-tui --help"
    status = 2
  }
}

import HearthCore

/// What the command line asks for.
struct Invocation {
  enum Verb {
    case open
    case help
    case version
    case initialise
    case today
    case agenda
    case list
    case export
    case importing
    case paths
    case note
    case syncSetup
    case backup
    case restore
    case doctor
  }

  private(set) var verb = Verb.open
  /// What follows the verb.
  private(set) var words: [String] = []
  private(set) var dataFolder: String?
  private(set) var theme: String?
  private(set) var now: Moment?
  private(set) var isPlain = false
  private(set) var isDemo = false
  private(set) var wantsJSON = false
  /// The first and the last day of what is asked for.
  private(set) var from: CivilDate?
  private(set) var to: CivilDate?
  /// Whose note it is, as it was typed.
  private(set) var author: String?
  private(set) var noteSort = Note.Sort.thanks
  /// The file to write; nil for standard output.
  private(set) var output: String?
  private(set) var isDryRun = false
  private(set) var repairs = false
  /// Both said yes to having everything in the file.
  private(set) var isComplete = false
  /// A day or a name: the command says which.
  private var start: String?
  /// Those that go with some commands only, in the order they came.
  private var special: [String] = []

  init(_ arguments: [String]) throws(Failure) {
    var rest = arguments[...]
    var isLiteral = false
    while let argument = rest.popFirst() {
      if argument == "--", !isLiteral {
        isLiteral = true
      } else if !isLiteral, argument.hasPrefix("-"), argument != "-" {
        try take(option: argument, &rest)
      } else {
        words.append(argument)
      }
    }
    try settleVerb()
  }

  /// Whether it leaves the household as it is.
  var onlyLooks: Bool {
    switch verb {
    case .today, .agenda, .export, .backup: !isDemo
    case .importing: isDryRun && !isDemo
    case .open, .help, .version, .initialise, .list, .paths, .note, .restore, .doctor, .syncSetup: false
    }
  }

  private mutating func take(option: String, _ rest: inout ArraySlice<String>) throws(Failure) {
    let parts = option.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let inline = parts.count == 2 ? parts[1] : nil
    func value(_ what: String) throws(Failure) -> String {
      guard let value = inline ?? rest.popFirst(), !value.isEmpty else {
        throw Failure(usage: "\(parts[0]) needs \(what)")
      }
      return value
    }
    func flag() throws(Failure) -> Bool {
      guard inline == nil else { throw Failure(usage: "\(parts[0]) takes no value") }
      return true
    }
    switch parts[0] {
    case "-h", "--help": if try flag() { verb = .help }
    case "-V", "--version": if try flag(), verb != .help { verb = .version }
    case "--data-dir": dataFolder = try value("a folder")
    case "--theme": theme = try value("a name")
    case "--now": now = try moment(try value("a moment such as 2026-11-21T19:30"))
    case "--plain": isPlain = try flag()
    case "--demo": isDemo = try flag()
    case "--json": wantsJSON = try flag()
    case "--from": start = try value("a day such as 2026-11-21, or with note a name")
    case "--kind": noteSort = try sort(try value("thanks, affirmation or love"))
    case "--to": to = try day(try value("a day such as 2026-11-21"), parts[0])
    case "-o": output = try value("a file")
    case "--dry-run": isDryRun = try flag()
    case "--complete": isComplete = try flag()
    case "--repair": repairs = try flag()
    default: throw Failure(usage: "there is no option \(parts[0])")
    }
    if Invocation.homes[parts[0]] != nil { special.append(parts[0]) }
  }

  private func moment(_ text: String) throws(Failure) -> Moment {
    guard let moment = Moment(text) else {
      throw Failure(usage: "--now needs a moment such as 2026-11-21T19:30, not \(text)")
    }
    return moment
  }

  private func sort(_ text: String) throws(Failure) -> Note.Sort {
    guard let sort = NoteLine.sorts.first(where: { $0.rawValue == text.lowercased() }) else {
      throw Failure(usage: "--kind is thanks, affirmation or love, not \(text)")
    }
    return sort
  }

  private func day(_ text: String, _ option: String) throws(Failure) -> CivilDate {
    guard let day = CivilDate(text) else {
      throw Failure(usage: "\(option) \(text) is no day; write it as 2026-11-21")
    }
    return day
  }
}

// MARK: Which words and options go with which command

extension Invocation {
  /// The commands that an option belongs to, for those that do not belong to all.
  private static let homes: [String: [String]] = [
    "--json": ["today", "agenda", "list", "doctor"], "--from": ["agenda", "export", "note"],
    "--to": ["agenda", "export"],
    "-o": ["export"], "--complete": ["export"], "--repair": ["doctor"], "--dry-run": ["import"],
    "--kind": ["note"],
  ]

  private static let verbs: [String: Verb] = [
    "init": .initialise, "today": .today, "agenda": .agenda, "list": .list, "export": .export,
    "import": .importing, "paths": .paths, "note": .note, "sync-setup": .syncSetup,
    "backup": .backup, "restore": .restore, "doctor": .doctor,
  ]

  private mutating func settleVerb() throws(Failure) {
    guard verb == .open else { return }
    let name = words.first
    if name != nil { words.removeFirst() }
    if let name {
      guard let known = Invocation.verbs[name] else { throw Failure(usage: "there is no command \(name)") }
      verb = known
    }
    for option in special {
      let homes = Invocation.homes[option] ?? []
      guard name.map(homes.contains) ?? false else {
        throw Failure(usage: "\(option) goes with \(Invocation.list(homes))")
      }
    }
    if verb == .note {
      author = start
    } else if let start {
      from = try day(start, "--from")
    }
    if isDemo, verb == .initialise { throw Failure(usage: "the demo has its couple already") }
    let isForKeeps = verb == .restore || verb == .doctor || (verb == .backup && words.isEmpty)
    if isDemo, isForKeeps, let name {
      throw Failure(usage: "the demo is thrown away at its end; \(name) is for a household of your own")
    }
    if let from, let to, to < from { throw Failure(usage: "--to \(to) is before --from \(from)") }
    let most = mostWords
    if verb == .note, words.count > most { throw Failure(usage: "put the text of a note in quotes") }
    if let name, words.count > most { throw Failure(usage: "\(name) does not take \(words[most])") }
  }

  private var mostWords: Int {
    switch verb {
    case .initialise, .importing: 2
    case .list, .export, .note, .backup, .restore: 1
    case .open, .help, .version, .today, .agenda, .paths, .doctor, .syncSetup: 0
    }
  }

  /// `today, agenda and list`.
  private static func list(_ names: [String]) -> String {
    guard let last = names.last, names.count > 1 else { return names.first ?? "" }
    return names.dropLast().joined(separator: ", ") + " and " + last
  }
}

import HearthCore

/// What the command line asks for.
struct Invocation {
  enum Verb {
    case open
    case help
    case version
    case initialise
    case today
    case list
    case paths
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
    default: throw Failure(usage: "there is no option \(parts[0])")
    }
  }

  private func moment(_ text: String) throws(Failure) -> Moment {
    guard let moment = Moment(text) else {
      throw Failure(usage: "--now needs a moment such as 2026-11-21T19:30, not \(text)")
    }
    return moment
  }

  private mutating func settleVerb() throws(Failure) {
    guard verb == .open, let name = words.first else { return }
    words.removeFirst()
    switch name {
    case "init": verb = .initialise
    case "today": verb = .today
    case "list": verb = .list
    case "paths": verb = .paths
    default: throw Failure(usage: "there is no command \(name)")
    }
    if wantsJSON, verb != .today, verb != .list { throw Failure(usage: "--json goes with today and list") }
    if isDemo, verb == .initialise { throw Failure(usage: "the demo has its couple already") }
    let most = verb == .initialise ? 2 : verb == .list ? 1 : 0
    if words.count > most { throw Failure(usage: "\(name) does not take \(words[most])") }
  }
}

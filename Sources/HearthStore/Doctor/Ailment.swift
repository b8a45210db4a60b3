import HearthCore

/// Something that is not as it should be in a household's folders: what, where, and what to do about it.
public struct Ailment: Hashable, Sendable {
  /// The sorts of it; the words stand in `--json`.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case missingHousehold = "missing-household"
    case household
    case newerVersion = "newer-version"
    case locked
    case noSpace = "no-space"
    case unreadable
    case owner
    case mode
    case link
    case tornLine = "torn-line"
    case badLine = "bad-line"
    case setAside = "set-aside"
    case misplaced
    case conflict
    case mergeMarks = "merge-marks"
    case leftover
    case unknownFile = "unknown-file"
    case future
    case device
    case backup
    case copy
    case setting
    case theme
    case deck
    case guide
  }

  /// What is wrong.
  public let kind: Kind
  /// Its full path; of what the couple wrote themselves, its name within the config folder.
  public let file: String
  /// Counted from 1; nil when it concerns the whole.
  public let line: Int?
  /// Half a sentence on what is wrong.
  public let problem: String
  /// Half a sentence on what to do.
  public let advice: String
  /// Worth knowing, with nothing to be done about it.
  public let isHarmless: Bool
  /// What `--repair` did about it; nil when it did nothing.
  public internal(set) var repair: String?

  /// One that `doctor` reports.
  public init(
    _ kind: Kind, _ file: String, line: Int? = nil, _ problem: String, advice: String,
    isHarmless: Bool = false
  ) {
    self.kind = kind
    self.file = file
    self.line = line
    self.problem = problem
    self.advice = advice
    self.isHarmless = isHarmless
  }

  /// One line. `printable` before it is shown: names of files may hold anything.
  public var text: String {
    let place = "\(file)\(line.map { ", line \($0)" } ?? "")"
    return "\(place): \(problem); \(repair.map { "mended: \($0)" } ?? advice)"
  }

  /// An object with `kind`, `file`, `line`, `problem`, `advice` and `repaired`, a text or null.
  public var json: JSONValue {
    .object([
      "kind": .string(kind.rawValue), "file": .string(file), "line": line.map(JSONValue.int) ?? .null,
      "problem": .string(problem), "advice": .string(advice),
      "repaired": repair.map(JSONValue.string) ?? .null,
    ])
  }
}

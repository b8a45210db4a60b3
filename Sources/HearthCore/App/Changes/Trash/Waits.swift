/// How long what was taken away has waited, in days that this machine has seen go by.
///
/// Not by the dates on it: they come from whatever clock there was, of this machine or of another, and a clock that is
/// wrong for one evening would erase all of it.
public struct Waits: Hashable, Sendable {
  /// The most days without use that the clock is believed. What it says beyond that is a leap, and counts as one day.
  static let longestGap = 14

  /// The last day of use; nil when nothing waited then.
  private var day: CivilDate?
  /// Days, by the id of what waits.
  private var days: [String: Int] = [:]

  /// Nothing has waited yet.
  public init() {}

  /// It is that day, and those wait.
  mutating func count(_ waiting: [String], on today: CivilDate) {
    let gap = day.map { today.daysSinceEpoch - $0.daysSinceEpoch } ?? 0
    let passed = gap > Waits.longestGap ? 1 : max(0, gap)
    // What is seen for the first time begins to wait.
    days = Dictionary(waiting.map { ($0, days[$0].map { $0 + passed } ?? 0) }) { first, _ in first }
    day = waiting.isEmpty ? nil : today
  }

  /// Those that have waited for their time.
  var over: [String] { days.filter { $0.value > TakenAway.days }.keys.sorted() }

  /// The last day that something can be brought back on, if today is that day; nil for what was never seen.
  func lastDay(of id: String, today: CivilDate) -> CivilDate? {
    days[id].map { today.adding(days: max(0, TakenAway.days - $0)) }
  }
}

// MARK: The file

extension Waits {
  /// The format this version of the program writes, and the newest it reads.
  private static let formatVersion = 1

  /// Reads it from its file; nil when it makes no sense, or a newer version wrote it.
  public init?(json: JSONValue) {
    guard let version = json["v"]?.int, (1...Waits.formatVersion).contains(version) else { return nil }
    day = json["day"]?.string.flatMap { CivilDate($0) }
    days = (json["days"]?.object ?? [:]).compactMapValues(\.int).mapValues { min(max(0, $0), 1000) }
  }

  /// As its file has it: `v`, `day` and `days`, by id.
  public var json: JSONValue {
    var fields: [String: JSONValue] = [
      "v": .int(Waits.formatVersion), "days": .object(days.mapValues(JSONValue.int)),
    ]
    fields["day"] = day.map { .string($0.description) }
    return .object(fields)
  }
}

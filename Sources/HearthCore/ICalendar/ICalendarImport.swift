/// What an iCalendar file holds that can be kept here, and what of it cannot.
public struct ICalendarImport: Hashable, Sendable {
  /// Something to tell about one line of the file.
  public struct Finding: Hashable, Sendable {
    /// Counted from 1.
    public let line: Int
    /// Half a sentence in plain words. It may hold anything the file holds: `printable` before it is shown.
    public let what: String
    /// Whether something the file says is not kept, or not quite as it says.
    public let isLoss: Bool

    /// `line 12: a second RRULE; the first one counts`.
    public var text: String { "line \(line): \(what)" }
  }

  /// One for each event, in the order of the file; their ids follow from what the file says and from nothing else.
  public internal(set) var rituals: [Ritual] = []
  /// In the order of the file, the first thousand of them.
  public internal(set) var findings: [Finding] = []
  /// How many findings there are, beyond a thousand too.
  public internal(set) var findingCount = 0
  /// Events that could not be kept at all: cancelled ones, and those no day can be made out of.
  public internal(set) var leftOut = 0
}

/// Why nothing of a file can be read.
public struct ICalendarError: Error, Hashable, Sendable {
  /// Half a sentence in plain words, without the file's name.
  public let message: String
}

/// Gathers findings as they come, and no more of them than anybody will read.
struct ICalendarFindings {
  private static let limit = 1000

  private(set) var all: [ICalendarImport.Finding] = []
  private(set) var count = 0

  mutating func add(_ line: Int, _ what: String, isLoss: Bool = true) {
    count += 1
    if all.count < ICalendarFindings.limit {
      all.append(ICalendarImport.Finding(line: line, what: what, isLoss: isLoss))
    }
  }

  mutating func add(_ line: ContentLine, _ what: String, isLoss: Bool = true) {
    add(line.number, what, isLoss: isLoss)
  }
}

/// Those that are there: `the place, the steps and the reminder`.
func joined(_ words: [String?]) -> String {
  let words = words.compactMap { $0 }
  return [words.dropLast().joined(separator: ", "), words.last ?? ""].filter { !$0.isEmpty }
    .joined(separator: " and ")
}

/// Something the file says, short enough for a line of a report.
func excerpt(_ text: some StringProtocol) -> String {
  let short = text.unicodeScalars.prefix(41)
  return short.count > 40 ? String(String.UnicodeScalarView(short.dropLast())) + "…" : String(text)
}

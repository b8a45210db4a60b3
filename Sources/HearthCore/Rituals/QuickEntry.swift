/// Reads a ritual from one line, such as `friday 19:30 date night every 2 weeks`, and writes one back as such a line.
///
/// Parts may stand in any order and either case. What is not understood is the title; what stands in "double quotes"
/// is title whatever it says, and `""` in them is a quote.
///
/// A bare hour from 1 to 7, as in `at 7` or `half past seven`, is in the afternoon or evening, unless the line says
/// morning, early or breakfast; 8 to 12 are taken as written, unless it says evening. With minutes in figures, `7:30`,
/// every time is taken as written. `tonight` makes evening of any of them.
///
/// A birthday or an anniversary on a date, with neither a time nor a rhythm, comes every year; `once` keeps it single.
public enum QuickEntry {
  /// Why a line can't be kept yet.
  public struct Fault: Error, Hashable, Sendable, CustomStringConvertible {
    /// One line for the screen: what could not be understood, and what to do.
    public let message: String

    init(_ message: String) { self.message = message.printable }

    /// The message alone.
    public var description: String { message }
  }

  /// The longest line that is read, in UTF-8 bytes.
  public static let longest = 4_000

  /// Reads a whole ritual.
  ///
  /// The start it gives is a day the rule yields: `every friday` on a Saturday starts the Friday after. Without a day
  /// it starts today, or tomorrow when its time is over by `now`.
  /// - Parameter now: the time on the wall; nil treats every time of today as still ahead.
  /// - Parameter day: where it begins when the line names no day; nil: today, or tomorrow as said above.
  /// - Parameter kept: what is being edited. Its sort stays, and its rule stands where the line says
  ///   `repeating as before`. A line that says nothing of repeating makes it come once.
  public static func read(
    _ text: String, today: CivilDate, now: TimeOfDay? = nil, on day: CivilDate? = nil,
    names: (String, String), keeping kept: RitualDraft? = nil
  ) throws(Fault) -> RitualDraft {
    let parts = try parts(of: text, today: today, names: names)
    return try QuickResolver(parts: parts, today: today, now: now, preferred: day, kept: kept).draft()
  }

  /// A day, a time or both, for moving one occurrence.
  public struct Slot: Hashable, Sendable {
    /// Nil: none was given.
    public var day: CivilDate?
    /// Nil: none was given.
    public var time: TimeOfDay?
    /// From 1; nil: none was given.
    public var minutes: Int?
    /// It said `all day`; there is no time then.
    public var isAllDay = false

    /// Takes any mixture.
    public init(
      day: CivilDate? = nil, time: TimeOfDay? = nil, minutes: Int? = nil, isAllDay: Bool = false
    ) {
      self.day = day
      self.time = time
      self.minutes = minutes
      self.isAllDay = isAllDay
    }
  }

  /// Reads `sat 20:00`, `tomorrow`, `3 dec`, `20:00-22:00`, `+2`, and nothing that is more than a day and a time.
  ///
  /// `today`, `tomorrow` and `in 2 weeks` count from today. A weekday is the first one on or after the later of today
  /// and `from`. A date without its year is the one nearest to `from`; what lies ahead stays ahead, while what is past
  /// may be put right in the past.
  /// - Parameter from: the day of what is moved, which `+2` and `-1` count from; nil: today.
  public static func readDay(
    _ text: String, today: CivilDate, from: CivilDate? = nil
  ) throws(Fault) -> Slot {
    var shift: Int?
    var rest: [Substring] = []
    for word in text.prefix(longest).split(whereSeparator: \.isWhitespace) {
      if shift == nil, let days = QuickEntry.shift(word) { shift = days } else { rest.append(word) }
    }
    guard shift == nil || !rest.isEmpty else { return Slot(day: try moved(from ?? today, by: shift ?? 0)) }
    let line = shift == nil ? text : rest.joined(separator: " ")
    let parts = try parts(of: line, today: today, moving: from ?? today, names: ("", ""))
    let resolver = QuickResolver(
      parts: parts, today: today, now: nil, preferred: nil, kept: nil, from: from == today ? nil : from)
    var slot = try resolver.slot()
    if let shift {
      guard slot.day == nil else { throw Fault("There are two days in this. Keep one.") }
      slot.day = try moved(from ?? today, by: shift)
    }
    return slot
  }

  /// `+2` and `-1`.
  private static func shift(_ word: Substring) -> Int? {
    guard let sign = word.first, sign == "+" || sign == "-" || sign == "−", word.utf8.count < 8,
      word.dropFirst().isEmpty == false, let days = digits(word.dropFirst())
    else { return nil }
    return sign == "+" ? days : -days
  }

  private static func moved(_ day: CivilDate, by days: Int) throws(Fault) -> CivilDate {
    try QuickDay.checked(day.adding(days: days))
  }

  private static func parts(
    of text: String, today: CivilDate, moving: CivilDate? = nil, names: (String, String)
  ) throws(Fault) -> QuickParts {
    guard text.utf8.count <= longest else {
      throw Fault("That is too long for one line. Keep the day, the time and a short name.")
    }
    let tokens = try QuickToken.all(in: text)
    guard !tokens.isEmpty else { throw Fault("Write what it is and when, such as friday 19:30 date night.") }
    var reader = QuickReader(tokens: tokens, today: today, moving: moving, names: names)
    try reader.read()
    return reader.parts
  }
}

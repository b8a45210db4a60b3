/// An instant together with how far local time stood from UTC when it was taken.
///
/// The core has no clock: every moment it knows arrived inside an event.
public struct Moment: Hashable, Sendable {
  /// Seconds since 1 January 1970, UTC.
  public let seconds: Int
  /// Seconds east of UTC.
  public let offset: Int

  /// An offset of 0 is UTC.
  public init(seconds: Int, offset: Int = 0) {
    self.seconds = seconds
    self.offset = offset
  }

  /// A wall-clock reading taken as if it were UTC: what `--now` and tests use.
  public init(date: CivilDate, hour: Int, minute: Int, second: Int = 0) {
    self.init(seconds: date.daysSinceEpoch * 86_400 + hour * 3600 + minute * 60 + second)
  }

  private var local: Int { seconds + offset }

  /// The local day.
  public var date: CivilDate { CivilDate(daysSinceEpoch: local.flooredQuotient(86_400)) }
  /// The local month, under which what happened then is filed.
  public var month: YearMonth { YearMonth(date) }
  /// Local hour, 0–23.
  public var hour: Int { secondOfDay / 3600 }
  /// Local minute, 0–59.
  public var minute: Int { secondOfDay / 60 % 60 }
  /// Local `19:30`.
  public var clock: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  /// The same instant as clocks show it where `other` was read.
  public func read(as other: Moment) -> Moment { Moment(seconds: seconds, offset: other.offset) }

  /// Earlier when negative. The offset stays, even where summer time begins in between.
  public func adding(seconds more: Int) -> Moment { Moment(seconds: seconds + more, offset: offset) }

  private var secondOfDay: Int { local - local.flooredQuotient(86_400) * 86_400 }
}

extension Moment: CustomStringConvertible {
  /// ISO 8601 with the offset: `2026-11-21T19:30:00+01:00`.
  public var description: String {
    let minutes = abs(offset) / 60
    let zone = "\(offset < 0 ? "-" : "+")\(padded(minutes / 60, 2)):\(padded(minutes % 60, 2))"
    return "\(date)T\(clock):\(padded(secondOfDay % 60, 2))\(zone)"
  }

  /// Reads `2026-11-21T19:30`, with optional `:ss` and optional `Z` or `±hh:mm`; no zone means UTC.
  public init?(_ text: some StringProtocol) {
    let halves = text.split(separator: "T", maxSplits: 1, omittingEmptySubsequences: false)
    guard halves.count == 2, let date = CivilDate(halves[0]) else { return nil }
    var clock = String(halves[1])
    var offset = 0
    if clock.hasSuffix("Z") {
      clock.removeLast()
    } else if let sign = clock.lastIndex(where: { $0 == "+" || $0 == "-" }) {
      let zone = clock[clock.index(after: sign)...].split(separator: ":", omittingEmptySubsequences: false)
      guard zone.count == 2, zone.allSatisfy({ $0.utf8.count == 2 }), let hours = digits(zone[0]),
        let minutes = digits(zone[1]),
        hours <= 18, minutes < 60
      else { return nil }
      offset = (hours * 3600 + minutes * 60) * (clock[sign] == "-" ? -1 : 1)
      clock = String(clock[..<sign])
    }
    let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
    guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }),
      let hour = digits(parts[0]), let minute = digits(parts[1]),
      let second = parts.count == 3 ? digits(parts[2]) : 0,
      hour < 24, minute < 60, second < 61
    else { return nil }
    let wall = Moment(date: date, hour: hour, minute: minute, second: second)
    self.init(seconds: wall.seconds - offset, offset: offset)
  }
}

extension Int {
  /// Division that rounds towards minus infinity, so that days before 1970 come out right.
  func flooredQuotient(_ divisor: Int) -> Int {
    let quotient = self / divisor
    return self % divisor < 0 ? quotient - 1 : quotient
  }
}

/// A time on a wall clock, to the minute, with no day and no zone.
public struct TimeOfDay: Hashable, Comparable, Sendable {
  /// Since midnight, 0–1439.
  public let minutes: Int

  /// Nil unless the hour is 0–23 and the minute 0–59.
  public init?(hour: Int, minute: Int) {
    guard (0..<24).contains(hour), (0..<60).contains(minute) else { return nil }
    minutes = hour * 60 + minute
  }

  /// 0–23.
  public var hour: Int { minutes / 60 }
  /// 0–59.
  public var minute: Int { minutes % 60 }

  /// The earlier time is less.
  public static func < (left: TimeOfDay, right: TimeOfDay) -> Bool { left.minutes < right.minutes }
}

extension TimeOfDay: CustomStringConvertible {
  /// `19:30`.
  public var description: String { "\(padded(hour, 2)):\(padded(minute, 2))" }

  /// Reads `19:30` and nothing looser.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, parts.allSatisfy({ $0.utf8.count == 2 }), let hour = digits(parts[0]),
      let minute = digits(parts[1])
    else { return nil }
    self.init(hour: hour, minute: minute)
  }
}

extension Zone {
  /// Times of a day that no clock shows, because it is put forward.
  public struct Gap: Hashable, Sendable {
    /// Minutes since midnight, from the first that is left out to the first that is there again.
    public let minutes: Range<Int>

    /// The time as RFC 5545 reads it: one that no clock shows is as much later as the clocks were put forward.
    public func time(for time: TimeOfDay) -> TimeOfDay {
      guard minutes.contains(time.minutes) else { return time }
      let later = min(time.minutes + minutes.count, 1439)
      return TimeOfDay(hour: later / 60, minute: later % 60) ?? time
    }
  }

  /// The days within the range on which clocks are put forward. Source: RFC 5545, section 3.3.5.
  public func gaps(in range: ClosedRange<CivilDate>) -> [CivilDate: Gap] {
    guard let daylight else { return [:] }
    let jump = daylight.offset - standardOffset
    // Where the other time is behind (Dublin by law), clocks go forward when it ends.
    let change = jump > 0 ? daylight.begins : daylight.ends
    var gaps: [CivilDate: Gap] = [:]
    for year in range.lowerBound.year...range.upperBound.year {
      let day = CivilDate(daysSinceEpoch: change.days(in: year) + change.time.flooredQuotient(86_400))
      guard range.contains(day) else { continue }
      let start = (change.time - change.time.flooredQuotient(86_400) * 86_400) / 60
      gaps[day] = Gap(minutes: start..<start + abs(jump) / 60)
    }
    return gaps
  }
}

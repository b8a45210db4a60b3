/// Where the occurrences of a ritual are after a change to more than one of them.
///
/// It is the one way from an old day to the new: for the days left out, for what was sealed and for what was done.
public struct RitualRelocation: Hashable, Sendable {
  /// What they belong to now.
  let ritual: Ritual
  /// Days before it have nothing to do with it.
  let from: CivilDate
  /// Days further, as far as the month allows.
  let shift: Int
  /// Whether each of the old days has its own new one.
  let keepsRhythm: Bool

  /// The day that its rule gives the occurrence now; nil when there is none in its place.
  func place(of original: CivilDate) -> CivilDate? {
    guard original >= from else { return nil }
    let day = original.adding(days: shift)
    return keepsRhythm ? ritual.days.day(near: day) : ritual.days.contains(day) ? day : nil
  }

  /// The day that is nearest to being in its place.
  func nextPlace(for original: CivilDate) -> CivilDate? {
    guard original >= from else { return nil }
    return place(of: original) ?? ritual.days.next(onOrAfter: original.adding(days: shift))
  }
}

extension RecurrenceSet {
  /// That day or, when it is none of them, the nearest one within ten days: the first Friday of one month is eleven days
  /// before the second Tuesday, that of another four.
  func day(near day: CivilDate) -> CivilDate? {
    if contains(day) { return day }
    let reach = 10
    return days(in: day.adding(days: -reach)...day.adding(days: reach)).min {
      abs($0.daysSinceEpoch - day.daysSinceEpoch) < abs($1.daysSinceEpoch - day.daysSinceEpoch)
    }
  }
}

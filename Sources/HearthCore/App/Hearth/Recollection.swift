/// Something from before that comes back on the hearth.
public struct Recollection: Hashable, Sendable {
  /// The card it opens on the wall.
  public let id: CardID
  /// A note, or a conversation with a line under it.
  public let card: WallCard
  /// How many years ago on this day; nil for one that comes back without any reason.
  public let years: Int?
}

extension App {
  /// What the two wrote or kept on this day of an earlier year, the latest first, or else one old note, the same all day.
  public func recollection(_ state: AppState) -> Recollection? {
    onThisDay(state) ?? resurfacing(state)
  }

  private func onThisDay(_ state: AppState) -> Recollection? {
    let today = state.now.date
    let months = state.wallLog.months.filter { $0.key.month == today.month && $0.key.year < today.year }
    let ids = months.values.flatMap { $0.cards.map { (id: $0.key, seconds: $0.value.seconds) } }
    let newestFirst = ids.sorted { ($0.seconds, $0.id.name) > ($1.seconds, $1.id.name) }
    for (id, _) in newestFirst {
      guard let card = state.card(id), card.at.date.day == today.day, isWorthSeeing(card, state) else {
        continue
      }
      return Recollection(id: id, card: card, years: today.year - card.at.date.year)
    }
    return nil
  }

  private func isWorthSeeing(_ card: WallCard, _ state: AppState) -> Bool {
    switch card {
    case .note: true
    case .talk(let thing): thing.conversation?.summary != nil && !state.isHidden(thing)
    case .letter, .answers: false
    }
  }

  /// The months of earlier years that this day may have something in, the latest last: a start reads them. Sixty years
  /// are as many as any two will have here.
  public static func anniversaryMonths(of today: CivilDate, among months: [YearMonth]) -> [YearMonth] {
    months.filter { $0.month == today.month && $0.year < today.year }.suffix(60)
  }

  /// Days before a note may come back.
  private static let rest = 30

  private func resurfacing(_ state: AppState) -> Recollection? {
    let today = state.now.date
    // Always the same months: what somebody reads on the wall meanwhile must not change what came back today.
    let month = App.resurfacingMonth(on: today, among: state.months)
    for month in [month, state.now.month.aYearBefore].compactMap({ $0 }) {
      let notes = (state.wallLog.months[month]?.cards.keys).map(Array.init) ?? []
      let old = notes.sorted { $0.name < $1.name }.compactMap { id -> Recollection? in
        guard case .note = id, let card = state.card(id), isRested(card, today) else { return nil }
        return Recollection(id: id, card: card, years: nil)
      }
      guard !old.isEmpty else { continue }
      var chance = App.chance(of: today)
      return old[Int(chance.next() % UInt64(old.count))]
    }
    return nil
  }

  /// What was sealed is as new as the day it was opened on.
  private func isRested(_ card: WallCard, _ today: CivilDate) -> Bool {
    guard case .note(let note, _) = card else { return false }
    return max(note.at.date, note.openedOn ?? note.at.date) <= today.adding(days: -App.rest)
  }

  /// The month that one old note of the day comes from: a start reads it besides those it needs.
  public static func resurfacingMonth(on today: CivilDate, among months: [YearMonth]) -> YearMonth? {
    let old = months.filter { $0.days.upperBound <= today.adding(days: -rest) }
    guard !old.isEmpty else { return nil }
    var chance = chance(of: today)
    return old[Int(chance.next() % UInt64(old.count))]
  }

  private static func chance(of day: CivilDate) -> SplitMix {
    SplitMix(seed: UInt64(bitPattern: Int64(day.daysSinceEpoch)))
  }
}

/// All that stands on the calendar, ready to be asked for any days.
///
/// A fold over records, like ``QuestionMemory``: a month costs what is in it, not what came before.
public struct RitualCalendar: Hashable, Sendable {
  /// With their days worked out once: a rule that ends after so many times has to be counted through.
  private var rituals: [String: Series] = [:]
  /// Those that come again, or were moved or last over days: each is asked about every window.
  private var repeating: Set<String> = []
  /// Those of one single day, by their month: thousands of them cost a window nothing.
  private var single: [YearMonth: Set<String>] = [:]
  private var appointments: [String: Appointment] = [:]
  /// What one of them sealed for themselves, by record.
  private var nudges: [String: Brief] = [:]
  /// What was sealed for both, by record.
  private var plans: [String: Brief] = [:]
  /// Who sealed a plan, by ritual and the day its rule gives the occurrence.
  private var planned: [String: [CivilDate: PartnerID]] = [:]
  private var completions: [CivilDate: [String: Completion]] = [:]
  /// The same, by ritual and the day its rule gives the occurrence, wherever it was moved to.
  private var marks: [String: [CivilDate: Completion]] = [:]
  /// The day a completion stands under, by record: a tombstone does not say.
  private var days: [String: CivilDate] = [:]
  /// Whose clocks the times are read on.
  let zone: Zone
  /// Days before it that were not done have cost nobody a turn.
  var today: CivilDate
  /// Who planned the last one that happened, by record.
  private var turns: [String: RitualTurn] = [:]
  /// What is not to be seen while a break is on.
  private(set) var hidden = HiddenTopics()

  private struct Series: Hashable {
    let ritual: Ritual
    let days: RecurrenceSet
  }

  /// Empty. The zone says which times of a year no clock shows.
  public init(today: CivilDate, zone: Zone = .utc) {
    self.today = today
    self.zone = zone
  }

  /// From everything at once, as a command does that only wants to look.
  public init(_ records: [Record], today: CivilDate, zone: Zone = .utc) {
    self.init(today: today, zone: zone)
    for record in records { take(record) }
  }

  /// That ritual; nil when it is gone.
  public func ritual(_ id: String) -> Ritual? { rituals[id]?.ritual }

  /// Every ritual, in no order.
  public var all: [Ritual] { rituals.values.map(\.ritual) }

  /// Whether nothing stands on it, and nothing that was agreed is to come.
  public var isEmpty: Bool {
    rituals.isEmpty && !appointments.values.contains { $0.status == .open && !hidden.hide($0.id) }
  }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    hidden.take(record)
    switch record.kind {
    case Ritual.kind: takeRitual(record)
    case Appointment.kind: appointments[record.id] = Appointment(record).flatMap { $0.on == nil ? nil : $0 }
    case Completion.kind: takeCompletion(record)
    case Brief.kind: takeBrief(record)
    case RitualTurn.kind: turns[record.id] = RitualTurn(record)
    default: break
    }
  }

  private mutating func takeRitual(_ record: Record) {
    if let old = rituals[record.id] {
      repeating.remove(record.id)
      single[YearMonth(old.ritual.start)]?.remove(record.id)
    }
    guard let ritual = Ritual(record) else { return rituals[record.id] = nil }
    let series = Series(ritual: ritual, days: ritual.days)
    rituals[record.id] = series
    let isSingle =
      ritual.rule == nil && ritual.added.isEmpty && ritual.moves.isEmpty && ritual.daysBeyond == 0
    if isSingle {
      single[YearMonth(ritual.start), default: []].insert(record.id)
    } else {
      repeating.insert(record.id)
    }
  }

  private mutating func takeBrief(_ record: Record) {
    let brief = Brief(record)
    nudges[record.id] = brief.flatMap { $0.ritual == nil ? $0 : nil }
    if let old = plans[record.id], let ritual = old.ritual { planned[ritual]?[old.day] = nil }
    plans[record.id] = brief.flatMap { $0.opens == .day && $0.ritual != nil ? $0 : nil }
    if let plan = plans[record.id], let ritual = plan.ritual {
      planned[ritual, default: [:]][plan.day] = plan.author
    }
  }

  private mutating func takeCompletion(_ record: Record) {
    if let day = days[record.id], let old = completions[day]?.removeValue(forKey: record.id) {
      marks[old.ritual]?[old.original] = nil
    }
    guard let completion = Completion(record) else { return }
    marks[completion.ritual, default: [:]][completion.original] = completion
    completions[completion.day, default: [:]][record.id] = completion
    days[record.id] = completion.day
  }
}

// MARK: Asking it

extension RitualCalendar {
  /// Everything that begins on those days, in the order of day and clock.
  public func occurrences(in range: ClosedRange<CivilDate>) -> [Occurrence] {
    var found: [Occurrence] = []
    for id in repeating {
      if let series = rituals[id] { add(series, in: range, to: &found) }
    }
    var month = YearMonth(range.lowerBound)
    while month <= YearMonth(range.upperBound) {
      for id in single[month] ?? [] {
        if let series = rituals[id] { add(series, in: range, to: &found) }
      }
      month = month.next
    }
    for appointment in appointments.values { add(appointment, in: range, to: &found) }
    for nudge in nudges.values where range.contains(nudge.day) {
      found.append(
        Occurrence(
          .nudge(nudge.id), original: nudge.day, day: nudge.day,
          title: nudge.opens == .day ? "a date, planned" : "something small",
          owner: nudge.author
        ))
    }
    addMemories(in: range, to: &found)
    stepOverGaps(in: range, &found)
    // Each is large, so their places are sorted instead of them.
    return found.indices.sorted { Occurrence.isBefore(found[$0], found[$1]) }.map { found[$0] }
  }

  /// Everything that is on that day, also what began before it.
  public func occurrences(on day: CivilDate) -> [Occurrence] {
    let reach = repeating.reduce(0) { max($0, rituals[$1]?.ritual.daysBeyond ?? 0) }
    return occurrences(in: day.adding(days: -reach)...day).filter { $0.lastDay >= day }
  }

  /// What is on each of those days, also what began before it, in the order of begin. Days with nothing are not in it.
  public func byDay(in range: ClosedRange<CivilDate>) -> [CivilDate: [Occurrence]] {
    var days: [CivilDate: [Occurrence]] = [:]
    for occurrence in occurrences(touching: range) {
      var day = max(occurrence.day, range.lowerBound)
      let last = min(occurrence.lastDay, range.upperBound)
      while day <= last {
        days[day, default: []].append(occurrence)
        day = day.adding(days: 1)
      }
    }
    return days
  }

  /// Everything that is on one of those days or more: first what began before them, then what begins on them.
  public func occurrences(touching range: ClosedRange<CivilDate>) -> [Occurrence] {
    let first = range.lowerBound
    return occurrences(on: first).filter { $0.day < first } + occurrences(in: range)
  }

  /// Days on which something was done, and how much.
  public func doneDays(in range: ClosedRange<CivilDate>) -> [CivilDate: Int] {
    let first = range.lowerBound.daysSinceEpoch
    let last = range.upperBound.daysSinceEpoch
    // A month among fifty years, or fifty years of which one was lived: look at whichever is less.
    let days =
      last - first < completions.count
      ? (first...last).map { CivilDate(daysSinceEpoch: $0) } : completions.keys.filter(range.contains)
    var counts: [CivilDate: Int] = [:]
    for day in days {
      let done = completions[day]?.values.count { $0.isDone } ?? 0
      if done > 0 { counts[day] = done }
    }
    return counts
  }

  private func add(_ series: Series, in range: ClosedRange<CivilDate>, to found: inout [Occurrence]) {
    let ritual = series.ritual
    var days = series.days.days(in: range).filter { ritual.moves[$0] == nil }
    for (from, move) in ritual.moves where range.contains(move.day) && series.days.contains(from) {
      days.append(from)
    }
    guard !days.isEmpty else { return }
    let done = marks[ritual.id] ?? [:]
    let planners = planners(of: series, on: days)
    for day in days {
      let move = ritual.moves[day]
      found.append(
        Occurrence(
          .ritual(ritual.id), original: day, day: move?.day ?? day, time: move.map(\.time) ?? ritual.time,
          minutes: move?.minutes ?? ritual.minutes, title: move?.title ?? ritual.title, sort: ritual.sort,
          owner: ritual.owner, planner: planners[day], isDone: done[day]?.isDone ?? false,
          isMoved: move.map { $0.day != day || $0.time != ritual.time } ?? false))
    }
  }

  /// A time that the clocks leave out is read as RFC 5545 says.
  private func stepOverGaps(in range: ClosedRange<CivilDate>, _ found: inout [Occurrence]) {
    let gaps = zone.gaps(in: range)
    guard !gaps.isEmpty else { return }
    for index in found.indices {
      guard let gap = gaps[found[index].day], let time = found[index].time else { continue }
      found[index].time = gap.time(for: time)
    }
  }

  private func add(
    _ appointment: Appointment, in range: ClosedRange<CivilDate>, to found: inout [Occurrence]
  ) {
    guard let day = appointment.on, range.contains(day), appointment.status != .released,
      !hidden.hide(appointment.id)
    else { return }
    found.append(
      Occurrence(
        .appointment(appointment.id), original: day, day: day, time: appointment.time,
        title: appointment.title, owner: appointment.owner, isDone: appointment.status == .done))
  }

  /// What was done stays to be seen on its day, whatever became of the ritual since.
  private func addMemories(in range: ClosedRange<CivilDate>, to found: inout [Occurrence]) {
    let done = doneDays(in: range)
    guard !done.isEmpty else { return }
    for day in done.keys {
      for completion in (completions[day] ?? [:]).values where completion.isDone && !stands(completion) {
        found.append(
          Occurrence(
            .memory(completion.ritual), original: completion.original, day: day, title: completion.title,
            sort: ritual(completion.ritual)?.sort, isDone: true))
      }
    }
  }

  /// Whether the calendar shows what was done with its ritual, on that day or where it was moved since.
  private func stands(_ completion: Completion) -> Bool {
    rituals[completion.ritual]?.days.contains(completion.original) ?? false
  }
}

// MARK: Whose turn it is to plan

extension RitualCalendar {
  /// Whose turn it is to plan the occurrence that the rule gives that day; nil when nobody plans, or nobody knows.
  func planner(of ritual: String, on original: CivilDate) -> PartnerID? {
    rituals[ritual].flatMap { planners(of: $0, on: [original])[original] }
  }

  /// What was done keeps its planner, what is sealed stays with its author, and the others take turns after them.
  private func planners(of series: Series, on days: [CivilDate]) -> [CivilDate: PartnerID] {
    let id = series.ritual.id
    let (sealed, done) = (planned[id] ?? [:], marks[id] ?? [:])
    guard
      var turns = TurnTaking(
        series.ritual, series.days, last: turns[RitualTurn.id(id)], sealed: sealed, today: today)
    else { return [:] }
    var planners: [CivilDate: PartnerID] = [:]
    for day in days.sorted() {
      if let mark = done[day], mark.isDone {
        planners[day] = mark.planner
      } else {
        planners[day] = sealed[day] ?? turns.planner(on: day)
      }
    }
    return planners
  }
}

extension Ritual {
  /// Days after the first that one occurrence reaches into.
  var daysBeyond: Int {
    let longest = moves.values.reduce(minutes ?? 0) { max($0, $1.minutes ?? 0) }
    return longest == 0 ? 0 : ((time?.minutes ?? 0) + longest - 1) / 1440
  }
}

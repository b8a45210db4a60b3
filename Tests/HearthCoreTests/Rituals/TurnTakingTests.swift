import Testing

@testable import HearthCore

/// Whose turn it is to plan, and where what was done is found.
@Suite struct TurnTakingTests {
  private func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  /// Every Saturday from 21 November 2026; Ana plans the first.
  private var dates: Ritual {
    Ritual(
      id: "r", title: "date night", sort: .date, planner: .a, start: day("2026-11-21"),
      rule: RecurrenceRule(.weekly))
  }

  private func plan(_ text: String, by author: PartnerID, opens: Brief.Opens = .day) -> Record {
    Brief.record(
      id: Brief.id(of: Brief.Occasion(ritual: "r", day: day(text))), ritual: "r", day: day(text),
      author: author, text: "the lake", opens: opens, at: Moment(seconds: 0))
  }

  private func calendar(_ records: [Record], today: String) -> RitualCalendar {
    RitualCalendar([dates.record(at: Moment(seconds: 0))] + records, today: day(today))
  }

  /// The four Saturdays from 21 November.
  private func planners(_ records: [Record], today: String) -> [PartnerID?] {
    let occurrences = calendar(records, today: today).occurrences(in: day("2026-11-21")...day("2026-12-12"))
    return occurrences.filter { $0.sort == .date }.map(\.planner)
  }

  @Test func whatIsSealedStaysWithItsAuthorAndTheOthersTakeTurnsAfterIt() {
    #expect(planners([plan("2026-11-28", by: .b)], today: "2026-11-21") == [.a, .b, .a, .b])
    // Nobody said that the first one happened: the second is still the one who planned it.
    #expect(planners([], today: "2026-11-28") == [.a, .a, .b, .a])
    #expect(planners([plan("2026-11-28", by: .b)], today: "2026-11-28") == [.a, .b, .a, .b])
  }

  @Test func aForgottenWeDidHandsAPlannedDateToNobodyElse() {
    #expect(planners([plan("2026-11-21", by: .a)], today: "2026-11-28") == [.a, .b, .a, .b])
    let did = RitualTurn.record("r", on: day("2026-11-21"), planner: .a, at: Moment(seconds: 0))
    #expect(planners([plan("2026-12-05", by: .b), did], today: "2026-11-28") == [nil, .b, .b, .a])
  }

  @Test func onlyAPlanForBothOnADayOfItsOwnCounts() {
    #expect(planners([plan("2026-11-21", by: .a, opens: .author)], today: "2026-11-28") == [.a, .a, .b, .a])
    #expect(planners([plan("2026-11-22", by: .a)], today: "2026-11-28") == [.a, .a, .b, .a])
    var gone = plan("2026-11-21", by: .a)
    gone.revision += 1
    gone.erased = true
    #expect(planners([plan("2026-11-21", by: .a), gone], today: "2026-11-28") == [.a, .a, .b, .a])
  }

  @Test func aTurnThatIsTakenBackIsNobodys() {
    var turn = RitualTurn.record("r", on: day("2026-11-21"), planner: .a, at: Moment(seconds: 0))
    #expect(planners([turn], today: "2026-11-21") == [nil, .b, .a, .b])
    var calendar = calendar([turn], today: "2026-11-21")
    turn.erased = true
    turn.body = [:]
    calendar.take(turn)
    #expect(calendar.planner(of: "r", on: day("2026-11-21")) == .a)
  }

  @Test func askedAloneOrInAWindowItIsTheSameTurn() {
    var ritual = dates
    ritual.skipped = [day("2026-12-19"), day("2027-01-09")]
    ritual.added = [day("2026-12-24")]
    ritual.moves[day("2027-01-02")] = Ritual.Move(day: day("2026-12-31"), time: nil)
    let records = [ritual.record(at: Moment(seconds: 0)), plan("2027-01-16", by: .a)]
    let calendar = RitualCalendar(records, today: day("2026-12-01"))
    let window = calendar.occurrences(in: day("2026-11-01")...day("2027-06-30"))
    #expect(window.count == 31)
    for occurrence in window {
      #expect(occurrence.planner == calendar.planner(of: "r", on: occurrence.original))
    }
    let turns = window.filter { $0.original >= day("2026-12-01") }.sorted { $0.original < $1.original }
    let plan = turns.firstIndex { $0.original == day("2027-01-16") } ?? 0
    for (index, pair) in zip(turns, turns.dropFirst()).enumerated() where index + 1 != plan {
      #expect(pair.0.planner == pair.1.planner?.other, "\(pair.1.original)")
    }
    #expect(turns[plan].planner == .a)
  }

  @Test func fiftyYearsAheadNobodyKnows() {
    var ritual = dates
    ritual.rule = RecurrenceRule(.daily)
    let calendar = RitualCalendar([ritual.record(at: Moment(seconds: 0))], today: day("2026-11-21"))
    func planners(_ from: String, _ to: String) -> [PartnerID?] {
      calendar.occurrences(in: day(from)...day(to)).map(\.planner)
    }
    #expect(planners("2075-11-21", "2075-11-23").allSatisfy { $0 != nil })
    #expect(planners("3000-01-01", "3000-01-31") == Array(repeating: nil, count: 31))
  }

  // MARK: What was done

  @Test func whatWasDoneGoesWithTheOneThatMoves() throws {
    let calendar = calendar([], today: "2026-11-28")
    let first = try #require(calendar.occurrences(on: day("2026-11-21")).first)
    let mark = Completion.record(of: first, ritual: "r", isDone: true, now: Moment(seconds: 0))
    var ritual = dates
    ritual.moves[day("2026-11-21")] = Ritual.Move(day: day("2026-11-22"), time: nil)
    let moved = RitualCalendar(
      [ritual.record(at: Moment(seconds: 0)), mark], today: day("2026-11-28"))
    #expect(moved.occurrences(on: day("2026-11-22")).map(\.isDone) == [true])
    #expect(moved.occurrences(on: day("2026-11-21")) == [])
  }
}

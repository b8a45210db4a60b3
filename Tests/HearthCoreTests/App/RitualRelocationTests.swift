import Testing

@testable import HearthCore

/// What becomes of what was done and sealed when a ritual gets other days, and that one key takes it all back.
@Suite struct RitualRelocationTests {
  /// Saturday 21 November 2026, half past seven in the evening.
  private let saturday = Moment(
    date: CivilDate("2026-11-21") ?? CivilDate(daysSinceEpoch: 0), hour: 19, minute: 30)

  private func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  private func pane(_ line: String) -> TestApp {
    let program = TestApp(now: saturday)
    program.keys("3")
    program.say(line)
    return program
  }

  /// Those of November, with a mark where they were done, and a question mark where their ritual is gone.
  private func november(_ program: TestApp) -> [String] {
    program.state.calendar.occurrences(in: day("2026-11-01")...day("2026-11-30")).map {
      var mark = $0.isDone ? "✓" : ""
      if case .memory = $0.source { mark += "?" }
      return "\($0.day.day)\(mark)"
    }
  }

  private func change(_ program: TestApp, _ key: String, _ words: String, _ scope: String) {
    program.keys("\(key)<c-u>")
    program.send(.paste(words, at: saturday))
    program.walk("<enter>\(key == "e" ? "<enter>" : "")\(scope)")
    #expect(program.state.overlay == nil)
  }

  @Test func anotherTimeFromAPastDayOnKeepsWhatWasDoneAfterIt() {
    let program = pane("every saturday 18:00 a walk from 2026-11-07")
    program.walk("td")
    let before = november(program)
    #expect(before == ["7", "14", "21✓", "28"])
    program.walk("k")
    change(program, "v", "20:00", "f")
    #expect(november(program) == before)
    let done = program.app.entries(on: day("2026-11-21"), program.state)
    #expect(done.map(\.time) == [TimeOfDay("20:00")])
    #expect(november(program.restarted()) == before)
    program.walk("u")
    #expect(program.app.entries(on: day("2026-11-21"), program.state).map(\.time) == [TimeOfDay("18:00")])
    #expect(november(program) == before && program.kept(Ritual.kind).count == 1)
    #expect(program.kept(Completion.kind).count == 1)
  }

  @Test func movedFromAPastDayOnWhatWasDoneMovesAlong() {
    let program = pane("every saturday 18:00 a walk from 2026-11-07")
    program.walk("tdkdk")
    change(program, "v", "2026-11-06", "a")
    #expect(november(program) == ["6", "13✓", "20✓", "27"])
    program.walk("u")
    #expect(november(program) == ["7", "14✓", "21✓", "28"])
  }

  @Test func whatWasDoneIsNeverSetOnADayToCome() {
    let program = pane("every saturday 18:00 a walk from 2026-11-07")
    program.walk("tdk")
    change(program, "v", "2026-11-15", "f")
    #expect(november(program) == ["7", "15", "21✓?", "22", "29"])
  }

  @Test func otherDaysForAllLeaveWhatWasDoneAlone() {
    let program = pane("every saturday 18:00 a walk from 2026-11-07")
    program.walk("tdkdtj")
    change(program, "v", "sun 29 nov", "a")
    // Today’s was done already, so that the new days begin after it.
    #expect(november(program) == ["7", "14✓", "21✓", "29"])
    program.walk("u")
    #expect(november(program) == ["7", "14✓", "21✓", "28"])
  }

  @Test func aDoneOneThatMovesByItselfStaysDone() {
    let program = pane("every saturday 18:00 a walk from 2026-11-07")
    program.walk("tkd")
    change(program, "v", "2026-11-13", "t")
    #expect(november(program) == ["7", "13✓", "21", "28"])
  }

  @Test func exceptIsKeptWhenItIsTypedLater() {
    let program = pane("every saturday 18:00 a walk from 2026-11-07")
    program.walk("t")
    change(program, "e", "every saturday 18:00 a walk except 28 nov", "a")
    #expect(november(program) == ["7", "14", "21"])
  }

  @Test func turnsGoOnUnderTheNewName() {
    let program = pane("every saturday 18:00 date night from 2026-11-07 ana plans")
    func planners() -> [PartnerID?] {
      program.state.calendar.occurrences(in: day("2026-11-21")...day("2026-12-12")).map(\.planner)
    }
    program.walk("td")
    #expect(planners() == [.a, .b, .a, .b])
    program.walk("j")
    program.keys("v<c-u>")
    program.send(.paste("fri 27 nov", at: saturday))
    program.walk("<enter>ffj")
    #expect(program.state.overlay == nil && program.kept(Ritual.kind).count == 2)
    #expect(planners() == [.a, .b, .a, .b])
  }

  @Test func takingBackTheFirstWeDidGivesTheTurnBack() {
    let program = pane("every saturday 20:00 date night ana plans")
    func planners() -> [PartnerID?] {
      program.state.calendar.occurrences(in: day("2026-11-21")...day("2026-12-05")).map(\.planner)
    }
    program.walk("tdu")
    #expect(planners() == [.a, .b, .a])
    program.walk("d")
    #expect(planners() == [.a, .b, .a])
  }

  @Test func sealedPlansGoWithTheDayTheyWereFor() throws {
    let program = pane("every saturday 18:00 date night from 2026-11-07 ana plans")
    let ritual = try #require(program.kept(Ritual.kind).first)
    let records =
      program.kept(Ritual.kind)
      + ["2026-11-28", "2026-12-05"].map {
        let occasion = Brief.Occasion(ritual: ritual.id, day: day($0))
        return Brief.record(
          id: Brief.id(of: occasion), ritual: ritual.id, day: occasion.day, author: .b, text: $0, opens: .day,
          at: saturday)
      }
    let later = saturday.adding(seconds: 60)
    let again = TestApp(records: records, now: later)
    again.walk("3tj")
    again.keys("v<c-u>")
    again.send(.paste("fri 27 nov", at: later))
    again.walk("<enter>afj")
    let plans = again.app.briefs(again.state)
    #expect(plans.map(\.day) == [day("2026-11-27"), day("2026-12-04")])
    #expect(plans.map(\.text) == ["2026-11-28", "2026-12-05"])
    #expect(plans.allSatisfy { $0.ritual != ritual.id })
    again.walk("uFJ")
    #expect(again.app.briefs(again.state).map(\.day) == [day("2026-11-28"), day("2026-12-05")])
  }
}

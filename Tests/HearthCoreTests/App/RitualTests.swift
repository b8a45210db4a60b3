import Testing

@testable import HearthCore

/// The Rituals pane from its keys: what is put on the calendar, done, moved and taken away.
@Suite struct RitualTests {
  /// Saturday 21 November 2026, half past seven in the evening.
  private let saturday = Moment(
    date: CivilDate("2026-11-21") ?? CivilDate(daysSinceEpoch: 0), hour: 19, minute: 30)

  private func day(_ text: String) -> CivilDate { CivilDate(text) ?? CivilDate(daysSinceEpoch: 0) }

  /// The pane, with these lines said and kept.
  private func pane(_ lines: String...) -> TestApp {
    let program = TestApp(now: saturday)
    program.keys("3")
    for line in lines { program.say(line) }
    return program
  }

  private func titles(_ program: TestApp, on day: String) -> [String] {
    program.app.entries(on: self.day(day), program.state).map { "\($0.isDone ? "✓" : "·") \($0.title)" }
  }

  @Test func aLineIsShownBackBeforeItIsKept() throws {
    let program = TestApp(now: saturday)
    program.keys("3n")
    program.send(.paste("friday 19:30 date night every 2 weeks", at: saturday))
    program.keys("<enter>")
    guard case .ritual(let sheet) = program.state.overlay else {
      Issue.record("no sheet")
      return
    }
    #expect(sheet.page == .sentence)
    #expect(sheet.draft?.rule?.text == "FREQ=WEEKLY;INTERVAL=2")
    #expect(program.effects().isEmpty)
    program.walk("<enter>")
    #expect(program.kept(Ritual.kind).count == 1)
    #expect(titles(program, on: "2026-11-27") == ["· date night"])
    #expect(titles(program, on: "2026-12-04") == [])
    // The cursor goes there, and a start later everything is where it was.
    #expect(program.state.cursor.day == day("2026-11-27"))
    #expect(titles(program.restarted(), on: "2026-12-11") == ["· date night"])
  }

  @Test func whatMakesNoSenseStaysInTheLine() {
    let program = TestApp(now: saturday)
    program.keys("3n")
    program.send(.paste("30 feb dinner", at: saturday))
    program.keys("<enter>")
    guard case .ritual(let sheet) = program.state.overlay else {
      Issue.record("no sheet")
      return
    }
    #expect(sheet.page == .words && sheet.fault != nil && sheet.words.text == "30 feb dinner")
    #expect(program.effects().isEmpty)
  }

  @Test func oneKeySaysWeDidAndTakesItBack() {
    let program = pane("every day goodbye at the door")
    program.walk("td")
    #expect(titles(program, on: "2026-11-21") == ["✓ goodbye at the door"])
    program.walk("d")
    #expect(titles(program, on: "2026-11-21") == ["· goodbye at the door"])
    program.walk("d")
    #expect(titles(program.restarted(), on: "2026-11-21") == ["✓ goodbye at the door"])
    program.walk("u")
    #expect(titles(program, on: "2026-11-21") == ["· goodbye at the door"])
  }

  @Test func aPastDayCanBeFilledInAndLiesUnderItsOwnMonth() throws {
    let program = pane("every day from 2026-10-01 a walk")
    program.walk("t[d")
    #expect(program.state.cursor.day == day("2026-10-21"))
    #expect(titles(program, on: "2026-10-21") == ["✓ a walk"])
    let mark = try #require(program.kept(Completion.kind).first)
    #expect(mark.shelf == .month(try #require(YearMonth("2026-10"))))
  }

  @Test func aDayToComeCannotBeTickedOff() {
    let program = pane("every day a walk")
    program.walk("tld")
    #expect(program.kept(Completion.kind).isEmpty)
    #expect(program.state.notice == "That day has not come yet.")
  }

  @Test func repeatedlyWeDidGoesThroughTheDay() {
    let program = pane("every day 20:00 goodbye", "every day 21:00 hello", "every day 22:00 one good thing")
    program.walk("tddd")
    #expect(titles(program, on: "2026-11-21") == ["✓ goodbye", "✓ hello", "✓ one good thing"])
  }

  @Test func movingADateAsksBoth() {
    let program = pane("fri 27 nov 19:30 date night every 2 weeks")
    program.keys("v<c-u>")
    program.send(.paste("sat 28 nov 20:00", at: saturday))
    program.keys("<enter>t")
    #expect(titles(program, on: "2026-11-28") == [])
    program.walk("f")
    #expect(titles(program, on: "2026-11-28") == [])
    program.walk("j")
    #expect(titles(program, on: "2026-11-28") == ["· date night"])
    #expect(titles(program, on: "2026-11-27") == [])
    #expect(titles(program, on: "2026-12-11") == ["· date night"])
    program.walk("uF")
    #expect(titles(program, on: "2026-11-27") == [])
    program.walk("J")
    #expect(titles(program, on: "2026-11-27") == ["· date night"])
  }

  @Test func oneOfThemAloneCannotMoveIt() {
    let program = pane("fri 27 nov 19:30 date night")
    program.keys("v<c-u>")
    program.send(.paste("+1", at: saturday))
    program.walk("<enter>fffn")
    #expect(program.state.overlay == nil)
    #expect(titles(program, on: "2026-11-27") == ["· date night"])
    #expect(program.effects().isEmpty)
  }

  @Test func whatIsNoDateMovesAtOnce() {
    let program = pane("27 nov 9:00 call the landlord")
    program.keys("v<c-u>")
    program.send(.paste("monday", at: saturday))
    program.walk("<enter>")
    #expect(titles(program, on: "2026-11-30") == ["· call the landlord"])
    #expect(program.app.entries(on: day("2026-11-30"), program.state).first?.time == TimeOfDay("09:00"))
  }

  @Test func takingAwayHasAKeyOfItsOwn() {
    let program = pane("every monday bins")
    program.walk("xt<enter>")
    // Enter never takes anything away.
    #expect(titles(program, on: "2026-11-23") == ["· bins"])
    program.walk("y")
    #expect(titles(program, on: "2026-11-23") == [])
    #expect(titles(program, on: "2026-11-30") == ["· bins"])
    program.walk("u")
    #expect(titles(program, on: "2026-11-23") == ["· bins"])
  }

  @Test func takingAllAwayErasesTheRecordAndUndoBringsItBack() {
    let program = pane("every monday bins")
    program.walk("xay")
    #expect(titles(program, on: "2026-11-30") == [])
    program.walk("u")
    #expect(titles(program, on: "2026-11-30") == ["· bins"])
    #expect(titles(program.restarted(), on: "2026-11-30") == ["· bins"])
  }

  @Test func whatWasDoneStaysWhenTheRitualGoes() {
    let program = pane("every day a walk")
    program.walk("td")
    program.walk("xay")
    #expect(titles(program, on: "2026-11-21") == ["✓ a walk"])
    #expect(titles(program, on: "2026-11-22") == [])
  }

  @Test func changingTheWordsOfAllKeepsWhatWasDone() {
    let program = pane("every day 20:00 goodbye")
    program.walk("td")
    program.keys("e<c-u>")
    program.send(.paste("every day 20:15 goodbye at the door", at: saturday))
    program.walk("<enter><enter>a")
    #expect(titles(program, on: "2026-11-21") == ["✓ goodbye at the door"])
    #expect(titles(program, on: "2026-11-22") == ["· goodbye at the door"])
    #expect(program.kept(Ritual.kind).count == 1)
  }

  @Test func plannersTakeTurnsFromTheLastThatHappened() {
    let program = pane("every saturday 20:00 date night ana plans")
    func planners() -> [PartnerID?] {
      program.state.calendar.occurrences(in: day("2026-11-21")...day("2026-12-12")).map(\.planner)
    }
    #expect(planners() == [.a, .b, .a, .b])
    program.walk("td")
    #expect(planners() == [.a, .b, .a, .b])
    // One that did not happen costs nobody a turn: a week later it is still Ben’s.
    program.now = Moment(date: day("2026-12-05"), hour: 21, minute: 0)
    program.walk("t")
    #expect(planners() == [.a, .b, .b, .a])
    program.walk("d")
    #expect(planners() == [.a, nil, .b, .a])
  }

  @Test func stepsAreInTheirOwnWords() throws {
    let program = TestApp(now: saturday)
    program.keys("3n")
    program.send(.paste("every day goodbye", at: saturday))
    program.keys("<enter>s")
    program.send(.paste("one thing about your day\n\n  a kiss that counts  ", at: saturday))
    program.walk("<c-d><enter>")
    let ritual = try #require(program.kept(Ritual.kind).first.flatMap(Ritual.init))
    #expect(ritual.steps == ["one thing about your day", "a kiss that counts"])
  }

  @Test func todaysRitualsStandOnTheHearthAndCanBeDoneThere() {
    let program = pane("every day goodbye")
    program.keys("1")
    guard let row = program.rows.firstIndex(where: { if case .occurrence = $0 { true } else { false } })
    else {
      Issue.record("not on the hearth")
      return
    }
    program.walk(String(repeating: "j", count: row) + "d")
    #expect(titles(program, on: "2026-11-21") == ["✓ goodbye"])
  }

  @Test func readingOnlyChangesNothing() {
    let ritual = Ritual(id: "r", title: "a walk", start: day("2026-11-21"))
    let program = TestApp(records: [ritual.record(at: saturday)], readOnly: "another window", now: saturday)
    program.keys("3dxvens")
    #expect(program.state.overlay == nil)
    #expect(program.effects().isEmpty)
  }

  @Test func olderMonthsAreReadWhenTheyComeOnTheScreen() throws {
    let months = ["2025-11", "2026-08", "2026-10", "2026-11"].compactMap { YearMonth($0) }
    let program = TestApp(months: months, now: saturday)
    program.keys("3")
    #expect(program.effects() == [.load(months[2])])
    program.keys("y")
    #expect(program.effects() == [.load(months[1]), .load(months[2])])
  }
}

extension TestApp {
  /// Puts a line on the calendar, as it is typed there.
  func say(_ line: String, at place: SourceLocation = #_sourceLocation) {
    keys("n", at: place)
    send(.paste(line, at: now), at: place)
    walk("<enter><enter>", at: place)
  }
}

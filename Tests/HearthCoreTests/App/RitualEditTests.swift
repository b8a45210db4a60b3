import Testing

@testable import HearthCore

@Suite("A line of the calendar, typed anew")
struct RitualEditTests {
  /// Saturday, the day after a date that comes every Friday; Ana planned the first.
  private func dates() throws -> TestApp {
    let program = TestApp(now: Moment(date: try #require(CivilDate("2026-11-21")), hour: 19, minute: 30))
    program.keys("3")
    program.say("27 nov 19:30 date night every week, ana plans first")
    return program
  }

  private func planners(_ program: TestApp) -> [PartnerID?] {
    let first = CivilDate("2026-11-27") ?? program.state.now.date
    return (0..<4).map { program.app.entries(on: first.adding(days: $0 * 7), program.state).first?.planner }
  }

  @Test("Left as it was, it changes nothing")
  func nothing() throws {
    let program = try dates()
    let before = program.disk
    program.keys("e<enter><enter>")
    #expect(program.state.overlay == nil && program.state.notice == "It stays as it was.")
    #expect(program.disk == before && program.effects().isEmpty)
  }

  @Test("Another name for one of them is no other time")
  func name() throws {
    let program = try dates()
    program.walk("e<home>our <enter><enter>t")
    let entry = try #require(program.app.entries(program.state).first)
    #expect(entry.title == "our date night" && !entry.isMoved)
  }

  @Test("Whoever plans instead is agreed by both, and the turns go on from there")
  func planner() throws {
    let program = try dates()
    #expect(planners(program) == [.a, .b, .a, .b])
    program.keys("<right><right><right><right><right><right><right>e")
    guard case .ritual(let sheet)? = program.state.overlay else { throw Missing.sheet }
    #expect(sheet.words.text.contains("planned by Ben"))
    program.keys("<c-u>")
    program.send(.paste("4 dec 2026 19:30 date night every week planned by Ana", at: program.now))
    program.keys("<enter><enter>f")
    guard case .ritual(let asked)? = program.state.overlay else { throw Missing.sheet }
    #expect(asked.page == .agree, "the sheet is on \(asked.page)")
    program.walk("fj")
    #expect(planners(program) == [.a, .a, .b, .a])
  }

  private enum Missing: Error { case sheet }
}

import Testing

@testable import HearthCore

@Suite("The first run, by keys")
struct FirstRunTests {
  private func page(_ app: TestApp) -> FirstRun.Page? {
    guard case .firstRun(let first) = app.state.stage else { return nil }
    return first.page
  }

  private func hint(_ app: TestApp) -> String? {
    guard case .firstRun(let first) = app.state.stage else { return nil }
    return first.hint
  }

  @Test("Two names, two marks, a rhythm; the house opens once it is on the disk")
  func household() {
    let app = TestApp(nil)
    #expect(page(app) == .safety)
    app.keys("<enter>  Ana   Lu <enter>")
    #expect(page(app) == .firstMark)
    app.keys("jj<enter>Ben<enter>k<enter>j<enter>")
    #expect(page(app) == .done && app.effects().isEmpty)
    app.keys("<enter>")
    let marks = FirstRun.allMarks
    let expected = Household(
      first: Partner(name: "Ana Lu", glyph: marks[2].glyph, tint: marks[2].tint),
      second: Partner(name: "Ben", glyph: marks[0].glyph, tint: marks[0].tint), rhythm: .whenever,
      createdOn: app.now.date)
    #expect(app.effects() == [.createHousehold(expected)])
    #expect(page(app) == .done, "nothing opens that is not stored")
    app.send(.failed(message: "Not made: disk full", records: []))
    #expect(page(app) == .done && app.state.trouble == "Not made: disk full")
    app.keys("<enter>")
    #expect(app.effects() == [.createHousehold(expected)])
    app.send(.householdCreated(expected))
    #expect(app.state.stage == .panes && app.state.household == expected)
  }

  @Test("An empty name, the same name and a taken mark are refused, and one may go back")
  func refused() {
    let app = TestApp(nil)
    app.keys("<space> <enter>")
    #expect(page(app) == .firstName && hint(app) != nil)
    app.keys("Ana<enter><enter>aNA<enter>")
    #expect(page(app) == .secondName && hint(app)?.contains("different names") == true)
    app.keys("<bs>x<enter>")
    #expect(page(app) == .secondMark && hint(app) == nil)
    app.keys("k<enter>")
    #expect(page(app) == .secondMark && hint(app)?.contains("taken") == true)
    app.keys("<esc><esc><esc>")
    #expect(page(app) == .firstName)
    app.keys("<esc>")
    #expect(page(app) == .safety)
  }

  @Test("Taking the other's mark moves the other one on")
  func marks() {
    let app = TestApp(nil)
    app.keys("<enter>A<enter>j<enter>B<enter><enter>")
    #expect(page(app) == .rhythm)
    app.keys("kkk<enter><enter>")
    guard case .createHousehold(let household)? = app.effects().first else {
      Issue.record("no household")
      return
    }
    #expect(household.first.glyph == FirstRun.allMarks[1].glyph)
    #expect(household.second.glyph == FirstRun.allMarks[2].glyph)
    #expect(household.rhythm == .daily)
  }

  @Test("A name that is too long is not taken half")
  func long() {
    let app = TestApp(nil)
    app.keys("<enter>" + String(repeating: "a", count: 41))
    #expect(hint(app)?.contains("forty") == true)
    app.send(.paste(String(repeating: "b", count: 80), at: app.now))
    app.keys("<enter>")
    #expect(page(app) == .firstMark)
    guard case .firstRun(let first) = app.state.stage else { return }
    #expect(first.name(.a) == String(repeating: "a", count: 40))
  }

  @Test("Quitting and the help sheet work before there is a house")
  func quit() {
    let app = TestApp(nil)
    app.keys("<c-g>")
    #expect(app.state.overlay == .support(scroll: 0))
    app.keys("<esc><enter>q<c-c>")
    #expect(app.effects() == [.quit])
    guard case .firstRun(let first) = app.state.stage else { return }
    #expect(first.name(.a) == "q", "a letter is a letter in a name")
  }
}

import Testing

@testable import HearthCore

@Suite("What comes from the wall to the hearth")
struct WallOnHearthTests {
  private let today = TestApp.start.date

  private func hearth(_ records: [Record] = [], months: [YearMonth] = []) -> TestApp {
    TestApp(records: records, months: months, library: WallSample.library)
  }

  private func yearsAgo(_ years: Int, _ id: String) throws -> Record {
    let day = try #require(CivilDate(year: today.year - years, month: today.month, day: today.day))
    return WallSample.note(id, ago: today.daysSinceEpoch - day.daysSinceEpoch)
  }

  @Test("g gives thanks at once, and Home still goes to the first row")
  func thank() {
    let app = hearth()
    app.walk("jg")
    #expect(app.state.session?.guide == "thanks")
    app.walk("You made soup.<enter>It was warm.<enter><enter>")
    #expect(app.kept(Note.kind).compactMap(Note.init).map(\.meaning) == ["It was warm."])
    app.keys("j<home>")
    #expect(app.app.row(app.state) == 0)
  }

  @Test("One ordinary good thing is asked for until one is written today")
  func ordinary() {
    let app = hearth([WallSample.note("n", .ordinary, ago: 1)])
    #expect(app.rows.contains(.ordinary(done: false)))
    app.keys(String(repeating: "j", count: app.rows.firstIndex(of: .ordinary(done: false)) ?? 0))
    app.walk("<enter>The soup.<enter><enter>")
    #expect(app.rows.contains(.ordinary(done: true)))
    app.now = app.now.adding(seconds: 86_400)
    app.send(.tick(app.now, milliseconds: 0))
    #expect(app.rows.contains(.ordinary(done: false)))
  }

  @Test("Not on days they did not ask for, and not where a ritual asks for it already")
  func ordinaryElsewhere() {
    var seldom = TestApp.couple
    seldom.rhythm = .weekly(weekday: today.weekday % 7 + 1)
    #expect(!TestApp(seldom, library: WallSample.library).rows.contains(.ordinary(done: false)))
    var ritual = Ritual(
      id: "r", title: "one good thing", sort: .affection, start: today, rule: RecurrenceRule(.daily))
    ritual.guide = "ordinary"
    let app = hearth([ritual.record(at: TestApp.start)])
    #expect(!app.rows.contains(.ordinary(done: false)) && app.rows.count > 1)
  }

  @Test("On this day: notes count as talks do, the latest year first")
  func anniversary() throws {
    let talk = WallSample.talk("talk", "A list.", ago: 365)
    let two = try yearsAgo(2, "two")
    let app = hearth([talk, two, WallSample.note("near", ago: 364)])
    #expect(app.app.recollection(app.state)?.card.at == WallSample.day(365))
    #expect(app.app.recollection(app.state)?.years == 1)
    let alone = hearth([two, WallSample.letter("l", opens: .mood(.laugh), ago: 365)])
    let memory = alone.app.recollection(alone.state)
    #expect(memory?.years == 2 && memory?.card.said == ["You made soup."])
  }

  @Test("Else one old note comes back, the same all day, and none that is still fresh")
  func resurfacing() {
    let month = WallSample.day(95).month
    let old = (90...99).map { WallSample.note("n\($0)", "Old \($0).", ago: $0) }.filter {
      $0.at.month == month
    }
    let app = hearth(old + [WallSample.note("fresh", ago: 3)], months: [month, today.yearMonth])
    let memory = app.app.recollection(app.state)
    #expect(memory != nil && memory?.years == nil)
    app.now = app.now.adding(seconds: 3600)
    app.send(.loaded(WallSample.day(200).month, [WallSample.note("older", ago: 200)]))
    #expect(app.app.recollection(app.state) == memory)
    var seen: Set<WallCard> = []
    for _ in 0..<12 {
      app.now = app.now.adding(seconds: 86_400)
      app.send(.tick(app.now, milliseconds: 0))
      if let card = app.app.recollection(app.state)?.card { seen.insert(card) }
    }
    #expect(seen.count > 1, "another day, another card")
    #expect(hearth([WallSample.note("fresh", ago: 3)]).app.recollection(app.state) != nil)
    let young = hearth([WallSample.note("fresh", ago: 3)], months: [today.yearMonth])
    #expect(young.app.recollection(young.state) == nil)
  }

  @Test("A start reads this month of every year there is, and no more than sixty of them")
  func anniversaries() {
    let months = (0..<900).map { today.adding(months: -$0).yearMonth }.sorted()
    let read = App.anniversaryMonths(of: today, among: months)
    #expect(read.count == 60 && read.allSatisfy { $0.month == today.month && $0.year < today.year })
    #expect(read.last?.year == today.year - 1 && read.first?.year == today.year - 60)
    #expect(App.anniversaryMonths(of: today, among: [today.yearMonth]).isEmpty)
  }

  @Test("The month that a note comes back from is an old one, whatever the day")
  func month() {
    let months = (1...36).map { WallSample.day(31 * $0).month }.sorted()
    var seen: Set<YearMonth> = []
    for day in 0..<60 {
      let now = today.adding(days: day)
      guard let month = App.resurfacingMonth(on: now, among: months) else { continue }
      #expect(month.days.upperBound <= now.adding(days: -30))
      #expect(month == App.resurfacingMonth(on: now, among: months))
      seen.insert(month)
    }
    #expect(seen.count > 10)
    #expect(App.resurfacingMonth(on: today, among: [today.yearMonth]) == nil)
  }
}

extension CivilDate {
  fileprivate var yearMonth: YearMonth { YearMonth(self) }
}

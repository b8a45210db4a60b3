import Testing

@testable import HearthCore

@Suite("What a break is about")
struct HiddenTopicTests {
  private let records = [
    agreed("led", .issue, days: 0, topic: "the flat"), agreed("same", .trial, days: 3, topic: "the flat"),
    agreed("other", .trial, days: 3, topic: "the dog"), agreed("parked", .issue, topic: "the flat"),
  ]

  /// Everything a list or the calendar says is there.
  private func named(_ app: TestApp) -> Set<String> {
    let hearth = app.app.appointments(app.state).map(\.id)
    let mend = app.mend.compactMap { row in
      if case .agreed(let id) = row { id } else { nil }
    }
    let days = TestApp.start.date.adding(days: -9)...TestApp.start.date.adding(days: 9)
    let calendar = app.state.calendar.occurrences(in: days).map(\.id)
    let looked = RitualCalendar(Array(app.disk.values), today: TestApp.start.date)
    #expect(looked.occurrences(in: days).map(\.id) == calendar, "and so says a command that only looks")
    return Set(hearth + mend + calendar)
  }

  @Test("It shows on no list and no calendar until they are back, whatever else they do meanwhile")
  func hidden() {
    let app = TestApp.mending(records)
    #expect(named(app) == ["led", "same", "other", "parked"])
    app.choose(.agreed("led"))
    app.walk("<enter><enter>fj")
    #expect(named(app) == ["led", "same", "other", "parked"], "no break is on")
    app.walk("b")
    #expect(named(app) == ["other"])
    app.walk("<esc>")
    #expect(named(app) == ["other"])
    #expect(app.mend.first == app.state.sessions.first.map { .session($0.id) })
    let again = app.restarted()
    #expect(named(again) == ["other"], "after quitting, too")
    app.now = app.now.adding(seconds: 1200)
    app.walk("g<enter>fj")
    #expect(app.state.session?.pause == nil && named(app) == ["led", "same", "other", "parked"])
  }

  @Test("Talks on its topic come back on no Hearth and stand on no list of Kept, however it was written then")
  func keptTalks() throws {
    let lastYear = TestApp.start.date.adding(days: -365)
    let talks = [("talk.1", "The  Flat"), ("talk.2", "the dog")].enumerated().map { index, talk in
      Conversation(
        id: talk.0, guide: "mend", title: "Hard", topic: talk.1, summary: "About \(talk.1).", keep: .us,
        at: Moment(date: lastYear, hour: 20, minute: 10 - index)
      ).record
    }
    let app = TestApp.mending(records + talks)
    func seen(_ app: TestApp) -> (back: String?, kept: [TalkRow]) {
      var state = app.state
      state.pane = .talk
      state.shelf = .kept
      guard case .talk(let thing) = app.app.recollection(state)?.card else {
        return (nil, app.app.talkRows(state))
      }
      return (thing.id, app.app.talkRows(state))
    }
    #expect(seen(app).back == "talk.1" && seen(app).kept == [.kept("talk.1"), .kept("talk.2")])
    app.choose(.agreed("led"))
    app.walk("<enter><enter>fjb")
    #expect(seen(app).back == "talk.2" && seen(app).kept == [.kept("talk.2")])
    app.now = app.now.adding(seconds: 1200)
    app.walk("fj")
    #expect(seen(app).back == "talk.1" && seen(app).kept.count == 2)
  }

  @Test("What was put on the calendar in the same talk is hidden with it; what they park in the break is not")
  func madeMeanwhile() {
    let app = TestApp.mending()
    app.walk("<enter><enter>fj")
    app.walk("f1<enter>j1<enter>the flat<enter><enter>fp<enter><enter>y<enter>")
    #expect(app.step == "look")
    app.walk("<enter><enter>b")
    #expect(app.step == "keep" && app.kept(Appointment.kind).count == 1)
    #expect(named(app).isEmpty)
    app.now = app.now.adding(seconds: 60)
    app.walk("<esc>athe dog<enter><down><enter><enter>")
    #expect(named(app).count == 1)
    app.choose(.session(app.state.sessions.first?.id ?? ""))
    app.walk("x")
    #expect(app.state.notice == "The break runs until 19:50 at the least." && named(app).count == 1)
    app.now = app.now.adding(seconds: 1200)
    app.walk("x")
    #expect(named(app).count == 2, "let go of, the break is over")
  }
}

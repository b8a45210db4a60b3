import Testing

@testable import HearthCore

/// What a later version of the program wrote stays where it is through every change of ours.
@Suite struct UnknownFieldTests {
  private static let at = TestApp.start

  /// A record of every kind that a change writes anew from what the program knows of it.
  private static let records: [Record] = [
    Note.record(id: "note-1", .thanks, author: .a, text: "soup", at: at),
    Mark.record(.favourite, of: "us-02", at: at),
    Boundary.record("money", isOpen: true, of: .a, at: at),
    Brief.record(id: "brief-1", day: at.date, author: .b, text: "a hill", opens: .day, at: at),
    Outlook.record(author: .a, text: "breathe", at: at),
    RitualTurn.record("ritual-1", on: at.date, planner: .a, at: at),
    Adventure.record(id: "adventure-1", idea: "swim", title: "Swim", wish: .yes, at: at),
    QuestionMemory.Asked.record("us-02", kept: [], at: at),
    Ritual(id: "ritual-1", title: "tea", start: at.date).record(at: at),
  ]

  @Test("Written anew or changed in place, in the line and in the body", arguments: records)
  func change(new: Record) throws {
    var old = new
    old.body["later"] = .object(["deep": .array([.number("1.50")])])
    old.extra["later"] = .string("kept")
    let app = TestApp(records: [old])
    var state = app.state
    guard case .save(let saved)? = app.app.save(&state, [new]).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(saved.map(\.body) == [old.body] && saved.map(\.extra) == [old.extra])
    var mine = new
    mine.body["later"] = .string("mine")
    guard case .save(let again)? = app.app.save(&state, [mine]).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(again.map(\.body) == [mine.body])
  }

  @Test("A field of ours that is taken away stays away")
  func ownFields() throws {
    let old = Note.record(id: "n", .thanks, author: .a, text: "soup", meaning: "rest", at: Self.at)
    let app = TestApp(records: [old])
    var state = app.state
    let new = Note.record(id: "n", .thanks, author: .a, text: "soup", at: Self.at)
    guard case .save(let saved)? = app.app.save(&state, [new]).first else {
      Issue.record("nothing was saved")
      return
    }
    #expect(saved.map(\.body) == [new.body])
  }

  @Test("Below the body: of a day that was moved")
  func nested() throws {
    var old = Ritual(id: "ritual-1", title: "tea", start: Self.at.date)
    old.moves[Self.at.date] = Ritual.Move(day: Self.at.date.adding(days: 1), time: nil)
    var record = old.record(at: Self.at)
    let day = Self.at.date.description
    record.body["moves"] = .object([
      day: .object(["day": .string(Self.at.date.adding(days: 1).description), "later": .string("kept")])
    ])
    var ritual = try #require(Ritual(record))
    ritual.title = "green tea"
    let changed = ritual.record(over: record, at: Self.at)
    #expect(changed.body["moves"] == record.body["moves"])
  }

  @Test("Of the other version of two, and with it when it is chosen")
  func versions() throws {
    var theirs = Note.record(id: "note-1", .thanks, author: .a, text: "theirs", at: Self.at)
    theirs.extra["later"] = .string("kept")
    theirs.body["later"] = .string("kept")
    let version = Record.Version(theirs)
    #expect(Record.Version(json: version.json) == version)
    let app = TestApp(records: [Note.record(id: "note-1", .thanks, author: .a, text: "ours", at: Self.at)])
    app.send(.contested(["note-1": [version]]))
    let row = try #require(app.rows.firstIndex(of: .contested("note-1")))
    app.walk(String(repeating: "j", count: row) + "<enter>Fjy")
    let kept = try #require(app.disk["note-1"])
    #expect(kept.body == theirs.body && kept.extra == theirs.extra)
  }

  @Test("Pressed on the hearth, through the keys of a partner")
  func keys() throws {
    let line =
      #"{"at":"2026-11-05T21:30:00+00:00","body":{"later":"green","guide":"floor","on":"2026-11-21","owner":"b","#
      + #""state":"open","title":"the flat"},"device":"couch","id":"appointment-1","kind":"appointment","#
      + #""mood":[1.50],"rev":1,"v":1}"#
    let app = TestApp(records: [try Record(json: JSONValue(parsing: Array(line.utf8)))])
    let row = try #require(app.rows.firstIndex(of: .appointment("appointment-1")))
    app.walk(String(repeating: "j", count: row) + "d")
    let changed = try #require(app.disk["appointment-1"])
    #expect(changed.body["state"] == .string("done") && changed.body["later"] == .string("green"))
    #expect(changed.extra["mood"] == .array([.number("1.50")]))
  }
}

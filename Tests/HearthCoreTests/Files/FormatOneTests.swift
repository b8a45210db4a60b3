import Testing

@testable import HearthCore

/// Lines as the first release wrote them. They are never changed: what couples have on their disks does not change either.
/// A newer format gets a suite of its own beside this one.
@Suite("Format 1 stays readable for ever")
struct FormatOneTests {
  /// A line of every kind, without what all lines have.
  static let lines: [(kind: String, line: String)] = [
    ("note", #""author":"a","body":{"keep":"us","sort":"win","text":"Passed."}"#),
    ("reply", #""author":"b","body":{"heart":true,"note":"note-1"}"#),
    (
      "ritual",
      #""body":{"owner":"both","rule":"FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=3","sort":"milestone","start":"2020-12-03","#
        + #""steps":["Walk to the bus stop."],"title":"the day we met"}"#
    ),
    (
      "did",
      #""body":{"done":true,"of":"2025-11-28","planner":"a","ritual":"ritual-1","title":"date night"}"#
    ),
    (
      "conversation",
      #""body":{"guide":"floor","keep":"us","session":"s21","summary":"Roof.","title":"One speaks","topic":"the shed"}"#
    ),
    (
      "checkin",
      #""author":"b","body":{"closeness":7,"energy":6,"feelings":["settled"],"guide":"checkin","keep":"us","#
        + #""need":"a lie-in","session":"s54","stress":4}"#
    ),
    (
      "answer",
      #""author":"a","body":{"keep":"us","prompt":"us-02","question":"Which joke?","text":"The ferry one."}"#
    ),
    ("card", #""author":"a","body":{"sort":"phrase","text":"Wait. Same side?"}"#),
    (
      "appointment",
      #""body":{"guide":"floor","on":"2026-11-27","owner":"b","state":"open","title":"the canal flat"}"#
    ),
    ("letter", #""author":"b","body":{"opens":{"mood":"hard-day"},"text":"Let me dig."}"#),
    ("outlook", #""author":"b","body":{"text":"Jo would say: take one off the list."}"#),
    ("mark", #""body":{"mark":"favourite","of":"us-02"}"#),
    ("planned", #""body":{"day":"2026-11-13","planner":"a","ritual":"ritual-1"}"#),
    ("asked", #""body":{"prompt":"us-03"}"#),
    (
      "brief",
      #""author":"a","body":{"day":"2026-12-01","hint":"wear boots","opens":"day","ritual":"ritual-1","text":"a hill"}"#
    ),
    (
      "taken",
      #""author":"a","body":{"records":[{"at":"2026-11-05T21:30:00+00:00","author":"a","body":{"sort":"win","#
        + #""text":"Passed."},"device":"couch","id":"note-2","kind":"note","rev":1,"v":1}]}"#
    ),
  ]

  static func line(_ rest: String, _ kind: String) -> String {
    #"{"at":"2026-11-05T21:30:00+00:00",\#(rest),"device":"couch","id":"\#(kind)-1","kind":"\#(kind)","rev":1,"v":1}"#
  }

  private func record(_ kind: String) throws -> Record {
    let rest = try #require(FormatOneTests.lines.first { $0.kind == kind }).line
    return try Record(json: JSONValue(parsing: Array(FormatOneTests.line(rest, kind).utf8)))
  }

  @Test("A line of every kind reads, and is written as it was", arguments: lines.map(\.kind))
  func envelope(kind: String) throws {
    let rest = try #require(FormatOneTests.lines.first { $0.kind == kind }).line
    let record = try record(kind)
    #expect(record.kind == kind && record.revision == 1 && record.device == "couch" && !record.erased)
    #expect(record.json.text() == FormatOneTests.line(rest, kind))
  }

  @Test("What is said on the wall")
  func wall() throws {
    let note = try #require(Note(try record("note")))
    #expect(note.text == "Passed." && note.sort == .win && note.author == .a)
    #expect(NoteReply(try record("reply"))?.note == "note-1")
    let letter = try #require(Letter(try record("letter")))
    #expect(letter.text == "Let me dig." && letter.opens == .mood(.hardDay) && letter.reader == .a)
    #expect(TakenAway(try record("taken"))?.records.first.flatMap(Note.init)?.text == "Passed.")
  }

  @Test("What is on the calendar")
  func calendar() throws {
    let ritual = try #require(Ritual(try record("ritual")))
    #expect(ritual.title == "the day we met" && ritual.steps == ["Walk to the bus stop."])
    #expect(Completion(try record("did"))?.isDone == true)
    #expect(Brief(try record("brief"))?.hint == "wear boots")
    let appointment = try #require(Appointment(try record("appointment")))
    #expect(appointment.owner == .b && appointment.status == .open && appointment.title == "the canal flat")
  }

  @Test("What is kept of talks, and written in calm")
  func talks() throws {
    let talk = try #require(Conversation(try record("conversation")))
    #expect(talk.topic == "the shed" && talk.summary == "Roof." && talk.keep == .us)
    let half = try #require(CheckIn(try record("checkin")))
    #expect(half.feelings == ["settled"] && half.energy == 6 && half.need == "a lie-in")
    #expect(KeptAnswer(try record("answer"))?.text == "The ferry one.")
    #expect(CareCard(try record("card"))?.sort == .phrase)
    #expect(Outlook(try record("outlook"))?.text == "Jo would say: take one off the list.")
  }

  @Test("A talk that was not over is taken up where it was")
  func session() throws {
    let line =
      #"{"at":"2026-11-05T21:30:00+00:00","body":{"agreed":true,"answers":{"topic":{"text":"the shelf"}},"first":"a","#
      + #""guide":"floor","opener":"a","seed":"7","step":"floor","version":1},"device":"couch","id":"session-1","#
      + #""kind":"session","rev":3,"v":1}"#
    let record = try Record(json: JSONValue(parsing: Array(line.utf8)))
    let app = TestApp(records: [record])
    app.walk("<enter>")
    #expect(app.step == "floor" && app.state.session?.answers[.init("topic")] == .text("the shelf"))
  }

  @Test("So are words that were being typed")
  func draft() throws {
    let text =
      #"{"ritual":{"day":"2026-11-21","inSteps":false,"purpose":"new","steps":"","words":"friday 19:30 sou"},"v":1}"#
    let draft = try #require(Draft(json: JSONValue(parsing: Array(text.utf8))))
    let app = TestApp(draft: draft)
    guard case .ritual(let sheet)? = app.state.overlay else {
      Issue.record("\(String(describing: app.state.overlay))")
      return
    }
    #expect(sheet.words.text == "friday 19:30 sou")
  }

  @Test("The two, and what they set")
  func household() throws {
    let text =
      #"{"createdOn":"2025-11-20","partners":{"a":{"glyph":"diamond","name":"Ana","tint":"amber"},"#
      + #""b":{"glyph":"circle","name":"Ben","tint":"sea"}},"rhythm":"daily","v":1}"#
    let household = try Household(json: JSONValue(parsing: Array(text.utf8)))
    #expect(household[.a].name == "Ana" && household[.b].tint == .sea && household.rhythm == .daily)
    let settings = try Settings(
      parsing: Array(#"{"backups": {"count": 3, "days": 90}}"#.utf8), file: "config.json")
    #expect(settings.backupCount == 3 && settings.backupDays == 90)
  }

  @Test("What a later version wrote beside it stays through a change of ours")
  func unknownFields() throws {
    let line =
      #"{"at":"2026-11-05T21:30:00+00:00","body":{"colour":"green","guide":"floor","on":"2026-11-21","owner":"b","#
      + #""state":"open","title":"the flat"},"device":"couch","id":"appointment-1","kind":"appointment","#
      + #""mood":[1.50],"rev":1,"v":1}"#
    let app = TestApp(records: [try Record(json: JSONValue(parsing: Array(line.utf8)))])
    let row = try #require(app.rows.firstIndex(of: .appointment("appointment-1")))
    app.walk(String(repeating: "j", count: row) + "d")
    let changed = try #require(app.disk["appointment-1"])
    #expect(changed.body["state"] == .string("done") && changed.body["colour"] == .string("green"))
    #expect(changed.extra["mood"] == .array([.number("1.50")]))
  }
}

import Foundation
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
    (
      "line",
      #""author":"b","body":{"keep":"us","label":"And you?","place":1,"talk":"conversation-1","text":"The gutter."}"#
    ),
    ("boundary", #""author":"a","body":{"open":false,"topic":"money"}"#),
    (
      "adventure",
      #""body":{"idea":"night-swim","keep":"us","state":"open","title":"Swim in the dark","wish":"maybe"}"#
    ),
    ("turn", #""body":{"guide":"floor","opener":"b"}"#),
    (
      "session",
      #""body":{"agreed":true,"answers":{"topic":{"text":"the shelf"}},"first":"a","guide":"floor","opener":"a","#
        + #""seed":"7","step":"floor","version":1}"#
    ),
  ]

  /// The fields that the lines above do without, so that each field there is stands in one of them.
  static let fuller: [(kind: String, line: String)] = [
    (
      "note",
      #""author":"b","body":{"keep":"us","meaning":"I could sleep.","opened":"2026-11-04","opens":{"mood":"proud"},"#
        + #""sort":"letter","text":"You made the call."}"#
    ),
    ("reply", #""author":"b","body":{"heart":false,"note":"note-1","text":"Any time."}"#),
    (
      "ritual",
      #""body":{"added":["2026-12-24"],"guide":"plan-date","imported":2,"minutes":180,"moves":{"2026-11-13":{"day":"#
        + #""2026-11-14","minutes":60,"time":"20:00","title":"late date"}},"owner":"a","place":"the harbour","#
        + #""planner":"b","reminder":60,"rule":"FREQ=WEEKLY;INTERVAL=2;BYDAY=FR","sequence":2,"skipped":["#
        + #""2026-10-30"],"sort":"date","start":"2025-11-28","steps":["One plans."],"time":"19:30","#
        + #""title":"date night","uid":"date@example.org"}"#
    ),
    (
      "conversation",
      #""body":{"guide":"floor","keep":"ask","lines":[{"author":"a","label":"What stayed?","text":"The roof."}],"#
        + #""session":"s21","title":"One speaks"}"#
    ),
    (
      "appointment",
      #""body":{"agreed":"In daylight","guide":"trial","keep":"us","on":null,"owner":"both","session":"s21","#
        + #""sort":"trial","state":"done","time":"19:00","title":"the canal flat","topic":"the flat"}"#
    ),
    ("asked", #""body":{"kept":["2026-10","2026-11"],"prompt":"us-03"}"#),
    (
      "session",
      #""body":{"about":"own:money","answered":["us-02"],"awaiting":["need"],"count":2,"depth":3,"draft":"half","#
        + #""drawn":["us-02"],"field":1,"guide":"checkin","hand":["us-04"],"ideas":["night-swim"],"jots":[{"author":"#
        + #""a","prompt":"us-02","text":"ferry"}],"jotting":true,"last-time":"2026-10-05T21:30:00+00:00","more":true,"#
        + #""opener":"b","pause":{},"question":"us-02","queued":"us-03","settling":"done","#
        + #""since":"2026-11-05T21:30:00+00:00","step":"one","told":["need@a"],"typing":"need@b","#
        + #""unfinished":{"need@a":"a li"},"version":1}"#
    ),
  ]

  static func line(_ rest: String, _ kind: String) -> String {
    #"{"at":"2026-11-05T21:30:00+00:00",\#(rest),"device":"couch","id":"\#(kind)-1","kind":"\#(kind)","rev":1,"v":1}"#
  }

  @Test("A field that is written into a record has a line here")
  func everyField() throws {
    var found: [String: Set<String>] = [:]
    for (kind, rest) in FormatOneTests.lines + FormatOneTests.fuller {
      let line = try JSONValue(parsing: Array(FormatOneTests.line(rest, kind).utf8))
      found[kind, default: []].formUnion(try #require(line["body"]?.object).keys)
      #expect(line.text() == FormatOneTests.line(rest, kind))
    }
    for (kind, fields) in Record.fields { #expect(found[kind] == fields, "\(kind)") }
  }

  @Test("A kind of record that the program writes has a line here; a new one needs a line")
  func everyKind() throws {
    let kinds = Set(FormatOneTests.lines.map(\.kind))
    #expect(kinds == Set(Record.fields.keys) && kinds.count == FormatOneTests.lines.count)
    #expect(kinds.isSuperset(of: Record.standingKinds.union(Record.statusKinds)))
    var named: Set<String> = []
    for source in try FormatOneTests.sources() {
      let names = source.matches(of: /[kK]ind(?:: String)? ?[=:] ?"([a-z]+)"/).map { String($0.1) }
      named.formUnion(names)
    }
    #expect(named.count > 15, "the sources are where this test looks for them")
    #expect(named.subtracting(kinds) == [])
  }

  /// The text of every file that can make a record.
  private static func sources() throws -> [String] {
    let package = URL(filePath: #filePath).appending(path: "../../../..").standardized
    return try ["HearthCore", "HearthStore"].flatMap { target in
      let folder = package.appending(path: "Sources/\(target)")
      let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
      let paths = (files?.allObjects as? [URL] ?? []).filter { $0.pathExtension == "swift" }
      return try paths.map { try String(contentsOf: $0, encoding: .utf8) }
    }
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
    let adventure = try #require(Adventure(try record("adventure")))
    #expect(adventure.idea == "night-swim" && adventure.wish == .maybe && adventure.status == .open)
  }

  @Test("What is kept of talks, and written in calm")
  func talks() throws {
    let talk = try #require(Conversation(try record("conversation")))
    #expect(talk.topic == "the shed" && talk.summary == "Roof." && talk.keep == .us)
    let half = try #require(CheckIn(try record("checkin")))
    #expect(half.feelings == ["settled"] && half.energy == 6 && half.need == "a lie-in")
    let line = try #require(KeptLine(try record("line")))
    #expect(line.talk == "conversation-1" && line.place == 1 && line.line.label == "And you?")
    let boundary = try #require(Boundary(try record("boundary")))
    #expect(boundary.topic == "money" && !boundary.isOpen && boundary.author == .a)
    #expect(KeptAnswer(try record("answer"))?.text == "The ferry one.")
    #expect(CareCard(try record("card"))?.sort == .phrase)
    #expect(Outlook(try record("outlook"))?.text == "Jo would say: take one off the list.")
  }

  @Test("A talk that was not over is taken up where it was")
  func session() throws {
    let record = try record("session")
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
}

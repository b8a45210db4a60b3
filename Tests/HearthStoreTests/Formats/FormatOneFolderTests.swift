import Testing

@testable import HearthCore
@testable import HearthStore

/// A home as version 1 left it. There is one such folder, and one such suite, for every version of the format: when
/// version 2 comes, copy both and never edit these, for what couples have on their disks does not change either.
@Suite("A home of format 1 opens for ever: one such folder a version, copied for the next and never edited")
struct FormatOneFolderTests {
  let sandbox: Sandbox
  let folder = FormatFolder(1)

  init() throws {
    sandbox = try Sandbox()
    try folder.install(in: sandbox)
  }

  private func everything() throws -> [String: Record] {
    let store = try Store.open(sandbox.places)
    return Dictionary(store.everything().map { ($0.id, $0) }) { first, _ in first }
  }

  @Test("It is what it was on the day it was written")
  func unchanged() throws {
    let sum = try folder.checksum()
    #expect(
      sum == "7e9c8cee96ad1ce15440f66b54172a685e476bbd3e16287cb3286310f406e462",
      "Tests/Formats/1 was edited: put it back, and give the new version a folder of its own")
  }

  @Test("Opening it, reading all of it and settling changes not a byte")
  func untouched() throws {
    let before = try sandbox.contents()
    let store = try Store.open(sandbox.places)
    #expect(store.access == .writable && !store.isFirstRun && store.device == "couch")
    #expect(store.everything().count == 27)
    try store.settleEverything()
    // The line that a crash tore was reported once, long ago.
    #expect(store.findings.map(\.kind) == [.badLine] && store.findings.map(\.isNew) == [false])
    #expect(store.takeDraft() != nil)
    store.close()
    #expect(try sandbox.contents() == before)
  }

  @Test("Who lives there")
  func household() throws {
    let house = try #require(try Store.open(sandbox.places).household)
    #expect(house[.a] == Partner(name: "Ana", glyph: .diamond, tint: .amber) && house[.b].name == "Ben")
    #expect(house.rhythm == .weekly(weekday: 6) && house.createdOn == CivilDate("2025-11-20"))
  }

  @Test("What is said on the wall, taken back and taken away")
  func wall() throws {
    let all = try everything()
    let note = try #require(all["note-1"].flatMap(Note.init))
    #expect(note.text == "You made the call." && note.sort == .love && note.meaning == "I could sleep.")
    #expect(note.author == .a && note.keep == .us && note.waitedFor == .mood(.proud))
    #expect(note.openedOn == CivilDate("2026-11-04"))
    #expect(all["note-1"]?.at == Moment("2026-11-05T21:30:00+01:00"))
    #expect(all["note-old"].flatMap(Note.init)?.text == "Toast, jam, and no alarm.")
    #expect(all["note-desk"].flatMap(Note.init)?.keep == .ask)
    let reply = try #require(all["reply-note-1-b"].flatMap(NoteReply.init))
    #expect(reply.note == "note-1" && reply.text == "Any time." && reply.hasHeart)
    #expect(all["note-gone"] == nil && all["appointment-gone"] == nil)
    let taken = try #require(all["taken-1"].flatMap(TakenAway.init))
    #expect(taken.author == .a && taken.records.first.flatMap(Note.init)?.text == "Passed the exam.")
  }

  @Test("What is sealed")
  func sealed() throws {
    let all = try everything()
    func letter(_ id: String) -> Letter? { all[id].flatMap(Letter.init) }
    let day = try #require(CivilDate("2026-12-17"))
    #expect(letter("letter-1")?.opens == .day(day) && letter("letter-1")?.text == "I want a rematch.")
    #expect(letter("letter-2")?.opens == .mood(.hardDay) && letter("letter-2")?.reader == .a)
    #expect(letter("letter-3")?.opens == .event("the exam is over"))
    let brief = try #require(all["brief-ritual-1-2026-11-27"].flatMap(Brief.init))
    #expect(brief.text == "Up the hill, with soup." && brief.hint == "wear boots" && brief.opens == .day)
  }

  @Test("What is on the calendar, whichever laptop changed it last")
  func calendar() throws {
    let all = try everything()
    let ritual = try #require(all["ritual-1"].flatMap(Ritual.init))
    let moved = try #require(CivilDate("2026-11-13"))
    #expect(ritual.title == "date night" && ritual.sort == .date && ritual.planner == .b)
    #expect(ritual.rule?.text == "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR" && ritual.reminder == 60)
    #expect(ritual.moves[moved]?.title == "late date" && ritual.moves[moved]?.minutes == 60)
    #expect(ritual.skipped.count == 1 && ritual.added.count == 1 && ritual.place == "the harbour")
    #expect(ritual.uid == "date@example.org" && ritual.sequence == 2 && ritual.guide == "plan-date")
    let turn = try #require(all["planned-ritual-1"].flatMap(RitualTurn.init))
    #expect(turn.planner == .a && turn.day == moved)
    let done = try #require(all["did-ritual-1-2026-11-13"].flatMap(Completion.init))
    #expect(done.isDone && done.original == moved && done.day == CivilDate("2026-11-14"))
    let appointment = try #require(all["appointment-1"].flatMap(Appointment.init))
    #expect(appointment.title == "the canal flat" && appointment.owner == .b && appointment.sort == .promise)
    #expect(all["appointment-1"]?.body["on"] == .string("2026-11-28"))
    #expect(all["appointment-1"]?.device == "desk" && all["appointment-1"]?.revision == 2)
    let adventure = try #require(all["adventure-night-swim"].flatMap(Adventure.init))
    #expect(adventure.title == "Swim in the dark" && adventure.wish == .maybe && adventure.status == .open)
  }

  @Test("What is kept of talks and evenings")
  func talks() throws {
    let all = try everything()
    let talk = try #require(all["conversation-1"].flatMap(Conversation.init))
    #expect(talk.topic == "the shed" && talk.summary == "First the roof." && talk.guide == "floor")
    #expect(talk.lines.map(\.text) == ["The roof."] && talk.lines.first?.author == .a)
    let line = try #require(all["line-1"].flatMap(KeptLine.init))
    #expect(line.talk == "conversation-1" && line.line.text == "The gutter." && line.author == .b)
    let half = try #require(all["checkin-1"].flatMap(CheckIn.init))
    #expect(half.feelings == ["settled", "tired"] && half.energy == 6 && half.closeness == 7)
    #expect(half.stress == 4 && half.need == "a lie-in")
    #expect(all["answer-1"].flatMap(KeptAnswer.init)?.text == "The ferry one.")
    let boundary = try #require(all["boundary-a-money"].flatMap(Boundary.init))
    #expect(!boundary.isOpen && boundary.topic == "money" && boundary.author == .a)
    #expect(all["card-1"].flatMap(CareCard.init)?.sort == .helps)
    #expect(all["outlook-b"].flatMap(Outlook.init)?.text == "Jo would say: take one off the list.")
    var memory = QuestionMemory()
    for id in ["asked-us-02", "mark-us-02"] { memory.take(try #require(all[id])) }
    #expect(memory.asked["us-02"] != nil && memory.marks["us-02"] == .favourite)
    #expect(all["turn-floor"]?.body["opener"] == .string("b"))
    #expect(all["session-1"]?.body["draft"] == .string("the shelf"))
  }

  @Test("What two laptops wrote at the same time waits, in both versions")
  func versions() throws {
    let store = try Store.open(sandbox.places)
    let all = store.everything()
    #expect(Set(store.rivals.keys) == ["note-both", "note-beside"])
    let texts = Set((store.rivals["note-both"] ?? []).compactMap(\.text))
    let newest = all.first { $0.id == "note-both" }?.text
    #expect(texts.union([newest ?? ""]) == ["For the soup, here.", "For the soup, there."])
    #expect(store.rivals["note-beside"]?.map(\.text) == ["We found it, at the desk."])
  }

  @Test("What this machine keeps for itself, and what the couple set")
  func state() throws {
    let store = try Store.open(sandbox.places)
    guard case .ritual(let words)? = store.takeDraft()?.place else {
      Issue.record("no draft of a ritual")
      return
    }
    #expect(words.words == "friday 19:30 sou" && words.purpose == "new")
    #expect(store.copies == ["\(sandbox.root)/ours.hearth"])
    let kept = BackupFolder(sandbox.places, FileSystem())
    let entry = try #require(try kept.entries().first)
    #expect(entry.sort == .daily && Moment(seconds: entry.at) == Moment("2026-11-20T22:00:00Z"))
    let config = ConfigFolder(sandbox.places)
    let settings = try Settings(parsing: try #require(try config.settings()), file: "config.json")
    #expect(settings.backupCount == 3 && settings.backupDays == 90 && settings.hidesAfter == nil)
    #expect(config.decks.files.count == 1 && config.guides.files.count == 1 && config.themeNames == ["ours"])
  }

  @Test("The names that the state folder has for a data folder stay, or no old backup would be found")
  func names() {
    let places = Places(data: "/home/ana/.local/share/hearth", state: "/s", config: "/c")
    #expect(places.draft == "/s/drafts/2kj8pijquzol5.json")
    #expect(places.backups == "/s/backups/094aaa10")
  }
}

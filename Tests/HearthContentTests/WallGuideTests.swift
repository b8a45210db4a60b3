import HearthContent
import Testing

@testable import HearthCore

@Suite("Things to hang on the wall")
struct WallGuideTests {
  @Test("Thanks is what the other one did and what it meant, from whoever says so")
  func thanks() throws {
    let couple = Couple()
    couple.walk("thanks", ["whose": "second", "text": "The soup.", "meaning": "I was home."])
    let note = try #require(couple.notes.first)
    #expect(
      note.sort == .thanks && note.author == .b && note.text == "The soup." && note.meaning == "I was home.")
    #expect(couple.visited == ["whose", "did", "meant", "written"], "three short screens and a look")
    couple.walk("thanks", ["text": "The lamp.", "meaning": Couple.pass])
    #expect(couple.notes.count == 2 && couple.notes.contains { $0.author == .a && $0.meaning == nil })
  }

  @Test("Of each kind there is one guide", arguments: ["affirmation", "love", "ordinary", "win"])
  func kinds(_ id: String) {
    let couple = Couple()
    couple.walk(id, ["whose": "first", "owner": "first", "text": "A line."])
    #expect(couple.notes.map(\.sort.rawValue) == [id] && couple.notes.map(\.author) == [.a])
  }

  @Test(
    "A win may belong to both",
    arguments: [("both", nil), ("first", .a), ("second", .b)] as [(String, PartnerID?)])
  func wins(_ whose: String, _ author: PartnerID?) {
    let couple = Couple()
    couple.walk("win", ["owner": whose, "text": "The form is in the post."])
    #expect(couple.notes.map(\.author) == [author])
  }

  @Test(
    "Where nothing was written, nothing is hung, sealed or kept",
    arguments: [
      "thanks", "affirmation", "love", "win", "ordinary", "letter", "helps", "comfort", "phrase",
    ])
  func nothing(_ id: String) {
    for said in [nil, Couple.pass, "   "] {
      let couple = Couple()
      couple.walk(id, said.map { ["text": $0] } ?? [:])
      #expect(couple.notes.isEmpty && couple.letters.isEmpty && couple.cards.isEmpty)
      #expect(["empty", "none"].contains(couple.visited.last), "\(id) says so")
    }
  }

  @Test("A note that is rewritten keeps its author, and nobody is asked whose it is")
  func rewriting() {
    let note = Note.record(id: "note-1", .thanks, author: .b, text: "The soup.", at: Couple.now)
    let couple = Couple([note])
    couple.walk(
      "thanks", opener: .b,
      brought: [AnswerKey("note"): .text("note-1"), AnswerKey("text", .b): .text("The soup.")],
      ["text": " And the bread."])
    #expect(couple.visited.first == "did")
    #expect(couple.notes.map(\.text) == ["The soup. And the bread."] && couple.notes.map(\.author) == [.b])
  }

  @Test("A line back goes to its note")
  func replying() {
    let couple = Couple([Note.record(id: "note-1", .love, author: .a, text: "You.", at: Couple.now)])
    couple.walk("reply", opener: .b, brought: [AnswerKey("note"): .text("note-1")], ["text": "No, you."])
    let replies = couple.kept(NoteReply.kind).compactMap(NoteReply.init)
    #expect(
      replies.map(\.note) == ["note-1"] && replies.map(\.author) == [.b] && replies.first?.text == "No, you.")
  }

  // MARK: Sealed notes

  @Test("A letter waits for a day, a mood or something that happens")
  func letters() {
    let plans: [([String: String], Letter.Opens)] = [
      (["opens": "day", "day": "14 feb"], .day(CivilDate("2027-02-14") ?? Couple.now.date)),
      (["opens": "mood", "mood": "hard-day"], .mood(.hardDay)),
      (["opens": "event", "event": "the exam is over"], .event("the exam is over")),
    ]
    for (plan, opens) in plans {
      let couple = Couple()
      couple.walk("letter", plan.merging(["whose": "second", "text": "Well done."]) { $1 })
      #expect(couple.letters.map(\.opens) == [opens])
      #expect(couple.letters.map(\.author) == [.b] && couple.letters.map(\.text) == ["Well done."])
      #expect(couple.visited.last == "sealed" && couple.visited.contains("to.write"), "behind a curtain")
    }
  }

  @Test("A letter with nothing to wait for is not lost by a slip: it may be given something, or thrown away")
  func unsealed() throws {
    for plan in [
      ["opens": Couple.pass], ["opens": "day"], ["opens": "event", "event": "  "],
      ["opens": "mood", "mood": Couple.pass],
    ] {
      let thrown = Couple()
      thrown.walk("letter", plan.merging(["text": "Well done.", "unsealed": "drop"]) { $1 })
      #expect(thrown.letters.isEmpty && thrown.visited.suffix(2) == ["unsealed", "none"], "\(plan)")
    }
    var walk = try Walker("letter")
    walk.go(to: "opens", ["text": "Well done."])
    walk.send(.pass, .advance)
    #expect(walk.step == "opens", "the first row leads back, and the words are still there")
    walk.send(.digit(2), .advance, .advance)
    #expect(walk.step == "sealed" && walk.session.answers[AnswerKey("text", .a)] == .text("Well done."))
  }

  @Test("It says what sealed is worth")
  func honest() throws {
    let sealed = try #require(Guide.letter.step("sealed"))
    #expect(sealed.lines.contains(SafetyText.sealedNote))
  }

  @Test("Every mood that a letter can be meant for is on the list")
  func moods() throws {
    let step = try #require(Guide.letter.step("mood"))
    #expect(step.fields.flatMap(\.options).map(\.id) == Letter.Mood.allCases.map(\.rawValue))
  }
}

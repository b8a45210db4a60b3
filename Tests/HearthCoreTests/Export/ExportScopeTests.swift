import Testing

@testable import HearthCore

@Suite("What goes into a file that leaves the house")
struct ExportScopeTests {
  private let records = [
    kept("us", "note", ["keep": "us", "text": "x"]), kept("unasked", "card", ["text": "x"]),
    kept("ask", "note", ["keep": "ask", "text": "x"]),
    kept("unknown", "note", ["keep": "never", "text": "x"]),
    kept("forget", "appointment", ["keep": "forget", "title": "x"]),
    kept("reply", "reply", ["note": "ask", "text": "x"]), kept("heart", "reply", ["note": "us"]),
    kept("line", "line", ["talk": "ask", "text": "x", "keep": "us"]),
    kept("letter", "letter", ["text": "x"]), kept("brief", "brief", ["text": "x"]),
    Record(id: "session", kind: "session", at: keptAt),
    Record(
      id: "forgotten", kind: "session", at: keptAt,
      body: ["answers": .object(["keep": .object(["option": .string("forget")])])]),
    Record(id: "erased", kind: "note", at: keptAt, erased: true),
  ]

  @Test("What is just for the two is in it; what they want to be asked about waits, with what belongs to it")
  func unasked() {
    let scope = ExportScope()
    let selection = scope.select(records)
    #expect(selection.records.map(\.id) == ["us", "unasked", "heart"])
    #expect(selection.leftOut == [.ask: 4, .sealed: 2, .unfinished: 1, .forget: 2])
    #expect(
      scope.note(on: selection)
        == "left out 4 that you want to be asked about first, 2 still sealed, 1 not finished yet and "
        + "2 whose words are to be forgotten; once you both say yes, --complete makes a copy with everything")
  }

  @Test("Once both said yes it is everything but what is to be forgotten")
  func complete() {
    let scope = ExportScope(isComplete: true)
    let selection = scope.select(records)
    #expect(
      selection.records.map(\.id)
        == records.map(\.id).filter { !["forget", "forgotten", "erased"].contains($0) })
    #expect(selection.leftOut == [.forget: 2])
    #expect(scope.note(on: selection) == "left out 2 whose words are to be forgotten")
  }

  @Test("Words for a hard day wait for it; what helps does not")
  func cards() {
    let cards = [
      CareCard.record(id: "card", .comfort, author: .b, text: "x", at: keptAt),
      CareCard.record(id: "sheet", .helps, author: .b, text: "x", at: keptAt),
    ]
    let selection = ExportScope().select(cards)
    #expect(selection.records.map(\.id) == ["sheet"] && selection.leftOut == [.sealed: 1])
    #expect(ExportScope(isComplete: true).select(cards).records.map(\.id) == ["card", "sheet"])
  }

  @Test("A keepsake opens nothing that is sealed, and tells of nothing half done")
  func keepsake() {
    let selection = ExportScope(isComplete: true, isKeepsake: true).select(records)
    #expect(selection.leftOut == [.sealed: 2, .unfinished: 1, .forget: 2])
    let keepsake = ExportScope(isKeepsake: true)
    #expect(keepsake.note(on: .init(leftOut: [.sealed: 1])) == "left out 1 still sealed")
    let note = keepsake.note(on: .init(leftOut: [.ask: 4, .sealed: 3]))
    #expect(note?.hasSuffix("--complete brings in the 4 to be asked about") == true)
  }

  @Test("Of some days only; the note that is answered may lie outside them")
  func days() {
    var note = kept("old", "note", ["keep": "ask", "text": "x"])
    note.at = note.at.adding(seconds: -86_400)
    let reply = kept("reply", "reply", ["note": "old", "text": "x"])
    let selection = ExportScope(days: keptAt.date...keptAt.date).select([
      note, reply, kept("us", "note", [:]),
    ])
    #expect(selection.records.map(\.id) == ["us"])
    #expect(selection.leftOut == [.ask: 1])
    #expect(ExportScope().note(on: ExportScope().select([])) == nil)
  }
}

import Testing

@testable import HearthCore

/// Random edits, seeded: whatever is done to a field, it stays whole.
@Suite struct TextFieldFuzzTests {
  @Test(arguments: 0..<200)
  func staysWholeAndUndoesToTheBeginning(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let multiline = Bool.random(using: &random)
    let start = TextField(random.text(upTo: 30), multiline: multiline, limit: 200)
    var field = start
    for _ in 0..<120 {
      let edit = random.edit()
      let before = field
      let width = Int.random(in: 1...30, using: &random)
      let changed = field.apply(edit, width: width)
      if !changed { #expect(field == before) }
      expectWhole(field, after: edit)
      expectFits(field, width: width, height: Int.random(in: 1...5, using: &random))
    }
    while field.apply(.undo) { expectWhole(field, after: .undo) }
    #expect(Array(field.text.unicodeScalars) == Array(start.text.unicodeScalars))
  }

  private func expectWhole(_ field: TextField, after edit: TextEdit) {
    #expect((0...field.characters.count).contains(field.cursor), "\(edit)")
    #expect(field.characters.map(String.init) == Array(field.text).map(String.init), "\(edit)")
    #expect(field.characters.count <= max(200, field.limit))
    if !field.multiline { #expect(!field.text.contains { $0.isNewline }) }
  }

  private func expectFits(_ field: TextField, width: Int, height: Int) {
    let layout = field.layout(width: width, height: height)
    #expect(layout.lines.allSatisfy { $0.cellWidth <= width })
    #expect(layout.lines.count <= height)
    #expect((0..<width).contains(layout.cursorColumn))
    #expect(layout.lines.indices.contains(layout.cursorRow))
  }

  /// Quadratic work at this length would take minutes.
  @Test func aHugeTextIsStillText() {
    var field = TextField(multiline: true, limit: 200_000)
    let first = field.insert(String(repeating: "word\u{301} ", count: 20_000))
    #expect(first)
    for _ in 0..<500 {
      field.insert("x")
      field.apply(.wordLeft)
      field.apply(.deleteBack)
      field.apply(.transpose)
    }
    for _ in 0..<5 {
      field.apply(.up, width: 60)
      #expect(field.layout(width: 60, height: 20).lines.count == 20)
    }
    field.apply(.killToLineStart)
    field.apply(.yank)
    field.apply(.undo)
    field.apply(.undo)
    #expect(field.characters.count > 90_000)
  }

  @Test func historyDoesNotGrowForEver() {
    var field = TextField(String(repeating: "x", count: 20_000))
    for _ in 0..<200 {
      field.apply(.killToLineStart)
      field.apply(.yank)
    }
    #expect(field.history.steps.count < 20)
    #expect(field.characters.count == 20_000)
  }
}

extension SeededGenerator {
  mutating func edit() -> TextEdit {
    let edits: [TextEdit] = [
      .deleteBack, .deleteForward, .left, .right, .wordLeft, .wordRight, .lineStart, .lineEnd, .up, .down,
      .killToLineEnd, .killToLineStart, .killWhiteBack, .killWordBack, .killWordForward, .yank, .transpose,
    ]
    if Int.random(in: 0..<3, using: &self) == 0 { return .insert(text(upTo: 3)) }
    if Int.random(in: 0..<8, using: &self) == 0 { return .undo }
    return edits[Int.random(in: 0..<edits.count, using: &self)]
  }
}

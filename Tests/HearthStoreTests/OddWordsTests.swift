import HearthCore
import OddInputs
import Testing

@testable import HearthStore

/// Words that are hard on programs: they are kept to the byte, and shown so that nothing obeys them.
@Suite("Odd words")
struct OddWordsTests {
  private func isObeyed(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069, 0x200B, 0x200E, 0x200F, 0x61C, 0xFEFF: true
    default: false
    }
  }

  private var notes: [Record] {
    OddWords.all.enumerated().map { moment("m\($0.offset)", $0.element) }
  }

  private func expectSame(_ records: [Record], at place: SourceLocation = #_sourceLocation) {
    let texts = Dictionary(records.map { ($0.id, $0.text) }) { $1 }
    for note in notes {
      // Byte by byte: Swift's == takes é written in one scalar and in two for the same.
      let isSame = texts[note.id]??.utf8.elementsEqual((note.text ?? "").utf8) ?? false
      #expect(isSame, "\(note.id): \(String(reflecting: note.text?.prefix(40)))", sourceLocation: place)
    }
  }

  @Test("They are stored, exported and taken in again to the byte")
  func kept() throws {
    #expect(OddWords.all.count >= 250)
    let sandbox = try Sandbox()
    let store = try Store(sandbox.places, calls: Crash.quick)
    try store.create(household())
    try store.save(notes)
    store.close()
    let again = try Store(sandbox.places, calls: Crash.quick)
    #expect(again.findings.isEmpty)
    expectSame(again.everything())
    let file = HouseFile(household: household(), records: again.everything())
    let content = try HouseFile.read(Array(file.text.utf8))
    #expect(content.faults == [])
    expectSame(content.entries.map(\.record))
    let path = try again.backUp(at: november)
    let backup = try Backup(parsing: try #require(try FileSystem().read(path)))
    again.close()
    let other = Places(data: "\(sandbox.root)/other", state: "\(sandbox.root)/s", config: "\(sandbox.root)/c")
    _ = try Restoration(other, calls: Crash.quick).run(backup, at: november)
    expectSame(try Store(other, calls: Crash.quick).everything())
  }

  @Test("As names of the two and as ids of records they are kept or refused, never changed")
  func names() throws {
    for text in OddWords.all where text.utf8.count < 5_000 {
      let sandbox = try Sandbox()
      let store = try Store(sandbox.places, calls: Crash.quick)
      let wanted = household(text)
      if failure({ try store.create(wanted) }) == nil {
        let reader = try Store(sandbox.places, calls: Crash.quick, forReading: true)
        let name = reader.household?[.a].name
        #expect(name?.utf8.elementsEqual(text.utf8) == true, "\(String(reflecting: text))")
      }
      if failure({ try store.save([standing(text, "x")]) }) == nil {
        #expect(store.everything().contains { $0.id.utf8.elementsEqual(text.utf8) })
      }
    }
  }

  @Test("Shown, nothing of them is obeyed, and they fit where they are put")
  func shown() {
    for text in OddWords.all {
      let isSafe = !text.printable.unicodeScalars.contains(where: isObeyed)
      #expect(isSafe, "\(String(reflecting: text.prefix(40)))")
      let lines = text.printableLines.unicodeScalars.contains { isObeyed($0) && $0 != "\n" }
      #expect(!lines)
      for width in [1, 2, 7, 40] { #expect(text.fitted(to: width).cellWidth <= width) }
    }
  }
}

import Testing

@testable import HearthCore

@Suite("Whoever erases hears where the words may stay")
struct ErasedWordsTests {
  private static let one = WordsElsewhere(copies: ["ours.hearth"])
  private static let many = WordsElsewhere(
    copies: ["new.json", "b", "c"], isShared: true, histories: [.git, .syncthing])

  @Test func beforeItIsDone() {
    #expect(
      ErasedWords.before(WordsElsewhere())
        == "The words go from the files and backups here. Copies you made elsewhere may keep them.")
    #expect(ErasedWords.before(Self.one).hasSuffix("backups here. The copy ours.hearth may keep them."))
    #expect(
      ErasedWords.before(Self.many).hasSuffix(
        "here, then on other devices. Git’s history, Syncthing’s old versions and 3 copies may keep them; "
          + "the newest is new.json."))
  }

  @Test func onceItIsDone() {
    #expect(
      ErasedWords.after(WordsElsewhere())
        == "Erased here and in its backups. Copies you made elsewhere may keep it.")
    #expect(ErasedWords.after(Self.one).hasSuffix("its backups. The copy ours.hearth may keep it."))
    #expect(ErasedWords.after(Self.many).contains("its backups; other devices follow. Git’s history"))
  }

  @Test("A name is one line and short, whatever it is")
  func oddNames() {
    let words = ErasedWords.before(
      WordsElsewhere(copies: ["a\u{1B}[2J\u{202E}" + String(repeating: "long", count: 50)]))
    #expect(words.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x202E } && words.count < 200)
  }

  private static let soup = Note.record(id: "soup", .thanks, author: .a, text: "soup", at: TestApp.start)

  @Test("What the start found is said, and what came to be since")
  func state() {
    let app = TestApp(records: [Self.soup], elsewhere: Self.one)
    #expect(app.state.elsewhere == Self.one)
    app.walk("4<enter>xFTxF")
    #expect(app.state.notice == ErasedWords.after(Self.one))
    app.send(.elsewhere(Self.many))
    #expect(app.state.elsewhere == Self.many && app.effects().isEmpty)
  }

  @Test("So it is of what was kept of a talk")
  func kept() {
    let talk = Conversation(
      id: "t", guide: "floor", title: "One speaks", topic: "the shed", summary: nil, keep: .us,
      at: TestApp.start)
    let app = TestApp(records: [talk.record], elsewhere: Self.many)
    app.state(over: [.confirmErase("t")])
    app.walk("y")
    #expect(app.state.notice == ErasedWords.after(Self.many) && app.kept(Conversation.kind).isEmpty)
  }
}

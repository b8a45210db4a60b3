import Testing

@testable import HearthCore

@Suite struct TextFieldTests {
  /// `|` is the cursor.
  private func field(_ picture: String, multiline: Bool = true) -> TextField {
    let characters = Array(picture)
    let place = characters.firstIndex(of: "|") ?? characters.count
    var field = TextField(
      String(characters[..<place]) + String(characters[place...].dropFirst()), multiline: multiline)
    for _ in place..<max(place, characters.count - 1) { field.apply(.left) }
    return field
  }

  private func picture(_ field: TextField) -> String {
    String(field.characters[..<field.cursor]) + "|" + String(field.characters[field.cursor...])
  }

  @Test(arguments: [
    (Key.character("x"), "ab|c", "abx|c"),
    (.enter, "ab|c", "ab\n|c"),
    (.backspace, "ab|c", "a|c"), (.control("h"), "ab|c", "a|c"), (.backspace, "|abc", "|abc"),
    (.backspace, "ae\u{301}|", "a|"),
    (.delete, "a|bc", "a|c"), (.control("d"), "a|bc", "a|c"), (.delete, "abc|", "abc|"),
    (.left, "ab|c", "a|bc"), (.control("b"), "|abc", "|abc"), (.right, "ab|c", "abc|"),
    (.control("f"), "abc|", "abc|"),
    (.control("a"), "one\ntwo three|", "one\n|two three"), (.home, "one|\ntwo", "|one\ntwo"),
    (.control("e"), "|one\ntwo", "one|\ntwo"), (.end, "one\n|two", "one\ntwo|"),
    (.control("k"), "one |two\nthree", "one |\nthree"), (.control("k"), "one|\ntwo", "one|two"),
    (.control("u"), "one\ntwo |three", "one\n|three"),
    (.control("w"), "it's fine-ish |now", "it's |now"), (.control("w"), "|now", "|now"),
    (.alt("\u{7F}"), "it's fine-ish |now", "it's fine-|now"),
    (.alt("d"), "one| two three", "one| three"), (.alt("b"), "one two  |", "one |two  "),
    (.alt("f"), "one| two three", "one two| three"),
    (.control("t"), "ab|c", "acb|"), (.control("t"), "abc|", "acb|"), (.control("t"), "|abc", "|abc"),
  ])
  func keys(key: Key, before: String, after: String) throws {
    var field = field(before)
    let edit = try #require(TextField.edit(for: key, multiline: true))
    let changed = field.apply(edit)
    #expect(changed == (before != after))
    #expect(picture(field) == after)
  }

  @Test func keysThatAreNotTheFields() {
    for key in [Key.escape, .tab, .backTab, .pageUp, .function(1), .control("x"), .alt("x")] {
      #expect(TextField.edit(for: key, multiline: true) == nil)
    }
    for key in [Key.enter, .up, .down, .control("n"), .control("p")] {
      #expect(TextField.edit(for: key, multiline: false) == nil)
    }
    #expect(TextField.edit(for: .control("_"), multiline: false) == .undo)
  }

  @Test func killsInARowComeBackTogether() {
    var field = field("one two three|")
    field.apply(.killWhiteBack)
    field.apply(.killWhiteBack)
    #expect(picture(field) == "one |")
    field.apply(.yank)
    field.apply(.yank)
    #expect(field.text == "one two threetwo three")
  }

  @Test func aMarkJoinsItsLetter() {
    var field = field("e|x")
    field.insert("\u{301}")
    #expect(field.characters == ["e\u{301}", "x"])
    #expect(field.cursor == 1)
    field.apply(.undo)
    #expect(picture(field) == "e|x")
  }

  @Test func halvesOfFlagsPairUpAnew() {
    var field = TextField("🇩x🇪🇫🇷")
    #expect(field.characters.count == 4)
    field.apply(.lineStart)
    field.apply(.right)
    field.apply(.deleteForward)
    #expect(field.characters == ["🇩🇪", "🇫🇷"])
    field.apply(.undo)
    #expect(field.text == "🇩x🇪🇫🇷")
  }

  @Test func pastes() {
    var line = TextField()
    line.insert("one\r\ntwo\tthree\0")
    #expect(line.text == "one two three")
    var page = TextField(multiline: true)
    page.insert("one\r\ntwo\rthree\u{2028}four\u{1B}[m")
    #expect(page.text == "one\ntwo\nthree\nfour\u{1B}[m")
  }

  @Test func whatDoesNotFitIsRefusedWhole() {
    var field = TextField("abc", limit: 5)
    let first = field.insert("def")
    #expect(!first)
    #expect(field == TextField("abc", limit: 5))
    let second = field.insert("de")
    #expect(second)
    let third = field.apply(.insert("f"))
    #expect(!third)
    let fourth = field.insert("\u{301}")
    #expect(fourth)
    #expect(field.characters.count == 5)
    #expect(TextField("too long", limit: 3).text == "too long")
  }

  @Test func undoGoesWordByWordToTheBeginning() {
    var field = TextField(multiline: true)
    for character in "one two" { field.insert(String(character)) }
    field.apply(.deleteBack)
    field.apply(.deleteBack)
    #expect(field.text == "one t")
    field.apply(.undo)
    #expect(field.text == "one two")
    field.apply(.undo)
    #expect(field.text == "one ")
    field.apply(.undo)
    #expect(field.isEmpty)
    let first = field.apply(.undo)
    #expect(!first)
    field.insert("kept")
    field.replaceAll(with: "other")
    field.apply(.undo)
    #expect(field.text == "kept")
  }

  @Test func linesUpAndDownKeepTheColumn() {
    var field = field("a long line\nab\nanother long|")
    let first = field.apply(.up, width: 40)
    #expect(first)
    #expect(picture(field) == "a long line\nab|\nanother long")
    let second = field.apply(.up, width: 40)
    #expect(second)
    #expect(picture(field) == "a long line|\nab\nanother long")
    let third = field.apply(.up, width: 40)
    #expect(!third)
    field.apply(.down, width: 40)
    field.apply(.down, width: 40)
    #expect(picture(field) == "a long line\nab\nanother long|")
    field.apply(.lineEnd)
    field.apply(.up, width: 9)
    #expect(picture(field) == "a long line\nab\nanot|her long")
  }

  @Test func aPageInView() {
    let field = field("one two three\nfour|")
    #expect(
      field.layout(width: 9, height: 5)
        == FieldLayout(
          lines: ["one two ", "three", "four"], cursorColumn: 4, cursorRow: 2, firstLine: 0, lineCount: 3))
    #expect(
      field.layout(width: 9, height: 2)
        == FieldLayout(lines: ["three", "four"], cursorColumn: 4, cursorRow: 1, firstLine: 1, lineCount: 3))
  }

  @Test func aLineInView() {
    let line = field("abcdef|gh", multiline: false)
    #expect(line.layout(width: 20).lines == ["abcdefgh"])
    #expect(line.layout(width: 4).lines == ["defg"])
    #expect(line.layout(width: 4).cursorColumn == 3)
    #expect(field("漢字|字", multiline: false).layout(width: 4).lines == ["字字"])
    #expect(TextField("a\u{1B}b").layout(width: 9).lines == ["a\u{FFFD}b"])
  }

  @Test func aPrivateFieldLooksTheSameWhateverIsInIt() {
    let short = TextField("a", multiline: true, isPrivate: true)
    let long = TextField("a much longer\nsecret", multiline: true, isPrivate: true)
    #expect(short.layout(width: 30, height: 5) == long.layout(width: 30, height: 5))
    #expect(short.layout(width: 30).lines == ["••••••"])
    #expect(TextField(isPrivate: true).layout(width: 30, height: 5) == short.layout(width: 30, height: 5))
  }

  @Test func blankIsWhatNobodyCanSee() {
    #expect(TextField(" \n\u{200B}", multiline: true).isBlank)
    #expect(!TextField(" .").isBlank)
    #expect(TextField().isEmpty)
  }
}

extension Binding {
  /// The wall, and the sheets that lie over it.
  static let wall: [Binding] = cards + wallSheets

  private static let cards: [Binding] = [
    Binding(.open, in: .wall, "<enter>", hint: "read"),
    Binding(.thank, in: .wall, "t", hint: "thank"),
    Binding(.newNote, in: .wall, "n", hint: "write"),
    Binding(.search, in: .wall, "/", hint: "search"),
    Binding(.clearSearch, in: .wall, "<esc>", hint: "all of it"),
    Binding(.filterKind, in: .wall, "f", hint: "kind"),
    Binding(.filterWhose, in: .wall, "w", hint: "whose"),
    Binding(.jar, in: .wall, "J", hint: "draw a win"),
    Binding(.down, in: .wall, "j", "<down>", hint: "choose", shown: "←↑↓→"),
    Binding(.up, in: .wall, "k", "<up>"),
    Binding(.left, in: .wall, "h", "<left>"),
    Binding(.right, in: .wall, "l", "<right>"),
    Binding(.pageDown, in: .wall, "<pagedown>"),
    Binding(.pageUp, in: .wall, "<pageup>"),
    Binding(.top, in: .wall, "g", "<home>"),
    Binding(.bottom, in: .wall, "G", "<end>"),
    Binding(.advance, in: .wallSearch, "<enter>", hint: "to the cards"),
    Binding(.clearSearch, in: .wallSearch, "<esc>", hint: "never mind"),
    Binding(.down, in: .wallSearch, "<down>", hint: "choose", shown: "↑↓"),
    Binding(.up, in: .wallSearch, "<up>"),
  ]

  private static let wallSheets: [Binding] = [
    Binding(.answerNote, in: .note, "a", hint: "answer"),
    Binding(.rewrite, in: .note, "e", hint: "rewrite"),
    Binding(.takeBack, in: .note, "x", hint: "take it down"),
    Binding(.whoMay, in: .note, "o", hint: "who may have it"),
    Binding(.close, in: .note, "<esc>", "q", "<enter>", hint: "close"),
    // A small j scrolls here, so their own keys are capitals.
    Binding(.pressA, in: .note, "F"),
    Binding(.pressB, in: .note, "J"),
    Binding(.undo, in: .note, "u"),
    Binding(.scrollDown, in: .note, "j", "<down>", "<space>", "<pagedown>"),
    Binding(.scrollUp, in: .note, "k", "<up>", "<pageup>"),
    Binding(.pressA, in: .letter, "f", "F"),
    Binding(.pressB, in: .letter, "j", "J"),
    Binding(.close, in: .letter, "<esc>", "q", "<enter>", hint: "close"),
    Binding(.takeBack, in: .letter, "x", hint: "take it back"),
    Binding(.release, in: .letter, "o", hint: "let it open now"),
    Binding(.undo, in: .letter, "u"),
    Binding(.scrollDown, in: .letter, "<down>", "<space>", "<pagedown>"),
    Binding(.scrollUp, in: .letter, "<up>", "<pageup>"),
    Binding(.pressA, in: .whoseWords, "f", "F"),
    Binding(.pressB, in: .whoseWords, "j", "J"),
    Binding(.close, in: .whoseWords, "<esc>", "n", "q", hint: "no, leave it"),
    Binding(.advance, in: .newNote, "<enter>", "<space>", hint: "this one"),
    Binding(.down, in: .newNote, "j", "<down>", hint: "choose", shown: "↑↓"),
    Binding(.up, in: .newNote, "k", "<up>"),
    Binding(.top, in: .newNote, "g", "<home>"),
    Binding(.bottom, in: .newNote, "G", "<end>"),
    Binding(.digit, in: .newNote, "1", "2", "3", "4", "5", "6"),
    Binding(.close, in: .newNote, "<esc>", "q", hint: "close"),
  ]
}

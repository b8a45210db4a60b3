extension Binding {
  /// Mend, what it has on other screens, and the sheets that lie over it.
  static let mending: [Binding] = panes + steps + pause + sheets

  private static let panes: [Binding] = [
    Binding(.open, in: .mend, "<enter>", hint: "begin"),
    Binding(.takeBreak, in: .mend, "b", hint: "we need a break"),
    Binding(.phrases, in: .mend, "w", "<c-o>", hint: "words that mend"),
    Binding(.done, in: .mend, "d", hint: "done"),
    Binding(.letGo, in: .mend, "x", hint: "let it go"),
    Binding(.move, in: .mend, "v", hint: "another day"),
    Binding(.park, in: .mend, "a", hint: "park something"),
    Binding(.promise, in: .mend, "p", hint: "promise"),
    Binding(.cards, in: .mend, "c"),
    Binding(.roughDay, in: .mend, "h"),
    Binding(.scrollDown, in: .mend, "<pagedown>"),
    Binding(.scrollUp, in: .mend, "<pageup>"),
    Binding(.takeBreak, in: .hearth, "b", hint: "we need a break"),
    Binding(.roughDay, in: .hearth, "h", hint: "a rough day"),
  ]

  private static let steps: [Binding] = [
    Binding(.phrases, in: .mending, "w", hint: "words that mend"),
    Binding(.phrases, in: .mendingTyped, "<c-o>", hint: "words that mend"),
  ]

  /// In a break.
  private static let pause: [Binding] = [
    Binding(.anotherTime, in: .pause, "t", hint: "another time"),
    Binding(.phrases, in: .pause, "w", "<c-o>", hint: "words that mend"),
    Binding(.support, in: .pause, "h", hint: "where to turn"),
    Binding(.pressA, in: .pause, "f", "F"),
    Binding(.pressB, in: .pause, "j", "J"),
    Binding(.leave, in: .pause, "<esc>", "q", hint: "leave"),
    Binding(.scrollDown, in: .pause, "<down>", "<pagedown>"),
    Binding(.scrollUp, in: .pause, "<up>", "<pageup>"),
  ]

  private static let sheets: [Binding] = [
    Binding(.down, in: .phrases, "<space>", "j", "<down>", hint: "another"),
    Binding(.up, in: .phrases, "k", "<up>"),
    Binding(.right, in: .phrases, "l", "<right>", hint: "another kind", shown: "←→"),
    Binding(.left, in: .phrases, "h", "<left>"),
    Binding(.close, in: .phrases, "<esc>", "q", "w", "<c-o>", "<enter>", hint: "back"),
    Binding(.open, in: .cards, "<enter>", "e", hint: "read or rewrite"),
    Binding(.newCard, in: .cards, "n", hint: "a new one"),
    Binding(.close, in: .cards, "<esc>", "q", hint: "back"),
    Binding(.takeAway, in: .cards, "x", hint: "take it away"),
    Binding(.down, in: .cards, "j", "<down>", hint: "choose", shown: "↑↓"),
    Binding(.up, in: .cards, "k", "<up>"),
    Binding(.top, in: .cards, "g", "<home>"),
    Binding(.bottom, in: .cards, "G", "<end>"),
    Binding(.undo, in: .cards, "u"),
    Binding(.redo, in: .cards, "U"),
    Binding(.trash, in: .cards, "T"),
    Binding(.open, in: .openCard, "e", hint: "rewrite"),
    Binding(.takeAway, in: .openCard, "x", hint: "take it away"),
    Binding(.scrollDown, in: .openCard, "<down>", "j", "<space>", "<pagedown>"),
    Binding(.scrollUp, in: .openCard, "<up>", "k", "<pageup>"),
    Binding(.close, in: .openCard, "<esc>", "q", "<enter>", hint: "back"),
    Binding(.pressA, in: .ownKey, "f", "F"),
    Binding(.pressB, in: .ownKey, "j", "J"),
    Binding(.close, in: .ownKey, "<esc>", "q", hint: "back"),
    // Capitals only: a small j goes down in the list before.
    Binding(.pressA, in: .closedCard, "F"),
    Binding(.pressB, in: .closedCard, "J"),
    Binding(.close, in: .closedCard, "<esc>", "q", hint: "back"),
    Binding(.down, in: .roughDay, "<space>", "j", "<down>", hint: "the next one"),
    Binding(.up, in: .roughDay, "k", "<up>"),
    Binding(.open, in: .roughDay, "<enter>", hint: "the sealed note"),
    Binding(.scrollDown, in: .roughDay, "<pagedown>"),
    Binding(.scrollUp, in: .roughDay, "<pageup>"),
    Binding(.support, in: .roughDay, "h", hint: "where to turn"),
    Binding(.close, in: .roughDay, "<esc>", "q", hint: "back"),
  ]
}

extension Binding {
  /// What was taken away, and whether something is to be taken back.
  static let takenAway: [Binding] = [
    Binding(.open, in: .trash, "<enter>", hint: "read"),
    Binding(.bringBack, in: .trash, "b", hint: "bring it back"),
    Binding(.erase, in: .trash, "x", hint: "erase it now"),
    Binding(.down, in: .trash, "j", "<down>", hint: "choose", shown: "↑↓"),
    Binding(.up, in: .trash, "k", "<up>"),
    Binding(.top, in: .trash, "g", "<home>"),
    Binding(.bottom, in: .trash, "G", "<end>"),
    Binding(.undo, in: .trash, "u"),
    Binding(.redo, in: .trash, "U"),
    Binding(.close, in: .trash, "<esc>", "q", "T", hint: "close"),
    Binding(.bringBack, in: .openTrash, "b", hint: "bring it back"),
    Binding(.erase, in: .openTrash, "x", hint: "erase it now"),
    Binding(.scrollDown, in: .openTrash, "j", "<down>", "<space>", "<pagedown>", hint: "more"),
    Binding(.scrollUp, in: .openTrash, "k", "<up>", "<pageup>"),
    Binding(.close, in: .openTrash, "<esc>", "q", "<enter>", hint: "back"),
    // Capitals only: a small j goes down in the lists before.
    Binding(.pressA, in: .takingBack, "F"),
    Binding(.pressB, in: .takingBack, "J"),
    Binding(.close, in: .takingBack, "<esc>", "n", "q", hint: "no, leave it"),
  ]
}

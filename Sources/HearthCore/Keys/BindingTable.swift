extension Binding {
  /// Every default key, in the order the footer and the help page show them.
  public static let table: [Binding] = everywhere + firstRun + panes + sheets + steps + heard

  private static let everywhere: [Binding] = [
    Binding(.palette, in: .anywhere, "<c-p>"),
    Binding(.support, in: .anywhere, "<c-g>", "<f1>"),
    Binding(.hide, in: .anywhere, "<c-x>"),
    Binding(.redraw, in: .anywhere, "<c-l>"),
    Binding(.suspend, in: .anywhere, "<c-z>"),
    Binding(.quit, in: .anywhere, "<c-c>"),
    Binding(.help, in: .screen, "?"),
    Binding(.palette, in: .screen, ":"),
    Binding(.show, in: .hidden, "<c-x>", "<enter>"),
  ]

  private static let firstRun: [Binding] = [
    Binding(.advance, in: .firstSafety, "<enter>", "<space>", hint: "we have read it"),
    Binding(.advance, in: .firstName, "<enter>", hint: "that is my name"),
    Binding(.stepBack, in: .firstName, "<esc>", hint: "back"),
    Binding(.advance, in: .firstList, "<enter>", "<space>", hint: "this one"),
    Binding(.up, in: .firstList, "<up>", "k"),
    Binding(.down, in: .firstList, "<down>", "j", hint: "choose", shown: "↑↓"),
    Binding(.stepBack, in: .firstList, "<esc>", "<bs>", hint: "back"),
    Binding(.advance, in: .firstDone, "<enter>", "<space>", hint: "come in"),
    Binding(.stepBack, in: .firstDone, "<esc>", "<bs>", hint: "back"),
  ]

  private static let panes: [Binding] = [
    Binding(.open, in: .hearth, "<enter>", hint: "begin"),
    Binding(.open, in: .talk, "<enter>", hint: "open"),
    Binding(.checkin, in: .hearth, "c", hint: "check in"),
    Binding(.floor, in: .hearth, "s", hint: "speak and listen"),
    Binding(.evening, in: .hearth, "e"),
    Binding(.done, in: .hearth, "d"),
    Binding(.letGo, in: .hearth, "x"),
    Binding(.down, in: .panes, "j", "<down>"),
    Binding(.up, in: .panes, "k", "<up>"),
    Binding(.top, in: .panes, "g", "<home>"),
    Binding(.bottom, in: .panes, "G", "<end>"),
    Binding(.hearth, in: .panes, "1"),
    Binding(.talk, in: .panes, "2"),
    Binding(.nextPane, in: .panes, "<tab>", hint: "next pane"),
    Binding(.previousPane, in: .panes, "<s-tab>"),
    Binding(.undo, in: .panes, "u"),
    Binding(.saveAgain, in: .panes, "r"),
    Binding(.quit, in: .panes, "q", hint: "quit"),
  ]

  private static let sheets: [Binding] = [
    Binding(.close, in: .help, "<esc>", "q", "?", hint: "close"),
    Binding(.scrollDown, in: .help, "j", "<down>", "<space>", "<pagedown>", hint: "more"),
    Binding(.scrollUp, in: .help, "k", "<up>", "<pageup>"),
    Binding(.close, in: .sheet, "<esc>", "q", "<enter>", hint: "close"),
    Binding(.scrollDown, in: .sheet, "j", "<down>", "<space>", "<pagedown>", hint: "more"),
    Binding(.scrollUp, in: .sheet, "k", "<up>", "<pageup>"),
    Binding(.close, in: .reading, "<esc>", "q", "<enter>", hint: "close"),
    Binding(.scrollDown, in: .reading, "j", "<down>", "<space>", "<pagedown>", hint: "more"),
    Binding(.scrollUp, in: .reading, "k", "<up>", "<pageup>"),
    Binding(.erase, in: .reading, "x", hint: "erase these words"),
    Binding(.confirm, in: .confirm, "y", hint: "yes, erase"),
    Binding(.close, in: .confirm, "<esc>", "n", "q", hint: "no, keep it"),
    Binding(.run, in: .palette, "<enter>", hint: "do it"),
    Binding(.up, in: .palette, "<up>", "<s-tab>"),
    Binding(.down, in: .palette, "<down>", "<tab>", hint: "choose", shown: "↑↓"),
    Binding(.close, in: .palette, "<esc>", hint: "close"),
  ]

  private static let steps: [Binding] = [
    Binding(.advance, in: .say, "<space>", "<enter>", hint: "on"),
    Binding(.pressA, in: .consent, "f"),
    Binding(.pressB, in: .consent, "j"),
    Binding(.decline, in: .consent, "n", hint: "not tonight"),
    Binding(.pressA, in: .curtain, "f"),
    Binding(.pressB, in: .curtain, "j"),
    Binding(.advance, in: .list, "<enter>", "<space>", hint: "this one"),
    Binding(.down, in: .list, "j", "<down>", hint: "choose", shown: "↑↓"),
    Binding(.up, in: .list, "k", "<up>"),
    Binding(.digit, in: .list, "1", "2", "3", "4", "5", "6", "7", "8", "9"),
    Binding(.toggle, in: .feelings, "<space>", hint: "take a word"),
    Binding(.advance, in: .feelings, "<enter>", hint: "done"),
    Binding(.down, in: .feelings, "j", "<down>", hint: "choose", shown: "↑↓"),
    Binding(.up, in: .feelings, "k", "<up>"),
    Binding(.left, in: .feelings, "h", "<left>"),
    Binding(.right, in: .feelings, "l", "<right>"),
    Binding(
      .digit, in: .scale, "0", "1", "2", "3", "4", "5", "6", "7", "8", "9", hint: "how much", shown: "0–10"),
    Binding(.left, in: .scale, "<left>", "h"),
    Binding(.right, in: .scale, "<right>", "l"),
    Binding(.advance, in: .scale, "<enter>", "<space>", hint: "that is it"),
    Binding(.advance, in: .line, "<enter>", hint: "done"),
    Binding(.advance, in: .page, "<c-d>", hint: "done"),
    Binding(.takeBreak, in: .typing, "<c-r>"),
    Binding(.peek, in: .typing, "<c-v>", hint: "show or hide what I type"),
    Binding(.leave, in: .typing, "<esc>", hint: "leave, keep our place"),
    Binding(.pass, in: .session, "p", hint: "pass"),
    Binding(.takeBreak, in: .session, "b", hint: "pause for a while"),
    Binding(.wrapUp, in: .session, "w", hint: "enough for tonight"),
    Binding(.stepBack, in: .session, "<bs>"),
    Binding(.leave, in: .session, "<esc>", "q", hint: "leave, keep our place"),
  ]

  private static let heard: [Binding] = [
    Binding(.advance, in: .floor, "<space>", "<enter>", hint: "I have said it"),
    Binding(.advance, in: .question, "<space>", "<enter>", hint: "I have said it"),
    Binding(.pass, in: .question, "p", hint: "another one"),
    Binding(.heardYes, in: .reflect, "y", hint: "yes, that is it"),
    Binding(.heardPartly, in: .reflect, "m", hint: "mostly"),
    Binding(.heardNo, in: .reflect, "n", hint: "not yet"),
    Binding(.advance, in: .sayingMore, "<space>", "<enter>", hint: "I have said it"),
    Binding(.advance, in: .breathe, "<space>", "<enter>", hint: "on"),
    Binding(.advance, in: .quiet, "<space>", "<enter>", hint: "on"),
    Binding(.anotherTime, in: .pause, "t", hint: "another time"),
    Binding(.pressA, in: .pause, "f"),
    Binding(.pressB, in: .pause, "j"),
    Binding(.leave, in: .pause, "<esc>", "q", hint: "leave, it keeps"),
  ]
}

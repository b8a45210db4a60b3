/// One thing a key does to a text field.
public enum TextEdit: Hashable, Sendable {
  case insert(String)
  case deleteBack
  case deleteForward
  case left
  case right
  case wordLeft
  case wordRight
  /// To the start of the line the writer made, not of the one the screen wrapped.
  case lineStart
  case lineEnd
  /// One line up, as the screen wraps them.
  case up
  case down
  case killToLineEnd
  case killToLineStart
  /// Back to the last space.
  case killWhiteBack
  case killWordBack
  case killWordForward
  /// Puts back what was killed last.
  case yank
  case transpose
  case undo
}

extension TextField {
  /// What a key means while a field has it, after readline; nil when the key is not the field's.
  ///
  /// In a field of one line Enter and the vertical arrows stay free for whoever asks.
  public static func edit(for key: Key, multiline: Bool) -> TextEdit? {
    switch key {
    case .character(let character): .insert(String(character))
    case .control(let letter): edit(control: letter, multiline: multiline)
    case .alt(let character): edit(alt: character)
    case .enter: multiline ? .insert("\n") : nil
    case .backspace: .deleteBack
    case .delete: .deleteForward
    case .left: .left
    case .right: .right
    case .home: .lineStart
    case .end: .lineEnd
    case .up: multiline ? .up : nil
    case .down: multiline ? .down : nil
    case .escape, .tab, .backTab, .pageUp, .pageDown, .function: nil
    }
  }

  private static func edit(control letter: Character, multiline: Bool) -> TextEdit? {
    switch letter {
    case "a": .lineStart
    case "b": .left
    case "d": .deleteForward
    case "e": .lineEnd
    case "f": .right
    case "h": .deleteBack
    case "k": .killToLineEnd
    case "n": multiline ? .down : nil
    case "p": multiline ? .up : nil
    case "t": .transpose
    case "u": .killToLineStart
    case "w": .killWhiteBack
    case "y": .yank
    // The same byte on most terminals, under either name.
    case "_", "/": .undo
    default: nil
    }
  }

  private static func edit(alt character: Character) -> TextEdit? {
    switch character {
    case "b": .wordLeft
    case "d": .killWordForward
    case "f": .wordRight
    // Alt-Backspace: terminals send DEL or BS behind the escape.
    case "\u{7F}", "\u{8}": .killWordBack
    default: nil
    }
  }
}

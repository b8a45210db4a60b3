/// A key as a person pressed it, after the terminal's encoding is undone.
public enum Key: Hashable, Sendable {
  /// Something that prints, the space included.
  case character(Character)
  /// Control and a lower-case letter.
  case control(Character)
  /// Alt (or Escape first) and a character.
  case alt(Character)
  case enter
  case escape
  case tab
  case backTab
  case backspace
  case delete
  case up
  case down
  case left
  case right
  case home
  case end
  case pageUp
  case pageDown
  case function(Int)
}

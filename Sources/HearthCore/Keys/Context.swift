/// Where a key is pressed. A key means what the first context in the state's chain says it means.
public enum Context: String, Hashable, Sendable, CaseIterable {
  /// Everywhere, while typing too: so only keys that print nothing.
  case anywhere
  /// Everywhere but in a text field.
  case screen
  /// In any text field.
  case typing

  case firstSafety = "first-safety"
  case firstName = "first-name"
  case firstList = "first-list"
  case firstDone = "first-done"

  /// In any pane.
  case panes
  case hearth
  /// Any shelf of the Talk pane.
  case talk
  case guided
  case decks
  /// The questions of one deck.
  case deck

  case help
  case palette
  case sheet
  case reading
  case confirm
  case answers
  case topicsWhose = "topics-whose"
  case topics
  case hidden

  /// At any step of a guide.
  case session
  case say
  case consent
  case curtain
  case list
  case ballot
  case feelings
  case scale
  case line
  case page
  case floor
  case question
  /// Several questions at once.
  case hand
  /// While someone answers a question.
  case answering
  /// Writing a line of that answer.
  case jot
  case reflect
  case sayingMore = "saying-more"
  case breathe
  case quiet
  case pause
}

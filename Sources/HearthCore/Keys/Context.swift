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
  case wall
  /// The field above it.
  case wallSearch = "wall-search"
  /// A note in full.
  case note
  /// A note that is sealed.
  case letter
  /// Whoever wrote it says so, by their own key, before anything becomes of it.
  case whoseWords = "whose-words"
  /// Kinds of notes to write.
  case newNote = "new-note"
  case mend
  /// Any view of the calendar.
  case rituals
  /// A view of it that goes from thing to thing.
  case agenda
  /// The things of one day.
  case day
  /// One thing of the calendar.
  case occurrence
  /// A line sealed for one of them.
  case nudge
  /// Ideas to begin a ritual with.
  case starters
  /// The line that says a ritual.
  case entry
  /// That line, shown back.
  case sentence
  /// How the two do it, a line each.
  case steps
  /// Which ones a change is about.
  case scope
  /// Whether both agree to it.
  case agree
  /// Whether it goes.
  case takeAway = "take-away"

  case help
  case palette
  case sheet
  case reading
  case confirm
  case answers
  case topicsWhose = "topics-whose"
  case topics
  case hidden
  /// Words that were changed on two laptops at the same time.
  case versions
  /// Words that mend, one at a time.
  case phrases
  /// What each of them wrote in calm.
  case cards
  /// One of them that its author opened.
  case openCard = "open-card"
  /// One for the other's hard days, until its author's own key opens it.
  case closedCard = "closed-card"
  /// Whoever it belongs to says so, by their own key.
  case ownKey = "own-key"
  /// What was taken away, and may come back.
  case trash
  /// The words of one of those.
  case openTrash = "open-trash"
  /// Whether something is taken back, or brought back, by those whose it is.
  case takingBack = "taking-back"
  /// What was written for a hard day, one card at a time.
  case roughDay = "rough-day"

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
  /// At any step of a guide of Mend, but where one types.
  case mending
  /// While typing there, too: so only keys that print nothing.
  case mendingTyped = "mending-typed"
}

/// What may happen to the words of a session once it is over.
public enum Keep: String, Hashable, Sendable, CaseIterable {
  /// Kept for the two of them; part of every export.
  case us
  /// Kept, and left out of exports unless its authors say yes.
  case ask
  /// Nothing said is kept.
  case forget

  static let options = [
    Option(Keep.us.rawValue, "Keep it, just for us two"),
    Option(Keep.ask.rawValue, "Keep it, and ask us before anyone else gets it"),
    Option(Keep.forget.rawValue, "Forget the words"),
  ]
}

extension Session {
  /// What they said may happen to its words; nil before they were asked.
  var keep: Keep? {
    guard case .option(let id) = answer(Field.Key.keep) else { return nil }
    return Keep(rawValue: id)
  }
}

/// How a change is called when it is taken back, and a thing when it is gone. Never the words of what is sealed, or of
/// what somebody took back.
extension App {
  /// What becomes of things when the step is taken.
  func sentence(of step: UndoStep, _ state: AppState) -> String {
    guard let first = step.principal.first else { return "" }
    let outcome =
      switch (first.before, first.after) {
      case (.some, .some): "as it was"
      case (.some, nil): "back"
      default: "gone again"
      }
    return "\(subject(of: step, state).startingUpper) is \(outcome)."
  }

  /// What a step is about: its first thing stands for what went along with it.
  func subject(of step: UndoStep, _ state: AppState) -> String {
    guard let record = step.principal.first?.record else { return "it" }
    if step.talk != nil, step.principal.count > 1 { return "what you kept and agreed of that talk" }
    return label(of: record, state)
  }

  /// What a thing is, in a few words.
  public func label(of record: Record, _ state: AppState) -> String {
    let whose = record.author.map { "\(name($0, state).printable)’s " } ?? "the "
    switch record.kind {
    case Note.kind: return whose + noteWords(record)
    case NoteReply.kind: return whose + (record.body["text"]?.string == nil ? "heart" : "answer")
    case Letter.kind: return whose + "sealed note"
    case CareCard.kind: return whose + "card"
    case Brief.kind: return whose + "sealed plan"
    case CheckIn.kind: return whose + "half of the check-in"
    case KeptLine.kind, KeptAnswer.kind: return whose + "line"
    case Outlook.kind: return whose + "page on how a friend would see it"
    case Boundary.kind: return topicWords(record, whose)
    case Mark.kind: return "the mark"
    case Completion.kind: return quoted(record.body["title"], state) ?? "that day"
    case Session.recordKind:
      // What it is would give it away.
      return keeper(of: record).map { "what \(name($0, state).printable) had begun" }
        ?? "“\(sessionTitle(record))”"
    default: return quoted(record.body["title"], state) ?? "the change"
    }
  }

  private func quoted(_ title: JSONValue?, _ state: AppState) -> String? {
    title?.string.map { "“\(plain(String($0.unicodeScalars.prefix(60)), state).printable)”" }
  }

  private func noteWords(_ record: Record) -> String {
    switch Note(record)?.sort {
    case .thanks: "thanks"
    case .affirmation: "kind words"
    case .love, nil: "love note"
    case .win: "win"
    case .ordinary: "good thing"
    case .letter: "note that was sealed"
    }
  }

  private func topicWords(_ record: Record, _ whose: String) -> String {
    let id = record.body["topic"]?.string ?? ""
    return whose + "word on “\((topics.first { $0.id == id }?.title ?? id).printable)”"
  }

  /// Whose own key it takes to bring a record back: besides its author’s that of whoever prepares a surprise.
  func keeper(of record: Record) -> PartnerID? {
    guard record.kind == Session.recordKind,
      record.body["guide"]?.string.flatMap(library.guide)?.keeps.isSurprise == true
    else { return record.keeper }
    return (record.body["first"] ?? record.body["opener"])?.string.flatMap(PartnerID.init)
  }

  private func sessionTitle(_ record: Record) -> String {
    let guide = record.body["guide"]?.string ?? ""
    return (library.guide(guide)?.title ?? guide).printable
  }
}

extension String {
  /// For the beginning of a sentence.
  package var startingUpper: String { prefix(1).uppercased() + dropFirst() }
}

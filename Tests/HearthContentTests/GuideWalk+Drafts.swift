@testable import HearthCore

/// What one of them drafts alone may be on the screen in two places only: before its author, and where a step names it.
extension GuideWalk {
  var hasDrafts: Bool { guide.steps.contains(where: \.isDraft) }

  /// Each place where it is otherwise, in whatever order things are done: going on and back, leaving and returning, a
  /// break, the screen hidden in between.
  /// - Parameter screen: What is readable in a state.
  func draftFaults(seenOn screen: (Session) -> String) -> [String] {
    guard hasDrafts else { return [] }
    var faults: [String] = []
    for edge in map.edges where edge.after.ending == nil {
      let (from, to) = (sessions[edge.from], edge.after)
      let place = "\(guide.id): \(to.step) after \(edge.move.name) at \(from.step)"
      if screen(to).contains(GuideExplorer.draftMark), !isAuthor(at: to), named(to).isEmpty {
        faults.append("\(place) shows a draft that it does not name")
      }
      faults += entering(edge, from, to).map { "\(place) \($0)" }
      faults += keeping(to, before: from).map { "\(place) \($0)" }
    }
    return faults
  }

  /// The author's own step, with nobody's curtain before it.
  private func isAuthor(at session: Session) -> Bool {
    guide.step(session.step)?.isDraft == true && !session.form.veiled && session.pause == nil
  }

  /// A drafting step opens with its author's key alone: the one at its curtain, or the one after a return.
  private func entering(_ edge: GuideExplorer.Edge, _ from: Session, _ to: Session) -> [String] {
    guard let step = guide.step(to.step), step.isDraft, isAuthor(at: to) else { return [] }
    if from.step == to.step, isAuthor(at: from), edge.move != .leaveAndReturn { return [] }
    let isCurtain = guide.step(from.step).map { $0.kind == .curtain && $0.who == step.who } ?? false
    let hasKey = edge.move.events == [.press(to.partner(step.who) ?? to.first)]
    return hasKey && (from.form.veiled && (isCurtain || from.step == to.step))
      ? [] : ["opens without its author"]
  }

  /// What is written down for both holds no draft that was not named yet, and only naming one makes it said.
  private func keeping(_ session: Session, before: Session) -> [String] {
    var faults: [String] = []
    for line in explorer.engine.keptLines(session) where line.text.contains(GuideExplorer.draftMark) {
      if !session.told.contains(where: { $0.partner == line.author }) {
        faults.append("keeps “\(line.label)”")
      }
    }
    let news = session.told.subtracting(before.told)
    // A state stands for others with the same future, which may have heard more or less.
    if session.step != before.step, !news.isSubset(of: named(session).union(before.told)) {
      faults.append("takes \(news) for said")
    }
    return faults
  }

  /// The drafts that the sentences of the step name, as far as they are written.
  private func named(_ session: Session) -> Set<AnswerKey> {
    guard let step = guide.step(session.step), !session.form.veiled, session.pause == nil else { return [] }
    let text = step.sentences.joined()
    let drafts = session.answers.keys.filter { key in
      guide.steps.contains { $0.isDraft && $0.fields.map(\.key).contains(key.field) }
    }
    return Set(
      drafts.filter { key in
        let seat = key.partner == session.first ? "first" : "second"
        let isTheirs = step.who == .both || session.partner(step.who) == key.partner
        return text.contains("{=\(key.field)@\(seat)}") || (isTheirs && text.contains("{=\(key.field)}"))
      })
  }

  /// Everything that can be read in a state by whoever sits before the screen.
  func readable(_ session: Session) -> String {
    guard session.ending == nil, session.pause == nil, !session.form.veiled else { return "" }
    let typed = session.form.text.isPrivate ? "" : session.form.text.text
    let answers = opened(session).compactMap { session.answers[$0] }.compactMap {
      explorer.engine.words($0, field: "")
    }
    return ([shown(session), typed] + session.form.words + answers).joined(separator: " ")
  }

  /// The states in which one of them drafts, with their key pressed.
  var drafting: [Session] { active.filter { isAuthor(at: $0) } }
}

extension Guide {
  /// The keys of the fields in which words are drafted.
  var draftedWords: Set<String> {
    Set(
      steps.filter(\.isDraft).flatMap(\.fields).filter { field in
        if case .feelings = field.kind { true } else { field.kind == .line || field.kind == .page }
      }.map(\.key))
  }
}

extension Answer {
  /// Whether words of a draft are in it.
  var isDrafted: Bool {
    switch self {
    case .text(let text): text.contains(GuideExplorer.draftMark)
    case .words(let words): words.contains { $0.contains(GuideExplorer.draftMark) }
    default: false
    }
  }
}

extension Step {
  var isDraft: Bool { if case .draft = kind { true } else { false } }
}

/// A piece of a line after its names and answers are filled in.
public enum Piece: Hashable, Sendable {
  case text(String)
  /// A partner's name, which the screen draws with glyph and colour.
  case partner(PartnerID)
}

/// Fills in the tokens of a guide's sentences.
///
/// `{first}` and `{second}` are the partners in those seats, `{who}` the one whose step it is, `{other}` the other one,
/// `{a}` and `{b}` the household's two; `{question}` is the drawn question; `{=topic}` is the answer to that field. A
/// line whose answer was passed over, or not given, is left out: nil.
struct Template {
  let engine: GuideEngine
  let session: Session

  func fill(_ text: String, who: Step.Who) -> [Piece]? {
    var pieces: [Piece] = []
    var rest = text[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      append(rest[..<open], to: &pieces)
      guard let piece = value(rest[rest.index(after: open)..<close], who: who) else { return nil }
      pieces.append(piece)
      rest = rest[rest.index(after: close)...]
    }
    append(rest, to: &pieces)
    return pieces
  }

  private func append(_ text: Substring, to pieces: inout [Piece]) {
    if !text.isEmpty { pieces.append(.text(String(text))) }
  }

  private func value(_ token: Substring, who: Step.Who) -> Piece? {
    switch token {
    case "first": .partner(session.first)
    case "second": .partner(session.first.other)
    case "who": .partner(session.partner(who) ?? session.first)
    case "other": .partner((session.partner(who) ?? session.first).other)
    case "a": .partner(.a)
    case "b": .partner(.b)
    case "question": session.question.flatMap(engine.library.prompt).map { .text($0.text) }
    default:
      token.hasPrefix("=") ? engine.words(session, String(token.dropFirst()), who: who).map(Piece.text) : nil
    }
  }
}

extension GuideEngine {
  /// A line of a step as it is to be read, or nil when it has nothing to say this time.
  public func pieces(_ text: String, _ session: Session, who: Step.Who = .both) -> [Piece]? {
    Template(engine: self, session: session).fill(text, who: who)
  }

  /// The same as plain text, for records: a partner's name stays a token there, since names may change.
  func plain(_ text: String, _ session: Session) -> String {
    let pieces = pieces(text, session) ?? []
    let words = pieces.map { piece -> String in
      switch piece {
      case .text(let text): text
      case .partner(let partner): "{\(partner.rawValue)}"
      }
    }
    return words.joined()
  }

  /// An answer in words: the shared one, or the one of the partner whose step it is.
  func words(_ session: Session, _ field: String, who: Step.Who) -> String? {
    let own = session.partner(who).flatMap { session.answers[AnswerKey(field, $0)] }
    guard let answer = own ?? session.answer(field) ?? onlyAnswer(session, field) else { return nil }
    return words(answer, field: field)
  }

  private func onlyAnswer(_ session: Session, _ field: String) -> Answer? {
    let answers = [PartnerID.a, .b].compactMap { session.answers[AnswerKey(field, $0)] }
    return answers.count == 1 ? answers[0] : nil
  }

  /// An answer as people say it; nil when it was passed over.
  public func words(_ answer: Answer, field key: String) -> String? {
    switch answer {
    case .passed: nil
    case .text(let text): text
    case .number(let number): String(number)
    case .words(let words): words.joined(separator: ", ")
    case .option(let id): label(of: id, field: key)
    }
  }

  private func label(of id: String, field key: String) -> String? {
    for field in guide.steps.flatMap(\.fields) where field.key == key {
      switch field.kind {
      case .options(let options):
        if let option = options.first(where: { $0.id == id }) { return option.label }
      case .decks: return library.deck(id)?.title
      default: break
      }
    }
    return nil
  }
}

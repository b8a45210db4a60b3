/// A piece of a line after its names and answers are filled in.
public enum Piece: Hashable, Sendable {
  case text(String)
  /// A partner's name, which the screen draws with glyph and colour.
  case partner(PartnerID)
}

/// Fills in the tokens of a guide's sentences.
///
/// `{first}` and `{second}` are the partners in those seats, `{who}` the one whose step it is, `{other}` the other one,
/// `{a}` and `{b}` the household's two. `{question}` is the drawn question, `{since}` the month it was answered in
/// before, `{then}` and `{then.other}` what the one whose step it is, and the other, kept of it that time. `{count}` is
/// which time round this is, from 1, `{day}` the day the guide is walked for. `{=topic}` is the answer to that field, `{=guess@second}` the one given by whoever
/// sits in that seat. A line whose answer was passed over, or not given, is left out: nil.
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

  /// The answers that a sentence names, each with the seat it is from where it says one.
  static func answers(in text: String) -> [(field: String, seat: Step.Who?)] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap { part in
      guard part.hasPrefix("="), let close = part.firstIndex(of: "}") else { return nil }
      let name = part[..<close].dropFirst().split(separator: "@", maxSplits: 1)
      guard let field = name.first else { return nil }
      return (String(field), name.count == 2 ? Step.Who(rawValue: String(name[1])) : nil)
    }
  }

  private func append(_ text: Substring, to pieces: inout [Piece]) {
    if !text.isEmpty { pieces.append(.text(String(text))) }
  }

  private func value(_ token: Substring, who: Step.Who) -> Piece? {
    switch token {
    case "first": .partner(session.first)
    case "second": .partner(session.first.other)
    case "who": .partner(seated(who))
    case "other": .partner(seated(who).other)
    case "a": .partner(.a)
    case "b": .partner(.b)
    case "question": session.question.flatMap(engine.library.prompt).map { .text($0.text) }
    case "since": since.map { .text(monthAsSaid($0)) }
    case "then": engine.lastAnswer(session, of: seated(who)).map { .text($0.text) }
    case "then.other": engine.lastAnswer(session, of: seated(who).other).map { .text($0.text) }
    case "count": .text(String(session.count + 1))
    case "day": session.occasion.map { .text("\($0.day.weekdayName) \($0.day.day) \($0.day.monthName)") }
    default: token.hasPrefix("=") ? answer(token.dropFirst(), who: who).map(Piece.text) : nil
    }
  }

  private func seated(_ who: Step.Who) -> PartnerID { session.partner(who) ?? session.first }

  private func answer(_ name: Substring, who: Step.Who) -> String? {
    let parts = name.split(separator: "@", maxSplits: 1)
    guard parts.count == 2 else { return engine.words(session, String(name), who: who) }
    let partner = parts[1] == "first" ? session.first : session.first.other
    return session.answers[AnswerKey(String(parts[0]), partner)].flatMap {
      engine.words($0, field: String(parts[0]), since: session.startedAt)
    }
  }

  /// When it was answered before, if that is long enough ago for anything to have changed.
  private var since: Moment? {
    guard let prompt = session.question.flatMap(engine.library.prompt), !prompt.isOfTheDay else { return nil }
    return session.lastTime.flatMap { session.startedAt.seconds - $0.seconds > 30 * 86_400 ? $0 : nil }
  }

  /// `March` within the last eleven months, `March 2024` before that.
  private func monthAsSaid(_ moment: Moment) -> String {
    let then = moment.month
    let now = session.startedAt.month
    return then > now.aYearBefore ? then.name : then.words
  }
}

extension GuideEngine {
  /// A line of a step as it is to be read, or nil when it has nothing to say this time.
  public func pieces(_ text: String, _ session: Session, who: Step.Who = .both) -> [Piece]? {
    Template(engine: self, session: session).fill(text, who: who)
  }

  /// The same as plain text, for records: a partner's name stays a token there, since names may change.
  func plain(_ text: String, _ session: Session, who: Step.Who = .both) -> String {
    let pieces = pieces(text, session, who: who) ?? []
    let words = pieces.map { piece -> String in
      switch piece {
      case .text(let text): text
      case .partner(let partner): "{\(partner.rawValue)}"
      }
    }
    return words.joined()
  }

  /// What a record of the talk carries besides topic and summary: the answers to fields that say so, in order.
  func keptLines(_ session: Session) -> [Conversation.Line] {
    var seen: Set<AnswerKey> = []
    return guide.steps.flatMap { step in step.fields.filter(\.isKept).map { (step, $0) } }
      .flatMap { step, field in
        [nil, PartnerID.a, .b].compactMap { partner -> Conversation.Line? in
          let key = AnswerKey(field.key, partner)
          guard let answer = session.answers[key], !isUntold(key, session),
            let text = words(answer, field: field.key, since: session.startedAt), seen.insert(key).inserted
          else { return nil }
          let asked = field.label.isEmpty ? step.headline : field.label
          return Conversation.Line(author: partner, label: plain(asked, session, who: step.who), text: text)
        }
      }
  }

  /// An answer in words: the shared one, or the one of the partner whose step it is.
  func words(_ session: Session, _ field: String, who: Step.Who) -> String? {
    let seat = session.partner(who)
    let own = seat.flatMap { openAnswer(session, AnswerKey(field, $0)) }
    // In one partner's sentence the other one's answer would be a false report.
    let any = seat == nil ? onlyAnswer(session, field) : nil
    guard let answer = own ?? session.answer(field) ?? any else { return nil }
    return words(answer, field: field, since: session.startedAt)
  }

  private func onlyAnswer(_ session: Session, _ field: String) -> Answer? {
    let given = PartnerID.allCases.map { AnswerKey(field, $0) }.filter { session.answers[$0] != nil }
    return given.count == 1 ? openAnswer(session, given[0]) : nil
  }

  private func openAnswer(_ session: Session, _ key: AnswerKey) -> Answer? {
    mayStandHere(key, session) ? session.answers[key] : nil
  }

  /// An answer as people say it; nil when it was passed over.
  /// - Parameter since: When the talk began: a day about a year after it, or more, is said with its year.
  public func words(_ answer: Answer, field key: String, since: Moment? = nil) -> String? {
    switch answer {
    case .passed: nil
    case .text(let text): text
    case .number(let number): String(number)
    case .day(let day, let time): GuideEngine.said(day, time, today: since?.date ?? day)
    case .words(let words): words.joined(separator: ", ")
    case .ballot(let votes): votes.keys.map(title(of:)).sorted().joined(separator: " · ")
    case .option(let id): label(of: id, field: key)
    }
  }

  private func label(of id: String, field key: String) -> String? {
    for field in guide.steps.flatMap(\.fields) where field.key == key {
      switch field.kind {
      case .options(let options):
        if let option = options.first(where: { $0.id == id }) { return option.label }
      case .among: return title(of: id)
      case .decks: return library.deck(id, memory)?.title
      default: break
      }
    }
    return nil
  }
}

/// Sentences of one kind that can mend something in the middle of a quarrel, to be read aloud as they stand.
public struct PhraseFamily: Hashable, Sendable {
  /// What they are for, in a word or three: `Slow down`.
  public let title: String
  /// Short enough to be said in one breath; of at most 60 characters each.
  public let phrases: [String]
  /// The family is left out while either of them has closed that topic; nil for one that anybody may hear.
  public let topic: String?

  /// Takes them as they are, in the order they are gone through.
  public init(_ title: String, _ phrases: [String], topic: String? = nil) {
    self.title = title
    self.phrases = phrases
    self.topic = topic
  }
}

/// One sentence to be read aloud.
public struct Phrase: Hashable, Sendable {
  /// The title of its family; of what they wrote themselves, that.
  public let family: String
  /// The words as they are said.
  public let text: String
  /// Who wrote it; nil for one that came with the program.
  public let author: PartnerID?
}

/// Where they are among the words that mend.
public struct PhraseSheet: Hashable, Sendable {
  /// Which of ``App/phrases(_:)``, counted from 0.
  public internal(set) var row = 0
}

extension App {
  /// All there is to read aloud: first what has mended something between these two before.
  public func phrases(_ state: AppState) -> [Phrase] {
    let own = cards(.phrase, state).map { Phrase(family: "Your own", text: $0.text, author: $0.author) }
    let families = library.phrases.filter { family in
      family.topic.map { state.memory.isOpen($0, in: library) } ?? true
    }
    return own
      + families.flatMap { family in
        family.phrases.map { Phrase(family: family.title, text: $0, author: nil) }
      }
  }

  /// Lies over whatever is there, which is as it was afterwards, words half typed and all. They are for both to look at:
  /// what one of them writes alone waits behind its curtain meanwhile.
  func openPhrases(_ state: inout AppState) -> [Effect] {
    state.overlays.append(.phrases(PhraseSheet()))
    guard case .guide(let id) = state.stage, let session = state.session, let engine = engine(session, state),
      let step = engine.guide.step(session.step), engine.isGuarded(step), !session.form.veiled
    else { return [] }
    return send(&state, .resumed, to: id)
  }

  func inPhrases(_ state: inout AppState, _ sheet: PhraseSheet, _ command: Command) -> [Effect] {
    let phrases = phrases(state)
    guard !phrases.isEmpty else { return [] }
    var row = min(sheet.row, phrases.count - 1)
    switch command {
    case .down: row = (row + 1) % phrases.count
    case .up: row = (row + phrases.count - 1) % phrases.count
    case .right: row = start(of: 1, from: row, in: phrases)
    case .left: row = start(of: -1, from: row, in: phrases)
    default: break
    }
    state.overlay = .phrases(PhraseSheet(row: row))
    return []
  }

  /// The first sentence of the family that many families on, round and round.
  private func start(of step: Int, from row: Int, in phrases: [Phrase]) -> Int {
    let starts = phrases.indices.filter { $0 == 0 || phrases[$0].family != phrases[$0 - 1].family }
    let here = starts.lastIndex { $0 <= row } ?? 0
    return starts[(here + step + starts.count) % starts.count]
  }
}

@testable import HearthCore

/// Walks a guide breadth-first through every state its events can lead to.
///
/// States that differ only in what no later step looks at (times, exact words, which question) count as one, which makes
/// them finite; each is represented by the first real session that got there, so that every path is a real one.
struct GuideExplorer {
  let engine: GuideEngine
  let live: [String: Set<String>]
  /// Fields of which only whether both answered any is asked, by key.
  let bothFields: Set<String>
  /// The fields in which one of them drafts words, by key.
  let drafted: Set<String>

  static let start = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)
  /// Stands in every sealed word, and nowhere else.
  static let mark: Character = "§"
  static let sealedWords = "§ words that were sealed"
  /// Stands in every word that one of them drafts alone, and nowhere else.
  static let draftMark: Character = "¶"
  static let draftedWords = "¶ words of a draft"
  static let openWords = "words for both"

  /// - Parameter remembers: Whether every question was answered, and a line of it kept, long ago.
  init(_ guide: Guide, in library: Library, remembers: Bool = false) {
    // Three feelings are enough, one for each kind of step, and one question of each depth from two decks.
    let feelings = [FeelingFamily(name: "Any", words: ["open", "§sealed", "¶drafted"])]
    let decks = library.decks.prefix(2).map { deck in
      Deck(
        id: deck.id, title: deck.title, about: deck.about, theme: deck.theme,
        prompts: (1...5).flatMap { depth in deck.prompts.filter { $0.depth == depth }.prefix(2) })
    }
    engine = GuideEngine(
      guide: guide,
      library: Library(
        guides: library.guides, decks: decks, feelings: feelings,
        adventures: Array(library.adventures.prefix(1))),
      memory: remembers ? GuideExplorer.memory(of: decks) : QuestionMemory())
    live = guide.liveFields
    bothFields = guide.steps.flatMap(\.conditions).reduce(into: []) { fields, condition in
      if case .bothAnswered(let both) = condition { fields.formUnion(both) }
    }
    drafted = guide.draftedWords
  }

  private static func memory(of decks: [Deck]) -> QuestionMemory {
    let then = start.adding(seconds: -200 * 24 * 3600)
    var memory = QuestionMemory()
    for prompt in decks.flatMap(\.prompts) {
      memory.take(QuestionMemory.Asked.record(prompt.id, kept: [then.month], at: then))
    }
    return memory
  }

  /// One thing that can be done in a state, which may take a few events.
  struct Move: Hashable {
    let name: String
    let events: [GuideEvent]

    /// Written down and read again, as when the program ends in between.
    static let leaveAndReturn = Move("leave and return", [])

    /// Minutes that go by before each event.
    var wait = 0

    init(_ name: String, _ events: [GuideEvent], wait: Int = 0) {
      self.name = name
      self.events = events
      self.wait = wait
    }
  }

  struct Edge {
    let move: Move
    let from: Int
    let to: Int
    /// The very session this led to, which another one may stand for among the states.
    let after: Session
    let effects: [GuideEffect]
  }

  /// What there is to see: a session for every state, and how one leads to another.
  struct Map {
    var sessions: [Session] = []
    var edges: [Edge] = []
  }

  func explore(limit: Int = 200_000) -> Map {
    var map = Map()
    var numbers: [Session: Int] = [:]
    func number(_ session: Session) -> Int {
      let key = normal(session)
      if let known = numbers[key] { return known }
      numbers[key] = map.sessions.count
      map.sessions.append(session)
      return map.sessions.count - 1
    }
    for start in starts { _ = number(start) }
    var next = 0
    while next < map.sessions.count, next < limit {
      let session = map.sessions[next]
      for move in moves(session) {
        let (after, effects) = apply(move, to: session)
        map.edges.append(
          Edge(move: move, from: next, to: number(after), after: after, effects: effects))
      }
      if session.ending == nil, let back = restored(session) {
        map.edges.append(
          Edge(move: .leaveAndReturn, from: next, to: number(back), after: back, effects: [.moved]))
      }
      next += 1
    }
    return map
  }

  /// As from the shelf; and a guide that looks at what was settled before, also with that settled.
  private var starts: [Session] {
    let occasion = Brief.Occasion(ritual: "ritual-1", day: GuideExplorer.start.date.adding(days: 7))
    let settled: [String: [AnswerKey: Answer]] = [
      Field.Key.occurrence: [AnswerKey("occurrence"): .text("\(occasion)")],
      Field.Key.waiting: [AnswerKey("waiting"): .ballot(["a walk": .maybe])],
      Field.Key.appointment: [
        AnswerKey("appointment"): .text("appointment-1"), AnswerKey("topic"): .text("a walk"),
      ],
      Field.Key.agreed: [AnswerKey("agreed"): .text("a line of theirs")],
      Field.Key.held: [AnswerKey("held", .a): .text("how a friend would see it")],
      Field.Key.note: [AnswerKey("note"): .text("note-1"), AnswerKey("text", .a): .text("as it was")],
    ]
    let wanted = Set(engine.guide.steps.flatMap(\.fieldsLookedAt)).sorted().compactMap { settled[$0] }
    return ([[:]] + wanted).map {
      engine.begin(id: "s", opener: .a, at: GuideExplorer.start, seed: 7, answers: $0)
    }
  }

  func apply(_ move: Move, to session: Session) -> (Session, [GuideEffect]) {
    var session = session
    var effects: [GuideEffect] = []
    var now = GuideExplorer.start
    for event in move.events {
      now = now.adding(seconds: move.wait * 60)
      effects += engine.reduce(&session, event, at: now)
    }
    return (session, effects)
  }

  /// Left and come back to, as the program does it.
  func restored(_ session: Session) -> Session? {
    let isPrivate = engine.guide.step(session.step)?.isPrivate ?? true
    let draft = isPrivate || session.form.text.isEmpty ? nil : session.form.text.text
    let record = Record(
      id: session.id, kind: Session.recordKind, at: session.startedAt, body: session.body(draft: draft))
    return engine.restore(record, at: GuideExplorer.start)
  }

  // MARK: What can be done

  static let breakAndReturn = Move("break", [.takeBreak, .press(.a), .press(.b)], wait: 25)

  private static let always = [
    Move("advance", [.advance]), Move("pass", [.pass]), Move("back", [.back]), Move("wrap up", [.wrapUp]),
    Move("a", [.press(.a)]), Move("b", [.press(.b)]), Move("resumed", [.resumed]), breakAndReturn,
    Move("a longer break", [.takeBreak, .anotherTime, .press(.b), .press(.a)], wait: 25),
  ]

  private static let duringBreak = [
    Move("come back", [.press(.a), .press(.b)], wait: 25), Move("another time", [.anotherTime]),
  ]

  func moves(_ session: Session) -> [Move] {
    guard session.ending == nil, let step = engine.guide.step(session.step) else { return [] }
    if session.pause != nil { return GuideExplorer.duringBreak }
    var moves = GuideExplorer.always
    switch step.kind {
    case .consent: moves.append(Move("decline", [.decline]))
    case .reflect:
      moves += [
        Move("yes", [.reflected(.yes)]), Move("partly", [.reflected(.partly)]), Move("no", [.reflected(.no)]),
      ]
    default: break
    }
    if session.form.isJotting { return moves + [Move("write a line", [.insert(GuideExplorer.openWords)])] }
    if engine.isAnswering(session, step) { moves += [Move("keep a line", [.jot]), Move("ask on", [.askOn])] }
    if let field = engine.field(session) { moves += filling(field, session, step) }
    return moves
  }

  private func filling(_ field: Field, _ session: Session, _ step: Step) -> [Move] {
    switch field.kind {
    case .ballot:
      return [
        Move("yes", [.vote(.yes)]), Move("maybe", [.vote(.maybe)]), Move("no", [.vote(.no)]),
        Move("down", [.move(rows: 1, columns: 0)]), Move("up", [.move(rows: -1, columns: 0)]),
      ]
    case .options, .decks, .among:
      return [
        Move("down", [.move(rows: 1, columns: 0)]), Move("up", [.move(rows: -1, columns: 0)]),
        Move("2", [.digit(2)]),
      ]
    case .feelings:
      let column = step.isPrivate ? 1 : step.isAlone ? 2 : 0
      return [
        Move("feel", [.move(rows: 0, columns: -9), .move(rows: 0, columns: column), .toggle])
      ]
    case .scale:
      return [0, 7].map { Move("\($0)", [.digit($0)]) } + [Move("10", [.digit(1), .digit(0)])]
    case .date:
      guard session.form.text.isEmpty else {
        return reads(session) ? [] : [Move("clear", [.edit(.killToLineStart)])]
      }
      return [Move("name a day", [.insert("tomorrow 20:00")]), Move("name no day", [.insert("one day")])]
    case .line, .page:
      guard session.form.text.isEmpty else { return [] }
      return [Move("write", [.insert(words(for: step))])]
    }
  }

  private func words(for step: Step) -> String {
    if step.isPrivate { return GuideExplorer.sealedWords }
    return step.isAlone ? GuideExplorer.draftedWords : GuideExplorer.openWords
  }

  /// Whether what is typed as a day is one.
  func reads(_ session: Session) -> Bool {
    var session = session
    session.form.text.isPrivate = false
    return engine.understood(session, at: GuideExplorer.start) != nil
  }
}

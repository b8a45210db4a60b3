import Testing

@testable import HearthCore

/// One guide, explored.
struct GuideWalk: Sendable, CustomTestStringConvertible, CustomStringConvertible {
  static let limit = 200_000

  let guide: Guide
  let explorer: GuideExplorer
  let map: GuideExplorer.Map

  /// Every walk of a guide: one that looks at earlier answers is another one where there are any.
  static func all(_ guide: Guide, in library: Library) -> [GuideWalk] {
    let looksBack = guide.steps.flatMap(\.conditions).contains(.nothingEarlier)
    return (looksBack ? [false, true] : [false]).map { GuideWalk(guide, in: library, remembers: $0) }
  }

  init(_ guide: Guide, in library: Library, remembers: Bool) {
    self.guide = guide
    explorer = GuideExplorer(guide, in: library, remembers: remembers)
    map = explorer.explore(limit: GuideWalk.limit)
  }

  var description: String { guide.id }
  var testDescription: String { guide.id }

  var sessions: [Session] { map.sessions }

  /// The states that are not an end.
  var open: [Session] { map.sessions.filter { $0.ending == nil } }

  /// The states in which a step is being taken: neither an end nor a break.
  var active: [Session] { map.sessions.filter { $0.ending == nil && $0.pause == nil } }

  /// States that no ending can be reached from.
  var deadEnds: [Int] {
    var comingFrom: [Int: [Int]] = [:]
    for edge in map.edges { comingFrom[edge.to, default: []].append(edge.from) }
    var saved = Set(sessions.indices.filter { sessions[$0].ending != nil })
    var next = Array(saved)
    while let number = next.popLast() {
      for from in comingFrom[number] ?? [] where saved.insert(from).inserted { next.append(from) }
    }
    return sessions.indices.filter { !saved.contains($0) }
  }

  var visited: Set<String> { Set(sessions.map(\.step)) }

  func isPrivate(_ session: Session) -> Bool { guide.step(session.step)?.isPrivate ?? false }

  /// Whether this step is where sealed answers turn into something both may see.
  func opens(_ session: Session) -> Bool {
    switch guide.step(session.step)?.kind {
    case .reveal, .lowest, .mutual: true
    default: false
    }
  }

  /// Whether what is sealed here is laid away right after: that there is something, the calendar will say to both.
  func laysAwayNext(_ session: Session) -> Bool {
    guard let here = guide.index(of: session.step), here + 1 < guide.steps.count else { return false }
    return guide.brief(sealedIn: session.step)?.id == guide.steps[here + 1].id
  }

  /// What the two, or the file, can know of a session: all but what is sealed and what is being typed. A break is left
  /// out too, since a heat check may begin one.
  func visible(_ session: Session) -> Session {
    var session = explorer.normal(session)
    session.sealed = [:]
    session.pause = nil
    session.form = FormState(since: GuideExplorer.start)
    return session
  }

  /// The answers a step asks for openly.
  func asked(_ session: Session) -> Set<AnswerKey> {
    guard let step = guide.step(session.step), !step.isPrivate else { return [] }
    return Set(step.fields.map { AnswerKey($0.key, session.partner(step.who)) })
  }

  /// The answers that come into the open on arriving at a step.
  func opened(_ session: Session) -> Set<AnswerKey> {
    switch guide.step(session.step)?.kind {
    case .reveal(let sealing, _):
      let keys = sealing.compactMap(guide.step).flatMap(\.fields).map(\.key)
      return Set(keys.flatMap { [AnswerKey($0, .a), AnswerKey($0, .b)] })
    case .lowest(_, let field), .mutual(_, let field): return [AnswerKey(field)]
    default: return []
    }
  }

  /// Everything readable on the screen of that state.
  func shown(_ session: Session) -> String {
    guard let step = guide.step(session.step) else { return "" }
    let pieces = step.sentences.compactMap { explorer.engine.pieces($0, session, who: step.who) }.flatMap {
      $0
    }
    return pieces.map { if case .text(let text) = $0 { text } else { "" } }.joined()
  }
}

extension Step {
  /// Whether somebody writes or picks words here in private.
  var sealsWords: Bool {
    guard case .seal(let fields) = kind else { return false }
    return fields.contains { field in
      if case .feelings = field.kind { true } else { field.isText }
    }
  }
}

extension Answer {
  /// Whether words that were sealed are in it.
  var isMarked: Bool { stored.isMarked }
}

extension JSONValue {
  /// Whether words that were sealed are anywhere in it.
  var isMarked: Bool {
    var bytes: [UInt8] = []
    write(into: &bytes)
    let mark = Array(String(GuideExplorer.mark).utf8)
    return bytes.indices.dropLast().contains { bytes[$0] == mark[0] && bytes[$0 + 1] == mark[1] }
  }
}

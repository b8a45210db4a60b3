/// Ballots: a list both go through alone, of which only what neither declined comes to light.
extension GuideEngine {
  /// The name of an idea; of one of their own, its words are both.
  func title(of idea: String) -> String { library.idea(idea)?.text ?? idea }

  /// The ideas on the list of this session: those the two said yes or maybe to lately wait elsewhere, those that were on
  /// a list before come last, and there are some of each theme.
  func drawIdeas(_ session: inout Session) {
    let count = guide.drawsIdeas
    guard count > 0 else { return }
    let waiting = votes(session.answer(Field.Key.waiting))
    let seed = session.seed
    let ideas = library.adventures.filter { waiting[$0.id] == nil }
      .sorted { place($0, seed) < place($1, seed) }
    let fresh = ideas.filter { memory.asked[$0.id] == nil }
    let rested = ideas.filter { memory.asked[$0.id] != nil }
      .sorted { (memory.asked[$0.id]?.at.seconds ?? 0) < (memory.asked[$1.id]?.at.seconds ?? 0) }
    session.ideas = Array((mixed(fresh) + rested).prefix(count)).map(\.id)
  }

  private func place(_ idea: Idea, _ seed: UInt64) -> UInt64 {
    var random = SplitMix(seed: seed ^ stableHash(idea.id.utf8))
    return random.next()
  }

  /// One of each theme, then another one of each.
  private func mixed(_ ideas: [Idea]) -> [Idea] {
    var rounds: [String: Int] = [:]
    let numbered = ideas.map { idea -> (round: Int, idea: Idea) in
      let round = rounds[idea.theme, default: 0]
      rounds[idea.theme] = round + 1
      return (round, idea)
    }
    let last = numbered.map(\.round).max() ?? 0
    return (0...last).flatMap { round in numbered.filter { $0.round == round }.map(\.idea) }
  }

  /// The rows of a ballot: what was drawn, and after it what they added themselves.
  func rows(_ session: Session, own keys: [String]) -> [Option] {
    var ids = session.ideas
    for key in keys {
      for partner in [nil, PartnerID.a, .b] {
        guard case .text(let text) = session.answers[AnswerKey(key, partner)], !ids.contains(text) else {
          continue
        }
        ids.append(text)
      }
    }
    return ids.map { Option(asItIs: $0, title(of: $0)) }
  }

  // MARK: Answering

  /// What was said so far to a row of the ballot on the screen; nil for nothing yet.
  public func vote(_ session: Session, on row: Option) -> Vote? { session.form.votes[row.id] }

  /// An answer to the row under the cursor, and on to the next one; the same answer again takes it back.
  func vote(_ session: inout Session, _ vote: Vote, _ own: [String]) {
    let rows = rows(session, own: own)
    guard rows.indices.contains(session.form.row) else { return }
    let id = rows[session.form.row].id
    if session.form.votes[id] == vote {
      session.form.votes[id] = nil
    } else {
      session.form.votes[id] = vote
      session.form.row = min(session.form.row + 1, rows.count - 1)
    }
  }

  /// On a ballot, on means to the next row: nobody hands over a list they have not seen to its end. False at the end.
  func moveOn(_ session: inout Session) -> Bool {
    guard let field = field(session), case .ballot(_, let own) = field.kind,
      session.form.row + 1 < rows(session, own: own).count
    else { return false }
    session.form.row += 1
    return true
  }

  // MARK: What both would do

  /// What neither declined, each with the less willing answer. Everything else of the two ballots is gone.
  func meet(_ session: inout Session, _ steps: [String], _ field: String) {
    let first = votes(session.sealed[AnswerKey(field, .a)])
    let second = votes(session.sealed[AnswerKey(field, .b)])
    var both: [String: Vote] = [:]
    for (id, vote) in first {
      let lower = min(vote, second[id] ?? .no)
      if lower != .no { both[id] = lower }
    }
    session.answers[AnswerKey(field)] = both.isEmpty ? .passed : .ballot(both)
    for partner in PartnerID.allCases { session.sealed[AnswerKey(field, partner)] = nil }
    session.awaitingReveal.removeAll { steps.contains($0) }
  }

  /// Titles of what was found at that step, in the order of the list: yes from both, then a maybe among the answers.
  public func found(_ session: Session, _ field: String) -> (yes: [String], maybe: [String]) {
    let votes = votes(session.answer(field))
    let ids = inOrder(votes, session)
    return (
      ids.filter { votes[$0] == .yes }.map(title(of:)), ids.filter { votes[$0] == .maybe }.map(title(of:))
    )
  }

  /// All that was found in the session.
  func found(_ session: Session) -> [(idea: String, title: String, wish: Vote)] {
    guide.steps.flatMap { step -> [(idea: String, title: String, wish: Vote)] in
      guard case .mutual(_, let field) = step.kind else { return [] }
      let votes = votes(session.answer(field))
      return inOrder(votes, session).map { ($0, title(of: $0), votes[$0] ?? .maybe) }
    }
  }

  /// What was found, and what waits from earlier, to choose one of.
  func choices(_ session: Session, of field: String, none: String) -> [Option] {
    let now = votes(session.answer(field))
    let waiting = votes(session.answer(Field.Key.waiting)).filter { now[$0.key] == nil }
    return (inOrder(now, session) + inOrder(waiting, session)).map { Option(asItIs: $0, title(of: $0)) }
      + [Option(Field.Key.none, none)]
  }

  /// The more willing first, then as they stood in the list, then by name.
  private func inOrder(_ votes: [String: Vote], _ session: Session) -> [String] {
    func place(_ id: String) -> Int { session.ideas.firstIndex(of: id) ?? session.ideas.count }
    return votes.keys.sorted { left, right in
      if votes[left] != votes[right] { return votes[left] == .yes }
      return (place(left), title(of: left)) < (place(right), title(of: right))
    }
  }

  private func votes(_ answer: Answer?) -> [String: Vote] {
    if case .ballot(let votes) = answer { votes } else { [:] }
  }
}

extension Guide {
  /// How many ideas its longest ballot takes from the library.
  var drawsIdeas: Int {
    let counts = steps.flatMap(\.fields).map { field -> Int in
      if case .ballot(let count, _) = field.kind { count } else { 0 }
    }
    return counts.max() ?? 0
  }
}

extension Answer {
  /// Of a ballot only what was not declined: a no is in no file, not even by mistake.
  static func stored(_ votes: [String: Vote]) -> JSONValue {
    .object(["ballot": .object(votes.filter { $0.value != .no }.mapValues { .string($0.rawValue) })])
  }

  static func ballot(stored value: [String: JSONValue]) -> Answer {
    .ballot(value.compactMapValues { $0.string.flatMap(Vote.init) }.filter { $0.value != .no })
  }
}

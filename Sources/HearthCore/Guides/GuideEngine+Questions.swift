/// Questions from the decks: which comes up, what a listener may ask on, and the line that is kept of an answer.
extension GuideEngine {
  /// Days an answer rests before it is worth asking whether it still holds.
  static let rest = 60

  /// What may come up in this session.
  private func candidates(_ session: Session, from source: Step.Source) -> [Prompt] {
    switch source {
    case .earlier: return earlier(at: session.startedAt)
    case .decks: break
    }
    guard case .option(let id) = session.answer(Field.Key.deck), let deck = library.deck(id, memory) else {
      return library.everydayPrompts(memory)
    }
    let chosen = deck.prompts.filter { memory.allows($0, in: library) }
    // A deck with nothing as light as they want it, or nothing left open: lighter questions come from elsewhere.
    let isUsable = chosen.contains { $0.depth <= session.depth }
    return isUsable ? chosen : library.everydayPrompts(memory)
  }

  /// Questions with a kept line that has rested long enough.
  func earlier(at now: Moment) -> [Prompt] {
    let before = now.seconds - GuideEngine.rest * 24 * 3600
    return library.decks.flatMap(\.prompts).filter { prompt in
      guard let asked = memory.asked[prompt.id], !asked.months.isEmpty, !prompt.isOfTheDay else {
        return false
      }
      return asked.at.seconds <= before && memory.allows(prompt, in: library)
    }
  }

  /// Whether a question is still in a deck, and leads to nothing that either has closed.
  func mayShow(_ id: String) -> Bool {
    library.prompt(id)?.topics.allSatisfy { memory.isOpen($0, in: library) } ?? false
  }

  func draw(_ session: inout Session, from source: Step.Source) {
    session.trail = []
    session.question = nextPrompt(&session, from: source)
    session.lastTime = session.question.flatMap { memory.asked[$0]?.at }
  }

  /// Several at once, for a step that shows them together.
  func deal(_ session: inout Session, _ count: Int) {
    session.hand = []
    for _ in 0..<count {
      guard let prompt = nextPrompt(&session, from: .decks), !session.hand.contains(prompt) else { return }
      session.hand.append(prompt)
    }
  }

  private func nextPrompt(_ session: inout Session, from source: Step.Source) -> String? {
    if let queued = takeQueued(&session) { return queued }
    let draw = QuestionDraw(prompts: candidates(session, from: source), memory: memory)
    var prompt = draw.next(depth: session.depth, drawn: session.drawn, seed: session.seed)
    if prompt == nil {
      // All of them have been on the screen tonight: round again, if possible not with the ones that are there now.
      let last = [session.question].compactMap { $0 } + session.hand
      session.drawn = []
      prompt =
        draw.next(depth: session.depth, drawn: last, seed: session.seed)
        ?? draw.next(depth: session.depth, drawn: [], seed: session.seed)
    }
    if let prompt { session.drawn.append(prompt.id) }
    return prompt?.id
  }

  /// The question they chose beforehand. It waits until both want to go that deep, and never comes on a closed topic.
  private func takeQueued(_ session: inout Session) -> String? {
    guard let queued = session.queued, let prompt = library.prompt(queued) else { return nil }
    guard mayShow(queued) else {
      session.queued = nil
      return nil
    }
    guard prompt.depth <= session.depth else {
      if session.drawn.isEmpty { session.notice = .questionWaits }
      return nil
    }
    session.queued = nil
    session.drawn.append(queued)
    return queued
  }

  // MARK: Asking on

  /// What the listener may ask next; nil until someone wants to.
  public func followUp(_ session: Session) -> String? {
    guard let index = session.form.followUp else { return nil }
    let all = followUps(session)
    return all.isEmpty ? nil : all[index % all.count]
  }

  private func followUps(_ session: Session) -> [String] {
    guard let id = session.question, let prompt = library.prompt(id) else { return [] }
    return [prompt.followUp].compactMap { $0 } + (library.deck(holding: id)?.followUps ?? [])
  }

  func askOn(_ session: inout Session, _ step: Step) {
    guard isAnswering(session, step), !followUps(session).isEmpty else { return }
    session.form.followUp = session.form.followUp.map { $0 + 1 } ?? firstFollowUp(session, step)
  }

  /// The question's own comes first; of its deck's, one that this seat has not just seen.
  private func firstFollowUp(_ session: Session, _ step: Step) -> Int {
    let hasOwn = session.question.flatMap(library.prompt)?.followUp != nil
    return hasOwn ? 0 : session.drawn.count * 2 + (step.who == .first ? 0 : 1)
  }

  // MARK: A line to keep

  /// Whether someone answers a question on this step.
  public func isAnswering(_ session: Session, _ step: Step) -> Bool {
    guard session.question != nil, step.who != .both else { return false }
    switch step.kind {
    case .question, .floor: return true
    default: return false
    }
  }

  func jot(_ session: inout Session, _ step: Step) {
    guard isAnswering(session, step) else { return }
    session.form.isJotting = true
    guard session.form.text.isEmpty, let jot = session.jots.first(where: { isTheirs($0, session, step) })
    else {
      return
    }
    session.form.text = TextField()
    session.form.text.insert(jot.text)
  }

  /// The line being written is done; an empty one is none.
  func keepJot(_ session: inout Session, _ step: Step, _ effects: inout [GuideEffect]) {
    let text = session.form.text.text
    session.jots = session.jots.filter { !isTheirs($0, session, step) }
    if !session.form.text.isBlank, let prompt = session.question, let author = session.partner(step.who) {
      session.jots.append(.init(prompt: prompt, author: author, text: text))
    }
    session.form.isJotting = false
    effects.append(.moved)
  }

  /// The line kept on this step; nil when there is none.
  public func jotted(_ session: Session, _ step: Step) -> String? {
    session.jots.first { isTheirs($0, session, step) }?.text
  }

  private func isTheirs(_ jot: Session.Jot, _ session: Session, _ step: Step) -> Bool {
    jot.prompt == session.question && jot.author == session.partner(step.who)
  }

  // MARK: Asked before

  /// What that partner kept of it the last time; nil when the question is new, or nothing was kept.
  func lastAnswer(_ session: Session, of partner: PartnerID) -> KeptAnswer? {
    guard let prompt = session.question, session.lastTime != nil else { return nil }
    return memory.answers(to: prompt).first { $0.author == partner }
  }
}

/// The one state machine that walks every guide: a session and an event in, a session and effects out.
///
/// It has no clock and asks nothing of the world: moments come with events, and what is to be stored or booked goes
/// out as ``GuideEffect`` values.
public struct GuideEngine: Sendable {
  /// The only guide whose sessions it knows what to do with.
  public let guide: Guide
  /// Where it looks for questions, decks and words for feelings.
  public let library: Library
  /// What the two made of the questions so far: keeps them from repeating, and the closed ones away.
  public let memory: QuestionMemory

  init(guide: Guide, library: Library, memory: QuestionMemory = QuestionMemory()) {
    self.guide = guide
    self.library = library
    self.memory = memory
  }

  /// A session at the guide's first step.
  /// - Parameters:
  ///   - answers: What is settled beforehand, so that the guide need not ask.
  ///   - question: A question that comes before any drawn one, once the two have agreed to go that deep.
  public func begin(
    id: String, opener: PartnerID, at now: Moment, seed: UInt64, answers: [AnswerKey: Answer] = [:],
    question: String? = nil
  ) -> Session {
    var session = Session(
      id: id, guide: guide.id, version: guide.version, startedAt: now, opener: opener, first: opener,
      step: guide.steps.first?.id ?? "", form: FormState(since: now), answers: answers, seed: seed)
    session.queued = question
    drawIdeas(&session)
    var effects: [GuideEffect] = []
    go(&session, to: session.step, at: now, &effects)
    return session
  }

  /// Takes an event; one that means nothing at this step changes nothing.
  public func reduce(_ session: inout Session, _ event: GuideEvent, at now: Moment) -> [GuideEffect] {
    guard session.ending == nil, let step = guide.step(session.step) else { return [] }
    var effects: [GuideEffect] = []
    if session.pause != nil {
      duringBreak(&session, event, at: now, &effects)
    } else if session.form.veiled {
      behindCurtain(&session, step, event, at: now, &effects)
    } else {
      onStep(&session, step, event, at: now, &effects)
    }
    return effects
  }

  private func onStep(
    _ session: inout Session, _ step: Step, _ event: GuideEvent, at now: Moment,
    _ effects: inout [GuideEffect]
  ) {
    switch event {
    case .advance: advance(&session, step, at: now, &effects)
    case .pass: pass(&session, step, at: now, &effects)
    case .back: back(&session, at: now, &effects)
    case .wrapUp: wrapUp(&session, at: now, &effects)
    case .press(let partner): press(&session, step, partner, at: now, &effects)
    case .decline: decline(&session, step, at: now, &effects)
    case .move, .toggle, .digit, .vote, .edit, .insert, .peek: fill(&session, step, event)
    case .askOn: askOn(&session, step)
    case .jot: jot(&session, step)
    case .reflected(let verdict):
      reflect(&session, step, verdict)
      if case .yes = verdict, case .reflect = step.kind { leave(&session, step, at: now, &effects) }
    case .takeBreak: takeBreak(&session, at: now, &effects)
    case .resumed:
      redrawIfGone(&session, step)
      cover(&session, at: now)
    case .anotherTime: break
    }
  }

  // MARK: Going on

  private func advance(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    if session.form.isJotting { return keepJot(&session, step, &effects) }
    switch step.kind {
    case .consent, .curtain: return
    case .reflect:
      // Only the speaker's yes leads on; this returns the word to the listener.
      session.form.sayingMore = false
    case .question:
      ask([session.question].compactMap { $0 }, &session, &effects)
      leave(&session, step, at: now, &effects)
    case .hand:
      ask(session.hand, &session, &effects)
      leave(&session, step, at: now, &effects)
    case .mutual:
      for idea in session.ideas { effects.append(.asked(prompt: idea)) }
      leave(&session, step, at: now, &effects)
    case .lowest(_, let field):
      let options = sealedOptions(step)
      let lead = options.first { session.answer(field) == .option($0.id) }?.leads
      leave(&session, step, by: lead, at: now, &effects)
    default:
      if step.fields.isEmpty {
        leave(&session, step, at: now, &effects)
      } else {
        answerField(&session, step, at: now, &effects)
      }
    }
  }

  private func ask(_ prompts: [String], _ session: inout Session, _ effects: inout [GuideEffect]) {
    for prompt in prompts where !session.answered.contains(prompt) {
      session.answered.append(prompt)
      effects.append(.asked(prompt: prompt))
    }
  }

  private func pass(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    guard step.mayPass else { return }
    switch step.kind {
    case .question, .hand:
      anotherQuestion(&session, step, at: now, &effects)
      return
    default: break
    }
    if step.isPrivate {
      sealAsPassed(&session, step)
    } else {
      // Passed is passed, whatever stood there before.
      for field in step.fields.dropFirst(session.form.field) { forget(field, of: step, in: &session) }
    }
    finish(&session, step, by: step.ifPassed.map { Branch(to: $0) }, at: now, &effects)
  }

  /// A passed question costs nothing: another one comes, and this one stays fresh. Where there is no other, passing it
  /// is enough for tonight.
  private func anotherQuestion(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    let before = (session.question, session.hand)
    arrive(&session, step, at: now)
    if before == (session.question, session.hand), mayWrapUp(session) {
      wrapUp(&session, at: now, &effects)
    } else {
      effects.append(.moved)
    }
  }

  /// After the last field, or a pass: what the step's kind does with what was put in, then on.
  func finish(
    _ session: inout Session, _ step: Step, by lead: Branch?, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    if asksAnotherDay(&session, step, at: now) {
      effects.append(.moved)
      return
    }
    if step.isPrivate { session.awaitingReveal.append(step.id) }
    leaveOut(&session, step)
    let boiling = settleHeat(&session, step)
    switch step.kind {
    case .schedule: book(session, step, at: now, &effects)
    case .brief: layAway(&session, step, &effects)
    case .keep:
      if case .option(let id) = session.answer(Field.Key.keep), let keep = Keep(rawValue: id) {
        effects.append(.kept(keep))
        if keep == .forget { forgetWords(of: &session) }
      }
    default: break
    }
    leave(&session, step, by: lead, at: now, &effects)
    if boiling { takeBreak(&session, at: now, &effects) }
  }

  /// From here on neither the session's record nor a date on the calendar carries what was said.
  private func forgetWords(of session: inout Session) {
    session.jots = []
    session.unfinished = [:]
    session.about =
      words(session, Field.Key.topic, who: .both).map { HiddenTopics.Topic($0) } ?? session.about
    session.answers = session.answers.filter { key, answer in
      // The name of something on a list may be words of theirs.
      if case .option = answer { return !asksAmong(key.field) }
      return Field.Key.brought.contains(key.field)
    }
  }

  private func asksAmong(_ key: String) -> Bool {
    guide.steps.flatMap(\.fields).contains { field in
      if case .among = field.kind { field.key == key } else { false }
    }
  }

  func leave(
    _ session: inout Session, _ step: Step, by lead: Branch? = nil, at now: Moment,
    _ effects: inout [GuideEffect]
  ) {
    session.notice = nil
    if isBarrier(step) { session.trail = [] } else { session.trail.append(.init(at: step.id, in: session)) }
    let branch = lead ?? step.next.first { holds($0.when, session) }
    for action in branch?.doing ?? [] { perform(action, on: &session) }
    go(&session, to: branch?.to ?? following(step), at: now, &effects)
  }

  private func following(_ step: Step) -> String? {
    guard let index = guide.index(of: step.id), index + 1 < guide.steps.count else { return nil }
    return guide.steps[index + 1].id
  }

  private func perform(_ action: Branch.Action, on session: inout Session) {
    switch action {
    case .swapSeats: session.first = session.first.other
    case .deeper: session.depth = min(5, session.depth + 1)
    case .newRound:
      session.answered = []
      session.count = 0
    case .count: session.count += 1
    case .release: session.settling = .released
    case .stay: session.settling = .open
    }
  }

  /// Moves to that step, or to the first one after it that applies; past the last one the session is over.
  func go(
    _ session: inout Session, to id: String?, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    var index = id.flatMap(guide.index(of:)) ?? guide.steps.count
    while index < guide.steps.count, !mayCome(&session, guide.steps[index]) { index += 1 }
    guard index < guide.steps.count else {
      session.ending = .finished
      effects.append(.ended(.finished))
      return
    }
    session.step = guide.steps[index].id
    arrive(&session, guide.steps[index], at: now)
    effects.append(.moved)
  }

  /// Sets the step up as it is first seen.
  private func arrive(_ session: inout Session, _ step: Step, at now: Moment) {
    session.form = freshForm(session, step, at: now)
    tell(&session, step)
    // The second time round a list begins at its first row: Enter must not repeat what was chosen the time before.
    if !session.isRetraced { session.form.row = 0 }
    switch step.kind {
    case .reveal(let steps, let layout): reveal(&session, steps, layout)
    case .lowest(let steps, let field): settle(&session, steps, field, sealedOptions(step))
    case .mutual(let steps, let field): meet(&session, steps, field)
    case .question(let source): draw(&session, from: source)
    case .hand(let count): deal(&session, count)
    default: break
    }
  }
}

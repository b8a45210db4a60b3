/// The one state machine that walks every guide: a session and an event in, a session and effects out.
///
/// It has no clock and asks nothing of the world: moments come with events, and what is to be stored or booked goes
/// out as ``GuideEffect`` values.
public struct GuideEngine: Sendable {
  public let guide: Guide
  public let library: Library
  /// When each question was last answered, in seconds: keeps questions from repeating.
  public let lastAsked: [String: Int]

  public init(guide: Guide, library: Library, lastAsked: [String: Int] = [:]) {
    self.guide = guide
    self.library = library
    self.lastAsked = lastAsked
  }

  /// A session at the guide's first step. `answers` may settle beforehand what the guide would ask.
  public func begin(
    id: String, opener: PartnerID, at now: Moment, seed: UInt64, answers: [AnswerKey: Answer] = [:]
  ) -> Session {
    var session = Session(
      id: id, guide: guide.id, version: guide.version, startedAt: now, opener: opener, first: opener,
      step: guide.steps.first?.id ?? "", form: FormState(since: now), answers: answers, seed: seed)
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
    case .move, .toggle, .digit, .edit, .insert, .peek: fill(&session, step, event)
    case .reflected(let verdict):
      reflect(&session, step, verdict)
      if case .yes = verdict, case .reflect = step.kind { leave(&session, step, at: now, &effects) }
    case .takeBreak: takeBreak(&session, at: now, &effects)
    case .resumed: cover(&session, at: now)
    case .anotherTime: break
    }
  }

  // MARK: Going on

  private func advance(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    switch step.kind {
    case .consent, .curtain: return
    case .reflect:
      // Only the speaker's yes leads on; this returns the word to the listener.
      session.form.sayingMore = false
    case .question:
      if let prompt = session.question, !session.answered.contains(prompt) {
        session.answered.append(prompt)
        effects.append(.asked(prompt: prompt))
      }
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

  private func pass(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    guard step.mayPass else { return }
    if case .question = step.kind {
      // A passed question costs nothing: another one comes, and this one stays fresh.
      arrive(&session, step, at: now)
      effects.append(.moved)
      return
    }
    if step.isPrivate { sealAsPassed(&session, step) }
    if case .schedule = step.kind {
      // Passed is passed, whatever stood there before.
      for field in step.fields.dropFirst(session.form.field) { session.answers[AnswerKey(field.key)] = nil }
    }
    finish(&session, step, by: nil, at: now, &effects)
  }

  /// After the last field, or a pass: what the step's kind does with what was put in, then on.
  func finish(
    _ session: inout Session, _ step: Step, by lead: Branch?, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    let boiling = settleHeat(&session, step)
    switch step.kind {
    case .schedule(let title, let days): book(session, title, days, &effects)
    case .keep:
      if case .option(let id) = session.answer("keep"), let keep = Keep(rawValue: id) {
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
    session.answers = session.answers.filter { key, answer in
      if case .option = answer { return true }
      return key.field == "appointment"
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
    case .newRound: session.answered = []
    }
  }

  /// Moves to that step, or to the first one after it that applies; past the last one the session is over.
  private func go(
    _ session: inout Session, to id: String?, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    var index = id.flatMap(guide.index(of:)) ?? guide.steps.count
    while index < guide.steps.count, !holds(guide.steps[index].onlyIf, session) { index += 1 }
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
    switch step.kind {
    case .reveal(let steps): reveal(&session, steps)
    case .lowest(let steps, let field): settle(&session, steps, field, sealedOptions(step))
    case .question: draw(&session)
    default: break
    }
  }

  func draw(_ session: inout Session) {
    session.trail = []
    if let queued = session.queued, library.prompt(queued) != nil {
      session.queued = nil
      session.question = queued
      session.drawn.append(queued)
      return
    }
    var decks = library.everydayDecks
    if case .option(let id) = session.answer("deck"), let deck = library.deck(id) { decks = [deck] }
    let draw = QuestionDraw(decks: decks, lastAsked: lastAsked)
    var prompt = draw.next(depth: session.depth, drawn: session.drawn, seed: session.seed)
    if prompt == nil {
      // All of them have been on the screen tonight: round again, if possible not with the one that is there now.
      let last = [session.question].compactMap { $0 }
      session.drawn = []
      prompt =
        draw.next(depth: session.depth, drawn: last, seed: session.seed)
        ?? draw.next(depth: session.depth, drawn: [], seed: session.seed)
    }
    session.question = prompt?.id
    if let prompt { session.drawn.append(prompt.id) }
  }

  // MARK: Back, out and aside

  func back(_ session: inout Session, at now: Moment, _ effects: inout [GuideEffect]) {
    if stepBackOneField(&session) { return }
    guard let place = session.trail.popLast(), let step = guide.step(place.step) else { return }
    session.step = step.id
    session.first = place.first
    session.depth = place.depth
    session.answered = place.answered
    session.form = freshForm(session, step, at: now)
    effects.append(.moved)
  }

  func wrapUp(_ session: inout Session, at now: Moment, _ effects: inout [GuideEffect]) {
    guard mayWrapUp(session), let close = guide.close else { return }
    session.trail = []
    session.notice = nil
    // Parts of a private step that was never finished.
    session.sealed = [:]
    go(&session, to: close, at: now, &effects)
  }

  /// Whether "enough for tonight" leads anywhere from here: not past the close, and not over answers still sealed.
  public func mayWrapUp(_ session: Session) -> Bool {
    guard let close = guide.close.flatMap(guide.index(of:)), let here = guide.index(of: session.step) else {
      return false
    }
    guard here < close else { return false }
    // Nobody gets to the close past a consent that was not given.
    let isAgreed = !guide.steps[here..<close].contains { step in
      if case .consent = step.kind { return true }
      return false
    }
    return isAgreed && session.awaitingReveal.isEmpty
  }

  private func press(
    _ session: inout Session, _ step: Step, _ partner: PartnerID, at now: Moment,
    _ effects: inout [GuideEffect]
  ) {
    guard case .consent = step.kind else { return }
    session.form.pressed.insert(partner)
    if session.form.pressed.count == 2 { leave(&session, step, at: now, &effects) }
  }

  private func decline(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    guard case .consent(let otherwise) = step.kind else { return }
    guard let otherwise else {
      session.ending = .declined
      effects.append(.ended(.declined))
      return
    }
    // Answers that were not to be looked at together are looked at by nobody.
    session.sealed = [:]
    session.awaitingReveal = []
    session.trail = []
    go(&session, to: otherwise, at: now, &effects)
  }

  /// Steps that can't be taken back: an answer given to the other, a consent, a hand-over.
  private func isBarrier(_ step: Step) -> Bool {
    switch step.kind {
    case .consent, .curtain, .seal, .reveal, .lowest, .heat, .schedule, .keep: true
    default: false
    }
  }
}

/// What is private: sealing, revealing, the curtain, the heat and the break.
extension GuideEngine {
  /// Whether the step would show what both answered alone, and one of them passed: how to look at it is then left unsaid.
  public func staysClosed(_ session: Session) -> Bool {
    guard case .reveal(let steps, _)? = guide.step(session.step)?.kind else { return false }
    let fields = steps.first.flatMap(guide.step)?.fields ?? []
    return fields.allSatisfy { field in
      PartnerID.allCases.allSatisfy { session.answers[AnswerKey(field.key, $0)] ?? .passed == .passed }
    }
  }

  func sealAsPassed(_ session: inout Session, _ step: Step) {
    for field in step.fields { session.sealed[AnswerKey(field.key, session.partner(step.who))] = .passed }
  }

  /// Opens what those steps sealed, for both at once. If one of them passed, all of it stays closed, so that nobody can
  /// tell who.
  func reveal(_ session: inout Session, _ steps: [String], _ layout: Step.Layout) {
    let fields = steps.compactMap(guide.step).flatMap(\.fields)
    let keys = Set(fields.flatMap { [AnswerKey($0.key, .a), AnswerKey($0.key, .b)] })
    let passed = steps.compactMap(guide.step).contains { step in
      step.fields.allSatisfy { session.sealed[AnswerKey($0.key, session.partner(step.who))] == .passed }
    }
    let bothExist = keys.allSatisfy { session.sealed[$0] != nil }
    // Woven into sentences, a gap would tell who left it: what one of them passed stays closed for both.
    let open = Dictionary(grouping: keys, by: \.field).filter { _, pair in
      layout == .sideBySide || pair.allSatisfy { session.sealed[$0] != .passed }
    }
    for key in keys {
      let isClosed = passed || !bothExist || open[key.field] == nil
      session.answers[key] = isClosed ? .passed : session.sealed[key]
      session.sealed[key] = nil
    }
    session.awaitingReveal.removeAll { steps.contains($0) }
  }

  /// The lower of two sealed choices, which is all that is ever known of them.
  func settle(_ session: inout Session, _ steps: [String], _ field: String, _ options: [Option]) {
    let places = [PartnerID.a, .b].map { partner -> Int in
      guard case .option(let id) = session.sealed[AnswerKey(field, partner)] else { return 0 }
      return options.firstIndex { $0.id == id } ?? 0
    }
    if let lowest = places.min(), options.indices.contains(lowest) {
      session.answers[AnswerKey(field)] = .option(options[lowest].id)
    }
    for partner in PartnerID.allCases { session.sealed[AnswerKey(field, partner)] = nil }
    session.awaitingReveal.removeAll { steps.contains($0) }
  }

  /// The options that a `lowest` step settles between, from least to most.
  func sealedOptions(_ step: Step) -> [Option] {
    guard case .lowest(let steps, let key) = step.kind else { return [] }
    for field in steps.compactMap(guide.step).flatMap(\.fields) where field.key == key {
      if case .options(let options) = field.kind { return options }
    }
    return []
  }

  /// At the deciding step of a heat check: whether either stands too high to go on. The numbers are gone afterwards.
  func settleHeat(_ session: inout Session, _ step: Step) -> Bool {
    guard case .heat(let threshold, true) = step.kind else { return false }
    var boiling = false
    for partner in PartnerID.allCases {
      let key = AnswerKey(Field.Key.heat, partner)
      if case .number(let number) = session.sealed[key], number >= threshold { boiling = true }
      session.sealed[key] = nil
    }
    session.awaitingReveal.removeAll { id in
      if case .heat = guide.step(id)?.kind { return true }
      return false
    }
    return boiling
  }

  func behindCurtain(
    _ session: inout Session, _ step: Step, _ event: GuideEvent, at now: Moment,
    _ effects: inout [GuideEffect]
  ) {
    switch event {
    case .press(let partner) where partner == holder(of: step, session):
      session.form.veiled = false
      session.form.since = now
      if case .curtain = step.kind { leave(&session, step, at: now, &effects) }
    case .takeBreak: takeBreak(&session, at: now, &effects)
    // Behind the curtain of a step that is being filled in, nobody else changes where its author was.
    case .back where !isGuarded(step): back(&session, at: now, &effects)
    case .wrapUp: wrapUp(&session, at: now, &effects)
    default: break
    }
  }

  /// Whether whoever comes back to that step has to say first that it is them.
  func isGuarded(_ step: Step) -> Bool { step.isAlone || guide.isForOneAlone }

  /// Whose key draws its curtain.
  public func holder(of step: Step, _ session: Session) -> PartnerID {
    session.partner(step.who) ?? session.first
  }

  func takeBreak(_ session: inout Session, at now: Moment, _ effects: inout [GuideEffect]) {
    guard session.ending == nil else { return }
    session.pause = Session.Pause(since: now, until: now.adding(seconds: Session.Pause.shortest))
    cover(&session, at: now)
    effects.append(.moved)
  }

  /// During a break: another time to come back, or, once the break has done its work, both keys and on from the same
  /// step.
  func duringBreak(
    _ session: inout Session, _ event: GuideEvent, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    guard let pause = session.pause?.begun(by: now) else { return }
    session.pause = pause
    switch event {
    case .resumed: session.form.pressed = []
    case .anotherTime:
      session.pause = pause.later(at: now)
      // Whoever was ready was so for the time before.
      session.form.pressed = []
      effects.append(.moved)
    case .press(let partner) where now.seconds >= pause.earliest.seconds:
      session.form.pressed.insert(partner)
      guard session.form.pressed.count == 2 else { return }
      session.pause = nil
      cover(&session, at: now)
      effects.append(.moved)
    default: break
    }
  }

  /// Draws the curtain over a private step, whose half-typed words may be seen by nobody else, and lets every other
  /// step begin again with what was typed still there.
  func cover(_ session: inout Session, at now: Moment) {
    guard let step = guide.step(session.step) else { return }
    session.form.pressed = []
    // Time set aside goes on while nobody looks at the screen; a timer for speaking begins again.
    if case .quiet = step.kind {} else { session.form.since = now }
    if isGuarded(step) { session.form.veiled = true }
    if step.isPrivate { session.form.text.isPrivate = true }
  }

  func reflect(_ session: inout Session, _ step: Step, _ verdict: GuideEvent.Reflected) {
    guard case .reflect = step.kind, verdict != .yes else { return }
    session.form.sayingMore = true
  }
}

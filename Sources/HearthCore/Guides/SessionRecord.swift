/// How an unfinished session is stored, so that a couple finds the exact step again after quitting or a crash.
///
/// Sealed answers are never part of it. Restoring a session that waited for a reveal therefore leads back to the first
/// sealing step, with a word on why.
extension Session {
  static let recordKind = "session"

  /// The session as a record body. `draft` is what is being typed, which no private step
  /// may hand over, and `key` the field it is typed in.
  public func body(draft: String?, in key: AnswerKey? = nil) -> [String: JSONValue] {
    var body: [String: JSONValue] = [
      "guide": .string(guide), "version": .int(version), "step": .string(step),
      "opener": .string(opener.rawValue), "first": .string(first.rawValue), "depth": .int(depth),
      "field": .int(form.field), "since": .string(form.since.description), "seed": .string(String(seed)),
      "answers": .object(Dictionary(uniqueKeysWithValues: answers.map { ($0.storedName, $1.stored) })),
      "drawn": .array(drawn.map(JSONValue.string)), "answered": .array(answered.map(JSONValue.string)),
      "awaiting": .array(awaitingReveal.map(JSONValue.string)),
    ]
    if !ideas.isEmpty { body["ideas"] = .array(ideas.map(JSONValue.string)) }
    if !hand.isEmpty { body["hand"] = .array(hand.map(JSONValue.string)) }
    if isAgreed { body["agreed"] = .bool(true) }
    if let settling { body["settling"] = .string(settling.rawValue) }
    if !told.isEmpty { body["told"] = .array(told.map(\.storedName).sorted().map(JSONValue.string)) }
    if !unfinished.isEmpty {
      let texts = unfinished.map { ($0.storedName, JSONValue.string($1)) }
      body["unfinished"] = .object(Dictionary(uniqueKeysWithValues: texts))
    }
    if count > 0 { body["count"] = .int(count) }
    if !jots.isEmpty { body["jots"] = .array(jots.map(\.stored)) }
    if form.isJotting { body["jotting"] = .bool(true) }
    if form.sayingMore { body["more"] = .bool(true) }
    if let lastTime { body["last-time"] = .string(lastTime.description) }
    if let question { body["question"] = .string(question) }
    if let queued { body["queued"] = .string(queued) }
    if let about { body["about"] = .string(about.mark) }
    body["pause"] = pause?.stored
    if let draft {
      body["draft"] = .string(draft)
      body["typing"] = key.map { .string($0.storedName) }
    }
    return body
  }
}

extension GuideEngine {
  /// The session of a record of this guide, as it was left; nil when the record makes no sense.
  public func restore(_ record: Record, at now: Moment) -> Session? {
    let body = record.body
    guard body["guide"]?.string == guide.id, let start = guide.steps.first,
      let opener = body["opener"]?.string.flatMap(PartnerID.init), let step = body["step"]?.string
    else { return nil }
    var session = Session(
      id: record.id, guide: guide.id, version: guide.version, startedAt: record.at, opener: opener,
      first: body["first"]?.string.flatMap(PartnerID.init) ?? opener, step: step, form: FormState(since: now),
      seed: body["seed"]?.string.flatMap(UInt64.init) ?? 0)
    for (name, value) in body["answers"]?.object ?? [:] {
      if let answer = Answer(stored: value) { session.answers[AnswerKey(storedName: name)] = answer }
    }
    session.depth = min(max(1, body["depth"]?.int ?? 1), 5)
    session.drawn = body["drawn"]?.strings ?? []
    session.answered = body["answered"]?.strings ?? []
    session.question = body["question"]?.string
    session.queued = body["queued"]?.string
    session.about = body["about"]?.string.map { HiddenTopics.Topic(mark: $0) }
    session.ideas = body["ideas"]?.strings ?? []
    session.hand = body["hand"]?.strings ?? []
    session.isAgreed = body["agreed"]?.bool ?? false
    session.count = max(0, body["count"]?.int ?? 0)
    session.settling = body["settling"]?.string.flatMap(Appointment.Status.init)
    session.told = Set((body["told"]?.strings ?? []).map(AnswerKey.init(storedName:)))
    for (name, text) in body["unfinished"]?.object ?? [:] {
      session.unfinished[AnswerKey(storedName: name)] = text.string
    }
    session.jots = (body["jots"]?.array ?? []).compactMap(Session.Jot.init)
    session.lastTime = body["last-time"]?.string.flatMap { Moment($0) }
    session.pause = Session.Pause(stored: body["pause"])?.begun(by: now)
    place(
      &session, start: start, version: body["version"]?.int, awaiting: body["awaiting"]?.strings ?? [],
      isHalfDone: body["field"]?.int ?? 0 > 0, since: body["since"]?.string.flatMap { Moment($0) }, at: now)
    restoreForm(&session, body)
    return session
  }

  private func place(
    _ session: inout Session, start: Step, version: Int?, awaiting: [String], isHalfDone: Bool,
    since: Moment?, at now: Moment
  ) {
    if version != guide.version || guide.step(session.step) == nil {
      // Steps of another version can't be trusted to mean the same: from the top, with every answer still there.
      session.step = start.id
      session.notice = .guideChanged
      session.isRetraced = true
    } else if let sealing = awaiting.first(where: { guide.step($0) != nil }) {
      session.step = sealing
      session.notice = .sealedAnswersGone
    }
    guard let step = guide.step(session.step) else { return }
    if step.isPrivate, isHalfDone, session.notice == nil { session.notice = .sealedAnswersGone }
    redrawIfGone(&session, step)
    tell(&session, step)
    session.form = freshForm(session, step, at: now)
    if case .quiet = step.kind, session.notice == nil, let since, since.seconds <= now.seconds {
      session.form.since = since
    }
    if isGuarded(step) { session.form.veiled = true }
  }

  /// A question that is in no deck any more can't be read again, and one on a topic that was closed since may not.
  func redrawIfGone(_ session: inout Session, _ step: Step) {
    switch step.kind {
    case .question(let source) where session.question.map(mayShow) != true:
      draw(&session, from: source)
    case .hand(let count) where session.hand.isEmpty || !session.hand.allSatisfy(mayShow):
      deal(&session, count)
    default: break
    }
  }

  private func restoreForm(_ session: inout Session, _ body: [String: JSONValue]) {
    guard session.notice == nil else { return putAsideDraft(of: body, &session) }
    guard let step = guide.step(session.step), !step.isPrivate else { return }
    let stored = body["field"]?.int ?? 0
    // One that is left out by now comes to the next that is asked for.
    let next = step.fields.indices.first { $0 >= stored && applies(step.fields[$0], session) }
    if let next, step.fields.indices.contains(stored) {
      session.form.field = next
      load(&session.form, session, step)
    }
    if body["jotting"]?.bool == true { jot(&session, step) }
    if case .reflect = step.kind, body["more"]?.bool == true { session.form.sayingMore = true }
    guard let draft = body["draft"]?.string, next ?? stored == stored else { return }
    let field = field(session)
    // A line on an answer that was put aside half-written is still there when they think better of it.
    guard field?.isText == true || isAnswering(session, step) else { return }
    session.form.text = field?.textField(draft) ?? TextField(draft)
  }

  /// The session does not stand where those words were being typed: they wait for their field, or for their question.
  private func putAsideDraft(of body: [String: JSONValue], _ session: inout Session) {
    guard let draft = body["draft"]?.string, let key = typingKey(of: body, session) else { return }
    if key.field == Field.Key.jot {
      guard let author = key.partner, let prompt = session.question else { return }
      session.jots.removeAll { $0.prompt == prompt && $0.author == author }
      session.jots.append(.init(prompt: prompt, author: author, text: draft))
    } else {
      session.unfinished[key] = draft
    }
  }

  /// Which field it was; records of earlier versions say only where it stood.
  private func typingKey(of body: [String: JSONValue], _ session: Session) -> AnswerKey? {
    if let name = body["typing"]?.string { return AnswerKey(storedName: name) }
    guard let step = body["step"]?.string.flatMap(guide.step), !step.isPrivate,
      let field = body["field"]?.int,
      step.fields.indices.contains(field), step.fields[field].isText
    else { return nil }
    return AnswerKey(step.fields[field].key, session.partner(step.who))
  }
}

extension Session.Jot {
  var stored: JSONValue {
    .object(["prompt": .string(prompt), "author": .string(author.rawValue), "text": .string(text)])
  }

  init?(stored value: JSONValue) {
    guard let prompt = value["prompt"]?.string, let text = value["text"]?.string,
      let author = value["author"]?.string.flatMap(PartnerID.init)
    else { return nil }
    self.init(prompt: prompt, author: author, text: text)
  }
}

extension AnswerKey {
  /// `topic` when shared, `need@a` when one partner's.
  var storedName: String { partner.map { "\(field)@\($0.rawValue)" } ?? field }

  init(storedName name: String) {
    let parts = name.split(separator: "@", maxSplits: 1).map(String.init)
    let partner = parts.count == 2 ? PartnerID(rawValue: parts[1]) : nil
    self.init(partner == nil ? name : parts[0], partner)
  }
}

extension Answer {
  /// One-field objects, so that kinds of answers can be added without guessing.
  public var stored: JSONValue {
    switch self {
    case .text(let text): .object(["text": .string(text)])
    case .option(let id): .object(["option": .string(id)])
    case .words(let words): .object(["words": .array(words.map(JSONValue.string))])
    case .ballot(let votes): Answer.stored(votes)
    case .number(let number): .object(["number": .int(number)])
    case .day(let day, let time): .object(["day": .string(GuideEngine.typed(day, time))])
    case .passed: .object(["passed": .bool(true)])
    }
  }

  init?(stored value: JSONValue) {
    if let text = value["text"]?.string {
      self = .text(text)
    } else if let id = value["option"]?.string {
      self = .option(id)
    } else if let words = value["words"]?.strings {
      self = .words(words)
    } else if let votes = value["ballot"]?.object {
      self = .ballot(stored: votes)
    } else if let number = value["number"]?.int, (0...10).contains(number) {
      self = .number(number)
    } else if let parts = value["day"]?.string?.split(separator: " "),
      let day = parts.first.flatMap({ CivilDate($0) })
    {
      self = .day(day, parts.count > 1 ? TimeOfDay(parts[1]) : nil)
    } else if value["passed"]?.bool == true {
      self = .passed
    } else {
      return nil
    }
  }
}

extension JSONValue {
  /// The strings of an array; nil when this is none.
  public var strings: [String]? { array?.compactMap(\.string) }
}

/// Filling in a step: moving in lists, typing, and what an answer is.
extension GuideEngine {
  func freshForm(_ session: Session, _ step: Step, at now: Moment) -> FormState {
    var form = FormState(since: now)
    if case .curtain = step.kind { form.veiled = true }
    load(&form, session, step)
    return form
  }

  /// Puts an earlier answer back into the field, so that going back loses nothing that was typed. One that is sealed
  /// only comes back to the writer who has not handed the keyboard over since.
  func load(_ form: inout FormState, _ session: Session, _ step: Step, unsealing: Bool = false) {
    guard step.fields.indices.contains(form.field) else { return }
    let field = step.fields[form.field]
    form.row = 0
    form.column = 0
    form.words = []
    form.number = nil
    form.votes = [:]
    form.fault = nil
    form.text = field.textField(isPrivate: step.isPrivate)
    let key = AnswerKey(field.key, session.partner(step.who))
    switch (unsealing ? session.sealed[key] : nil) ?? session.answers[key] {
    case .text(let text): form.text = field.textField(text, isPrivate: step.isPrivate)
    case .day(let day, let time): form.text.insert(GuideEngine.typed(day, time))
    case .words(let words): form.words = words
    case .ballot(let votes): form.votes = votes
    case .number(let number): form.number = number
    case .option(let id): form.row = options(session, field).firstIndex { $0.id == id } ?? 0
    case .passed, nil: break
    }
    if field.isText, let text = session.unfinished[key] {
      form.text = field.textField(text, isPrivate: step.isPrivate)
    }
  }

  /// The field being answered; nil at a step that asks for nothing.
  public func field(_ session: Session) -> Field? {
    guard let step = guide.step(session.step) else { return nil }
    if session.form.isJotting { return Field(Field.Key.jot, "{who}, a line to keep of it.", .line) }
    guard step.fields.indices.contains(session.form.field) else { return nil }
    let field = step.fields[session.form.field]
    return field.kind == .line && session.form.text.multiline ? field.asPage : field
  }

  /// The rows a list shows at this moment of the session.
  public func options(_ session: Session, _ field: Field) -> [Option] {
    switch field.kind {
    case .options(let options): options.filter { holds($0.onlyIf, asWriting(session)) }
    case .decks: [Option(Deck.anyID, "Any of them")] + shelf.map { Option(asItIs: $0.id, $0.title) }
    case .ballot(_, let own): rows(session, own: own)
    case .among(let found, let none): choices(session, of: found, none: none)
    default: []
    }
  }

  /// The decks to choose from: the favourites first, and none that was set aside.
  private var shelf: [Deck] {
    let favourites = library.favourites(memory)
    return (favourites.prompts.isEmpty ? [] : [favourites])
      + library.decks.filter { memory.marks[$0.id] != .setAside }
  }

  func fill(_ session: inout Session, _ step: Step, _ event: GuideEvent) {
    if case .reflect(let stems) = step.kind, case .move(let rows, _) = event {
      session.form.row = min(max(0, session.form.row + rows), max(0, stems.count - 1))
    }
    guard let field = field(session) else { return }
    switch (event, field.kind) {
    case (.vote(let vote), .ballot(_, let own)): self.vote(&session, vote, own)
    case (.move(let rows, _), .options), (.move(let rows, _), .decks), (.move(let rows, _), .ballot),
      (.move(let rows, _), .among):
      session.form.row = min(max(0, session.form.row + rows), max(0, options(session, field).count - 1))
    case (.move(let rows, let columns), .feelings): moveInFeelings(&session.form, rows, columns)
    case (.move(let rows, let columns), .scale):
      let step = columns - rows
      session.form.number = session.form.number.map { min(max(0, $0 + step), 10) } ?? 5
    case (.digit(let digit), .scale):
      // 1 and then 0 is ten; any other pair of digits is a change of mind.
      session.form.number = session.form.number == 1 && digit == 0 ? 10 : digit
    case (.digit(let digit), .options), (.digit(let digit), .decks), (.digit(let digit), .among):
      if (1...max(1, options(session, field).count)).contains(digit) { session.form.row = digit - 1 }
    case (.toggle, .feelings(let most)): toggle(&session.form, atMost: most)
    case (.edit(let edit), _) where field.isText: type(&session, field, step) { $0.apply(edit) }
    case (.insert(let text), _) where field.isText: type(&session, field, step) { $0.insert(text) }
    case (.peek, _) where field.isText && step.isPrivate: session.form.text.isPrivate.toggle()
    default: break
    }
  }

  /// What was wrong is said until something else stands there; a paste that does not fit changes nothing.
  private func type(
    _ session: inout Session, _ field: Field, _ step: Step, _ change: (inout TextField) -> Bool
  ) {
    let before = session.form.text.characters
    guard change(&session.form.text), session.form.text.characters != before else { return }
    session.form.fault = nil
    session.unfinished[AnswerKey(field.key, session.partner(step.who))] = nil
  }

  private func moveInFeelings(_ form: inout FormState, _ rows: Int, _ columns: Int) {
    let families = library.feelings
    guard !families.isEmpty else { return }
    form.row = min(max(0, form.row + rows), families.count - 1)
    form.column = min(max(0, form.column + columns), max(0, families[form.row].words.count - 1))
  }

  private func toggle(_ form: inout FormState, atMost most: Int) {
    guard let word = word(under: form) else { return }
    if let index = form.words.firstIndex(of: word) {
      form.words.remove(at: index)
    } else if form.words.count < most {
      form.words.append(word)
    }
  }

  /// What was taken; else the word they have gone to, as in every other list.
  private func felt(_ form: FormState) -> Answer {
    if !form.words.isEmpty { return .words(form.words) }
    guard form.row > 0 || form.column > 0, let word = word(under: form) else { return .passed }
    return .words([word])
  }

  private func word(under form: FormState) -> String? {
    guard library.feelings.indices.contains(form.row),
      library.feelings[form.row].words.indices.contains(form.column)
    else { return nil }
    return library.feelings[form.row].words[form.column]
  }

  /// Takes the field's answer and goes to the next field, or on from the step.
  func answerField(
    _ session: inout Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    guard !moveOn(&session), let field = field(session), let answer = answer(&session, field, at: now) else {
      return
    }
    store(answer, for: field, of: step, in: &session)
    // Nothing to put on the calendar means nobody to own it.
    let isOver = field.key == Field.Key.when && [.option(When.never), .option(When.open)].contains(answer)
    let next = step.fields.indices.first {
      $0 > session.form.field && applies(step.fields[$0], session)
    }
    guard let next, !isOver else {
      // None of a list is a pass.
      var lead: Branch?
      if case .among = field.kind, answer == .passed { lead = step.ifPassed.map { Branch(to: $0) } }
      if case .option(let id) = answer { lead = options(session, field).first { $0.id == id }?.leads }
      finish(&session, step, by: step.isPrivate ? nil : lead, at: now, &effects)
      return
    }
    session.form.field = next
    load(&session.form, session, step)
    // Which part of a private step it is may be stored; what was put in may not.
    effects.append(.moved)
  }

  /// Nil when there is nothing to take yet: a scale with no number on it.
  private func answer(_ session: inout Session, _ field: Field, at now: Moment) -> Answer? {
    switch field.kind {
    case .options, .decks:
      let options = options(session, field)
      return options.indices.contains(session.form.row) ? .option(options[session.form.row].id) : nil
    case .among:
      let options = options(session, field)
      guard options.indices.contains(session.form.row) else { return nil }
      let id = options[session.form.row].id
      return id == Field.Key.none ? .passed : .option(id)
    case .ballot: return session.form.votes.isEmpty ? .passed : .ballot(session.form.votes)
    case .feelings: return felt(session.form)
    case .scale: return session.form.number.map(Answer.number)
    case .line, .page: return session.form.text.isBlank ? .passed : .text(session.form.text.text)
    case .date: return date(&session, at: now)
    }
  }

  private func store(_ answer: Answer, for field: Field, of step: Step, in session: inout Session) {
    let key = AnswerKey(field.key, session.partner(step.who))
    session.unfinished[key] = nil
    session.told.remove(key)
    if step.isPrivate { session.sealed[key] = answer } else { session.answers[key] = answer }
  }

  /// Back within a step of several fields. The reader of a private step has not handed it over yet, so it holds there
  /// too.
  func stepBackOneField(_ session: inout Session) -> Bool {
    guard let step = guide.step(session.step),
      let before = step.fields.indices.last(where: {
        $0 < session.form.field && applies(step.fields[$0], session)
      })
    else { return false }
    putAside(&session)
    session.form.field = before
    load(&session.form, session, step, unsealing: true)
    return true
  }
}

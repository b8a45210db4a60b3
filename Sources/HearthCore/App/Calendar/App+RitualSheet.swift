/// Making and changing a ritual: from the words to what is kept.
extension App {
  /// Begins a change of something on the calendar.
  func change(_ state: inout AppState, _ occurrence: Occurrence, _ command: Command) -> [Effect] {
    var sheet: RitualSheet
    switch command {
    case .edit:
      guard let ritual = ritual(of: occurrence, state) else { return [] }
      sheet = RitualSheet(.edit(occurrence), .words, occurrence.day)
      sheet.words.replaceAll(with: words(of: ritual, at: occurrence, state))
      sheet.steps.replaceAll(with: ritual.steps.joined(separator: "\n"))
    case .move:
      sheet = RitualSheet(.move(occurrence), .words, occurrence.day)
    default:
      sheet = RitualSheet(.takeAway(occurrence), .takeAway, occurrence.day)
      sheet.change = .takeAway
      sheet.page = firstScope(&sheet, state)
    }
    state.overlay = .ritual(sheet)
    return []
  }

  func ritual(of occurrence: Occurrence, _ state: AppState) -> Ritual? {
    guard case .ritual(let id) = occurrence.source else { return nil }
    return state.calendar.ritual(id)
  }

  func inRitualSheet(_ state: inout AppState, _ sheet: RitualSheet, _ command: Command) -> [Effect] {
    var sheet = sheet
    switch (sheet.page, command) {
    case (_, .close): return stepBack(&state, sheet)
    case (_, .up): sheet.row = max(0, sheet.row - 1)
    case (_, .down): sheet.row = min(sheet.row + 1, rows(of: sheet, state) - 1)
    case (_, .top): sheet.row = 0
    case (_, .bottom): sheet.row = rows(of: sheet, state) - 1
    case (.starters, .advance): return begin(&state, sheet, starter: sheet.row)
    case (.words, .advance): return understand(&state, &sheet)
    case (.sentence, .writeSteps): sheet.page = .steps
    case (.steps, .advance):
      let lines = sheet.stepLines
      sheet.draft?.steps = lines
      sheet.page = .sentence
    case (.sentence, .advance): return settle(&state, &sheet)
    case (.scope, .advance): return choose(&state, &sheet, scopes(of: sheet, state)[sheet.row])
    case (.scope, .thisOne): return choose(&state, &sheet, .this)
    case (.scope, .following): return choose(&state, &sheet, .following)
    case (.scope, .allOfThem): return choose(&state, &sheet, .all)
    case (.takeAway, .confirm): return finish(&state, sheet)
    case (.agree, .pressA), (.agree, .pressB):
      return command.partner.map { agree(&state, &sheet, $0) } ?? []
    case (.agree, .decline):
      state.overlay = nil
      state.notice = "It stays as it was."
      return []
    default: return []
    }
    state.overlay = .ritual(sheet)
    return []
  }

  /// Scopes on offer for the change at hand.
  public func scopes(of sheet: RitualSheet, _ state: AppState) -> [RitualChange.Scope] {
    guard let occurrence = sheet.purpose.occurrence, let change = sheet.change,
      let ritual = ritual(of: occurrence, state)
    else { return [.all] }
    return change.scopes(of: ritual, at: occurrence.original)
  }

  private func rows(of sheet: RitualSheet, _ state: AppState) -> Int {
    sheet.page == .starters ? starters.count : scopes(of: sheet, state).count
  }

  /// A page back, and from the first one out. What was typed stays as long as the sheet does.
  private func stepBack(_ state: inout AppState, _ sheet: RitualSheet) -> [Effect] {
    var sheet = sheet
    switch (sheet.page, sheet.purpose) {
    case (.steps, _): sheet.page = .sentence
    case (.sentence, _), (.scope, .move), (.agree, .move), (.scope, .edit), (.agree, .edit):
      sheet.page = .words
      sheet.agreed = []
    case (.words, .new) where sheet.template != nil: sheet.page = .starters
    default:
      state.overlay = nil
      return []
    }
    state.overlay = .ritual(sheet)
    return []
  }

  // MARK: From words to a change

  private func understand(_ state: inout AppState, _ sheet: inout RitualSheet) -> [Effect] {
    // What they agreed to was another day.
    sheet.agreed = []
    switch sheet.purpose {
    case .move(let occurrence):
      switch readDay(sheet, occurrence, state) {
      case .failure(let fault): sheet.fault = fault.message
      case .success(let when):
        sheet.change = .move(
          to: when.day ?? occurrence.day, time: when.time ?? (when.isAllDay ? nil : occurrence.time),
          minutes: when.minutes)
        sheet.page = firstScope(&sheet, state)
        // Nothing left to ask.
        if sheet.page == .sentence { return finish(&state, sheet) }
      }
    default:
      switch read(sheet, state) {
      case .failure(let fault): sheet.fault = fault.message
      case .success(let ritual):
        sheet.draft = ritual
        sheet.page = .sentence
      }
    }
    state.overlay = .ritual(sheet)
    return []
  }

  /// The page after the change is known: which of them, then who agrees.
  private func firstScope(_ sheet: inout RitualSheet, _ state: AppState) -> RitualSheet.Page {
    let scopes = scopes(of: sheet, state)
    sheet.row = 0
    if scopes.count > 1 { return .scope }
    sheet.scope = scopes.first ?? .all
    return lastPage(sheet, state) ?? .sentence
  }

  /// Where somebody has to say yes before it is done; nil where nobody has to.
  private func lastPage(_ sheet: RitualSheet, _ state: AppState) -> RitualSheet.Page? {
    guard let occurrence = sheet.purpose.occurrence, let change = sheet.change else { return nil }
    let isDate = (occurrence.sort == .date || occurrence.planner != nil) && occurrence.owner == nil
    if isDate, !isPast(occurrence, change, sheet.scope, state),
      change.isAboutTime(of: ritual(of: occurrence, state), at: occurrence)
    {
      return .agree
    }
    return change == .takeAway ? .takeAway : nil
  }

  /// Whether it sets right what is over, and nothing that is still to come.
  private func isPast(
    _ occurrence: Occurrence, _ change: RitualChange, _ scope: RitualChange.Scope, _ state: AppState
  ) -> Bool {
    let isOne = scope == .this || ritual(of: occurrence, state)?.rule == nil
    guard isOne, occurrence.day < state.now.date else { return false }
    switch change {
    case .move(let day, _, _): return day < state.now.date
    case .rewrite(let new): return new.start < state.now.date
    case .takeAway: return true
    }
  }

  private func settle(_ state: inout AppState, _ sheet: inout RitualSheet) -> [Effect] {
    guard let draft = sheet.draft else { return [] }
    guard case .edit(let occurrence) = sheet.purpose else { return keep(&state, draft) }
    guard let ritual = ritual(of: occurrence, state) else { return [] }
    if sheet.words.text == words(of: ritual, at: occurrence, state), draft.steps == ritual.steps {
      state.overlay = nil
      state.notice = "It stays as it was."
      return []
    }
    var new = draft
    // The line says who plans this one, the record who planned the first.
    if let first = ritual.planner, let said = draft.planner {
      new.planner = said == occurrence.planner ? first : first.other
    }
    sheet.change = .rewrite(new)
    let page = firstScope(&sheet, state)
    return page == .sentence ? finish(&state, sheet) : show(&state, sheet, page)
  }

  private func choose(
    _ state: inout AppState, _ sheet: inout RitualSheet, _ scope: RitualChange.Scope
  ) -> [Effect] {
    guard scopes(of: sheet, state).contains(scope) else { return [] }
    sheet.scope = scope
    return lastPage(sheet, state).map { show(&state, sheet, $0) } ?? finish(&state, sheet)
  }

  private func agree(
    _ state: inout AppState, _ sheet: inout RitualSheet, _ partner: PartnerID
  ) -> [Effect] {
    sheet.agreed.insert(partner)
    guard sheet.agreed.count == 2 else { return show(&state, sheet, .agree) }
    state.history.agree()
    return finish(&state, sheet)
  }

  private func show(_ state: inout AppState, _ sheet: RitualSheet, _ page: RitualSheet.Page) -> [Effect] {
    var sheet = sheet
    sheet.page = page
    state.overlay = .ritual(sheet)
    return []
  }

  // MARK: From a change to records

  private func keep(_ state: inout AppState, _ draft: Ritual) -> [Effect] {
    var ritual = draft
    ritual.id = state.newID(Ritual.kind)
    state.overlay = nil
    state.cursor.go(to: ritual.start)
    state.notice = "It is on the calendar. u takes it back."
    let effects = save(&state, [ritual.record(at: state.now)])
    choose(&state, ritual.id)
    return effects
  }

  private func finish(_ state: inout AppState, _ sheet: RitualSheet) -> [Effect] {
    guard let occurrence = sheet.purpose.occurrence, let change = sheet.change else { return [] }
    if case .appointment(let id) = occurrence.source { return finish(&state, id, change) }
    guard let ritual = ritual(of: occurrence, state), let record = state.records[ritual.id] else { return [] }
    let newID = state.newID(Ritual.kind)
    guard
      let outcome = change.applied(
        to: ritual, at: occurrence.original, scope: sheet.scope, newID: newID,
        today: firstOpenDay(of: ritual.id, state))
    else {
      var sheet = sheet
      sheet.page = .words
      sheet.agreed = []
      sheet.fault = "Its rhythm cannot move like that. Choose only this one, or say it anew with e."
      state.overlay = .ritual(sheet)
      return []
    }
    state.overlay = nil
    state.notice =
      change == .takeAway ? "Taken off the calendar. u takes it back." : "Changed. u takes it back."
    if case .move(let day, _, _) = change { state.cursor.go(to: day) }
    let effects = save(&state, outcome, over: record, turn: newTurn(sheet, occurrence, outcome, state))
    choose(&state, outcome.successor?.id ?? ritual.id)
    return effects
  }

  /// The cursor stays on what was just put there.
  private func choose(_ state: inout AppState, _ ritual: String) {
    guard let row = entries(state).firstIndex(where: { $0.source == .ritual(ritual) }) else { return }
    state.cursor.row = row
  }

  /// They have just said who plans the chosen one: as if the other one had planned the one before.
  private func newTurn(
    _ sheet: RitualSheet, _ occurrence: Occurrence, _ outcome: RitualChange.Outcome, _ state: AppState
  ) -> Record? {
    guard case .edit = sheet.purpose, let said = sheet.draft?.planner, said != occurrence.planner,
      let ritual = outcome.successor ?? outcome.ritual
    else { return nil }
    let before = occurrence.original.adding(days: -1)
    return RitualTurn.record(ritual.id, on: before, planner: said.other, at: state.now)
  }

  private func save(
    _ state: inout AppState, _ outcome: RitualChange.Outcome, over record: Record, turn newTurn: Record?
  ) -> [Effect] {
    guard let ritual = outcome.ritual else { return takeAway(&state, [record.id]) }
    var records = [ritual.record(over: record, at: state.now)] + [newTurn].compactMap { $0 }
    guard let relocation = outcome.relocation else { return save(&state, records) }
    if var successor = outcome.successor {
      // Taking turns goes on where it was, unless they have just said who begins.
      if let planner = successor.planner, planner == ritual.planner {
        successor.planner = state.calendar.planner(of: record.id, on: relocation.from) ?? planner
      }
      records.append(successor.record(at: state.now))
    }
    if newTurn == nil { records += [turn(of: record.id, relocation, state)].compactMap { $0 } }
    return save(&state, records, takingAlong: refiled(record.id, relocation, state))
  }

  /// What was agreed in a talk has a day and perhaps a time, and nothing else.
  private func finish(_ state: inout AppState, _ id: String, _ change: RitualChange) -> [Effect] {
    state.overlay = nil
    guard case .move(let day, let time, _) = change, var record = state.records[id] else {
      return settleAppointment(&state, id, .released)
    }
    record.body["on"] = .string(day.description)
    record.body["time"] = time.map { .string($0.description) }
    state.cursor.go(to: day)
    state.notice = "Moved. u takes it back."
    return save(&state, [record])
  }
}

extension RitualChange {
  /// Whether it changes when something is, and not only what it is called.
  fileprivate func isAboutTime(of ritual: Ritual?, at occurrence: Occurrence) -> Bool {
    switch self {
    case .takeAway: true
    case .move(let day, let time, let minutes):
      day != occurrence.day || time != occurrence.time || minutes != nil
    case .rewrite(let new):
      new.start != occurrence.day || new.time != occurrence.time || new.rule != ritual?.rule
        || new.skipped != ritual?.skipped || new.planner != ritual?.planner
    }
  }
}

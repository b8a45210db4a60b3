/// What can be done with one thing of the calendar, wherever it stands.
extension App {
  func onOccurrence(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .newRitual:
      state.overlay = .ritual(RitualSheet(on: state.pane == .rituals ? state.cursor.day : state.now.date))
      return []
    case .starters:
      // Wherever the cursor stands: what is begun is begun today.
      state.overlay = .ritual(RitualSheet(starters: state.now.date))
      return []
    default: break
    }
    guard let chosen = chosenOccurrence(state) else { return [] }
    switch command {
    case .open: return open(&state, chosen)
    case .done: return settle(&state, chosen)
    case .edit, .move, .letGo: return change(&state, chosen, command)
    case .brief: return beginBrief(&state, chosen)
    default: return []
    }
  }

  /// Reads a ritual; what was agreed opens its talk.
  func open(_ state: inout AppState, _ occurrence: Occurrence) -> [Effect] {
    switch occurrence.source {
    case .appointment(let id): return openAppointment(&state, id)
    case .nudge(let id):
      let brief = state.records[id].flatMap(Brief.init)
      let isForBoth = brief?.opens == .day && brief?.isOpen(on: state.now.date) == true
      state.overlay = .nudge(id, isOpen: isForBoth)
    case .ritual, .memory: state.overlay = .occurrence(OccurrenceSheet(occurrence))
    }
    return []
  }

  // MARK: We did

  /// One key, for today and for any day before; the same key takes it back.
  private func settle(_ state: inout AppState, _ occurrence: Occurrence) -> [Effect] {
    switch occurrence.source {
    case .appointment(let id):
      return settleAppointment(&state, id, occurrence.isDone ? .open : .done)
    case .ritual(let id), .memory(let id): return complete(&state, occurrence, ritual: id)
    case .nudge: return []
    }
  }

  private func complete(_ state: inout AppState, _ occurrence: Occurrence, ritual id: String) -> [Effect] {
    let isDone = !occurrence.isDone
    state.notice = isDone ? praise(occurrence, state) : "Not done, then. u takes that back."
    return save(&state, completion(of: occurrence, ritual: id, isDone: isDone, state))
  }

  /// That it was done, or was not after all, and whose turn it is then.
  func completion(
    of occurrence: Occurrence, ritual id: String, isDone: Bool, _ state: AppState
  ) -> [Record] {
    [Completion.record(of: occurrence, ritual: id, isDone: isDone, now: state.now)]
      + turn(occurrence, ritual: id, isDone: isDone, state)
  }

  private func praise(_ occurrence: Occurrence, _ state: AppState) -> String {
    occurrence.day == state.now.date
      ? "Done, today. u takes it back." : "Done, on \(occurrence.day.short). u takes it back."
  }

  /// Who planned last. A past day filled in late does not change whose turn is next.
  private func turn(
    _ occurrence: Occurrence, ritual id: String, isDone: Bool, _ state: AppState
  ) -> [Record] {
    guard let planner = occurrence.planner else { return [] }
    let last = state.records[RitualTurn.id(id)].flatMap(RitualTurn.init)
    if isDone {
      guard (last?.day ?? occurrence.original) <= occurrence.original else { return [] }
      return [RitualTurn.record(id, on: occurrence.original, planner: planner, at: state.now)]
    }
    guard last?.day == occurrence.original else { return [] }
    // As if the one before it were the last.
    return [
      RitualTurn.record(
        id, on: occurrence.original.adding(days: -1), planner: planner.other, at: state.now)
    ]
  }

  // MARK: The planner's brief

  /// The one whose turn it is writes what is planned, alone; the other one sees it on the day.
  func beginBrief(_ state: inout AppState, _ occurrence: Occurrence) -> [Effect] {
    guard case .ritual(let id) = occurrence.source, let planner = occurrence.planner else { return [] }
    state.overlay = nil
    let occasion = Brief.Occasion(ritual: id, day: occurrence.original)
    var answers = [AnswerKey(Field.Key.occurrence): Answer.text("\(occasion)")]
    if let brief = brief(of: occurrence, state), brief.author == planner {
      // To be read again and changed; it stays behind dots until they are alone with it.
      answers[AnswerKey("plan", planner)] = .text(brief.text)
      answers[AnswerKey(Field.Key.hint, planner)] = brief.hint.map(Answer.text)
    }
    let effects = begin(&state, guide: App.planGuide, opener: planner, answers: answers)
    if answers.count > 1 { state.notice = "What was sealed is still in the field: Ctrl-V there shows it." }
    return effects
  }

  /// The guide that seals a brief, by id.
  static let planGuide = "plan-date"
}

extension App {
  func inOccurrence(_ state: inout AppState, _ sheet: OccurrenceSheet, _ command: Command) -> [Effect] {
    switch command {
    case .scrollUp, .scrollDown:
      var sheet = sheet
      sheet.scroll = max(0, sheet.scroll + (command == .scrollDown ? 1 : -1))
      state.overlay = .occurrence(sheet)
      return []
    case .open:
      guard let chosen = chosenOccurrence(state) else { return [] }
      return walk(&state, chosen)
    default: return onOccurrence(&state, command)
    }
  }

  /// Begins the guide that a ritual leads to, for that day of it.
  private func walk(_ state: inout AppState, _ occurrence: Occurrence) -> [Effect] {
    guard let ritual = ritual(of: occurrence, state), let guide = ritual.guide else { return [] }
    if guide == App.planGuide { return beginBrief(&state, occurrence) }
    state.overlay = nil
    let occasion = Brief.Occasion(ritual: ritual.id, day: occurrence.original)
    return begin(&state, guide: guide, answers: [AnswerKey(Field.Key.occurrence): .text("\(occasion)")])
  }

  /// A nudge opens for its author alone, once they say that nobody else is looking.
  func inNudge(_ state: inout AppState, _ id: String, isOpen: Bool, _ command: Command) -> [Effect] {
    guard let brief = state.records[id].flatMap(Brief.init) else { return [] }
    switch command {
    case _ where command.partner == brief.author:
      state.overlay = .nudge(id, isOpen: brief.isOpen(on: state.now.date))
    case .done where isOpen:
      state.overlay = nil
      state.notice = "Done, and gone from the list. u takes it back."
      return remove(&state, [id])
    default: break
    }
    return []
  }
}

/// One thing of the calendar, read by itself.
public struct OccurrenceSheet: Hashable, Sendable {
  /// As ``Occurrence/id`` gives it.
  public let id: String
  /// The day it stands on.
  public internal(set) var day: CivilDate
  /// Rows skipped of long words.
  public internal(set) var scroll = 0

  init(_ occurrence: Occurrence) {
    id = occurrence.id
    day = occurrence.day
  }
}

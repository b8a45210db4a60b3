/// Between the line that is typed and the ritual that is meant.
extension App {
  /// The two names, as a line may say them.
  private func names(_ state: AppState) -> (String, String) {
    (state.household?[.a].name ?? "", state.household?[.b].name ?? "")
  }

  /// The line that says an occurrence of a ritual, to be changed.
  func words(of ritual: Ritual, at occurrence: Occurrence, _ state: AppState) -> String {
    QuickEntry.text(of: ritual.seen(at: occurrence), names: names(state))
  }

  /// What the line of the sheet means.
  func read(_ sheet: RitualSheet, _ state: AppState) -> Result<Ritual, QuickEntry.Fault> {
    let base = sheet.purpose.occurrence.flatMap { ritual(of: $0, state) }
    let kept = sheet.purpose.occurrence.flatMap { base?.seen(at: $0) }
    let preferred = sheet.day == state.now.date && kept == nil ? nil : sheet.day
    let time = TimeOfDay(hour: state.now.hour, minute: state.now.minute)
    do throws(QuickEntry.Fault) {
      let draft = try QuickEntry.read(
        sheet.words.text, today: state.now.date, now: time, on: preferred, names: names(state),
        keeping: kept)
      var ritual = base.map(draft.edited) ?? draft.ritual(id: "")
      if base == nil, let template = template(of: sheet) {
        ritual.sort = template.sort
        ritual.guide = template.guide
        if template.alternates, ritual.planner == nil { ritual.planner = .a }
      }
      ritual.steps = sheet.stepLines
      return .success(ritual)
    } catch {
      return .failure(error)
    }
  }

  /// What the line means while it is still being typed; nil while it makes no sense or is empty.
  public func preview(_ sheet: RitualSheet, _ state: AppState) -> Result<Ritual, QuickEntry.Fault>? {
    sheet.words.isBlank || sheet.page != .words ? nil : read(sheet, state)
  }

  func readDay(
    _ sheet: RitualSheet, _ occurrence: Occurrence, _ state: AppState
  ) -> Result<QuickEntry.Slot, QuickEntry.Fault> {
    do throws(QuickEntry.Fault) {
      let slot = try QuickEntry.readDay(sheet.words.text, today: state.now.date, from: occurrence.day)
      if case .appointment = occurrence.source, slot.minutes != nil {
        throw QuickEntry.Fault("What you agreed begins and has no end. Write the day, and a time.")
      }
      return .success(slot)
    } catch {
      return .failure(error)
    }
  }

  /// The plain sentence for a ritual.
  public func sentence(_ ritual: Ritual, _ state: AppState) -> String {
    RitualWords.sentence(ritual, names: names(state), today: state.now.date)
  }

  /// The starter it came from.
  public func template(of sheet: RitualSheet) -> RitualTemplate? {
    library.templates.first { $0.id == sheet.template }
  }

  // MARK: Starters

  /// Begins with what others have found good; its words can be changed before anything is kept.
  func begin(_ state: inout AppState, _ sheet: RitualSheet, starter row: Int) -> [Effect] {
    guard starters.indices.contains(row) else { return [] }
    switch starters[row] {
    case .guide(let guide):
      state.overlay = nil
      return begin(&state, guide: guide.id)
    case .template(let template):
      var sheet = sheet
      sheet.template = template.id
      sheet.words.replaceAll(with: template.entry)
      sheet.page = .words
      state.overlay = .ritual(sheet)
      return []
    }
  }

  /// Ideas to begin with: rituals to be said in one's own words, and guides that end on the calendar.
  public var starters: [Starter] {
    library.templates.map(Starter.template) + App.calendarGuides.compactMap(library.guide).map(Starter.guide)
  }

  private static let calendarGuides = ["nudge", "adventures"]
}

extension Ritual {
  /// As it looks from one of its occurrences, which may have a day, a time or a name of its own.
  fileprivate func seen(at occurrence: Occurrence) -> RitualDraft {
    var seen = self
    seen.start = occurrence.day
    seen.time = occurrence.time
    seen.minutes = occurrence.minutes
    seen.title = occurrence.title
    // The one who plans this one, and not the first.
    if seen.planner != nil { seen.planner = occurrence.planner ?? seen.planner }
    return RitualDraft(seen)
  }
}

/// Something to begin with.
public enum Starter: Hashable, Sendable {
  case template(RitualTemplate)
  case guide(Guide)

  /// As the list names it.
  public var title: String {
    switch self {
    case .template(let template): template.title
    case .guide(let guide): guide.title
    }
  }

  /// One line: why one might want it.
  public var about: String {
    switch self {
    case .template(let template): template.about
    case .guide(let guide): guide.about
    }
  }
}

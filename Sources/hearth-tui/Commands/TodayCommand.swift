import HearthCore

/// `today`: what there is today, for a shell greeting.
enum TodayCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    let household = try house.household()
    let own = OwnLibrary(house.places)
    let app = App(library: own.library)
    let state = app.begin(house.launch(faults: own.faults))
    house.tellNewer()
    let items = app.hearthRows(state).compactMap { item($0, state, app) }
    if invocation.wantsJSON {
      try Output.print(JSONValue.array(items.map(\.json)).shownText)
    } else {
      let names = "\(household.first.name) and \(household.second.name)"
      try Output.print("\(state.now.date.short), \(names)".printable)
      for item in items { try Output.print("  \(item.line.printable)") }
    }
  }

  private struct Item {
    let date: CivilDate
    var time: TimeOfDay?
    let title: String
    let kind: String
    let id: String
    let line: String

    var json: JSONValue {
      .object([
        "date": .string(date.description), "time": time.map { .string($0.description) } ?? .null,
        "title": .string(title), "kind": .string(kind),
        "id": .string(id),
      ])
    }
  }

  private static func item(_ row: HearthRow, _ state: AppState, _ app: App) -> Item? {
    let today = state.now.date
    switch row {
    case .session(let id):
      guard let session = state.sessions.first(where: { $0.id == id }) else { return nil }
      let title = title(app.waiting(session), state)
      return Item(date: today, title: title, kind: "session", id: id, line: "◌ \(title), waiting for you")
    case .checkin(let done):
      let title = "a two-minute check-in"
      return Item(
        date: today, title: title, kind: "checkin", id: "checkin-\(today)",
        line: "\(done ? "✓" : "·") \(title)")
    // A shell greeting has no keys to choose with.
    case .contested: return nil
    case .letter(let id): return letter(id, state)
    case .ordinary(let done):
      let title = "one ordinary good thing"
      return Item(
        date: today, title: title, kind: "ordinary", id: "ordinary-\(today)",
        line: "\(done ? "✓" : "·") \(title)")
    case .occurrence(let occurrence): return item(occurrence, state, app)
    case .planning(let occurrence): return planning(occurrence, state, app)
    case .appointment(let id):
      guard let appointment = state.records[id].flatMap(Appointment.init) else { return nil }
      let title = app.plain(appointment.title, state)
      let day = appointment.on ?? today
      let time = appointment.time.map { " at \($0)" } ?? ""
      return Item(
        date: day, time: appointment.time, title: title, kind: "appointment", id: id,
        line: "◌ \(title), \(day == today ? "today" : day.short)\(time)")
    // Said by itself, below what there is to do.
    case .memory: return nil
    case .question(let id):
      guard let prompt = app.library.prompt(id) else { return nil }
      return Item(date: today, title: prompt.text, kind: "question", id: id, line: prompt.text)
    }
  }

  private static func title(_ waiting: WaitingSession, _ state: AppState) -> String {
    switch waiting {
    case .pause: "a break"
    case .surprise(let author): "something begun by \(state.household?[author].name ?? "one of you")"
    case .guide(let title, _): title
    }
  }

  private static func item(_ occurrence: Occurrence, _ state: AppState, _ app: App) -> Item {
    let title = app.plain(occurrence, state)
    let time = occurrence.time.map { "\($0) " } ?? ""
    return Item(
      date: occurrence.day, time: occurrence.time, title: title, kind: occurrence.kind, id: occurrence.id,
      line: "\(occurrence.isDone ? "✓" : "·") \(time)\(title)")
  }

  /// Of what is sealed, only for whom.
  private static func letter(_ id: String, _ state: AppState) -> Item? {
    guard let letter = state.records[id].flatMap(Letter.init), let household = state.household else {
      return nil
    }
    let title = "a sealed note for \(household[letter.reader].name)"
    return Item(
      date: state.now.date, title: title, kind: "letter", id: id, line: "✉ \(title) may be opened")
  }

  private static func planning(_ occurrence: Occurrence, _ state: AppState, _ app: App) -> Item? {
    guard let planner = occurrence.planner, let name = state.household?[planner].name else { return nil }
    let title = app.plain(occurrence, state)
    return Item(
      date: occurrence.day, time: occurrence.time, title: title, kind: "planning", id: occurrence.id,
      line: "◌ \(title), \(occurrence.day.short): \(name) plans it")
  }
}

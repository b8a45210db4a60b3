import Testing

@testable import HearthCore

/// The program with keys at one end and a made-up disk at the other. Every effect has to be looked at or stored: one
/// that nobody accounts for fails the test.
final class TestApp {
  let app: App
  private(set) var state: AppState
  var now = TestApp.start
  /// What is stored, by id; erased things are not.
  private(set) var disk: [String: Record] = [:]
  private(set) var compactions = 0
  /// What is laid aside of words that are being typed.
  private(set) var laidAside: Draft?
  /// What this machine remembers of how long things have waited.
  private(set) var waits: Waits?
  /// What lies in months that were not read at the start.
  var shelved: [Record] = []
  /// The months that were looked through, one list for each time.
  private(set) var looked: [[YearMonth]] = []
  private let zone: Zone
  private var pending: [Effect] = []

  static let start = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)
  static let couple = Household(
    first: Partner(name: "Ana", glyph: .diamond, tint: .amber),
    second: Partner(name: "Ben", glyph: .circle, tint: .sea), rhythm: .daily,
    createdOn: CivilDate(daysSinceEpoch: 20_000))

  init(
    _ household: Household? = TestApp.couple, records: [Record] = [], months: [YearMonth] = [],
    readOnly: String? = nil, now: Moment = TestApp.start, library: Library = TestLibrary.all,
    libraryFaults: [String] = [], zone: Zone = .utc, draft: Draft? = nil,
    hidesAfter: Int? = nil, waits: Waits? = nil, elsewhere: WordsElsewhere = WordsElsewhere()
  ) {
    app = App(library: library)
    self.zone = zone
    self.now = now
    for record in records { disk[record.id] = record }
    state = app.begin(
      Launch(
        now: now, seed: 1, folder: "~/hearth", household: household, readOnly: readOnly, records: records,
        months: months, monthsRead: [now.month], zone: zone, libraryFaults: libraryFaults, draft: draft,
        hidesAfter: hidesAfter, waits: waits, elsewhere: elsewhere))
    laidAside = draft
    self.waits = waits
  }

  deinit {
    if !pending.isEmpty { Issue.record("nobody accounted for \(pending)") }
  }

  func keys(_ notation: String, at place: SourceLocation = #_sourceLocation) {
    guard let keys = Key.sequence(notation) else {
      Issue.record("no keys: \(notation)", sourceLocation: place)
      return
    }
    for key in keys { send(.key(key, at: now), at: place) }
  }

  func send(_ event: Event, at place: SourceLocation = #_sourceLocation) {
    pending += app.reduce(&state, event)
  }

  /// With those sheets over it, the uppermost last.
  func state(over sheets: [AppState.Overlay]) { state.overlays = sheets }

  /// What was asked for since the last time.
  func effects() -> [Effect] {
    defer { pending = [] }
    return pending
  }

  /// Does what was asked of the store, as the program's runner does, and tells the app.
  func store(at place: SourceLocation = #_sourceLocation) {
    // What is saved may lead to more: a session that is over goes once its words are on the disk.
    while !pending.isEmpty {
      for effect in effects() { perform(effect, at: place) }
    }
  }

  private func find(_ search: JournalSearch, among months: [YearMonth]) {
    looked.append(months)
    let month = months.first { month in
      var scan = JournalSearch.Scan(search)
      for record in shelved where record.at.month == month {
        var line = record.json.text()
        line.withUTF8 { scan.take($0) }
      }
      return scan.isHit
    }
    send(.found(month, shelved.filter { $0.at.month == month }))
  }

  private func perform(_ effect: Effect, at place: SourceLocation) {
    switch effect {
    case .save(let records):
      for record in records {
        // The name that tests give to what nobody knows.
        #expect(
          record.unknownFields.subtracting(["later"]) == [],
          "Record.fields does not have them for \(record.kind)")
        disk[record.id] = record
      }
      send(.saved(records.map(\.id)))
    case .erase(let ids): for id in ids { disk[id] = nil }
    case .layAside(let draft): laidAside = draft
    case .remember(let waits): self.waits = waits
    case .compact: compactions += 1
    case .load(let month): send(.loaded(month, shelved.filter { $0.at.month == month }))
    case .find(let search, let months): find(search, among: months)
    default: Issue.record("not for the store: \(effect)", sourceLocation: place)
    }
  }

  /// Keys whose saves only have to arrive.
  func walk(_ notation: String, at place: SourceLocation = #_sourceLocation) {
    keys(notation, at: place)
    store(at: place)
  }

  /// A disk that is full: every save fails.
  func failToStore() {
    for effect in effects() {
      if case .save(let records) = effect { send(.failed(message: "Not saved: disk full", records: records)) }
    }
  }

  /// Quit, and started again from what is on the disk.
  func restarted() -> TestApp { restarted(with: app.library) }

  /// The same with other guides and decks.
  func restarted(with library: Library) -> TestApp {
    TestApp(
      state.household, records: Array(disk.values), now: now, library: library, zone: zone, draft: laidAside)
  }

  /// Time goes by with no key pressed.
  func wait(_ milliseconds: Int, at place: SourceLocation = #_sourceLocation) {
    let then = now.adding(seconds: milliseconds / 1000)
    send(.tick(then, milliseconds: milliseconds % 1000, still: milliseconds), at: place)
  }

  func kept(_ kind: String) -> [Record] {
    disk.values.filter { $0.kind == kind }.sorted { $0.id < $1.id }
  }

  var rows: [HearthRow] { app.hearthRows(state) }
  var step: String? { state.session?.step }
}

/// Three short guides that go by the names the app knows.
enum TestLibrary {
  static let all = Library(
    guides: [floor, checkin, evening], decks: [deck],
    feelings: [FeelingFamily(name: "Glad", words: ["happy", "proud"])])

  static let deck = Deck(
    id: "ordinary", title: "Ordinary", about: "", theme: "days",
    prompts: (1...4).map { Prompt("ordinary-\($0)", depth: 1, "What \($0)?") })

  static let checkin = Guide(
    id: "checkin", title: "Check-in", minutes: 2, about: "", why: "", keeps: .checkin,
    steps: [Step("hello", .say, "Hello")]
      + GuideTester.alone(
        Field("feelings", "", .feelings(atMost: 2)), Field("energy", "", .scale(low: "", high: "")),
        Field("need", "", .line))
      + [Step("open", .reveal(["first", "second"]), ""), Step("keep", .keep, ""), Step("end", .say, "")])

  static let floor = Guide(
    id: "floor", title: "One speaks", minutes: 25, about: "", why: "", keeps: .conversation, close: "summary",
    steps: [
      Step("agree", .consent(otherwise: nil), "?"), Step("topic", .write(Field("topic", "", .line)), "?"),
      Step("floor", .floor(seconds: 60), who: .first, "{who}"),
      Step("reflect", .reflect(stems: ["I heard"]), who: .first, "{other}"),
      Step("summary", .write(Field("summary", "", .page)), "?"),
      Step("again", .schedule(title: "{=topic}", days: [2, 7]), "?"), Step("keep", .keep, "?"),
      Step("end", .say, "That was all."),
    ])

  static let evening = Guide(
    id: "evening", title: "Evening", minutes: 45, about: "", why: "", keeps: .conversation,
    steps: [
      Step("agree", .consent(otherwise: nil), "?"),
      Step("deck", .choose(Field("deck", "", .decks)), "?", onlyIf: .unanswered(field: "deck")),
      Step("ask", .question(), who: .first, "{question}"), Step("keep", .keep, "?"),
    ])
}

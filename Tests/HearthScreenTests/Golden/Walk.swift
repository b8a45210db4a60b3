import HearthContent
import Testing

@testable import HearthCore

/// The program's own reducer, driven by keys, over a disk that does as it is told. Every state of the frames is come to
/// this way; none is made by hand.
///
/// A value: each step of a walk returns a new one, so that walks can branch.
struct Walk: Sendable {
  let app: App
  private(set) var state: AppState
  private var now = Walk.start
  private var disk: [String: Record]
  private var laidAside: Draft?
  private var isDiskFull = false

  static let start = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)

  init(
    _ household: Household?, records: [Record] = [], readOnly: String? = nil, now: Moment = Walk.start,
    draft: Draft? = nil, library: Library = .builtIn
  ) {
    app = App(library: library)
    self.now = now
    disk = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    // As a start reads it: this month, the month of a year ago, and what belongs to no month.
    let wanted: Set<YearMonth> = [now.month, YearMonth(now.date.adding(days: -365))]
    let months = Set(records.filter(Walk.isMonthly).map(\.at.month))
    state = app.begin(
      Launch(
        now: now, seed: 7, folder: "~/.local/share/hearth", household: household, readOnly: readOnly,
        records: records.filter { !Walk.isMonthly($0) || wanted.contains($0.at.month) },
        months: months.sorted(), monthsRead: wanted, trouble: readOnly.map { "Reading only: \($0)." },
        draft: draft))
  }

  private static func isMonthly(_ record: Record) -> Bool {
    !Record.standingKinds.contains(record.kind)
  }

  // MARK: Where walks begin

  static let firstRun = Walk(nil)
  static let couple = Walk(household("Ana", "Ben"))
  static let demo = Walk(household("Ana", "Ben"), records: DemoCouple.records(today: Walk.start))

  static func household(_ first: String, _ second: String) -> Household {
    var both = DemoCouple.partners
    both[.a]?.name = first
    both[.b]?.name = second
    let none = Partner(name: "?", glyph: .star, tint: .slate)
    return Household(
      first: both[.a] ?? none, second: both[.b] ?? none, rhythm: .daily,
      createdOn: Walk.start.date.adding(days: -366))
  }

  // MARK: What happens

  func keys(_ notation: String) -> Walk {
    guard let keys = Key.sequence(notation) else {
      Issue.record("no keys: \(notation)")
      return self
    }
    var walk = self
    for key in keys { walk.send(.key(key, at: walk.now)) }
    return walk
  }

  /// In Talk, on that shelf.
  func shelf(_ shelf: TalkShelf) -> Walk {
    var walk = keys("2")
    while walk.state.shelf != shelf || walk.state.openDeck != nil { walk = walk.keys("<right>") }
    return walk
  }

  /// On a shelf, the number-th row of that kind chosen: the lists grow with every deck and guide.
  func talk(_ shelf: TalkShelf, _ number: Int, _ isWanted: (TalkRow) -> Bool) -> Walk {
    let walk = self.shelf(shelf)
    let rows = app.talkRows(walk.state)
    let places = rows.indices.filter { isWanted(rows[$0]) }
    guard places.indices.contains(number - 1) else {
      Issue.record("Talk has no such row")
      return self
    }
    return walk.keys("g" + String(repeating: "j", count: places[number - 1]))
  }

  func guide(_ id: String) -> Walk { talk(.guided, 1) { $0 == .guide(id) } }
  func deck(_ id: String) -> Walk { talk(.decks, 1) { $0 == .deck(id) } }
  func kept(_ number: Int) -> Walk { talk(.kept, number) { if case .kept = $0 { true } else { false } } }

  /// At the first step of a guide, as it is come to: from the shelf, from what was agreed, or from a note.
  func begun(_ id: String) -> Walk {
    let agreed = ["trial": "demo-trial", "difference": "demo-difference", "promise-look": "demo-promise-ben"]
    var walk = self
    if app.library.shelf(.talk).contains(where: { $0.id == id }) {
      walk = guide(id).keys("<enter>")
    } else if let agreed = agreed[id] {
      for effect in app.openAppointment(&walk.state, agreed) { walk.perform(effect) }
    } else {
      let brought = id == "reply" ? latestNote(from: .b) : [:]
      for effect in app.begin(&walk.state, guide: id, opener: .a, answers: brought) { walk.perform(effect) }
    }
    if walk.state.session?.guide != id { Issue.record("no way to \(id)") }
    return walk
  }

  /// As a reply is begun with it.
  private func latestNote(from author: PartnerID) -> [AnswerKey: Answer] {
    let notes = state.records.values.compactMap(Note.init).filter {
      $0.author == author && $0.sort != .letter
    }
    guard let note = notes.max(by: { $0.at.seconds < $1.at.seconds }) else { return [:] }
    return [AnswerKey(Field.Key.note): .text(note.id), AnswerKey(Field.Key.agreed): .text(note.text)]
  }

  /// That many rows down.
  func rows(_ count: Int) -> Walk { keys(String(repeating: "j", count: count)) }

  func paste(_ text: String) -> Walk {
    var walk = self
    walk.send(.paste(text, at: now))
    return walk
  }

  /// Time goes by.
  func wait(minutes: Int = 0, seconds: Int = 0) -> Walk {
    var walk = self
    walk.now = now.adding(seconds: minutes * 60 + seconds)
    walk.send(.tick(walk.now, milliseconds: 0))
    return walk
  }

  /// From here on nothing can be stored.
  func withFullDisk() -> Walk {
    var walk = self
    walk.isDiskFull = true
    return walk
  }

  /// Killed, and started again from what is on the disk.
  func restarted() -> Walk {
    var walk = Walk(state.household, records: Array(disk.values), now: now, draft: laidAside)
    walk.send(.resized(columns: 80))
    return walk
  }

  mutating func send(_ event: Event) {
    for effect in app.reduce(&state, event) { perform(effect) }
  }

  private func monthly(_ month: YearMonth) -> [Record] {
    disk.values.filter { Walk.isMonthly($0) && $0.at.month == month }
  }

  private mutating func perform(_ effect: Effect) {
    switch effect {
    case .createHousehold(let household): send(.householdCreated(household))
    case .save(let records) where isDiskFull:
      send(.failed(message: "Not saved: no space left on the disk", records: records))
    case .save(let records):
      for record in records { disk[record.id] = record }
      send(.saved(records.map(\.id)))
    case .erase(let ids): for id in ids { disk[id] = nil }
    case .load(let month):
      send(.loaded(month, monthly(month)))
    case .find(let search, let months):
      let month = months.first { month in
        var scan = JournalSearch.Scan(search)
        for record in monthly(month) {
          var line = record.json.text()
          line.withUTF8 { scan.take($0) }
        }
        return scan.isHit
      }
      send(.found(month, month.map(monthly) ?? []))
    case .layAside(let draft): laidAside = draft
    case .compact, .redraw, .suspend, .quit, .remember: Issue.record("no walk asks for \(effect)")
    }
  }
}

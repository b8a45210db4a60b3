@testable import HearthCore
@testable import HearthScreen

/// What holds whatever happens.
extension RandomWalk {
  mutating func check() {
    checkStored()
    if chance(4) { checkScreen() }
    if chance(40) { checkFooter() }
    if chance(30) { checkUndo() }
  }

  /// Every text that is being typed, by place.
  var typedTexts: [String: String] {
    var texts: [String: String] = [:]
    for overlay in state.overlays {
      if case .ritual(let sheet) = overlay {
        texts["ritual"] = sheet.words.text
        texts["ritual steps"] = sheet.steps.text
      }
      if case .palette(let palette) = overlay { texts["palette"] = palette.query.text }
    }
    if case .firstRun(let first) = state.stage {
      for partner in PartnerID.allCases { texts["name \(partner)"] = first.names[partner]?.text }
    }
    if let session = state.session { texts["\(session.id) \(session.step)"] = session.form.text.text }
    texts["search"] = state.wall.query.text
    return texts
  }

  // MARK: Stored

  /// What the app knows is on the disk, or waits to be.
  private mutating func checkStored() {
    let unsaved = Dictionary(state.unsaved.map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    for (id, record) in state.records where untouched[id] != record {
      if !record.unknownFields.isEmpty { faults.append("\(id) has fields that Record.fields has not") }
      let stored = disk.records[id]
      if record.erased {
        let isGone = stored.map(\.erased) ?? true
        if !isGone, !state.unerased.contains(id), !state.eraseOnceSaved.contains(id) {
          faults.append("\(id) is erased and still on the disk")
        }
      } else if stored?.says(record) != true, unsaved[id]?.says(record) != true,
        // A guide that is left goes once everything else is stored.
        !state.eraseOnceSaved.contains(id)
      {
        faults.append("\(id) is on no disk and nothing will save it")
      }
    }
    for record in state.unsaved where state.records[record.id]?.says(record) != true {
      faults.append("\(record.id) waits with words that are gone")
    }
  }

  /// A start reads what is on the disk, and finds the words that were being typed.
  mutating func checkRestart(from before: RandomWalk, _ typed: (session: String, text: String)?) {
    for record in disk.read(RandomDisk.wanted(at: now)) where !record.erased {
      // What waited for thirty days goes at the start.
      let isNewer = state.unsaved.contains { $0.id == record.id }
      if state.records[record.id]?.says(record) != true, !isNewer, record.kind != TakenAway.kind {
        faults.append("\(record.id) is on the disk and not read")
      }
      guard record.kind == Session.recordKind, app.library.guide(record.body["guide"]?.string ?? "") != nil
      else { continue }
      if !state.sessions.contains(where: { $0.id == record.id }) {
        faults.append("\(record.id) is not offered")
      }
    }
    if let typed { checkFound(typed.text, in: typed.session) }
    guard case .session(let record)? = before.disk.laidAside?.place, before.disk.records[record.id] == nil,
      let words = record.body["draft"]?.string
    else { return }
    checkFound(words, in: record.id)
  }

  private mutating func checkFound(_ text: String, in id: String) {
    guard let session = state.sessions.first(where: { $0.id == id }) else {
      return faults.append("typed words are lost with \(id): \(text.debugDescription)")
    }
    let places = [session.form.text.text] + session.unfinished.values + session.jots.map(\.text)
    if !places.contains(text) { faults.append("typed words are lost in \(id): \(text.debugDescription)") }
  }

  // MARK: Undo

  private var living: [String: [String: JSONValue]] {
    state.records.filter { !$0.value.erased }.mapValues(\.body)
  }

  /// What was taken back and done again is as it was.
  private mutating func checkUndo() {
    guard state.overlay == nil, disk.faults == 0, state.unsaved.isEmpty else { return }
    let chain = app.chain(state)
    guard app.keymap.command(for: .character("u"), in: chain) == .undo,
      app.obstacle(to: .undo, in: state) == nil
    else { return }
    var copy = self
    copy.log.append("(u)")
    copy.turnBack(.character("u"))
    if copy.living == living { return }
    guard copy.app.obstacle(to: .redo, in: copy.state) == nil else {
      faults += ["what was taken back can’t be done again"]
      return
    }
    copy.turnBack(.character("U"))
    guard copy.living != living else { return }
    let wrong = Set(copy.living.keys).symmetricDifference(living.keys).sorted()
    let changed = copy.living.keys.filter { living[$0] != nil && living[$0] != copy.living[$0] }.sorted()
    faults.append("undo and redo differ: \(wrong) \(changed)")
  }

  private mutating func turnBack(_ key: Key) {
    settle(.key(key, at: now))
    guard case .takingBack = state.overlay else { return }
    for key: Key in [.character("F"), .character("J")] {
      guard case .takingBack = state.overlay else { return }
      settle(.key(key, at: now))
    }
  }

  // MARK: The footer

  private static let wandering: Set<Command> = [
    .up, .down, .left, .right, .top, .bottom, .scrollUp, .scrollDown, .pageUp, .pageDown, .digit,
    // Where one is already, and where no command has such a name.
    .goToday, .run,
  ]

  /// A key that the footer offers does something, or says why not.
  private mutating func checkFooter() {
    guard state.overlay != .hidden else { return }
    for row in app.keymap.rows(in: app.chain(state)) where row.hint != nil {
      guard !RandomWalk.wandering.contains(row.command), app.obstacle(to: row.command, in: state) == nil,
        let key = row.keys.first
      else { continue }
      let before = state.withoutWords
      var after = before
      let effects = app.reduce(&after, .key(key, at: now))
      if after == before, effects.isEmpty { faults.append("\(row.label) \(row.hint ?? "") does nothing") }
    }
  }
}

extension AppState {
  /// Without anything that a key could only say once more.
  fileprivate var withoutWords: AppState {
    var state = self
    state.notice = nil
    state.trouble = nil
    if case .ritual(var sheet) = state.overlay {
      sheet.fault = nil
      state.overlay = .ritual(sheet)
    }
    if case .firstRun(var first) = state.stage {
      first.hint = nil
      state.stage = .firstRun(first)
    }
    for index in state.sessions.indices { state.sessions[index].form.fault = nil }
    return state
  }
}

extension Record {
  /// Whether both say the same, whatever their revisions are.
  fileprivate func says(_ other: Record) -> Bool {
    erased == other.erased && body == other.body && author == other.author
      && (beside ?? []) == (other.beside ?? [])
  }
}

@testable import HearthCore
@testable import HearthScreen

/// What may happen next.
extension RandomWalk {
  mutating func stepOn() {
    let texts = typedTexts
    let isByHand: Bool
    switch Int.random(in: 0..<100, using: &random) {
    case 0..<78:
      isByHand = true
      pressSomething()
    case 78..<84:
      isByHand = true
      paste()
    case 84..<91:
      isByHand = false
      passTime()
    case 91..<94:
      isByHand = false
      resize()
    case 94..<96:
      isByHand = false
      disk.faults = chance(2) ? 0 : Int.random(in: 1...10, using: &random)
      log.append("\(disk.faults) of 10 writes fail")
    case 96..<98:
      isByHand = false
      meddle()
    default:
      isByHand = true
      if isTyping || chance(3) { restart() }
    }
    if !isByHand, typedTexts != texts {
      faults.append("typed words changed by themselves: \(texts) \(typedTexts)")
    }
    if isLeaving { reopen(stopping: false) }
    check()
  }

  // MARK: By hand

  /// Mostly a key that means something here, so that the walk gets somewhere.
  private mutating func pressSomething() {
    let key: Key
    if isTyping, chance(2) {
      key = .character(RandomText.letters.randomElement(using: &random) ?? "a")
    } else if chance(8) {
      key = anyKey()
    } else {
      let keys = app.keymap.rows(in: app.chain(state)).flatMap(\.keys)
      // Leaving the program ends the fun, and has its own share.
      key = keys.filter { $0 != .control("c") || chance(20) }.randomElement(using: &random) ?? .enter
    }
    log.append(key.label)
    settle(.key(key, at: now))
  }

  private mutating func anyKey() -> Key {
    let named: [Key] = [
      .enter, .escape, .tab, .backTab, .backspace, .delete, .up, .down, .left, .right, .home, .end, .pageUp,
      .pageDown, .function(1), .function(5), .control("a"), .control("k"), .control("u"), .control("y"),
      .control("w"), .control("x"), .control("g"), .control("p"), .control("d"), .control("r"), .control("v"),
      .control("_"), .alt("b"), .alt("f"), .alt("d"), .control("l"), .control("z"), .control("t"),
    ]
    if chance(2) { return named.randomElement(using: &random) ?? .enter }
    return .character(RandomText.letters.randomElement(using: &random) ?? "a")
  }

  private mutating func paste() {
    var text = RandomText.pastes.randomElement(using: &random) ?? ""
    if isTyping, chance(2) {
      secretsTyped += 1
      text = RandomText.secret(secretsTyped) + (chance(3) ? "\n" : "")
    }
    log.append("paste \(text.debugDescription.prefix(40))")
    settle(.paste(text, at: now))
  }

  var isTyping: Bool {
    app.chain(state).contains { [.typing, .firstName, .palette, .entry, .steps, .wallSearch].contains($0) }
  }

  // MARK: By itself

  private mutating func passTime() {
    let seconds: Int
    switch Int.random(in: 0..<20, using: &random) {
    case 0: seconds = Int.random(in: 0..<86_400 * 40, using: &random)
    case 1: seconds = -Int.random(in: 0..<7200, using: &random)
    case 2..<6: seconds = Int.random(in: 0..<3600, using: &random)
    default: seconds = Int.random(in: 0..<4, using: &random)
    }
    now = now.adding(seconds: seconds)
    log.append("\(seconds) s")
    // A clock that is set back takes no time.
    still += max(0, seconds) * 1000
    settle(.tick(now, milliseconds: Int.random(in: 0..<1000, using: &random), still: still))
    if Motion.wake(state, app, reduced: false) == 0 {
      settle(.tick(now, milliseconds: 999, still: still))
      if Motion.wake(state, app, reduced: false) == 0, disk.faults == 0 { faults.append("woken for nothing") }
    }
  }

  private mutating func resize() {
    let most = chance(8) ? 500 : 130
    size = Size(
      columns: Int.random(in: 1...most, using: &random), rows: Int.random(in: 1...most / 2, using: &random))
    // Most of the time something is to be read.
    if chance(2) { size = Size(columns: 80, rows: 24) }
    log.append("\(size.columns)x\(size.rows)")
    settle(.resized(columns: size.columns))
  }

  /// Somebody else writes in the folder, or it goes and comes back.
  private mutating func meddle() {
    guard state.household != nil else { return }
    if chance(5) {
      log.append("the folder is gone for a moment")
      settle(.changedOutside(nil, [], months: []))
    } else {
      for _ in 0..<3 { changeOutside() }
    }
    settle(.changedOutside(disk.household, disk.read(state.monthsRead), months: disk.months))
    settle(.contested(disk.rivals))
  }

  private mutating func changeOutside() {
    let busy = Set(state.unsaved.map(\.id) + state.unerased + state.eraseOnceSaved)
    let ids = disk.records.values.filter { !$0.erased && !busy.contains($0.id) }.map(\.id).sorted()
    guard let id = ids.randomElement(using: &random), var record = disk.records[id] else { return }
    // What has no words of its own is written once more as it is.
    let hasText = Record.fields[record.kind]?.contains("text") == true
    switch Int.random(in: 0..<3, using: &random) {
    case 0:
      log.append("\(id) erased outside")
      disk.erase([id])
    case 1:
      log.append("\(id) changed outside")
      if hasText { record.body["text"] = .string("from elsewhere \(secretsTyped)") }
      disk.save([record.following(record)])
    default:
      guard hasText, !Record.statusKinds.contains(record.kind), record.kind != TakenAway.kind else { return }
      log.append("\(id) changed on two laptops")
      let version = Record.Version(record)
      record.body["text"] = .string("as well")
      record = record.following(record)
      disk.save([record])
      disk.rivals[id] = [version]
    }
  }

  private mutating func restart() {
    let isKill = chance(2)
    log.append(isKill ? "killed" : "stopped")
    if isKill { begin(expecting: nil) } else { reopen(stopping: true) }
  }

  /// Asked to end, and opened again.
  private mutating func reopen(stopping: Bool) {
    isLeaving = false
    disk.faults = stopping ? disk.faults : 0
    let typed = openlyTyped
    let line = disk.faults == 0 ? ritualTyped : nil
    settle(.stopping(now))
    isLeaving = false
    // What could not be stored is said, and lost with the process.
    begin(expecting: state.unsaved.isEmpty ? typed : nil)
    if let line, ritualTyped != line {
      faults.append("the line of a ritual is lost: \(line.debugDescription)")
    }
  }

  private mutating func begin(expecting typed: (session: String, text: String)?) {
    let before = self
    state = app.begin(RandomWalk.launch(disk, at: now, seed: random.next()))
    settle(.resized(columns: size.columns))
    settle(.contested(disk.rivals))
    checkRestart(from: before, typed)
  }

  /// The words of a ritual being said; of a change, whose occurrence may be gone by the next start, none.
  private var ritualTyped: String? {
    for case .ritual(let sheet) in state.overlays where sheet.purpose == .new && sheet.page != .starters {
      return sheet.words.isBlank ? nil : sheet.words.text
    }
    return nil
  }

  /// Words on the screen that may be stored, with the session they belong to.
  private var openlyTyped: (session: String, text: String)? {
    guard let session = state.session, !session.form.text.isBlank, state.records[session.id]?.erased != true,
      app.engine(session, state)?.typing(session) != nil
    else { return nil }
    return (session.id, session.form.text.text)
  }
}

import Glibc
import HearthContent
import HearthCore
import HearthScreen
import HearthStore
import HearthTerminal

/// The app on a terminal: waits for something to happen, tells the core, does what it asks, draws what changed.
final class Evening {
  private let house: House
  private let app: App
  private let renderer: Renderer
  private let terminal: Terminal
  private var state: AppState
  /// Set when it is time to go: the exit status.
  private var ending: Int32?
  /// What could not be stored on the way out, said once the terminal is back.
  private var lastWords: String?
  private let settings: SettingsFile
  /// Only an evening that left something to keep is worth a backup.
  private var hasWritten = false
  /// When the last key came, by `Clock.uptime`.
  private var touchedAt = Clock.uptime()
  private var freed = FreedMemory()

  init(_ invocation: Invocation) throws(Failure) {
    if let word = invocation.words.first { throw Failure(usage: "there is no command \(word)") }
    guard isatty(STDIN_FILENO) == 1, isatty(STDOUT_FILENO) == 1 else {
      throw Failure(TerminalError.notATerminal.failureLine)
    }
    house = try House(invocation)
    let own = OwnLibrary(house.places)
    settings = SettingsFile(house.places)
    app = App(library: own.library)
    do {
      if !house.store.isFirstRun { _ = try house.household() }
      if let reason = house.store.whyNobodyMovesIn { throw Failure(reason) }
      let theme = try ThemeChoice.theme(named: invocation.theme, house.places)
      var options = TerminalOptions()
      if invocation.isPlain {
        options.plain = true
        options.glyphs = .ascii
      }
      let launch = house.launch(
        faults: own.faults + [settings.fault].compactMap { $0 }, hidesAfter: settings.settings.hidesAfter)
      state = app.begin(launch)
      if launch.draft != nil, !state.hasDraft { house.store.keepDraft() }
      renderer = Renderer(app: app, reducedMotion: invocation.isPlain)
      terminal = try Terminal(theme: theme, options: options)
    } catch {
      if let folder = house.demoFolder { DemoFolder.remove(folder) }
      throw (error as? Failure) ?? Failure((error as? TerminalError)?.failureLine ?? "\(error)")
    }
  }

  /// Runs until someone leaves, and returns the exit status.
  func run() -> Int32 {
    tell(.resized(columns: terminal.size.columns))
    tellContested()
    draw()
    settle()
    while ending == nil {
      let wait = house.clock.fixed == nil ? Motion.wake(state, app, reduced: renderer.reducedMotion) : nil
      let inputs = terminal.read(timeoutMilliseconds: wait)
      let (now, milliseconds) = house.clock.reading()
      let still = house.clock.fixed == nil ? Clock.uptime() - touchedAt : nil
      tell(.tick(now, milliseconds: milliseconds, still: still))
      for input in inputs where ending == nil { take(input, at: now) }
      noticeOutsideChanges()
      tellVanished()
      tellNews()
      draw()
    }
    // First: with the terminal gone, a second hang-up may end the process as soon as signals act by themselves again.
    if let folder = house.demoFolder { DemoFolder.remove(folder) }
    terminal.close()
    if let lastWords { Output.error(lastWords) }
    if hasWritten, let trouble = settings.backUpIfDue(house) { Output.error(trouble) }
    return ending ?? 0
  }

  private func draw() {
    guard ending == nil else { return }
    terminal.draw(renderer.render(state, size: terminal.size))
  }

  private func take(_ input: Input, at now: Moment) {
    switch input {
    case .key, .paste, .resumed: touchedAt = Clock.uptime()
    default: break
    }
    switch input {
    case .key(let key): tell(.key(key, at: now))
    case .paste(let text): tell(.paste(text, at: now))
    case .resize: tell(.resized(columns: terminal.size.columns))
    case .resumed:
      tell(.resumed(at: now))
      tell(.resized(columns: terminal.size.columns))
    case .hangup: stop(SIGHUP, at: now)
    case .signal(.interrupt): stop(SIGINT, at: now)
    case .signal(.terminate): stop(SIGTERM, at: now)
    case .signal(.quit): stop(SIGQUIT, at: now)
    }
  }

  /// Asked to end from outside: stores what is being typed, then goes with the status a shell expects.
  private func stop(_ signal: Int32, at now: Moment) {
    tell(.stopping(now))
    ending = 128 + signal
    tellUnsaved()
  }

  /// Leaving with something that is on no disk is never silent.
  private func tellUnsaved() {
    guard !state.unsaved.isEmpty else { return }
    lastWords = state.trouble ?? "the last change could not be saved"
    if ending == 0 { ending = 1 }
  }

  private func tell(_ event: Event) {
    for effect in app.reduce(&state, event) { perform(effect) }
    freed.settle(state.answersHeld)
  }

  // MARK: Effects

  private func perform(_ effect: Effect) {
    switch effect {
    case .createHousehold(let household): create(household)
    case .save(let records): save(records)
    case .erase(let ids): erase(ids)
    case .layAside(let draft): layAside(draft)
    // Should this fail, it waits a day longer.
    case .remember(let waits): try? house.store.remember(waits)
    case .compact: compact()
    case .load(let month):
      tell(.loaded(month, house.store.load(month: month)))
      tellContested()
      // What another device erased may have stood in that month.
      settle()
    case .find(let search, let months): find(search, among: months)
    case .redraw: terminal.repaint()
    case .suspend:
      // The terminal comes back with what it showed last, which must not be what only one of them may see.
      draw()
      terminal.suspend()
    case .quit:
      ending = 0
      tellUnsaved()
    }
  }

  private func find(_ search: JournalSearch, among months: [YearMonth]) {
    let month = house.store.month(holding: search, among: months)
    tell(.found(month, month.map { house.store.load(month: $0) } ?? []))
    tellContested()
    if month != nil { settle() }
  }

  private func create(_ household: Household) {
    do throws(StoreError) {
      try house.store.create(household)
      hasWritten = true
      tell(.householdCreated(household))
    } catch {
      tell(.failed(message: error.message, records: []))
    }
  }

  private func save(_ records: [Record]) {
    do throws(StoreError) {
      try house.store.save(records)
      hasWritten = true
      tell(.saved(records.map(\.id)))
      tellContested()
    } catch {
      tell(.failed(message: "Not saved: \(error.message)", records: records))
    }
  }

  private func erase(_ ids: [String]) {
    do throws(StoreError) {
      try house.store.erase(ids: Set(ids))
      hasWritten = true
      tellElsewhere()
    } catch {
      tell(.eraseFailed(message: "Not erased: \(error.message)", ids: ids))
    }
  }

  private func layAside(_ draft: Draft?) {
    do throws(StoreError) {
      try house.store.layAside(draft)
    } catch {
      tell(.failed(message: "What you type is in memory only: \(error.message)", records: []))
    }
  }

  private func compact() {
    do throws(StoreError) {
      try house.store.compactStanding()
      try house.store.compactBackups()
    } catch {
      tell(.failed(message: "Earlier words are still on the disk: \(error.message)", records: []))
    }
  }

  private func tellContested() {
    let rivals = house.store.rivals
    if rivals != state.rivals { tell(.contested(rivals)) }
  }

  /// Clearing up that may wait until the first screen stands. What fails here is tried again at the next start.
  private func settle() {
    try? house.store.settle()
    tellElsewhere()
  }

  private func tellElsewhere() {
    let elsewhere = house.elsewhere
    if elsewhere != state.elsewhere { tell(.elsewhere(elsewhere)) }
  }

  /// What was odd in the files, as soon as the line it goes on is free and seen: it is told once.
  private func tellNews() {
    guard state.trouble == nil, state.overlay != .hidden, let line = house.news() else { return }
    tell(.noticed(line))
  }

  private func tellVanished() {
    let ids = house.store.takeVanished()
    if !ids.isEmpty { tell(.vanished(ids)) }
  }

  private func noticeOutsideChanges() {
    guard house.store.changedOutside else { return }
    do throws(StoreError) {
      try house.store.reload()
      let records = state.monthsRead.flatMap { house.store.newest(month: $0) } + house.store.newestStanding
      tell(.changedOutside(house.store.household, records, months: house.store.months))
      tellContested()
      settle()
    } catch {
      tell(.failed(message: error.message, records: []))
    }
  }
}

extension TerminalError {
  /// Without the program's name, which every failure line has in front already.
  fileprivate var failureLine: String {
    let prefix = "hearth-tui "
    return description.hasPrefix(prefix) ? String(description.dropFirst(prefix.count)) : description
  }
}

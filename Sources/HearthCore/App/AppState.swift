/// All the program knows, between one event and the next. Everything on the screen is drawn from it.
public struct AppState: Hashable, Sendable {
  /// When the last event that carried a moment came; the core has no other clock.
  public internal(set) var now: Moment {
    didSet {
      calendar.today = now.date
      // After a clock was set back no break lies in the future, and so none holds anybody longer than it may.
      for index in sessions.indices { sessions[index].pause = sessions[index].pause?.begun(by: now) }
    }
  }
  /// Milliseconds since `now`, while something on the screen moves.
  public internal(set) var beat = 0
  /// The data folder, as the screen names it.
  public let folder: String
  /// Nil until the first run is over.
  public internal(set) var household: Household?
  /// Why nothing can be saved, when nothing can: a second window, or a newer format.
  public internal(set) var readOnly: String?
  /// The newest revision of every record read so far, by id.
  public private(set) var records: [String: Record] = [:]
  /// Other versions of records that two laptops changed at the same time, by id.
  public internal(set) var rivals: [String: [Record.Version]] = [:]
  /// The ids of those, by kind.
  private var kinds: [String: Set<String>] = [:]
  /// What those records say about questions.
  public private(set) var memory = QuestionMemory()
  /// The talks and check-ins among them.
  public private(set) var kept = KeptLog()
  /// The notes and letters among them.
  public private(set) var wallLog = WallLog()
  /// The rituals and days among them.
  public private(set) var calendar: RitualCalendar
  /// Months with anything in them, oldest first.
  public internal(set) var months: [YearMonth] = []
  /// Months that need not be read again, with or without anything in them.
  public internal(set) var monthsRead: Set<YearMonth> = []

  /// What fills the screen; an overlay may lie over it.
  public internal(set) var stage = Stage.panes
  /// Which pane is on the screen while `stage` is `panes`.
  public internal(set) var pane = Pane.hearth
  /// The chosen row of each list.
  public internal(set) var rows: [Place: Int] = [:]
  /// Which shelf of the Talk pane is on the screen, which of its decks is open, and what narrows them.
  public internal(set) var shelf = TalkShelf.guided
  /// By id, `Deck.favouritesID` among them; nil while the shelf itself is there.
  public internal(set) var openDeck: String?
  /// Not stored: every start shows all there is.
  public internal(set) var filter = TalkFilter()
  /// What narrows the wall, and which card is chosen.
  public internal(set) var wall = WallState()
  /// Columns of the screen, as far as anyone said: where a card hangs, and so which one is below it, hangs on that.
  public internal(set) var columns = 80
  /// Where they are in the Rituals pane.
  public internal(set) var cursor: CalendarCursor
  /// Files of the couple's own that could not be read, a line each: what to mend, and where.
  public internal(set) var libraryFaults: [String] = []
  /// What lies over the stage, the uppermost last. While anything does, the stage gets no keys.
  var overlays: [Overlay] = []
  /// Rows skipped where a small screen can't show all of a step.
  public internal(set) var scroll = 0
  /// Sessions begun and not ended, sealed answers and all.
  public internal(set) var sessions: [Session] = []

  /// Where words stay that are erased here.
  public internal(set) var elsewhere = WordsElsewhere()
  /// Seconds without a key until the screen hides itself; nil: never.
  var hidesAfter: Int?
  /// Milliseconds since the last key, when the last tick came. Not by the clock on the wall, which may be set back.
  var still = 0
  /// Whether a hidden screen hid itself, and may say how to come back.
  public internal(set) var isResting = false
  /// When the first words were typed that are on no disk yet; nil when there are none.
  var typedAt: Moment?
  /// Whether words that were being typed are laid aside on this machine.
  public internal(set) var hasDraft = false
  /// A session with the words that a crash had left, still to be stored with the others.
  var recovered: [Record] = []
  /// The row of Mend that was chosen last, and where it stood then.
  var mendPlace: MendPlace?

  /// One line of news, gone with the next key.
  public internal(set) var notice: String?
  /// One line of what went wrong, gone with the next key.
  public internal(set) var trouble: String?
  /// What could not be saved. It stays here, and goes along with every later save, until it could.
  public internal(set) var unsaved: [Record] = []
  /// Sessions that are over, to be erased as soon as what was kept of them is on the disk.
  var eraseOnceSaved: [String] = []
  /// What could not be erased yet; it is tried again with every save.
  public internal(set) var unerased: [String] = []
  /// How long what was taken away has waited; nil where no clock tells, and then nothing is erased by itself.
  var waits: Waits?
  /// What was changed since the start, to be taken back or done again.
  var history = History()
  var random: SplitMix

  init(
    now: Moment, folder: String, household: Household?, readOnly: String?, months: [YearMonth],
    monthsRead: Set<YearMonth>, libraryFaults: [String], trouble: String?, zone: Zone,
    random: SplitMix
  ) {
    self.now = now
    self.folder = folder
    self.household = household
    self.readOnly = readOnly
    self.months = months
    self.monthsRead = monthsRead
    self.libraryFaults = libraryFaults
    self.trouble = trouble
    self.random = random
    cursor = CalendarCursor(day: now.date)
    calendar = RitualCalendar(today: now.date, zone: zone)
  }

  /// What fills the screen under an overlay.
  public enum Stage: Hashable, Sendable {
    case firstRun(FirstRun)
    case panes
    /// A session, by id.
    case guide(String)
  }

  /// What the screen goes between when no guide is running, in the order of the number keys.
  public enum Pane: String, Hashable, Sendable, CaseIterable {
    case hearth
    case talk
    case rituals
    case wall
    case mend

    /// One word, as the top line shows it.
    public var title: String {
      switch self {
      case .hearth: "Hearth"
      case .talk: "Talk"
      case .rituals: "Rituals"
      case .wall: "Wall"
      case .mend: "Mend"
      }
    }
  }

  /// What lies over it.
  public enum Overlay: Hashable, Sendable {
    case help(scroll: Int)
    case palette(CommandPalette)
    /// The help sheet for hard times.
    case support(scroll: Int)
    /// Something kept, by the id of its session or record.
    case reading(String, scroll: Int)
    case confirmErase(String)
    /// What was kept of the answers to a question, by its id.
    case answers(String, scroll: Int)
    case confirmEraseAnswers(String)
    /// What may come up, and what not.
    case topics(TopicSheet)
    /// One thing of the calendar.
    case occurrence(OccurrenceSheet)
    /// A ritual being made or changed.
    case ritual(RitualSheet)
    /// A line that one of them sealed for themselves, by the id of its record.
    case nudge(String, isOpen: Bool)
    /// A note in full.
    case note(WallSheet)
    /// A note that is sealed.
    case letter(WallSheet)
    /// What kind of note they want to write; the chosen row.
    case newNote(row: Int)
    /// Words that mend, to be read aloud.
    case phrases(PhraseSheet)
    /// What each of them wrote in calm.
    case cards(CardSheet)
    /// What was written for a hard day.
    case roughDay(RoughDay)
    /// Words that were changed on two laptops at the same time.
    case versions(VersionSheet)
    /// What was taken away, and may come back.
    case trash(TrashSheet)
    /// Whether something is to be taken back that took somebody's own key.
    case takingBack(TakingBack)
    /// Something that one of them began for the other, by the id of its session: does it go?
    case letGo(String, scroll: Int)
    /// Nothing at all.
    case hidden
  }
}

/// The list of commands, narrowed as one types.
public struct CommandPalette: Hashable, Sendable {
  /// What was typed to narrow the list; while it is empty, everything is there.
  public internal(set) var query = TextField()
  /// The chosen row, counted from 0. Typing goes back to the first.
  public internal(set) var row = 0
}

extension AppState {
  /// The uppermost overlay; setting it leaves what lies beneath it, and nil takes it off.
  public internal(set) var overlay: Overlay? {
    get { overlays.last }
    set {
      _ = overlays.popLast()
      if let newValue { overlays.append(newValue) }
    }
  }

  /// The same state without its uppermost overlay: what help and palette speak of.
  public var uncovered: AppState {
    var state = self
    state.overlay = nil
    return state
  }

  /// The session on the screen.
  public var session: Session? {
    guard case .guide(let id) = stage else { return nil }
    return sessions.first { $0.id == id }
  }

  /// An instant as the clocks of this house show it, or will: they may be changed between now and then.
  public func read(_ instant: Moment) -> Moment {
    let change = calendar.zone.offset(at: instant.seconds) - calendar.zone.offset(at: now.seconds)
    // From the clock of now, which need not be that of the zone: a fixed one is read as it was given.
    return Moment(seconds: instant.seconds, offset: now.offset + change)
  }

  /// How many answers and half-typed words unfinished guides hold: what is no longer among them has gone where it should,
  /// and nowhere else.
  public var answersHeld: Int {
    sessions.reduce(0) { $0 + $1.sealed.count + $1.answers.count + ($1.form.text.isEmpty ? 0 : 1) }
  }

  /// Things kept and not erased.
  func living(_ kind: String) -> [Record] {
    (kinds[kind] ?? []).compactMap { records[$0] }.filter { !$0.erased }
  }

  /// Takes a record as the newest revision.
  mutating func put(_ record: Record) {
    records[record.id] = record
    kinds[record.kind, default: []].insert(record.id)
    memory.take(record)
    kept.take(record)
    wallLog.take(record)
    calendar.take(record)
  }

  /// A name for a new record: the moment and some chance, so that two devices never make the same one.
  mutating func newID(_ kind: String) -> String {
    let chance = String(random.next(), radix: 36)
    return "\(kind)-\(String(now.seconds, radix: 36))-\(chance)"
  }
}

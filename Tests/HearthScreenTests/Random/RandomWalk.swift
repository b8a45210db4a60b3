import HearthContent

@testable import HearthCore
@testable import HearthScreen

/// Somebody who presses anything at all, on a machine where anything may go wrong.
///
/// A value, so that what a key would do can be tried on a copy. The seed says all of it: the same one walks the same way.
struct RandomWalk {
  let app: App
  var state: AppState
  var disk: RandomDisk
  var now = Walk.start
  /// Milliseconds since the last key.
  var still = 0
  var size = Size(columns: 80, rows: 24)
  var random: SplitMix
  /// What happened, for whoever has to find out why.
  var log: [String] = []
  /// What is wrong; the walk ends there.
  var faults: [String] = []
  /// What nobody has changed since the start is not looked at again and again.
  var untouched: [String: Record] = [:]
  var secretsTyped = 0
  /// Set by `quit` and `suspend`, which are answered after the event.
  var isLeaving = false

  init(seed: UInt64) {
    random = SplitMix(seed: seed)
    app = App(library: .builtIn)
    disk = RandomDisk()
    let chance = Int.random(in: 0..<10, using: &random)
    if chance > 0 { disk.household = Walk.household("Ana", "Ben") }
    if chance > 3 { disk.save(DemoCouple.records(today: Walk.start)) }
    state = app.begin(RandomWalk.launch(disk, at: Walk.start, seed: seed))
    untouched = disk.records
    settle(.resized(columns: size.columns))
  }

  static func launch(_ disk: RandomDisk, at now: Moment, seed: UInt64) -> Launch {
    let wanted = RandomDisk.wanted(at: now)
    return Launch(
      now: now, seed: seed, folder: "~/hearth", household: disk.household,
      records: disk.read(wanted).filter { !$0.erased }, months: disk.months, monthsRead: wanted,
      draft: disk.laidAside, hidesAfter: 600, waits: disk.waits)
  }

  mutating func chance(_ count: Int) -> Bool { Int.random(in: 0..<count, using: &random) == 0 }

  // MARK: The world

  /// Tells the app, does what it asks, and tells it what came of that, until nothing is left.
  mutating func settle(_ event: Event) {
    switch event {
    case .key, .paste, .resumed: still = 0
    default: break
    }
    var events = [event]
    // More than any event leads to: a save that fails must not be tried for ever.
    for _ in 0..<200 where !events.isEmpty {
      for effect in app.reduce(&state, events.removeFirst()) { events += perform(effect) }
    }
    if !events.isEmpty { faults.append("the app asks for ever: \(events.prefix(3))") }
  }

  private mutating func writes() -> Bool { Int.random(in: 0..<10, using: &random) >= disk.faults }

  private mutating func perform(_ effect: Effect) -> [Event] {
    checkWritten(effect)
    switch effect {
    case .createHousehold(let household):
      guard writes() else { return [.failed(message: "no space", records: [])] }
      disk.household = household
      return [.householdCreated(household)]
    case .save(let records):
      guard writes() else { return [.failed(message: "Not saved: no space", records: records)] }
      disk.save(records)
      return [.saved(records.map(\.id))] + contested
    case .erase(let ids):
      guard writes() else { return [.eraseFailed(message: "Not erased: no space", ids: ids)] }
      disk.erase(ids)
      return contested
    case .layAside(let draft):
      guard writes() else { return [.failed(message: "in memory only", records: [])] }
      disk.laidAside = draft
      return []
    case .remember(let waits):
      if writes() { disk.waits = waits }
      return []
    case .compact: return writes() ? [] : [.failed(message: "no space", records: [])]
    case .load(let month): return [.loaded(month, disk.read([month]))] + contested
    case .find(let search, let months):
      let month = disk.month(holding: search, among: months)
      return [.found(month, month.map { disk.read([$0]) } ?? [])]
    case .redraw: return []
    case .suspend: return [.resumed(at: now)]
    case .quit:
      isLeaving = true
      return []
    }
  }

  private var contested: [Event] { disk.rivals == state.rivals ? [] : [.contested(disk.rivals)] }

  // MARK: Looking

  var buffer: CellBuffer { Renderer(app: app).render(state, size: size) }

  /// The step on the screen.
  var step: Step? {
    state.session.flatMap { session in app.library.guide(session.guide)?.step(session.step) }
  }
}

/// What keys do in the Mend pane.
extension App {
  /// The walkthrough of a quarrel, by id.
  static let walkthrough = "mend"

  func inMend(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .open: return openMendRow(&state)
    case .park, .promise: return begin(&state, guide: command.rawValue)
    case .move: return moveAgreed(&state)
    case .cards: state.overlay = .cards(CardSheet())
    default: break
    }
    return []
  }

  private func openMendRow(_ state: inout AppState) -> [Effect] {
    switch chosenMendRow(state) {
    case .session(let id): return resume(&state, id)
    // In a break, what they begin anew is what they are having the break from.
    case .guide(App.walkthrough):
      return runningBreak(state).map { resume(&state, $0) } ?? begin(&state, guide: App.walkthrough)
    case .guide(let id): return begin(&state, guide: id)
    case .agreed(let id): return openAppointment(&state, id)
    case .cards: state.overlay = .cards(CardSheet())
    case nil: break
    }
    return []
  }

  /// To a day, or to another one: what is parked gets its first that way.
  private func moveAgreed(_ state: inout AppState) -> [Effect] {
    guard let id = chosenAppointment(state), let appointment = state.records[id].flatMap(Appointment.init)
    else { return [] }
    let today = state.now.date
    let parked = Occurrence(
      .appointment(id), original: today, day: today, title: appointment.title, owner: appointment.owner)
    return change(&state, chosenOccurrence(state) ?? parked, .move)
  }

  /// A break at once, for a quarrel nobody had begun here: after it they find the walkthrough at its first step.
  func breakNow(_ state: inout AppState) -> [Effect] {
    if let running = runningBreak(state) { return resume(&state, running) }
    // A talk they have left is what they want the break from.
    if let left = state.sessions.first(where: {
      $0.guide == App.walkthrough && $0.isAgreed && $0.pause == nil
    }) {
      return resume(&state, left.id) + send(&state, .takeBreak, to: left.id)
    }
    let effects = begin(&state, guide: App.walkthrough)
    guard case .guide(let id) = state.stage else { return effects }
    return effects + send(&state, .takeBreak, to: id)
  }

  /// The session whose break is on.
  private func runningBreak(_ state: AppState) -> String? {
    state.sessions.first { $0.pause.map { state.now.seconds < $0.until.seconds } ?? false }?.id
  }

  /// Why nobody but its author says what becomes of a promise: not by a key on a list, and the other one not at all.
  func promiseObstacle(_ id: String?, _ state: AppState) -> String? {
    guard let promise = id.flatMap({ state.records[$0] }).flatMap(Appointment.init), promise.sort == .promise
    else { return nil }
    let name = promise.owner.flatMap { state.household?[$0].name.printable }
    return "It is \(name.map { "\($0)’s" } ?? "its author’s") to say. Enter opens it."
  }
}

/// A day that one of them finds hard: what the other wrote for it, and what helps.
public struct RoughDay: Hashable, Sendable {
  /// Whose day it is; nil until someone says.
  public internal(set) var partner: PartnerID?
  /// The card on the screen, counted from 0.
  public internal(set) var row = 0
  /// Rows skipped where a small screen can't show all of it.
  public internal(set) var scroll = 0
}

extension App {
  /// Cards that the other one wrote for that partner's hard days, the oldest first.
  public func comfort(for partner: PartnerID, _ state: AppState) -> [CareCard] {
    cards(.comfort, state).filter { $0.author == partner.other }
  }

  /// What that partner wrote of what helps them.
  public func helps(of partner: PartnerID, _ state: AppState) -> [CareCard] {
    cards(.helps, state).filter { $0.author == partner }
  }

  /// Letters that wait for a hard day of that partner.
  public func hardDayLetters(for partner: PartnerID, _ state: AppState) -> [Letter] {
    state.living(Letter.kind).compactMap(Letter.init)
      .filter { letter in
        // Opened on another device, it hangs on the wall and is sealed no more.
        letter.reader == partner && letter.opens == .mood(.hardDay)
          && !state.wallLog.isOpened(letter: letter.id)
      }
      .sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }

  func inRoughDay(_ state: inout AppState, _ day: RoughDay, _ command: Command) -> [Effect] {
    var day = day
    switch command {
    case .pressA, .pressB: day = RoughDay(partner: command.partner)
    case .up, .down:
      let count = day.partner.map { comfort(for: $0, state).count } ?? 0
      if count > 0 { day.row = (day.row + (command == .up ? count - 1 : 1)) % count }
      day.scroll = 0
    case .scrollUp, .scrollDown: day.scroll = command.scrolled(day.scroll)
    case .open:
      guard let letter = day.partner.flatMap({ hardDayLetters(for: $0, state).first }) else { return [] }
      state.overlays.append(.letter(WallSheet(letter.id)))
      return []
    default: break
    }
    state.overlay = .roughDay(day)
    return []
  }
}

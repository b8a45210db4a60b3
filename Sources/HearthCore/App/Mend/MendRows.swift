/// A row of the Mend pane.
public enum MendRow: Hashable, Sendable {
  /// An unfinished session, by id.
  case session(String)
  case guide(String)
  /// Something the two agreed on, by the id of its appointment.
  case agreed(String)
  /// What was written in calm.
  case cards
}

/// Under which heading of the Mend pane an appointment stands.
public enum MendList: Hashable, Sendable, CaseIterable {
  case tried
  case promised
  case differing
  /// Put aside, for some day or for a day of its own.
  case parked
  /// What comes round again.
  case again

  /// Where what was agreed in that way stands.
  public init(_ sort: Appointment.Sort) {
    self =
      switch sort {
      case .trial: .tried
      case .promise: .promised
      case .difference: .differing
      case .issue, .talk: .parked
      case .outlook: .again
      }
  }
}

extension App {
  /// What waits, what can be begun, and what the two have agreed on, in the order of the pane.
  public func mendRows(_ state: AppState) -> [MendRow] {
    let waiting = state.sessions.filter { library.guide($0.guide)?.home == .mend }
    let agreed = mendAppointments(state)
    return waiting.map { .session($0.id) } + library.shelf(.mend).map { .guide($0.id) }
      + MendList.allCases.flatMap { list in
        agreed.filter { MendList($0.sort) == list }.map { .agreed($0.id) }
      } + [.cards]
  }

  /// Open appointments that lead to a guide of Mend, the soonest first and those without a day last.
  private func mendAppointments(_ state: AppState) -> [Appointment] {
    openAppointments(state).filter(belongsToMend).sorted { left, right in
      switch (left.on, right.on) {
      case (let one?, let other?) where one != other: one < other
      case (.some, nil): true
      case (nil, .some): false
      default: left.id < right.id
      }
    }
  }

  /// Whether it stands in Mend, with a day or without.
  func belongsToMend(_ appointment: Appointment) -> Bool {
    appointment.sort != .talk || appointment.guide.flatMap(library.guide)?.home == .mend
  }

  /// The chosen row of the Mend pane; nil elsewhere.
  func chosenMendRow(_ state: AppState) -> MendRow? {
    guard case .panes = state.stage, state.pane == .mend else { return nil }
    let rows = mendRows(state)
    let row = min(max(0, state.rows[.mend] ?? 0), rows.count - 1)
    return rows.indices.contains(row) ? rows[row] : nil
  }
}

extension Appointment {
  /// What the two wrote down for it, a line each.
  public var agreedLines: [String] { (agreed ?? "").split(separator: "\n").map(String.init) }
}

/// A row of Mend as it was chosen last.
struct MendPlace: Hashable, Sendable {
  let row: MendRow
  let index: Int
}

extension App {
  /// Keeps the choice on what was chosen while rows come and go above it: in a quarrel nobody looks twice before Enter.
  func settleMend(_ state: inout AppState) {
    guard case .panes = state.stage, state.pane == .mend else { return }
    let rows = mendRows(state)
    guard !rows.isEmpty else { return }
    let index = state.rows[.mend] ?? 0
    if let place = state.mendPlace, place.index == index, let moved = rows.firstIndex(of: place.row) {
      state.rows[.mend] = moved
    }
    let chosen = min(max(0, state.rows[.mend] ?? 0), rows.count - 1)
    state.rows[.mend] = chosen
    state.mendPlace = MendPlace(row: rows[chosen], index: chosen)
  }

  /// Chooses that row, if it is there and Mend is on the screen.
  func choose(_ row: MendRow, inMend state: inout AppState) {
    guard case .panes = state.stage, state.pane == .mend, let index = mendRows(state).firstIndex(of: row)
    else { return }
    state.rows[.mend] = index
    state.mendPlace = MendPlace(row: row, index: index)
  }
}

/// What the store answers: how a write went, and what it has read.
extension App {
  func written(_ state: inout AppState, _ event: Event) -> [Effect] {
    switch event {
    case .householdCreated(let household):
      state.household = household
      state.stage = .panes
    case .saved(let ids):
      state.unsaved.removeAll { ids.contains($0.id) }
      return eraseFinished(&state)
    case .failed(let message, let records):
      keepTrying(&state, records)
      state.trouble = message
    case .eraseFailed(let message, let ids):
      state.unerased += ids.filter { !state.unerased.contains($0) }
      state.trouble = message
    default: break
    }
    return []
  }

  func read(_ state: inout AppState, _ event: Event) {
    switch event {
    case .loaded(let month, let records):
      state.monthsRead.insert(month)
      merge(&state, records)
    case .found(let month, let records):
      if let month { state.monthsRead.insert(month) }
      merge(&state, records)
      lookedBack(&state, to: month)
    case .changedOutside(let household, let records, let months):
      takeOver(&state, household, records, months)
    case .contested(let rivals): state.rivals = rivals
    case .noticed(let line): state.trouble = line
    case .elsewhere(let elsewhere): state.elsewhere = elsewhere
    default: break
    }
  }

  /// What was said to be saved is saved once more, from what is in memory.
  func writeAgain(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    let waiting = Set(state.unsaved.map(\.id))
    let records = ids.compactMap { state.records[$0] }.filter { !$0.erased && !waiting.contains($0.id) }
    guard !records.isEmpty, state.readOnly == nil else { return [] }
    state.trouble = "Another program took words out of a file here. They are being put back."
    return save(&state, records, as: .none)
  }

  private func takeOver(
    _ state: inout AppState, _ household: Household?, _ records: [Record], _ months: [YearMonth]
  ) {
    if household == nil, records.isEmpty, months.isEmpty, state.household != nil {
      state.trouble =
        "\(state.folder) is not there now. Connect its disk or put it back; until then your words stay here."
      return
    }
    state.months = months
    // What was looked through may hold more now.
    state.wall.reach = nil
    state.household = household ?? state.household
    // The other window of a first run was quicker: this one moves in as well.
    if case .firstRun = state.stage, state.household != nil { state.stage = .panes }
    merge(&state, records)
  }
}

/// What was sealed for the occurrences of a ritual that gets another rhythm, or another name for what follows.
extension App {
  /// Stores what a change leaves, and takes the sealed plans along to the days their occurrences have now. Taken back, it
  /// is all as before.
  func saveUndoably(
    _ state: inout AppState, _ records: [Record], takingAlong plans: [(plan: Record, as: Record)]
  ) -> [Effect] {
    guard !plans.isEmpty else { return saveUndoably(&state, records) }
    let moved = Set(plans.map(\.as.id))
    // A plan may move onto the day that another one leaves.
    let left = plans.map(\.plan.id).filter { !moved.contains($0) }
    let all = records + plans.map(\.as)
    let known = (all.map(\.id) + left).compactMap { state.records[$0] }
    state.undoable.append(
      UndoStep(restores: known, removes: all.map(\.id).filter { state.records[$0] == nil }))
    return save(&state, all) + erase(&state, left)
  }

  /// The plans for a ritual that a change to more than one occurrence is about, each with its record under the ritual
  /// and the day it belongs to afterwards.
  func plans(
    of occurrence: Occurrence, in id: String, to ritual: Ritual, _ change: RitualChange?,
    _ scope: RitualChange.Scope, _ state: AppState
  ) -> [(plan: Record, as: Record)] {
    let day: CivilDate
    switch change {
    case .move(let new, _) where scope != .this: day = new
    case .rewrite(let new) where scope != .this: day = new.start
    default: return []
    }
    let shift = day.daysSinceEpoch - occurrence.original.daysSinceEpoch
    let plans = briefs(state).filter {
      $0.ritual == id && (scope == .all || $0.day >= occurrence.original)
    }
    return plans.compactMap { moved($0, to: ritual, by: shift, state) }
  }

  private func moved(
    _ brief: Brief, to ritual: Ritual, by shift: Int, _ state: AppState
  ) -> (plan: Record, as: Record)? {
    // In a new rhythm, the next day there is.
    guard let plan = state.records[brief.id],
      let day = ritual.days.next(onOrAfter: brief.day.adding(days: shift)),
      day != brief.day || ritual.id != brief.ritual
    else { return nil }
    var new = plan
    new.id = Brief.id(of: Brief.Occasion(ritual: ritual.id, day: day))
    new.body["ritual"] = .string(ritual.id)
    new.body["day"] = .string(day.description)
    return (plan, new)
  }
}

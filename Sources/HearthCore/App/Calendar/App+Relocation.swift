/// What was sealed or done for the occurrences of a ritual that gets other days, or another name for what follows.
extension App {
  /// A record, and what it becomes under the ritual and the day it belongs to now.
  typealias Refiled = (old: Record, new: Record)

  /// Stores what a change leaves, and takes along what is filed under its occurrences. Taken back, it is all as before.
  func save(
    _ state: inout AppState, _ records: [Record], takingAlong refiled: [Refiled]
  ) -> [Effect] {
    guard !refiled.isEmpty else { return save(&state, records) }
    let taken = Set(refiled.map(\.new.id))
    // One may move onto the day that another one leaves.
    let left = refiled.map(\.old.id).filter { !taken.contains($0) }
    let all = records + refiled.map(\.new)
    return save(&state, all) + remove(&state, left)
  }

  /// What is filed under the occurrences of a ritual that are somewhere else now.
  func refiled(_ id: String, _ relocation: RitualRelocation, _ state: AppState) -> [Refiled] {
    let plans = briefs(state).filter { $0.ritual == id }.compactMap { moved($0, relocation, state) }
    let done = state.living(Completion.kind).compactMap { moved($0, id, relocation, state) }
    // In a new rhythm two may come to the same day: the first has it, the other stays where it is.
    var taken: Set<String> = []
    return (plans + done).filter { taken.insert($0.new.id).inserted }
  }

  private func moved(_ brief: Brief, _ relocation: RitualRelocation, _ state: AppState) -> Refiled? {
    let ritual = relocation.ritual
    // In a new rhythm, the next day there is.
    guard let old = state.records[brief.id], let day = relocation.nextPlace(for: brief.day),
      day != brief.day || ritual.id != brief.ritual
    else { return nil }
    var new = old
    new.id = Brief.id(of: Brief.Occasion(ritual: ritual.id, day: day))
    new.body["ritual"] = .string(ritual.id)
    new.body["day"] = .string(day.description)
    return (old, new)
  }

  private func moved(
    _ old: Record, _ id: String, _ relocation: RitualRelocation, _ state: AppState
  ) -> Refiled? {
    let ritual = relocation.ritual
    guard let mark = Completion(old), mark.ritual == id, mark.isDone,
      let day = relocation.place(of: mark.original), day != mark.original || ritual.id != id,
      // What is yet to come has not been done: then it stays where it was.
      (ritual.moves[day]?.day ?? day) <= state.now.date
    else { return nil }
    return (old, mark.record(over: old, under: ritual.id, day))
  }

  /// The last turn of the old name, under the new one: the days they did it may be in months that nobody has read.
  func turn(of id: String, _ relocation: RitualRelocation, _ state: AppState) -> Record? {
    guard relocation.ritual.id != id || relocation.shift != 0,
      let turn = state.records[RitualTurn.id(id)].flatMap(RitualTurn.init), turn.day >= relocation.from
    else { return nil }
    let day = min(turn.day.adding(days: relocation.shift), state.now.date)
    return RitualTurn.record(relocation.ritual.id, on: day, planner: turn.planner, at: state.now)
  }

  /// The first day on which that ritual is still open: today, or tomorrow once today's is done.
  func firstOpenDay(of ritual: String, _ state: AppState) -> CivilDate {
    let today = state.now.date
    let isDone = state.calendar.occurrences(in: today...today).contains {
      $0.source == .ritual(ritual) && $0.isDone
    }
    return isDone ? today.adding(days: 1) : today
  }
}

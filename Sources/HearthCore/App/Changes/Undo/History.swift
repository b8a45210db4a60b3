/// What became of one record in a change.
struct RecordChange: Hashable, Sendable {
  let id: String
  /// Nil when it was not there; a tombstone counts as not there.
  var before: Record?
  /// Nil when it is gone.
  var after: Record?

  init(id: String, before: Record?, after: Record?) {
    self.id = id
    self.before = before.flatMap { $0.erased ? nil : $0 }
    self.after = after.flatMap { $0.erased ? nil : $0 }
  }

  /// The kind and the author, which it has before or after.
  var record: Record? { after ?? before }

  /// Whether the record says now what it said after the change: else somebody else has written since.
  func isStanding(in records: [String: Record]) -> Bool { RecordChange.agree(records[id], after) }

  /// Whether nothing is left of the change.
  func isUndone(in records: [String: Record]) -> Bool { RecordChange.agree(records[id], before) }

  /// Revisions and devices do not count: what was taken back is a newer revision of the same.
  private static func agree(_ now: Record?, _ then: Record?) -> Bool {
    guard let now, !now.erased else { return then == nil }
    guard let then else { return false }
    return then.body == now.body && then.author == now.author && (then.beside ?? []) == (now.beside ?? [])
  }
}

/// What one key takes back: all that belonged to one thing somebody did.
struct UndoStep: Hashable, Sendable {
  var changes: [RecordChange] = []
  /// Whose own keys it takes, because it took them in the first place.
  var keys: Set<PartnerID> = []
  /// The session it came from, by id: all that one talk leaves is one step.
  var talk: String?

  /// Kinds that go along with something else, and are no change by themselves.
  private static let companions: Set<String> = [QuestionMemory.Asked.kind, RitualTurn.kind, "turn"]

  /// The changes that must not meet anything newer.
  var essential: [RecordChange] {
    changes.filter { change in change.record.map { !UndoStep.companions.contains($0.kind) } ?? false }
  }

  /// The changes that somebody would call one.
  var principal: [RecordChange] { essential.filter { $0.record?.kind != TakenAway.kind } }

  /// Whose own keys its records take. What is taken away together goes and comes by the key of whoever the first of it
  /// belongs to.
  var keepers: [PartnerID] {
    let taken = changes.compactMap(\.record).first { $0.kind == TakenAway.kind }
    if let taken { return [taken.author].compactMap { $0 } }
    return principal.compactMap { $0.record?.keeper }
  }

  /// Adds a change, or what came of an earlier one of the same record.
  mutating func add(_ change: RecordChange) {
    if let index = changes.firstIndex(where: { $0.id == change.id }) {
      changes[index].after = change.after
    } else {
      changes.append(change)
    }
  }
}

/// Everything that was changed since the start, so that it can be taken back, and done again.
///
/// Filled where records are stored and nowhere else: what is stored can be taken back, whoever stored it.
struct History: Hashable, Sendable {
  /// Which way a step leads.
  enum Direction: Hashable, Sendable {
    case undo
    case redo
  }

  /// The newest last.
  private(set) var undoable: [UndoStep] = []
  private(set) var redoable: [UndoStep] = []
  /// What the event at hand has changed so far, a step for itself and one for each talk.
  private var pending: [UndoStep] = []
  /// Set while a step is taken back or done again: what that changes leads the other way.
  var direction: Direction?

  /// Steps that are kept: more than an evening has.
  private static let most = 500

  /// The step that would be next.
  func next(_ direction: Direction) -> UndoStep? { direction == .undo ? undoable.last : redoable.last }

  /// Takes in a change of the event at hand.
  mutating func note(_ change: RecordChange, talk: String? = nil, keys: Set<PartnerID> = []) {
    let index = pending.firstIndex { $0.talk == talk } ?? pending.count
    if index == pending.count { pending.append(UndoStep(talk: talk)) }
    pending[index].add(change)
    pending[index].keys.formUnion(keys)
  }

  /// Both of them have said yes to what this event does.
  mutating func agree() {
    if !pending.contains(where: { $0.talk == nil }) { pending.append(UndoStep()) }
    for index in pending.indices where pending[index].talk == nil {
      pending[index].keys.formUnion(PartnerID.allCases)
    }
  }

  /// The event is over.
  mutating func close() {
    defer {
      pending = []
      direction = nil
    }
    let strays = pending.filter { $0.principal.isEmpty }.flatMap(\.changes)
    var steps = pending.filter { !$0.principal.isEmpty }
    guard !steps.isEmpty else { return }
    // A step keeps what went along with it.
    for change in strays { steps[0].add(change) }
    for var step in steps {
      step.keys.formUnion(step.keepers)
      push(step)
    }
  }

  private mutating func push(_ step: UndoStep) {
    switch direction {
    case .undo: redoable.append(step)
    case .redo: undoable.append(step)
    case nil:
      redoable = []
      undoable.append(merged(step))
    }
    if undoable.count > History.most { undoable.removeFirst(undoable.count - History.most) }
  }

  /// All of one talk is taken back at once, and what it left last counts.
  private mutating func merged(_ step: UndoStep) -> UndoStep {
    guard step.talk != nil, let index = undoable.firstIndex(where: { $0.talk == step.talk }) else {
      return step
    }
    var whole = undoable.remove(at: index)
    for change in step.changes { whole.add(change) }
    whole.keys.formUnion(step.keys)
    return whole
  }

  /// The step is about to be gone, one way or the other.
  mutating func drop(_ direction: Direction) {
    if direction == .undo { _ = undoable.popLast() } else { _ = redoable.popLast() }
  }

  /// No step knows those records any more, nor what stood in them.
  mutating func forget(_ ids: [String]) {
    let ids = Set(ids)
    func cleared(_ steps: [UndoStep]) -> [UndoStep] {
      steps.compactMap { step in
        var step = step
        step.changes.removeAll { change in
          ids.contains(change.id) || [change.before, change.after].contains { $0?.holds(ids) == true }
        }
        return step.principal.isEmpty ? nil : step
      }
    }
    undoable = cleared(undoable)
    redoable = cleared(redoable)
    pending = cleared(pending)
  }
}

extension Record {
  /// Whose own key it takes to change it; nil when either may. A promise is its owner's, the rest its author's.
  var keeper: PartnerID? {
    if let author { return author }
    return Appointment(self).flatMap { $0.sort == .promise ? $0.owner : nil }
  }

  /// Whether the words of any of those records are in it.
  func holds(_ ids: Set<String>) -> Bool {
    TakenAway(self).map { taken in taken.records.contains { ids.contains($0.id) } } ?? false
  }
}

@testable import HearthCore

/// What a guide's data says by itself, without walking it.
extension Guide {
  /// For each step, the fields that it, or some step still to come, looks at before they are asked for again.
  var liveFields: [String: Set<String>] {
    // On coming to a step, what it will have asked for itself by the time it looks at it does not matter yet.
    var coming = Dictionary(uniqueKeysWithValues: steps.map { ($0.id, Set<String>()) })
    var live = coming
    var changed = true
    while changed {
      changed = false
      for step in steps {
        let later = successors(of: step).reduce(into: Set<String>()) { $0.formUnion(coming[$1] ?? []) }
        let here = later.union(step.fieldsLookedAt)
        live[step.id] = here
        let before = here.subtracting(step.asksAnew).union(step.onlyIf?.fields ?? [])
        if before != coming[step.id] {
          coming[step.id] = before
          changed = true
        }
      }
    }
    return live
  }

  private func successors(of step: Step) -> [String] {
    var ids = step.targets + [close].compactMap { $0 }
    if let index = index(of: step.id), index + 1 < steps.count { ids.append(steps[index + 1].id) }
    if case .lowest(let sealing, _) = step.kind { ids += sealing.compactMap(self.step).flatMap(\.targets) }
    return ids
  }
}

extension Step {
  /// Fields with another answer, or none, once the step is done, whatever they were before.
  var asksAnew: Set<String> { isPrivate ? [] : Set(fields.filter { $0.onlyIf == nil }.map(\.key)) }

  /// Ids of the steps it names as ways on.
  var targets: [String] { targets(JSONPath()).map(\.id) }

  var conditions: [Condition] { conditions(JSONPath()).map(\.condition) }

  var fieldsLookedAt: Set<String> {
    // A schedule step's own fields are asked for under conditions, too.
    Set((conditions + fields.compactMap(\.onlyIf)).flatMap(\.fields))
  }

  /// Everything it may put on the screen.
  var sentences: [String] { sentences(JSONPath()).map(\.text) }
}

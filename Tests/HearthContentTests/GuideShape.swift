@testable import HearthCore

/// What a guide's data says by itself, without walking it.
extension Guide {
  /// For each step, the fields that some step still to come looks at before it asks for them itself.
  var liveFields: [String: Set<String>] {
    var live = Dictionary(uniqueKeysWithValues: steps.map { ($0.id, $0.fieldsLookedAt) })
    var changed = true
    while changed {
      changed = false
      for step in steps {
        var later = successors(of: step).reduce(into: Set<String>()) { $0.formUnion(live[$1] ?? []) }
        if !step.isPrivate { later.subtract(step.fields.filter { $0.onlyIf == nil }.map(\.key)) }
        later.formUnion(step.fieldsLookedAt)
        if later != live[step.id] {
          live[step.id] = later
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
  /// Ids of the steps it names as ways on.
  var targets: [String] { targets(JSONPath()).map(\.id) }

  var conditions: [Condition] { conditions(JSONPath()).map(\.condition) }

  var fieldsLookedAt: Set<String> {
    // A schedule step's own fields are asked for under conditions, too.
    Set((conditions + fields.compactMap(\.onlyIf)).compactMap(\.field))
  }

  /// Everything it may put on the screen.
  var sentences: [String] { sentences(JSONPath()).map(\.text) }
}

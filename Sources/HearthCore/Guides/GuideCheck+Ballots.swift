/// Ballots: a no may never come to light, so they are asked for and settled in one way only.
extension GuideChecker {
  /// Fields with a list that is put together as the guide is walked.
  mutating func checkLists(_ index: Int) {
    for (field, path) in guide.steps[index].ownFields(path(index)) {
      switch field.kind {
      case .ballot(let ideas, let own): checkBallot(index, path, ideas, own)
      case .among(let found, _):
        if guide.steps[index].isPrivate || !settles(found, before: index) {
          report(index, path["of"], "has to name what a mutual step before this one settles")
        }
        if case .choose = guide.steps[index].kind {
        } else {
          report(index, path, "is a list of what was found, and has to stand in a choose step")
        }
      default: break
      }
    }
  }

  private func settles(_ key: String, before index: Int) -> Bool {
    guide.steps[..<index].contains { step in
      if case .mutual(_, let field) = step.kind { field == key } else { false }
    }
  }

  private mutating func checkBallot(_ index: Int, _ path: JSONPath, _ ideas: Int, _ own: [String]) {
    if case .seal = guide.steps[index].kind {
    } else {
      report(index, path, "is a ballot, and has to stand in a seal step")
    }
    if ideas == 0, own.isEmpty {
      report(index, path["ideas"], "has to be 1 or more where nothing else is listed")
    }
    for (number, key) in own.enumerated() {
      let isWritten = guide.steps[..<index].contains { step in
        !step.isAlone && step.fields.contains { $0.key == key && ($0.kind == .line || $0.kind == .page) }
      }
      if !isWritten {
        report(
          index, path["own"][number], "has to name a line or page that a step before this one asks for openly"
        )
      }
    }
  }

  /// A sealed ballot is settled by a mutual step, and no other step gets at it.
  mutating func checkSettled(_ field: Field, _ index: Int, _ path: JSONPath) {
    let id = guide.steps[index].id
    var isSettled = false
    for other in guide.steps {
      switch other.kind {
      case .mutual(let sealing, let key): isSettled = isSettled || (sealing.contains(id) && key == field.key)
      case .reveal(let sealing, _) where sealing.contains(id):
        report(index, path, "is a ballot, and \"\(other.id)\" would open it: only a mutual step may")
      case .brief(let sealing, _, _) where sealing == id:
        report(index, path, "is a ballot, and \"\(other.id)\" would keep it: only a mutual step may")
      default: break
      }
    }
    if !isSettled { report(index, path, "is a ballot, and no mutual step settles it") }
  }

  mutating func checkBallots(_ index: Int, _ path: JSONPath, _ sealing: [String], _ key: String) {
    let before = faults.count
    checkPair(index, path, sealing, settling: nil)
    guard faults.count == before else { return }
    let kinds = sealing.compactMap { indices[$0] }.map { place in
      fields[place].first { $0.key == key }?.kind
    }
    if case .ballot = kinds[0], kinds[0] == kinds[1] { return }
    report(index, self.path(index)["field"], "has to name a field which in both steps is the same ballot")
  }
}

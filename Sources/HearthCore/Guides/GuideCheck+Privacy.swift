/// Who sits where, and what becomes of what was answered alone.
extension GuideChecker {
  mutating func checkSeat(_ index: Int) {
    let step = guide.steps[index]
    let who = path(index)["who"]
    switch step.kind {
    case .seal, .draft, .heat, .curtain, .floor, .reflect, .brief:
      if step.who == .both { report(index, who, "has to be first or second") }
    case .schedule(_, _, as: .promise, _): break
    case .consent, .schedule, .keep, .reveal, .lowest, .mutual:
      if step.who != .both { report(index, who, "has to be both") }
    default: break
    }
    if step.isAlone { checkHandOver(index) }
  }

  /// The other one must not look on: the keyboard is handed over right before.
  private mutating func checkHandOver(_ index: Int) {
    let step = guide.steps[index]
    guard index > 0, guide.steps[index - 1].kind == .curtain, guide.steps[index - 1].who == step.who else {
      return report(
        index, path(index),
        "is for one of them alone, and has to come right after a curtain with the same \"who\"")
    }
    if guide.steps[index - 1].onlyIf != step.onlyIf {
      report(index, path(index)["onlyIf"], "has to be the same as that of the curtain before it")
    }
  }

  mutating func checkSeals(_ index: Int) {
    let step = guide.steps[index]
    switch step.kind {
    case .seal: checkOpened(index)
    case .heat:
      let isWeighed = guide.steps[index...].contains { step in
        if case .heat(_, true) = step.kind { true } else { false }
      }
      if !isWeighed { report(index, path(index)["decides"], "has to be true here, or at a later heat step") }
    case .reveal(let sealing, _): checkPair(index, path(index)["steps"], sealing, settling: nil)
    case .lowest(let sealing, let field): checkPair(index, path(index)["of"], sealing, settling: field)
    case .mutual(let sealing, let field): checkBallots(index, path(index)["of"], sealing, field)
    case .brief(let sealing, _, _): checkBrief(index, path(index)["of"], sealing)
    default: break
    }
  }

  private mutating func checkOpened(_ index: Int) {
    let id = guide.steps[index].id
    for (field, path) in guide.steps[index].ownFields(path(index)) {
      if case .ballot = field.kind {
        checkSettled(field, index, path)
        continue
      }
      let isOpened = guide.steps.contains { other in
        switch other.kind {
        case .reveal(let sealing, _): sealing.contains(id)
        case .lowest(let sealing, let key): sealing.contains(id) && key == field.key
        default: false
        }
      }
      switch (isOpened, guide.brief(sealedIn: id)) {
      case (false, nil): report(index, path, "is sealed, and no reveal, lowest or brief step opens it")
      case (true, let brief?):
        report(index, path, "is laid away in \"\(brief.id)\", and may be opened by no other step")
      default: break
      }
    }
  }

  /// What is laid away has one author, who is still the same when it is.
  private mutating func checkBrief(_ index: Int, _ path: JSONPath, _ sealing: String) {
    guard let place = indices[sealing], case .seal = guide.steps[place].kind, place < index else {
      return report(index, path, "has to name a step of kind \"seal\" that comes before this one")
    }
    guard guide.steps[place].who == guide.steps[index].who else {
      return report(index, path, "has to name a step with the same \"who\"")
    }
    let between = guide.steps[place..<index]
    let ways = between.flatMap(\.next) + between.flatMap(\.fields).flatMap(\.options).compactMap(\.leads)
    if ways.contains(where: { $0.doing.contains(.swapSeats) }) {
      report(index, path, "has to name a step from which on nobody changes seats")
    }
    if guide.brief(sealedIn: sealing)?.id != guide.steps[index].id {
      report(index, path, "has to name a step that no other brief step names")
    }
  }

  mutating func checkPair(
    _ index: Int, _ path: JSONPath, _ sealing: [String], settling key: String?
  ) {
    let places = sealing.compactMap { indices[$0] }
    let seals = places.map { guide.steps[$0] }
    let areSeals = seals.allSatisfy { if case .seal = $0.kind { true } else { false } }
    guard seals.count == 2, sealing.count == 2, areSeals else {
      return report(index, path, "has to name two steps of kind \"seal\"")
    }
    guard seals[0].who != seals[1].who else {
      return report(index, path, "has to name a step for the first and one for the second of them")
    }
    guard places.allSatisfy({ $0 < index }) else {
      return report(index, path, "has to name steps that come before this one")
    }
    let asked = places.map { fields[$0] }
    guard asked[0].map(\.key) == asked[1].map(\.key) else {
      return report(index, path, "has to name two steps that ask for the same fields")
    }
    guard let key else { return }
    let choices = asked.map { fields in fields.first { $0.key == key }?.options.map(\.id) ?? [] }
    // From least to most: the lower of two only means something on one list.
    if choices[0].isEmpty || choices[0] != choices[1] {
      report(
        index, self.path(index)["field"], "has to name a field for which both steps offer the same options")
    }
  }
}

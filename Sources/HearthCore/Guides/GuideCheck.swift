/// What a guide's data says by itself, without walking it: that all it names is there, that nothing private is opened
/// too soon or never, and that its sentences have their words.
enum GuideCheck {
  /// One thing that can't be right.
  struct Fault: Hashable, Sendable, CustomStringConvertible {
    /// The id of the step it is in; nil when it concerns the whole guide.
    let step: String?
    /// The field, in the form that a guide's file has.
    let path: JSONPath
    /// Goes on from the path.
    let reason: String

    var description: String { "\(step.map { "\"\($0)\": " } ?? "")\(path) \(reason)" }
  }

  /// All that is wrong, in the order of the steps; nothing at a guide that can be walked.
  static func faults(in guide: Guide) -> [Fault] {
    var checker = GuideChecker(guide)
    checker.check()
    return checker.faults
  }
}

/// Goes through one guide, gathering faults.
struct GuideChecker {
  let guide: Guide
  /// What each step asks for.
  let fields: [[Field]]
  /// Where each id stands first.
  let indices: [String: Int]
  /// Every field any step asks for, with the options it offers anywhere.
  let offered: [String: Set<String>]
  var faults: [GuideCheck.Fault] = []

  init(_ guide: Guide) {
    self.guide = guide
    fields = guide.steps.map(\.fields)
    indices = Dictionary(guide.steps.enumerated().map { ($1.id, $0) }) { first, _ in first }
    offered = fields.joined().reduce(into: [:]) { offered, field in
      offered[field.key, default: []].formUnion(field.options.map(\.id))
    }
  }

  mutating func check() {
    if guide.steps.isEmpty { report(nil, JSONPath()["steps"], "has to have a step in it") }
    if let close = guide.close { expectStep(close, nil, JSONPath()["close"]) }
    checkKeeps()
    for (index, step) in guide.steps.enumerated() {
      if let first = indices[step.id], first != index {
        report(index, path(index)["id"], "is also the id of steps[\(first)]")
      }
      for (path, target) in step.targets(path(index)) { expectStep(target, index, path) }
      for (path, condition) in step.conditions(path(index)) { checkCondition(condition, index, path) }
      checkFields(index)
      checkFieldConditions(index)
      checkSeat(index)
      checkSeals(index)
      checkLists(index)
      checkSentences(index)
    }
    if faults.isEmpty { checkWayOut() }
  }

  mutating func report(_ index: Int?, _ path: JSONPath, _ reason: String) {
    faults.append(.init(step: index.map { guide.steps[$0].id }, path: path, reason: reason))
  }

  func path(_ index: Int) -> JSONPath { JSONPath()["steps"][index] }

  private mutating func expectStep(_ id: String, _ index: Int?, _ path: JSONPath) {
    guard let target = indices[id] else {
      return report(index, path, "has to name a step; there is none called \"\(id)\"")
    }
    if guide.steps[target].isAlone {
      report(index, path, "has to name the curtain before \"\(id)\", which is for one of them alone")
    }
  }

  private mutating func checkCondition(_ condition: Condition, _ index: Int, _ path: JSONPath) {
    switch condition {
    case .chose(let field, let option):
      guard let options = offered[field] else {
        return report(index, path["chose"][0], "has to name a field; none is called \"\(field)\"")
      }
      if !options.contains(option) {
        report(index, path["chose"][1], "has to name an option; \"\(field)\" has none called \"\(option)\"")
      }
    case .unanswered(let field): expectField(field, index, path["unanswered"])
    case .answered(let field): expectField(field, index, path["answered"])
    case .bothAnswered(let fields):
      for (place, field) in fields.enumerated() { expectField(field, index, path["bothAnswered"][place]) }
    case .questionsBelow, .countBelow, .depthBelow, .nothingToAsk, .open, .nothingEarlier: break
    }
  }

  private mutating func expectField(_ field: String, _ index: Int, _ path: JSONPath) {
    guard offered[field] == nil, !Field.Key.brought.contains(field) else { return }
    report(index, path, "has to name a field; none is called \"\(field)\"")
  }

  // MARK: The way out

  /// Nobody may get to where no way leads to the end. Breaks, and leaving for another evening, are no way on.
  private mutating func checkWayOut() {
    let end = guide.steps.count
    var comingFrom: [Int: [Int]] = [:]
    var next: [[Int]] = []
    for index in guide.steps.indices {
      next.append(successors(of: index))
      for to in next[index] { comingFrom[to, default: []].append(index) }
    }
    let saved = reached(from: [end]) { comingFrom[$0] ?? [] }
    let visited = reached(from: [0]) { $0 < end ? next[$0] : [] }
    if let stuck = guide.steps.indices.first(where: { visited.contains($0) && !saved.contains($0) }) {
      report(stuck, path(stuck), "never comes to an end: all ways from here go round in a circle")
    }
  }

  private func reached(from start: [Int], _ next: (Int) -> [Int]) -> Set<Int> {
    var reached = Set(start)
    var open = start
    while let index = open.popLast() {
      for to in next(index) where reached.insert(to).inserted { open.append(to) }
    }
    return reached
  }

  /// Where a step may lead; the number of steps stands for the end.
  private func successors(of index: Int) -> [Int] {
    let step = guide.steps[index]
    func place(_ branch: Branch) -> Int { branch.to.flatMap { indices[$0] } ?? index + 1 }
    let isSettled = step.next.contains { $0.when == nil }
    var places = step.next.map(place)
    // Also left out, when it does not apply.
    if !isSettled || step.onlyIf != nil { places.append(index + 1) }
    if let passed = step.ifPassed.flatMap({ indices[$0] }) { places.append(passed) }
    if !step.isPrivate { places += fields[index].flatMap(\.options).compactMap(\.leads).map(place) }
    switch step.kind {
    case .consent(let otherwise): places.append(otherwise.flatMap { indices[$0] } ?? guide.steps.count)
    case .lowest(let sealing, let key):
      let sealed = sealing.compactMap { indices[$0] }.flatMap { fields[$0] }.filter { $0.key == key }
      places += sealed.flatMap(\.options).compactMap(\.leads).map(place)
    default: break
    }
    return places
  }
}

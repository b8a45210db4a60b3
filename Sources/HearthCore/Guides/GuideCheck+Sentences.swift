/// The words of a guide, and the tokens in them: see ``Template``.
extension GuideChecker {
  private static let names: Set<String> = [
    "first", "second", "who", "other", "a", "b", "question", "since", "then", "then.other", "count", "day",
  ]

  mutating func checkSentences(_ index: Int) {
    let step = guide.steps[index]
    let asksInLabels = !fields[index].isEmpty && fields[index].allSatisfy { !$0.label.isEmpty }
    if step.headline.isEmpty, !asksInLabels { report(index, path(index)["headline"], "is missing") }
    if case .question = step.kind, !step.headline.contains("{question}") {
      report(index, path(index)["headline"], "has to have {question} in it")
    }
    for (path, sentence) in step.sentences(path(index)) { checkTokens(sentence, index, path) }
  }

  private mutating func checkTokens(_ sentence: String, _ index: Int, _ path: JSONPath) {
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{") {
      guard let close = rest[open...].firstIndex(of: "}") else {
        return report(index, path, "has a { that no } closes")
      }
      checkToken(String(rest[rest.index(after: open)..<close]), index, path)
      rest = rest[rest.index(after: close)...]
    }
  }

  private mutating func checkToken(_ token: String, _ index: Int, _ path: JSONPath) {
    if token == "who" || token == "other" {
      guard guide.steps[index].who == .both else { return }
      return report(index, path, "says {\(token)}, but the step is for both: give it a \"who\"")
    }
    if !GuideChecker.names.contains(token), !isAnswer(token) {
      report(index, path, "says {\(token.prefix(40))}, which stands for nothing")
    } else if guide.steps[index].who == .both, isDraftedByBoth(token.dropFirst()) {
      report(index, path, "says {\(token)}, which each of them drafts alone: {\(token)@first} says whose")
    }
  }

  private func isDraftedByBoth(_ key: Substring) -> Bool {
    let seats = guide.steps.compactMap { step -> Step.Who? in
      guard case .draft(let fields) = step.kind else { return nil }
      return fields.contains { $0.key == key } ? step.who : nil
    }
    return Set(seats).count > 1
  }

  /// `=topic`, or `=guess@second` for the answer of one of them.
  private func isAnswer(_ token: String) -> Bool {
    guard token.hasPrefix("=") else { return false }
    let parts = token.dropFirst().split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false)
    let key = String(parts[0])
    guard offered[key] != nil || Field.Key.brought.contains(key) else { return false }
    return parts.count == 1 || ["first", "second"].contains(parts[1])
  }
}

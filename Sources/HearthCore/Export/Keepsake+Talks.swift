/// Talks, check-ins, and what was answered to questions.
extension Keepsake {
  var talks: [Entry] {
    var log = KeptLog()
    for record in records { log.take(record) }
    return log.newestFirst.reversed().map { thing in
      Entry(
        at: thing.at,
        lines: thing.conversation.map { lines(of: $0, thing.lines) } ?? lines(of: thing.checkins))
    }
  }

  private func lines(of talk: Conversation, _ own: [KeptLine]) -> [String] {
    var lines = ["**\(heading(of: talk))**"]
    if let summary = talk.summary { lines += [""] + Markdown.quote(summary) }
    let kept = talk.lines + own.map(\.line)
    if !kept.isEmpty { lines += [""] + kept.map(item) }
    return lines
  }

  private func heading(of talk: Conversation) -> String {
    named(talk.title) + (talk.topic.map { ": \(Markdown.inline($0))" } ?? "")
  }

  private func item(_ line: Conversation.Line) -> String {
    let who = line.author.map { "\(sign($0)) \(name($0)): " } ?? ""
    let label = line.label.isEmpty ? "" : "*\(named(line.label))* "
    return "- \(label)\(who)\(Markdown.inline(line.text))"
  }

  private func lines(of halves: [CheckIn]) -> [String] {
    ["**A check-in**", ""]
      + halves.map { half in
        let feelings = half.feelings.isEmpty ? [] : [half.feelings.joined(separator: ", ")]
        let numbers = [("energy", half.energy), ("closeness", half.closeness), ("stress", half.stress)]
          .compactMap { word, number in number.map { "\(word) \($0)" } }
        let need = half.need.map { ["could use: \($0)"] } ?? []
        let parts = (feelings + numbers + need).map(Markdown.inline)
        return "- \(sign(half.author)) \(name(half.author)): \(parts.joined(separator: " · "))"
      }
  }

  /// What both answered to one question on one day stands together.
  var answers: [Entry] {
    struct Occasion: Hashable {
      let prompt: String
      let day: CivilDate
    }
    var order: [Occasion] = []
    var groups: [Occasion: [KeptAnswer]] = [:]
    for answer in records.compactMap(KeptAnswer.init) {
      let occasion = Occasion(prompt: answer.prompt, day: answer.at.date)
      if groups[occasion] == nil { order.append(occasion) }
      groups[occasion, default: []].append(answer)
    }
    return order.compactMap { groups[$0] }.compactMap { group in
      guard let first = group.first else { return nil }
      let question = first.question.isEmpty ? "A question" : named(first.question)
      return Entry(
        at: first.at,
        lines: ["**\(question)**", ""]
          + group.map { "- \(sign($0.author)) \(name($0.author)): \(Markdown.inline($0.text))" })
    }
  }
}

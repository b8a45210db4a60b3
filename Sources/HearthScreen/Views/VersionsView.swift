import HearthCore

/// Words that were changed on two laptops at the same time, and a choice between them.
extension Renderer {
  func contestedSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let record = state.records[id] else { return [] }
    let whose = record.author.map { [Span(" by ", role), state.span($0)] } ?? []
    return [Span("◌ ", .dim), Span(record.wordForKind, role)] + whose + [Span(", in two versions", role)]
  }

  func drawVersions(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: VersionSheet) {
    var stack = Stack(width: min(60, rect.width - 4))
    let versions = app.versions(of: sheet.id, state)
    guard let record = state.records[sheet.id], !versions.isEmpty else {
      stack.add("There is nothing to choose here any more.", .dim)
      return stack.draw(on: &canvas, in: rect)
    }
    guard sheet.isOpen else {
      stackClosed(&stack, record, state)
      return stack.draw(on: &canvas, in: rect)
    }
    stack.add("This was changed on two laptops before they met. Which of it stays?", .loud)
    stack.gap()
    let fields = differing(versions)
    for (index, version) in versions.enumerated() {
      let isChosen = index == min(sheet.row, versions.count - 1)
      for (offset, words) in lines(version, fields, state).enumerated() {
        stack.addRow(
          [Span(words, isChosen ? .accent : .text)], chosen: isChosen && offset == 0)
      }
      stack.gap()
    }
    stack.add("Until you choose, both are kept.", .dim, decoration: true)
    stack.draw(on: &canvas, in: rect)
  }

  private func stackClosed(_ stack: inout Stack, _ record: Record, _ state: AppState) {
    guard let author = record.author else { return }
    stack.add([state.span(author), Span(", two versions of what you wrote are here.", .loud)])
    stack.gap()
    stack.add([
      Span("They are yours to choose between: press ", .dim), Span(author == .a ? "F" : "J", .key),
      Span(".", .dim),
    ])
  }

  /// The fields that the versions do not all have alike.
  private func differing(_ versions: [Record.Version]) -> [String] {
    let all = Set(versions.flatMap(\.body.keys))
    return all.filter { field in !versions.allSatisfy { $0.body[field] == versions[0].body[field] } }.sorted {
      (Renderer.rank($0), $0) < (Renderer.rank($1), $1)
    }
  }

  /// Words before what stands beside them.
  private static func rank(_ field: String) -> Int {
    ["title", "topic", "text", "meaning", "summary", "need"].firstIndex(of: field) ?? 9
  }

  private func lines(_ version: Record.Version, _ fields: [String], _ state: AppState) -> [String] {
    let lines = fields.compactMap { field -> String? in
      guard let value = version.body[field] else { return nil }
      if let text = value.string {
        let words = app.plain(text, state).start(600).printable
        return Renderer.rank(field) < 9 ? words : "\(field): \(words)"
      }
      return "\(field): \(value.text().start(200).printable)"
    }
    return lines.isEmpty ? ["the same, with nothing more to it"] : lines
  }
}

extension Record {
  /// As one speaks of it.
  fileprivate var wordForKind: String {
    switch kind {
    case Note.kind: "a note"
    case Letter.kind, Brief.kind: "something sealed"
    case CareCard.kind: "a card"
    case Ritual.kind: "a ritual"
    case NoteReply.kind: "a line back"
    case Outlook.kind: "what to hold on to"
    case "appointment": "something you agreed on"
    case "conversation": "a talk you kept"
    case KeptLine.kind: "a line from a talk"
    case "answer": "an answer"
    case "checkin": "a check-in"
    default: "something you wrote"
    }
  }
}

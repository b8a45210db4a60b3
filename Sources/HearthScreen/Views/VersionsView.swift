import HearthCore

/// Words that were changed on two laptops at the same time, and a choice between them.
extension Renderer {
  func contestedSpans(_ id: String, _ state: AppState, _ role: Role) -> [Span] {
    guard let record = state.records[id] else { return [] }
    let whose = record.author.map { [Span(" by ", role), state.span($0)] } ?? []
    let count =
      switch state.rivals[id]?.count ?? 1 {
      case 1: "two"
      case 2: "three"
      default: "several"
      }
    return [Span("◌ ", .dim), Span(record.wordForKind, role)] + whose + [Span(", in \(count) versions", role)]
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
    stack.addBalanced([Span("Two laptops changed this before they met. Which one stays?", .loud)])
    stack.gap()
    let row = min(sheet.row, versions.count - 1)
    let all = shortened(
      words(of: versions, record, state), row, width: stack.width - 4, rows: rect.height - 2)
    for (index, words) in all.enumerated() {
      let isChosen = index == row
      // Numbers tell them apart even where there is no room for gaps.
      let label = Span("\(index + 1) ", .dim)
      for (offset, line) in words.enumerated() {
        stack.addRow(
          [Span(line, isChosen ? .accent : .text)], chosen: isChosen && offset == 0,
          label: offset == 0 ? label : Span("  "))
      }
      stack.gap()
    }
    stack.add("Until you choose, nothing is lost.", .dim, decoration: true)
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

  /// As much of each as there is room for; of the chosen one, what the others leave.
  private func shortened(_ all: [[String]], _ row: Int, width: Int, rows: Int) -> [[String]] {
    // Lines break before words: about a sixth of them stays empty.
    let full = max(1, width * 5 / 6)
    let share = max(1, rows / all.count)
    let taken = all.enumerated().filter { $0.offset != row }
      .map { min(share, $0.element.map { $0.cellWidth / full + 1 }.reduce(0, +)) }.reduce(0, +)
    return all.enumerated().map { index, lines in
      let room = index == row ? max(share, rows - taken) : share
      return lines.map { $0.fitted(to: max(full, room * full / lines.count)) }
    }
  }

  /// What each version says where it is not as the others: for something on the calendar as a sentence.
  private func words(of versions: [Record.Version], _ record: Record, _ state: AppState) -> [[String]] {
    let sentences = versions.compactMap { version -> String? in
      var ritual = record
      ritual.body = version.body
      return Ritual(ritual).map { app.sentence($0, state) }
    }
    if Set(sentences).count == versions.count { return sentences.map { [$0.printable] } }
    let fields = differing(versions)
    let same = Dictionary(uniqueKeysWithValues: fields.map { ($0, sameStart(of: $0, versions)) })
    return versions.map { lines($0, fields, same, state) }
  }

  private func lines(
    _ version: Record.Version, _ fields: [String], _ same: [String: Int], _ state: AppState
  ) -> [String] {
    let lines = fields.compactMap { field -> String? in
      guard let value = version.body[field] else { return nil }
      guard let text = value.string else { return "\(field): \(value.text().start(200).printable)" }
      let start = same[field] ?? 0
      let words =
        (start > 0 ? "… " : "") + app.plain(String(text.dropFirst(start)), state).start(600).printable
      return Renderer.rank(field) < 9 ? words : "\(field): \(words)"
    }
    return lines.isEmpty ? ["the same, with nothing more to it"] : lines
  }

  /// How much of a long text may stay out because it begins alike in all versions, in characters: all but a few words
  /// before the first difference.
  private func sameStart(of field: String, _ versions: [Record.Version]) -> Int {
    let texts = versions.map { Array($0.body[field]?.string ?? "") }
    guard texts.contains(where: { $0.count > 120 }), let first = texts.first else { return 0 }
    let same = first.indices.first { index in
      texts.contains { index >= $0.count || $0[index] != first[index] }
    }
    let start = (same ?? first.count) - 30
    return first.prefix(max(0, start)).lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? 0
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

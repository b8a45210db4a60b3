import HearthCore

/// How one thing of the calendar is drawn, wherever it stands: by a sign and whose it is, never by hue alone.
extension Renderer {
  /// One cell: done, or what it is, or whose.
  func mark(_ occurrence: Occurrence, _ state: AppState) -> Span {
    let role = occurrence.owner.flatMap { state.household?[$0] }.map { Role($0.tint) } ?? .text
    if occurrence.isDone { return Span("✓", occurrence.owner == nil ? .accent : role) }
    if case .nudge = occurrence.source { return Span("✉", role) }
    if let owner = occurrence.owner, let partner = state.household?[owner] {
      return Span(String(partner.glyph.symbol), role)
    }
    let planner = occurrence.planner.flatMap { state.household?[$0] }
    return Span(occurrence.sort?.sign ?? "◌", planner.map { Role($0.tint) } ?? .text)
  }

  /// `19:30  date night, Ben plans`, as a row of a list has it.
  func line(_ occurrence: Occurrence, _ state: AppState, _ role: Role) -> [Span] {
    var spans: [Span] = [mark(occurrence, state), Span(" ")]
    if let time = occurrence.time { spans.append(Span("\(time)  ", .dim)) }
    spans.append(Span(app.plain(occurrence, state), role))
    if let owner = occurrence.owner { spans += [Span("  "), state.span(owner)] }
    if let planner = occurrence.planner {
      spans += [Span(", ", .dim), state.span(planner), Span(occurrence.isDone ? " planned" : " plans", .dim)]
    }
    return spans + sealed(occurrence, state)
  }

  private func sealed(_ occurrence: Occurrence, _ state: AppState) -> [Span] {
    guard !occurrence.isDone, app.brief(of: occurrence, state) != nil else { return [] }
    return occurrence.day <= state.now.date
      ? [Span("  ✉ open now", .accent)] : [Span("  ✉ sealed", .dim)]
  }
}

extension Ritual.Sort {
  /// One cell, with an ASCII twin; none of them is a partner's mark.
  var sign: String {
    switch self {
    case .greeting: "→"
    case .parting: "←"
    case .meal: "∪"
    case .checkin: "↔"
    case .date: "♥"
    case .meeting: "≡"
    case .affection: "≈"
    case .solitude: "☾"
    case .milestone: "✦"
    case .event: "▪"
    }
  }
}

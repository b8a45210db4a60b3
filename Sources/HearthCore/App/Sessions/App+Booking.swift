/// What a session puts on the calendar.
extension App {
  /// The same thing of the same session is the same appointment.
  func appointmentID(
    _ booking: GuideEffect.Booking, _ session: Session, _ engine: GuideEngine
  ) -> String {
    let title = title(of: booking, session, engine)
    let words = "\(booking.sort.rawValue) \(booking.owner?.rawValue ?? "") \(title)"
    return session.recordID(Appointment.kind, String(stableHash(words.utf8), radix: 36))
  }

  /// What it is called, or else the first thing they wrote down together: a guide's name would say nothing in a list.
  func title(
    of booking: GuideEffect.Booking, _ session: Session, _ engine: GuideEngine
  ) -> String {
    if !booking.title.isEmpty { return booking.title }
    let lines = engine.keptLines(session).filter { $0.author == nil }.map(\.text)
    let line = lines.lazy.compactMap { $0.split(whereSeparator: \.isNewline).first }.first
    return line.map { String($0.prefix(App.longestTitle)) } ?? engine.guide.title
  }

  /// Characters of a line that stands in for a title.
  private static let longestTitle = 80

  /// What the session put on the calendar before the two said what may happen to its words: that goes for it, too.
  func booked(in session: Session, _ keep: Keep, _ state: AppState) -> [Record] {
    let own = state.living(Appointment.kind).filter { record in
      guard record.body["keep"] == nil else { return false }
      if let maker = record.body["session"]?.string { return maker == session.id }
      // Those of an earlier version of the program do not say.
      return record.body["guide"]?.string == session.guide
        && record.at.seconds >= session.startedAt.seconds
    }
    return own.map { record in
      var record = record
      record.body["keep"] = .string(keep.rawValue)
      // What it is about stays, or the date would mean nothing; what they wrote down for it goes.
      if keep == .forget { record.body["agreed"] = nil }
      return record
    }
  }

  /// The lines the two wrote together, each after what was asked; after "another day", those of the first time.
  func agreed(_ session: Session, _ engine: GuideEngine, _ state: AppState) -> String? {
    let lines = engine.keptLines(session).filter { $0.author == nil }.map { line in
      let isWhole = line.label.last.map { "?…:".contains($0) } ?? true
      return plain(line.label, state) + (isWhole ? " " : ": ") + line.text
    }
    let before = engine.words(session, Field.Key.agreed, who: .both)
    if lines.isEmpty { return before }
    // How they see a difference changes over the years, and both ways of seeing it are theirs.
    let earlier = session.guide == Appointment.Sort.difference.guide ? before.map { [$0] } ?? [] : []
    return (earlier + lines).joined(separator: "\n")
  }
}

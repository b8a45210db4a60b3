/// What breaks are about. Until a break is over, what was agreed on its topic shows nowhere: no list and no calendar
/// may put it before them while they come down.
///
/// A fold over records, so that a command that only looks at the calendar hides the same.
struct HiddenTopics: Hashable, Sendable {
  /// By session.
  private var breaks: [String: Break] = [:]
  /// In which session an appointment was made, and on what, by its id.
  private var made: [String: Made] = [:]

  private struct Break: Hashable {
    let appointment: String?
    let topic: String?
  }

  private struct Made: Hashable {
    let session: String?
    let topic: String?
  }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    func text(_ key: String) -> String? { record.body["answers"]?[key]?["text"]?.string }
    switch record.kind {
    case Session.recordKind:
      let isOn = Session.Pause(stored: record.body["pause"]) != nil
      breaks[record.id] =
        isOn ? Break(appointment: text(Field.Key.appointment), topic: text(Field.Key.topic)) : nil
    case Appointment.kind:
      made[record.id] = Made(session: record.body["session"]?.string, topic: record.body["topic"]?.string)
    default: break
    }
  }

  /// Whether a break is about that topic, as one of them wrote it; nil is none.
  func hide(topic: String?) -> Bool {
    guard !breaks.isEmpty, let topic = topic.map(HiddenTopics.plain) else { return false }
    return breaks.values.contains { pause in
      let led = pause.appointment.flatMap { made[$0]?.topic }
      return [pause.topic, led].contains { $0.map(HiddenTopics.plain) == topic }
    }
  }

  /// Two evenings may write it with other capitals, or a space too many.
  private static func plain(_ topic: String) -> String {
    topic.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether that appointment is what a break is about.
  func hide(_ appointment: String) -> Bool {
    guard !breaks.isEmpty else { return false }
    let made = made[appointment]
    return breaks.contains { session, pause in
      pause.appointment == appointment || made?.session == session
        || (made?.topic != nil && made?.topic == pause.topic)
    }
  }
}

/// What breaks are about. Until a break is over, what was agreed on its topic shows nowhere: no list and no calendar
/// may put it before them while they come down.
///
/// A fold over records, so that a command that only looks at the calendar hides the same.
struct HiddenTopics: Hashable, Sendable {
  /// By session.
  private var breaks: [String: Break] = [:]
  /// When an appointment was made, and on what, by its id.
  private var made: [String: Made] = [:]

  fileprivate struct Break: Hashable {
    let appointment: String?
    let topic: String?
    /// The talk so far, in seconds: what was agreed in it belongs to it.
    let talk: ClosedRange<Int>
  }

  private struct Made: Hashable {
    let seconds: Int
    let topic: String?
  }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    switch record.kind {
    case Session.recordKind: breaks[record.id] = record.erased ? nil : Break(record)
    case Appointment.kind:
      made[record.id] =
        record.erased ? nil : Made(seconds: record.at.seconds, topic: record.body["topic"]?.string)
    default: break
    }
  }

  /// Whether that appointment is what a break is about.
  func hide(_ appointment: String) -> Bool {
    guard !breaks.isEmpty else { return false }
    let made = made[appointment]
    return breaks.values.contains { pause in
      pause.appointment == appointment
        || made.map { pause.talk.contains($0.seconds) || ($0.topic != nil && $0.topic == pause.topic) }
          ?? false
    }
  }
}

extension HiddenTopics.Break {
  /// Nil when no break is on.
  init?(_ record: Record) {
    guard let pause = Session.Pause(stored: record.body["pause"]) else { return nil }
    func text(_ key: String) -> String? { record.body["answers"]?[key]?["text"]?.string }
    appointment = text(Field.Key.appointment)
    topic = text(Field.Key.topic)
    talk = record.at.seconds...max(record.at.seconds, pause.since.seconds)
  }
}

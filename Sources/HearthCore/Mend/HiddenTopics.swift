/// What breaks are about. Until a break is over, what was agreed on its topic shows nowhere: no list and no calendar
/// may put it before them while they come down.
///
/// A fold over records, so that a command that only looks at the calendar hides the same.
struct HiddenTopics: Hashable, Sendable {
  /// What every break that is on is about, plain.
  private(set) var topics: Set<String> = []
  /// By session.
  private var breaks: [String: Break] = [:]
  /// What each session was about when it last said so, plain: a break that is called after "forget the words" is about
  /// the same thing.
  private var told: [String: String] = [:]
  /// In which session an appointment was made, and on what, by its id.
  private var made: [String: Made] = [:]

  private struct Break: Hashable {
    let appointment: String?
  }

  private struct Made: Hashable {
    let session: String?
    /// Plain.
    let topic: String?
  }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    func text(_ key: String) -> String? { record.body["answers"]?[key]?["text"]?.string }
    switch record.kind {
    case Session.recordKind:
      told[record.id] =
        record.erased ? nil : text(Field.Key.topic).map(HiddenTopics.plain) ?? told[record.id]
      let isOn = Session.Pause(stored: record.body["pause"]) != nil
      breaks[record.id] = isOn ? Break(appointment: text(Field.Key.appointment)) : nil
    case Appointment.kind:
      let topic = record.body["topic"]?.string.map(HiddenTopics.plain)
      made[record.id] = Made(session: record.body["session"]?.string, topic: topic)
    default: return
    }
    gather()
  }

  /// What a break is about stands in its session, in the appointment that led there, and in those made there.
  private mutating func gather() {
    topics = []
    guard !breaks.isEmpty else { return }
    for (session, pause) in breaks {
      topics.formUnion([told[session], pause.appointment.flatMap { made[$0]?.topic }].compactMap(\.self))
    }
    for thing in made.values {
      if let session = thing.session, breaks[session] != nil, let topic = thing.topic { topics.insert(topic) }
    }
  }

  /// Whether a break is about that topic, as one of them wrote it; nil is none.
  func hide(topic: String?) -> Bool {
    guard !topics.isEmpty, let topic else { return false }
    return topics.contains(HiddenTopics.plain(topic))
  }

  /// Two evenings may write it with other capitals, or a space too many.
  private static func plain(_ topic: String) -> String {
    topic.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Whether that appointment is what a break is about.
  func hide(_ appointment: String) -> Bool {
    guard !breaks.isEmpty else { return false }
    let made = made[appointment]
    return made?.topic.map(topics.contains) ?? false || made?.session.map { breaks[$0] != nil } ?? false
      || breaks.values.contains { $0.appointment == appointment }
  }
}

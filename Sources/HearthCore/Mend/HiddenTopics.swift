/// What breaks are about. Until a break is over, what was agreed on its topic shows nowhere: no list and no calendar
/// may put it before them while they come down.
///
/// A fold over records, so that a command that only looks at the calendar hides the same.
struct HiddenTopics: Hashable, Sendable {
  /// What every break that is on is about.
  private(set) var topics: Set<Topic> = []
  /// By session.
  private var breaks: [String: Break] = [:]
  /// In which session an appointment was made, and on what, by its id.
  private var made: [String: Made] = [:]

  /// A topic without its words: the same for every way to spell it, and left where the words themselves were forgotten.
  struct Topic: Hashable, Sendable {
    let mark: String

    /// Two evenings may write it with other capitals, or a space too many.
    init(_ words: String) {
      let plain = words.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
      mark = String(stableHash(plain.utf8), radix: 36)
    }

    init(mark: String) { self.mark = mark }
  }

  private struct Break: Hashable {
    let appointment: String?
    let topic: Topic?
  }

  private struct Made: Hashable {
    let session: String?
    let topic: Topic?
  }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    func text(_ key: String) -> String? { record.body["answers"]?[key]?["text"]?.string }
    switch record.kind {
    case Session.recordKind:
      let isOn = Session.Pause(stored: record.body["pause"]) != nil
      let topic =
        text(Field.Key.topic).map { Topic($0) } ?? record.body["about"]?.string.map { Topic(mark: $0) }
      breaks[record.id] = isOn ? Break(appointment: text(Field.Key.appointment), topic: topic) : nil
    case Appointment.kind:
      let topic = record.body["topic"]?.string.map { Topic($0) }
      made[record.id] = Made(session: record.body["session"]?.string, topic: topic)
    default: return
    }
    let led = breaks.values.compactMap { pause in pause.appointment.flatMap { made[$0]?.topic } }
    topics = Set(breaks.values.compactMap(\.topic) + led)
  }

  /// Whether a break is about that topic, as one of them wrote it; nil is none.
  func hide(topic: String?) -> Bool {
    guard !topics.isEmpty, let topic else { return false }
    return topics.contains(Topic(topic))
  }

  /// Whether that appointment is what a break is about.
  func hide(_ appointment: String) -> Bool {
    guard !breaks.isEmpty else { return false }
    let made = made[appointment]
    return made?.topic.map(topics.contains) ?? false || made?.session.map { breaks[$0] != nil } ?? false
      || breaks.values.contains { $0.appointment == appointment }
  }
}

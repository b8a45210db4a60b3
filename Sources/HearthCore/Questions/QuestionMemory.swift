/// What the two have made of the questions so far: asked, loved, set aside, closed, answered.
///
/// A fold over records: each one read or written is taken in once, so that nothing is searched at every key.
public struct QuestionMemory: Hashable, Sendable {
  /// When each question was last answered.
  public private(set) var asked: [String: Asked] = [:]
  /// Marks of questions and of decks, by id.
  public private(set) var marks: [String: Mark] = [:]
  /// What each partner said about a topic.
  public private(set) var boundaries: [String: [PartnerID: Bool]] = [:]
  /// Lines kept of answers, by question; of the months read so far.
  private var answers: [String: [String: KeptAnswer]] = [:]

  init() {}

  /// That a question was answered, and where to look for what was kept of it.
  public struct Asked: Hashable, Sendable {
    /// The last time.
    public let at: Moment
    /// Where the lines that were kept of it are filed, the oldest first; empty when none was.
    public let months: [YearMonth]
  }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    switch record.kind {
    case Asked.kind: takeAsked(record)
    case Mark.kind:
      if record.erased { marks = marks.filter { Mark.id(of: $0.key) != record.id } }
      guard let id = record.body["of"]?.string else { return }
      marks[id] = record.body["mark"]?.string.flatMap(Mark.init)
    case Boundary.kind:
      if let boundary = Boundary(record) {
        boundaries[boundary.topic, default: [:]][boundary.author] = boundary.isOpen
      }
    case KeptAnswer.kind:
      if let answer = KeptAnswer(record) {
        answers[answer.prompt, default: [:]][answer.id] = answer
      } else {
        // A tombstone does not say which question it belonged to.
        for prompt in answers.keys { answers[prompt]?[record.id] = nil }
      }
    default: break
    }
  }

  private mutating func takeAsked(_ record: Record) {
    if record.erased {
      asked = asked.filter { Asked.id($0.key) != record.id }
    } else if let prompt = record.body["prompt"]?.string {
      let months = record.body["kept"]?.strings ?? []
      asked[prompt] = Asked(at: record.at, months: months.compactMap { YearMonth($0) })
    }
  }

  /// Lines kept of that question, the newest first.
  public func answers(to prompt: String) -> [KeptAnswer] {
    (answers[prompt] ?? [:]).values.sorted {
      (-$0.at.seconds, $0.author.rawValue, $0.id) < (-$1.at.seconds, $1.author.rawValue, $1.id)
    }
  }

  /// Every question with kept lines, the one answered last first.
  public var answered: [String] {
    let newest = answers.compactMapValues { $0.values.map(\.at.seconds).max() }
    return newest.keys.sorted { (newest[$0] ?? 0, $0) > (newest[$1] ?? 0, $1) }
  }

  /// Whether both leave that topic open.
  public func isOpen(_ topic: String, in library: Library) -> Bool {
    PartnerID.allCases.allSatisfy { isOpen(topic, for: $0, in: library) }
  }

  /// What that partner said of it last, or else how the topic begins.
  public func isOpen(_ topic: String, for partner: PartnerID, in library: Library) -> Bool {
    boundaries[topic]?[partner] ?? !(library.topic(topic)?.opensWithBoth ?? false)
  }

  /// Months with lines on that question.
  func months(of prompt: String) -> [YearMonth] { asked[prompt]?.months ?? [] }

  /// Whether a question may come up at all.
  public func allows(_ prompt: Prompt, in library: Library) -> Bool {
    marks[prompt.id] != .setAside && prompt.topics.allSatisfy { isOpen($0, in: library) }
  }
}

extension QuestionMemory.Asked {
  static let kind = "asked"

  static func id(_ prompt: String) -> String { "\(kind)-\(prompt)" }

  /// The record that a question was answered; `kept` are the months that lines of it are filed under.
  package static func record(_ prompt: String, kept: [YearMonth], at: Moment) -> Record {
    var body: [String: JSONValue] = ["prompt": .string(prompt)]
    if !kept.isEmpty { body["kept"] = .array(Set(kept).sorted().map { .string($0.description) }) }
    return Record(id: id(prompt), kind: kind, at: at, body: body)
  }
}

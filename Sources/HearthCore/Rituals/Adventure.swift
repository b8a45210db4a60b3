/// Something two could do together that they have not done before, as a ballot offers it.
public struct Idea: Hashable, Sendable {
  /// Never changes once shipped: what the two would both do is remembered by it.
  public let id: String
  /// One line, as it stands in the list.
  public let text: String
  /// A list has some of each.
  public let theme: String

  /// One of a list that the program or the couple wrote.
  public init(_ id: String, theme: String, _ text: String) {
    self.id = id
    self.text = text
    self.theme = theme
  }
}

/// What one of them says to a row of a ballot; a row left blank is no answer, and counts as a no.
public enum Vote: String, Hashable, Sendable, CaseIterable, Comparable {
  /// Never shown and never stored, whosever it is.
  case no
  case maybe
  case yes

  /// The less willing is less.
  public static func < (left: Vote, right: Vote) -> Bool { left.rank < right.rank }

  private var rank: Int { Vote.allCases.firstIndex(of: self) ?? 0 }
}

/// Something both of them would do: what is left of two ballots.
public struct Adventure: Hashable, Sendable {
  /// As records name it.
  public static let kind = "adventure"

  /// How far it has come.
  public enum Status: String, Hashable, Sendable {
    /// It waits.
    case open
    /// It stands on the calendar, or is left for some day.
    case planned
    case done
  }

  /// The record's.
  public let id: String
  /// The id of a shipped idea; of one of their own, its words.
  public let idea: String
  /// As it was when they agreed on it.
  public let title: String
  /// The less willing of the two answers, so `yes` or `maybe`; whose it was is not known.
  public let wish: Vote
  /// Whether it is still to come.
  public internal(set) var status: Status

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == Adventure.kind, !record.erased, let title = record.body["title"]?.string else {
      return nil
    }
    id = record.id
    idea = record.body["idea"]?.string ?? title
    self.title = title
    wish = record.body["wish"]?.string.flatMap(Vote.init) == .yes ? .yes : .maybe
    status = record.body["state"]?.string.flatMap(Status.init) ?? .open
  }

  /// The same for the same idea, so that agreeing on it again is no second one.
  static func id(of idea: String, isShipped: Bool) -> String {
    "\(kind)-\(isShipped ? idea : "own-\(String(stableHash(idea.utf8), radix: 36))")"
  }

  /// The record of one. That it is planned or done need not be written while an appointment says so.
  package static func record(
    id: String, idea: String, title: String, wish: Vote, status: Status = .open, keep: Keep = .us,
    at: Moment
  ) -> Record {
    Record(
      id: id, kind: kind, at: at,
      body: [
        "idea": .string(idea), "title": .string(title), "wish": .string(max(wish, .maybe).rawValue),
        "state": .string(status.rawValue), "keep": .string(keep.rawValue),
      ])
  }
}

extension App {
  /// What the two would both do, by title. One with an open appointment is planned, and one whose appointment was ticked
  /// off is done; one that was let go of waits again.
  public func adventures(_ state: AppState) -> [Adventure] {
    let all = state.living(Adventure.kind).compactMap(Adventure.init)
    guard !all.isEmpty else { return [] }
    let appointments = state.living(Appointment.kind).compactMap(Appointment.init)
    return all.map { adventure in
      var adventure = adventure
      let own = appointments.filter { $0.topic == adventure.title }.map(\.status)
      if own.contains(.open) {
        adventure.status = .planned
      } else if own.contains(.done) {
        adventure.status = .done
      } else if adventure.status == .planned {
        adventure.status = .open
      }
      return adventure
    }
    .sorted { ($0.title, $0.id) < ($1.title, $1.id) }
  }

  /// What is settled before a guide with a list of ideas begins: what waits from earlier lists.
  func brought(to guide: Guide, _ state: AppState) -> [AnswerKey: Answer] {
    guard guide.drawsIdeas > 0 else { return [:] }
    let waiting = adventures(state).filter { $0.status == .open }
    guard !waiting.isEmpty else { return [:] }
    let wishes = Dictionary(waiting.map { ($0.idea, $0.wish) }) { first, _ in first }
    return [AnswerKey(Field.Key.waiting): .ballot(wishes)]
  }

  /// What the two found they would both do. Found once more, it waits once more.
  func keptAdventures(
    _ session: Session, _ engine: GuideEngine, _ keep: Keep, at now: Moment
  ) -> [Record] {
    engine.found(session).map { found in
      Adventure.record(
        id: Adventure.id(of: found.idea, isShipped: library.idea(found.idea) != nil), idea: found.idea,
        title: found.title, wish: found.wish, keep: keep, at: now)
    }
  }
}

/// A conversation with its lines, or both halves of a check-in.
public struct KeptThing: Hashable, Sendable {
  /// The record's id, or for a check-in the id of its session.
  public let id: String
  /// When it ended; of a check-in, when the first half was stored.
  public internal(set) var at: Moment
  /// Nil for a check-in.
  public internal(set) var conversation: Conversation?
  /// What each of them wrote in it, in the order of the talk.
  public internal(set) var lines: [KeptLine] = []
  /// Both halves, or the one that is left; partner `a` first. Empty for a conversation.
  public internal(set) var checkins: [CheckIn] = []

  var isEmpty: Bool { conversation == nil && checkins.isEmpty }
}

/// What was kept in the months read so far, in order of time.
///
/// A fold over records, like ``QuestionMemory``: a long list must not be put together anew at every key.
public struct KeptLog: Hashable, Sendable {
  private var things: [String: KeptThing] = [:]
  /// Ids by time, the oldest first.
  private var order: [Stamp] = []
  /// Which thing a record belongs to: a tombstone does not say.
  private var owners: [String: String] = [:]

  private struct Stamp: Hashable, Comparable {
    let seconds: Int
    let id: String

    static func < (left: Stamp, right: Stamp) -> Bool {
      (left.seconds, left.id) < (right.seconds, right.id)
    }
  }

  /// What there is to read, the newest first.
  public var newestFirst: [KeptThing] {
    order.reversed().compactMap { things[$0.id] }.filter { !$0.isEmpty }
  }

  /// The thing of that id; nil when it is gone, or in a month not read yet.
  public subscript(id: String) -> KeptThing? { things[id].flatMap { $0.isEmpty ? nil : $0 } }

  /// Takes in the newest revision of a record; most kinds mean nothing here.
  mutating func take(_ record: Record) {
    switch record.kind {
    case Conversation.kind: change(record.id, record) { $0.conversation = Conversation(record) }
    case CheckIn.kind:
      let half = CheckIn(record)
      change(half?.session ?? owners[record.id], record) { thing in
        thing.checkins.removeAll { $0.id == record.id }
        if let half { thing.checkins.append(half) }
        thing.checkins.sort { $0.author.rawValue < $1.author.rawValue }
      }
    case KeptLine.kind:
      let line = KeptLine(record)
      change(line?.talk ?? owners[record.id], record) { thing in
        thing.lines.removeAll { $0.id == record.id }
        if let line { thing.lines.append(line) }
        thing.lines.sort { ($0.place, $0.author.rawValue) < ($1.place, $1.author.rawValue) }
      }
    default: break
    }
  }

  private mutating func change(_ id: String?, _ record: Record, _ edit: (inout KeptThing) -> Void) {
    guard let id else { return }
    owners[record.id] = id
    if things[id] == nil {
      things[id] = KeptThing(id: id, at: record.at)
      let stamp = Stamp(seconds: record.at.seconds, id: id)
      order.insert(stamp, at: place(of: stamp))
    }
    if var thing = things[id] {
      edit(&thing)
      things[id] = thing
    }
  }

  /// Where it belongs, found by halving.
  private func place(of stamp: Stamp) -> Int {
    var low = 0
    var high = order.count
    while low < high {
      let middle = (low + high) / 2
      if order[middle] < stamp { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension App {
  /// What was kept in the months read so far, newest first.
  public func keptThings(_ state: AppState) -> [KeptThing] { state.kept.newestFirst }

  /// One of them; nil when it is gone, and while a break is on about it.
  public func keptThing(_ id: String, _ state: AppState) -> KeptThing? {
    state.kept[id].flatMap { state.isHidden($0) ? nil : $0 }
  }

  /// The newest month that nobody has looked into yet.
  public func nextOlderMonth(_ state: AppState) -> YearMonth? {
    state.months.last { !state.monthsRead.contains($0) }
  }
}

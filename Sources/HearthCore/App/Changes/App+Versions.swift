/// Words that were changed on two laptops before either knew of the other, on the screen: one of them may be kept, or all.
public struct VersionSheet: Hashable, Sendable {
  /// The record's.
  public let id: String
  /// Whoever wrote it has opened it; what belongs to both is open from the start.
  public internal(set) var isOpen: Bool
  /// The chosen version, counted from 0.
  public internal(set) var row = 0
}

extension App {
  /// What waits for a choice, the oldest first. Without what has been taken back since.
  public func contested(_ state: AppState) -> [Record] {
    state.rivals.keys.compactMap { state.records[$0] }.filter { !$0.erased }
      .sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }

  /// All versions of a record, the one that counts for now first.
  public func versions(of id: String, _ state: AppState) -> [Record.Version] {
    guard let record = state.records[id], !record.erased, let rivals = state.rivals[id] else { return [] }
    return [Record.Version(record)] + rivals
  }

  /// As it is opened: what one of them wrote waits for their own key.
  func opened(_ id: String, _ state: AppState) -> VersionSheet {
    VersionSheet(id: id, isOpen: state.records[id]?.author == nil)
  }

  func inVersions(_ state: inout AppState, _ sheet: VersionSheet, _ command: Command) -> [Effect] {
    let versions = versions(of: sheet.id, state)
    var sheet = sheet
    let row = min(sheet.row, max(0, versions.count - 1))
    switch command {
    case _ where command == .close || versions.isEmpty:
      state.overlay = nil
      return []
    case .pressA, .pressB:
      // One's own words are one's own to choose, and what was sealed stays sealed for the other one.
      sheet.isOpen = sheet.isOpen || state.records[sheet.id]?.author == (command == .pressA ? .a : .b)
    case .up: sheet.row = max(0, row - 1)
    case .down: sheet.row = min(versions.count - 1, row + 1)
    case .keepThis where sheet.isOpen: return keep(&state, sheet.id, versions, row)
    case .keepAll where sheet.isOpen: return keepAll(&state, sheet.id, versions)
    default: break
    }
    state.overlay = .versions(sheet)
    return []
  }

  private func keep(
    _ state: inout AppState, _ id: String, _ versions: [Record.Version], _ row: Int
  ) -> [Effect] {
    guard let chosen = settled(id, as: versions[row], state) else { return [] }
    state.notice = "That one stays. u brings the other back."
    return choose(&state, [chosen], of: id, versions)
  }

  private func keepAll(_ state: inout AppState, _ id: String, _ versions: [Record.Version]) -> [Effect] {
    guard let record = state.records[id], let first = versions.first else { return [] }
    var kept: [Record] = []
    if App.onlyOnes.contains(record.kind) {
      kept = [settled(id, as: first.joined(with: versions.dropFirst()), state)].compactMap { $0 }
    } else {
      kept = [settled(id, as: first, state)].compactMap { $0 }
      for version in versions.dropFirst() {
        kept.append(
          Record(
            id: state.newID(record.kind), kind: record.kind, author: version.author, at: record.at,
            body: version.body, extra: version.extra))
      }
    }
    state.notice = "All of it stays. u takes that back."
    return choose(&state, kept, of: id, versions)
  }

  /// Of which there is one, by its name: a second would never be seen.
  private static let onlyOnes: Set<String> = [
    Brief.kind, Outlook.kind, NoteReply.kind, CheckIn.kind, KeptAnswer.kind,
  ]

  private func settled(_ id: String, as version: Record.Version, _ state: AppState) -> Record? {
    guard var record = state.records[id] else { return nil }
    record.body = version.body
    record.extra.merge(version.extra) { $1 }
    record.author = version.author
    record.beside = []
    return record
  }

  private func choose(
    _ state: inout AppState, _ records: [Record], of id: String, _ versions: [Record.Version]
  ) -> [Effect] {
    state.overlay = nil
    // Undone, the question is there again, and nothing of it is lost.
    if var before = state.records[id] {
      before.beside = Array(versions.dropFirst())
      state.put(before)
    }
    state.rivals[id] = nil
    return save(&state, records)
  }
}

extension Record.Version {
  /// One text of several, one under the other.
  fileprivate func joined(with others: some Sequence<Record.Version>) -> Record.Version {
    var version = self
    for other in others {
      for (field, value) in other.body {
        guard let text = value.string, let own = version.body[field]?.string, own != text else { continue }
        if ["text", "meaning", "hint", "need"].contains(field) {
          version.body[field] = .string("\(own)\n\n\(text)")
        }
      }
    }
    return version
  }
}

import Glibc
import HearthCore

extension Store {
  /// Lays aside what is being typed, in the place of what was laid aside before; nil drops it.
  ///
  /// The file lies with this machine's state, one for each data folder.
  /// - Throws: `StoreError`; what was laid aside before is then still there.
  public func layAside(_ draft: Draft?) throws(StoreError) {
    guard access == .writable else { return }
    if let version = newerDraft {
      guard draft != nil else { return }
      throw StoreError(
        message:
          "\(draftPath) was written by a newer version of hearth-tui (format \(version)); it stays as it is")
    }
    guard let draft else {
      guard files.calls.unlink(draftPath) != 0, errno != ENOENT else { return }
      throw StoreError("remove", draftPath, errno)
    }
    var bytes: [UInt8] = []
    draft.json.write(into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    try files.makeFolder(places.drafts)
    try files.writeAtomically(bytes, to: draftPath)
  }

  /// What a crash has left; nil when nothing, when its session is over, or when the file makes no sense.
  public var draft: Draft? {
    if let version = newerDraft {
      report(
        Finding(kind: .newerVersion, file: draftPath, reason: FormatError.newerVersion(version).message))
    }
    guard let json = storedDraft, let draft = Draft(json: json) else { return nil }
    let isOver = newestStanding.contains { $0.erased && $0.id == draft.session }
    return isOver ? nil : draft
  }

  /// What a newer version laid aside is for that one to offer again.
  private var newerDraft: Int? { storedDraft.flatMap(Draft.newerVersion) }

  private var storedDraft: JSONValue? {
    guard let bytes = (try? files.read(draftPath, limit: 1 << 24)) ?? nil else { return nil }
    return try? JSONValue(parsing: bytes)
  }

  private var draftPath: String { places.draft }
}

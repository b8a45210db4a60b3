import Glibc
import HearthCore

extension Store {
  /// Lays aside what is being typed, in the place of what was laid aside before; nil drops it.
  ///
  /// The file lies with this machine's state, one for each data folder.
  /// - Throws: `StoreError`; what was laid aside before is then still there.
  public func layAside(_ draft: Draft?) throws(StoreError) {
    guard access == .writable else { return }
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
    guard let bytes = (try? files.read(draftPath, limit: 1 << 24)) ?? nil,
      let json = try? JSONValue(parsing: bytes), let draft = Draft(json: json)
    else { return nil }
    let isOver = newestStanding.contains { $0.erased && $0.id == draft.session }
    return isOver ? nil : draft
  }

  private var draftPath: String { places.draft }
}

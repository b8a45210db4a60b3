import Glibc
import HearthCore

extension Store {
  /// Lays aside what is being typed, in the place of what was laid aside before; nil drops it.
  ///
  /// The file lies with this machine's state, one for each data folder. What was found there and could not be offered is
  /// neither replaced nor dropped: it makes room in the set-aside folder.
  /// - Throws: `StoreError`; what was laid aside before is then still there.
  public func layAside(_ draft: Draft?) throws(StoreError) {
    guard access == .writable else { return }
    guard let draft else {
      guard !keepsDraft, files.calls.unlink(places.draft) != 0, errno != ENOENT else { return }
      throw StoreError("remove", places.draft, errno)
    }
    if keepsDraft { _ = try moveDraftAside() }
    var bytes: [UInt8] = []
    draft.json.write(into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    try files.makeFolder(places.drafts)
    try files.writeAtomically(bytes, to: places.draft)
  }

  /// What a crash has left; nil when nothing has, or when its session is over.
  ///
  /// What makes no sense goes to the set-aside folder; what a newer version wrote stays for it, until its place is
  /// needed. Both are among the `findings` afterwards.
  public func takeDraft() -> Draft? {
    guard access == .writable else { return nil }
    do throws(StoreError) {
      guard let bytes = try files.read(places.draft, limit: 1 << 24) else { return nil }
      guard let json = try? JSONValue(parsing: bytes) else { return setDraftAside() }
      if Draft.newerVersion(of: json) != nil {
        keepDraft()
        let reason = "a newer version of hearth-tui laid aside what was being typed, and can offer it again"
        report(Finding(kind: .newerVersion, file: places.draft, reason: reason))
        return nil
      }
      guard let draft = Draft(json: json) else { return setDraftAside() }
      let isOver = newestStanding.contains { $0.erased && $0.id == draft.session }
      if isOver { try layAside(nil) }
      return isOver ? nil : draft
    } catch {
      return setDraftAside()
    }
  }

  /// What was found belongs to something that is not here just now: its file stays until another needs the place, and is
  /// then set aside.
  public func keepDraft() { keepsDraft = true }

  private func setDraftAside() -> Draft? {
    keepDraft()
    // Should this fail, it is tried again before anything takes its place.
    let path = (try? moveDraftAside()) ?? places.draft
    report(
      Finding(
        kind: .draft, file: path, reason: "what was being typed cannot be offered again, but is kept here"))
    return nil
  }

  /// Whatever it is: a file, a folder, a link.
  private func moveDraftAside() throws(StoreError) -> String {
    try files.makeFolder(places.setAside)
    let path = "\(places.setAside)/draft-\(randomName()).json"
    guard files.calls.rename(places.draft, path) == 0 || errno == ENOENT else {
      throw StoreError("set aside", places.draft, errno)
    }
    try files.syncFolder(places.setAside)
    keepsDraft = false
    return path
  }
}

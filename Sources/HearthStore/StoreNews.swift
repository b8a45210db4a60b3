import HearthCore

/// What somebody should hear of, at the start or while the app is open.
extension Store {
  /// What was noticed since the last time, to be told now: from here on it counts as told, a bad line at later starts too.
  public func takeNews() -> [Finding] {
    let news = findings.dropFirst(toldCount).filter(\.isNew)
    toldCount = findings.count
    let left = waitingMarks.subtracting(news.compactMap(\.mark))
    guard left != waitingMarks else { return news }
    untold = left
    // Should this fail, they are told once more.
    if access == .writable { try? files.writeAtomically(Store.lines(left), to: places.untold) }
    return news
  }

  func isUntold(_ mark: String) -> Bool {
    let marks = waitingMarks
    untold = marks
    return marks.contains(mark)
  }

  /// Before the lines are set aside: from then on they would count as known.
  func noteUntold(_ marks: Set<String>) throws(StoreError) {
    untold = waitingMarks.union(marks)
    _ = try files.append(Store.lines(marks), to: places.untold)
  }

  private var waitingMarks: Set<String> {
    if let untold { return untold }
    let bytes = (try? files.read(places.untold, limit: 1 << 24)) ?? []
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
  }

  private static func lines(_ marks: Set<String>) -> [UInt8] {
    Array(marks.sorted().map { "\($0)\n" }.joined().utf8)
  }

  static func mark(of line: BadLine, in file: Journal.File) -> String {
    let name = "\(file.device)/\(file.name):"
    return String(stableHash(Array(name.utf8) + line.bytes), radix: 36)
  }
}

/// Words of this device that are gone from its own files by somebody else’s hand: an editor, a sync tool, a git checkout.
extension Store {
  /// Their ids, once. What was said to be saved is to be saved again by whoever still has it.
  public func takeVanished() -> [String] {
    defer { vanished = [] }
    return vanished.sorted()
  }

  /// Compares what this device has written with what its files hold now.
  /// - Parameter newest: The newest revision of what lives, by id, as this device’s files have it.
  func noteVanished(from shelf: Shelf, _ newest: [String: Int], _ merge: Merge) {
    for (id, revision) in written[shelf] ?? [:] where newest[id] ?? 0 < revision {
      // What came after it, from whichever device, knows of it; so does whoever took it back.
      let latest = max(merge.lineage(id)?.history.latest ?? 0, tombstones[id] ?? 0)
      if latest < revision { vanished.insert(id) }
    }
    written[shelf] = newest
  }
}

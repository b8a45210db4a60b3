import HearthCore

/// What somebody should hear of, at the start or while the app is open.
extension Store {
  /// What was noticed since the last time, to be told now: from here on it counts as told, a bad line at later starts too.
  public func takeNews() -> [Finding] {
    let news = findings.dropFirst(toldCount).filter(\.isNew)
    toldCount = findings.count
    let marks = news.compactMap(\.mark)
    guard !marks.isEmpty else { return news }
    told = knownMarks.union(marks)
    // Should this fail, they are told once more.
    if access == .writable {
      try? files.makeFolder(places.state)
      _ = try? files.append(Array(marks.map { "\($0)\n" }.joined().utf8), to: places.told)
    }
    return news
  }

  func wasTold(_ mark: String) -> Bool {
    let marks = knownMarks
    told = marks
    return marks.contains(mark)
  }

  private var knownMarks: Set<String> {
    if let told { return told }
    let bytes = (try? files.read(places.told, limit: 1 << 24)) ?? []
    return Set(String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init))
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

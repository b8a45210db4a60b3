import Glibc
import HearthCore

extension Doctor {
  /// What lies in the data folder beside the household and the journal.
  func dataFolder() -> [Ailment] {
    var found: [Ailment] = []
    for name in ((try? system.names(in: places.data)) ?? []).sorted() {
      let path = "\(places.data)/\(name)"
      switch name {
      case "household.json", "journal": found += look(at: path, isFolder: name == "journal")
      case _ where FileSystem.isTemporary(name): found.append(leftover(path))
      case _ where name.hasPrefix(Restoration.stagePrefix): found.append(restoration(path))
      case _ where isConflict(name):
        found.append(
          Ailment(
            .conflict, path, "a sync tool left it beside a file it could not merge",
            advice: name.hasPrefix("household")
              ? "compare it with household.json, then delete it" : "look into it, then delete it"))
      // What git, Syncthing and their like keep for themselves.
      case _ where name.hasPrefix("."): break
      default: found.append(unknown(path))
      }
    }
    return found
  }

  func journal() -> [Ailment] {
    var found: [Ailment] = []
    for device in ((try? system.names(in: places.journal)) ?? []).sorted() {
      let folder = "\(places.journal)/\(device)"
      guard system.folderExists(folder) else {
        found.append(FileSystem.isTemporary(device) ? leftover(folder) : unknown(folder))
        continue
      }
      if device.hasPrefix(".") {
        found.append(unknown(folder))
        continue
      }
      found += look(at: folder, isFolder: true)
      do throws(StoreError) {
        for name in try system.names(in: folder).sorted() { found += entry(name, in: folder) }
      } catch {
        found.append(unreadable(folder, error))
      }
    }
    return found
  }

  private func entry(_ name: String, in folder: String) -> [Ailment] {
    let path = "\(folder)/\(name)"
    if FileSystem.isTemporary(name) { return [leftover(path)] }
    guard name.hasSuffix(".jsonl"), !name.hasPrefix("."), let stem = Doctor.stem(of: name) else {
      return [unknown(path)]
    }
    var found = look(at: path, isFolder: false)
    if name != "\(stem).jsonl" {
      found.append(
        Ailment(
          .conflict, path, "a sync tool left it beside a file it could not merge",
          advice: "nothing to do: its lines are read with the others", isHarmless: true))
    }
    return found + lines(of: path, stem: stem)
  }

  /// `standing` or `2026-11`, where the name is that of a shelf or of a copy of one.
  private static func stem(of name: String) -> String? {
    let stem = name.hasPrefix(Journal.standing) ? Journal.standing : String(name.prefix(7))
    guard stem == Journal.standing || YearMonth(stem) != nil, Journal.belongs(name, to: stem) else {
      return nil
    }
    return stem
  }

  /// Links, rights, and whether it is what it should be.
  private func look(at path: String, isFolder: Bool) -> [Ailment] {
    var status = stat()
    guard lstat(path, &status) == 0 else { return [] }
    var found: [Ailment] = []
    if status.st_mode & S_IFMT == S_IFLNK {
      found.append(
        Ailment(.link, path, "it is a symbolic link", advice: "make sure that you know where it leads"))
    }
    return found + rights(of: path, isFolder: isFolder)
  }

  // MARK: Lines

  private func lines(of path: String, stem: String) -> [Ailment] {
    let known = Signature(of: path)
    let bytes: [UInt8]
    do throws(StoreError) {
      bytes = try system.read(path) ?? []
    } catch {
      return [unreadable(path, error)]
    }
    var found: [Ailment] = []
    var isMarked = false
    bytes.withUnsafeBufferPointer { buffer in
      var number = 0
      for line in Lines(buffer) {
        number += 1
        do throws(FormatError) {
          found += record(try codec.decode(line), path, number, stem)
        } catch .newerVersion(let version) {
          found.append(newer(path, version, line: number))
        } catch {
          if Store.isBlank(line) { continue }
          if Store.isMergeMarker(line) {
            isMarked = true
            continue
          }
          found.append(bad(path, number, error.lineReason, isTorn: line.reachesEnd(of: buffer)))
        }
      }
    }
    if isMarked {
      found.append(
        Ailment(
          .mergeMarks, path, "git left its marks between two versions",
          advice: "nothing to do: both are read; commit the file as it is, or with the marks taken out",
          isHarmless: true))
    }
    return repaired(found, path, bytes, known)
  }

  private func bad(_ path: String, _ number: Int, _ reason: String, isTorn: Bool) -> Ailment {
    let isOthers = isOthers(path)
    guard isTorn else {
      return Ailment(
        .badLine, path, line: number, "it is no record (\(reason))",
        advice: isOthers
          ? "another laptop writes this file: correct it there, or run doctor --repair there"
          : "correct it there, or let --repair take it out; it keeps a copy")
    }
    return Ailment(
      .tornLine, path, line: number, "it breaks off in the middle (\(reason))",
      advice: isOthers
        ? "another laptop writes this file: the line is whole once the rest of it has come over"
        : "a crash may have torn it; --repair takes it out and keeps a copy",
      isHarmless: isOthers)
  }

  private func record(_ record: Record, _ path: String, _ number: Int, _ stem: String) -> [Ailment] {
    var found: [Ailment] = []
    if Journal.stem(of: record.shelf) != stem {
      found.append(
        Ailment(
          .misplaced, path, line: number, "what it holds belongs to \(Journal.stem(of: record.shelf)).jsonl",
          advice: "move the line there, or it may not be found"))
    }
    // A day for clocks that are set by hand, and for other time zones.
    if record.at.seconds > now.seconds + 86_400 {
      // What was done or is sealed for a day may be written ahead of it.
      found.append(
        Ailment(
          .future, path, line: number, "it is dated \(record.at.date), which is still to come",
          advice: "check the clock of this machine, and of the one that wrote it"))
    }
    return found
  }

  /// Takes out the lines that are no records, after keeping them.
  private func repaired(_ found: [Ailment], _ path: String, _ bytes: [UInt8], _ known: Signature) -> [Ailment]
  {
    let numbers = Set(found.filter { $0.kind == .badLine || $0.kind == .tornLine }.compactMap(\.line))
    guard repairs, !numbers.isEmpty, !isOthers(path), isWithin(path) else { return found }
    do throws(StoreError) {
      let copy = try keep(path, bytes)
      var kept: [UInt8] = []
      bytes.withUnsafeBufferPointer { buffer in
        for (index, line) in Lines(buffer).enumerated() where !numbers.contains(index + 1) {
          kept += line
          kept.append(UInt8(ascii: "\n"))
        }
      }
      try system.writeAtomically(kept, to: path, over: known)
      return found.map { ailment in
        var ailment = ailment
        if let line = ailment.line, numbers.contains(line) {
          ailment.repair = "taken out; the file as it was: \(copy)"
        }
        return ailment
      }
    } catch {
      return found + [unreadable(path, error)]
    }
  }

  /// A copy of a file as it was, in the state folder, under a name that tells where it came from.
  private func keep(_ path: String, _ bytes: [UInt8]) throws(StoreError) -> String {
    try system.makeFolder(places.setAside)
    let name = path.dropFirst(places.data.count + 1).split(separator: "/").joined(separator: "-")
    let target = "\(places.setAside)/\(now.date)-\(randomName())-\(name)"
    try system.writeAtomically(bytes, to: target, mode: 0o600)
    return target
  }

  // MARK: What does not belong

  func leftover(_ path: String) -> Ailment {
    guard !isOthers(path) else {
      return Ailment(
        .leftover, path, "a crash left it behind", advice: "the laptop that writes there clears it away",
        isHarmless: true)
    }
    var ailment = Ailment(.leftover, path, "a crash left it behind", advice: "--repair removes it")
    if repairs, isWithin(Path.parent(of: path)), (try? system.removeTree(path)) != nil {
      ailment.repair = "removed"
    }
    return ailment
  }

  private func restoration(_ path: String) -> Ailment {
    var ailment = Ailment(.leftover, path, "a restore was cut short", advice: "--repair ends it")
    if repairs, (try? Restoration(places, calls: system.calls).recover()) != nil { ailment.repair = "ended" }
    return ailment
  }

  func unknown(_ path: String) -> Ailment {
    Ailment(
      .unknownFile, path, "nobody here knows this file",
      advice: "it is not read; move it elsewhere if it is yours")
  }

  private func isConflict(_ name: String) -> Bool {
    [".sync-conflict-", "conflicted copy", ".orig", ".rej"].contains { name.contains($0) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether nothing comes after this part of a buffer, not even the end of a line.
  fileprivate func reachesEnd(of whole: Self) -> Bool {
    guard let base = baseAddress, let start = whole.baseAddress else { return false }
    return base + count == start + whole.count
  }
}

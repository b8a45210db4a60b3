import Glibc
import HearthCore

extension Doctor {
  /// What this machine keeps for itself.
  func state() -> [Ailment] {
    var found = stateRights()
    do throws(StoreError) {
      if let bytes = try system.read(places.device, limit: 256), Store.device(named: bytes) == nil {
        found.append(
          Ailment(
            .device, places.device, "it does not say which device this is",
            advice: deviceAdvice))
      }
    } catch {
      found.append(unreadable(places.device, error))
    }
    for folder in [places.state, places.drafts, places.setAside] {
      for name in ((try? system.names(in: folder)) ?? []).sorted() where FileSystem.isTemporary(name) {
        found.append(leftover("\(folder)/\(name)"))
      }
    }
    let kept = ((try? system.names(in: places.setAside)) ?? []).filter { !FileSystem.isTemporary($0) }
    for name in kept.sorted() {
      found.append(
        Ailment(
          .setAside, "\(places.setAside)/\(name)",
          "what was no record, or was typed and could not be offered again",
          advice: "read them with any editor; delete the file when nothing in it is missed",
          isHarmless: true))
    }
    return found
      + CopyList(places, system).existing.map { path in
        Ailment(
          .copy, path, "a copy that was made from here",
          advice: "what you erase stays in it: it is yours to delete",
          isHarmless: true)
      }
  }

  private func stateRights() -> [Ailment] {
    var found: [Ailment] = []
    for file in [places.device, places.copies, places.untold, places.waits] {
      found += rights(of: file, isFolder: false)
    }
    for folder in [places.drafts, places.setAside] {
      found += rights(of: folder, isFolder: true)
      for name in ((try? system.names(in: folder)) ?? []).sorted() {
        found += rights(of: "\(folder)/\(name)", isFolder: false)
      }
    }
    return found
  }

  /// A guess would let two laptops write the same files.
  private var deviceAdvice: String {
    let known = ((try? system.names(in: places.journal)) ?? []).filter { !$0.hasPrefix(".") }.sorted()
    guard !known.isEmpty else { return "delete it; a new name is made at the next save" }
    return "write into it, as a line, which of the folders in \(places.journal) is from here"
      + " (\(known.joined(separator: ", "))); or delete it to begin a new one, but then what was written from here"
      + " can no longer be erased from here"
  }

  /// Every backup here must be as it was written.
  func backups() -> [Ailment] {
    let folder = BackupFolder(places, system)
    var found = rights(of: folder.path, isFolder: true)
    do throws(StoreError) {
      for name in try system.names(in: folder.path).sorted() where FileSystem.isTemporary(name) {
        found.append(leftover("\(folder.path)/\(name)"))
      }
      for entry in try folder.entries() {
        let path = folder.path(of: entry)
        found += rights(of: path, isFolder: false)
        found += backup(path, entry)
      }
    } catch {
      found.append(unreadable(folder.path, error))
    }
    return found
  }

  private func newerBackup(_ path: String) -> Ailment {
    Ailment(
      .backup, path, "a newer version of hearth-tui made it",
      advice: "update this one to restore it; until then, what you erase stays in it", isHarmless: true)
  }

  private func backup(_ path: String, _ entry: BackupFolder.Entry) -> [Ailment] {
    do throws(StoreError) {
      guard let bytes = try system.read(path) else { return [] }
      if Backup.isNewer(bytes) { return [newerBackup(path)] }
      _ = try Backup(parsing: bytes)
    } catch {
      return [
        Ailment(
          .backup, path, error.message,
          advice: "nothing can be restored from it; delete it, and make a new one")
      ]
    }
    guard entry.at > now.seconds + 86_400 else { return [] }
    return [
      Ailment(.future, path, "it is dated to a day still to come", advice: "check the clock of this machine")
    ]
  }
}

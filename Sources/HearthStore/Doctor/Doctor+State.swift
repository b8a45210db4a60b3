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
            advice: "delete it; a new name is made at the next save"))
      }
    } catch {
      found.append(unreadable(places.device, error))
    }
    for name in ((try? system.names(in: places.state)) ?? []).sorted() {
      if FileSystem.isTemporary(name) { found.append(leftover("\(places.state)/\(name)")) }
    }
    for name in ((try? system.names(in: places.setAside)) ?? []).sorted() {
      found.append(
        Ailment(
          .setAside, "\(places.setAside)/\(name)", "copies of lines that were no records",
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
    for file in [places.device, places.copies, places.told, places.waits] {
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

  private func backup(_ path: String, _ entry: BackupFolder.Entry) -> [Ailment] {
    do throws(StoreError) {
      guard let bytes = try system.read(path) else { return [] }
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

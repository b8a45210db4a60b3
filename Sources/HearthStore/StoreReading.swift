import Glibc
import HearthCore

extension Store {
  /// Folds a shelf over all devices. A file that cannot be read and a line that is no record cost only themselves.
  func read(_ shelf: Shelf) -> Merge {
    var merge = Merge()
    shelvesRead.insert(shelf)
    var own: [Dot] = []
    var beside: [Dot] = []
    var isWhole = !isFirstRun
    for file in journal.files(of: shelf) {
      watch(file.path)
      let isOwn = file.device == device
      guard let bytes = readOrReport(file) else {
        if isOwn { isWhole = false }
        continue
      }
      // A line is seldom shorter than this.
      merge.reserve(bytes.count / 256)
      scan(bytes, file) { record in
        merge.add(record)
        guard isOwn, !record.erased else { return }
        own.append(Dot(id: record.id, revision: record.revision, device: record.device))
        for version in record.beside ?? [] {
          beside.append(Dot(id: record.id, revision: version.revision, device: version.device))
        }
      }
    }
    contested.merge(merge.contested) { $1 }
    notePending(own + beside, merge)
    let newest = Dictionary(own.map { ($0.id, $0.revision) }, uniquingKeysWith: max)
    if shelf == .standing {
      standingLines = own.count
      supersededLines = own.count - newest.count
    }
    if isWhole { noteVanished(from: shelf, newest, merge) }
    return merge
  }

  /// Calls `visit` with every record of a file, sets its bad lines aside and reports them.
  func scan(_ bytes: [UInt8], _ file: Journal.File, visit: (Record) -> Void) {
    var bad: [BadLine] = []
    bytes.withUnsafeBufferPointer { buffer in
      var number = 0
      for line in Lines(buffer) {
        number += 1
        do throws(FormatError) {
          visit(try codec.decode(line))
        } catch .newerVersion(let version) {
          newerVersion(version, in: file.path, line: number)
        } catch {
          if Store.isBlank(line) { continue }
          if Store.isMergeMarker(line) {
            if file.device == device { conflicted.insert(file.path) }
            continue
          }
          bad.append(BadLine(number: number, bytes: Array(line), reason: error.lineReason))
        }
      }
    }
    if !bad.isEmpty { setAside(bad, from: file) }
  }

  func readOrReport(_ file: Journal.File) -> [UInt8]? {
    do throws(StoreError) {
      return try files.read(file.path)
    } catch {
      report(Finding(kind: .unreadable, file: file.path, reason: error.message))
      return nil
    }
  }

  private func notePending(_ own: [Dot], _ merge: Merge) {
    for record in merge.tombstones { tombstones[record.id] = record.history.latest }
    let erased = merge.erased
    guard !erased.isEmpty else { return }
    for dot in own {
      guard let lineage = erased[dot.id], lineage.isErased(dot.revision, of: dot.device) else { continue }
      pendingErasures[dot.id] = lineage
    }
  }

  static func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }
  }

  /// What git leaves between two versions of the same lines. Both versions are revisions to us.
  static func isMergeMarker(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count >= 7, let mark = line.first, "<=>|".utf8.contains(mark) else { return false }
    return line.prefix(7).allSatisfy { $0 == mark } && (line.count == 7 || line[7] == 0x20 || line[7] == 0x0D)
  }
}

extension Store {
  /// The first of those months, in that order, whose files hold all that is looked for; nil when none does. Nothing of
  /// them is read into records, and most are passed over as fast as the disk gives them.
  public func month(holding search: JournalSearch, among months: [YearMonth]) -> YearMonth? {
    months.first { month in
      var scan = JournalSearch.Scan(search)
      for file in journal.files(of: .month(month)) where !scan.isHit {
        if let bytes = readOrReport(file) { codec.show(bytes, to: &scan) }
      }
      return scan.isHit
    }
  }
}

/// Which revision of which record a line is.
private struct Dot {
  let id: String
  let revision: Int
  let device: String
}

/// A line that is no record.
struct BadLine {
  let number: Int
  let bytes: [UInt8]
  let reason: String
}

extension FormatError {
  /// Inside one line of a file, the line number JSON counted is always 1 and says nothing.
  var lineReason: String {
    guard case .json(let error) = self else { return message }
    return "column \(error.column): \(error.reason)"
  }
}

extension Store {
  /// Keeps a copy of bad lines with this machine's state, each once. They stay in their file too: nothing that anybody
  /// wrote is ever dropped.
  private func setAside(_ bad: [BadLine], from file: Journal.File) {
    let path = "\(places.setAside)/\(file.device)-\(file.name)"
    var known: Set<[UInt8]> = []
    let kept = (try? files.read(path)) ?? []
    kept.withUnsafeBufferPointer { buffer in
      for line in Lines(buffer) { known.insert(Array(line)) }
    }
    var fresh: [UInt8] = []
    var marks: Set<String> = []
    for line in bad {
      let mark = Store.mark(of: line, in: file)
      if known.insert(line.bytes).inserted {
        fresh += line.bytes + [UInt8(ascii: "\n")]
        marks.insert(mark)
      }
      report(
        Finding(
          kind: .badLine, file: file.path, line: line.number, reason: line.reason,
          isNew: marks.contains(mark) || isUntold(mark), mark: mark))
    }
    guard !fresh.isEmpty, access == .writable else { return }
    // Should this fail, the lines are still where they were, and the next start tries again.
    do throws(StoreError) {
      try files.makeFolder(places.setAside)
      try noteUntold(marks)
      _ = try files.append(fresh, to: path)
    } catch {}
  }
}

/// Enough of a file or folder to see that it changed.
struct Signature: Equatable {
  private var inode: UInt = 0
  private var size = 0
  private var seconds = 0
  private var nanoseconds = 0

  /// All zero when there is nothing at that path.
  init(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return }
    inode = UInt(status.st_ino)
    // A folder's size says nothing.
    size = status.st_mode & S_IFMT == S_IFDIR ? 0 : Int(status.st_size)
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
  }

  /// When it was last written; nil when there is nothing at that path.
  var time: (seconds: Int, nanoseconds: Int)? { inode == 0 ? nil : (seconds, nanoseconds) }
}

extension Store {
  /// Whether another program changed anything that was read so far: then `reload`, and load the months on screen again.
  public var changedOutside: Bool {
    watched.contains { Signature(of: $0.key) != $0.value }
  }

  /// Taken before a file is read: a change in between is then noticed, if once too often.
  func watch(_ path: String) { watched[path] = Signature(of: path) }

  /// After a write of our own, which is no outside change.
  func watchAgain(_ path: String) {
    watch(path)
    watch(Path.parent(of: path))
  }
}

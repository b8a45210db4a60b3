import Glibc
import HearthCore

extension Backup {
  /// Reads everything that makes up the household: its file, and all regular files of the journal, bad lines
  /// and all.
  ///
  /// - Parameter others: Gets what lies in the journal and is no regular file, or goes by a name that no
  /// backup takes.
  /// - Throws: `StoreError` when any of it cannot be read: half a backup looks like a whole one.
  init(
    of places: Places, made: Moment, in system: FileSystem, others: inout [String]
  ) throws(StoreError) {
    var files: [File] = []
    if let bytes = try system.readSteadily(places.household) {
      files.append(File(path: "household.json", bytes: bytes))
    }
    try Backup.collect("journal", of: places, system, &files, &others)
    self.init(made: made, files: files)
  }

  private static func collect(
    _ folder: String, of places: Places, _ system: FileSystem, _ files: inout [File], _ others: inout [String]
  ) throws(StoreError) {
    for name in try system.names(in: "\(places.data)/\(folder)").sorted() where !FileSystem.isTemporary(name)
    {
      let path = "\(folder)/\(name)"
      let whole = "\(places.data)/\(path)"
      var status = stat()
      guard lstat(whole, &status) == 0 else { continue }
      switch status.st_mode & S_IFMT {
      case S_IFDIR where path.split(separator: "/").count < depthLimit:
        try collect(path, of: places, system, &files, &others)
      case S_IFREG where isPlain(path):
        if let bytes = try system.readSteadily(whole) { files.append(File(path: path, bytes: bytes)) }
      default: others.append(whole)
      }
    }
  }
}

extension Backup {
  /// The same without words that were taken back: the other device may not have come to erase its lines yet.
  func withoutErased() -> Backup {
    let codec = LineCodec()
    var ids: Set<String> = []
    for file in files where file.bytes.withUnsafeBytes({ codec.contains("\"erased\"", in: $0) }) {
      codec.eachRecord(in: file.bytes) { if $0.erased { ids.insert($0.id) } }
    }
    guard !ids.isEmpty else { return self }
    let mentioning = files.indices.filter {
      files[$0].path.hasSuffix(".jsonl") && codec.mentions(files[$0].bytes, ids)
    }
    var merge = Merge()
    for index in mentioning {
      codec.eachRecord(in: files[index].bytes) { if ids.contains($0.id) { merge.add($0) } }
    }
    let erased = merge.erased
    var backup = self
    for index in mentioning {
      backup.files[index].bytes = codec.filtered(files[index].bytes) { record in
        erased[record.id]?.remains(of: record) ?? (erased[record.id] == nil ? record : nil)
      }
    }
    return backup
  }
}

extension Backup {
  /// The first file in which something is of a newer version than this program reads, and that version; nil when none
  /// is.
  var newerFile: (path: String, version: Int)? {
    for file in files {
      if let version = file.newerVersion { return (file.path, version) }
    }
    return nil
  }
}

extension Backup.File {
  fileprivate var newerVersion: Int? {
    if path == "household.json" {
      return FormatError.newer { () throws(FormatError) in _ = try Household(parsing: bytes) }
    }
    guard path.hasSuffix(".jsonl") else { return nil }
    return bytes.withUnsafeBufferPointer { buffer in
      let codec = LineCodec()
      for line in Lines(buffer) {
        let version = FormatError.newer { () throws(FormatError) in _ = try codec.decode(line) }
        if let version { return version }
      }
      return nil
    }
  }
}

extension FormatError {
  /// The version that something turned out to be of, where that is newer than this program reads.
  fileprivate static func newer(_ read: () throws(FormatError) -> Void) -> Int? {
    do throws(FormatError) {
      try read()
    } catch .newerVersion(let version) {
      return version
    } catch {}
    return nil
  }
}

extension FileSystem {
  /// Reads a file that another instance may be adding to: not the half of a line.
  fileprivate func readSteadily(_ path: String) throws(StoreError) -> [UInt8]? {
    for _ in 0..<4 {
      let before = Signature(of: path)
      let bytes = try read(path)
      if Signature(of: path) == before { return bytes }
    }
    throw StoreError("read", path, EBUSY)
  }
}

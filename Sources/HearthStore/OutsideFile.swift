import Glibc

/// A file that the two asked for, outside the program's own folders.
public enum OutsideFile {
  /// Writes the whole file or leaves what was there, for this user's eyes alone.
  /// - Throws: `StoreError`; also for a folder, a pipe or a device, which must not be replaced by a file.
  public static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      if status.st_mode & S_IFMT == S_IFDIR { throw StoreError("save to", path, EISDIR) }
      throw StoreError(message: "could not save to \(path): this is not a regular file")
    }
    try FileSystem(calls: .live).writeAtomically(bytes, to: path, mode: 0o600)
  }
}

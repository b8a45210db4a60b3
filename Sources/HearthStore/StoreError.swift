import Glibc

/// Something the store could not do, said to a person.
public struct StoreError: Error, Hashable, Sendable {
  /// One line: what, where and what to do about it.
  public let message: String
  /// The `errno` behind it; 0 when no system call failed.
  public let code: Int32
  /// The bytes may or may not be on the disk, and the descriptor can no longer be trusted.
  var failedSync = false

  /// For what an `errno` alone would not explain.
  public init(message: String, code: Int32 = 0) {
    self.message = message
    self.code = code
  }

  /// - Parameters:
  ///   - action: What was tried: `save to`, `read` …
  ///   - code: Taken from `errno` at once, before anything else can change it.
  init(_ action: String, _ path: String, _ code: Int32) {
    self.init(message: "could not \(action) \(path): \(StoreError.words(for: code))", code: code)
  }
}

extension StoreError: CustomStringConvertible {
  /// The message alone, so that a plain `catch` can print it.
  public var description: String { message }
}

extension StoreError {
  /// What an `errno` means to a person, and the way out where there is one.
  static func words(for code: Int32) -> String {
    switch code {
    case ENOSPC: "the disk is full; free some space and try again"
    case EDQUOT: "your disk quota is used up; free some space and try again"
    case EROFS: "the disk can only be read"
    case EACCES, EPERM: "you have no permission; check who owns it"
    case EIO: "the disk reported an error; check it and your backups"
    case ENOENT: "there is no such file or folder"
    case ENOTDIR: "a part of this path is a file and not a folder"
    case EISDIR: "this is a folder and not a file"
    case ELOOP: "its symbolic links go in a circle"
    case ENAMETOOLONG: "the path is too long"
    case EMFILE, ENFILE: "too many files are open; close some programs and try again"
    case EFBIG: "the file is too large"
    case EINTR: "a signal interrupted it; try again"
    case ENOMEM: "memory is short; close some programs and try again"
    case EBUSY, ETXTBSY: "another program is using it; try again"
    case ESTALE, ENODEV, ENXIO: "the disk went away; connect it and try again"
    default: String(cString: strerror(code))
    }
  }
}

import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// A folder of its own for one test, gone with it.
final class Sandbox {
  let root: String
  let places: Places

  init() throws {
    var template = Array("/tmp/hearth-test-XXXXXX".utf8CString)
    root = try #require(mkdtemp(&template).map { String(cString: $0) })
    places = Places(data: "\(root)/data", state: "\(root)/state", config: "\(root)/config")
  }

  deinit { Sandbox.remove(root) }

  /// The same data as another device of the household sees it.
  func otherDevice(_ name: String = "other") -> Places {
    Places(data: places.data, state: "\(root)/state-\(name)", config: "\(root)/config")
  }

  func makeFolder(_ path: String) throws { try FileSystem().makeFolder(path) }

  func write(_ text: String, to path: String) throws {
    try makeFolder(Path.parent(of: path))
    try FileSystem().writeAtomically(Array(text.utf8), to: path)
  }

  /// Bytes as they are, which need not be text.
  func put(_ bytes: [UInt8], to path: String) throws {
    try makeFolder(Path.parent(of: path))
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// A household with something of a month and something that stands, and the name of this device.
  func moveIn() throws -> String {
    let store = try Store(places, calls: Crash.quick)
    defer { store.close() }
    try store.create(household())
    try store.save([moment("m1", "SECRET"), standing("s1")])
    return try #require(store.device)
  }

  func text(_ path: String) throws -> String? {
    try FileSystem().read(path).map { String(decoding: $0, as: UTF8.self) }
  }

  func mode(_ path: String) -> mode_t? {
    var status = stat()
    return lstat(path, &status) == 0 ? status.st_mode & 0o777 : nil
  }

  /// Every file and folder below, without the leading path.
  static func tree(_ folder: String) throws -> [String] {
    var found: [String] = []
    for name in try FileSystem().names(in: folder).sorted() {
      found.append(name)
      var status = stat()
      guard lstat("\(folder)/\(name)", &status) == 0, status.st_mode & S_IFMT == S_IFDIR else { continue }
      found += try tree("\(folder)/\(name)").map { "\(name)/\($0)" }
    }
    return found
  }

  /// All bytes of all files below, to look for words that should be gone.
  static func everything(_ folder: String) throws -> String {
    try tree(folder).map {
      String(decoding: (try? FileSystem().read("\(folder)/\($0)")) ?? [], as: UTF8.self)
    }
    .joined(separator: "\n")
  }

  static func remove(_ path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in (try? FileSystem().names(in: path)) ?? [] { remove("\(path)/\(name)") }
      rmdir(path)
    } else {
      unlink(path)
    }
  }
}

let november = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)

func moment(_ id: String, _ text: String = "hello", revision: Int = 1, at: Moment = november) -> Record {
  Record(id: id, kind: "conversation", author: .a, at: at, revision: revision, body: ["text": .string(text)])
}

func standing(_ id: String, _ text: String = "hello", revision: Int = 1) -> Record {
  Record(id: id, kind: "appointment", at: november, revision: revision, body: ["text": .string(text)])
}

func household(_ name: String = "Ann") -> Household {
  Household(
    first: Partner(name: name, glyph: .diamond, tint: .sea),
    second: Partner(name: "Bo", glyph: .spade, tint: .rose),
    rhythm: .weekly(weekday: 6), createdOn: november.date)
}

extension Record {
  var text: String? { body["text"]?.string }
}

extension Record.Version {
  var text: String? { body["text"]?.string }
}

/// What a call that must fail says.
func failure(_ body: () throws -> Void) -> StoreError? {
  do {
    try body()
    return nil
  } catch {
    if let error = error as? StoreError { return error }
    // Anything else is no way for the store to fail.
    Issue.record(error)
    return nil
  }
}

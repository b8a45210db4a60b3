import Glibc
import Testing

@testable import HearthStore

/// A home as one version of the format left it: what `Tests/Formats` holds under that number.
struct FormatFolder {
  let path: String
  private let files = FileSystem(calls: Crash.quick)

  init(_ version: Int) {
    let tests = Path.parent(of: Path.parent(of: Path.parent(of: #filePath)))
    path = "\(tests)/Formats/\(version)"
  }

  /// Puts it where this machine would have it.
  func install(in sandbox: Sandbox) throws {
    let places = sandbox.places
    try copy("data", to: places.data)
    try copy("config", to: places.config)
    for name in ["device", "set-aside"] { try copy("state/\(name)", to: "\(places.state)/\(name)") }
    try copy("state/backups/HERE", to: places.backups)
    try copy("state/drafts/HERE.json", to: places.draft)
    for name in ["ours.hearth", "ours.json"] { try copy(name, to: "\(sandbox.root)/\(name)") }
    let copies = try text("state/copies").replacing("@ROOT@", with: sandbox.root)
    try files.writeAtomically(Array(copies.utf8), to: places.copies)
  }

  func bytes(_ name: String) throws -> [UInt8] {
    try #require(try files.read("\(path)/\(name)"), "there is no \(path)/\(name)")
  }

  func text(_ name: String) throws -> String { String(decoding: try bytes(name), as: UTF8.self) }

  /// Of every file in it, by name and to the byte.
  func checksum() throws -> String {
    var all: [UInt8] = []
    for name in try Sandbox.tree(path) where !files.folderExists("\(path)/\(name)") {
      let bytes = try bytes(name)
      all += Array("\(name) \(bytes.count)\n".utf8) + bytes
    }
    return SHA256.hexadecimal(of: all)
  }

  private func copy(_ name: String, to target: String) throws {
    guard files.folderExists("\(path)/\(name)") else {
      try files.makeFolder(Path.parent(of: target))
      return try files.writeAtomically(try bytes(name), to: target, mode: 0o600)
    }
    try files.makeFolder(target)
    for inside in try files.names(in: "\(path)/\(name)") {
      try copy("\(name)/\(inside)", to: "\(target)/\(inside)")
    }
  }
}

extension Sandbox {
  /// Every file, by its path, to the byte.
  func contents() throws -> [String: [UInt8]] {
    var found: [String: [UInt8]] = [:]
    for name in try Sandbox.tree(root) where !FileSystem().folderExists("\(root)/\(name)") {
      found[name] = try FileSystem().read("\(root)/\(name)")
    }
    return found
  }
}

import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct RestorationTests {
  /// A house with new words, and a backup of it with old ones.
  private func prepared(_ sandbox: Sandbox) throws -> Backup {
    let store = try Store.open(sandbox.places)
    try store.create(household("Ann"))
    try store.save([moment("old"), standing("s1")])
    let backup = try Backup(parsing: try #require(try FileSystem().read(try store.backUp(at: november))))
    try store.save([moment("new"), moment("later", at: november.adding(seconds: 40 * 86_400))])
    try store.save(household("Eve"))
    store.close()
    return backup
  }

  @Test func keepsWhatWasThere() throws {
    let sandbox = try Sandbox()
    let backup = try prepared(sandbox)
    let before = try Sandbox.everything(sandbox.places.data)
    guard case .replaced(let kept) = try Restoration(sandbox.places).run(backup, at: november) else {
      Issue.record("nothing was kept")
      return
    }
    let store = try Store.open(sandbox.places)
    #expect(store.household?[.a].name == "Ann")
    #expect(store.everything().map(\.id) == ["old", "s1"])
    #expect(try Sandbox.tree(sandbox.places.data).filter { $0.hasPrefix(".") } == [])
    store.close()
    let replaced = try Backup(parsing: try #require(try FileSystem().read(kept)))
    _ = try Restoration(sandbox.places).run(replaced, at: november)
    #expect(try Sandbox.everything(sandbox.places.data) == before)
  }

  @Test func touchesNothingWhileAnotherWrites() throws {
    let sandbox = try Sandbox()
    let backup = try prepared(sandbox)
    let store = try Store.open(sandbox.places)
    let before = try Sandbox.everything(sandbox.root)
    let error = failure { _ = try Restoration(sandbox.places).run(backup, at: november) }
    #expect(error?.message.contains("close it") == true)
    #expect(try Sandbox.everything(sandbox.root) == before)
    store.close()
  }

  @Test func touchesNothingForWhatItCannotOpenOrKeep() throws {
    let sandbox = try Sandbox()
    let backup = try prepared(sandbox)
    let before = try Sandbox.everything(sandbox.root)
    for bad in ["{", "{}", "{\"v\": 99}"] {
      let broken = Backup(made: november, files: [.init(path: "household.json", bytes: Array(bad.utf8))])
      #expect(failure { _ = try Restoration(sandbox.places).run(broken, at: november) } != nil)
    }
    #expect(
      failure { _ = try Restoration(sandbox.places).run(Backup(made: november, files: []), at: november) }
        != nil)
    symlink("/etc", "\(sandbox.places.journal)/elsewhere")
    #expect(
      failure { _ = try Restoration(sandbox.places).run(backup, at: november) }?.message.contains("elsewhere")
        == true)
    unlink("\(sandbox.places.journal)/elsewhere")
    #expect(try Sandbox.everything(sandbox.root) == before)
  }

  @Test func aHouseholdThatCannotBeReadIsNoObstacle() throws {
    let sandbox = try Sandbox()
    let backup = try prepared(sandbox)
    try sandbox.write("{\"v\": 1", to: sandbox.places.household)
    #expect(failure { _ = try Store.open(sandbox.places) } != nil)
    _ = try Restoration(sandbox.places).run(backup, at: november)
    #expect(try Store.open(sandbox.places).household?[.a].name == "Ann")
  }

  @Test func worksWhereFoldersCannotChangePlaces() throws {
    let sandbox = try Sandbox()
    let backup = try prepared(sandbox)
    var calls = SystemCalls.live
    calls.exchange = { _, _ in
      errno = EINVAL
      return -1
    }
    _ = try Restoration(sandbox.places, calls: calls).run(backup, at: november)
    #expect(try Store.open(sandbox.places).everything().map(\.id) == ["old", "s1"])
    #expect(try Sandbox.tree(sandbox.places.data).filter { $0.hasPrefix(".") } == [])
  }

  /// Whatever fails, once or for good, the house is the old one or the new one; what was there is kept before
  /// it goes.
  @Test(arguments: FaultTests.codes)
  func allOldOrAllNew(_ code: Int32) throws {
    try Faults.sweep(code) { attempt in
      let sandbox = try Sandbox()
      let backup = try prepared(sandbox)
      let error = attempt.run {
        _ = try Restoration(sandbox.places, calls: attempt.faults.calls).run(backup, at: november)
      }
      let ids = try Store.open(sandbox.places).everything().map(\.id)
      let name = try Store.open(sandbox.places, forReading: true).household?[.a].name
      let isNew = ids == ["old", "s1"]
      #expect(
        isNew || ids == ["old", "s1", "new", "later"] || ids == ["new", "old", "s1", "later"], "\(ids)")
      #expect(name == (isNew ? "Ann" : "Eve"), "\(attempt.number): \(attempt.faults.names)")
      if error == nil { #expect(isNew && name == "Ann") }
      if isNew { #expect(try kept(sandbox), "what was there is kept") }
      _ = try Restoration(sandbox.places).run(backup, at: november)
      #expect(try Store.open(sandbox.places).everything().map(\.id) == ["old", "s1"])
      #expect(try Sandbox.tree(sandbox.places.data).filter { $0.hasPrefix(".") } == [])
    }
  }

  /// Making a backup that fails leaves no half of one, and the earlier ones as they were.
  @Test(arguments: FaultTests.codes)
  func aBackupIsWholeOrNotThere(_ code: Int32) throws {
    try Faults.sweep(code) { attempt in
      let sandbox = try Sandbox()
      let store = try Store(sandbox.places, calls: attempt.faults.calls)
      try store.create(household())
      try store.save([moment("m1")])
      _ = try store.backUp(at: november)
      let error = attempt.run { _ = try store.backUp(at: november.adding(seconds: 60)) }
      let folder = BackupFolder(sandbox.places, FileSystem())
      let entries = try folder.entries()
      #expect(error != nil || entries.count == 2)
      for entry in entries {
        _ = try Backup(parsing: try #require(try FileSystem().read(folder.path(of: entry))))
      }
    }
  }

  private func kept(_ sandbox: Sandbox) throws -> Bool {
    let folder = BackupFolder(sandbox.places, FileSystem())
    return try folder.entries().contains { entry in
      guard entry.sort == .replaced, let bytes = try FileSystem().read(folder.path(of: entry)) else {
        return false
      }
      return try Backup(parsing: bytes).files.contains {
        String(decoding: $0.bytes, as: UTF8.self).contains("\"new\"")
      }
    }
  }
}

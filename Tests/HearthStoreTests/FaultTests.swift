import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct FaultTests {
  static let codes = [ENOSPC, EIO, EDQUOT, EROFS, EACCES, EINTR]

  /// What a sweep does to the store, and what must hold afterwards whether it worked or not.
  private func sweep(
    _ code: Int32, prepare: (Store) throws -> Void, act: (Store) throws -> Void,
    check: (_ reopened: Store, _ acknowledged: Bool) throws -> Void
  ) throws {
    try Faults.sweep(code) { attempt in
      let sandbox = try Sandbox()
      let store = try Store(sandbox.places, calls: attempt.faults.calls)
      try prepare(store)
      let error = attempt.run { try act(store) }
      if let error { #expect(!error.message.isEmpty && !error.message.contains("\n")) }
      // The same instance goes on working once the disk does.
      if error != nil, store.access == .writable { try act(store) }
      store.close()
      let reopened = try Store.open(sandbox.places)
      try check(reopened, true)
      #expect(reopened.findings.allSatisfy { $0.kind == .badLine })
      if attempt.isPastTheEnd { #expect(error == nil) }
    }
  }

  /// The same, without a second attempt: what was acknowledged before must still be there.
  private func sweepOnce(
    _ code: Int32, prepare: (Store) throws -> Void, act: (Store) throws -> Void,
    check: (_ reopened: Store, _ acknowledged: Bool) throws -> Void
  ) throws {
    try Faults.sweep(code) { attempt in
      let sandbox = try Sandbox()
      let store = try Store(sandbox.places, calls: attempt.faults.calls)
      try prepare(store)
      let error = attempt.run { try act(store) }
      store.close()
      try check(try Store.open(sandbox.places), error == nil)
    }
  }

  @Test(arguments: codes)
  func firstSave(_ code: Int32) throws {
    try sweep(code, prepare: { _ in }, act: { try $0.save([moment("m1"), standing("s1")]) }) { reopened, _ in
      #expect(reopened.load(month: november.month).map(\.id) == ["m1"])
      #expect(reopened.standing.map(\.id) == ["s1"])
    }
  }

  @Test(arguments: codes)
  func laterSave(_ code: Int32) throws {
    let prepare = { (store: Store) in _ = try store.save([moment("m1"), standing("s1")]) }
    let act = { (store: Store) in _ = try store.save([moment("m2"), standing("s2")]) }
    try sweep(code, prepare: prepare, act: act) { reopened, _ in
      #expect(reopened.load(month: november.month).map(\.id) == ["m1", "m2"])
      #expect(reopened.standing.map(\.id) == ["s1", "s2"])
    }
    try sweepOnce(code, prepare: prepare, act: act) { reopened, acknowledged in
      let ids = reopened.load(month: november.month).map(\.id)
      #expect(ids.first == "m1" && (!acknowledged || ids == ["m1", "m2"]))
      #expect(reopened.standing.first?.id == "s1" && (!acknowledged || reopened.standing.count == 2))
    }
  }

  @Test(arguments: codes)
  func householdStaysOldOrNew(_ code: Int32) throws {
    try sweepOnce(
      code, prepare: { try $0.create(household("Ann")) }, act: { try $0.save(household("Eve")) },
      check: { reopened, acknowledged in
        let name = reopened.household?[.a].name
        #expect(name == "Eve" || (name == "Ann" && !acknowledged))
      })
  }

  @Test(arguments: codes)
  func erasing(_ code: Int32) throws {
    let prepare = { (store: Store) in
      _ = try store.save([moment("m1"), moment("m2", "SECRET"), standing("s1")])
    }
    let act = { (store: Store) in _ = try store.erase(ids: ["m2"]) }
    try sweep(code, prepare: prepare, act: act) { reopened, _ in
      #expect(reopened.load(month: november.month).map(\.id) == ["m1"])
      let words = try Sandbox.everything(reopened.places.journal)
      #expect(!words.contains("SECRET"))
    }
    try sweepOnce(code, prepare: prepare, act: act) { reopened, acknowledged in
      let ids = reopened.load(month: november.month).map(\.id)
      #expect(ids == ["m1"] || (ids == ["m1", "m2"] && !acknowledged))
      try reopened.settle()
      let words = try Sandbox.everything(reopened.places.journal)
      #expect(ids.count == 2 || !words.contains("SECRET"))
    }
  }

  @Test(arguments: codes)
  func compaction(_ code: Int32) throws {
    try sweepOnce(
      code,
      prepare: { store in
        for revision in 1...5 { try store.save([standing("s1", "\(revision)", revision: revision)]) }
      },
      act: { try $0.compactStanding() },
      check: { reopened, _ in #expect(reopened.standing.map(\.text) == ["5"]) })
  }

  @Test func aSaveCostsOneWriteAndOneSync() throws {
    let sandbox = try Sandbox()
    let faults = Faults()
    let store = try Store(sandbox.places, calls: faults.calls)
    try store.save([moment("m1")])
    faults.start(.none, 0)
    try store.save([moment("m2")])
    #expect(faults.names == ["open", "status", "seek", "read", "write", "fsync", "close"])
  }

  @Test func aFailedSyncIsFollowedByAFreshFile() throws {
    let sandbox = try Sandbox()
    let faults = Faults()
    let store = try Store(sandbox.places, calls: faults.calls)
    try store.save([moment("m1")])
    faults.start(.once(6), EIO)
    #expect(failure { try store.save([moment("m2")]) }?.code == EIO)
    #expect(store.load(month: november.month).map(\.id) == ["m1"])
    faults.start(.none, 0)
    try store.save([moment("m2")])
    #expect(faults.names.contains("rename"))
    #expect(store.load(month: november.month).map(\.id) == ["m1", "m2"])
  }

  @Test func writesInPieces() throws {
    let sandbox = try Sandbox()
    var calls = SystemCalls.live
    calls.write = { SystemCalls.live.write($0, $1, min($2, 7)) }
    let store = try Store(sandbox.places, calls: calls)
    try store.create(household())
    try store.save([moment("m1")])
    #expect(store.load(month: november.month).map(\.id) == ["m1"])
    calls.write = { _, _, _ in 0 }
    #expect(
      failure { try FileSystem(calls: calls).writeAtomically([1], to: "\(sandbox.root)/x") }?.code == ENOSPC)
  }
}

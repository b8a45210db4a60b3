import Glibc
import Testing

@testable import HearthCore
@testable import HearthStore

/// Backups, what is restored from them, and what comes from another house.
extension CrashScene {
  static let ofCopying = [
    backup, daily, restoration, restorationInSteps, arrival, arrivalBesideOthers,
  ]

  private static let soon = november.adding(seconds: 90 * 60)

  private static func backups(_ sandbox: Sandbox) throws -> [Backup] {
    let folder = BackupFolder(sandbox.places, FileSystem())
    return try folder.entries().map {
      try Backup(parsing: try #require(try FileSystem().read(folder.path(of: $0))))
    }
  }

  private static let backup = backingUp("a backup") { store in _ = try store.backUp(at: soon) }
  private static let daily = backingUp("the daily backup") { store in
    let settings = try Settings(parsing: Array(#"{"backups": {"count": 1}}"#.utf8), file: "config.json")
    try store.backUpIfDue(settings, at: soon)
    try store.backUpIfDue(settings, at: soon.adding(seconds: 2 * 86_400))
  }

  private static func backingUp(_ name: String, _ work: @Sendable @escaping (Store) throws -> Void)
    -> CrashScene
  {
    CrashScene(
      name: name, prepare: furnish,
      act: { sandbox, calls, acknowledge in
        try work(try Store(sandbox.places, calls: calls))
        acknowledge()
      },
      check: { sandbox, store, acknowledged in
        #expect(ids(store) == ["m1", "m2", "s1", "s2"])
        let all = try backups(sandbox)
        #expect(all.count >= 1 + acknowledged && all.contains { $0.made == november })
        #expect(all.allSatisfy { $0.files.count == 3 })
      })
  }

  private static let restoration = restoring("a restore") { _ in }

  /// On a disk where two names cannot change places in one step.
  private static let restorationInSteps = restoring("a restore in several steps") { calls in
    calls.exchange = { _, _ in
      errno = EINVAL
      return -1
    }
  }

  /// All old or all new, and what was there is kept before it goes.
  private static func restoring(
    _ name: String, on disk: @Sendable @escaping (inout SystemCalls) -> Void
  ) -> CrashScene {
    CrashScene(
      name: name,
      prepare: { sandbox in
        try furnish(sandbox)
        let store = try Store(sandbox.places, calls: Crash.quick)
        try store.save([moment("later")])
        try store.save(household("Eve"))
      },
      act: { sandbox, calls, acknowledge in
        var calls = calls
        disk(&calls)
        let old = try #require(try backups(sandbox).first { $0.made == november })
        _ = try Restoration(sandbox.places, calls: calls).run(old, at: soon)
        acknowledge()
      },
      check: { sandbox, store, acknowledged in
        let isOld = store.household?[.a].name == "Eve"
        #expect(ids(store) == (isOld ? ["later", "m1", "m2", "s1", "s2"] : ["m1", "m2", "s1", "s2"]))
        #expect(!isOld || acknowledged == 0)
        let isKept = try backups(sandbox).contains { backup in
          backup.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("\"later\"") }
        }
        #expect(isOld || isKept)
      })
  }

  // MARK: What comes from another house

  /// Of three months, and of what stands.
  private static let guests = [
    moment("g1"), standing("g2"), moment("g3", at: november.adding(seconds: 40 * 86_400)),
    moment("g4", at: november.adding(seconds: -40 * 86_400)), standing("g5"), moment("g6"),
  ]

  private static func bring(_ store: Store) throws {
    let content = try HouseFile.read(
      Array(HouseFile(household: household("Ann"), records: guests).text.utf8))
    let plan = try HouseImport(
      content, over: store.everything(withTombstones: true), in: store.isFirstRun ? nil : store.household)
    try store.adopt(plan.records, household: plan.household)
  }

  private static let arrival = importing("an import into an empty house", prepare: { _ in })
  private static let arrivalBesideOthers = importing("an import beside what is there", prepare: furnish)

  /// Cut short, it may have come in part; once more, and it is all there, and nothing twice.
  private static func importing(
    _ name: String, prepare: @Sendable @escaping (Sandbox) throws -> Void
  ) -> CrashScene {
    CrashScene(
      name: name, prepare: prepare,
      act: { sandbox, calls, acknowledge in
        try bring(try Store(sandbox.places, calls: calls))
        acknowledge()
      },
      check: { _, store, acknowledged in
        let wanted = Set(guests.map(\.id))
        #expect(acknowledged == 0 || wanted.isSubset(of: ids(store)))
        try bring(store)
        try store.reload()
        #expect(wanted.isSubset(of: ids(store)))
        #expect(store.household != nil)
      })
  }
}

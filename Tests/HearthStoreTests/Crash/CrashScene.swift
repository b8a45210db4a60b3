import Glibc
import Testing

@testable import HearthCore
@testable import HearthStore

/// Something that writes, and what must be there whenever its process ended.
struct CrashScene: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is there before.
  let prepare: @Sendable (Sandbox) throws -> Void
  let act: @Sendable (_ sandbox: Sandbox, _ calls: SystemCalls, _ acknowledge: () -> Void) throws -> Void
  /// After the next start has cleared up.
  let check: @Sendable (_ sandbox: Sandbox, _ store: Store, _ acknowledged: Int) throws -> Void

  var testDescription: String { name }

  static let all = [
    beginning, newMonth, sameMonth, edit, erasure, compaction, draft, conflict, gitConflict, backup, daily,
    restoration, restorationInSteps, arrival, arrivalBesideOthers,
  ]

  /// A house with words in a month and among what stands, and a backup of it.
  private static func furnish(_ sandbox: Sandbox) throws {
    let store = try Store(sandbox.places, calls: Crash.quick)
    try store.create(household("Ann"))
    try store.save([moment("m1", "first"), moment("m2", "SECRET"), standing("s1"), standing("s2", "SECRET")])
    _ = try store.backUp(at: november)
    store.close()
  }

  private static func ids(_ store: Store) -> [String] { store.everything().map(\.id).sorted() }

  // MARK: Saving

  private static let beginning = CrashScene(
    name: "first run", prepare: { _ in },
    act: { sandbox, calls, acknowledge in
      let store = try Store(sandbox.places, calls: calls)
      try store.create(household("Ann"))
      acknowledge()
      try store.save([moment("m1"), standing("s1")])
      acknowledge()
    },
    check: { _, store, acknowledged in
      #expect(acknowledged == 0 || store.household?[.a].name == "Ann")
      #expect(acknowledged < 2 || ids(store) == ["m1", "s1"])
    })

  private static let newMonth = saving("a save into new months") {
    [
      moment("n1", at: november.adding(seconds: 40 * 86_400)),
      moment("n2", at: november.adding(seconds: 80 * 86_400)),
    ]
  }

  private static let sameMonth = saving("a save into several files") {
    [moment("n1"), moment("n2"), standing("n3")]
  }

  private static func saving(_ name: String, _ records: @Sendable @escaping () -> [Record]) -> CrashScene {
    CrashScene(
      name: name, prepare: furnish,
      act: { sandbox, calls, acknowledge in
        let store = try Store(sandbox.places, calls: calls)
        try store.save(records())
        acknowledge()
      },
      check: { _, store, acknowledged in
        let old = ["m1", "m2", "s1", "s2"]
        let all = (old + records().map(\.id)).sorted()
        #expect(Set(old).isSubset(of: ids(store)) && Set(ids(store)).isSubset(of: all))
        #expect(acknowledged == 0 || ids(store) == all)
      })
  }

  private static let edit = CrashScene(
    name: "an edit", prepare: furnish,
    act: { sandbox, calls, acknowledge in
      let store = try Store(sandbox.places, calls: calls)
      let old = store.load(month: november.month).first { $0.id == "m1" }
      try store.save([moment("m1", "second").following(old)])
      acknowledge()
    },
    check: { _, store, acknowledged in
      #expect(ids(store) == ["m1", "m2", "s1", "s2"])
      let text = store.everything().first { $0.id == "m1" }?.text
      #expect(text == "second" || text == "first" && acknowledged == 0)
    })

  // MARK: Erasing

  private static let erasure = CrashScene(
    name: "an erasure", prepare: furnish,
    act: { sandbox, calls, acknowledge in
      let store = try Store(sandbox.places, calls: calls)
      try store.erase(ids: ["m2", "s2"])
      acknowledge()
    },
    check: { sandbox, store, acknowledged in
      let left = ids(store)
      #expect(Set(["m1", "s1"]).isSubset(of: left))
      #expect(acknowledged == 0 || left == ["m1", "s1"])
      let words = try Sandbox.everything(sandbox.root)
      #expect(left.count > 2 || !words.contains("SECRET"))
    })

  private static let compaction = CrashScene(
    name: "a compaction",
    prepare: { sandbox in
      try furnish(sandbox)
      let store = try Store(sandbox.places, calls: Crash.quick)
      for revision in 2...6 { try store.save([standing("s1", "\(revision)", revision: revision)]) }
    },
    act: { sandbox, calls, acknowledge in
      let store = try Store(sandbox.places, calls: calls)
      try store.compactStanding()
      try store.compactBackups()
      acknowledge()
    },
    check: { _, store, _ in
      #expect(ids(store) == ["m1", "m2", "s1", "s2"])
      #expect(store.standing.first { $0.id == "s1" }?.text == "6")
    })

  private static let draft = CrashScene(
    name: "a draft",
    prepare: { sandbox in
      try furnish(sandbox)
      let store = try Store(sandbox.places, calls: Crash.quick)
      try store.layAside(typed("old"))
    },
    act: { sandbox, calls, acknowledge in
      let store = try Store(sandbox.places, calls: calls)
      try store.layAside(typed("new"))
      acknowledge()
    },
    check: { _, store, acknowledged in
      let draft = store.takeDraft()
      #expect(draft == typed("new") || draft == typed("old") && acknowledged == 0)
    })

  private static func typed(_ text: String) -> Draft {
    Draft(
      .session(Record(id: "session-1", kind: Session.recordKind, at: november, body: ["text": .string(text)]))
    )
  }
}

// MARK: What was left beside it

extension CrashScene {
  private static func ownFile(_ sandbox: Sandbox, _ suffix: String = "") throws -> String {
    let device = try #require(try FileSystem().read(sandbox.places.device).flatMap(Store.device))
    return "\(sandbox.places.journal)/\(device)/2026-11\(suffix).jsonl"
  }

  private static func lines(_ sandbox: Sandbox, _ ids: [String]) throws -> String {
    let device = try #require(try FileSystem().read(sandbox.places.device).flatMap(Store.device))
    return ids.map { moment($0).written(by: device).json.text() + "\n" }.joined()
  }

  private static func settling(
    _ name: String, isDone: @Sendable @escaping (Sandbox) throws -> Bool,
    prepare: @Sendable @escaping (Sandbox) throws -> Void
  ) -> CrashScene {
    CrashScene(
      name: name,
      prepare: { sandbox in
        try furnish(sandbox)
        try prepare(sandbox)
      },
      act: { sandbox, calls, acknowledge in
        let store = try Store(sandbox.places, calls: calls)
        try store.settleEverything()
        acknowledge()
      },
      check: { sandbox, store, _ in
        #expect(ids(store) == ["l1", "l2", "m1", "m2", "s1", "s2"])
        let hasGone = try isDone(sandbox)
        #expect(hasGone)
      })
  }

  private static let conflict = settling(
    "a file that a sync tool set aside",
    isDone: { try $0.text(try ownFile($0, ".sync-conflict-20261121-193000-ABCDEFG")) == nil },
    prepare: { sandbox in
      let text = try #require(try sandbox.text(try ownFile(sandbox)))
      try sandbox.write(
        text + (try lines(sandbox, ["l1", "l2"])),
        to: try ownFile(sandbox, ".sync-conflict-20261121-193000-ABCDEFG"))
    })

  private static let gitConflict = settling(
    "both sides of a git conflict",
    isDone: { try $0.text(try ownFile($0))?.contains("<<<") == false },
    prepare: { sandbox in
      let path = try ownFile(sandbox)
      let text = try #require(try sandbox.text(path))
      let sides = (try lines(sandbox, ["l1"]), try lines(sandbox, ["l2"]))
      try sandbox.write("\(text)<<<<<<< HEAD\n\(sides.0)=======\n\(sides.1)>>>>>>> main\n", to: path)
    })
}

// MARK: Backups

extension CrashScene {
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
}

// MARK: What comes from another house

extension CrashScene {
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

import Testing

@testable import HearthCore
@testable import HearthStore

/// What goes from the files.
extension CrashScene {
  static let ofErasing = [erasure, compaction]

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
}

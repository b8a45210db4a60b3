import Testing

@testable import HearthCore
@testable import HearthStore

/// What a sync tool or git left beside it.
extension CrashScene {
  static let ofLeftovers = [conflict, gitConflict]

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

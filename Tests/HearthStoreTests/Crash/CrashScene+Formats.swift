import Testing

@testable import HearthCore
@testable import HearthStore

/// A home that an older program left, and what this one rewrites of it. There is no second format yet: a migration, when
/// there is one, is one more scene here.
extension CrashScene {
  static let ofFormats = [settlingOld, writingOnOld, restoringOld, importingIntoOld, repair]

  private static let folder = FormatFolder(1)

  /// The line that a crash tore long ago, and one that is torn now.
  private static func old(
    _ name: String, prepare: @Sendable @escaping (Sandbox) throws -> Void = { _ in },
    act: @Sendable @escaping (Sandbox, SystemCalls, () -> Void) throws -> Void,
    check: @Sendable @escaping (Sandbox, Store, Int) throws -> Void
  ) -> CrashScene {
    CrashScene(
      name: name,
      prepare: { sandbox in
        try folder.install(in: sandbox)
        try prepare(sandbox)
      },
      act: act, check: check, badLines: 2)
  }

  /// All that is there of a home of version 1, but for those.
  private static func expectAll(
    _ store: Store, without gone: Set<String> = [], more: Set<String> = []
  ) throws {
    let there = store.everything()
    #expect(there.count == 27 - gone.count + more.intersection(there.map(\.id)).count)
    #expect(gone.isDisjoint(with: there.map(\.id)))
    #expect(there.first { $0.id == "ritual-1" }?.extra == ["later": .string("kept")])
    #expect(there.first { $0.id == "conversation-1" }?.body["later"] == .string("kept"))
    #expect(store.rivals.keys.contains("note-beside"))
    #expect(store.household?.json["later"] != nil)
  }

  // MARK: What a start does by itself

  /// Another laptop took words back, a sync tool set a file aside, and living things were changed two hundred times by a
  /// program that did not yet say what it had seen.
  private static let settlingOld = old(
    "an old home that is settled",
    prepare: { sandbox in
      let journal = sandbox.places.journal
      let standing = try #require(try sandbox.text("\(journal)/couch/standing.jsonl"))
      let turn = try #require(standing.split(separator: "\n").first { $0.contains("\"turn-floor\"") })
      let turns = (2...230).map { turn.replacing("\"rev\":1", with: "\"rev\":\($0)") + "\n" }
      try sandbox.write(standing + turns.joined(), to: "\(journal)/couch/standing.jsonl")
      let month = try #require(try sandbox.text("\(journal)/couch/2026-11.jsonl"))
      let aside = month.replacing("note-gone", with: "note-aside")
      try sandbox.write(aside, to: "\(journal)/couch/2026-11.sync-conflict-20261121-193000-ABCDEFG.jsonl")
      let theirs = try #require(try sandbox.text("\(journal)/desk/2026-11.jsonl"))
      let tombstone =
        #"{"at":"2026-11-05T21:30:00+01:00","author":"a","body":{},"device":"desk","erased":true,"id":"note-1","#
        + #""kind":"note","rev":2,"seen":{"couch":1,"desk":0},"v":1}"#
      try sandbox.write("\(theirs)\(tombstone)\n", to: "\(journal)/desk/2026-11.jsonl")
    },
    act: { sandbox, calls, acknowledge in
      try Store(sandbox.places, calls: calls).settleEverything()
      acknowledge()
    },
    check: { sandbox, store, _ in
      try expectAll(store, without: ["note-1"])
      let own = try Sandbox.everything("\(sandbox.places.journal)/couch")
      #expect(!own.contains("You made the call.") && own.contains("\"rev\":230"))
      #expect(own.contains("note-aside"), "a tombstone of the file that was set aside")
      #expect(try !Sandbox.everything(sandbox.places.backups).contains("\"note-1\",\"kind\""))
    })

  // MARK: What somebody does with it

  private static let writingOnOld = old(
    "an old home that is written on",
    act: { sandbox, calls, acknowledge in
      let store = try Store(sandbox.places, calls: calls)
      let changed = store.everything().filter { ["note-both", "ritual-1", "note-old"].contains($0.id) }
      try store.save(
        changed.map { record in
          var next = record.following(record)
          next.body["text"] = .string("changed")
          return next
        })
      acknowledge()
      try store.erase(ids: ["note-beside", "card-1"])
      acknowledge()
    },
    check: { _, store, acknowledged in
      let all = Dictionary(store.everything().map { ($0.id, $0) }) { first, _ in first }
      for id in ["note-both", "ritual-1", "note-old"] {
        let isChanged = all[id]?.text == "changed"
        #expect(isChanged || acknowledged == 0 && all[id] != nil, "\(id)")
      }
      #expect(all["ritual-1"]?.extra == ["later": .string("kept")])
      #expect(all["ritual-1"]?.body["later"] == .string("kept"))
      #expect(store.rivals["note-both"]?.count == 1)
      #expect(acknowledged < 2 || all["note-beside"] == nil && all["card-1"] == nil)
      #expect(all.count >= 25)
    })

  private static let restoringOld = old(
    "an old backup over an old home",
    act: { sandbox, calls, acknowledge in
      let backup = try Backup(parsing: try folder.bytes("ours.hearth"))
      _ = try Restoration(sandbox.places, calls: calls).run(backup, at: november)
      acknowledge()
    },
    check: { sandbox, store, acknowledged in
      let isNew = store.household?.rhythm == .daily
      #expect(isNew || acknowledged == 0)
      guard isNew else { return try expectAll(store) }
      #expect(ids(store) == ["card-b", "note-b"])
      let kept = try BackupFolder(sandbox.places, FileSystem()).entries().filter { $0.sort == .replaced }
      #expect(kept.count >= 1)
    })

  private static let importingIntoOld = old(
    "an old export into an old home",
    act: { sandbox, calls, acknowledge in
      try bring(try Store(sandbox.places, calls: calls))
      acknowledge()
    },
    check: { _, store, acknowledged in
      let guests: Set = ["note-e", "ritual-e"]
      try expectAll(store, more: guests)
      #expect(acknowledged == 0 || guests.isSubset(of: ids(store)))
      try bring(store)
      try store.reload()
      #expect(guests.isSubset(of: ids(store)))
      #expect(store.rivals["note-e"]?.count == 1)
    })

  private static func bring(_ store: Store) throws {
    let content = try HouseFile.read(try folder.bytes("ours.json"))
    let plan = try HouseImport(content, over: store.everything(withTombstones: true), in: store.household)
    try store.adopt(plan.records, household: plan.household)
  }

  private static let repair = old(
    "a repair of an old home",
    act: { sandbox, calls, acknowledge in
      _ = try Doctor(sandbox.places, at: november, repairs: true, calls: calls).examine()
      acknowledge()
    },
    check: { sandbox, store, acknowledged in
      try expectAll(store)
      let torn = "2026-10-06T08:00:00+02:00"
      let journal = try Sandbox.everything(sandbox.places.journal)
      #expect(acknowledged == 0 || !journal.contains(torn))
      #expect(try Sandbox.everything(sandbox.places.setAside).contains(torn))
    })
}

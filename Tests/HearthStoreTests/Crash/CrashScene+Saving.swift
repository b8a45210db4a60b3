import Testing

@testable import HearthCore
@testable import HearthStore

/// What is written for the first time, changed, or being typed.
extension CrashScene {
  static let ofSaving = [beginning, newMonth, sameMonth, edit, draft]

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

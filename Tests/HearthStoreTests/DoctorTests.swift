import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct DoctorTests {
  let sandbox: Sandbox
  let folder: String

  init() throws {
    sandbox = try Sandbox()
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("m1"), standing("s1")])
    folder = "\(sandbox.places.journal)/\(try #require(store.device))"
    _ = try store.backUp(at: november)
    store.close()
  }

  private func examine(repairs: Bool = false) throws -> [Ailment] {
    try Doctor(sandbox.places, at: november, repairs: repairs).examine()
  }

  private func kinds(repairs: Bool = false) throws -> [Ailment.Kind] {
    try examine(repairs: repairs).map(\.kind)
  }

  @Test func allIsWell() throws { #expect(try examine() == []) }

  @Test func lookingChangesNothing() throws {
    try spoil()
    let before = try Sandbox.everything(sandbox.root)
    let tree = try Sandbox.tree(sandbox.root)
    let found = try examine()
    #expect(found.allSatisfy { $0.repair == nil && !$0.text.contains("\n") && !$0.advice.isEmpty })
    #expect(try Sandbox.everything(sandbox.root) == before)
    #expect(try Sandbox.tree(sandbox.root) == tree)
  }

  /// One of nearly every ailment there is.
  /// - Parameter version: Of one line; beside a newer one nothing is mended.
  private func spoil(version: Int = 9) throws {
    let data = sandbox.places.data
    let old = try #require(try sandbox.text("\(folder)/2026-11.jsonl"))
    let future = moment("f1", at: november.adding(seconds: 40 * 86_400)).json.text()
    let newer = #"{"id":"x","kind":"note","at":"2026-11-21T19:30:00Z","rev":1,"device":"d","v":\#(version)}"#
    try sandbox.write(
      "\(old)\n<<<<<<< ours\n{\"bad\": 1}\n\(future)\n\(newer)\n{\"id\": \"to", to: "\(folder)/2026-11.jsonl")
    try sandbox.write("", to: "\(folder)/2026-11.sync-conflict-20261121-1.jsonl")
    try sandbox.write("x", to: "\(folder)/notes.txt")
    try sandbox.write("x", to: "\(folder)/.hearth-12345678.tmp")
    try sandbox.write("x", to: "\(data)/.hearth-restore-1/journal/x")
    try sandbox.write("x", to: "\(data)/household.sync-conflict-1.json")
    try sandbox.write("x", to: "\(data)/stray")
    try sandbox.write("x", to: "\(data)/.stfolder")
    try sandbox.write("torn", to: "\(sandbox.places.setAside)/old")
    try sandbox.write("NO NAME", to: sandbox.places.device)
    chmod(folder, 0o755)
    chmod("\(folder)/standing.jsonl", 0o644)
    symlink("\(sandbox.root)/none", "\(folder)/2026-09.jsonl")
    for name in try FileSystem().names(in: sandbox.places.backups) {
      try sandbox.write(
        "{\"format\":\"hearth-backup\",\"v\":1,\"sha256\":\"\"}\n", to: "\(sandbox.places.backups)/\(name)")
    }
  }

  @Test func everythingIsFound() throws {
    try spoil()
    let found = try examine()
    let expected: [Ailment.Kind: Int] = [
      .leftover: 2, .conflict: 2, .unknownFile: 2, .mode: 2, .badLine: 1, .tornLine: 1, .mergeMarks: 1,
      .future: 1,
      .misplaced: 1, .newerVersion: 1, .link: 1, .setAside: 1, .device: 1, .backup: 1,
    ]
    #expect(Dictionary(found.map { ($0.kind, 1) }, uniquingKeysWith: +) == expected)
    #expect(found.first { $0.kind == .badLine }?.line == 4)
    #expect(found.first { $0.kind == .tornLine }?.line == 7)
    let object = try #require(found.first?.json.object)
    #expect(Set(object.keys) == ["kind", "file", "line", "problem", "advice", "repaired"])
  }

  @Test func whatIsSafeIsMendedAndTheOriginalKept() throws {
    try spoil(version: 1)
    try sandbox.write("\(Path.name(of: folder))\n", to: sandbox.places.device)
    let before = try #require(try sandbox.text("\(folder)/2026-11.jsonl"))
    let mended = try examine(repairs: true).filter { $0.repair != nil }
    #expect(
      Dictionary(mended.map { ($0.kind, 1) }, uniquingKeysWith: +) == [
        .leftover: 2, .mode: 2, .badLine: 1, .tornLine: 1,
      ])
    #expect(sandbox.mode(folder) == 0o700 && sandbox.mode("\(folder)/standing.jsonl") == 0o600)
    let after = try #require(try sandbox.text("\(folder)/2026-11.jsonl"))
    #expect(after.contains("\"m1\"") && after.contains("\"f1\"") && after.contains("\"x\""))
    #expect(!after.contains("bad") && !after.contains("\"to"))
    let copies = try FileSystem().names(in: sandbox.places.setAside).filter { $0.hasSuffix("-2026-11.jsonl") }
    #expect(try copies.map { try sandbox.text("\(sandbox.places.setAside)/\($0)") } == [before])
    #expect(try kinds(repairs: true).filter { [.leftover, .mode, .badLine, .tornLine].contains($0) } == [])
  }

  /// Were each line counted from the beginning of the file, the long one would take hours.
  @Test func onlyTheLineThatReachesTheEndIsTorn() throws {
    let path = "\(folder)/2026-10.jsonl"
    for (text, torn) in [("x\nx", [2]), ("x\nx\n", []), ("x", [1]), ("\n\nx\n", [])] {
      try sandbox.write(text, to: path)
      #expect(try examine().filter { $0.kind == .tornLine }.map(\.line) == torn, "\(text)")
    }
    let count = 20_000
    try sandbox.write(
      String(repeating: String(repeating: "x", count: 99) + "\n", count: count) + "x", to: path)
    let found = try examine()
    #expect(found.filter { $0.kind == .badLine }.count == count)
    #expect(found.filter { $0.kind == .tornLine }.map(\.line) == [count + 1])
  }

  @Test func aHouseWithoutAHousehold() throws {
    unlink(sandbox.places.household)
    #expect(
      try examine().map(\.advice) == [
        "restore a backup, or put the file back; the journal beside it is whole"
      ])
    for (bad, kind) in [("{", Ailment.Kind.household), ("{\"v\": 9}", .newerVersion)] {
      try sandbox.write(bad, to: sandbox.places.household)
      #expect(try kinds() == [kind])
    }
    let empty = try Sandbox()
    #expect(try Doctor(empty.places, at: november).examine().map(\.kind) == [.missingHousehold])
    #expect(try Sandbox.tree(empty.root) == [])
  }

  @Test func whileAnotherWritesItOnlyLooks() throws {
    let store = try Store.open(sandbox.places)
    #expect(try examine().filter { !$0.isHarmless } == [])
    #expect(try kinds() == [.locked])
    #expect(failure { _ = try examine(repairs: true) } != nil)
    store.close()
  }

  @Test(arguments: FaultTests.codes)
  func mendingThatFailsLosesNothing(_ code: Int32) throws {
    let lines = "{\"bad\": 1}\n" + moment("m9").json.text() + "\n"
    try Faults.sweep(code) { attempt in
      let sandbox = try Sandbox()
      let path = "\(sandbox.places.journal)/couch/2026-11.jsonl"
      try sandbox.write(lines, to: path)
      try sandbox.write("couch\n", to: sandbox.places.device)
      let error = attempt.run {
        _ = try Doctor(sandbox.places, at: november, repairs: true, calls: attempt.faults.calls).examine()
      }
      #expect(error == nil, "it says what it could not do, and goes on")
      let text = try #require(try sandbox.text(path))
      let isMended = !text.contains("bad")
      #expect(text == lines || (isMended && text.contains("\"m9\"")))
      if isMended { #expect(try Sandbox.everything(sandbox.places.setAside).contains("bad")) }
    }
  }
}

import Glibc
import OddInputs
import Testing

@testable import HearthCore
@testable import HearthStore

/// What this machine keeps for itself, damaged.
@Suite("The files of the state folder under damage")
struct StateFaultTests {
  private let box: Sandbox
  private let device: String

  init() throws {
    box = try Sandbox()
    device = try box.moveIn()
  }

  private func open() throws -> Store { try Store(box.places, calls: Crash.quick) }

  private func typed(_ text: String) -> Draft {
    Draft(
      .session(
        Record(id: "session-1", kind: Session.recordKind, at: november, body: ["draft": .string(text)])))
  }

  /// Opens with such a draft, and types something else: what was there is offered, or is still there byte by byte.
  private func expectKept(_ bytes: [UInt8], _ what: @autoclosure () -> String) throws {
    try box.put(bytes, to: box.places.draft)
    let store = try open()
    defer { store.close() }
    let found = store.takeDraft()
    if let found {
      #expect(found.session != nil, "\(what())")
      return
    }
    #expect(store.findings.filter { $0.kind == .draft && $0.message == $0.message.printable }.count == 1)
    try store.layAside(nil)
    try store.layAside(typed("new"))
    #expect(store.takeDraft() == typed("new"), "\(what())")
    let names = try FileSystem().names(in: box.places.setAside)
    let kept = try names.map { try FileSystem().read("\(box.places.setAside)/\($0)") }
    #expect(kept == [bytes], "\(what())")
    for name in names { unlink("\(box.places.setAside)/\(name)") }
  }

  @Test("A damaged draft is offered or kept, whatever is typed next")
  func drafts() throws {
    let whole = Array((typed("half a thought, é").json.text() + "\n").utf8)
    for bytes in Damage.all(whole) { try expectKept(bytes, String(decoding: bytes, as: UTF8.self)) }
    for value in OddJSON.all.map({ Array($0.utf8) }) + OddJSON.bytes {
      try expectKept(value, String(decoding: value, as: UTF8.self))
      try expectKept(
        Array(#"{"v":1,"session":"#.utf8) + value + Array("}".utf8), String(decoding: value, as: UTF8.self))
    }
    try expectKept(Array(String(repeating: "[", count: 1_000_000).utf8), "deep")
    try expectKept(Array((String(repeating: "x", count: 1 << 24) + "x").utf8), "huge")
  }

  @Test("One of a newer version stays in its place until that is needed")
  func newerDraft() throws {
    let newer = Array(#"{"v":2,"thought":"in another form"}"#.utf8)
    try box.put(newer, to: box.places.draft)
    for _ in 0..<2 {
      let store = try open()
      #expect(store.takeDraft() == nil && store.findings.contains { $0.kind == .draft })
      try store.layAside(nil)
      store.close()
      #expect(try FileSystem().read(box.places.draft) == newer)
    }
    try expectKept(newer, "newer")
  }

  @Test("One that has no place just now stays, too")
  func unplaced() throws {
    let store = try open()
    try store.layAside(typed("old"))
    #expect(store.takeDraft() == typed("old"))
    store.keepDraft()
    try store.layAside(nil)
    #expect(store.takeDraft() == typed("old"))
    try store.layAside(typed("new"))
    #expect(try Sandbox.everything(box.places.setAside).contains("old"))
    try store.layAside(nil)
    #expect(store.takeDraft() == nil && store.findings.isEmpty)
  }

  @Test("What belongs to a session that is over goes at once")
  func over() throws {
    let store = try open()
    try store.save([Record(id: "session-1", kind: Session.recordKind, at: november, revision: 1, body: [:])])
    try store.erase(ids: ["session-1"])
    try store.layAside(typed("of a talk that was taken back"))
    try store.reload()
    #expect(store.takeDraft() == nil)
    #expect(try !Sandbox.everything(box.places.state).contains("taken back"))
  }

  @Test("A folder, a pipe or a link where it should be makes room; where there is no room, nothing is lost")
  func draftPlaces() throws {
    let path = box.places.draft
    let other = "\(box.root)/mine"
    try box.put(Array("my own notes".utf8), to: other)
    try box.makeFolder(box.places.drafts)
    for make in [
      { mkdir(path, 0o700) }, { mkfifo(path, 0o600) }, { symlink(other, path) }, { symlink(path, path) },
    ] {
      try #require(make() == 0)
      let store = try open()
      #expect(store.takeDraft() == nil && store.findings.count == 1)
      try store.layAside(typed("new"))
      #expect(store.takeDraft() == typed("new"))
      try store.layAside(nil)
      store.close()
    }
    #expect(try box.text(other) == "my own notes")
    #expect(try FileSystem().names(in: box.places.setAside).count == 4)
    Sandbox.remove(box.places.setAside)
    try box.put([], to: box.places.setAside)
    try box.put(Array("{\"v\":1,".utf8), to: path)
    let store = try open()
    #expect(store.takeDraft() == nil && store.findings.count == 1)
    #expect(failure { try store.layAside(typed("new")) } != nil)
    #expect(try box.text(path) == "{\"v\":1,")
  }

  // MARK: The others

  @Test("The list of copies, damaged, is a list of fewer copies")
  func copies() throws {
    let files = FileSystem(calls: Crash.quick)
    let list = CopyList(box.places, files)
    for name in ["a", "b"] {
      try box.put([], to: "\(box.root)/\(name).json")
      list.add("\(box.root)/\(name).json")
    }
    #expect(list.existing.count == 2)
    let whole = try #require(try files.read(box.places.copies))
    for bytes in Damage.all(whole) + OddWords.all.map({ Array($0.utf8) }) {
      try box.put(bytes, to: box.places.copies)
      try box.put([], to: "\(box.root)/c.json")
      list.add("\(box.root)/c.json")
      #expect(list.existing.contains("\(box.root)/c.json"), "\(String(decoding: bytes, as: UTF8.self))")
      let found = try Doctor(box.places, at: november, repairs: false, calls: Crash.quick).examine()
      #expect(found.allSatisfy { $0.kind == .copy })
    }
  }

  @Test("Whatever is in place of the set-aside folder, or in it, a house opens and says which line is none")
  func setAside() throws {
    let line = "{\"torn\": \n"
    let path = "\(box.places.journal)/\(device)/2026-11.jsonl"
    let whole = try #require(try box.text(path))
    try box.write(whole + line, to: path)
    try box.put(Array("not a folder".utf8), to: box.places.setAside)
    let store = try open()
    #expect(store.load(month: november.month).map(\.id) == ["m1"] && store.findings.map(\.kind) == [.badLine])
    store.close()
    #expect(try box.text(path) == whole + line)
    unlink(box.places.setAside)
    for bytes in [[], [0xFF, 0xFE], Array(line.utf8.dropLast(2))] {
      try box.put(bytes, to: "\(box.places.setAside)/\(device)-2026-11.jsonl")
      let store = try open()
      #expect(store.load(month: november.month).map(\.id) == ["m1"] && store.findings.map(\.isNew) == [true])
      store.close()
      let kept = try box.text("\(box.places.setAside)/\(device)-2026-11.jsonl")
      #expect(kept?.hasSuffix(line) == true)
    }
  }
}

import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// What is not the doctor’s to mend.
@Suite struct DoctorLimitsTests {
  let sandbox: Sandbox
  let folder: String

  init() throws {
    sandbox = try Sandbox()
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("m1")])
    folder = "\(sandbox.places.journal)/\(try #require(store.device))"
    store.close()
  }

  private func repair(_ calls: SystemCalls = .live) throws -> [Ailment] {
    try Doctor(sandbox.places, at: november, repairs: true, calls: calls).examine()
  }

  @Test func filesOfTheOtherLaptopStayAsTheyCome() throws {
    let other = "\(sandbox.places.journal)/bedroom"
    let half = moment("b1").json.text() + "\n{\"bad\": 1}\n{\"id\": \"ha"
    try sandbox.write(half, to: "\(other)/2026-11.jsonl")
    try sandbox.write("x", to: "\(other)/.hearth-12345678.tmp")
    let found = try repair()
    #expect(found.map(\.kind) == [.leftover, .badLine, .tornLine] && found.allSatisfy { $0.repair == nil })
    #expect(try sandbox.text("\(other)/2026-11.jsonl") == half)
    #expect(try sandbox.text("\(other)/.hearth-12345678.tmp") == "x")
    let torn = try #require(found.last)
    #expect(torn.isHarmless && torn.advice.contains("come over"))
    #expect(try #require(found.first { $0.kind == .badLine }).isHarmless == false)
    #expect(try !Sandbox.tree(sandbox.places.state).contains("set-aside"))
  }

  @Test func whatThisMachineKeepsIsForNobodyElse() throws {
    let places = sandbox.places
    let files = [
      places.device, places.copies, places.untold, places.waits, places.draft,
      "\(places.setAside)/x-2026-11.jsonl",
    ]
    for path in files.dropFirst() { try sandbox.write("", to: path) }
    for path in files { chmod(path, 0o644) }
    let folders = [places.drafts, places.setAside]
    for folder in folders { chmod(folder, 0o755) }
    let mended = try repair().filter { $0.kind == .mode }
    #expect(Set(mended.map(\.file)) == Set(files + folders) && mended.allSatisfy { $0.repair != nil })
    #expect(
      files.allSatisfy { sandbox.mode($0) == 0o600 } && folders.allSatisfy { sandbox.mode($0) == 0o700 })
  }

  @Test func noLinkLeadsOutOfTheFolders() throws {
    let outside = "\(sandbox.root)/outside"
    try sandbox.write("{\"bad\": 1}\n", to: "\(outside)/2026-10.jsonl")
    try sandbox.write("x", to: "\(outside)/.hearth-12345678.tmp")
    try sandbox.write("{\"bad\": 2}\n", to: "\(outside)/mine.jsonl")
    for name in ["2026-10.jsonl", "mine.jsonl"] { chmod("\(outside)/\(name)", 0o644) }
    chmod(outside, 0o755)
    try FileSystem().removeTree(folder)
    let before = try Sandbox.everything(outside)
    // A whole folder elsewhere, and then a file.
    #expect(symlink(outside, folder) == 0)
    #expect(try repair().allSatisfy { $0.repair == nil })
    unlink(folder)
    try sandbox.makeFolder(folder)
    #expect(symlink("\(outside)/mine.jsonl", "\(folder)/2026-09.jsonl") == 0)
    #expect(try repair().allSatisfy { $0.repair == nil })
    #expect(try Sandbox.everything(outside) == before)
    #expect(sandbox.mode(outside) == 0o755)
    for name in ["2026-10.jsonl", "mine.jsonl"] { #expect(sandbox.mode("\(outside)/\(name)") == 0o644) }
  }

  @Test func whatIsWrittenInBetweenIsNotLost() throws {
    let path = "\(folder)/2026-11.jsonl"
    let bad = "{\"bad\": 1}\n"
    try sandbox.write(bad, to: path)
    let line = moment("m2").json.text() + "\n"
    var calls = SystemCalls.live
    // Another program adds a line while the new file is being written.
    calls.setMode = { descriptor, mode in
      if (try? FileSystem().read(path)) == Array(bad.utf8) {
        _ = try? FileSystem().append(Array(line.utf8), to: path)
      }
      return fchmod(descriptor, mode)
    }
    let found = try repair(calls)
    #expect(
      found.allSatisfy { $0.repair == nil } && found.contains { $0.problem.contains("just changed it") })
    #expect(try sandbox.text(path) == bad + line)
    #expect(try repair().contains { $0.kind == .badLine && $0.repair != nil })
    #expect(try sandbox.text(path) == line)
  }
}

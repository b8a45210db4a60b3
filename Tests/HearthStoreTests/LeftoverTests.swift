import Foundation
import Glibc
import HearthCore
import Testing

@testable import HearthStore

/// What git and sync tools leave behind, and what they do while the store is open.
@Suite struct LeftoverTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func path(_ device: String, _ suffix: String = "") -> String {
    "\(sandbox.places.journal)/\(device)/2026-11\(suffix).jsonl"
  }

  private func line(_ record: Record, _ device: String) -> String {
    record.written(by: device).json.text() + "\n"
  }

  @Test func aConflictFileIsTakenInAndGoes() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a"), moment("b")])
    let device = try #require(store.device)
    let conflict = path(device, ".sync-conflict-20261121-193000-ABCDEFG")
    let both = try #require(try sandbox.text(path(device)))
    try sandbox.write(both + line(moment("c", "only there"), device) + "{\"bad\n", to: conflict)
    try store.reload()
    try store.settle()
    #expect(try sandbox.text(conflict) == nil)
    #expect(try sandbox.text(path(device)) == both + line(moment("c", "only there"), device) + "{\"bad\n")
    try store.reload()
    #expect(store.load(month: november.month).map(\.id) == ["a", "b", "c"])
    #expect(!store.changedOutside)
  }

  @Test func aConflictFileOfAnotherDeviceIsReadAndLeft() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a")])
    let conflict = path("other", ".sync-conflict-20261121-193000-ABCDEFG")
    try sandbox.write(line(moment("b"), "other"), to: conflict)
    try store.reload()
    try store.settle()
    #expect(store.load(month: november.month).map(\.id) == ["a", "b"])
    #expect(try sandbox.text(conflict) != nil)
  }

  @Test func wordsTakenBackDoNotReturnWithAConflictFile() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a", "SECRET")])
    let device = try #require(store.device)
    let old = try #require(try sandbox.text(path(device)))
    try store.erase(ids: ["a"])
    try sandbox.write(old, to: path(device, ".sync-conflict-20261121-193000-ABCDEFG"))
    try store.reload()
    try store.settle()
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET"))
    #expect(store.load(month: november.month) == [])
  }

  @Test func aConflictFileStaysWhenItCannotBeTakenIn() throws {
    let faults = Faults()
    let store = try Store(sandbox.places, calls: faults.calls)
    try store.save([moment("a")])
    let device = try #require(store.device)
    let conflict = path(device, ".sync-conflict-20261121-193000-ABCDEFG")
    try sandbox.write(line(moment("b"), device), to: conflict)
    for number in 1...30 {
      try store.reload()
      faults.start(.once(number), ENOSPC)
      let error = failure { try store.settle() }
      faults.start(.none, 0)
      try store.reload()
      #expect(store.load(month: november.month).map(\.id) == ["a", "b"])
      if error == nil, try sandbox.text(conflict) == nil { return }
    }
    Issue.record("it was never taken in")
  }

  @Test func bothSidesOfAGitConflictStayAndItsMarksGo() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a")])
    let device = try #require(store.device)
    let first = try #require(try sandbox.text(path(device)))
    let (ours, theirs) = (line(moment("b"), device), line(moment("c"), device))
    try sandbox.write(
      first + "<<<<<<< HEAD\n" + ours + "=======\n" + theirs + ours + ">>>>>>> origin/main\n",
      to: path(device))
    try store.reload()
    #expect(store.load(month: november.month).map(\.id) == ["a", "b", "c"])
    try store.settle()
    #expect(try sandbox.text(path(device)) == first + ours + theirs)
    #expect(store.findings.isEmpty)
  }

  @Test func aFolderThatVanishedIsNotMadeAnew() throws {
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("a")])
    #expect(rename(sandbox.places.data, "\(sandbox.root)/away") == 0)
    #expect(store.changedOutside)
    try store.reload()
    let error = failure { try store.save([moment("b")]) }
    #expect(error?.message.contains("is gone") == true)
    #expect(try Sandbox.tree(sandbox.root).contains("data") == false)
    #expect(rename("\(sandbox.root)/away", sandbox.places.data) == 0)
    #expect(store.changedOutside)
    try store.reload()
    try store.save([moment("b")])
    #expect(store.load(month: november.month).map(\.id) == ["a", "b"])
  }

  @Test func aFolderPutInItsPlaceIsLockedAnew() throws {
    let store = try Store.open(sandbox.places)
    try store.create(household())
    #expect(rename(sandbox.places.data, "\(sandbox.root)/away") == 0)
    try sandbox.write(household().json.text(), to: sandbox.places.household)
    try store.reload()
    try store.save([moment("a")])
    #expect(try Store.open(sandbox.places).access != .writable)
  }

  @Test func filesThatAreReplacedShortenedOrRemovedAreNoticed() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a"), moment("b")])
    let own = path(try #require(store.device))
    let text = try #require(try sandbox.text(own))
    func look() throws -> [String] {
      #expect(store.changedOutside)
      try store.reload()
      let ids = store.load(month: november.month).map(\.id)
      #expect(!store.changedOutside)
      return ids
    }
    try store.reload()
    _ = store.load(month: november.month)
    try sandbox.write(text + line(moment("c"), "x"), to: own)
    #expect(try look() == ["a", "b", "c"])
    #expect(truncate(own, off_t(text.utf8.count + 9)) == 0)
    #expect(try look() == ["a", "b"])
    // The torn line costs itself alone.
    try store.save([moment("d")])
    #expect(store.load(month: november.month).map(\.id) == ["a", "b", "d"])
    #expect(unlink(own) == 0)
    #expect(try look() == [])
    try store.save([moment("e")])
    #expect(store.load(month: november.month).map(\.id) == ["e"])
  }

  @Test func syncSetupAddsWhatIsMissingAndNothingTwice() throws {
    #expect(failure { _ = try SyncSetup.prepare(sandbox.places) } != nil)
    try Store.open(sandbox.places).create(household())
    try sandbox.write("ours\n.stfolder", to: "\(sandbox.places.data)/.gitignore")
    let first = try SyncSetup.prepare(sandbox.places)
    #expect(first.map(\.outcome) == [.written, .completed, .written])
    let before = try Sandbox.everything(sandbox.places.data)
    #expect(try SyncSetup.prepare(sandbox.places).map(\.outcome) == [.unchanged, .unchanged, .unchanged])
    #expect(try Sandbox.everything(sandbox.places.data) == before)
    let ignored = try #require(try sandbox.text("\(sandbox.places.data)/.gitignore"))
    #expect(ignored.hasPrefix("ours\n.stfolder\n") && ignored.contains(".hearth-*.tmp"))
    #expect(ignored.components(separatedBy: ".stfolder").count == 2)
  }
}

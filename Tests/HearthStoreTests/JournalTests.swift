import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct JournalTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  /// A device's file for November.
  private func path(_ device: String, _ suffix: String = "") -> String {
    "\(sandbox.places.journal)/\(device)/2026-11\(suffix).jsonl"
  }

  private func line(_ record: Record, device: String) -> String {
    var record = record
    record.device = device
    return record.json.text() + "\n"
  }

  @Test func badLineCostsItselfAlone() throws {
    let text = line(moment("a"), device: "x") + "{\"oops\n" + line(moment("b"), device: "x") + "\n\r\n"
    try sandbox.write(text, to: path("x"))
    let store = try Store.open(sandbox.places)
    #expect(store.load(month: november.month).map(\.id) == ["a", "b"])
    #expect(store.load(month: november.month).map(\.id) == ["a", "b"])
    #expect(store.findings.map(\.line) == [2])
    #expect(store.takeNews().map(\.line) == [2])
    store.close()
    let again = try Store.open(sandbox.places)
    _ = again.load(month: november.month)
    #expect(again.findings.map(\.isNew) == [false])
    #expect(try sandbox.text("\(sandbox.places.setAside)/x-2026-11.jsonl") == "{\"oops\n")
    #expect(try sandbox.text(path("x")) == text)
  }

  @Test func tornLineCostsItselfAlone() throws {
    let store = try Store.open(sandbox.places)
    try store.save([moment("a")])
    let device = try #require(store.device)
    let whole = try #require(try FileSystem().read(path(device)))
    for length in 1..<whole.count {
      try FileSystem().writeAtomically(whole + whole.prefix(length), to: path(device))
      try store.save([moment("b")])
      #expect(store.load(month: november.month).map(\.id) == ["a", "b"])
    }
  }

  @Test func everyFlippedBitCostsAtMostItsLine() throws {
    let lines = [moment("a"), moment("b"), moment("c")].map { Array(line($0, device: "x").utf8) }
    let store = try Store.open(sandbox.places)
    for position in lines[1].indices {
      for bit in 0..<8 {
        var middle = lines[1]
        middle[position] ^= 1 << UInt8(bit)
        try sandbox.makeFolder("\(sandbox.places.journal)/x")
        try FileSystem().writeAtomically(lines[0] + middle + lines[2], to: path("x"))
        try store.reload()
        let ids = store.load(month: november.month).map(\.id)
        #expect(ids.contains("a"))
        // The newline between them belongs to both.
        #expect(ids.contains("c") || position == lines[1].count - 1)
      }
    }
  }

  @Test func newerLineMakesReadOnly() throws {
    try sandbox.write(line(moment("a"), device: "x") + "{\"v\":2,\"what\":\"ever\"}\n", to: path("x"))
    let store = try Store.open(sandbox.places)
    #expect(store.access == .writable)
    #expect(store.load(month: november.month).map(\.id) == ["a"])
    guard case .readOnly(let reason) = store.access else {
      Issue.record("a newer format may be written beside")
      return
    }
    #expect(reason.contains("newer version"))
    #expect(store.findings.map(\.kind) == [.newerVersion])
  }

  @Test func twoDevicesFold() throws {
    let here = try Store.open(sandbox.places)
    try here.save([moment("both", "here"), moment("mine")])
    here.close()
    let there = try Store.open(sandbox.otherDevice())
    try there.save([moment("both", "there", revision: 2), moment("theirs")])
    there.close()
    for places in [sandbox.places, sandbox.otherDevice()] {
      let store = try Store.open(places)
      #expect(store.load(month: november.month).map(\.text) == ["there", "hello", "hello"])
    }
    #expect(try Sandbox.tree(sandbox.places.journal).count == 4)
  }

  @Test func bothVersionsOfARaceAreKept() throws {
    for (device, words) in [("x", "first"), ("y", "second"), ("z", "second")] {
      try sandbox.write(line(moment("a", words, revision: 2), device: device), to: path(device))
    }
    let store = try Store.open(sandbox.places)
    let winner = try #require(store.load(month: november.month).first)
    #expect(winner.text == "second")
    #expect(store.rivals["a"]?.map(\.text) == ["first"])
    // A change that chooses nothing takes the other words along, however often it happens.
    try store.save([moment("a", "third").following(winner)])
    try store.save([moment("a", "fourth").following(moment("a", "third").following(winner))])
    try store.reload()
    let fourth = try #require(store.load(month: november.month).first)
    #expect(fourth.text == "fourth")
    #expect(store.rivals["a"]?.map(\.text) == ["first"])
    var both = moment("a", "both").following(fourth)
    both.beside = []
    try store.save([both])
    #expect(store.rivals.isEmpty)
    try store.reload()
    #expect(store.load(month: november.month).map(\.text) == ["both"])
    #expect(store.rivals.isEmpty)
  }

  @Test func sameWinnerInEveryOrder() {
    var revisions: [Record] = []
    for device in ["d1", "d2"] {
      for revision in 1...2 {
        for erased in [false, true] {
          var record = moment("x", device, revision: revision)
          record.device = device
          record.erased = erased
          revisions.append(record)
        }
      }
    }
    for _ in 0..<100 {
      var merge = Merge()
      for record in revisions.shuffled() { merge.add(record) }
      #expect(merge.newest("x")?.device == "d2")
      #expect(merge.newest("x")?.revision == 2)
      #expect(merge.newest("x")?.erased == true)
      #expect(merge.living == [])
    }
  }

  @Test func leftoversOfSyncToolsAreAbsorbed() throws {
    try sandbox.write(line(moment("a"), device: "x"), to: path("x"))
    try sandbox.write(
      line(moment("a", "newer", revision: 2), device: "x"),
      to: path("x", ".sync-conflict-20261121-193000-ABCDEFG"))
    try sandbox.write(line(moment("b"), device: "x"), to: path("x", " (conflicted copy)"))
    try sandbox.write(line(moment("c"), device: "x"), to: path("x", "-notes"))
    try sandbox.write(
      "<<<<<<< HEAD\n\(line(moment("d"), device: "y"))=======\n\(line(moment("e"), device: "y"))>>>>>>> theirs\n",
      to: path("y"))
    let store = try Store.open(sandbox.places)
    #expect(store.load(month: november.month).map(\.text) == ["newer", "hello", "hello", "hello"])
    #expect(store.load(month: november.month).map(\.id) == ["a", "b", "d", "e"])
    #expect(store.findings == [])
    #expect(store.months == [november.month])
  }

  @Test func oddThingsInTheWayDoNotHang() throws {
    try sandbox.write("x", to: "\(sandbox.places.journal)/stray.txt")
    try sandbox.makeFolder("\(sandbox.places.journal)/x/standing.jsonl")
    try sandbox.makeFolder("\(sandbox.places.journal)/y")
    #expect(mkfifo("\(sandbox.places.journal)/y/standing.jsonl", 0o600) == 0)
    let store = try Store.open(sandbox.places)
    #expect(store.findings.map(\.kind) == [.unreadable, .unreadable])
  }
}

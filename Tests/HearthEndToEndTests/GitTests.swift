import Glibc
import HearthCore
import HearthStore
import Testing

@Suite("Two laptops, kept together with git")
struct GitTests {
  /// Two clones of one bare repository.
  private final class Clones {
    let laptops: TwoLaptops

    init() throws {
      laptops = try TwoLaptops()
      let remote = "\(laptops.first.root)/remote.git"
      try git(laptops.first, "init", "-q", "--bare", remote)
      try git(laptops.first, "init", "-q")
      try commit(laptops.first)
      try git(laptops.first, "remote", "add", "origin", remote)
      try git(laptops.first, "push", "-q", "-u", "origin", "HEAD")
      File.makeFolder(File.parent(of: laptops.second.data))
      try git(laptops.second, "clone", "-q", remote, laptops.second.data)
    }

    /// - Returns: Whether git was content.
    @discardableResult
    func git(_ home: Home, _ words: String..., mayFail: Bool = false) throws -> Bool {
      let folder = File.exists(home.data) ? home.data : home.root
      let settings = ["user.name=Us", "user.email=us@example.org", "init.defaultBranch=main"]
      let outcome = try Program.run(
        Program.tool("git"), ["-C", folder] + settings.flatMap { ["-c", $0] } + words,
        environment: home.environment.merging(["GIT_CONFIG_NOSYSTEM": "1"]) { $1 }, scratch: home.scratch)
      if outcome.status != 0, !mayFail { throw Trouble("git \(words): \(outcome.errors)\(outcome.output)") }
      return outcome.status == 0
    }

    func commit(_ home: Home) throws {
      try git(home, "add", "-A")
      try git(home, "commit", "-q", "-m", "hearth", mayFail: true)
    }

    func pull(_ home: Home) throws {
      try commit(home)
      try git(home, "pull", "-q", "--no-rebase", "--no-edit")
    }

    /// Nothing where the other laptop was quicker.
    func push(_ home: Home) throws { try git(home, "push", "-q", mayFail: true) }

    /// Until neither has anything that the other lacks.
    func meet() throws {
      for _ in 0..<3 {
        for home in laptops.both {
          try pull(home)
          try laptops.settle(home)
          try commit(home)
          try push(home)
        }
      }
    }
  }

  @Test("What both wrote, what one took back, and one text that both changed")
  func both() throws {
    let clones = try Clones()
    let laptops = clones.laptops
    try laptops.write("Begun.", as: "note-1", on: laptops.first)
    try laptops.write("SECRET of old.", as: "note-2", on: laptops.first)
    try clones.meet()
    try laptops.write("Changed here.", as: "note-1", on: laptops.first)
    try laptops.write("Changed there.", as: "note-1", on: laptops.second)
    try laptops.write("Changed there again.", as: "note-1", on: laptops.second)
    try laptops.erase("note-2", on: laptops.first)
    try laptops.write("SECRET, changed.", as: "note-2", on: laptops.second)
    try laptops.write("Only here.", as: "note-3", on: laptops.first)
    try laptops.write("Only there.", as: "note-4", on: laptops.second)
    try clones.meet()
    try laptops.expectAgreement()
    #expect(
      try laptops.wall(laptops.first) == [
        "note-1": "Changed there again.", "note-3": "Only here.", "note-4": "Only there.",
      ])
    #expect(try laptops.rivals(laptops.second) == ["note-1": ["Changed here."]])
    for home in laptops.both {
      let journal = File.tree("\(home.data)/journal").compactMap(File.text).joined()
      #expect(!journal.contains("SECRET"))
    }
    try choose(on: laptops.second)
    try clones.meet()
    try laptops.expectAgreement()
    #expect(try laptops.rivals(laptops.first).isEmpty)
    #expect(try laptops.wall(laptops.first)["note-1"] == "Changed here.")
  }

  /// In the program itself.
  private func choose(on home: Home) throws {
    let couch = try home.sitDown().see("a note, in two versions").choose("◌ a note, in two versions")
    try couch.see("Changed there again.", "Changed here.", "Which one stays?")
    try couch.press("j", "y").see("That one stays.").seeNot("in two versions").quit()
  }

  @Test("Many changes, pulled and pushed in any order", arguments: 1...2 as ClosedRange<UInt64>)
  func anyOrder(_ seed: UInt64) throws {
    let clones = try Clones()
    let laptops = clones.laptops
    var random = Chance(seed: seed)
    for step in 0..<40 {
      let home = laptops.both[random.below(2)]
      let id = "note-\(random.below(5))"
      switch random.below(8) {
      case 0..<4: try laptops.write("words \(step)", as: id, on: home)
      case 4: try laptops.erase(id, on: home)
      case 5: try laptops.settle(home)
      case 6: try clones.pull(home)
      default: try clones.push(home)
      }
    }
    try clones.meet()
    try laptops.expectAgreement()
    #expect(try !laptops.wall(laptops.first).isEmpty)
    for home in laptops.both { #expect(try clones.git(home, "diff", "--quiet", "HEAD")) }
  }

  /// A home folder that was copied to a new laptop, with what says which laptop it is.
  @Test("Two laptops that take themselves for the same one", arguments: [true, false])
  func sameDevice(_ isPrepared: Bool) throws {
    let clones = try Clones()
    let laptops = clones.laptops
    if !isPrepared { unlink("\(laptops.first.data)/.gitattributes") }
    try laptops.write("Begun.", as: "note-1", on: laptops.first)
    try clones.meet()
    try File.write(
      try #require(File.text("\(laptops.first.state)/device")), to: "\(laptops.second.state)/device")
    try laptops.write("Here.", as: "note-2", on: laptops.first)
    try laptops.write("There.", as: "note-3", on: laptops.second)
    try clones.commit(laptops.first)
    try clones.push(laptops.first)
    try clones.commit(laptops.second)
    let isMerged = try clones.git(
      laptops.second, "pull", "-q", "--no-rebase", "--no-edit", mayFail: true)
    #expect(isMerged == isPrepared)
    #expect(try laptops.wall(laptops.second).count == 3)
    try laptops.settle(laptops.second)
    #expect(laptops.second.fileHolding("<<<<<<<") == nil)
    try clones.meet()
    try laptops.expectAgreement()
    #expect(try laptops.wall(laptops.first) == ["note-1": "Begun.", "note-2": "Here.", "note-3": "There."])
  }
}

/// The same numbers for the same seed.
private struct Chance {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func below(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}

import Glibc
import HearthCore
import HearthStore
import Testing

@Suite("Two laptops, kept together with Syncthing")
struct SyncthingTests {
  /// Two nodes, and what they keep together.
  private final class Shared {
    let laptops: TwoLaptops
    let nodes: [SyncthingNode]

    init() throws {
      laptops = try TwoLaptops()
      let homes = laptops.both
      for home in homes { File.makeFolder(home.data) }
      nodes = try homes.map {
        try SyncthingNode(home: "\($0.root)/syncthing", folder: $0.data, scratch: $0)
      }
      for (index, node) in nodes.enumerated() {
        try node.start(with: nodes[1 - index], environment: homes[index].environment)
      }
      for node in nodes { try node.waitUntilItListens() }
    }

    /// What the two are to have alike.
    private func files(_ home: Home) -> [String: String] {
      let names = File.tree(home.data).filter { !$0.contains("/.st") && !File.isFolder($0) }
      return Dictionary(
        names.map { (String($0.dropFirst(home.data.count)), File.text($0) ?? "") }, uniquingKeysWith: { $1 })
    }

    /// What a failed test tells of the files that are not alike.
    private var apart: String {
      let (one, other) = (files(laptops.first), files(laptops.second))
      let names = Set(one.keys).union(other.keys).filter { one[$0] != other[$0] }.sorted()
      return names.isEmpty
        ? "the same files on both: \(one.keys.sorted())" : "these are not alike: \(names)"
    }

    /// Returns when both have the same files and that holds.
    func meet(_ goal: String, _ isDone: () -> Bool = { true }) throws {
      for node in nodes { try node.scan() }
      let deadline = Deadline(seconds: 60)
      while try
        !(isDone() && files(laptops.first) == files(laptops.second) && nodes.allSatisfy { try $0.hasAll() })
      {
        guard !deadline.isOver else { throw Trouble("\(goal): \(apart)") }
        for node in nodes { try node.nextEvent() }
      }
    }
  }

  @Test("What both wrote, what one took back, one text that both changed, and a file that was set aside")
  func both() throws {
    let shared = try Shared()
    let laptops = shared.laptops
    let (here, there) = (laptops.first, laptops.second)
    try laptops.write("Begun.", as: "note-1", on: here)
    try laptops.write("SECRET of old.", as: "note-2", on: here)
    try shared.meet("a new laptop")
    #expect(try laptops.wall(there) == ["note-1": "Begun.", "note-2": "SECRET of old."])

    try laptops.write("Changed here.", as: "note-1", on: here)
    try laptops.write("Changed there.", as: "note-1", on: there)
    try laptops.write("Only there.", as: "note-3", on: there)
    try laptops.erase("note-2", on: there)
    try laptops.write("SECRET, changed.", as: "note-2", on: here)
    try shared.meet("both wrote")
    for home in laptops.both { try laptops.settle(home) }
    try shared.meet("both cleared up")
    try laptops.expectAgreement()
    #expect(try laptops.rivals(here)["note-1"]?.count == 1)
    #expect(try laptops.wall(here)["note-2"] == nil)
    for home in laptops.both {
      #expect(!File.tree("\(home.data)/journal").compactMap(File.text).joined().contains("SECRET"))
    }
    try keepBoth(on: here)
    try shared.meet("both versions were kept")
    try laptops.expectAgreement()
    #expect(Set(try laptops.wall(there).values) == ["Changed here.", "Changed there.", "Only there."])
    try setAside(shared)
  }

  private func keepBoth(on home: Home) throws {
    let couch = try home.sitDown().see("in two versions").choose("◌ a note, in two versions")
    try couch.see("Changed here.", "Changed there.").press("b").see("All of it stays.").quit()
  }

  /// A laptop that was set up from a copy of the other writes the very same file.
  private func setAside(_ shared: Shared) throws {
    let laptops = shared.laptops
    let (here, there) = (laptops.first, laptops.second)
    let device = try #require(File.text("\(here.state)/device"))
    try File.write(device, to: "\(there.state)/device")
    try laptops.write("At the same time, here.", as: "note-5", on: here)
    try laptops.write("At the same time, there.", as: "note-6", on: there)
    func conflicts(_ home: Home) -> [String] {
      File.tree(home.data).filter { $0.contains(".sync-conflict-") }
    }
    try shared.meet("both have what Syncthing set aside") {
      !conflicts(here).isEmpty && !conflicts(there).isEmpty
    }
    #expect(try laptops.wall(there).count == 5)
    try laptops.settle(here)
    #expect(conflicts(here).isEmpty)
    try shared.meet("it is taken in") { conflicts(there).isEmpty }
    try laptops.expectAgreement()
    #expect(try laptops.wall(there)["note-5"] == "At the same time, here.")
    #expect(try laptops.wall(there)["note-6"] == "At the same time, there.")
  }
}

import Glibc
import Testing

@testable import HearthStore

@Suite("A couple's own files in the config folder")
struct OwnFilesTests {
  private let box: Sandbox
  private let folder: ConfigFolder
  private var decks: String { "\(box.places.config)/decks" }

  init() throws {
    box = try Sandbox()
    folder = ConfigFolder(box.places)
  }

  @Test("Where nothing is, nothing is wrong")
  func none() throws {
    #expect(folder.decks == OwnFiles() && folder.guides == OwnFiles())
    try box.makeFolder(decks)
    #expect(folder.decks == OwnFiles())
  }

  @Test("In the order of their names; what is hidden, or no JSON, is nobody's business")
  func order() throws {
    for name in ["b.json", "a.json", ".hidden.json", "a.json~", "notes.txt", "json"] {
      try box.write("[\(name)]", to: "\(decks)/\(name)")
    }
    try box.write("{}", to: "\(box.places.config)/guides/walk.json")
    #expect(folder.decks.faults == [] && folder.guides.faults == [])
    #expect(folder.decks.files.map(\.name) == ["decks/a.json", "decks/b.json"])
    #expect(folder.decks.files.first?.bytes == Array("[a.json]".utf8))
    #expect(folder.guides.files.map(\.name) == ["guides/walk.json"])
  }

  @Test("What can't be read takes no other file along, and says why")
  func unreadable() throws {
    try box.write("{}", to: "\(decks)/good.json")
    try box.makeFolder("\(decks)/folder.json")
    #expect(symlink("\(decks)/nowhere", "\(decks)/link.json") == 0)
    #expect(mkfifo("\(decks)/pipe.json", 0o600) == 0)
    try box.write(String(repeating: " ", count: 1 << 20), to: "\(decks)/largest.json")
    try box.write(String(repeating: " ", count: (1 << 20) + 1), to: "\(decks)/too-large.json")
    #expect(folder.decks.files.map(\.name) == ["decks/good.json", "decks/largest.json"])
    #expect(
      folder.decks.faults == [
        "could not read \(decks)/folder.json: this is a folder and not a file",
        "could not read \(decks)/link.json: there is no such file or folder",
        "could not read \(decks)/pipe.json: this is not a regular file",
        "decks/too-large.json is larger than 1 MB, the most that is read of it",
      ])
  }

  @Test("A folder that is none is a fault, and a very full one is read as far as it is sensible")
  func folders() throws {
    try box.write("", to: decks)
    #expect(
      folder.decks.faults
        == ["could not read the folder \(decks): a part of this path is a file and not a folder"])
    for number in 100..<310 { try box.write("", to: "\(box.places.config)/guides/\(number).json") }
    #expect(folder.guides.files.count == 200 && folder.guides.files.last?.name == "guides/299.json")
    #expect(folder.guides.faults == ["guides: there are 210 files, and only the first 200 are read"])
  }
}

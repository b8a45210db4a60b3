import Glibc
import HearthCore
import OddInputs
import Testing

@Suite("Damaged files before the whole program")
struct OddFileCommandTests {
  private func put(_ bytes: [UInt8], to path: String) throws {
    File.makeFolder(File.parent(of: path))
    let file = try #require(fopen(path, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  @Test("A damaged household is one line, is explained, and is left as it is, also by a repair")
  func household() throws {
    let home = try Home(of: "Ana", "Ben")
    let whole = Array(try #require(File.text(home.household)).utf8)
    let spoiled =
      [[], Array(whole.prefix(whole.count / 2)), Array(whole.dropLast(3))]
      + stride(from: 3, to: whole.count * 8, by: 397).map { bit in
        var flipped = whole
        flipped[bit / 8] ^= 1 << UInt8(bit % 8)
        return flipped
      } + OddJSON.bytes.prefix(3).map { Array(whole.prefix(60)) + $0 + Array(whole.dropFirst(60)) }
    for bytes in spoiled {
      try put(bytes, to: home.household)
      let today = try home.run("today --now \(Home.evening)")
      let isWhole = today.status == 0
      for line in ["doctor", "doctor --repair"] {
        let doctor = try home.run(line)
        #expect(doctor.status == (isWhole ? 0 : 1) && doctor.errors == "")
        #expect(isWhole || doctor.output.hasPrefix("\(home.household): "), "\(doctor.output)")
      }
      if !isWhole {
        #expect(today.output == "" && today.errorLines.count == 1 && today.errors.contains(home.household))
        let note = try home.run(["note", "thanks", "--from", "Ana"])
        #expect(note.status == 1 && note.errorLines.count == 1 && note.errors.contains(home.household))
        #expect(try home.run("init Eve Abe").status == 1)
      }
      #expect(File.text(home.household) == String(decoding: bytes, as: UTF8.self))
    }
  }

  @Test("A newer household can be read, and says why it cannot be written")
  func newer() throws {
    let home = try Home(of: "Ana", "Ben")
    let text = try #require(File.text(home.household)).replacing("\"v\": 1", with: "\"v\": 2")
    try File.write(text, to: home.household)
    #expect(try home.run("today --now \(Home.evening)").output.contains("Ana and Ben"))
    let note = try home.run(["note", "thanks", "--from", "Ana"])
    #expect(note.status == 1 && note.errorLines.count == 1 && note.errors.contains("newer version"))
    #expect(File.text(home.household) == text)
  }

  @Test("A broken theme of their own is one line with file, line and field, and status 1")
  func theme() throws {
    let home = try Home(of: "Ana", "Ben")
    try File.write(
      "{\"roles\": {\n  \"text\": {\"rgb\": \"red\"}\n}}", to: "\(home.config)/themes/mine.json")
    let couch = try home.sitDown(at: Home.evening, "--theme", "mine", columns: 200)
    try couch.see(
      "status=1.", "hearth-tui: \(home.config)/themes/mine.json, line 2: roles.text.rgb has to be a colour")
    try couch.expectRestored()
    // Who asks for no theme has the one built in; the settings know of none, and say so.
    try File.write("{\"theme\": \"mine\"}", to: "\(home.config)/config.json")
    try home.sitDown().see(Words.greeting, "config.json, line 1: theme means nothing in the settings").quit()
    let doctor = try home.run("doctor")
    #expect(
      doctor.status == 1 && doctor.output.contains("mine.json, line 2: roles.text.rgb has to be a colour"))
  }

  @Test("A laptop whose name is damaged reads on, and writes under no other")
  func device() throws {
    let home = try Home(of: "Ana", "Ben")
    #expect(try home.run(["note", "one", "--from", "Ana"]).status == 0)
    let name = try #require(File.text("\(home.state)/device"))
    let folders = File.names(in: "\(home.data)/journal")
    try File.write(String(name.prefix(5)), to: "\(home.state)/device")
    let note = try home.run(["note", "two", "--from", "Ana"])
    #expect(note.status == 1 && note.errorLines.count == 1 && note.errors.contains("hearth-tui doctor"))
    #expect(try home.run("today --now \(Home.evening)").status == 0)
    #expect(try home.run("doctor").output.contains("(\(folders[0]))"))
    try home.sitDown().see("Reading only:", "\(home.state)/device").press("q").see("status=0.")
    try File.write("\(folders[0])\n", to: "\(home.state)/device")
    #expect(try home.run(["note", "three", "--from", "Ana"]).status == 0)
    #expect(File.names(in: "\(home.data)/journal") == folders && folders.count == 1)
  }

  @Test("Words that were being typed and cannot be offered are said to be kept, and are")
  func draft() throws {
    let home = try Home(of: "Ana", "Ben")
    let path = "\(home.state)/drafts/\(String(stableHash(home.data.utf8), radix: 36)).json"
    try File.write("{\"v\":1,\"ritual\":{\"words\":\"half a li", to: path)
    try home.sitDown(columns: 200).see(Words.greeting, "cannot be offered again, but is kept here").quit()
    let kept = try #require(home.fileHolding("half a li"))
    #expect(kept.hasPrefix("\(home.state)/set-aside/draft-") && !File.exists(path))
    try home.sitDown(columns: 200).see(Words.greeting).seeNot("cannot be offered").quit()
    #expect(try home.run("doctor").output.contains(kept))
  }
}

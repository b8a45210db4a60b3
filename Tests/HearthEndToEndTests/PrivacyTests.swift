import Glibc
import HearthCore
import Testing

@Suite("Nobody else’s eyes")
struct PrivacyTests {
  @Test("Every folder and file is its owner’s alone, whatever the umask")
  func modes() throws {
    let home = try Home()
    let couch = try home.sitDown(prelude: "umask 0;")
    try couch.see(Words.safety).press("Enter").see(Words.firstName).type("Ana").press("Enter", "Enter")
    try couch.see(Words.secondName).type("Ben").press("Enter", "Enter").see(Words.rhythm).press("Enter")
    try couch.see(Words.welcome).press("Enter").go(to: .topic).press("Escape").see(Words.waiting)
    try couch.press("3").see("3 Rituals").press("n").see(Words.whatAndWhen).type("friday").see("friday")
    try couch.press("C-c").see("status=0.")
    let folders = [home.data, home.state]
    let kept = folders.flatMap { [$0] + File.tree($0) }
    #expect(kept.contains { $0.contains("/drafts/") } && kept.contains { $0.contains("/backups/") })
    for path in kept { #expect(File.mode(path) == (File.isFolder(path) ? 0o700 : 0o600), "\(path)") }
  }

  @Test("No core file can be written, and nothing of it stands where other programs look")
  func process() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(prelude: "ulimit -c unlimited;").go(to: .topic)
    let process = try couch.process()
    let limits = try #require(File.text("/proc/\(process)/limits"))
    let core = try #require(limits.split(separator: "\n").first { $0.hasPrefix("Max core file size") })
    #expect(core.split(separator: " ").suffix(3) == ["0", "0", "bytes"], "\(core)")
    var status = stat()
    try #require(stat("/proc/\(process)/environ", &status) == 0)
    #expect(status.st_uid == 0, "not to be read by other programs of the same user")
    for place in ["cmdline", "comm", "environ"] {
      let text = File.text("/proc/\(process)/\(place)") ?? ""
      for words in ["Ana", "Ben", "half a li"] { #expect(!text.contains(words), "\(place): \(text)") }
    }
    let title = try couch.title
    #expect(!title.contains("Ana") && !title.contains("half") && !title.contains("One speaks"), "\(title)")
    #expect(File.names(in: home.temporary) == [])
    try couch.quit()
    #expect(File.names(in: home.temporary) == [])
  }

  @Test("A fault of its own prints no backtrace, which would show what lies in memory")
  func backtrace() throws {
    let home = try Home(of: "Ana", "Ben")
    let trap = try Trap.reading(home.household)
    let environment = home.environment.merging(["SWIFT_BACKTRACE": "enable=yes,interactive=no"]) { $1 }
    let said = try Program.run(
      trap[0], trap.dropFirst() + [Program.hearth(), "note", "a red ribbon", "--from", "Ana"],
      environment: environment, scratch: home.scratch)
    #expect(said.status == 128 + Trap.signal && said.output.isEmpty)
    #expect(said.errorLines.count <= 1 && !said.errors.contains("Registers"), "\(said.errors)")
    #expect(!said.errors.contains("ribbon") && !said.errors.contains("Ana"))
  }

  @Test("After leaving, nothing of it is in the terminal", arguments: KindOfScreen.allCases)
  func left(_ screen: KindOfScreen) throws {
    let couch = try screen.home().sitDown().go(to: screen)
    try couch.quit()
    try couch.expectRestored()
    let left = try couch.leftBehind
    for words in ["Ana", "◆", "hearth", screen.typed ?? "Ben"] { #expect(!left.contains(words), "\(left)") }
  }

  /// Escapes, C1 controls, marks of direction, one after the other.
  private static let steering =
    "a\u{1B}[31mb\u{1B}]0;own\u{7}\u{1B}P1q\u{9B}2J\u{9D}0;own\u{9C}\u{202E}c\u{2066}d\u{200F}\u{FEFF}e\u{8}\u{7F}f"

  @Test("What steers a terminal never reaches it, from a paste, a file or the names of the two")
  func steering() throws {
    let home = try Home(of: "Ana", "Ben")
    let names = try #require(File.text(home.household))
    let name = JSONValue.string("A" + PrivacyTests.steering).text()
    try File.write(names.replacing("\"Ana\"", with: name), to: home.household)
    try home.hang([note(PrivacyTests.steering, "2026-11-20T20:00"), ritual()])
    let couch = try home.sitDown().see("Good evening,")
    try couch.record()
    try couch.press("3").see("3 Rituals").press("a").settle().openWall().readCard("Just for you two.")
      .closeCard()
    try couch.press("1").see("Good evening,").press("s").see(Words.floorHello).press("Space").see(
      Words.consent)
    try couch.press("f", "j").see(Words.kind).press("Enter").see(Words.topic).paste(PrivacyTests.steering)
    try couch.see("▸ a").settle().press("Enter").see(Words.order).press("C-l").settle().quit()
    expectTame(couch.recordedBytes)
  }

  private func ritual() throws -> Record {
    let body: [String: JSONValue] = [
      "title": .string("tea " + PrivacyTests.steering), "start": .string("2026-11-21T20:30"),
      "rule": .string("FREQ=DAILY"),
    ]
    return Record(id: "ritual-1", kind: "ritual", at: try #require(Moment("2026-11-01T10:00")), body: body)
  }

  private func expectTame(_ bytes: String) {
    #expect(bytes.contains("\u{1B}["), "something was recorded")
    for sequence in ["\u{1B}]", "\u{1B}P", "\u{7}"] {
      #expect(!bytes.contains(sequence), "\(sequence.debugDescription)")
    }
    let steering = bytes.unicodeScalars.filter { scalar in
      switch scalar.value {
      case 0x7F...0x9F, 0x200B...0x200F, 0x202A...0x202E, 0x2066...0x2069, 0xFEFF: true
      default: false
      }
    }
    #expect(steering.isEmpty, "\(steering.map { String($0.value, radix: 16) })")
  }
}

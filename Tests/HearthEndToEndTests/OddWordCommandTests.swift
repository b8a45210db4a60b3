import Glibc
import HearthCore
import OddInputs
import Testing

@Suite("Odd words through the whole program")
struct OddWordCommandTests {
  private static let words = OddWords.all.filter { $0.utf8.count < 5_000 }
  private static let names = ["A\u{1B}[2J\u{202E}na\nx", "B\u{200B}en \u{9B}31m"]

  /// A house in which all that anybody wrote is odd, the two names too.
  private func home() throws -> Home {
    let home = try Home()
    let at = try #require(Moment("2026-11-21T19:30:00Z"))
    let household = Household(
      first: Partner(name: Self.names[0], glyph: .diamond, tint: .sea),
      second: Partner(name: Self.names[1], glyph: .circle, tint: .rose), rhythm: .daily, createdOn: at.date)
    try File.write(household.json.text(.pretty), to: home.household)
    let notes = OddWords.all.enumerated().map { index, text in
      Note.record(id: "note-\(index)", .thanks, author: .a, text: text, meaning: text, at: at)
    }
    try File.write(
      notes.map { $0.written(by: "couch").json.text() + "\n" }.joined(),
      to: "\(home.data)/journal/couch/2026-11.jsonl")
    try home.keep(
      try Self.words.enumerated().flatMap { index, text in
        [
          Ritual(
            id: "r\(index)", title: text, start: at.date.adding(days: index % 14), time: TimeOfDay("20:00")
          )
          .record(at: try Home.moment),
          Appointment.record(
            id: "a\(index)", title: text, on: at.date.adding(days: index % 3), owner: .b, guide: "floor",
            at: at),
        ]
      })
    for (index, text) in Self.words.prefix(60).enumerated() {
      let title = JSONValue.string(text).text()
      try File.write(
        "{\"id\": \"odd-\(index)\", \"title\": \(title), \"prompts\": [\(title)]}",
        to: "\(home.config)/decks/\(index).json")
    }
    try File.write("{", to: "\(home.config)/decks/\u{1B}[2J\nx.json")
    try File.write("{", to: "\(home.config)/themes/\u{1B}[2J\u{202E}\nx.json")
    try File.write("x", to: "\(home.data)/\u{1B}]0;x\u{7}\nstray")
    return home
  }

  private func isQuiet(_ text: String) -> Bool { text.utf8.elementsEqual(text.printableLines.utf8) }

  @Test("Whatever a command says, nothing in it steers, and a line is a line")
  func commands() throws {
    let home = try home()
    for line in [
      "today", "agenda", "list decks", "list guides", "list themes", "doctor", "today --json",
      "agenda --json",
      "list decks --json", "list themes --json", "doctor --json", "export markdown",
      "export markdown --complete",
    ] {
      let outcome = try home.run("\(line)\(line.hasPrefix("list") ? "" : " --now \(Home.evening)")")
      #expect(isQuiet(outcome.output) && isQuiet(outcome.errors), "\(line)")
      #expect(outcome.status <= 1 && !outcome.output.isEmpty, "\(line): \(outcome.errors)")
      if line.hasSuffix("--json") { _ = try rows(outcome) }
    }
    let agenda = try rows(try home.run("agenda --json --now \(Home.evening)"))
    let titles = Set(agenda.compactMap { $0["title"]?.string.map { Array($0.utf8) } })
    let lost = Self.words.filter { !titles.contains(Array($0.utf8)) }
    #expect(lost.map { String(reflecting: $0) } == [])
    #expect(
      try home.run("today --now \(Home.evening)").output.hasPrefix("Sat 21 Nov, A\u{FFFD}[2Jna x and Ben"))
    let lines = try home.run("list themes").output.split(separator: "\n")
    #expect(lines.count == 5 && lines.contains { $0.hasSuffix("[2J x") })
  }

  @Test("On a terminal an export steers nothing either")
  func terminal() throws {
    let home = try home()
    for line in ["export markdown", "export json --complete", "export ics", "agenda --json", "today"] {
      let shown = try Terminal().run(line.split(separator: " ").map(String.init), home)
      #expect(shown.count > 1_000 && shown == shown.printableLines, "\(line)")
    }
    // A file is what it is.
    #expect(try home.run("export json --complete").output.contains("\u{202E}"))
  }

  @Test("Out of one house and into another they are the same to the byte")
  func json() throws {
    let home = try home()
    let all = try home.run("export json --complete")
    #expect(all.status == 0 && all.errors == "")
    let empty = try Home()
    #expect(try empty.run(["import", "json", try empty.file("all.json", all.output)]).status == 0)
    #expect(try empty.run("export json --complete").output.utf8.elementsEqual(all.output.utf8))
  }

  @Test("A note of any text is hung up as it was typed, or refused in a line")
  func note() throws {
    let home = try Home(of: "Ana", "Ben")
    var hung: [[UInt8]] = []
    for text in OddWords.packed where !text.utf8.contains(0) && !text.hasPrefix("-") {
      let outcome = try home.run(["note", text, "--from", "Ana", "--now", Home.evening])
      let said = outcome.output + outcome.errors
      #expect(isQuiet(said) && said.utf8.count { $0 == UInt8(ascii: "\n") } == 1)
      if outcome.status == 0 {
        hung.append(Array(NoteLine(text, .thanks).text.utf8))
      } else {
        #expect(TextField(text).isBlank && outcome.status == 2, "\(String(reflecting: text))")
      }
    }
    let kept = try home.records.compactMap { $0["body"]?["text"]?.string.map { Array($0.utf8) } }
    #expect(kept == hung && hung.count > 100)
  }

  @Test(
    "Odd words on the command line are one line back",
    arguments: [
      ["@"], ["today", "@"], ["--@"], ["--theme", "@"], ["list", "@"], ["export", "@"],
      ["import", "json", "@"],
      ["restore", "@"], ["init", "@", "@"], ["note", "x", "--from", "@"], ["note", "x", "--kind", "@"],
      ["today", "--now", "@"], ["agenda", "--from", "@"], ["--data-dir", "/dev/null/@", "today"],
    ])
  func errors(_ words: [String]) throws {
    let home = try Home(of: "Ana", "Ben")
    for text in OddWords.sequences.prefix(6) + OddWords.packed.suffix(3) + [
      "\u{7}\n\u{1B}[1m", "\u{202E}\r\n\u{9B}",
    ] {
      let outcome = try home.run(words.map { $0.replacing("@", with: text) })
      #expect(outcome.status == 1 || outcome.status == 2, "\(String(reflecting: text))")
      #expect(outcome.errorLines.count == 1 && outcome.output == "" && isQuiet(outcome.errors))
    }
  }

  @Test("python3-icalendar reads the titles that we read")
  func calendar() throws {
    let home = try Home()
    let other = try Home()
    let day = try #require(CivilDate("2026-10-01"))
    for home in [home, other] { try #require(try home.run("init Ana Ben --now \(Home.evening)").status == 0) }
    try home.keep(
      try Self.words.enumerated().map { index, text in
        Ritual(id: "r\(index)", title: text, start: day.adding(days: index % 31), time: TimeOfDay("20:00"))
          .record(at: try Home.moment)
      })
    let file = "\(home.scratch)/odd.ics"
    #expect(try home.run("export ics -o \(file) --now \(Home.evening)").status == 0)
    #expect(try other.run(["import", "ics", file]).status == 0)
    let ours = try rows(try other.run("agenda --json --from 2026-10-01 --to 2026-10-31"))
    let script = "\(File.parent(of: #filePath))/Readers/with_icalendar.py"
    let outcome = try Program.run(
      "/usr/bin/python3", [script, "2026-10-01", "2026-10-31", file], environment: home.environment,
      scratch: home.scratch)
    try #require(outcome.status == 0, "\(outcome.errors)")
    func titles(_ rows: [[String: JSONValue]], _ day: String) -> [String] {
      rows.map { "\($0[day]?.string ?? "") \($0["title"]?.string ?? "")" }
        // Titles of nothing but blanks are "No title" to us alone.
        .filter { !$0.hasSuffix(" No title") && $0.dropFirst(11).contains { !$0.isWhitespace } }.sorted()
    }
    let theirs = titles(try rows(outcome), "day")
    #expect(theirs.count > 250)
    let apart = Set(theirs.map { Array($0.utf8) }).symmetricDifference(
      titles(ours, "date").map { Array($0.utf8) })
    #expect(apart.map { String(reflecting: String(decoding: $0, as: UTF8.self)) } == [])
  }
}

/// A terminal of its own, read to its end.
private struct Terminal {
  private let master: Int32
  private let path: String

  init() throws {
    master = open("/dev/ptmx", O_RDWR | O_NOCTTY)
    var unlocked: Int32 = 0
    var number: Int32 = 0
    // TIOCSPTLCK and TIOCGPTN, which Swift does not import.
    try #require(ioctl(master, 0x4004_5431, &unlocked) == 0 && ioctl(master, 0x8004_5430, &number) == 0)
    path = "/dev/pts/\(number)"
  }

  /// What the program says to it, with the line ends it was given.
  func run(_ words: [String], _ home: Home) throws -> String {
    defer { close(master) }
    let child = try Program.start(
      Program.hearth(), words + ["--now", Home.evening], environment: home.environment, output: path,
      errors: path)
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    // With the last of those who hold its other side, reading fails.
    while case let count = read(master, &piece, piece.count), count > 0 { bytes += piece.prefix(count) }
    var status: Int32 = 0
    waitpid(child, &status, 0)
    #expect(status == 0)
    return String(decoding: bytes.filter { $0 != UInt8(ascii: "\r") }, as: UTF8.self)
  }
}

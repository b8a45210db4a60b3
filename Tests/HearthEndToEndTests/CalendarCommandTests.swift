import Glibc
import HearthCore
import Testing

@Suite("The calendar on the command line")
struct CalendarCommandTests {
  @Test(
    "What makes no sense is one line and status 2",
    arguments: [
      "agenda --from 2026-02-30", "agenda --to 2026-13-01", "agenda --from tomorrow", "agenda --from",
      "agenda --from=2026-1-1", "agenda --from 2026-11-21 --to 2026-11-20", "agenda friday",
      "agenda --to 2026-11-20", "agenda -o x", "agenda --dry-run", "export",
      "export xml", "export ics more", "export ics --json", "export ics -o", "export ics --dry-run",
      "today --from 2026-11-21", "list keys --to 2026-11-21", "--from 2026-11-21", "-o x", "paths --dry-run",
      "init Ana Ben -o x",
    ])
  func nonsense(line: String) throws {
    let home = try Home()
    let outcome = try home.run(line + (line.hasSuffix("--from") ? "" : " --now \(Home.evening)"))
    #expect(outcome.status == 2)
    #expect(outcome.output == "")
    #expect(outcome.errorLines.count == 1)
    #expect(outcome.errors.contains("--help"))
    #expect(home.files == [])
  }

  @Test("A day that is none is named, with one that is")
  func impossibleDay() throws {
    let outcome = try Home().run("agenda --from 2026-02-30")
    #expect(outcome.errors.contains("--from 2026-02-30 is no day; write it as 2026-11-21"))
  }

  @Test("Without a household they say so", arguments: ["agenda", "export ics"])
  func nobody(line: String) throws {
    let home = try Home()
    let outcome = try home.run(line)
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
    #expect(home.files == [])
  }

  @Test("agenda, for people: days, times, whose, and who plans; two weeks from today")
  func agenda() throws {
    let home = try CalendarCommandTests.home()
    let files = home.files
    let outcome = try home.run("agenda --now \(Home.evening)")
    #expect(
      outcome.output == """
        Sat 21 Nov
          19:30  date night  (Ben plans)

        Sun 22 Nov
                 by the sea  (Ana, until Tue 24 Nov)

        Mon 23 Nov
                 by the sea  (Ana, since Sun 22 Nov, until Tue 24 Nov)

        Tue 24 Nov
                 by the sea  (Ana, since Sun 22 Nov)

        Sat 28 Nov
          19:30  date night  (Ana plans)

        """)
    let later = try home.run("agenda --from 2027-01-02 --to 2027-01-02 --now \(Home.evening)")
    #expect(later.output == "Sat 2 Jan 2027\n  19:30  date night  (Ben plans)\n")
    let nothing = try home.run("agenda --from 2026-11-16 --to 2026-11-17 --now \(Home.evening)")
    #expect(nothing.status == 0 && nothing.output == "Nothing from Mon 16 Nov to Tue 17 Nov.\n")
    #expect(home.files == files, "looking makes no files")
  }

  @Test("What is under way is on each of its days, and for programs once, on the day it began")
  func underWay() throws {
    let home = try CalendarCommandTests.home()
    let outcome = try home.run("agenda --from 2026-11-23 --to 2026-11-23 --now \(Home.evening)")
    #expect(
      outcome.output == "Mon 23 Nov\n         by the sea  (Ana, since Sun 22 Nov, until Tue 24 Nov)\n")
    let all = try rows(try home.run("agenda --json --from 2026-11-23 --to 2028-11-24"))
    let sea = all.filter { $0["title"] == .string("by the sea") }
    #expect(sea.count == 1 && all.first == sea.first && all.count == 105)
    #expect(sea.first?["date"] == .string("2026-11-22") && sea.first?["until"] == .string("2026-11-24"))
  }

  @Test("agenda, for programs: both ends included, one array over any number of years")
  func agendaJSON() throws {
    let home = try CalendarCommandTests.home()
    let all = try rows(try home.run("agenda --json --from 2026-11-21 --to 2026-11-28"))
    #expect(all.map { $0["date"]?.string } == ["2026-11-21", "2026-11-22", "2026-11-28"])
    #expect(all.map { $0["time"] } == [.string("19:30"), .null, .string("19:30")])
    #expect(all.map { $0["kind"]?.string } == ["date", "event", "date"])
    for row in all {
      let until: Set = row["kind"] == .string("event") ? ["until"] : []
      #expect(Set(row.keys) == until.union(["date", "time", "title", "kind", "id"]))
    }
    #expect(Set(all.compactMap { $0["id"]?.string }).count == 3)
    #expect(try home.run("agenda --json --from 2026-11-16 --to 2026-11-17").output == "[]\n")
    let years = try rows(try home.run("agenda --json --from 2026-11-21 --to 2030-11-21"))
    #expect(years.count == 210, "a Saturday a week, and the days by the sea")
  }

  @Test("What a title hides does nothing on the terminal, and makes no line of its own")
  func hostileTitle() throws {
    let title = "\u{1B}]0;x\u{07}\u{202E}evil\nSun 22 Nov\u{9B}31m"
    let home = try CalendarCommandTests.home(title: title)
    let outcome = try home.run("agenda --from 2026-11-21 --to 2026-11-21")
    #expect(outcome.output.split(separator: "\n").count == 2)
    let hostile = ["\u{1B}", "\u{07}", "\u{202E}", "\u{9B}"]
    for text in hostile { #expect(!outcome.output.unicodeScalars.contains(text.unicodeScalars.first ?? "x")) }
    let programs = try home.run("agenda --json --from 2026-11-21 --to 2026-11-21")
    for text in hostile {
      #expect(!programs.output.unicodeScalars.contains(text.unicodeScalars.first ?? "x"))
    }
    #expect(try rows(programs).first?["title"]?.string == title, "escaped, and whole")
    let file = try home.run("export ics").output
    #expect(file.contains("SUMMARY:]0;x\u{202E}evil\\nSun 22 Nov\u{9B}31m\r\n".replacing(";", with: "\\;")))
    try home.sitDown(at: Home.evening, "export", "ics").see("END:VCALENDAR", "status=0.").expectRestored()
  }

  @Test("export writes the same to standard output and to a file, for this user alone")
  func export() throws {
    let home = try CalendarCommandTests.home()
    let files = home.files
    let said = try home.run("export ics --now \(Home.evening)")
    #expect(said.status == 0 && said.errors == "")
    #expect(said.output.hasPrefix("BEGIN:VCALENDAR\r\n") && said.output.hasSuffix("END:VCALENDAR\r\n"))
    #expect(try home.run("export ics -o - --now \(Home.evening)").output == said.output)
    let path = "\(home.scratch)/ours.ics"
    try File.write("old", to: path)
    chmod(path, 0o644)
    let saved = try home.run("export ics -o \(path) --now \(Home.evening)")
    #expect(saved.status == 0 && saved.output == "")
    #expect(saved.errors == "hearth-tui: wrote 2 entries to \(path)\n")
    #expect(File.text(path) == said.output && File.mode(path) == 0o600)
    #expect(home.files == files, "looking makes no files")
  }

  @Test("export takes what touches the days it is asked for")
  func exportRange() throws {
    let home = try CalendarCommandTests.home()
    let sea = try home.run("export ics --to 2026-11-21").output
    #expect(sea.contains("date night") && !sea.contains("by the sea"))
    let later = try home.run("export ics --from 2026-11-25").output
    #expect(later.contains("DTSTART:20261121T193000Z") && !later.contains("by the sea"))
    #expect(!(try home.run("export ics --from 2026-11-25 --to 2026-11-27").output.contains("VEVENT")))
  }

  @Test("A file that cannot be written is one line and status 1, and what was there stays")
  func unwritable() throws {
    let home = try CalendarCommandTests.home()
    let path = "\(home.scratch)/ours.ics"
    try File.write("old", to: path)
    let full = try Program.run(
      "/bin/sh", ["-c", "(ulimit -f 0; exec '\(try Program.hearth())' export ics -o '\(path)') 2>&1 | cat"],
      environment: home.environment, scratch: home.scratch)
    #expect(full.output.contains("could not save to \(path)"))
    #expect(File.text(path) == "old")
    let link = "\(home.scratch)/device"
    try #require(symlink("/dev/full", link) == 0)
    for target in ["\(home.scratch)/none/ours.ics", home.scratch, link] {
      let outcome = try home.run("export ics -o \(target)")
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
      #expect(outcome.errors.contains(target))
    }
    #expect(File.names(in: home.scratch).filter { $0.hasPrefix(".") } == [])
  }

  /// A date night each Saturday, planned in turns, and three days of Ana's by the sea.
  private static func home(title: String = "date night") throws -> Home {
    let home = try Home(of: "Ana", "Ben")
    let saturday = try #require(CivilDate("2026-11-21"))
    let rituals = [
      Ritual(
        id: "date", title: title, sort: .date, planner: .b, start: saturday, time: TimeOfDay("19:30"),
        minutes: 180,
        rule: RecurrenceRule(.weekly)),
      Ritual(id: "sea", title: "by the sea", owner: .a, start: saturday.adding(days: 1), minutes: 3 * 1440),
    ]
    let made = try #require(Moment("2026-11-01T20:00"))
    let lines = rituals.map { $0.record(at: made).json.text() + "\n" }
    try File.write(lines.joined(), to: "\(home.data)/journal/couch/standing.jsonl")
    return home
  }
}

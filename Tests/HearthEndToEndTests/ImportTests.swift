import Glibc
import HearthCore
import Testing

@Suite("import ics")
struct ImportTests {
  private static let event = "BEGIN:VEVENT\nUID:u\nDTSTART:20261124T193000\nSUMMARY:dinner\nEND:VEVENT\n"

  @Test("New, here already, changed, and older than ours; each is saved once")
  func again() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = try home.file("a.ics", calendar(ImportTests.event))
    #expect(try home.imports(file) == "Imported: 1 new.\n")
    let lines = try home.records.count
    #expect(try home.imports(file) == "Imported: 1 here already.\n")
    #expect(try home.records.count == lines)
    let later = ImportTests.event.replacing("dinner", with: "supper\nSEQUENCE:1")
    #expect(try home.imports(try home.file("b.ics", calendar(later))) == "Imported: 1 changed.\n")
    #expect(try home.agenda() == [Occasion(day: "2026-11-24", time: "19:30", title: "supper")])
    let older = try home.run(["import", "ics", file])
    #expect(older.status == 0 && older.output == "Imported: 1 left as they are here.\n")
    #expect(older.errors == "hearth-tui: “dinner” is newer here than in this file; it is left as it is\n")
  }

  @Test("A dry run says what an import would do, and changes no file")
  func dryRun() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.contents
    let outcome = try home.run([
      "import", "ics", try home.file("a.ics", calendar(ImportTests.event)), "--dry-run",
    ])
    #expect(outcome.status == 0 && outcome.errors == "")
    #expect(
      outcome.output == "Would import: 1 new. Nothing was written.\n  + 2026-11-24 19:30  dinner\n")
    #expect(home.contents == before)
  }

  @Test("A file that nothing could be taken of is one line with the fault, and status 1")
  func brokenOff() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.contents
    let file = try home.file("a.ics", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20261124\nSUMMARY:din")
    for order in [["import", "ics", file], ["import", "ics", file, "--dry-run"]] {
      let outcome = try home.run(order)
      #expect(outcome.status == 1 && outcome.output == "")
      #expect(
        outcome.errors
          == "hearth-tui: could not import anything of \(file): line 4: the file breaks off in the "
          + "middle of the event of line 2, which is left out\n")
    }
    #expect(home.contents == before)
    #expect(try home.imports(try home.file("b.ics", calendar(""))) == "Imported: no events.\n")
  }

  @Test("Braces in a title of another calendar are braces, on every way out")
  func braces() throws {
    let home = try Home(of: "Ana", "Ben")
    let event = ImportTests.event.replacing("dinner", with: "plan {a} or {b}")
    #expect(try home.imports(try home.file("a.ics", calendar(event))) == "Imported: 1 new.\n")
    #expect(try home.agenda().map(\.title) == ["plan {a} or {b}"])
    #expect(try home.run("export ics").output.contains("SUMMARY:plan {a} or {b}\r\n"))
    #expect(try home.run("today --now 2026-11-24T08:00").output.contains("plan {a} or {b}"))
    try home.sitDown(at: "2026-11-24T08:00").see("plan {a} or {b}").press("3").see("plan {a}").quit()
  }

  @Test("Standard input is a file like any other")
  func standardInput() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = try home.file("a.ics", calendar(ImportTests.event))
    let order = "exec '\(try Program.hearth())' import ics - <'\(file)'"
    let outcome = try Program.run(
      "/bin/sh", ["-c", order], environment: home.environment, scratch: home.scratch)
    #expect(outcome.status == 0 && outcome.output == "Imported: 1 new.\n")
  }

  @Test(
    "Each line that cannot be used is told of, fifty of them at the most, and nothing in them is an escape")
  func findings() throws {
    let home = try Home(of: "Ana", "Ben")
    let odd = ImportTests.event.replacing("dinner", with: "din\u{1B}[31mner\u{202E}\nRRULE:FREQ=HOURLY")
    let few = try home.run(["import", "ics", try home.file("a.ics", calendar(odd)), "--dry-run"])
    #expect(few.status == 0 && few.errorLines.count == 1)
    #expect(few.errors.contains("line 6: RRULE: FREQ=HOURLY cannot be kept"))
    for text in [few.output, few.errors] {
      #expect(!text.unicodeScalars.contains("\u{1B}") && !text.unicodeScalars.contains("\u{202E}"))
    }
    let lines = String(repeating: "nonsense\n", count: 1000)
    let many = try home.run(["import", "ics", try home.file("b.ics", calendar(ImportTests.event + lines))])
    #expect(many.status == 0 && many.output == "Imported: 1 new.\n")
    #expect(many.errorLines.count == 51 && many.errors.hasSuffix("and 950 more like these\n"))
  }

  @Test("What cannot be read is one line, status 1, and changes nothing")
  func unreadable() throws {
    let home = try Home(of: "Ana", "Ben")
    let before = home.contents
    let files = [
      "\(home.scratch)/none.ics", home.scratch, try home.file("a.txt", "hello"),
      try home.file("empty.ics", ""),
    ]
    for file in files {
      let outcome = try home.run(["import", "ics", file])
      #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1, "\(file)")
      #expect(outcome.errors.contains(file))
    }
    #expect(home.contents == before)
    for line in ["import", "import ics", "import csv x", "import ics x y"] {
      #expect(try home.run(line).status == 2, "\(line)")
    }
    #expect(try Home().run(["import", "ics", files[2]]).status == 1)
  }

  @Test("While the app is open, nothing is imported beside it; looking is free")
  func readOnly() throws {
    let home = try Home(of: "Ana", "Ben")
    let file = try home.file("a.ics", calendar(ImportTests.event))
    let couch = try home.sitDown()
    // It locks the folder before it draws.
    try couch.see("Good evening")
    let outcome = try home.run(["import", "ics", file])
    #expect(outcome.status == 1 && outcome.output == "" && outcome.errorLines.count == 1)
    #expect(try home.run(["import", "ics", file, "--dry-run"]).status == 0)
    try couch.quit()
    #expect(try home.imports(file) == "Imported: 1 new.\n")
  }

  private func calendar(_ events: String) -> String { "BEGIN:VCALENDAR\n\(events)END:VCALENDAR\n" }
}

@Suite("Calendars that other programs wrote are imported, and listed as they list them")
struct ImportToolTests {
  @Test("calcurse, which writes neither UID nor DTSTAMP")
  func calcurse() throws {
    let home = try Home(of: "Ana", "Ben")
    let program = try Program.tool("calcurse")
    let folder = "\(home.scratch)/calcurse"
    let source = try home.file(
      "in.ics",
      """
      BEGIN:VCALENDAR
      VERSION:2.0
      BEGIN:VEVENT
      DTSTART;TZID=Europe/Berlin:20261120T193000
      DTEND;TZID=Europe/Berlin:20261120T213000
      RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270101T183000Z
      EXDATE;TZID=Europe/Berlin:20261204T193000
      SUMMARY:date night\\, us two
      DESCRIPTION:one\\ntwo
      LOCATION:the bistro
      END:VEVENT
      BEGIN:VEVENT
      DTSTART;VALUE=DATE:20261224
      DTEND;VALUE=DATE:20261226
      SUMMARY:away
      END:VEVENT
      END:VCALENDAR

      """)
    try home.succeed(program, ["-D", folder, "-i", source])
    let text = try home.succeed(program, ["-D", folder, "--export=ical"])
    try #require(!text.contains("UID:") && !text.contains("DTSTAMP"))
    let file = try home.file("out.ics", text)
    #expect(try home.imports(file) == "Imported: 2 new.\n")
    let wanted = [
      Occasion(day: "2026-11-20", time: "19:30", title: "date night, us two"),
      Occasion(day: "2026-12-18", time: "19:30", title: "date night, us two"),
      Occasion(day: "2026-12-24", time: nil, title: "away"),
      Occasion(day: "2026-12-25", time: nil, title: "away"),
      Occasion(day: "2027-01-01", time: "19:30", title: "date night, us two"),
    ]
    #expect(try home.agenda() == wanted)
    let before = home.contents
    #expect(try home.imports(file) == "Imported: 2 here already.\n")
    #expect(home.contents == before)
    let steps = try home.records.compactMap { $0.object?["body"]?.object?["steps"]?.strings }
    #expect(steps == [["one", "two"]])
  }

  @Test("khal, which lists the changes of its time zones and no rule for them")
  func khal() throws {
    let home = try Home(of: "Ana", "Ben")
    let program = try Program.tool("khal")
    let vdir = "\(home.scratch)/vdir"
    File.makeFolder(vdir)
    let config = try home.file("khal.conf", ImportToolTests.khalConfig(in: home.scratch))
    try home.succeed(
      program,
      [
        "-c", config, "new", "-a", "ours", "2026-11-20", "19:30", "21:30", "date night", "--repeat", "weekly",
        "--until", "2026-12-10", "-l", "the bistro", "-m", "30m", "::", "candles",
      ])
    let file = try #require(File.names(in: vdir).first.map { "\(vdir)/\($0)" })
    let outcome = try home.run(["import", "ics", file], environment: ["TZ": "Europe/Berlin"])
    #expect(outcome.status == 0 && outcome.output == "Imported: 1 new.\n" && outcome.errors == "")
    let wanted = ["2026-11-20", "2026-11-27", "2026-12-04"].map {
      Occasion(day: $0, time: "19:30", title: "date night")
    }
    #expect(try home.agenda() == wanted)
    let record = try #require(try home.records.compactMap { $0.object?["body"]?.object }.last)
    #expect(record["minutes"]?.int == 120 && record["reminder"]?.int == 30)
    #expect(record["place"]?.string == "the bistro" && record["steps"]?.strings == ["candles"])
    #expect(try home.imports(file) == "Imported: 1 here already.\n")
  }

  @Test("python3-icalendar and python3-vobject", arguments: ["icalendar", "vobject"])
  func python(module: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let script = module == "icalendar" ? ImportToolTests.icalendar : ImportToolTests.vobject
    let remedy = "these tests need python3-\(module): apt-get install -y python3-\(module)"
    guard File.exists("/usr/bin/python3") else { throw Trouble(remedy) }
    let text = try home.succeed("/usr/bin/python3", ["-c", script], remedy: remedy)
    let file = try home.file("out.ics", text)
    #expect(try home.imports(file) == "Imported: 2 new.\n")
    let wanted = [
      Occasion(day: "2026-11-24", time: "08:15", title: "tea; ü, \\ 🫖"),
      Occasion(day: "2026-12-01", time: "08:15", title: "tea; ü, \\ 🫖"),
      Occasion(day: "2026-12-15", time: "08:15", title: "tea; ü, \\ 🫖"),
      Occasion(day: "2026-12-24", time: nil, title: "away"),
    ]
    #expect(try home.agenda() == wanted)
    #expect(try home.imports(file) == "Imported: 2 here already.\n")
  }

  private static let icalendar = """
    import datetime, sys, zoneinfo
    from icalendar import Calendar, Event
    berlin = zoneinfo.ZoneInfo("Europe/Berlin")
    calendar = Calendar()
    tea = Event()
    tea.add("uid", "tea")
    tea.add("summary", "tea; ü, \\\\ 🫖")
    tea.add("dtstart", datetime.datetime(2026, 11, 24, 8, 15, tzinfo=berlin))
    tea.add("duration", datetime.timedelta(minutes=45))
    tea.add("rrule", {"freq": "weekly", "count": 4})
    tea.add("exdate", datetime.datetime(2026, 12, 8, 8, 15, tzinfo=berlin))
    calendar.add_component(tea)
    away = Event()
    away.add("uid", "away")
    away.add("summary", "away")
    away.add("dtstart", datetime.date(2026, 12, 24))
    calendar.add_component(away)
    sys.stdout.buffer.write(calendar.to_ical())
    """

  private static let vobject = """
    import datetime, sys, vobject
    from dateutil import tz
    berlin = tz.gettz("Europe/Berlin")
    calendar = vobject.iCalendar()
    tea = calendar.add("vevent")
    tea.add("uid").value = "tea"
    tea.add("summary").value = "tea; ü, \\\\ 🫖"
    tea.add("dtstart").value = datetime.datetime(2026, 11, 24, 8, 15, tzinfo=berlin)
    tea.add("dtend").value = datetime.datetime(2026, 11, 24, 9, 0, tzinfo=berlin)
    tea.add("rrule").value = "FREQ=WEEKLY;COUNT=4"
    tea.add("exdate").value = [datetime.datetime(2026, 12, 8, 8, 15, tzinfo=berlin)]
    away = calendar.add("vevent")
    away.add("uid").value = "away"
    away.add("summary").value = "away"
    away.add("dtstart").value = datetime.date(2026, 12, 24)
    sys.stdout.buffer.write(calendar.serialize().encode())
    """

  private static func khalConfig(in folder: String) -> String {
    """
    [calendars]
    [[ours]]
    path = \(folder)/vdir
    type = calendar
    [locale]
    local_timezone = Europe/Berlin
    default_timezone = Europe/Berlin
    timeformat = %H:%M
    dateformat = %Y-%m-%d
    longdateformat = %Y-%m-%d
    datetimeformat = %Y-%m-%d %H:%M
    longdatetimeformat = %Y-%m-%d %H:%M
    [sqlite]
    path = \(folder)/khal.db

    """
  }
}

extension Home {
  fileprivate static let berlin = ["TZ": "Europe/Berlin"]

  /// A file of the test's own; its path.
  fileprivate func file(_ name: String, _ text: String) throws -> String {
    try File.write(text, to: "\(scratch)/\(name)")
    return "\(scratch)/\(name)"
  }

  /// What an import says that finds fault with nothing.
  fileprivate func imports(_ file: String) throws -> String {
    let outcome = try run(["import", "ics", file], environment: Home.berlin)
    #expect(outcome.status == 0 && outcome.errors == "")
    return outcome.output
  }

  /// What is on this winter.
  fileprivate func agenda() throws -> [Occasion] {
    let outcome = try run(
      ["agenda", "--json", "--from", "2026-11-01", "--to", "2027-02-28"], environment: Home.berlin)
    return try rows(outcome).map {
      Occasion(
        day: try #require($0["date"]?.string), time: $0["time"]?.string,
        title: try #require($0["title"]?.string))
    }.sorted()
  }

  /// Every file of the home folder with what is in it.
  fileprivate var contents: [String] { File.tree(path).map { "\($0)\n\(File.text($0) ?? "")" } }

  /// What a program of the machine says.
  @discardableResult
  fileprivate func succeed(_ program: String, _ arguments: [String], remedy: String = "") throws -> String {
    let outcome = try Program.run(
      program, arguments, environment: environment.merging(Home.berlin) { $1 }, scratch: scratch)
    if outcome.errors.contains("ModuleNotFoundError") { throw Trouble("\(remedy)\n\(outcome.errors)") }
    try #require(outcome.status == 0, "\(program): \(outcome.errors)")
    return outcome.output
  }
}

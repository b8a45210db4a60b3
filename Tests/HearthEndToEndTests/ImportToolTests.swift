import HearthCore
import Testing

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
    let config = try home.file("khal.conf", Khal.config(in: home.scratch))
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
}

extension Home {
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

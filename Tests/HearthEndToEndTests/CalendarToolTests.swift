import HearthCore
import Testing

@Suite("Other programs read the exported calendar, and list what agenda lists")
struct CalendarToolTests {
  /// By its name, which these programs know, and by its rule, which they have to take from the file.
  static let zones = ["Europe/Berlin", "CET-1CEST,M3.5.0,M10.5.0/3"]

  @Test("python3-icalendar and python3-vobject", arguments: zones, ["icalendar", "vobject"])
  func python(zone: String, module: String) throws {
    let shared = try SharedCalendar(zone: zone)
    expectSame(try occasions(in: shared, by: module), try shared.occasions)
  }

  @Test("khal", arguments: zones)
  func khal(zone: String) throws {
    let shared = try SharedCalendar(zone: zone)
    let program = try Program.tool("khal")
    let config = "\(shared.home.scratch)/khal.conf"
    try File.write(Khal.config(in: shared.home.scratch), to: config)
    File.makeFolder("\(shared.home.scratch)/vdir")
    try succeed(program, ["-c", config, "import", "--batch", "-a", "ours", shared.file], shared)
    let list = try succeed(
      program,
      [
        "-c", config, "list", "--day-format", "", "--format", "{start-date-full}|{start-time}|{title}",
        SharedCalendar.first, "61d",
      ], shared)
    // What lasts for days, or past midnight, is listed on each of its days, always with its first.
    expectSame(Set(list.split(separator: "\n").compactMap { Occasion(fields: $0) }), try shared.occasions)
  }

  /// calcurse knows neither RDATE nor RECURRENCE-ID: it leaves out what was added, and shows what was moved on its old
  /// day as well. It lists what lasts for days on each of them, and what goes on past midnight with dots for a time.
  @Test("calcurse, as far as it knows the format")
  func calcurse() throws {
    let shared = try SharedCalendar(zone: CalendarToolTests.zones[0])
    let program = try Program.tool("calcurse")
    let folder = "\(shared.home.scratch)/calcurse"
    let report = try succeed(program, ["-D", folder, "-i", shared.file], shared)
    #expect(report.contains("9 apps / 2 events / 0 todos / 0 skipped"))
    let list = try succeed(
      program,
      [
        "-D", folder, "-Q", "--filter-type", "cal", "--input-datefmt", "4", "--from", SharedCalendar.first,
        "--to", SharedCalendar.last, "--output-datefmt", "%Y-%m-%d", "--format-apt", "|%S|%m\\n",
        "--format-recur-apt", "|%S|%m\\n", "--format-event", "||%m\\n", "--format-recur-event", "||%m\\n",
      ], shared)
    var wanted = try shared.occasions
    for day in ["2026-10-27", "2026-11-03"] {
      wanted.remove(Occasion(day: day, time: "09:00", title: "a walk"))
    }
    for day in ["2026-10-22", "2026-11-19"] {
      wanted.insert(Occasion(day: day, time: "19:30", title: "date night"))
    }
    for day in ["2026-11-07", "2026-11-08"] {
      wanted.insert(Occasion(day: day, time: nil, title: "by the sea"))
    }
    expectSame(Set(CalendarToolTests.underDays(list).filter { $0.time != "..:.." }), wanted)
  }

  /// `2026-10-20:`, and beneath it a line for each occasion.
  private static func underDays(_ list: String) -> [Occasion] {
    var day = ""
    return list.split(separator: "\n").compactMap { line in
      if line.hasSuffix(":"), !line.contains("|") {
        day = String(line.dropLast())
        return nil
      }
      return Occasion(fields: day[...] + line)
    }
  }

  private func occasions(in shared: SharedCalendar, by module: String) throws -> Set<Occasion> {
    let script = "\(File.parent(of: #filePath))/Readers/with_\(module).py"
    // Debian's own: another python3 on the path would not see Debian's modules.
    let python = "/usr/bin/python3"
    let remedy = "these tests need python3-\(module): apt-get install -y python3-\(module)"
    guard File.exists(python) else { throw Trouble(remedy) }
    let outcome = try run(python, [script, SharedCalendar.first, SharedCalendar.last, shared.file], shared)
    if outcome.errors.contains("ModuleNotFoundError") { throw Trouble("\(remedy)\n\(outcome.errors)") }
    try #require(outcome.status == 0, "\(outcome.errors)")
    return Set(
      try rows(outcome).map {
        Occasion(
          day: try #require($0["day"]?.string), time: $0["time"]?.string,
          title: try #require($0["title"]?.string))
      })
  }

  private func run(_ program: String, _ arguments: [String], _ shared: SharedCalendar) throws -> Outcome {
    let environment = shared.home.environment.merging(["TZ": "Europe/Berlin"]) { $1 }
    return try Program.run(program, arguments, environment: environment, scratch: shared.home.scratch)
  }

  @discardableResult
  private func succeed(_ program: String, _ arguments: [String], _ shared: SharedCalendar) throws -> String {
    let outcome = try run(program, arguments, shared)
    try #require(outcome.status == 0, "\(program): \(outcome.errors)")
    return outcome.output
  }

  private func expectSame(_ found: Set<Occasion>, _ wanted: Set<Occasion>) {
    #expect(found.subtracting(wanted).sorted() == [], "too much")
    #expect(wanted.subtracting(found).sorted() == [], "missing")
    #expect(wanted.count > 30)
  }
}

extension Occasion {
  /// `2026-10-20|07:15|a kiss at the door`; nil for another line.
  fileprivate init?(fields line: Substring) {
    let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 3 else { return nil }
    self.init(day: parts[0], time: parts[1].isEmpty ? nil : parts[1], title: parts[2])
  }
}

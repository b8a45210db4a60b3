import Testing

@testable import HearthCore

/// Calendar files for the tests of reading, and the household in Berlin that reads them.
enum ICalendarSample {
  static let home = ZoneTests.berlin

  /// What a machine knows, without a disk.
  static func zone(_ name: String) -> Zone? {
    ZoneTests.rules[name].flatMap { Zone(posix: $0, name: name) }
  }

  static func reader(home: Zone = home) -> ICalendarReader { ICalendarReader(home: home, zone: zone) }

  static func read(_ text: String, home: Zone = home) throws -> ICalendarImport {
    try reader(home: home).read(Array(text.utf8))
  }

  /// A calendar of one event, whose first line is the third of the file.
  static func calendar(_ lines: [String]) -> String {
    let all = ["BEGIN:VCALENDAR", "BEGIN:VEVENT"] + lines + ["END:VEVENT", "END:VCALENDAR"]
    return all.map { $0 + "\r\n" }.joined()
  }

  /// What comes of those lines in an event that is called x and begins on Saturday 21 November 2026 at 19:30.
  static func event(_ lines: String...) throws -> (ritual: Ritual?, findings: [String]) {
    let start = lines.contains { $0.hasPrefix("DTSTART") } ? [] : ["DTSTART:20261121T193000"]
    let found = try read(calendar(["UID:u", "SUMMARY:x"] + start + lines))
    return (found.rituals.first, found.findings.map(\.text))
  }

  /// A calendar with something of everything that is read.
  static let rich =
    """
    BEGIN:VCALENDAR
    PRODID:-//somebody//EN
    VERSION:2.0
    X-WR-CALNAME:us
    BEGIN:VTIMEZONE
    TZID:Our own
    BEGIN:STANDARD
    DTSTART:19701025T030000
    TZOFFSETFROM:+0200
    TZOFFSETTO:+0100
    TZNAME:CET
    RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
    END:STANDARD
    BEGIN:DAYLIGHT
    DTSTART:19700329T020000
    TZOFFSETFROM:+0100
    TZOFFSETTO:+0200
    TZNAME:CEST
    RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
    END:DAYLIGHT
    END:VTIMEZONE
    BEGIN:VEVENT
    UID:dinner@example.org
    DTSTAMP:20261101T100000Z
    SEQUENCE:2
    DTSTART;TZID=Our own:20261120T193000
    DTEND;TZID=Our own:20261120T213000
    RRULE:FREQ=WEEKLY;INTERVAL=2;UNTIL=20270301T183000Z
    EXDATE;TZID=Our own:20261204T193000,20261218T193000
    RDATE;TZID=Our own:20261122T193000
    SUMMARY:Dinner\\, just us
    DESCRIPTION:candles\\nno telephones; none
    LOCATION:Grüner
      Löffel
    BEGIN:VALARM
    ACTION:DISPLAY
    DESCRIPTION:soon
    TRIGGER:-PT30M
    END:VALARM
    END:VEVENT
    BEGIN:VEVENT
    UID:dinner@example.org
    RECURRENCE-ID;TZID=Our own:20270101T193000
    DTSTART;TZID=Our own:20270102T120000
    DTEND;TZID=Our own:20270102T133000
    SUMMARY:Lunch
    DESCRIPTION:candles\\nno telephones; none
    LOCATION:Grüner Löffel
    END:VEVENT
    BEGIN:VEVENT
    UID:away
    DTSTART;VALUE=DATE:20261224
    DTEND;VALUE=DATE:20261227
    SUMMARY:Away
    END:VEVENT
    BEGIN:VTODO
    SUMMARY:bins
    END:VTODO
    END:VCALENDAR

    """
}

import Testing

@testable import HearthCore

@Suite("What it costs to ask for days")
struct RecurrenceCostTests {
  static let rules = [
    "FREQ=DAILY", "FREQ=DAILY;INTERVAL=3", "FREQ=WEEKLY;INTERVAL=2;BYDAY=FR", "FREQ=MONTHLY;BYDAY=-1FR",
    "FREQ=MONTHLY;BYMONTHDAY=-1", "FREQ=YEARLY;BYMONTH=11,12;BYDAY=SA;BYSETPOS=-1",
    "FREQ=YEARLY;BYWEEKNO=47;BYDAY=WE",
  ]

  @Test("As many months are looked at however long ago it began", arguments: rules)
  func window(_ text: String) throws {
    let from = try calendarDay("2026-11-01")
    for (length, months) in [(29, 1), (60, 2), (364, 12)] {
      for start in ["0001-01-01", "1976-05-08", "2026-10-10"] {
        let (pattern, last) = try #require(try recurring(text, from: start).pattern)
        for isBackward in [false, true] {
          var pages = pattern.pages(
            from: from, through: min(last, from.adding(days: length)), backward: isBackward)
          while pages.next() != nil {}
          #expect(pages.examined == months, "from \(start)")
        }
      }
    }
  }

  @Test("Months that the interval leaves out are not looked at")
  func interval() throws {
    let first = try calendarDay("2000-01-01")
    for (text, months) in [("FREQ=MONTHLY;INTERVAL=6", 200), ("FREQ=YEARLY;INTERVAL=50", 24)] {
      let (pattern, _) = try #require(try recurring(text, from: "2000-01-01").pattern)
      var pages = pattern.pages(from: first, through: first.adding(days: 36_500))
      while pages.next() != nil {}
      #expect(pages.examined == months, "\(text)")
    }
  }

  @Test("Nothing is looked at before the start, or after the last day")
  func outside() throws {
    let (pattern, _) = try #require(try recurring("FREQ=DAILY", from: "2026-11-21").pattern)
    for (from, through) in [("1976-01-01", "2026-10-31"), ("2026-12-01", "2026-11-30")] {
      var pages = try pattern.pages(from: calendarDay(from), through: calendarDay(through))
      #expect(pages.next() == nil && pages.examined == 0)
    }
  }
}

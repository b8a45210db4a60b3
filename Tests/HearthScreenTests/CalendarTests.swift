import HearthContent
import Testing

@testable import HearthCore
@testable import HearthScreen

/// What the calendar shows, and what it must not.
@Suite struct CalendarTests {
  private static let sizes = [(40, 12), (60, 18), (72, 20), (80, 24), (120, 40), (200, 60)].map {
    Size(columns: $0.0, rows: $0.1)
  }

  private func looks(_ walk: Walk, _ size: Size) -> Onlooker {
    Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: size))
  }

  /// The demo couple on a Saturday, with what somebody sealed in those words.
  private func sealed(_ text: String, opens: Brief.Opens) -> Walk {
    let day = Walk.start.date.adding(days: opens == .day ? 6 : 0)
    let occasion = Brief.Occasion(ritual: "demo-ritual-date", day: day)
    let id = opens == .day ? Brief.id(of: occasion) : "brief-small"
    let brief = Brief.record(
      id: id, ritual: opens == .day ? occasion.ritual : nil, day: day, author: .b, text: text, opens: opens,
      at: Walk.start)
    let records = DemoCouple.records(today: Walk.start) + [brief]
    return Walk(Walk.household("Ana", "Ben"), records: records)
  }

  /// Before its day nothing tells what was sealed, not even how long it is, on any view and however far one scrolls.
  @Test(arguments: ["3", "3w", "3a", "3y"])
  func whatIsSealedStaysSealed(view: String) {
    let toTheDate = view + "<right><right><right><right><right><right>"
    let ways = [toTheDate, view + "m<right><right><right><right><right><right><enter>jj<enter>"]
    for way in ways.filter({ !$0.hasPrefix("3a<") }) + ["3ajjjjjjjjjjjjjjjjj"] {
      let long = sealed("zqxj zqxj zqxj zqxj zqxj", opens: .day).keys(way)
      let short = sealed("z", opens: .day).keys(way)
      for size in CalendarTests.sizes {
        #expect(!looks(long, size).letters.contains("zqxj"))
        #expect(looks(long, size).buffer == looks(short, size).buffer)
      }
    }
  }

  @Test func onItsDayItIsReadOnItsOwnSheetOnly() {
    let brief = Brief.record(
      id: "brief-demo-ritual-date-2026-11-27", ritual: "demo-ritual-date",
      day: Walk.start.date.adding(days: 6), author: .b, text: "zqxj", opens: .day, at: Walk.start)
    let day = Walk(
      Walk.household("Ana", "Ben"), records: DemoCouple.records(today: Walk.start) + [brief],
      now: Walk.start.adding(seconds: 6 * 86_400))
    let inDay = day.keys("3<enter>gjj")
    for size in CalendarTests.sizes {
      #expect(!looks(inDay, size).letters.contains("zqxj"))
      #expect(looks(inDay.keys("<enter>"), size).letters.contains("zqxj"))
    }
  }

  @Test func somethingSmallOpensForItsAuthorOnly() {
    let long = sealed("zqxj zqxj zqxj zqxj", opens: .author).keys("3<enter>g<enter>")
    let short = sealed("z", opens: .author).keys("3<enter>g<enter>")
    for size in CalendarTests.sizes {
      #expect(looks(long, size).buffer == looks(short, size).buffer)
      #expect(!looks(long.keys("f"), size).letters.contains("zqxj"))
      #expect(looks(long.keys("j"), size).letters.contains("zqxj"))
    }
  }

  /// Every day of a month is there, on the smallest screen as well.
  @Test func aMonthIsWhole() {
    for count in 0..<12 {
      let walk = Walk.month.keys(String(repeating: "]", count: count))
      let last = YearMonth(walk.state.cursor.day).days.upperBound.day
      for size in CalendarTests.sizes {
        let text = looks(walk, size).rows.joined(separator: "\n")
        for day in 1...last {
          let forms = [" \(day) ", "[\(day)]", "(\(day))", "[ \(day)]", "( \(day))"]
          #expect(forms.contains { text.contains($0) }, "\(day) of month \(count) at \(size)")
        }
      }
    }
  }

  /// The day under the cursor stands out without colour, today too, and the chosen thing has its mark.
  @Test(arguments: ["3", "3w"])
  func theDayIsMarked(view: String) {
    for size in CalendarTests.sizes {
      let here = looks(Walk.demo.keys(view), size).rows.joined(separator: "\n")
      let there = looks(Walk.demo.keys(view + "<left>"), size).rows.joined(separator: "\n")
      #expect(here.contains("21]") && here.contains("▸"))
      #expect(there.contains("20]") && there.contains("21)") && there.contains("▸"))
    }
  }

  @Test func whatLastsOverDaysIsOnEachOfThem() {
    let start = Walk.start.date
    let away = Ritual(id: "r", title: "away", start: start.adding(days: -3), minutes: 6 * 1440)
    let calendar = RitualCalendar([away.record(at: Walk.start)], today: start)
    let window = CalendarWindow(start...start.adding(days: 6), calendar)
    #expect((0...6).map { window[start.adding(days: $0)].count } == [1, 1, 1, 0, 0, 0, 0])
    #expect(window.inOrder.map(\.day) == [start, start.adding(days: 1), start.adding(days: 2)])
  }

  /// Nothing on the year says how many days went without, or in a row.
  @Test func aYearOnlyEverAdds() {
    for size in CalendarTests.sizes {
      let text = looks(Walk.month.keys("y"), size).rows.joined(separator: " ")
      #expect(text.contains("warm days"))
      for word in ["%", " of 365", "streak", "missed", "in a row", "/3"] {
        #expect(!text.contains(word))
      }
    }
  }
}

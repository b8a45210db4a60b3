import HearthCore
import Testing

@Suite("What was kept long ago, and titles of several lines")
struct TodayLinesTests {
  @Test("`today` gives each thing one line, however its title was typed")
  func oneLine() throws {
    let home = try Home(
      more: Appointment.record(
        id: "appointment-1", title: "the flat\nand\u{1B}[2J the keys", on: CivilDate("2026-11-22"),
        owner: nil,
        guide: "floor", at: Home.moment))
    let outcome = try home.run("today --now \(Home.evening)")
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n").filter { $0.contains("flat") || $0.contains("keys") }
    #expect(lines.count == 1 && lines[0].contains("the flat and\u{FFFD}[2J the keys, Sun 22 Nov"))
  }

  @Test("What was written on this day six years ago is back on the Hearth, and so are the years between")
  func yearsAgo() throws {
    let home = try Home(
      more: try TodayLinesTests.note("2020-11-21", "You learned to whistle."),
      try TodayLinesTests.note("2025-11-20", "The day before."))
    try home.sitDown().see("On this day, 6 years ago", "You learned to whistle.").quit()
    let later = try home.sitDown(at: "2027-11-20T19:30")
    try later.see("On this day, 2 years ago", "The day before.").quit()
  }

  private static func note(_ day: String, _ text: String) throws -> Record {
    let day = try #require(CivilDate(day))
    return Note.record(
      id: "note-\(day)", .love, author: .a, text: text, meaning: nil,
      at: Moment(date: day, hour: 20, minute: 0))
  }
}

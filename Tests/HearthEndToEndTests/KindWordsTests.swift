import HearthCore
import Testing

@Suite("What comes back from the wall")
struct KindWordsTests {
  @Test("Kind words rest for a month, and then come back on the hearth")
  func affirmation() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(at: "2026-08-03T19:30").see(Words.greeting).openWall()
    try couch.hang(.affirmation, from: .ben, "asks twice").see("╰ affirmation").quit()
    let soon = try home.sitDown(at: "2026-08-20T19:30").see(Words.question).settle()
    try soon.quit()
    #expect(!soon.everShowed(Words.fromTheWall))
    let later = try home.sitDown().see("\(Words.fromTheWall) Mon 3 Aug", "╭ ● Ben ─", "asks twice")
    try later.openWall().see("▸ ● Ben", "asks twice").quit()
    #expect(try home.living("note").first?["sort"]?.string == "affirmation")
  }

  @Test("A love note comes back on its day, a year later and two years later")
  func loveNote() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall()
    try couch.hang(.love, from: .ana, "your laugh upstairs").see("╰ love note").quit()
    let year = try home.sitDown(at: "2027-11-21T08:00").see("On this day, last year", "your laugh upstairs")
    try year.quit()
    let years = try home.sitDown(at: "2028-11-21T08:00").see(
      "On this day, 2 years ago", "your laugh upstairs")
    try years.quit()
    #expect(try home.living("note").first?["sort"]?.string == "love")
  }

  @Test("One ordinary good thing a day: asked for on the hearth, done for today, asked for again tomorrow")
  func ordinary() throws {
    let home = try Home(of: "Ana", "Ben")
    try home.meetDaily()
    let couch = try home.sitDown().see("· \(Words.goodThing)").choose("· \(Words.goodThing)")
    try couch.say("the soup", as: .ordinary, from: .ben).see("✓ \(Words.goodThing)").openWall()
    try couch.see("▸ ● Ben", "the soup").quit()
    #expect(try home.living("note").first?["sort"]?.string == "ordinary")
    #expect(try home.run("today --now 2026-11-21T22:00").output.contains("✓ \(Words.goodThing)"))
    try home.sitDown(at: "2026-11-21T22:00").see("✓ \(Words.goodThing)").quit()
    let next = try home.sitDown(at: Home.nextEvening).see("· \(Words.goodThing)").openWall().see("the soup")
    try next.hang(.ordinary, from: .ana, "the light at four").press("1").see("✓ \(Words.goodThing)").quit()
    #expect(try home.living("note").count == 2)
    #expect(next.blame == nil)
  }

  @Test("A win of both goes into the jar, and whoever draws gets one, also years later")
  func jar() throws {
    let home = try Home(where: [try note("no cigarettes", "2024-02-01T08:00", by: .b, .win)])
    let couch = try home.sitDown().see(Words.greeting).openWall().hangWin("we painted")
    try couch.see("▸ ◆ ●", "╰ ✦ win").quit()
    #expect(try home.records.contains { $0["kind"]?.string == "note" && $0["author"]?.string == nil })
    let later = try home.sitDown(at: "2027-06-01T19:30").see(Words.greeting).openWall().see("2 cards")
    // The same one never twice in a row.
    try later.press("d").see("✦ win", "Esc close")
    let first = later.screen.contains("we painted")
    for isNewer in [!first, first, !first] {
      try later.closeCard().press("d").see("✦ win", isNewer ? "we painted" : "no cigarettes", "Esc close")
    }
    try later.quit()
    let empty = try Home(of: "Ana", "Ben").sitDown().see(Words.greeting).openWall()
    try empty.press("d").see("No win in the jar yet.").quit()
  }
}

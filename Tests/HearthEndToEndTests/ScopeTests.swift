import HearthCore
import Testing

@Suite("This one, this and what follows, or all")
struct ScopeTests {
  /// Every Friday from 6 November on.
  private func soup() throws -> Home {
    try Home(with: ritual("soup for two", "2026-11-06", "18:00", "FREQ=WEEKLY"))
  }

  private static let fridays = ["11-06", "11-13", "11-20", "11-27", "12-04", "12-11"]

  private func days(of home: Home) throws -> [String] {
    try home.agenda("2026-11-01", "2026-12-12").map { String($0.dropFirst(5)) }
  }

  private static func soups(_ days: [String], at time: String = "18:00") -> [String] {
    days.map { "\($0) \(time) soup for two" }
  }

  @Test("Moving one of a weekly ritual leaves all others where they are")
  func moveThis() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.move(to: "sunday 29 nov 12:00", means: "Sun 29 Nov, 12:00").see("Only this one, Fri 27 Nov")
    try couch.choose(.this).see("Changed.").seeBeside("Sun 29 Nov", "▪ 12:00 soup for two").read(
      "soup for two")
    try couch.see("Moved here from Fri 27 Nov.", "Soup for two, on Fridays at 18:00").closeSheet()
    try couch.lay(out: .agenda).see("Sun 29 Nov ▸ ▪ 12:00 soup for two Fri 4 Dec ▪ 18:00 soup for two").quit()
    #expect(
      try days(of: home) == ScopeTests.soups(Array(ScopeTests.fridays[...2])) + ["11-29 12:00 soup for two"]
        + ScopeTests.soups(Array(ScopeTests.fridays[4...])))
    try home.sitDown(at: "2026-11-29T11:00").see("▸ ▪ 12:00 soup for two").quit()
  }

  @Test("Moving one and all after it leaves those before as they were")
  func moveFollowing() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.move(to: "2026-11-28 19:00", means: "Sat 28 Nov, 19:00").choose(.following)
    try couch.see("Changed.", "│ Sat 28 Nov").read("soup for two").see("on Saturdays at 19:00").quit()
    #expect(
      try days(of: home) == ScopeTests.soups(Array(ScopeTests.fridays[...2]))
        + ScopeTests.soups(["11-28", "12-05", "12-12"], at: "19:00"))
    let again = try home.sitDown().see(Words.greeting).go(days: -1, to: "Fri 20 Nov").read("soup for two")
    try again.see("on Fridays at 18:00").closeSheet().go(days: 7, to: "Sat 28 Nov").seeBeside(
      "▪ 19:00 soup for two"
    )
    .quit()
  }

  @Test("Moving all of them moves those to come, and leaves the past its days")
  func moveAll() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.move(to: "2026-11-26", means: "Thu 26 Nov, 18:00").choose(.all).see("Changed.", "│ Thu 26 Nov")
    try couch.press("u").see("Taken back.").seeBeside("Nothing on this day").press("Right").seeBeside(
      "▪ 18:00 soup for two")
    try couch.move(to: "2026-11-26", means: "Thu 26 Nov, 18:00").choose(.all).see("Changed.").quit()
    #expect(
      try days(of: home) == ScopeTests.soups(["11-06", "11-13", "11-20", "11-26", "12-03", "12-10"]))
  }

  @Test("One may be called something else for once")
  func changeThis() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").press("e")
    try couch.see(Words.whatAndWhen, "soup for two").press("Escape").see("3 Rituals")
    try couch.rephrase("friday 27 nov 18:30 dumplings", means: "Dumplings").see("Change “soup for two”")
    try couch.press("Escape").see(Words.whatAndWhen).press("Escape").seeBeside("▪ 18:00 soup for two").quit()
    #expect(try days(of: home) == ScopeTests.soups(ScopeTests.fridays))
  }

  @Test("Changed from one on: a new rhythm and new words, and the ones before keep theirs")
  func changeFollowing() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.rephrase(
      "every 2 weeks friday 18:30 dumplings", means: "Dumplings, every second Friday at 18:30")
    try couch.see("Change “soup for two”", "This one and all after it", "All of them")
    #expect(!couch.screen.contains("Only this one"))
    try couch.choose(.following).see("Changed.").seeBeside("▪ 18:30 dumplings").quit()
    #expect(
      try days(of: home) == ScopeTests.soups(Array(ScopeTests.fridays[...2])) + [
        "11-27 18:30 dumplings", "12-11 18:30 dumplings",
      ])
  }

  @Test("Changed altogether, from the line it was made of")
  func changeAll() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").press("e")
    try couch.see(Words.whatAndWhen, "soup for two").press("C-e").type(" and a guest")
    try couch.readBack("Soup for two and a guest, on Fridays at 18:00").press("Enter").choose(.all)
    try couch.see("Changed.").seeBeside("▪ 18:00 soup for two and a guest").quit()
    #expect(try days(of: home) == ScopeTests.soups(ScopeTests.fridays).map { $0 + " and a guest" })
    try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").seeBeside("soup for two and a guest")
      .quit()
  }

  @Test("One is taken away and given back, then it and all after it, then all")
  func takeAway() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").press("x").choose(.this)
    // Only its own key does it.
    try couch.see("Only this one, Fri 27 Nov.").press("Enter").settle().see("y takes it away.").press("y")
    try couch.see(Words.offTheCalendar).seeBeside("Nothing on this day").settle()
    #expect(try days(of: home) == ScopeTests.soups(ScopeTests.fridays.filter { $0 != "11-27" }))
    try couch.press("u").seeBeside("▪ 18:00 soup for two").settle()
    #expect(try days(of: home) == ScopeTests.soups(ScopeTests.fridays))
    try couch.press("x").choose(.following).see("This one and all after it.").press("y").see(
      Words.offTheCalendar)
    try couch.settle()
    #expect(try days(of: home) == ScopeTests.soups(Array(ScopeTests.fridays[...2])))
    try couch.quit()
    let again = try home.sitDown().see(Words.greeting).go(days: -1, to: "Fri 20 Nov").press("x").choose(.all)
    try again.see("All of them.").press("n").seeBeside("▪ 18:00 soup for two").press("x").choose(.all).press(
      "y")
    try again.see(Words.offTheCalendar).quit()
    #expect(try days(of: home).isEmpty)
    try home.sitDown().see(Words.greeting).openRituals(.agenda).see("What you two do again and again").quit()
  }

  @Test("What happens once is moved and taken away without a question which")
  func once() throws {
    let home = try Home(with: ritual("the piano comes", "2026-11-27", "09:00"))
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov")
    try couch.move(to: "tomorrow 8:00", means: "Sun 22 Nov, tomorrow, 08:00").see("Changed.").seeBeside(
      "▪ 08:00 the piano comes")
    try couch.press("x").see("Take “the piano comes” off the calendar?").press("y").see(Words.offTheCalendar)
    try couch.press("u").seeBeside("▪ 08:00 the piano comes").quit()
    #expect(try home.agenda("2026-11-01", "2026-12-12") == ["2026-11-22 08:00 the piano comes"])
  }

  @Test("A date that makes no sense to move to is told, and the words stay")
  func fault() throws {
    let home = try soup()
    let couch = try home.sitDown().see(Words.greeting).go(days: 6, to: "Fri 27 Nov").press("v").see(
      Words.toWhen)
    try couch.press("C-u").see("+7").type("31 november").press("Enter").see(
      "▸ 31 november", "There is no 31 November.")
    try couch.press("C-u").see("+7").type("+7").see("Fri 4 Dec, 18:00").press("Enter").choose(.this)
    try couch.see("│ Fri 4 Dec").quit()
    #expect(try days(of: home).filter { $0.hasPrefix("12-04") }.count == 2)
  }
}

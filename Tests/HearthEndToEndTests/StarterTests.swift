import Testing

@Suite("Something to begin with")
struct StarterTests {
  /// From any pane to the line of a starter.
  private func begin(_ couch: Couch, _ starter: String, _ line: String) throws {
    try couch.openRituals().press("s").see(Words.somethingToBegin).choose(starter).see(
      Words.whatAndWhen, "▸ \(line)")
  }

  /// From the sentence to the same sentence with the steps.
  private func write(_ couch: Couch, _ steps: String..., under question: String) throws {
    try couch.press("s").see(Words.howYouDoIt, question)
    for (index, step) in steps.enumerated() {
      if index > 0 { try couch.press("Enter") }
      try couch.type(step).see(step)
    }
    try couch.press("C-d").see("Enter keep it", "How you do it")
    for step in steps { try couch.see("· \(step)") }
  }

  @Test(
    "A greeting with its own time and steps comes back as it was written, and its guide-less sheet says how")
  func greeting() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    try begin(couch, "Coming home", "every day 18:00 coming home")
    try couch.press("C-u").see("weekdays 7:45").type("weekdays 17:15 coming home to you")
    try couch.readBack("Coming home to you, on weekdays at 17:15, from 23 November 2026.")
    try write(couch, "shoes off, bags down", "a kiss before the news", under: "How do you greet each other?")
    try couch.keepRitual().seeBeside("Mon 23 Nov", "→ 17:15 coming home to you").quit()
    let later = try home.sitDown(at: "2026-11-24T16:00").see("▸ → 17:15 coming home to you").press("Enter")
    try later.see(
      "How you do it", "· shoes off, bags down", "· a kiss before the news", "on weekdays at 17:15")
    // The steps can be put differently at any time.
    try later.press("e").see(Words.whatAndWhen, "17:15").press("Enter").see("Enter keep it").press("s")
    try later.see(Words.howYouDoIt, "a kiss before the news").press("C-End").type(", a long one").press("C-d")
    try later.see("· a kiss before the news, a long one").press("Enter").choose(.all).see("Changed.").quit()
    let last = try home.sitDown(at: "2026-11-25T16:00").see("▸ → 17:15").press("Enter")
    try last.see("· shoes off, bags down", "· a kiss before the news, a long one").quit()
    #expect(home.standing.contains("a kiss before the news, a long one"))
  }

  @Test("A meal without screens opens its three questions from the calendar")
  func meal() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(at: "2026-11-21T18:30").see(Words.greeting)
    try begin(couch, "A meal without screens", "every day 19:00 supper without screens")
    try couch.readBack("Supper without screens, every day at 19:00")
    try write(couch, "phones in the breadbox", under: "Where do the phones go meanwhile?")
    try couch.keepRitual().seeBeside("∪ 19:00 supper without screens").quit()
    let later = try home.sitDown(at: "2026-11-22T18:30").see("▸ ∪ 19:00 supper without screens").press(
      "Enter")
    try later.see("· phones in the breadbox", "Enter begin").press("Enter").pass(
      "A meal, and nothing to look at")
    try later.agree(to: "No screens until you have both eaten?").see("Read them aloud, then off you go.")
    try later.see("Leave the screen where it is.", "Space we have them").press("Space").see(
      "Enjoy your meal."
    ).quit()
    #expect(try home.agenda("2026-11-21", "2026-11-22").count == 2)
  }

  @Test("Time of one’s own is booked for one of them, with what the other one takes over")
  func solitude() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals().press("s").see(Words.somethingToBegin)
    try couch.choose("Time of one’s own").see(Words.whatAndWhen).press("C-u").see("weekdays 7:45")
    try couch.type("every 2 weeks sunday 9:00 the river, alone, for Ben").readBack("The river, alone").see(
      "for ● Ben")
    try write(couch, "Ana feeds the cat", under: "What does the other one take over meanwhile?")
    try couch.keepRitual().quit()
    let later = try home.sitDown(at: "2026-11-22T08:00").see("▸ ● 09:00 the river, alone ● Ben").press(
      "Enter")
    try later.see("for ● Ben", "· Ana feeds the cat").press("d").see("✓ you did").quit()
    #expect(
      try home.run("agenda --from 2026-11-22 --now \(Home.evening)").output.contains(
        "the river, alone  (Ben, done)"))
  }

  @Test("Every starter reads back as a sentence, and leaving it keeps nothing")
  func all() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openRituals().press("s").see(Words.somethingToBegin)
    for (index, starter) in StarterTests.titles.enumerated() {
      try couch.see("▸ \(starter)").press("Enter").see(Words.whatAndWhen)
      if starter == "Something of our own" { try couch.type("tomorrow a game of chess") }
      try couch.press("Enter").see("Enter keep it").press("Escape").see("Enter show me").press("Escape")
      try couch.see(Words.somethingToBegin, "▸ \(starter)")
      if index + 1 < StarterTests.titles.count { try couch.press("Down") }
    }
    try couch.closeSheet().quit()
    #expect(!home.standing.contains("ritual"))
  }

  private static let titles = [
    "A good goodbye", "Coming home", "A meal without screens", "A two-minute check-in",
    "A moment of closeness",
    "Date night", "Our week", "Phones away", "An evening of questions", "Time of one’s own",
    "A day to remember",
    "A day for something new", "Something of our own",
  ]
}

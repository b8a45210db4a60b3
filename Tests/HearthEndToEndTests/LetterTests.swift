import HearthCore
import Testing

@Suite("Sealed notes")
struct LetterTests {
  @Test("For a day: not before it, not with the wrong key, and then it hangs and nothing sealed is left")
  func day() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall()
    try couch.seal("behind the blue tin", by: .ana, until: .day("14 feb", means: "Sunday 14 February"))
    try couch.see("▸ ◆ Ana", "opens 14 Feb 2027", "╰ sealed").quit()
    #expect(try home.living("letter").count == 1 && home.living("session").isEmpty)

    let before = try home.sitDown(at: "2027-02-13T19:30").see(Words.greeting)
    try before.record()
    try before.settle().openWall().see("✉ for ● Ben", "opens Sun 14 Feb").readSealed(
      "For ● Ben alone", "Sealed by ◆ Ana on Sat 21 Nov", Words.courtesy)
    try before.press("J").see("It opens Sun 14 Feb, and not before.").closeCard()
    try before.search("blue tin").see(Words.nothingFound).showAll().narrow("f", to: "sealed notes")
    try before.see("✉ for ● Ben").showAll().press("1").see(Words.greeting).quit()
    #expect(!before.everShowed("behind the blue"))
    #expect(!before.everShowed("may be opened"))

    let day = try home.sitDown(at: "2027-02-14T08:00").see("▸ ✉ a sealed note for ● Ben may be opened")
    try day.record()
    try day.readSealed("It may be opened now.", "J ● Ben opens it.").press("F").see("Ben opens it, when")
    #expect(!day.everShowed("behind the blue"))
    try day.press("J").see("behind the blue tin", "sealed 21 November 2026, opened 14 February 2027")
    try day.closeCard()
    try day.seeNot("✉ a sealed note").quit()
    #expect(try home.living("letter").isEmpty)
    #expect(!home.standing.contains("blue tin"))

    let later = try home.sitDown(at: "2027-03-01T19:30").see(Words.question).openWall()
    try later.see("▸ ◆ Ana ─ Sat 21 Nov", "behind the blue tin", "✉ opened 14 Feb").quit()
    #expect(!later.everShowed("may be opened"))
  }

  @Test("For a mood: its reader says when it is such a day, and answers it like any other")
  func mood() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall()
    try couch.seal("count to ten", by: .ben, until: .mood("For a hard day")).see("for a hard day").quit()
    let hard = try home.sitDown(at: "2027-01-08T19:30").see(Words.question).openWall()
    try hard.record()
    try hard.readSealed("For ◆ Ana alone, for a hard day.", "Is it such a day?", "F ◆ Ana opens it.")
    try hard.press("J").see("Ana opens it, when it is time.")
    #expect(!hard.everShowed("count to ten"))
    try hard.press("F").see("● Ben sealed 21 November 2026, opened 8 January 2027", "count to ten")
    try hard.press("e").see("What was sealed stays as it was.").answerNote("got to eight", by: .ana)
    try hard.see("count to ten", "◆ Ana: got to eight", "✉ opened").quit()
    #expect(try home.living("letter").isEmpty && home.living("reply").count == 1)
  }

  @Test(
    "For something that happens: only its author lets it open earlier, and then it is offered on the hearth")
  func event() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall()
    try couch.seal("proud of you", by: .ben, until: .event("the exam is over")).see("when: the exam is")
      .quit()
    let early = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openWall()
    try early.readSealed("the exam is over", "Has it come?", "F ◆ Ana opens it.")
    try early.press("o").see("J ● Ben lets it open now").press("F").see("That is for Ben to say.")
    try early.press("J").see("Ana may open it now.").takeBack(by: .ben).see("Has it come?").press("o")
    try early.see("J ● Ben lets it open now").press("J").see("Ana may open it now.").quit()
    #expect(!early.everShowed("proud of you"))
    let next = try home.sitDown(at: "2026-11-23T19:30").see("▸ ✉ a sealed note for ◆ Ana may be opened")
    try next.readSealed("It may be opened now.").press("F").see("proud of you", "● Ben").quit()
    #expect(try home.living("letter").isEmpty)
  }

  @Test("Taken back by its author it is gone unread, and erased then, from every file")
  func takingBack() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall()
    try couch.seal("never mind the row", by: .ana, until: .mood("For a night without sleep"))
    try couch.readSealed().press("x").see("F ◆ Ana takes it back, unread.").press("J")
    try couch.see("That is for Ana to say.").press("F").see("Taken back, unread.", Words.bareWall)
    try couch.takeBack(by: .ana).see("✉ for ● Ben").readSealed().press("x").see(
      "F ◆ Ana takes it back, unread.")
    try couch.press("F").see(Words.bareWall).eraseNow("Ana’s sealed note", by: .ana).quit()
    #expect(home.fileHolding("never mind the row") == nil)
    try home.sitDown().see(Words.greeting).openWall().see(Words.bareWall).quit()
  }

  @Test("Left half-way it waits without its words, behind the curtain; thrown away it is in no file")
  func halfWay() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall().writeLetter("a red ribbon", by: .ana)
    try couch.record()
    try couch.press("Escape").see("Your place is kept.").press("1").choose(
      "◌ something begun by ◆ Ana, today")
    // The way to the question, and from there back to the words, leads through the curtain.
    try couch.see("Hand the keyboard to ◆ Ana").press("f").see("when may ● Ben open it?").press("BSpace")
    try couch.see("Hand the keyboard to ◆ Ana").settle()
    #expect(!couch.recorded.contains("a red ribbon"))
    try couch.press("f").see("▸ a red ribbon").press("C-d").see("when may ● Ben open it?").quit()
    for output in [
      try home.run("today --now \(Home.evening)"), try home.run("today --json --now \(Home.evening)"),
    ] {
      #expect(output.output.contains("something begun by Ana") && !output.output.contains("ealed note"))
    }

    let later = try home.sitDown(at: Home.nextEvening).see("▸ ◌ something begun by ◆ Ana, Sat 21 Nov")
    try later.press("x").see("Let go of what ◆ Ana began?").press("J").press("Enter").settle()
    try later.see("Let go of what ◆ Ana began?").press("n").see("▸ ◌ something begun by ◆ Ana, Sat 21 Nov")
    try later.press("Enter").see("Hand the keyboard to ◆ Ana").press("Enter").settle()
    try later.see("Hand the keyboard to ◆ Ana").press("f").see("when may ● Ben open it?").settle()
    try later.press("p").answer("it needs something to wait for.", "Throw it away")
    try later.pass("Nothing is sealed.").openWall().see(Words.bareWall).quit()
    #expect(!later.everShowed("a red ribbon"))
    #expect(home.fileHolding("a red ribbon") == nil)
  }
}

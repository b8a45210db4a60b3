import HearthCore
import Testing

@Suite("Lines kept of answers")
struct AnswerTests {
  private static let question = "What sound tells you that the day is really over?"
  private static let byAna = "the fridge humming"
  private static let byBen = "keys in the bowl"

  /// An evening at which every light question of a deck was answered, and a line of each kept for one of them.
  private func spendDeck(_ home: Home, keeping row: String = Words.keepIt) throws {
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("What sound tells you").press("Enter").agreeOnDepth().see(AnswerTests.question)
    try couch.answerBoth(.ana, [.ana: AnswerTests.byAna, .ben: AnswerTests.byBen])
    try couch.answerBoth(.ben).answerBoth(.ana)
    for seat in [Seat.ben, .ana] {
      try couch.takeKeyboard(seat).answer(Words.goOn, "Another round like this one")
    }
    try couch.see("Another round like this one.").press("Space")
    try couch.answerBoth(.ben).answerBoth(.ana).answerBoth(.ben)
    for seat in [Seat.ana, .ben] { try couch.takeKeyboard(seat).answer(Words.goOn, "Enough for tonight") }
    try couch.see("Enough for tonight.").press("Space").pass(Words.comeBack)
    try couch.write("", under: Words.summary).keepAndPart(row, first: .ana).quit()
  }

  @Test("When the deck is spent the question comes back, with both old lines and the month")
  func spentDeck() throws {
    let home = try Home(of: "Ana", "Ben")
    try spendDeck(home)
    let asked = try home.records.filter { $0["kind"]?.string == "asked" }
    #expect(Set(asked.compactMap { $0["id"]?.string }).count == 6)
    #expect(home.fileHolding(AnswerTests.byAna)?.hasSuffix("2026-11.jsonl") == true)
    #expect(!home.standing.contains(AnswerTests.byAna))
    for (day, month) in [("2027-05-21T19:30", "November"), ("2027-11-20T19:30", "November 2026")] {
      let couch = try home.sitDown(at: day).see(Words.greeting).openDeck("Ordinary days")
      try couch.seek("An evening with these").press("Enter").agreeOnDepth(.ben)
      while couch.question != AnswerTests.question { _ = try couch.questions(2) }
      try couch.see("Has this changed since \(month)?", "● Ben kept: “\(AnswerTests.byBen)”")
      try couch.see("◆ Ana kept: “\(AnswerTests.byAna)”").press("Escape").see(Words.waiting)
      // Only looked at: it comes up in the same way the next time.
      try couch.press("x").see("Let go").quit()
    }
  }

  @Test("The shelf shows both lines with their day; the question can be talked about again")
  func shelf() throws {
    let home = try Home(of: "Ana", "Ben")
    try answerOnce(home)
    let couch = try home.sitDown(at: "2027-03-06T19:30").see(Words.greeting).openTalk("Answers")
    try couch.see("Sat 21 Nov 2026", AnswerTests.question, "◆ Ana  \(AnswerTests.byAna)").press("Enter")
    try couch.see("hearth › Answers", "Sat 21 Nov 2026", "● Ben  \(AnswerTests.byBen)")
    try couch.press("a").pass(Words.roundHello).agree(to: Words.consent).answer(
      Words.whichDeck, "Any of them")
    for seat in [Seat.ben, .ana] { try couch.takeKeyboard(seat).answer(Words.whereToBegin, Words.light) }
    try couch.see(Words.suitsBoth).press("Space").see(AnswerTests.question, "since November?")
    try couch.answerBoth(.ben, [.ben: "the cat flap"])
    try couch.enoughForTonight(keeping: Words.keepIt, first: .ana).quit()

    let later = try home.sitDown(at: "2027-03-07T19:30").see(Words.greeting).openTalk("Answers")
    try later.see("▸ Sat 6 Mar", "● Ben  the cat flap").press("Down").seeNot("older, from")
    try later.see("▸ Sat 6 Mar", "◆ Ana  \(AnswerTests.byAna)").press("Enter")
    try later.see("Sat 6 Mar 2027", "the cat flap", "Sat 21 Nov 2026", AnswerTests.byBen).quit()
  }

  @Test("Each may take back their own words without asking, and they are gone from the files")
  func erasingOwn() throws {
    let home = try Home(of: "Ana", "Ben")
    try answerOnce(home)
    let couch = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openTalk("Answers").press("Enter")
    try couch.see(AnswerTests.byAna, AnswerTests.byBen).press("x").see("F only the words of ◆ Ana")
    try couch.see("J only the words of ● Ben").press("n").see("[Answers]")
    try couch.press("Enter").see(AnswerTests.byBen).press("x").see("F only the words of ◆ Ana").press("F")
    try couch.see("Erased here").seeNot(AnswerTests.byAna).see("● Ben  \(AnswerTests.byBen)")
    try couch.quit()
    #expect(home.fileHolding(AnswerTests.byAna) == nil)
    #expect(home.fileHolding(AnswerTests.byBen) != nil)
    let later = try home.sitDown(at: Home.nextEvening).see(Words.greeting).openTalk("Answers").press("Enter")
    try later.see("● Ben  \(AnswerTests.byBen)").seeNot("◆ Ana", AnswerTests.byAna).press("x")
    try later.see("J only the words of ● Ben").seeNot("only the words of ◆ Ana").press("y")
    try later.see("Erased here").seeNot(AnswerTests.question).quit()
    #expect(home.fileHolding(AnswerTests.byBen) == nil)
  }

  @Test("Lines stay with an evening that waits, and go when the words are to be forgotten")
  func forgetting() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("What sound tells you").press("Enter").agreeOnDepth().keepLine(AnswerTests.byAna)
    try couch.quit()
    let later = try home.sitDown(at: Home.nextEvening)
    try later.see(Words.waiting).press("Enter").see(AnswerTests.question, "✓ “\(AnswerTests.byAna)”")
    // A line can be changed as long as the question stands there, and taken out by emptying it.
    try later.press("a").see("▸ \(AnswerTests.byAna)").type(", faintly").press("Enter").see("faintly”")
    try later.answerBoth(.ana).enoughForTonight(keeping: Words.forgetIt, first: .ben)
    try later.openTalk("Answers").see("In an evening of questions").seeNot(AnswerTests.question).quit()
    #expect(home.fileHolding(AnswerTests.byAna) == nil)
  }

  @Test("Whether it is still true: nothing yet for a new couple, and old answers two months on")
  func stillTrue() throws {
    let home = try Home(of: "Ana", "Ben")
    try answerOnce(home)
    let tooSoon = try home.sitDown(at: "2027-01-16T19:30").see(Words.greeting).begin("Still true?")
    try tooSoon.pass("There is nothing old enough", Words.end).see(Words.greeting).seeNot(Words.waiting)
      .quit()
    let couch = try home.sitDown(at: "2027-03-06T19:30").see(Words.greeting).begin("Still true?")
    try couch.pass("Here are some answers of your own").agree(to: Words.consent)
    for seat in [Seat.ana, .ben] {
      try couch.takeKeyboard(seat).answer(Words.whereToBegin, Words.light)
    }
    try couch.pass(Words.suitsBoth).see(AnswerTests.question)
    try couch.see("what has changed since November", "kept: “\(AnswerTests.byAna)”", "“\(AnswerTests.byBen)”")
    try couch.leave("Still true?").quit()
    let later = try home.sitDown(at: "2027-03-07T19:30").see(Words.waiting).press("Enter")
    try later.see("◆ Ana, what has changed since November").settle()
    #expect(later.screen.contains(AnswerTests.byBen))
    try later.press("Space").see("● Ben, and for you?").press("Space")
    // Looked at tonight, so there is nothing old left.
    try later.pass("Tell each other what was new", Words.comeBack).write("", under: Words.summary)
    try later.keepAndPart(Words.keepIt, first: .ana).begin("Still true?").see("There is nothing old enough")
    try later.quit()
  }

  @Test("An evening that waits with a question of last year shows its old lines another day, too")
  func waitingWithOldLines() throws {
    let home = try Home(of: "Ana", "Ben")
    try answerOnce(home)
    let couch = try home.sitDown(at: "2027-03-06T19:30").see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("What sound tells you").press("Enter").agreeOnDepth(.ben)
    try couch.see("since November?", AnswerTests.byAna, AnswerTests.byBen).quit()
    let later = try home.sitDown(at: "2027-03-07T19:30").see(Words.waiting).press("Enter")
    try later.see("Has this changed since November?").settle()
    #expect(later.screen.contains(AnswerTests.byAna) && later.screen.contains(AnswerTests.byBen))
    try later.quit()
  }

  @Test("Taking back one’s own words takes those of every year")
  func erasingEveryYear() throws {
    let home = try Home(of: "Ana", "Ben")
    try answerOnce(home)
    let couch = try home.sitDown(at: "2027-03-06T19:30").see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("What sound tells you").press("Enter").agreeOnDepth(.ben)
    try couch.answerBoth(.ben, [.ana: "the last bus"]).enoughForTonight(keeping: Words.keepIt, first: .ana)
    try couch.quit()
    let later = try home.sitDown(at: "2027-03-07T19:30").see(Words.greeting).openTalk("Answers")
    try later.see("the last bus").press("Enter").see("hearth › Answers", "the last bus")
    #expect(later.screen.contains(AnswerTests.byAna))
    try later.press("x").see("only the words of ◆ Ana").press("F").see("Erased here").quit()
    #expect(home.fileHolding("the last bus") == nil)
    #expect(home.fileHolding(AnswerTests.byAna) == nil)
    #expect(home.fileHolding(AnswerTests.byBen) != nil)
  }

  /// One question, with a line of each, kept.
  private func answerOnce(_ home: Home) throws {
    let couch = try home.sitDown().see(Words.greeting).openDeck("Ordinary days")
    try couch.seek("What sound tells you").press("Enter").agreeOnDepth()
    try couch.answerBoth(.ana, [.ana: AnswerTests.byAna, .ben: AnswerTests.byBen])
    try couch.enoughForTonight(keeping: Words.keepIt, first: .ben).quit()
  }
}

import HearthCore
import Testing

@Suite("Being heard, one after the other")
struct HearingTests {
  @Test("What was left for some day is never due, and stands in Talk until they take it up or let it go")
  func someDay() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().goToSpeaking(about: "the attic").goToSummary().press("Enter")
    try couch.close(keeping: Words.keepIt, comingBack: "Some day. Not yet").seeNot("the attic").quit()
    for day in [Home.nextEvening, "2027-05-21T19:30"] {
      let later = try home.sitDown(at: day).see(Words.greeting, Words.question).seeNot(
        "the attic", "Coming due")
      #expect(try !home.run("today --json --now \(day)").output.contains("attic"))
      try later.openTalk().seek("◌ the attic").see("Left for some day", "It is never due.").quit()
    }
    let later = try home.sitDown(at: "2027-05-22T19:30").see(Words.greeting).openTalk().seek("◌ the attic")
    #expect(later.screen.split(separator: "\n").last { $0.contains("minutes") } != nil)
    try later.press("Enter").see("› Talk › \(Words.floorTitle)", Words.floorHello).press("Space").agree()
    try later.see(Words.kind).press("Enter").see(Words.topic, "▸ the attic").leave(Words.floorTitle)
    try later.press("x").see("Let go").openTalk().seek("◌ the attic").press("x").see(
      "Let go. u takes it back.")
    try later.seeNot("the attic", "Left for some day").press("u").see("Left for some day", "◌ the attic")
    try later.seek("◌ the attic").press("x").seeNot("the attic").quit()
    try home.sitDown(at: "2027-05-23T19:30").see(Words.greeting).openTalk().press("G").settle()
      .seeNot("the attic").quit()
  }

  @Test("Taken up and talked to the end, it is off the list")
  func someDayDone() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().goToSpeaking(about: "the attic").goToSummary().press("Enter")
    try couch.close(keeping: Words.keepIt, comingBack: "Some day. Not yet").quit()
    let later = try home.sitDown(at: "2027-01-09T19:30").see(Words.greeting).openTalk().seek("◌ the attic")
    try later.press("Enter").pass(Words.floorHello).agree(to: Words.consent)
    try later.answer(Words.kind, "Something on one").see("▸ the attic").press("Enter")
    try later.see(Words.order).press("W").pass(Words.quiet).write("We keep the trunk.", under: Words.summary)
    try later.answer(Words.keep, Words.keepIt).answer(Words.again, "No need").part(first: .ben)
    try later.openTalk().press("G").settle().seeNot("the attic").openKept("Sat 9 Jan")
    try later.see("the attic", "We keep the trunk.").quit()
  }

  @Test("Not a good half hour leads to a better time, which stands on the hearth and leads there")
  func anotherTime() throws {
    let home = try Home(of: "Ana", "Ben")
    let title = "Saying it back, all the way"
    let couch = try home.sitDown().see(Words.greeting).begin(title).pass("One thing, said and given back")
    try couch.see("Is now a good half hour, for both of you?").press("f").see("✓ ◆ Ana").press("n")
    try couch.answer("Not now, then. When would be better?", "Tomorrow")
    try couch.answer("Who brings it up then?", "◆ Ana").pass(Words.end)
    try couch.see("\(title), tomorrow ◆ Ana").seeNot(Words.waiting).quit()
    let later = try home.sitDown(at: Home.nextEvening).see("▸ ◌ \(title), today ◆ Ana").press("Enter")
    try later.pass("One thing, said and given back").agree(to: "Is now a good half hour").see(Words.topic)
    #expect(!later.screen.contains("▸ \(title)"))
    try later.quit()
  }

  @Test("Words, sense and feeling are given back, and then the other way round")
  func dialogue() throws {
    let home = try Home(of: "Ana", "Ben")
    let title = "Saying it back, all the way"
    let couch = try home.sitDown().see(Words.greeting).begin(title).pass("One thing, said and given back")
    try couch.agree(to: "Is now a good half hour").write("the late calls", under: Words.topic)
    try couch.answer(Words.order, "◆ Ana")
    try hear(couch, .ana, .ben).answer("● Ben, would you like a turn as well?", "Yes, my turn now")
    try couch.see("● Ben, begin by thanking ◆ Ana").leave(title).quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try hear(later, .ben, .ana).pass(Words.quiet).write("Calls before nine.", under: Words.summary)
    try later.answer(Words.keep, Words.keepIt).answer(Words.again, "In a week")
    try later.answer("Who brings it up then?", "Both of us").part(first: .ben).see("the late calls").quit()
    let last = try home.sitDown(at: "2026-11-29T19:30").see("◌ the late calls, today")
    try last.openKept("the late calls").see(title, "Calls before nine.").quit()
  }

  private func hear(_ couch: Couch, _ speaker: Seat, _ listener: Seat) throws -> Couch {
    try couch.pass("\(speaker.name), begin by thanking", "\(speaker.name), say the one thing.")
    try couch.giveBack(listener).see("\(listener.name), now the whole of it").press("n")
    try couch.see(Words.missing, "\(speaker.name) has the floor").press("Space")
    try couch.see("now the whole of it").press("y").pass("\(listener.name), find one part that makes sense")
    return try couch.see("\(listener.name), make a guess at what \(speaker.name) feels.").press("y")
  }

  @Test("Ten minutes each on the day outside, the second as they asked for it")
  func stressTalk() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("The day outside")
    try couch.pass("Ten minutes each").agree(to: Words.consent).answer(Words.order, "◆ Ana")
    try couch.answer("◆ Ana, \(Words.want)", "To be helped").pass(
      "● Ben, for ten minutes you are on ◆ Ana’s side")
    try couch.see("◆ Ana, what is weighing on you?", "◆ Ana picked “To be helped”.").leave("The day outside")
    try couch.quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try later.pass("◆ Ana picked “To be helped”.", "● Ben, ask first: “Would an idea be welcome?”")
    try later.answer("● Ben, would you like your ten minutes?", "Yes, my turn now")
    try later.answer("● Ben, \(Words.want)", "To be held").pass(
      "◆ Ana, for ten minutes you are on ● Ben’s side")
    try later.pass("● Ben picked “To be held”.", "◆ Ana, ask first: “Would you like to be held?”")
    try later.pass("one sentence that begins with “We”").write("We had a lot on.", under: Words.summary)
    try later.keepAndPart(Words.keepIt, first: .ben).openKept("The day outside").see("We had a lot on.")
      .quit()
  }

  @Test("Good news from both, kept as each put it")
  func goodNews() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("Something good")
    try couch.pass("One of you tells something good").agree(to: Words.consent).answer(Words.order, "● Ben")
    try tell(couch, .ben, "the grant came through")
    try couch.answer("◆ Ana, have you something good to tell, too?", "Yes, my turn now")
    try couch.see("◆ Ana, tell the good thing").leave("Something good").quit()
    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try tell(later, .ana, "caught the last bus")
    try later.keepAndPart(Words.keepIt, first: .ana).quit()
    let last = try home.sitDown(at: "2026-12-05T19:30").see(Words.greeting).openKept("Something good")
    try last.see("◆ Ana  caught the last bus", "● Ben  the grant came through").quit()
  }

  private func tell(_ couch: Couch, _ teller: Seat, _ line: String) throws {
    try couch.pass("\(teller.name), tell the good thing", "\(teller.other.name), say that you are glad.")
    try couch.answer("\(teller.other.name), ask \(teller.name) about it.", "“What went through your mind?”")
    try couch.answer("\(teller.other.name), and one more question.", "“What was your part in it?”")
    try couch.pass("Now be there once more").write(line, under: "What was the good news?")
  }

  @Test(
    "Under a standstill both wishes are heard, the circles stand side by side, and what they try has a day")
  func dreams() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).begin("What lies under it")
    try couch.pass("For the thing you two never settle.").agree(to: Words.consent)
    for seat in [Seat.ana, .ben] {
      try couch.takeKeyboard(seat).see(Words.heat).press("3").see("[3]").press("Enter")
    }
    try couch.write("where to live", under: Words.topic).answer(Words.order, "◆ Ana")
    try ask(couch, .ana, .ben).answer(
      "● Ben, would you like to say what it means to you?", "Yes, my turn now")
    try couch.see("● Ben, what does it mean to you?").leave("What lies under it").quit()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter")
    try ask(later, .ben, .ana).pass("Now two circles each").write("trees", under: "● Ben, your inner circle.")
    try later.write("how far out", under: "● Ben, your outer circle.")
    try later.write("a train", under: "◆ Ana, your inner circle.").see("◆ Ana, your outer circle.").quit()
    try finishDreams(home)
  }

  private func ask(_ couch: Couch, _ speaker: Seat, _ listener: Seat) throws -> Couch {
    try couch.pass("\(speaker.name), what does it mean to you?")
    try couch.answer(
      "\(listener.name), ask what \(speaker.name) believes.", "“What makes it matter so much?”")
    try couch.answer("\(listener.name), ask what \(speaker.name) feels.", "“When do you feel it most?”")
    try couch.answer("\(listener.name), ask where it comes from.", "“What has kept it alive?”")
    return try couch.pass("\(speaker.name), what is the wish under it?").giveBack(listener)
  }

  private func finishDreams(_ home: Home) throws {
    let couch = try home.sitDown(at: "2026-11-23T19:30").see(Words.waiting).press("Enter")
    try couch.write("the size", under: "◆ Ana, your outer circle.").see("Where do they meet?")
    try couch.see(
      "● Ben cannot give up: trees", "● Ben could bend: how far out", "◆ Ana cannot give up: a train")
    try couch.see("◆ Ana could bend: the size").press("Space")
    try couch.answer("Where do we leave it for now?", "We try something small")
    try couch.write("Sundays in the valley", under: "What could you both try").pass(Words.quiet)
    try couch.write("", under: Words.summary).answer(Words.keep, Words.keepIt)
    try couch.answer("When will you look at how it went?", "In a week").answer(
      "Who brings it up then?", "◆ Ana")
    try couch.part(first: .ben).see("Sundays in the valley, Mon 30 Nov ◆ Ana").openRituals(.agenda)
    try couch.see("Mon 30 Nov", "◆ Sundays in the valley").quit()
    let later = try home.sitDown(at: "2026-12-01T19:30")
    try later.see("Sundays in the valley, whenever it suits", "Nov) ◆ Ana").openKept("where to live")
    try later.see("What lies under it", "● Ben  trees", "◆ Ana  a train", "We try something small")
    try later.press("j", times: 9).see("What we try", "Sundays in the valley")
    try later.quit()
  }
}

import HearthCore
import Testing

@Suite("What is drafted alone")
struct MendDraftTests {
  private let ana = ["boxes in the hall", "a shelf of my own", "I bought three", "you carry them"]

  @Test("Nothing of Ana’s beginning is before Ben until she speaks")
  func hidden() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().name("the attic")
    try couch.draft(.ana, feeling: "Sad", ana).see("Hand the keyboard to ● Ben")
    try couch.record()
    let before = couch.seen.count
    // Whatever Ben does with the screen.
    try couch.press("f").settle().press("C-l").readPhrase().resize(100, 30).settle().resize(80, 24)
    try couch.draft(.ben, feeling: "Tired", ["crockery", "", "", ""]).see(MendWords.speaking)
    let bens = couch.seen[before...].prefix { !$0.contains(MendWords.speaking) }
    #expect(bens.contains { $0.contains("crockery") })
    #expect(couch.recorded.contains("crockery"))
    for words in ana {
      #expect(!bens.contains { $0.contains(words) })
      try couch.see(words)
    }
    try couch.quit()
  }

  @Test("It waits behind her own key, through a crash in the middle of it")
  func crash() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().name("the attic").takeKeyboard(.ana)
    try couch.see("I feel …").press("Enter").write("boxes in the hall", under: MendWords.parts[0])
    try couch.see(MendWords.parts[1]).type("a shelf of").see("a shelf of").press("Escape")
    try couch.see(Words.waiting).seeNot("a shelf of").crash()

    let later = try home.sitDown(at: Home.nextEvening).see(Words.waiting)
    try later.record()
    try later.press("Enter").see("Hand the keyboard to ◆ Ana").press("j", "Enter", "Space", "p", "BSpace")
    try later.press("C-l").settle().see("Hand the keyboard to ◆ Ana")
    #expect(!later.seen.contains { $0.contains("shelf") || $0.contains("boxes") })
    #expect(!later.recorded.contains("shelf") && later.recorded.contains("look somewhere nice"))
    try later.press("f").see(MendWords.parts[1], "▸ a shelf of").type(" my own").see("of my own").press(
      "Enter")
    try later.write("", under: MendWords.parts[2]).write("", under: MendWords.parts[3])
    try later.see("Hand the keyboard to ● Ben").crash()

    let last = try home.sitDown(at: Home.nextEvening).see(Words.waiting).press("Enter").takeKeyboard(.ben)
    try last.see("I feel …").press("p").see(
      MendWords.speaking, "What happened: boxes in the hall", "I need: a shelf of my own")
    try last.quit()
  }

  @Test("Circles are drawn alone, too; what was never said is in no file once it is over")
  func circles() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).beginHardTalk().passOver(to: MendWords.circles).press(
      "Space")
    let first = try couch.handedTo()
    try couch.takeKeyboard(first).write("my name on it", under: "what I cannot give")
    try couch.write("the colour", under: "where I can bend").see("Hand the keyboard to \(first.other.name)")
    try couch.seeNot("my name", "the colour").press("W").passOver(to: Words.keep).choose(Words.keepIt)
    try couch.passOver(to: "1 Hearth").see(MendWords.pane).quit()
    #expect(home.fileHolding("my name on it") == nil && home.fileHolding("the colour") == nil)
    #expect(!couch.seen.drop { !$0.contains(Words.keep) }.contains { $0.contains("my name") })
  }
}

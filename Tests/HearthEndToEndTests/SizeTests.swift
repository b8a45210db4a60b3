import Testing

@Suite("Windows of any size")
struct SizeTests {
  @Test("A page goes through every size with the text and the cursor where they were")
  func resizingWhileTyping() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToSpeaking().goToSummary()
    let line = "We wash up together on Sundays, and talk about the rest on Monday."
    try couch.paste(line).see("the rest on Monday.")
    try couch.resize(40, 12).see("on Monday.", "Esc leave").press("Home").see("We wash up together")
    try couch.press("End").type(" And").see("on Monday. And")
    try couch.resize(30, 8).see(Words.tooSmall).seeNot("Monday").type(" so")
    try couch.resize(120, 40).see("on Monday. And so").press("BSpace", "BSpace", "BSpace").seeNot("And so")
    try couch.resize(80, 24).see("on Monday. And").seeNot("And so").press("Enter")
    try couch.close(keeping: "Keep it, just for us two").quit()
    #expect(home.fileHolding("\"\(line) And\"") != nil)
  }

  @Test("Every step of a conversation can be walked at 40 by 12")
  func smallWindow() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(columns: 40, rows: 12)
    try couch.see(Words.question).press("s").see("One of you speaks.").press("Space")
    try couch.agree().see(Words.kind).press("Enter").see(Words.topic).press("Enter")
    try couch.see(Words.order).press("Enter").see(Words.breath).press("Space")
    try couch.see("like most right now?").press("Enter").see("want to begin?").press("Enter")
    try couch.see(Words.speaking).press("Space").see("get it right?").press("y").see(Words.more)
    try couch.resize(80, 24).see(Words.more, Words.floorTitle).quit()
  }

  @Test("The first run fits into a small window, and says so when nothing does")
  func firstRun() throws {
    let home = try Home()
    let couch = try home.sitDown(columns: 40, rows: 12)
    try couch.see("Hearth is for two people").resize(20, 5).see("more room").resize(40, 12)
    try couch.see("Hearth is for two people").press("Enter").see("Who is the").type("Ana").see("▸ Ana").quit()
  }
}

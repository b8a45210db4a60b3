import HearthCore
import Testing

@Suite("An evening of questions, and what is a key away from everywhere")
struct EveningTests {
  @Test("Tonight’s question, a pass, a round, and the gentler of two wishes")
  func questions() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting)
    let tonight = try #require(
      try rows(home.run("today --json --now \(Home.evening)")).last?["title"]?.string)
    // Beside the fire its end stands on a line of its own.
    try couch.see(String(tonight.prefix(30))).press("Enter")
    try couch.see(Words.roundHello).press("Space").agree()
    try couch.see(Words.whichDeck).choose("Any of them")
    try couch.see(Words.toAna).press("f").see(Words.whereToBegin).choose("Close to the heart")
    try couch.see(Words.toBen).press("j").see(Words.whereToBegin).choose("Light and easy")
    try couch.see("Light and easy.").seeNot("Close to the heart").press("Space")
    try couch.see("◆ Ana has the floor", tonight).press("p").see("◆ Ana has the floor").seeNot(tonight)
    for (first, second) in [("◆ Ana", "● Ben"), ("● Ben", "◆ Ana"), ("◆ Ana", "● Ben")] {
      try couch.see("\(first) has the floor").press("Space").see("\(second) has the floor").press("Space")
    }
    try couch.see(Words.toBen).press("j").see(Words.goOn).choose("One step deeper")
    try couch.see(Words.toAna).press("f").see(Words.goOn).choose("Enough for tonight")
    try couch.see("Enough for tonight.").press("Space").see(Words.comeBack).quit()
    let asked = try home.records.filter { $0["kind"]?.string == "asked" }
    #expect(asked.count == 3, "the one passed over stays fresh")
  }

  @Test("Help, the other help, the palette and an empty screen, without losing a letter")
  func everywhere() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a li").see("▸ half a li")
    try couch.press("C-g").see(Words.whereToTurn).press("j", times: 20).see("findahelpline.com")
    try couch.press("Escape").see("half a li")
    try couch.press("C-x").seeNot("half a li", "hearth", "◆").press("Enter").see("half a li")
    try couch.press("C-p").see(Words.palette).type("not a command").see("No command").press("Escape")
    try couch.see("▸ half a li").press("C-p").see(Words.palette).type("break").press("Enter")
    try couch.see(Words.onBreak).seeNot("half a li").press("Escape").see(Words.waiting)
    try couch.press("?").see(Words.allKeys).press("q").see(Words.greeting).quit()
  }

  @Test(
    "Words people paste are kept as they are and harm nothing",
    arguments: [
      "{\"a\":1} \\ 'q' \"q\" $HOME `id` %s", "日本語のメモ 한국어", "naïve ❤️ 👩‍👩‍👧 e\u{301}", "עברית עם English",
    ])
  func oddWords(text: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().paste(text).settle().press("Enter").see(Words.order)
    #expect(try home.records.contains { $0["body"]?["answers"]?["topic"]?["text"]?.string == text })
    try couch.crash()
    let again = try home.sitDown()
    try again.see(Words.waiting).press("Enter").see(Words.order, Words.floorTitle).quit()
  }
}

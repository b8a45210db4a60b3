import Glibc
import Testing

@Suite("Being ended from outside")
struct EndingTests {
  @Test(
    "The terminal is given back, and the half-typed line is kept",
    arguments: [SIGTERM, SIGINT, SIGHUP, SIGQUIT])
  func signals(signal: Int32) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a li").see("▸ half a li")
    try couch.send(signal).see("status=\(128 + signal).")
    try couch.expectRestored()
    try expectHalfTyped(home)
  }

  @Test("Closing the window keeps the half-typed line")
  func closingTheWindow() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a li").see("▸ half a li").closeWindow()
    try expectHalfTyped(home)
  }

  @Test("Ctrl-C in a text field leaves at once, and keeps it too")
  func interruptKey() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a li").see("▸ half a li").quit()
    try couch.expectRestored()
    try expectHalfTyped(home)
  }

  @Test(
    "On the first page, at a pane, under help and during a break",
    arguments: ["first", "pane", "help", "break"])
  func everywhere(screen: String) throws {
    let home = screen == "first" ? try Home() : try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    switch screen {
    case "first": try couch.see(Words.safety)
    case "help": try couch.see(Words.greeting).press("?").see(Words.allKeys)
    case "break": try couch.beginFloor().boilOver()
    default: try couch.see(Words.greeting)
    }
    try couch.send(SIGTERM).see("status=143.")
    try couch.expectRestored()
  }

  @Test("Stopped and continued, it takes the terminal back and the typing goes on")
  func suspending() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a li").see("▸ half a li")
    try couch.send(SIGSTOP).send(SIGCONT)
    try couch.type("ne").see("▸ half a line")
    // Tmux continues at once what stops by its own key.
    try couch.press("C-z").type("!").see(Words.topic, "▸ half a line!").quit()
    try couch.expectRestored()
  }

  @Test(
    "Stopped in the middle of a sealed note, it comes back behind its author’s curtain",
    arguments: [true, false])
  func suspendingAlone(byKey: Bool) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown().see(Words.greeting).openWall().pick(.letter)
    try couch.see("Who writes?").press("Enter").takeKeyboard(.ana).type("a red ribbon").see("▸ a red ribbon")
    if byKey { try couch.press("C-z") } else { try couch.send(SIGSTOP).send(SIGCONT) }
    try couch.see("Hand the keyboard to ◆ Ana").seeNot("red ribbon").press("f").see("▸ a red ribbon").quit()
    try couch.expectRestored()
  }

  private func expectHalfTyped(_ home: Home) throws {
    let again = try home.sitDown()
    try again.see(Words.waiting, Words.floorTitle).press("Enter").see(Words.topic, "▸ half a li")
    try again.type("ne").see("▸ half a line").press("Enter").see(Words.order).quit()
  }
}

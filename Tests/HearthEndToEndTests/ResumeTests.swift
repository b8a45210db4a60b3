import Testing

@Suite("Leaving in the middle and coming back")
struct ResumeTests {
  @Test("Esc keeps the place, quitting keeps it too, and the topic half typed")
  func leaving() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("half a to").see("▸ half a to").press("Escape")
    try couch.see("Your place is kept", Words.waiting, "▸ ◌ \(Words.floorTitle)").press("Enter")
    try couch.see(Words.topic, "▸ half a to").type("pic").see("half a topic").press("Escape")
    try couch.see(Words.waiting).press("q").see("status=0.")
    try couch.expectRestored()
    #expect(try home.run("today --now \(Home.evening)").output.contains(Words.floorTitle))

    let again = try home.sitDown(at: Home.nextEvening)
    try again.see(Words.waiting, "begun Sat 21 Nov").press("Enter").see(Words.topic, "▸ half a topic")
    try again.press("Enter").see(Words.order).quit()
  }

  @Test("After a crash at any step they come back to that step")
  func crashing() throws {
    let home = try Home(of: "Ana", "Ben")
    let first = try home.sitDown()
    try first.see(Words.greeting).press("s").see(Words.floorHello).press("Space").agree().see(Words.kind)
    try comeBack(home, after: first, to: Words.kind) {
      try $0.choose("Something on one").see(Words.topic).type("rain").press("Enter")
    }
    try comeBack(home, to: Words.order) {
      try $0.press("Enter").see(Words.breath).press("Space").see(Words.want).press("Enter")
      try $0.see(Words.begin).choose("Put the first sentence").see(Words.buildWhen)
      try $0.type("it rains in").press("Enter")
    }
    try comeBack(home, to: Words.buildFeel) {
      try $0.press("Space").press("Enter").see(Words.buildNeed).type("a roof").press("Enter")
    }
    try comeBack(home, to: "When it rains in") { try $0.see("I need a roof").press("Space") }
    try comeBack(home, to: Words.givingBack) {
      try $0.press("n").see(Words.missing).press("Space").see(Words.givingBack).press("y")
    }
    try comeBack(home, to: Words.more) { _ in }
  }

  /// Crashes, starts again, finds the same step, and goes on from there.
  private func comeBack(
    _ home: Home, after before: Couch? = nil, to step: String, then goOn: (Couch) throws -> Void
  ) throws {
    if let before { try before.crash() }
    let couch = try home.sitDown()
    try couch.see(Words.waiting, "▸ ◌ \(Words.floorTitle)").press("Enter").see(step)
    try goOn(couch)
    if before == nil { try couch.settle().crash() } else { try couch.see(Words.order).crash() }
  }

  @Test("An unfinished talk can be let go, and taken back")
  func lettingGo() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.goToTopic().type("old news").see("old news").press("Enter").see(Words.order).press("Escape")
    try couch.see(Words.waiting).press("x").see("Let go").seeNot(Words.waiting)
    try couch.press("u").see(Words.waiting).press("Enter").see(Words.order).press("Escape")
    try couch.see(Words.waiting).press("x").see("Let go").eraseNow(Words.floorTitle).quit()
    #expect(home.fileHolding("old news") == nil)
  }
}

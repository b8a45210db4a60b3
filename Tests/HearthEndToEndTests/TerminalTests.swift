import Testing

@Suite("Terminals and locales of all kinds")
struct TerminalTests {
  @Test(
    "A terminal without a cursor to move, and one that nobody knows", arguments: ["dumb", "nonsense", ""])
  func poorTerminals(name: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(environment: ["TERM": name])
    try couch.see("status=1.", "needs a terminal: TERM").expectRestored()
  }

  @Test(
    "Poor but able terminals show the hearth",
    arguments: ["xterm", "screen", "linux", "vt100", "tmux-256color"])
  func ableTerminals(name: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(environment: ["TERM": name])
    try couch.see("Good evening,", "Ana", "Ben").press("?").see(Words.allKeys).press("Escape").see(
      "Good evening,"
    ).quit()
    try couch.expectRestored()
  }

  @Test(
    "A locale that is not UTF-8, or not there", arguments: ["C", "POSIX", "xx_XX.UTF-8", "de_DE@nowhere"])
  func locales(name: String) throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(environment: ["LC_ALL": name])
    try couch.see(Words.greeting).goToTopic().type("naïve Käsespätzle").see("▸ naïve Käsespätzle").quit()
    #expect(home.standing.contains("naïve Käsespätzle"))
  }

  @Test("--plain is still, and needs no sign beyond ASCII")
  func plain() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try home.sitDown(at: Home.evening, "--plain")
    try couch.see("Good evening,", "Ana").press("s").see(Words.floorHello).press("Space").see(Words.consent)
    let isASCII = couch.seen.allSatisfy { $0.unicodeScalars.allSatisfy(\.isASCII) }
    #expect(isASCII)
    try couch.quit()
  }

  @Test("With the real clock it moves by itself and leaves on a key")
  func movingScreen() throws {
    let home = try Home(of: "Ana", "Ben")
    let couch = try Couch(home, [], columns: 80, rows: 24, environment: [:], prelude: "")
    try couch.see("Ana").press("s").see(Words.floorHello).press("Space").agree().see(Words.kind).press(
      "Enter")
    try couch.see(Words.topic).press("Enter").see(Words.order).press("Enter")
    try couch.see(Words.breath, "breathe in   ▄▄▄").quit()
    try couch.expectRestored()
  }
}

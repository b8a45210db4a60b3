import Glibc
import Testing

@Suite("Ended on a screen of any kind")
struct SignalTests {
  private static let caught = [SIGTERM, SIGHUP, SIGINT, SIGQUIT]
  private static let fatal = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]

  /// Each screen with one of them, in turn.
  private static func pairs(_ signals: [Int32]) -> [(KindOfScreen, Int32)] {
    KindOfScreen.allCases.enumerated().map { ($1, signals[$0 % signals.count]) }
  }

  @Test(
    "Asked to end, it gives the terminal back wiped, and keeps what may be kept", arguments: pairs(caught))
  func asked(_ screen: KindOfScreen, _ signal: Int32) throws {
    let home = try screen.home()
    let couch = try home.sitDown().go(to: screen)
    try couch.send(signal).see("status=\(128 + signal).").expectRestored()
    try expectNothingLeft(of: screen, on: couch)
    try expectKept(screen, home)
    try expectSound(home)
  }

  @Test("Dying of a fault, it gives the terminal back wiped all the same", arguments: pairs(fatal))
  func dying(_ screen: KindOfScreen, _ signal: Int32) throws {
    let home = try screen.home()
    // Even where somebody asked for all that a crash can tell.
    let couch = try home.sitDown(environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no"])
    try couch.go(to: screen).send(signal).see("status=\(128 + signal).").expectRestored()
    try expectNothingLeft(of: screen, on: couch)
    if screen.isAlone { #expect(home.fileHolding("a secret") == nil) }
    try expectSound(home)
  }

  @Test("Trapped by Swift, it gives the terminal back wiped", arguments: KindOfScreen.allCases)
  func trapped(_ screen: KindOfScreen) throws {
    let home = try screen.home()
    // Nobody has written it yet; the program looks at its folder after every key.
    let arriving =
      screen == .firstRun ? home.household : "\(home.data)/journal/00000000000000ff/standing.jsonl"
    let strace = try Trap.reading(arriving).joined(separator: " ")
    let couch = try home.sitDown(
      environment: ["SWIFT_BACKTRACE": "enable=yes,interactive=no"], prelude: "set -- \(strace) \"$@\";")
    try couch.go(to: screen).settle()
    try File.write("{}\n", to: arriving)
    try couch.press("Down").see("status=\(128 + Trap.signal).").expectRestored()
    try expectNothingLeft(of: screen, on: couch)
    if screen.isAlone { #expect(home.fileHolding("a secret") == nil) }
    File.remove(arriving)
    try expectSound(home)
  }

  @Test(
    "With the terminal gone, it keeps what may be kept",
    arguments: [KindOfScreen.firstRun, .hearth, .palette, .ritualLine, .topic, .sealed, .letter, .rest])
  func vanished(_ screen: KindOfScreen) throws {
    let home = try screen.home()
    try home.sitDown().go(to: screen).closeWindow()
    try expectKept(screen, home)
    try expectSound(home)
  }

  @Test(
    "Stopped and continued, it shows the same; what is alone waits for its key",
    arguments: KindOfScreen.allCases)
  func stopped(_ screen: KindOfScreen) throws {
    let home = try screen.home()
    let couch = try home.sitDown().go(to: screen).settle()
    let before = couch.screen
    try couch.send(SIGSTOP).send(SIGCONT).settle()
    if screen.isAlone {
      try couch.see("Hand the keyboard to ◆ Ana").seeNot("ribbon", "secret")
    } else {
      try couch.wait("for the same screen", #_sourceLocation) { $0 == before }
    }
    try couch.send(SIGTERM).see("status=143.").expectRestored()
  }

  private func expectNothingLeft(of screen: KindOfScreen, on couch: Couch) throws {
    let left = try couch.leftBehind
    for words in ["Ana", "◆", "hearth", screen.typed ?? "Ben"] {
      #expect(!left.contains(words), "“\(words)” stays in the terminal:\n\(left)")
    }
  }

  private func expectKept(_ screen: KindOfScreen, _ home: Home) throws {
    switch screen {
    case .topic:
      let again = try home.sitDown().see(Words.waiting, Words.floorTitle).press("Enter")
      try again.see(Words.topic, "▸ half a li").quit()
    case .ritualLine:
      try home.sitDown().see("This was being typed", "friday 19:30 sou").press("C-c").see("status=0.")
    case .sealed:
      #expect(home.fileHolding("a secret") == nil)
      try home.sitDown().see(Words.waiting).press("Enter").see(Words.toAna).quit()
    case .letter:
      let again = try home.sitDown().openWall().press("1").see(Words.waiting).press("Enter")
      try again.see("Hand the keyboard to ◆ Ana").seeNot("ribbon").press("f").see("▸ a red ribbon").quit()
    case .rest:
      try home.sitDown().see(Words.waiting).press("Enter").see(Words.onBreak).quit()
    default: break
    }
  }

  private func expectSound(_ home: Home) throws {
    guard File.exists(home.household) else { return }
    let said = try home.run("doctor --now \(Home.evening)")
    #expect(said.status == 0 && said.output.hasPrefix("All is well"), "\(said.output)")
  }
}

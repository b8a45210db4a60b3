import Glibc
import Testing

@Suite("Any keys at all, on a real terminal")
struct RandomKeysTests {
  /// Without those that leave the program, or hide the screen from the test.
  private static let keys =
    [
      "Enter", "Enter", "Escape", "Tab", "BTab", "BSpace", "Space", "Space", "Up", "Down", "Left", "Right",
      "Home",
      "End", "PageUp", "PageDown", "C-d", "C-g", "C-p", "C-l", "C-r", "C-v", "C-u", "C-w", "C-o", "F1", "?",
      ":",
    ] + "abcdefghijklmnoprstuvwxyzFJGTUWY0123456789 f j F J n y".map(String.init)

  @Test("It stays up, and what it kept is sound when it ends", arguments: [1, 2, 3, 4] as [UInt64])
  func walk(seed: UInt64) throws {
    var random = Chance(state: seed)
    let home = try seed == 1 ? Home() : Home(of: "Ana", "Ben")
    let couch = try home.sitDown()
    try couch.see(seed == 1 ? Words.safety : Words.greeting)
    for _ in 0..<8 {
      try couch.resize(Int.random(in: 1...200, using: &random), Int.random(in: 1...60, using: &random))
      for _ in 0..<5 {
        let keys = (0..<10).map { _ in RandomKeysTests.keys.randomElement(using: &random) ?? "j" }
        try couch.press(keys)
      }
      // Of two changes of size in a row tmux may tell nothing, though it cut off what stood there.
      try couch.resize(80, 24).press("C-l")
      // Every key has done its work by then, and the program is there to say so.
      try couch.settle()
    }
    let isKill = seed.isMultiple(of: 2)
    try couch.send(isKill ? SIGKILL : SIGTERM).see(isKill ? "status=137." : "status=143.")
    guard File.exists(home.household) else { return }
    let said = try home.run("doctor --now \(Home.evening)")
    #expect(said.status == 0 && said.output.hasPrefix("All is well"), "\(said.output)")
    try home.sitDown().see("hearth").send(SIGTERM).see("status=143.")
  }
}

/// The same numbers for the same seed.
private struct Chance: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ (state >> 33)
  }
}

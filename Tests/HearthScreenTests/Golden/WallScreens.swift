import HearthContent
import HearthCore

@testable import HearthScreen

extension Screen {
  static let wall = Screen(
    name: "wall",
    shots: [
      Shot("empty", sizes: Size.all, .couple.keys("4")),
      Shot("of the demo couple", sizes: Size.all, .demo.keys("4")),
      Shot("chosen low on the wall", sizes: Size.all, .demo.keys("4jjjjjjl")),
      Shot("the last card", .demo.keys("4G")),
      Shot("searching", sizes: Size.all, .demo.keys("4/the lamp")),
      Shot("searching for a name", .demo.keys("4/ana")),
      Shot("nothing found", .demo.keys("4/zebra")),
      Shot("searched, and among the cards", .demo.keys("4/the<enter>j")),
      Shot("wins, by one of them", sizes: Size.all, .demo.keys("4ffffw")),
      Shot("none of these", .couple.keys("4f")),
      Shot("what is sealed", sizes: Size.all, .sealed()),
      Shot("talks and answers", .demo.keys("4fffffff")),
    ])

  static let wallSheets = Screen(
    name: "wall-sheets",
    shots: [
      Shot("a note", sizes: Size.all, .demo.keys("4<enter>")),
      Shot("a heart", .demo.keys("4<enter>F")),
      Shot("take back whose words?", sizes: Size.all, .demo.keys("4<enter>x")),
      Shot("rewrite it?", .demo.keys("4<enter>e")),
      Shot("who may have it?", .demo.keys("4<enter>o")),
      Shot("a small letter, and nothing done", .demo.keys("4<enter>xj")),
      Shot("sealed for a day", sizes: Size.all, .sealed("demo-letter-sea").keys("<enter>")),
      Shot("not before it", .sealed("demo-letter-sea").keys("<enter>J")),
      Shot("sealed for a hard day", .sealed("demo-letter-hard-day").keys("<enter>")),
      Shot("sealed for something that happens", .sealed("demo-letter-keys").keys("<enter>")),
      Shot("its day has come", sizes: Size.all, .due),
      Shot("opened", sizes: Size.all, .due.keys("J")),
      Shot("let it open now?", .sealed("demo-letter-sea").keys("<enter>o")),
      Shot("take back what is sealed?", sizes: Size.all, .sealed("demo-letter-sea").keys("<enter>x")),
      Shot("out of the jar", sizes: Size.all, .demo.keys("4d")),
      Shot("what to hang up", sizes: Size.all, .demo.keys("4n")),
      Shot("let go of a surprise?", sizes: Size.all, .surprise.keys("x")),
      Shot("the surprise, come back to", step: "opens", .surprise.keys("<enter>")),
    ])
}

extension Walk {
  /// Only what is sealed, with that letter chosen, or the first.
  static func sealed(_ letter: String? = nil) -> Walk { demo.sealed(letter) }

  private func sealed(_ letter: String?) -> Walk {
    var walk = keys("4ffffff")
    guard let letter else { return walk }
    for _ in 0..<walk.state.wall.count where walk.state.wall.chosenCard != .letter(letter) {
      walk = walk.keys("l")
    }
    return walk
  }

  /// On the day that a letter opens, on its sheet.
  static let due = Walk(
    household("Ana", "Ben"), records: DemoCouple.records(today: Walk.start),
    now: Walk.start.adding(seconds: 26 * 86_400)
  ).sealed("demo-letter-sea").keys("<enter>")

  /// A sealed note on the way, on the hearth.
  static let surprise = couple.keys("4n4<enter>fBehind the blue tin.<c-d><esc>1")
}

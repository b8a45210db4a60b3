import HearthContent
import HearthCore

@testable import HearthScreen

extension Screen {
  static let mend = Screen(
    name: "mend",
    shots: [
      Shot("empty", sizes: Size.all, .couple.keys("5")),
      Shot("of the demo couple", sizes: Size.all, .demo.keys("5")),
      Shot("a trial chosen", sizes: Size.all, .mending("demo-trial")),
      Shot("a difference chosen", .mending("demo-difference")),
      Shot("a promise chosen", sizes: Size.all, .mending("demo-promise-ben")),
      Shot("something parked chosen", .mending("demo-parked-roof")),
      Shot("a promise ticked off by a slip", .mending("demo-promise-ben").keys("d")),
      Shot("chosen low on the list", sizes: Size.all, .demo.keys("5G")),
      Shot("a break", step: "went.first", sizes: Size.all, .apart),
      Shot("a break, left", sizes: Size.all, .apart.keys("<esc>")),
      Shot("a break that is over, left", .apart.wait(minutes: 30).keys("<esc>")),
    ])

  static let mendSheets = Screen(
    name: "mend-sheets",
    shots: [
      Shot("words that mend", sizes: Size.all, .demo.keys("5w")),
      Shot("another kind", .demo.keys("5wll")),
      Shot("cards, none yet", sizes: Size.all, .couple.keys("5c")),
      Shot("cards", sizes: Size.all, .demo.keys("5c")),
      Shot("a card for hard days chosen", sizes: Size.all, .demo.keys("5cG")),
      Shot("whose card is it?", sizes: Size.all, .demo.keys("5cn")),
      Shot("which kind?", sizes: Size.all, .demo.keys("5cnf")),
      Shot("rewrite it?", .demo.keys("5c<enter>")),
      Shot("erase it?", sizes: Size.all, .demo.keys("5cx")),
      Shot("erased", .demo.keys("5cxF")),
      Shot("closed", sizes: Size.all, .demo.keys("5cG<enter>")),
      Shot("a small letter, and nothing opened", .demo.keys("5cG<enter>j")),
      Shot("opened by its author", sizes: Size.all, .demo.keys("5cG<enter>J")),
      Shot("whose day is it?", sizes: Size.all, .demo.keys("5h")),
      Shot("a rough day", sizes: Size.all, .demo.keys("5hf")),
      Shot("a rough day of the other one", .demo.keys("5hj")),
      Shot("a rough day, nothing written yet", sizes: Size.all, .couple.keys("5hf")),
    ])
}

extension Walk {
  /// In Mend, with that appointment chosen.
  static func mending(_ appointment: String) -> Walk {
    let walk = demo.keys("5")
    let row = walk.app.mendRows(walk.state).firstIndex(of: .agreed(appointment))
    return walk.keys("g").rows(row ?? 0)
  }

  /// In a break, in the middle of what they agreed to try.
  static let apart = mending("demo-trial").keys("<enter><enter>fjb")
}

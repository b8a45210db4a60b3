import HearthCore

@testable import HearthScreen

extension Walk {
  /// A ritual, a card of Ana’s and a talk that was begun, taken away one after the other.
  static let tidied = couple.keys("3nfriday 19:30 soup<enter><enter>xy")
    .keys("5cnfj<enter>f").paste("A walk. Alone.").keys("<c-d><space>xF<esc>")
    .keys("1s<space>fj<enter>the shelf<enter><esc>x")
}

extension Screen {
  /// What was taken away, and what is taken back.
  static let takenAway = Screen(
    name: "taken-away",
    shots: [
      Shot("nothing", sizes: Size.all, .couple.keys("T")),
      Shot("three things", sizes: Size.all, .tidied.keys("T")),
      Shot("hers to open", .tidied.keys("Tj<enter>")),
      Shot("opened by its author", sizes: Size.all, .tidied.keys("Tj<enter>F")),
      Shot("what belongs to both", .tidied.keys("TG<enter>")),
      Shot("erase hers now?", sizes: Size.all, .tidied.keys("Tjx")),
      Shot("erase what belongs to both?", .tidied.keys("TGx")),
      Shot("erased", .tidied.keys("TGxy")),
      Shot("brought back", .tidied.keys("Tb")),
      Shot("taken back in a pane", .tidied.keys("u")),
      Shot("hers to take back", sizes: Size.all, .tidied.keys("uu")),
      Shot("not for him to say", .tidied.keys("uuJ")),
      Shot("what both had said yes to", sizes: Size.all, .moved.keys("u")),
      Shot("one of them says yes", .moved.keys("uJ")),
      Shot("once more", .moved.keys("uJFU")),
      Shot(
        "after a crash in the middle of a word", sizes: Size.all,
        .couple.keys("s<space>fj<enter>the sh").wait(seconds: 2).restarted()),
      Shot(
        "after a crash in a ritual’s line", sizes: Size.all,
        .couple.keys("3nfriday 19:30 sou").wait(seconds: 2).restarted()),
    ])
}

extension Walk {
  /// A date of the two that both moved.
  static let moved = couple.keys("3nfriday 19:30 date night<enter><enter>vsaturday<enter>fj")
}

import HearthCore

@testable import HearthScreen

extension Walk {
  /// The check-in, at Ana's line.
  static let need = couple.keys("c<space>f<space>l<space><enter>7<enter>8<enter>2<enter>")
  static let needOfBen = need.keys("someone to laugh with<enter>jjj<space><enter>4<enter>6<enter>9<enter>")
  static let opened = needOfBen.keys("an hour on my own, then tea<enter>fj")
  static let closed = need.keys("tea<enter>jpfj")

  /// The evening of questions.
  static let deck = couple.keys("e<space>fj")
  static let firstDepth = deck.keys("<enter>f")
  static let ask = firstDepth.keys("<enter>j<enter><space>")
  static let ladder = ask.keys("<space><space><space><space><space><space>j")

  /// A break from the floor.
  static let pause = floor.keys("b")
}

extension Screen {
  static let checkin = Screen(
    name: "checkin",
    shots: [
      Shot("hello", step: "hello", .couple.keys("c")),
      Shot("hand-over", step: "day.to.first", .couple.keys("c<space>")),
      Shot("feelings", step: "day.first", sizes: Size.all, .couple.keys("c<space>f<space>jjjjll<space>")),
      Shot("energy", step: "day.first", .couple.keys("c<space>f<space><enter>7")),
      Shot("a private line, empty", step: "day.first", .need),
      Shot("a private line, hidden", step: "day.first", sizes: Size.all, .need.keys("zqxj zqxj")),
      Shot("a private line, shown", step: "day.first", .need.keys("zqxj zqxj<c-v>")),
      Shot("hand-over to the other", step: "day.to.second", .need.keys("zqxj<enter>")),
      Shot("both at once", step: "open", sizes: Size.all, .opened),
      Shot("it stays closed", step: "open", sizes: Size.all, .closed),
      Shot("keep it?", step: "keep", .opened.keys("<space>")),
      Shot("the end", step: "end", .opened.keys("<space><enter>")),
      Shot("home again", .opened.keys("<space><enter><space>")),
      Shot(
        "killed in the middle: what was sealed is gone", step: "day.first", sizes: Size.all,
        .need.keys("zqxj<enter>j").restarted().keys("<enter>")),
      Shot(
        "after that, at the feelings", step: "day.first",
        .need.keys("zqxj<enter>j").restarted().keys("<enter>f")),
    ])

  static let evening = Screen(
    name: "evening",
    shots: [
      Shot("welcome", step: "welcome", .couple.keys("e")),
      Shot("consent", step: "agree", .couple.keys("e<space>")),
      Shot("which deck", step: "deck", sizes: Size.all, .deck.keys("jj")),
      Shot("where to begin", step: "start.first", .firstDepth),
      Shot("the lighter of both", step: "start", .firstDepth.keys("<enter>j<enter>")),
      Shot("a question", step: "ask", sizes: Size.all, .ask),
      Shot("another question", step: "ask", .ask.keys("p")),
      Shot("the other one answers", step: "answer", .ask.keys("<space>").wait(seconds: 60)),
      Shot("how shall it go on", step: "ladder.first", .ladder.keys("j")),
      Shot("the gentler of both", step: "ladder", .ladder.keys("jj<enter>fj<enter>")),
      Shot("back to the room", step: "ground", .ask.keys("W")),
      Shot("tonight’s question", step: "start.first", .couple.keys("G<enter><space>fj<enter>f")),
    ])

  static let breaks = Screen(
    name: "breaks",
    shots: [
      Shot("at the start", step: "first.floor", sizes: Size.all, .pause),
      Shot("too early to be back", step: "first.floor", .pause.keys("f")),
      Shot("a longer one", step: "first.floor", .pause.keys("tt").wait(seconds: 12)),
      Shot("until tomorrow", step: "first.floor", .pause.keys("tttt")),
      Shot(
        "longer, after twenty minutes", step: "first.floor", sizes: Size.all,
        .pause.keys("t").wait(minutes: 20)),
      Shot("after its time", step: "first.floor", sizes: Size.all, .pause.wait(minutes: 20)),
      Shot("after its time, one is back", step: "first.floor", .pause.wait(minutes: 25).keys("j")),
      Shot("back again", step: "first.floor", .pause.wait(minutes: 25).keys("jf")),
      Shot("from a private step", step: "day.first", .need.keys("zqxj<c-r>").wait(minutes: 25).keys("jf")),
      Shot("waiting on the hearth", .pause.keys("<esc>")),
    ])
}

import HearthCore

@testable import HearthScreen

extension Screen {
  static let firstRun = Screen(
    name: "first-run",
    shots: [
      Shot("who it is not for", sizes: Size.all, .firstRun),
      Shot("who it is not for, scrolled", sizes: Size.guides, .firstRun.keys("jjj")),
      Shot("the first name", sizes: Size.all, .firstRun.keys("<enter>")),
      Shot("no name given", .firstRun.keys("<enter><enter>")),
      Shot("the first name typed", .firstRun.keys("<enter>Ana")),
      Shot("the first mark", sizes: Size.all, .firstRun.keys("<enter>Ana<enter>")),
      Shot("the second name", sizes: Size.all, .firstRun.keys("<enter>Ana<enter><enter>")),
      Shot("the same name again", .firstRun.keys("<enter>Ana<enter><enter>ana<enter>")),
      Shot("the second mark", sizes: Size.all, .firstRun.keys("<enter>Ana<enter><enter>Ben<enter>")),
      Shot("a mark that is taken", .firstRun.keys("<enter>Ana<enter><enter>Ben<enter>k<enter>")),
      Shot("how often", sizes: Size.all, .firstRun.keys("<enter>Ana<enter><enter>Ben<enter><enter>")),
      Shot(
        "welcome", sizes: Size.all, .firstRun.keys("<enter>Ana<enter><enter>Ben<enter><enter><enter>")),
      Shot("come in", .firstRun.keys("<enter>Ana<enter><enter>Ben<enter><enter><enter><enter>")),
    ])

  static let hearth = Screen(
    name: "hearth",
    shots: [
      Shot("empty", sizes: Size.all, .couple),
      Shot("of the demo couple", sizes: Size.all, .demo),
      Shot("the last row chosen", .demo.keys("G")),
      Shot("an appointment done", .demo.keys("jd")),
      Shot(
        "two talks and a break are waiting", sizes: Size.all,
        .demo.keys("s<space>fj<esc>e<space>fj<esc>c<space>b<esc>")),
      Shot("nothing to take back", .couple.keys("u")),
      Shot("not tonight", .couple.keys("s<space>n")),
    ])

  static let talk = Screen(
    name: "talk",
    shots: [
      Shot("guided, nothing left open", sizes: Size.all, .couple.keys("2")),
      Shot("guided, of the demo couple", sizes: Size.all, .demo.keys("2")),
      Shot("guided, something left for some day", sizes: Size.all, .demo.keys("2G")),
      Shot("guided, ten minutes at most", .demo.keys("2m")),
      Shot("decks, all of them fresh", sizes: Size.all, .couple.shelf(.decks)),
      Shot("decks, of the demo couple", sizes: Size.all, .demo.shelf(.decks)),
      Shot("decks, narrowed", sizes: Size.all, .demo.shelf(.decks).keys("tdm")),
      Shot("decks, nothing that short and of that theme", .demo.shelf(.decks).keys("ttttttm")),
      Shot("decks, one not for us", .demo.deck("us").keys("n").keys("G")),
      Shot("a deck", sizes: Size.all, .demo.deck("ordinary").keys("<enter>")),
      Shot("a question that was answered", sizes: Size.all, .demo.deck("ordinary").keys("<enter>").rows(12)),
      Shot("a question marked", .couple.deck("us").keys("<enter>jjf")),
      Shot("a question not for us", .couple.deck("us").keys("<enter>jjn")),
      Shot("the favourites", .demo.talk(.decks, 1) { $0 == .deck("favourites") }.keys("<enter>j")),
      Shot("answers, none yet", sizes: Size.all, .couple.shelf(.answers)),
      Shot("answers", sizes: Size.all, .demo.shelf(.answers)),
      Shot("kept, nothing yet", sizes: Size.all, .couple.shelf(.kept)),
      Shot("something kept chosen", sizes: Size.all, .demo.kept(4)),
      Shot("kept, at the end, one more month read", sizes: Size.all, .demo.shelf(.kept).keys("GG")),
    ])

  static let sheets = Screen(
    name: "sheets",
    shots: [
      Shot("help for the hearth", sizes: Size.all, .demo.keys("?")),
      Shot("help, scrolled", .demo.keys("?jjjj")),
      Shot("help for a list in a guide", step: "kind", .couple.keys("s<space>fj?")),
      Shot("palette", sizes: Size.all, .demo.keys(":")),
      Shot("palette with a query", sizes: Size.all, .demo.keys(":one sp")),
      Shot("palette, the third row", .demo.keys(":<down><down>")),
      Shot("palette that finds nothing", .demo.keys(":zzz")),
      Shot("where to turn", sizes: Size.all, .demo.keys("<c-g>")),
      Shot("where to turn, scrolled", .demo.keys("<c-g>jjjjjj")),
      Shot("reading a conversation", sizes: Size.all, .demo.kept(4).keys("<enter>")),
      Shot("reading a check-in", sizes: Size.all, .demo.kept(2).keys("<enter>")),
      Shot("erase it?", sizes: Size.all, .demo.kept(4).keys("<enter>x")),
      Shot("erased", .demo.kept(4).keys("<enter>xy")),
      Shot("answers to a question", sizes: Size.all, .demo.shelf(.answers).keys("<enter>")),
      Shot("erase whose answers?", sizes: Size.all, .demo.shelf(.answers).keys("<enter>x")),
      Shot("erase whose half of a check-in?", .demo.kept(2).keys("<enter>x")),
      Shot("one of them took back theirs", .demo.kept(2).keys("<enter>xf")),
      Shot("topics, whose?", sizes: Size.all, .couple.keys("2o")),
      Shot("topics", sizes: Size.all, .couple.keys("2oj")),
      Shot("a topic closed, one opened by one", .couple.keys("2oj<space>j<space>")),
      Shot("hidden", sizes: Size.all, .demo.keys("<c-x>")),
      Shot("hidden in the middle of a word", step: "topic", .couple.keys("s<space>fj<enter>the di<c-x>")),
    ])
}

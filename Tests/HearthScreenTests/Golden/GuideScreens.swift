import HearthCore

@testable import HearthScreen

extension Walk {
  /// The guide of one who speaks and one who listens, at the step named.
  static let kind = couple.keys("s<space>fj")
  static let heat = kind.keys("j<enter>")
  static let topic = kind.keys("<enter>")
  static let breath = topic.keys("the dishes<enter><enter>")
  static let begin = breath.keys("<space><enter>")
  static let floor = begin.keys("<enter>")
  static let reflect = floor.keys("<space>")
  static let sense = reflect.keys("y<enter>")
  static let turn = sense.keys("<space><space>")
  static let quiet = turn.keys("<enter><enter><enter><space>y<enter><space><space>")
  static let summary = quiet.keys("<space>")
  static let keep = summary.keys("We wash up together on Sundays.<enter>")
  static let again = keep.keys("<enter>")
  static let thanks = again.keys("j<enter><enter>")

  /// Where one of them writes down a plan for both.
  static let list = couple.guide("adventures").keys("<enter><space>fj")
  static let listed = list.keys("sleep on the balcony, if the neighbours let us<enter><enter>f")
  static let waiting = listed.keys("yym<end><enter>jyy<end><enter><space><end><enter><space><enter><space>")
    .guide("adventures").keys("<enter>")
  static let theDay = listed.keys("yym<end><enter>jyy<end><enter><space><enter>")
    .keys("a week of evenings<enter>Ben asks<enter>fjj<enter><enter><enter><space>").wait(minutes: 1440)
    .keys("1jj<enter>")
  static let plan = couple.guide("plan-date").keys("<enter><space><enter>f")
}

extension Screen {
  static let adventures = Screen(
    name: "adventures",
    shots: [
      Shot("half way through the list", step: "list.first", sizes: Size.all, .listed.keys("yynm<enter>y")),
      Shot("one row taken back", step: "list.first", .listed.keys("ykyy")),
      Shot("the last row", step: "list.first", sizes: Size.all, .listed.keys("yynm<end>m")),
      Shot("handed over", step: "list.to.second", .listed.keys("yynm<end>m<enter>")),
      Shot("nothing in common", step: "both", .listed.keys("yy<end><enter>jnn<end><enter>")),
      Shot(
        "in common", step: "both", sizes: Size.all, .listed.keys("yyym<end>y<enter>jymyn<end>m<enter>")),
      Shot("killed in the middle", step: "list.first", .listed.keys("yynm").restarted().keys("<enter>")),
      Shot("a list with what waits", step: "welcome", .waiting),
      Shot(
        "what waits, and nothing new", step: "pick",
        .waiting.keys("<space>fj<enter><enter>j<end><enter>f<end><enter><space>")),
      Shot("the day has come", step: "went", .theDay.keys("<space>")),
      Shot("it is done", step: "did", .theDay.keys("<space><enter>")),
    ])

  static let floor = Screen(
    name: "floor",
    shots: [
      Shot("welcome", step: "welcome", sizes: Size.all, .couple.keys("s")),
      Shot("consent", step: "agree", .couple.keys("s<space>")),
      Shot("consent, one has pressed", step: "agree", sizes: Size.all, .couple.keys("s<space>f")),
      Shot("a list", step: "kind", sizes: Size.all, .kind.keys("j")),
      Shot("hand-over", step: "heat.to.first", sizes: Size.all, .heat),
      Shot("heat, no number yet", step: "heat.first", .heat.keys("f")),
      Shot("heat, a number", step: "heat.first", sizes: Size.all, .heat.keys("f6")),
      Shot("heat, ten", step: "heat.second", .heat.keys("f3<enter>j10")),
      Shot("too stirred up to go on", step: "topic", .heat.keys("f3<enter>j10<enter>")),
      Shot("a line, empty", step: "topic", .topic),
      Shot("a line with text", step: "topic", sizes: Size.all, .topic.keys("the dishes, and who sees them")),
      Shot("a line with a blaming word", step: "first.build", .begin.keys("j<enter>you always leave")),
      Shot("who speaks first", step: "order", .topic.keys("the dishes<enter>")),
      Shot("breathing in", step: "breath", .breath.wait(seconds: 2)),
      Shot("breathing out", step: "breath", sizes: Size.all, .breath.wait(seconds: 7)),
      Shot("breathed", step: "breath", .breath.wait(seconds: 31)),
      Shot("what would do most good", step: "first.want", .breath.keys("<space>")),
      Shot("how to begin", step: "first.begin", .begin),
      Shot(
        "feelings", step: "first.build", sizes: Size.all, .begin.keys("j<enter>dishes in the sink<enter>")),
      Shot(
        "feelings, three taken", step: "first.build", .begin.keys("j<enter><enter><space>jl<space>jl<space>")),
      Shot("the last part", step: "first.build", .begin.keys("j<enter><enter><space><enter>an evening off")),
      Shot(
        "the floor with a sentence put together", step: "first.floor", sizes: Size.all,
        .begin.keys("j<enter>dishes in the sink<enter>jjjj<space>l<space><enter>an evening off<enter>")),
      Shot("the floor at the start", step: "first.floor", sizes: Size.all, .floor),
      Shot("the floor, half of it", step: "first.floor", .floor.wait(seconds: 90)),
      Shot("the floor, over", step: "first.floor", .floor.wait(seconds: 200)),
      Shot("the floor, scrolled", step: "first.floor", .floor.keys("<pagedown><pagedown>")),
    ])

  static let floorEnding = Screen(
    name: "floor-ending",
    shots: [
      Shot("given back", step: "first.reflect", sizes: Size.all, .reflect),
      Shot("saying more", step: "first.reflect", .reflect.keys("m")),
      Shot("is there more", step: "first.more", .reflect.keys("y")),
      Shot("making sense", step: "first.sense", .sense),
      Shot("advice can wait", step: "first.heard", .sense.keys("<space>")),
      Shot("the other one’s turn", step: "turn", .turn),
      Shot("quiet", step: "quiet", sizes: Size.all, .quiet.wait(seconds: 10)),
      Shot("quiet, over", step: "quiet", .quiet.wait(seconds: 40)),
      Shot("a line to keep", step: "summary", .summary),
      Shot("what to keep", step: "keep", sizes: Size.all, .keep.keys("j")),
      Shot("a date", step: "again", .again),
      Shot("a date, in a month", step: "again", sizes: Size.all, .again.keys("jjjj")),
      Shot("a date, and who brings it up", step: "again", .again.keys("j<enter>j")),
      Shot("a thank-you", step: "thanks", .thanks),
      Shot("how near", step: "touch.first", .thanks.keys("<space>fj")),
      Shot(
        "the smaller of both", step: "touch", sizes: Size.all, .thanks.keys("<space>fjjj<enter>jj<enter>")),
      Shot("twenty seconds", step: "hug", .thanks.keys("<space>fjjj<enter>jjjj<enter><space>")),
      Shot("the end", step: "end", .thanks.keys("<space>f<enter>j<enter><space>")),
      Shot("home again, it is kept", .thanks.keys("<space>f<enter>j<enter><space><space>")),
    ])
}

import HearthCore

@testable import HearthScreen

extension Walk {
  static let wide = named("山田花子", "김민준")
  static let combining = named("Zoe\u{308}\u{323}", "S\u{301}o\u{302}\u{301}n\u{303}")
  static let rightToLeft = named("נועה", "يوسف")
  static let long = named(
    "Annabellatheresiamagdalenaviktoriajohann", "Ben Alexander Maximilian Ferdinand Tobias")
  static let hostile = named("\u{1B}[31mA\u{7}na\u{202E}b", "B\u{200B}e\r\n\u{9B}2Jn\u{2066}\u{FEFF}")
  static let pictures = named("👩‍👩‍👧 Ana", "Ben 🇩🇪👍🏽")

  private static func named(_ first: String, _ second: String) -> Walk { Walk(household(first, second)) }

  static let essay = String(repeating: "One more word about the dishes. ", count: 157).prefix(5_000)
}

extension Screen {
  static let names = Screen(
    name: "names",
    shots: names("wide", .wide) + names("combining", .combining) + names("right to left", .rightToLeft)
      + names("of forty letters", .long) + names("hostile", .hostile) + names("with pictures", .pictures) + [
        Shot(
          "hostile, pasted into the first run", .firstRun.keys("<enter>").paste("\u{1B}[2JA\u{202E}na\nB")),
        Shot(
          "forty wide letters, typed", .firstRun.keys("<enter>").paste(String(repeating: "漢", count: 40))),
        Shot("more than forty letters", .firstRun.keys("<enter>").paste(String(repeating: "x", count: 41))),
      ])

  private static func names(_ kind: String, _ walk: @autoclosure @escaping @Sendable () -> Walk) -> [Shot] {
    [
      Shot("\(kind): hearth", walk()),
      Shot("\(kind): consent", step: "agree", walk().keys("s<space>j")),
      Shot(
        "\(kind): floor", step: "first.floor",
        walk().keys("s<space>fj<enter>x<enter><enter><space><enter><enter>")),
      Shot(
        "\(kind): both at once", step: "open",
        walk().keys(
          "c<space>f<space><enter>7<enter>8<enter>2<enter>tea<enter>j<enter>4<enter>6<enter>9<enter>a walk<enter>fj"
        )),
    ]
  }

  static let longText = Screen(
    name: "long-text",
    shots: [
      Shot(
        "five thousand characters in a line", step: "summary", sizes: Size.all,
        .summary.paste(String(Walk.essay))),
      Shot("the cursor at its start", step: "summary", .summary.paste(String(Walk.essay)).keys("<c-a>")),
      Shot(
        "no space in them", step: "summary", .summary.paste(String(repeating: "漢字x", count: 1_666))),
      Shot("as the topic of a talk", step: "again", .longTopic),
      Shot("as an agreement on the hearth", .longTopic.keys("jj<enter>j<enter><esc>")),
      Shot(
        "kept, and read",
        .longTopic.keys("<enter><space>f<enter>j<enter><space><space>").kept(1).keys("<enter>")),
      Shot(
        "a page that both wrote", step: "open", sizes: Size.all,
        .need.paste(String(Walk.essay.prefix(400))).keys("<enter>jjj<space><enter>4<enter>6<enter>9<enter>")
          .paste(String(Walk.essay.prefix(300))).keys("<enter>fj")),
      Shot(
        "more than fits is not taken", step: "summary", .summary.paste(String(repeating: "x", count: 20_001))),
    ])

  static let still = Screen(
    name: "reduced-motion",
    shots: [
      Shot("breathing", step: "breath", sizes: Size.all, still: true, .breath.wait(seconds: 7)),
      Shot("the floor", step: "first.floor", sizes: Size.all, still: true, .floor.wait(seconds: 90)),
      Shot("quiet", step: "quiet", still: true, .quiet.wait(seconds: 10)),
      Shot("a break", step: "first.floor", sizes: Size.all, still: true, .pause),
      Shot("hearth", still: true, .demo),
    ])

  static let trouble = Screen(
    name: "trouble",
    shots: [
      Shot("a save failed", step: "agree", .couple.withFullDisk().keys("s<space>")),
      Shot("a save failed on the hearth", sizes: Size.all, .couple.withFullDisk().keys("s<space>fj<esc>")),
      Shot("still unsaved after the next key", .couple.withFullDisk().keys("s<space>fj<esc>j")),
      Shot(
        "unsaved, in a guide", step: "first.reflect",
        .floor.withFullDisk().keys("<space>n<space>")),
      Shot("read-only", sizes: Size.all, .readOnly),
      Shot("read-only, in a guide", step: "kind", .readOnly.keys("s<space>fj")),
      Shot("read-only, left", .readOnly.keys("s<space>fj<esc>")),
    ])

  static let sizes = Screen(
    name: "too-small",
    shots: [
      Shot(
        "hearth",
        sizes: [
          Size(columns: 39, rows: 11), Size(columns: 40, rows: 11), Size(columns: 39, rows: 12),
          Size(columns: 10, rows: 3), Size(columns: 1, rows: 1), Size(columns: 0, rows: 0),
        ], .demo)
    ])
}

extension Walk {
  static let longTopic = kind.keys("<enter>").paste(String(essay.prefix(600)))
    .keys("<enter><enter><space>W<space>").paste(String(essay.prefix(400))).keys("<enter><enter>")
  static let readOnly = Walk(
    household("Ana", "Ben"), readOnly: "another window has this house open")
}

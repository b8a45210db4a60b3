import Testing

@testable import HearthCore

@Suite("A guide of one's own")
struct GuideFileTests {
  private static let file = "guides/walk.json"

  private static func guide(_ text: String) throws -> Guide {
    try GuideFile(parsing: Array(text.utf8), file: file).guide
  }

  static let whole = """
    {
      "id": "walk", "title": "A walk", "close": "step-8",
      "steps": [
        {"kind": "consent", "headline": "Shoes on?", "otherwise": "step-8"},
        {"kind": "curtain", "who": "first", "headline": "For {who}."},
        {"id": "a", "kind": "seal", "who": "first", "fields": [{"key": "far", "label": "How far?", "kind": "options",
          "options": [{"id": "near", "label": "Near"}, {"id": "on", "label": "On", "leads": "step-7"}]}]},
        {"kind": "curtain", "who": "second", "headline": "For {who}."},
        {"id": "b", "kind": "seal", "who": "second", "fields": [{"key": "far", "label": "How far?", "kind": "options",
          "options": [{"id": "near", "label": "Near"}, {"id": "on", "label": "On"}]}]},
        {"kind": "lowest", "of": ["a", "b"], "field": "far", "headline": "{=far}."},
        {"kind": "floor", "who": "first", "seconds": 60, "headline": "{who}?", "lines": ["", "{other}."], "cue": "Listen.",
          "next": [{"to": "step-2", "when": {"countBelow": 2}, "doing": ["swap-seats", "count"]}, "step-8"]},
        {"kind": "keep", "headline": "Keep?", "onlyIf": {"unanswered": "far"}}
      ]
    }
    """

  @Test("It reads as it is written, with defaults where little is said")
  func reads() throws {
    let guide = try Self.guide(Self.whole)
    #expect(
      guide.id == "walk" && guide.title == "A walk" && guide.minutes == 15 && guide.keeps == .conversation)
    #expect(guide.about == "A guide of your own." && guide.why == "" && guide.source == nil)
    #expect(guide.steps.map(\.id) == ["step-1", "step-2", "a", "step-4", "b", "step-6", "step-7", "step-8"])
    #expect(guide.steps[0] == Step("step-1", .consent(otherwise: "step-8"), "Shoes on?"))
    #expect(
      guide.steps[6]
        == Step(
          "step-7", .floor(seconds: 60), who: .first, "{who}?", lines: ["", "{other}."], cue: "Listen.",
          next: [
            Branch(to: "step-2", when: .countBelow(2), doing: [.swapSeats, .count]), Branch(to: "step-8"),
          ]))
    #expect(guide.steps[7] == Step("step-8", .keep, "Keep?", onlyIf: .unanswered(field: "far")))
  }

  @Test("Any edit makes another version of it, and the same bytes the same one")
  func versions() throws {
    let version = try Self.guide(Self.whole).version
    #expect(try Self.guide(Self.whole).version == version && version > 0)
    #expect(
      try Self.guide(Self.whole.replacing("Keep?", with: "Keep it?", maxReplacements: 1)).version != version)
  }

  /// One step at the place of another, with what is said of it.
  static let stepFaults: [(String, String)] = [
    ("5", "steps[1] has to be a step in braces"), ("{}", "steps[1].kind is missing"),
    (
      #"{"kind": "sai"}"#,
      "steps[1].kind has to be one of say, consent, curtain, seal, reveal, lowest, mutual, floor, reflect, build, draft, choose, rate, write, breathe, quiet, heat, schedule, brief, keep, question, hand"
    ),
    (
      #"{"kind": "say", "seconds": 3, "headline": "x"}"#,
      #"steps[1].seconds means nothing in a step of kind "say", whose fields are id, kind, who, headline, lines, cue, done, ifPassed, onlyIf, next"#
    ),
    (#"{"kind": "say"}"#, #"steps[1].headline is missing (step "step-2")"#),
    (#"{"kind": "say", "headline": "x", "who": "a"}"#, "steps[1].who has to be one of both, first, second"),
    (
      #"{"kind": "say", "headline": "x", "id": "A"}"#,
      "steps[1].id has to be 1 to 40 lower-case letters and digits, with - or . only between them"
    ),
    (
      #"{"kind": "say", "headline": "x", "id": "home"}"#,
      #"steps[2].id is also the id of steps[1] (step "home")"#
    ),
    (
      #"{"kind": "say", "headline": "x", "lines": ["a", 1]}"#,
      "steps[1].lines[1] has to be a text of 0 to 400 characters"
    ),
    (#"{"kind": "say", "headline": "x", "cue": ""}"#, "steps[1].cue has to be a text of 1 to 400 characters"),
    (#"{"kind": "floor", "who": "first", "headline": "x"}"#, "steps[1].seconds is missing"),
    (
      #"{"kind": "floor", "who": "first", "headline": "x", "seconds": 14401}"#,
      "steps[1].seconds has to be a whole number from 1 to 14400"
    ),
    (
      #"{"kind": "quiet", "headline": "x", "seconds": 0}"#,
      "steps[1].seconds has to be a whole number from 1 to 14400"
    ),
    (
      #"{"kind": "breathe", "headline": "x", "times": 61}"#,
      "steps[1].times has to be a whole number from 1 to 60"
    ),
    (
      #"{"kind": "breathe", "headline": "x", "times": 6, "inward": 0}"#,
      "steps[1].inward has to be a whole number from 1 to 60"
    ),
    (
      #"{"kind": "heat", "who": "first", "headline": "x", "threshold": 11}"#,
      "steps[1].threshold has to be a whole number from 1 to 10"
    ),
    (
      #"{"kind": "hand", "headline": "x", "count": 7}"#, "steps[1].count has to be a whole number from 1 to 6"
    ),
    (
      #"{"kind": "schedule", "headline": "x", "days": 7}"#,
      "steps[1].days has to be a list of 0 to 20 numbers"
    ),
    (
      #"{"kind": "schedule", "headline": "x", "days": [367]}"#,
      "steps[1].days[0] has to be a whole number from 1 to 366"
    ),
    (
      #"{"kind": "schedule", "headline": "x", "days": [7, 7]}"#,
      "steps[1].days[1] has to be on the list only once"
    ),
    (
      #"{"kind": "schedule", "headline": "x", "days": [], "as": "duty"}"#,
      "steps[1].as has to be one of talk, trial, difference, issue, promise, outlook"
    ),
    (
      #"{"kind": "reflect", "who": "first", "headline": "x", "stems": []}"#,
      "steps[1].stems has to be a list of 1 to 20 texts"
    ),
    (
      #"{"kind": "question", "headline": "{question}", "from": "here"}"#,
      "steps[1].from has to be one of decks, earlier"
    ),
    (
      #"{"kind": "reveal", "headline": "x", "steps": ["a"]}"#,
      "steps[1].steps has to be a list of 2 to 2 steps"
    ),
    (
      #"{"kind": "reveal", "headline": "x", "steps": ["a", "b"], "as": "x"}"#,
      "steps[1].as has to be one of side-by-side, in-lines"
    ),
    (
      #"{"kind": "build", "headline": "x", "fields": []}"#,
      "steps[1].fields has to be a list of 1 to 30 fields"
    ),
    (#"{"kind": "choose", "headline": "x", "field": {"key": "k"}}"#, "steps[1].field.kind is missing"),
    (#"{"kind": "choose", "headline": "x", "field": {"kind": "line"}}"#, "steps[1].field.key is missing"),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "a@b", "kind": "line"}}"#,
      "steps[1].field.key has to be 1 to 40 lower-case letters and digits, with - or . only between them"
    ),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "k", "kind": "lines"}}"#,
      "steps[1].field.kind has to be one of options, decks, ballot, among, feelings, scale, line, page, date"
    ),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "k", "kind": "line", "low": ""}}"#,
      #"steps[1].field.low means nothing in a field of kind "line", whose fields are key, kind, label, kept, complaint, onlyIf"#
    ),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "k", "kind": "feelings", "atMost": 11}}"#,
      "steps[1].field.atMost has to be a whole number from 1 to 10"
    ),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "k", "kind": "options", "options": ["a"]}}"#,
      "steps[1].field.options[0] has to be an option in braces"
    ),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "k", "kind": "options", "options": [{"id": "a", "label": "A", "leads": {"when": "nothingEarlier"}}]}}"#,
      "steps[1].field.options[0].leads.when means nothing in a way on, whose fields are to, doing"
    ),
    (
      #"{"kind": "choose", "headline": "x", "field": {"key": "k", "kind": "line", "kept": "yes"}}"#,
      "steps[1].field.kept has to be true or false"
    ),
    (
      #"{"kind": "say", "headline": "x", "next": [{"to": "home", "doing": ["dance"]}]}"#,
      "steps[1].next[0].doing[0] has to be one of swap-seats, deeper, new-round, count, release, stay"
    ),
    (#"{"kind": "say", "headline": "x", "next": 3}"#, "steps[1].next has to be a way on in braces"),
    (
      #"{"kind": "say", "headline": "x", "onlyIf": {"chose": ["a"]}}"#,
      "steps[1].onlyIf.chose has to be [field, option]"
    ),
    (
      #"{"kind": "say", "headline": "x", "onlyIf": {"depthBelow": 6}}"#,
      "steps[1].onlyIf.depthBelow has to be a whole number from 1 to 5"
    ),
    (
      #"{"kind": "say", "headline": "x", "onlyIf": "later"}"#,
      #"steps[1].onlyIf has to be one of {"chose": [field, option]}, {"unanswered": field}, {"answered": field}, {"bothAnswered": [field]}, {"questionsBelow": number}, {"countBelow": number}, {"depthBelow": number}, {"open": topic}, "nothingToAsk" and "nothingEarlier""#
    ),
  ]

  @Test("Every fault in a step is one line that says where and what", arguments: stepFaults)
  func faults(_ step: String, _ words: String) {
    let text = """
      {"id": "walk", "title": "A walk", "steps": [
        {"kind": "say", "headline": "Go."},
        \(step),
        {"id": "home", "kind": "say", "headline": "Home."}]}
      """
    let line = words.hasPrefix("steps[2]") ? 4 : 3
    expectFault(text, "guides/walk.json, line \(line): \(words)")
  }

  @Test(
    "So is one in the guide itself",
    arguments: [
      ("[]", "1: the file has to be a guide in braces"),
      ("{\n", "2, column 1: the text ends before a bracket is closed"),
      (#"{"id": "x", "title": "X"}"#, "1: steps is missing"),
      (#"{"id": "x", "title": "X", "steps": []}"#, "1: steps has to be a list of 1 to 200 steps"),
      (
        "{\"stepps\": 1,\n \"id\": \"x\"}",
        "1: stepps means nothing in a guide, whose fields are id, title, minutes, home, about, why, source, keeps, close, steps"
      ),
      (
        #"{"id": "x", "title": "X", "keeps": "all", "steps": [{"kind": "keep", "headline": "?"}]}"#,
        "1: keeps has to be one of conversation, checkin, thanks, affirmation, love, win, ordinary, reply, letter, helps, comfort, phrase, outlook, dates"
      ),
      (
        #"{"id": "x", "title": "X", "home": "attic", "steps": [{"kind": "keep", "headline": "?"}]}"#,
        "1: home has to be one of talk, wall, mend"
      ),
      (
        #"{"id": "x", "title": "X", "keeps": "thanks", "steps": [{"kind": "say", "headline": "?"}]}"#,
        #"1: keeps is thanks, and no step asks for "text", which would be kept"#
      ),
      (
        #"{"id": "x", "title": "X", "minutes": 181, "steps": [{"kind": "keep", "headline": "?"}]}"#,
        "1: minutes has to be a whole number from 1 to 180"
      ),
      (
        "{\"id\": \"x\", \"title\": \"X\",\n\"close\": \"end\", \"steps\": [{\"kind\": \"keep\", \"headline\": \"?\"}]}",
        #"2: close has to name a step; there is none called "end""#
      ),
    ])
  func guideFaults(_ text: String, _ words: String) { expectFault(text, "guides/walk.json, line \(words)") }

  private func expectFault(_ text: String, _ words: String) {
    do throws(FileFault) {
      let read = try GuideFile(parsing: Array(text.utf8), file: Self.file)
      Issue.record("this was taken: \(read.guide)")
    } catch {
      #expect(error.message == words)
      #expect(!error.message.contains("\n"))
    }
  }

  @Test("Cut short anywhere, it is refused; with any byte turned, it is a sound guide or a fault")
  func mutilated() {
    let whole = Array(Self.whole.utf8)
    for length in whole.indices {
      #expect(throws: FileFault.self) { try GuideFile(parsing: Array(whole.prefix(length)), file: Self.file) }
    }
    var taken = 0
    for position in whole.indices {
      for mask: UInt8 in [0x01, 0x02, 0x20, 0xFF] {
        var bytes = whole
        bytes[position] ^= mask
        guard let guide = try? GuideFile(parsing: bytes, file: Self.file).guide else { continue }
        taken += 1
        #expect(GuideCheck.faults(in: guide).isEmpty && guide.steps.count == 8)
        hurryThrough(guide)
      }
    }
    #expect(taken > 150, "most of it is words")
  }

  /// Whatever was taken can be walked: one event after another, no step is a trap for the engine.
  private func hurryThrough(_ guide: Guide) {
    let engine = GuideEngine(guide: guide, library: Library(guides: [guide], decks: [], feelings: []))
    var session = engine.begin(id: "s", opener: .a, at: GuideTester.start, seed: 1)
    let events: [GuideEvent] = [.press(.a), .press(.b), .move(rows: 1, columns: 0), .advance, .pass]
    for event in (0..<12).flatMap({ _ in events }) {
      _ = engine.reduce(&session, event, at: GuideTester.start)
      _ = guide.step(session.step).flatMap { engine.pieces($0.headline, session, who: $0.who) }
    }
    #expect(session.ending != nil || guide.step(session.step) != nil)
  }

  @Test("Deep, long and strange files are refused quickly")
  func hostile() {
    let deep = String(repeating: #"{"steps":["#, count: 40)
    let ways = String(repeating: #"{"to": "step-1"},"#, count: 40_000)
    let conditions = (0..<29).map { _ in #"{"to": "step-1", "when": {"chose": ["a", "b"]}}"# }.joined(
      separator: ",")
    let steps = (0..<200).map { _ in #"{"kind": "say", "headline": "x", "next": [\#(conditions)]}"# }
    for text in [
      deep, String(repeating: "[", count: 1 << 20), #"{"id": "\#(String(repeating: "x", count: 1 << 20))"}"#,
      #"{"id": "x", "title": "X", "steps": [{"kind": "say", "headline": "x", "next": [\#(ways)"a"]}]}"#,
      #"{"id": "x", "title": "X", "steps": [\#(steps.joined(separator: ","))]}"#,
    ] {
      #expect(throws: FileFault.self) { try GuideFile(parsing: Array(text.utf8), file: Self.file) }
    }
  }
}

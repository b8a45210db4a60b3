import HearthContent
import Testing

@testable import HearthCore

@Suite("The form of a couple's own guides")
struct GuideFormTests {
  @Test("It can say all that a built-in guide says", arguments: Library.builtIn.guides + [everything])
  func covers(_ guide: Guide) throws {
    let bytes = GuideEncoder.bytes(guide)
    let read = try GuideFile(parsing: bytes, file: "guides/\(guide.id).json").guide
    #expect(read.asOwn == guide.asOwn && read.group == Guide.ownGroup)
    #expect(read.version > 1, "made from the bytes")
  }

  @Test("A guide with all there is has a way out of every state, and hides what is sealed")
  func walk() {
    let walk = GuideWalk(Self.everything, in: .builtIn, remembers: true)
    #expect(walk.sessions.count < GuideWalk.limit && walk.deadEnds.isEmpty)
    for session in walk.open where session.answers.values.allSatisfy({ !$0.isMarked }) {
      #expect(!JSONValue.object(session.body(draft: nil)).isMarked)
    }
  }

  @Test("The walk of a guide with drafts looks at every screen, and would see one that shows them")
  func drafts() {
    let guide = Guide(
      id: "drafts", title: "Drafts", minutes: 9, about: "", why: "", keeps: .conversation, close: "end",
      steps: Self.drafted + [Self.closing, Self.promise, Step("end", .keep, "Keep it?")])
    #expect(GuideCheck.faults(in: guide) == [])
    let walk = GuideWalk(guide, in: .builtIn, remembers: false)
    #expect(walk.sessions.count < GuideWalk.limit && walk.deadEnds.isEmpty)
    #expect(walk.hasDrafts && walk.draftFaults(seenOn: walk.readable) == [])
    // As if a curtain, or a break, hid nothing.
    let faults = walk.draftFaults { session in
      var session = session
      session.form.veiled = false
      session.pause = nil
      return walk.readable(session)
    }
    #expect(faults.contains { $0.contains("mine.first after leave and return at mine.first shows a draft") })
    #expect(faults.contains { $0.contains("mine.first after back at ") })
  }

  /// Also what no built-in guide happens to use.
  static let everything = Guide(
    id: "everything", title: "Everything", minutes: 180, home: .mend, about: "All.", why: "Because.",
    source: "Us.", keeps: .checkin, close: "end",
    steps: opening + alone + drafted + together + [closing, promise, Step("end", .keep, "Keep it?")])

  private static let opening = [
    Step("agree", .consent(otherwise: "end"), "{a} and {b}?", lines: ["", "{first}", "{second}"]),
    Step(
      "old", .question(from: .earlier), who: .first, "{question}", lines: ["{since}", "{then}"],
      cue: "{other}"),
    Step(
      "hand", .hand(6), "Three", onlyIf: .nothingEarlier,
      next: [Branch(when: .countBelow(2), doing: [.count])]),
    Step("talk", .floor(seconds: 14_400), who: .second, "{who}, {count}", onlyIf: .depthBelow(2)),
    Step("heard", .reflect(stems: ["{who} said"]), who: .second, "{=loud}?"),
    Step(
      "loud", .rate(Field("loud", "How loud?", .scale(low: "", high: "very"), isKept: true)), "",
      next: [
        Branch(to: "hand", when: .questionsBelow(2), doing: [.swapSeats, .deeper, .newRound]),
        Branch(to: "breath", when: .unanswered(field: "loud")),
      ]),
    Step("parts", .build([Field("page", "", .page), Field("words", "", .feelings(atMost: 10))]), "?"),
    Step("breath", .breathe(Breath(inward: 1, outward: 60), times: 60), "In."),
    Step("deck", .choose(Field("deck", "", .decks)), "Which?"),
    Step("quiet", .quiet(seconds: 1), ".", done: "rested"),
  ]

  private static let alone: [Step] = [Step.Who.first, .second].flatMap { who in
    let seat = who.rawValue
    return [
      Step("to.\(seat)", .curtain, who: who, "{who}"),
      Step("guess.\(seat)", .seal([Field("guess", "", .line)]), who: who, "?"),
      Step("again.\(seat)", .curtain, who: who, "{who}"),
      Step("near.\(seat)", .seal([Field("near", "", .options(near))]), who: who, "?"),
      Step("hot.\(seat)", .curtain, who: who, "{who}"),
      Step("heat.\(seat)", .heat(threshold: 10, decides: who == .second), who: who, "?"),
    ]
  }

  private static let drafted: [Step] =
    [Step.Who.first, .second].flatMap { who in
      [
        Step("to.mine.\(who.rawValue)", .curtain, who: who, "{who}"),
        Step("mine.\(who.rawValue)", .draft(parts), who: who, "?", lines: ["{=part}"]),
      ]
    } + [
      Step("said", .floor(seconds: 60), who: .first, "{who}", lines: ["{=part}", "{=of}"]),
      Step(
        "said.both", .say, "Both.", lines: ["{=part@second} {=of@second} {=on@second}"],
        next: [
          Branch(when: .chose(field: "of", option: "one"), doing: [.release]), Branch(doing: [.stay]),
        ]),
    ]

  private static let parts = [
    Field("part", "One part?", .line, isKept: true),
    Field("of", "Of what?", .options([Option("one", "One"), Option("other", "Other")])),
    Field("on", "From when? {=part}", .date, onlyIf: .chose(field: "of", option: "other")),
  ]

  private static let together = [
    Step(
      "open", .reveal(["guess.first", "guess.second"], as: .inLines), "Both.", lines: ["{=guess@second}"]),
    Step("settled", .lowest(of: ["near.first", "near.second"], field: "near"), "{=near}"),
    Step("mine", .write(Field("mine", "", .line)), who: .first, "?"),
    Step("to.list", .curtain, who: .first, "{who}"),
    Step("list", .seal([list]), who: .first, "?"),
    Step("to.list.b", .curtain, who: .second, "{who}"),
    Step("list.b", .seal([list]), who: .second, "?"),
    Step("both", .mutual(of: ["list", "list.b"], field: "list"), "!"),
    Step("pick", .choose(Field("pick", "", .among("list", none: "None"))), "?", ifPassed: "when"),
    Step("to.plan", .curtain, who: .second, "{who}", onlyIf: .unanswered(field: "occurrence")),
    Step(
      "plan", .seal([Field("plan", "", .page)]), who: .second, "?", onlyIf: .unanswered(field: "occurrence")),
    Step("lay", .brief(of: "plan", opens: .author, days: [1]), who: .second, "{day}?"),
    Step("laid", .say, ".", onlyIf: .answered(field: "when")),
  ]

  private static let list = Field("list", "", .ballot(ideas: 1, own: ["mine"]))

  private static let near = [
    Option("far", "Far", leads: Branch(doing: [.count])),
    Option("close", "Close", onlyIf: .depthBelow(5), leads: Branch(to: "when")),
  ]

  private static let closing = Step("when", .schedule(title: "", days: [1, 366], as: .trial), "When?")
  private static let promise = Step(
    "promise", .schedule(title: "{=part@second}", days: [], as: .promise), who: .second, "When?")
}

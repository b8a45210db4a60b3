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

  /// Also what no built-in guide happens to use.
  static let everything = Guide(
    id: "everything", title: "Everything", minutes: 180, about: "All.", why: "Because.", source: "Us.",
    keeps: .checkin, close: "end",
    steps: opening + alone + together + [closing, Step("end", .keep, "Keep it?")])

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

  private static let together = [
    Step(
      "open", .reveal(["guess.first", "guess.second"], as: .inLines), "Both.", lines: ["{=guess@second}"]),
    Step("settled", .lowest(of: ["near.first", "near.second"], field: "near"), "{=near}"),
    Step("to.plan", .curtain, who: .second, "{who}", onlyIf: .unanswered(field: "occurrence")),
    Step(
      "plan", .seal([Field("plan", "", .page)]), who: .second, "?", onlyIf: .unanswered(field: "occurrence")),
    Step("lay", .brief(of: "plan", opens: .author, days: [1]), who: .second, "{day}?"),
    Step("laid", .say, ".", onlyIf: .answered(field: "when")),
  ]

  private static let near = [
    Option("far", "Far", leads: Branch(doing: [.count])),
    Option("close", "Close", onlyIf: .depthBelow(5), leads: Branch(to: "when")),
  ]

  private static let closing = Step("when", .schedule(title: "", days: [1, 366]), "When?")
}

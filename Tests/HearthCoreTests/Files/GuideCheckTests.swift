import Testing

@testable import HearthCore

@Suite("What holds a guide together")
struct GuideCheckTests {
  private static func faults(_ steps: [Step], close: String? = nil) -> [String] {
    let guide = Guide(
      id: "g", title: "G", minutes: 1, about: "", why: "", keeps: .conversation, close: close, steps: steps)
    return GuideCheck.faults(in: guide).map(\.description)
  }

  private static let near = Field("near", "Near?", .options([Option("no", "No"), Option("yes", "Yes")]))
  private static let end = Step("end", .say, "End.")

  private static func curtain(_ id: String, _ who: Step.Who, onlyIf: Condition? = nil) -> Step {
    Step(id, .curtain, who: who, "{who}", onlyIf: onlyIf)
  }

  private static func alone(_ first: [Field], _ second: [Field]) -> [Step] {
    [
      curtain("to.a", .first), Step("a", .seal(first), who: .first, "?"), curtain("to.b", .second),
      Step("b", .seal(second), who: .second, "?"),
    ]
  }

  @Test("The guides of the tests pass")
  func sound() {
    let both = Self.alone([Self.near], [Self.near])
    #expect(Self.faults(both + [Step("low", .lowest(of: ["a", "b"], field: "near"), "{=near}")]) == [])
    #expect(Self.faults(both + [Step("open", .reveal(["b", "a"]), "{=near@second}")], close: "open") == [])
    #expect(Self.faults([Self.end]) == [])
  }

  @Test("All that is named is there, and nothing twice")
  func names() {
    #expect(Self.faults([]) == ["steps has to have a step in it"])
    #expect(Self.faults([Self.end], close: "x") == [#"close has to name a step; there is none called "x""#])
    #expect(Self.faults([Self.end, Self.end]) == [#""end": steps[1].id is also the id of steps[0]"#])
    let lost = Option("o", "O", onlyIf: .unanswered(field: "no"), leads: Branch(to: "x"))
    #expect(
      Self.faults([
        Step(
          "s", .consent(otherwise: "y"), "?", onlyIf: .chose(field: "f", option: "p"), next: [Branch(to: "z")]
        ),
        Step(
          "c", .choose(Field("f", "", .options([lost, lost]))), "?", onlyIf: .chose(field: "g", option: "o")),
      ]) == [
        #""s": steps[0].next[0].to has to name a step; there is none called "z""#,
        #""s": steps[0].otherwise has to name a step; there is none called "y""#,
        #""s": steps[0].onlyIf.chose[1] has to name an option; "f" has none called "p""#,
        #""c": steps[1].field.options[0].leads.to has to name a step; there is none called "x""#,
        #""c": steps[1].field.options[1].leads.to has to name a step; there is none called "x""#,
        #""c": steps[1].onlyIf.chose[0] has to name a field; none is called "g""#,
        #""c": steps[1].field.options[0].onlyIf.unanswered has to name a field; none is called "no""#,
        #""c": steps[1].field.options[1].onlyIf.unanswered has to name a field; none is called "no""#,
        #""c": steps[1].field.options[1].id offers "o" twice"#,
      ])
  }

  @Test("Fields have names of their own")
  func fields() {
    #expect(
      Self.faults([
        Step("w", .write(Field("keep", "", .line)), "?"),
        Step("b", .build([Field("x@a", "", .line), Field("y", "", .line), Field("y", "", .page)]), "?"),
      ]) == [
        #""w": steps[0].field.key has to be another one: the program uses "keep" itself"#,
        #""b": steps[1].fields[0].key has to be without @"#,
        #""b": steps[1].fields[2].key is asked for twice in this step: "y""#,
      ])
  }

  @Test("What is sealed is opened later, for both, after a hand-over to each")
  func privacy() {
    let (line, both) = (Field("l", "", .line), Self.alone([Self.near], [Self.near]))
    #expect(
      Self.faults(both) == [
        #""a": steps[1].fields[0] is sealed, and no reveal, lowest or brief step opens it"#,
        #""b": steps[3].fields[0] is sealed, and no reveal, lowest or brief step opens it"#,
      ])
    let low = Step("low", .lowest(of: ["a", "b"], field: "near"), "?")
    #expect(
      Self.faults(Self.alone([Self.near, line], [Self.near, line]) + [low]).map { $0.prefix(24) } == [
        #""a": steps[1].fields[1] i"#.prefix(24), #""b": steps[3].fields[1] i"#.prefix(24),
      ])
    #expect(
      Self.faults(Self.alone([Self.near], [line]) + [low, Step("r", .reveal(["b", "to.a"]), "?")])
        == [
          #""b": steps[3].fields[0] is sealed, and no reveal, lowest or brief step opens it"#,
          #""low": steps[4].of has to name two steps that ask for the same fields"#,
          #""r": steps[5].steps has to name two steps of kind "seal""#,
        ].filter { !$0.hasPrefix("\"b\"") })
    #expect(
      Self.faults(Self.alone([line], [line]) + [Step("low", .lowest(of: ["a", "b"], field: "l"), "?")])
        == [#""low": steps[4].field has to name a field for which both steps offer the same options"#])
    #expect(
      Self.faults([Step("r", .reveal(["a", "b"]), "?")] + both)
        == [#""r": steps[0].steps has to name steps that come before this one"#])
    #expect(
      Self.faults(both + [Step("r", .reveal(["a", "a"]), "?"), low])
        == [#""r": steps[4].steps has to name a step for the first and one for the second of them"#])
    #expect(
      Self.faults(both + [low, Step("s", .say, "?", next: [Branch(to: "b", when: .countBelow(1))])])
        == [#""s": steps[5].next[0].to has to name the curtain before "b", which is for one of them alone"#])
  }

  @Test("What one of them seals alone is laid away once, by the same one, and opened nowhere else")
  func briefs() {
    let line = Field("l", "", .line)
    let alone = [Self.curtain("to.a", .first), Step("a", .seal([line]), who: .first, "?")]
    func brief(_ id: String, of sealing: String, _ who: Step.Who = .first) -> Step {
      Step(id, .brief(of: sealing, opens: .day, days: [1]), who: who, "{day}")
    }
    #expect(Self.faults(alone + [brief("s", of: "a"), Self.end]) == [])
    #expect(
      Self.faults([brief("s", of: "a")] + alone + [brief("t", of: "to.a"), brief("u", of: "a", .second)])
        == [
          #""s": steps[0].of has to name a step of kind "seal" that comes before this one"#,
          #""t": steps[3].of has to name a step of kind "seal" that comes before this one"#,
          #""u": steps[4].of has to name a step with the same "who""#,
        ])
    #expect(
      Self.faults(alone + [brief("s", of: "a", .both), brief("t", of: "a")]) == [
        #""s": steps[2].who has to be first or second"#,
        #""s": steps[2].of has to name a step with the same "who""#,
        #""t": steps[3].of has to name a step that no other brief step names"#,
      ])
    let swap = Option("x", "X", leads: Branch(doing: [.swapSeats]))
    for step in [
      Step("w", .say, "?", next: [Branch(doing: [.swapSeats])]),
      Step("w", .choose(Field("x", "", .options([swap]))), "?"),
    ] {
      #expect(
        Self.faults(alone + [step, brief("s", of: "a")])
          == [#""s": steps[3].of has to name a step from which on nobody changes seats"#])
    }
    let both = Self.alone([line], [line]) + [Step("r", .reveal(["a", "b"]), "?"), brief("s", of: "a")]
    #expect(
      Self.faults(both) == [
        #""a": steps[1].fields[0] is laid away in "s", and may be opened by no other step"#
      ])
    #expect(
      Self.faults([Step("s", .say, "?", onlyIf: .answered(field: "occurrence"))]) == [], "brought along")
    #expect(
      Self.faults([Step("s", .say, "?", onlyIf: .answered(field: "x"))])
        == [#""s": steps[0].onlyIf.answered has to name a field; none is called "x""#])
  }

  @Test("A ballot is sealed by both, settled by a mutual step, and opened by no other")
  func ballots() {
    let ballot = Field("l", "", .ballot(ideas: 3, own: ["own"]))
    let own = Step("own", .write(Field("own", "", .line)), "?")
    let sealed = [own] + Self.alone([ballot], [ballot])
    let both = Step("m", .mutual(of: ["a", "b"], field: "l"), "!")
    let among = Field("p", "", .among("l", none: "None"))
    #expect(Self.faults(sealed + [both, Step("p", .choose(among), "?")]) == [])
    #expect(
      Self.faults(sealed + [both, Step("r", .reveal(["a", "b"]), "?")]) == [
        #""a": steps[2].fields[0] is a ballot, and "r" would open it: only a mutual step may"#,
        #""b": steps[4].fields[0] is a ballot, and "r" would open it: only a mutual step may"#,
      ])
    let kept = Step("k", .brief(of: "b", opens: .day, days: [1]), who: .second, "?")
    #expect(
      Self.faults(sealed + [both, kept])
        == [#""b": steps[4].fields[0] is a ballot, and "k" would keep it: only a mutual step may"#])
    #expect(
      Self.faults(sealed) == [
        #""a": steps[2].fields[0] is a ballot, and no mutual step settles it"#,
        #""b": steps[4].fields[0] is a ballot, and no mutual step settles it"#,
      ])
    #expect(
      Self.faults([own, Step("w", .choose(ballot), "?")]).first
        == #""w": steps[1].field is a ballot, and has to stand in a seal step"#)
    let empty = Field("l", "", .ballot(ideas: 0, own: []))
    let lost = Field("l", "", .ballot(ideas: 1, own: ["none"]))
    #expect(
      Self.faults(Self.alone([empty], [lost]) + [both]) == [
        #""a": steps[1].fields[0].ideas has to be 1 or more where nothing else is listed"#,
        #""b": steps[3].fields[0].own[0] has to name a line or page that a step before this one asks for openly"#,
        #""m": steps[4].field has to name a field which in both steps is the same ballot"#,
      ])
    #expect(
      Self.faults([Step("p", .choose(among), "?"), Step("b", .build([among]), "?")]).map { $0.prefix(26) }
        == [
          #""p": steps[0].field.of has"#.prefix(26), #""b": steps[1].fields[0].of "#.prefix(26),
          #""b": steps[1].fields[0] is"#.prefix(26),
        ])
    #expect(
      Self.faults(
        Self.alone([Self.near], [Self.near]) + [Step("m", .mutual(of: ["a", "b"], field: "near"), "?")]
      )
      .contains(#""m": steps[4].field has to name a field which in both steps is the same ballot"#))
  }

  @Test("Each step has the seat it needs")
  func seats() {
    let heat = Step.Kind.heat(threshold: 7, decides: true)
    let only = Condition.nothingEarlier
    #expect(
      Self.faults([
        Step("c", .curtain, "?"), Step("k", .keep, who: .first, "?"), Step("h", heat, who: .first, "?"),
        Self.curtain("to", .second), Step("i", heat, who: .first, "?"), Self.curtain("on", .first),
        Step("j", .heat(threshold: 7, decides: false), who: .first, "?", onlyIf: only),
      ]) == [
        #""c": steps[0].who has to be first or second"#, #""k": steps[1].who has to be both"#,
        #""h": steps[2] is for one of them alone, and has to come right after a curtain with the same "who""#,
        #""i": steps[4] is for one of them alone, and has to come right after a curtain with the same "who""#,
        #""j": steps[6].onlyIf has to be the same as that of the curtain before it"#,
        #""j": steps[6].decides has to be true here, or at a later heat step"#,
      ])
  }

  @Test("Sentences have their words")
  func sentences() {
    #expect(
      Self.faults([
        Step("s", .say, "", lines: ["{who}", "{=x}", "{}", "{a"], cue: "{other}"),
        Step("q", .question(), who: .first, "{who}"),
        Step("r", .reflect(stems: ["{b}", "{c}"]), who: .first, "{other}"),
        Step("d", .schedule(title: "{=when} {=owner@third}", days: [1]), "?"),
      ]) == [
        #""s": steps[0].headline is missing"#,
        #""s": steps[0].lines[0] says {who}, but the step is for both: give it a "who""#,
        #""s": steps[0].lines[1] says {=x}, which stands for nothing"#,
        #""s": steps[0].lines[2] says {}, which stands for nothing"#,
        #""s": steps[0].lines[3] has a { that no } closes"#,
        #""s": steps[0].cue says {other}, but the step is for both: give it a "who""#,
        #""q": steps[1].headline has to have {question} in it"#,
        #""r": steps[2].stems[1] says {c}, which stands for nothing"#,
        #""d": steps[3].title says {=owner@third}, which stands for nothing"#,
      ])
  }

  @Test("There is a way to the end from everywhere")
  func ways() {
    let round = [Step("a", .say, "?"), Step("b", .say, "?", next: [Branch(to: "a")]), Self.end]
    #expect(
      Self.faults(round) == [#""a": steps[0] never comes to an end: all ways from here go round in a circle"#]
    )
    let some = [Step("a", .say, "?"), Step("b", .say, "?", next: [Branch(to: "a", when: .countBelow(3))])]
    #expect(Self.faults(some) == [])
    let choice = Field("c", "", .options([Option("on", "On", leads: Branch(to: "end"))]))
    #expect(Self.faults([Step("a", .choose(choice), "?", next: [Branch(to: "a")]), Self.end]) == [])
    #expect(Self.faults([Step("a", .consent(otherwise: nil), "?", next: [Branch(to: "a")])]) == [])
  }
}

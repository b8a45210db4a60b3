import Testing

@testable import HearthCore

@Suite("What holds the fields of a guide together")
struct GuideFieldCheckTests {
  private static func faults(_ steps: [Step], keeps: Guide.Keeps = .dates) -> [String] {
    let guide = Guide(id: "g", title: "G", minutes: 1, about: "", why: "", keeps: keeps, steps: steps)
    return GuideCheck.faults(in: guide).map(\.description)
  }

  private static func build(_ fields: Field...) -> Step { Step("b", .build(fields), "?") }

  private static let kind = Field("kind", "", .options([Option("one", "One"), Option("other", "Other")]))

  private static func line(_ key: String, _ onlyIf: Condition? = nil) -> Field {
    Field(key, "", .line, onlyIf: onlyIf)
  }

  @Test("What leaves a field out is known before it is asked for")
  func conditions() {
    let other = Condition.chose(field: "kind", option: "other")
    #expect(Self.faults([Self.build(Self.kind, Self.line("x", other))]) == [])
    #expect(Self.faults([Self.build(Self.line("x"), Self.line("y", .answered(field: "x")))]) == [])
    #expect(
      Self.faults([Self.build(Self.line("x"), Self.line("y", other), Self.kind)]) == [
        #""b": steps[0].fields[1].onlyIf has to go by an answer from before: "kind" is not asked for yet"#
      ])
    #expect(
      Self.faults([Self.build(Self.line("x"), Self.line("y", .unanswered(field: "y")))]) == [
        #""b": steps[0].fields[1].onlyIf has to go by an answer from before: "y" is not asked for yet"#
      ])
    let lost = Self.line("y", .chose(field: "kind", option: "none"))
    #expect(
      Self.faults([Self.build(Self.kind, lost, Self.line("z", .answered(field: "w")))]) == [
        #""b": steps[0].fields[1].onlyIf.chose[1] has to name an option; "kind" has none called "none""#,
        #""b": steps[0].fields[2].onlyIf.answered has to name a field; none is called "w""#,
      ])
  }

  @Test("What a step asks for first is always asked for: what leaves that out leaves out the step")
  func first() {
    let known = Step("k", .choose(Self.kind), "?")
    let only = Self.line("x", .chose(field: "kind", option: "one"))
    let words = "leaves out what the step asks for first: give it to the step itself"
    #expect(
      Self.faults([known, Self.build(only, Self.line("y"))]) == [
        #""b": steps[1].fields[0].onlyIf \#(words)"#
      ])
    #expect(
      Self.faults([known, Step("w", .write(only), "?")]) == [#""w": steps[1].field.onlyIf \#(words)"#])
  }

  @Test("What goes on a list of both is written where both see it, in words")
  func listed() {
    let list = Field("l", "", .ballot(ideas: 1, own: ["own"]))
    func seal(_ who: Step.Who) -> [Step] {
      [
        Step("to.\(who)", .curtain, who: who, "?"),
        Step("list.\(who)", .seal([list]), who: who, "?"),
      ]
    }
    let both =
      seal(.first) + seal(.second) + [Step("m", .mutual(of: ["list.first", "list.second"], field: "l"), "!")]
    #expect(Self.faults([Self.build(Self.line("own"))] + both) == [])
    let drafted = [
      Step("to", .curtain, who: .first, "?"), Step("d", .draft([Self.line("own")]), who: .first, "?"),
    ]
    for opening in [drafted, [Self.build(Field("own", "", .date))]] {
      #expect(Self.faults(opening + both).count == 2)
    }
  }

  @Test("A guide that is walked for one thing asks for it", arguments: Guide.Keeps.allCases)
  func keeps(_ keeps: Guide.Keeps) {
    let needed =
      switch keeps {
      case .conversation, .checkin, .dates: String?.none
      case .outlook: "outlook"
      default: "text"
      }
    let fault = needed.map {
      "keeps is \(keeps.rawValue), and no step asks for \"\($0)\", which would be kept"
    }
    #expect(Self.faults([Self.build(Self.line("x"))], keeps: keeps) == [fault].compactMap { $0 })
    #expect(Self.faults([Self.build(Self.line(needed ?? "x"))], keeps: keeps) == [])
  }

  @Test(
    "What the app brings along is asked for by no guide", arguments: ["held", "note", "appointment", "keep"])
  func reserved(_ key: String) {
    #expect(
      Self.faults([Self.build(Self.line(key))]) == [
        #""b": steps[0].fields[0].key has to be another one: the program uses "\#(key)" itself"#
      ])
  }
}

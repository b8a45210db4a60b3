import HearthContent
import Testing

@testable import HearthCore

@Suite("What every built-in guide is made of")
struct GuideShapeTests {
  static let guides = Library.builtIn.guides

  @Test("Ids are unique and of one shape", arguments: guides)
  func ids(_ guide: Guide) {
    #expect(Self.guides.count { $0.id == guide.id } == 1)
    #expect(guide.id.allSatisfy { $0.isLetter && $0.isLowercase || $0 == "-" } && !guide.id.isEmpty)
    #expect(Set(guide.steps.map(\.id)).count == guide.steps.count, "\(guide.id): two steps of one id")
    #expect(guide.version >= 1 && (1...90).contains(guide.minutes))
    #expect(Set(guide.steps.flatMap(\.fields).map { "\($0.key)" }.filter { $0.contains("@") }).isEmpty)
  }

  @Test("It says in one line what it is for, and why it is built this way", arguments: guides)
  func words(_ guide: Guide) {
    #expect((1...40).contains(guide.title.count))
    for line in [guide.about, guide.why] {
      #expect(line.hasSuffix(".") && (20...140).contains(line.count), "\(guide.id): \(line)")
    }
    let claims: Set<String> = [
      "cure", "cures", "heal", "heals", "fix", "fixes", "save", "saves", "guarantee", "proven",
    ]
    #expect(claims.isDisjoint(with: Words.of(guide.about + " " + guide.why)), "\(guide.id) promises too much")
  }

  @Test("Every step it names is there", arguments: guides)
  func references(_ guide: Guide) {
    let known = Set(guide.steps.map(\.id))
    if let close = guide.close { #expect(known.contains(close), "\(guide.id): close") }
    for step in guide.steps {
      #expect(known.isSuperset(of: step.targets), "\(guide.id): \(step.id) leads to \(step.targets)")
      switch step.kind {
      case .reveal(let sealing, _), .lowest(let sealing, _):
        let seals = sealing.compactMap(guide.step)
        #expect(seals.count == 2 && seals.allSatisfy(\.isPrivate), "\(guide.id): \(step.id)")
        #expect(Set(seals.map(\.who)) == [.first, .second], "\(guide.id): \(step.id) asks both")
        #expect(
          Set(seals.map { $0.fields.map(\.key) }).count == 1, "\(guide.id): \(step.id) asks both the same")
        #expect(seals.allSatisfy { before($0, step, in: guide) })
      default: break
      }
    }
  }

  private func before(_ left: Step, _ right: Step, in guide: Guide) -> Bool {
    guard let left = guide.index(of: left.id), let right = guide.index(of: right.id) else { return false }
    return left < right
  }

  @Test("Every private step is opened, settled or weighed later on", arguments: guides)
  func opened(_ guide: Guide) {
    for step in guide.steps where step.isPrivate {
      let isOpened = guide.steps.contains { other in
        switch other.kind {
        case .reveal(let sealing, _), .lowest(let sealing, _): sealing.contains(step.id)
        case .heat(_, true):
          step.fields.first?.key == "heat" && (other.id == step.id || before(step, other, in: guide))
        default: false
        }
      }
      #expect(isOpened, "\(guide.id): what \(step.id) seals is never opened")
    }
  }

  @Test(
    "Private steps and curtains are for one of them, the calendar and the keeping for both", arguments: guides
  )
  func seats(_ guide: Guide) {
    for (index, step) in guide.steps.enumerated() {
      switch step.kind {
      case .seal, .heat:
        #expect(step.who != .both, "\(guide.id): \(step.id)")
        let handOver = index > 0 ? guide.steps[index - 1] : nil
        #expect(
          handOver?.kind == .curtain && handOver?.who == step.who, "\(guide.id): \(step.id) has no hand-over")
        #expect(handOver?.onlyIf == step.onlyIf, "\(guide.id): \(step.id) and its hand-over come together")
      case .curtain, .floor, .reflect: #expect(step.who != .both, "\(guide.id): \(step.id)")
      case .consent, .schedule, .keep, .reveal, .lowest:
        #expect(step.who == .both, "\(guide.id): \(step.id)")
      default: break
      }
    }
  }

  @Test("Conditions look at fields and options that exist", arguments: guides)
  func conditions(_ guide: Guide) {
    for condition in guide.steps.flatMap(\.conditions) {
      switch condition {
      case .chose(let field, let option):
        let options = guide.steps.filter { $0.fields.contains { $0.key == field } }.flatMap(\.allOptions)
        #expect(options.contains { $0.id == option }, "\(guide.id): \(field) never is \(option)")
      case .unanswered(let field): #expect(guide.fieldKeys.contains(field), "\(guide.id): \(field)")
      case .questionsBelow, .countBelow, .depthBelow, .nothingEarlier: break
      }
    }
    for step in guide.steps {
      let ids = step.fields.map { field -> [String] in
        if case .options(let options) = field.kind { options.map(\.id) } else { [] }
      }
      #expect(ids.allSatisfy { Set($0).count == $0.count }, "\(guide.id): \(step.id) offers one option twice")
      if case .question = step.kind { #expect(step.headline.contains("{question}")) }
    }
  }

  @Test("Every token in a sentence stands for something", arguments: guides)
  func tokens(_ guide: Guide) {
    let people: Set<String> = [
      "first", "second", "who", "other", "a", "b", "question", "since", "then", "then.other", "count",
    ]
    for step in guide.steps {
      var sentences = step.sentences
      if case .schedule(let title, _) = step.kind { sentences.append(title) }
      for token in sentences.flatMap(Self.tokens) {
        let isField =
          token.hasPrefix("=") && guide.fieldKeys.contains(String(token.dropFirst().prefix { $0 != "@" }))
        #expect(people.contains(token) || isField, "\(guide.id): \(step.id) says {\(token)}")
        #expect(
          token != "other" && token != "who" || step.who != .both, "\(guide.id): \(step.id): who is \(token)?"
        )
      }
    }
  }

  private static func tokens(_ text: String) -> [String] {
    text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().map {
      String($0.prefix { $0 != "}" })
    }
  }

  @Test("Sentences are short, plain, and presume nothing about who is on the couch", arguments: guides)
  func plain(_ guide: Guide) {
    for step in guide.steps {
      #expect(step.headline.count <= 120, "\(guide.id): \(step.id)")
      let asksInHeadline = !step.fields.isEmpty && step.fields.allSatisfy { !$0.label.isEmpty }
      #expect(!step.headline.isEmpty || asksInHeadline, "\(guide.id): \(step.id) says nothing")
      for sentence in step.sentences + [guide.title, guide.about] {
        #expect(sentence.count <= 140 && !sentence.contains("'"), "\(guide.id): \(sentence)")
        let presumed = Words.presuming.intersection(Words.of(sentence))
        #expect(presumed.isEmpty, "\(guide.id): \(step.id) presumes \(presumed)")
      }
    }
  }

  @Test("A longer guide has a consent, and a close that it comes to at the end", arguments: guides)
  func longer(_ guide: Guide) {
    guard guide.minutes >= 10 else { return }
    #expect(guide.steps.contains { if case .consent = $0.kind { true } else { false } })
    #expect(guide.close != nil && guide.steps.contains { $0.kind == .keep })
  }
}

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
    #expect(guide.version >= 1 && (1...90).contains(guide.minutes))
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

  @Test("Its steps hang together", arguments: guides)
  func steps(_ guide: Guide) {
    for fault in GuideCheck.faults(in: guide) { Issue.record("\(guide.id): \(fault)") }
  }

  @Test("Sentences are short, plain, and presume nothing about who is on the couch", arguments: guides)
  func plain(_ guide: Guide) {
    for step in guide.steps {
      #expect(step.headline.count <= 120, "\(guide.id): \(step.id)")
      for sentence in step.sentences + [guide.title, guide.about] {
        #expect(sentence.count <= 140 && !sentence.contains("'"), "\(guide.id): \(sentence)")
        // What a danger is has to be called by its name.
        let presumed = Words.presuming.intersection(
          SafetyText.beforeMending.contains(sentence) ? [] : Words.of(sentence))
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

import HearthContent
import Testing

@testable import HearthCore

@Suite("Ideas for something new")
struct IdeasTests {
  static let all = Library.builtIn.adventures

  @Test("There are enough for a few lists, of many kinds, no two alike")
  func counts() {
    #expect(Self.all.count >= 48)
    let themes = Dictionary(grouping: Self.all, by: \.theme)
    #expect(themes.count == 8 && themes.values.allSatisfy { $0.count >= 6 })
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
    for (index, idea) in Self.all.enumerated() {
      for other in Self.all[..<index] {
        let shared = Words.content(of: idea.text).intersection(Words.content(of: other.text))
        #expect(shared.count < 3, "\(idea.id) and \(other.id) are alike: \(shared)")
      }
    }
  }

  @Test("Each is one short plain line that presumes nothing", arguments: all)
  func words(_ idea: Idea) {
    #expect((12...60).contains(idea.text.count) && !idea.text.contains("'"), "\(idea.text)")
    #expect(idea.text.last?.isPunctuation == false && idea.text.first?.isUppercase == true)
    #expect(idea.id.hasPrefix(idea.theme + "-"))
    let words = Set(Words.of(idea.text))
    #expect(Words.presuming.union(Words.brochure).isDisjoint(with: words), "\(idea.text)")
  }

  @Test("No id is that of a question: both are remembered alike")
  func ids() {
    for idea in Self.all { #expect(Library.builtIn.prompt(idea.id) == nil) }
  }

  @Test("A list of twelve has something of every theme")
  func list() throws {
    let guide = try #require(Library.builtIn.guide("adventures"))
    let engine = GuideEngine(guide: guide, library: .builtIn)
    for seed in UInt64(1)...20 {
      let session = engine.begin(id: "s", opener: .a, at: GuideExplorer.start, seed: seed)
      let themes = session.ideas.compactMap { Library.builtIn.idea($0)?.theme }
      #expect(session.ideas.count == 12 && Set(themes).count == 8)
    }
  }
}

import HearthContent
import Testing

@testable import HearthCore

@Suite("The rituals to begin with")
struct TemplatesTests {
  static let all = Library.builtIn.templates

  @Test("There is one for every sort of ritual, and a blank one at the end")
  func sorts() {
    #expect(Set(Self.all.map(\.sort)) == Set(Ritual.Sort.allCases))
    #expect(Self.all.last?.id == "own" && Self.all.last?.entry == "")
    #expect(
      Set(Self.all.map(\.id)).count == Self.all.count && Set(Self.all.map(\.title)).count == Self.all.count)
  }

  @Test("What it opens is there, and who plans is a question for date nights", arguments: all)
  func guides(_ template: RitualTemplate) {
    if let guide = template.guide { #expect(Library.builtIn.guide(guide) != nil, "\(guide)") }
    #expect(template.alternates == (template.id == "date"))
  }

  @Test("It is short and plain, and asks what only the two can answer", arguments: all)
  func words(_ template: RitualTemplate) {
    #expect(template.id.allSatisfy { $0.isLowercase } && (1...40).contains(template.title.count))
    #expect((10...100).contains(template.about.count) && template.about.hasSuffix("."))
    #expect((2...4).contains(template.questions.count) && template.questions.allSatisfy { $0.hasSuffix("?") })
    for text in template.questions + [template.title, template.about, template.entry] {
      let words = Words.of(text)
      #expect(!text.contains("'") && text.count <= 100)
      #expect(Words.presuming.union(Words.brochure).isDisjoint(with: words), "\(text)")
    }
  }

  @Test("The entry begins with how often, and has a time wherever there is an hour to it", arguments: all)
  func entries(_ template: RitualTemplate) {
    guard template.id != "own" else { return }
    let words = template.entry.split(separator: " ")
    #expect(words.first == "every" && words.count >= 4)
    let times = words.compactMap { word in TimeOfDay(word.count == 4 ? "0\(word)" : String(word)) }
    #expect(times.count == (template.sort == .milestone ? 0 : 1), "\(template.entry)")
  }
}

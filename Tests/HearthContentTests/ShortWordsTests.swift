import HearthContent
import Testing

@testable import HearthCore

/// Tired and hurt people read these aloud, on small screens, too.
@Suite("The words of Mend and of the wall")
struct ShortWordsTests {
  static let guides = Library.builtIn.guides.filter { $0.home != .talk } + [.touch]

  /// A sentence with names of ten letters and a short answer in it.
  private func filled(_ sentence: String) -> String {
    var text = ""
    var rest = sentence[...]
    while let open = rest.firstIndex(of: "{"), let close = rest.firstIndex(of: "}") {
      text += rest[..<open]
      text += rest[open...].hasPrefix("{=") ? "an answer" : "◆ Abcdefgh"
      rest = rest[rest.index(after: close)...]
    }
    return text + rest
  }

  @Test("A headline is one sentence, or two short ones; a line is one idea", arguments: guides)
  func short(_ guide: Guide) {
    for step in guide.steps {
      #expect(filled(step.headline).count <= 64, "\(guide.id): \(step.headline)")
      for line in step.lines + step.fields.map(\.label) {
        #expect(filled(line).count <= 64, "\(guide.id), \(step.id): \(line)")
      }
      for option in step.fields.flatMap(\.options) {
        #expect(filled(option.label).count <= 48, "\(guide.id), \(step.id): \(option.label)")
      }
    }
  }

  @Test("At 40x12 a step that is filled in keeps its question and its list in view", arguments: guides)
  func small(_ guide: Guide) {
    for step in guide.steps {
      for field in step.fields where field.key != Field.Key.keep {
        let words = [step.headline] + step.lines + [field.label]
        let rows = words.filter { !$0.isEmpty }.map { rowCount(filled($0)) }.reduce(0, +)
        let answers = field.options.isEmpty ? 1 : min(field.options.count, 3)
        #expect(rows + answers <= 8, "\(guide.id), \(step.id), \(field.key): \(rows) + \(answers)")
      }
    }
  }

  /// At 40 columns a guide has 36.
  private func rowCount(_ text: String) -> Int { wrap(text, width: 36).count }

  @Test("Nothing promises too much, and nobody is blamed", arguments: guides)
  func kind(_ guide: Guide) {
    let never: Set<String> = [
      "always", "fault", "guilty", "fail", "failed", "failure", "broken", "overdue", "missed", "should’ve",
      "cure",
      "heal", "healed", "perfect", "guarantee",
    ]
    for step in guide.steps {
      for sentence in step.sentences + [guide.title, guide.about] {
        #expect(never.isDisjoint(with: Words.of(sentence)), "\(guide.id), \(step.id): \(sentence)")
      }
    }
  }

  @Test("Those with a place of their own stand on its shelf; the others are only led to")
  func shelves() {
    let library = Library.builtIn
    #expect(library.shelf(.wall).map(\.id) == ["thanks", "affirmation", "love", "win", "ordinary", "letter"])
    #expect(library.shelf(.mend).map(\.id) == ["mend", "park", "aftermath", "outlook", "promise"])
    for sort in Appointment.Sort.allCases {
      if let id = sort.guide { #expect(library.guide(id) != nil, "\(sort) leads to \(id)") }
    }
    for sort in CareCard.Sort.allCases { #expect(library.guide(sort.rawValue) != nil) }
  }
}

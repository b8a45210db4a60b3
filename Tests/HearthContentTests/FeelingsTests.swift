import HearthContent
import HearthCore
import Testing

@Suite("Feelings")
struct FeelingsTests {
  static let words = FeelingFamily.all.flatMap(\.words)

  @Test("Enough words, each once")
  func unique() {
    #expect(Self.words.count >= 64)
    #expect(Set(Self.words).count == Self.words.count)
    #expect(Set(FeelingFamily.all.map(\.name)).count == FeelingFamily.all.count)
  }

  @Test("Families are of one size, and words short enough for a column")
  func shape() {
    #expect(FeelingFamily.all.allSatisfy { $0.words.count == 8 })
    for word in Self.words {
      #expect(word.count <= 12 && word == word.lowercased(), "\(word)")
      #expect(word.split(separator: " ").count <= 2, "\(word)")
    }
  }

  @Test("No word is a verdict on the other one")
  func noVerdicts() {
    let verdicts: Set<String> = [
      "abandoned", "abused", "accused", "attacked", "belittled", "betrayed", "blamed", "bullied", "cheated",
      "controlled", "criticised", "criticized", "dismissed", "disrespected", "excluded", "ignored",
      "insulted",
      "interrupted", "intimidated", "invisible", "judged", "left out", "let down", "manipulated",
      "misunderstood",
      "neglected", "overlooked", "patronised", "pressured", "provoked", "punished", "rejected", "threatened",
      "tricked", "unappreciated", "unheard", "unimportant", "unloved", "unsupported", "unwanted", "used",
      "victimised", "wronged",
    ]
    #expect(verdicts.isDisjoint(with: Self.words))
  }

  @Test("There are words for a good day and words for a bad one")
  func balance() {
    let names = FeelingFamily.all.map(\.name)
    for name in ["Glad", "Calm", "Warm", "Sad", "Afraid", "Angry", "Tired"] {
      #expect(names.contains(name), "\(name)")
    }
  }
}

import HearthCore
import OddInputs
import Testing

@Suite("Who is meant by a name on the command line")
struct PartnerNameTests {
  @Test("Whose note it is is never guessed")
  func names() {
    func house(_ first: String, _ second: String) -> Household {
      Household(
        first: Partner(name: first, glyph: .diamond, tint: .sea),
        second: Partner(name: second, glyph: .circle, tint: .rose), rhythm: .daily,
        createdOn: CivilDate(daysSinceEpoch: 20_000))
    }
    #expect(house("Zoe", "Zoë").partner(called: "Zoë") == .b)
    #expect(house("Zoe", "Zoë").partner(called: "Zoe") == .a)
    #expect(house("Zoe", "Zoë").partner(called: "ZOË") == nil)
    #expect(house("Ana", "Ana").partner(called: "Ana") == nil)
    #expect(house("Ana", "Ana").partner(called: "●") == .b)
    #expect(house("Ana", "Ben").partner(called: "ben") == .b)
    for text in OddWords.all where text.utf8.count < 5_000 {
      let found = house(text, "Ben").partner(called: text)
      #expect(found == .a, "\(String(reflecting: text))")
    }
  }
}

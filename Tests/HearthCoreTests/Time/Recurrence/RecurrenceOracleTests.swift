import Testing

@testable import HearthCore

@Suite("Rules beside Foundation's")
struct RecurrenceOracleTests {
  /// How many rules agreed with Foundation, and how many it could not be asked.
  private struct Tally {
    var agreed: [RecurrenceRule.Frequency: Int] = [:]
    var withDays = 0
    var doubts: [FoundationOracle.Doubt: Int] = [:]

    var total: Int { agreed.values.reduce(0, +) }
  }

  @Test("Thousands of random rules have the days that Foundation finds", arguments: 0..<8 as Range<UInt64>)
  func random(seed: UInt64) throws {
    var random = RandomRules(seed: seed)
    var tally = Tally()
    for _ in 0..<660 {
      let (rule, start, range) = random.question()
      if let doubt = FoundationOracle.doubt(about: rule, start: start, until: range.upperBound) {
        tally.doubts[doubt, default: 0] += 1
        continue
      }
      let days = RecurrenceSet(start: start, rule: rule).days(in: range)
      let wanted = FoundationOracle(rule, start: start).days(in: range)
      try #require(days == wanted, "\(rule.text) from \(start) in \(range)")
      tally.agreed[rule.frequency, default: 0] += 1
      if !days.isEmpty { tally.withDays += 1 }
    }
    // Of 660: so many agreed, so many of them with days, and so many at least of each frequency.
    #expect(tally.total >= 500, "\(tally)")
    #expect(tally.withDays >= 280, "\(tally)")
    #expect(tally.agreed.count == 4 && tally.agreed.values.allSatisfy { $0 >= 60 }, "\(tally.agreed)")
    #expect(tally.doubts.values.allSatisfy { $0 <= 60 }, "\(tally.doubts)")
  }
}

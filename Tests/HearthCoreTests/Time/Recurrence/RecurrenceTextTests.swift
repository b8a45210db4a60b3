import Testing

@testable import HearthCore

@Suite("Rules as text")
struct RecurrenceTextTests {
  @Test(
    "A rule is written in one way, whatever way it was read",
    arguments: [
      ("freq=weekly", "FREQ=WEEKLY"),
      ("BYDAY=FR,MO,FR;WKST=MO;INTERVAL=1;FREQ=WEEKLY", "FREQ=WEEKLY;BYDAY=MO,FR"),
      ("FREQ=WEEKLY;WKST=SU;INTERVAL=02;;", "FREQ=WEEKLY;INTERVAL=2;WKST=SU"),
      ("FREQ=MONTHLY;BYDAY=+2MO,-1fr,2MO", "FREQ=MONTHLY;BYDAY=2MO,-1FR"),
      ("FREQ=MONTHLY;BYMONTHDAY=31,-1,+5", "FREQ=MONTHLY;BYMONTHDAY=-1,5,31"),
      ("FREQ=DAILY;UNTIL=20270301T193000Z", "FREQ=DAILY;UNTIL=20270301"),
      ("FREQ=DAILY;UNTIL=00000301", "FREQ=DAILY;UNTIL=00000301"),
      ("COUNT=5;FREQ=DAILY", "FREQ=DAILY;COUNT=5"),
      (
        "FREQ=YEARLY;BYSETPOS=-1;BYDAY=MO;BYMONTHDAY=1;BYYEARDAY=-366;BYWEEKNO=53;BYMONTH=12",
        "FREQ=YEARLY;BYMONTH=12;BYWEEKNO=53;BYYEARDAY=-366;BYMONTHDAY=1;BYDAY=MO;BYSETPOS=-1"
      ),
    ])
  func canonical(_ written: String, _ text: String) throws {
    let rule = try RecurrenceRule(written)
    #expect(rule.text == text)
    #expect(try RecurrenceRule(text) == rule)
  }

  @Test("Thousands of rules come back from their text as they were", arguments: 0..<4 as Range<UInt64>)
  func roundTrip(seed: UInt64) throws {
    var random = RandomRules(seed: seed)
    var texts: Set<String> = []
    for _ in 0..<1000 {
      let rule = random.rule(from: random.start())
      texts.insert(rule.text)
      try #require(RecurrenceRule(rule.text) == rule, "\(rule.text)")
    }
    #expect(texts.count > 700)
  }

  @Test(
    "What RFC 5545 forbids, and what whole days cannot follow, is refused in plain words",
    arguments: [
      ("", "FREQ is missing: DAILY, WEEKLY, MONTHLY or YEARLY"),
      ("COUNT=3", "FREQ is missing: DAILY, WEEKLY, MONTHLY or YEARLY"),
      ("FREQ", "FREQ says nothing after ="),
      ("FREQ=FORTNIGHTLY", "FREQ=FORTNIGHTLY is none of DAILY, WEEKLY, MONTHLY and YEARLY"),
      ("FREQ=HOURLY", "FREQ=HOURLY cannot be kept: only whole days can repeat"),
      ("FREQ=DAILY;BYHOUR=9", "BYHOUR=9 cannot be kept: only whole days can repeat"),
      ("FREQ=DAILY;FREQ=DAILY", "FREQ is there twice"),
      ("FREQ=DAILY;COUNT=3;UNTIL=20270101", "COUNT does not go with UNTIL"),
      ("FREQ=DAILY;COUNT=0", "COUNT=0 is not a number from 1 to 1000000"),
      ("FREQ=DAILY;COUNT=-3", "COUNT=-3 is not a whole number"),
      ("FREQ=DAILY;INTERVAL=0", "INTERVAL=0 is not a number from 1 to 10000"),
      ("FREQ=DAILY;INTERVAL=99999999999999999999", "INTERVAL=99999999999999999999 is not a whole number"),
      ("FREQ=DAILY;INTERVAL=٣", "INTERVAL=٣ is not a whole number"),
      ("FREQ=DAILY;UNTIL=20270230", "UNTIL=20270230 is no date"),
      ("FREQ=DAILY;UNTIL=20270228T250000", "UNTIL=20270228T250000 is no date"),
      ("FREQ=DAILY;UNTIL=tomorrow", "UNTIL=TOMORROW is no date"),
      ("FREQ=WEEKLY;WKST=2MO", "WKST=2MO is no weekday"),
      ("FREQ=WEEKLY;BYDAY=XX", "BYDAY=XX is no weekday"),
      ("FREQ=WEEKLY;BYDAY=MO,", "BYDAY= is no weekday"),
      ("FREQ=WEEKLY;BYDAY=1MO", "BYDAY=1MO goes with FREQ=MONTHLY and FREQ=YEARLY only"),
      ("FREQ=DAILY;BYDAY=-1SU", "BYDAY=-1SU goes with FREQ=MONTHLY and FREQ=YEARLY only"),
      ("FREQ=YEARLY;BYDAY=54MO", "BYDAY=54MO is not a number from 1 to 53 or from -53 to -1"),
      ("FREQ=YEARLY;BYDAY=0MO", "BYDAY=0MO is not a number from 1 to 53 or from -53 to -1"),
      ("FREQ=YEARLY;BYWEEKNO=20;BYDAY=1MO", "BYDAY=1MO does not go with BYWEEKNO"),
      ("FREQ=MONTHLY;BYWEEKNO=20", "BYWEEKNO goes with FREQ=YEARLY only"),
      ("FREQ=DAILY;BYYEARDAY=20", "BYYEARDAY goes with FREQ=YEARLY only"),
      ("FREQ=WEEKLY;BYMONTHDAY=1", "BYMONTHDAY does not go with FREQ=WEEKLY"),
      ("FREQ=MONTHLY;BYMONTHDAY=32", "BYMONTHDAY=32 is not a number from 1 to 31 or from -31 to -1"),
      ("FREQ=MONTHLY;BYMONTHDAY=1,0", "BYMONTHDAY=0 is not a number from 1 to 31 or from -31 to -1"),
      ("FREQ=MONTHLY;BYMONTHDAY=1,,2", "BYMONTHDAY= is not a whole number"),
      ("FREQ=YEARLY;BYMONTH=-1", "BYMONTH=-1 is not a number from 1 to 12"),
      ("FREQ=YEARLY;BYMONTH=13", "BYMONTH=13 is not a number from 1 to 12"),
      ("FREQ=YEARLY;BYYEARDAY=367", "BYYEARDAY=367 is not a number from 1 to 366 or from -366 to -1"),
      ("FREQ=YEARLY;BYWEEKNO=-54", "BYWEEKNO=-54 is not a number from 1 to 53 or from -53 to -1"),
      ("FREQ=MONTHLY;BYSETPOS=1", "BYSETPOS needs another BY part to choose from"),
      ("FREQ=DAILY;RSCALE=GREGORIAN", "RSCALE=GREGORIAN is not a part of a rule"),
      (
        "FREQ=DAILY;X-" + String(repeating: "A", count: 90) + "=1",
        "X-" + String(repeating: "A", count: 37) + "… is not a part of a rule"
      ),
    ])
  func refused(_ text: String, _ message: String) {
    let error = #expect(throws: RecurrenceError.self) { try RecurrenceRule(text) }
    #expect(error?.message == message)
  }

  @Test("An endless text is refused before it is taken apart")
  func long() {
    let error = #expect(throws: RecurrenceError.self) {
      try RecurrenceRule("FREQ=DAILY;BYMONTHDAY=" + String(repeating: "1,", count: 5000) + "1")
    }
    #expect(error?.message == "The rule is too long")
  }

  @Test("Who knows the zone may say which day UNTIL is")
  func untilInZone() throws {
    var asked: [String] = []
    let rule = try RecurrenceRule("freq=daily;until=20270301t043000z") { text in
      asked.append(text)
      return CivilDate("2027-02-28")
    }
    #expect(rule.text == "FREQ=DAILY;UNTIL=20270228" && asked == ["20270301T043000Z"])
  }

  @Test("Faults of rules made by hand are found as well")
  func check() throws {
    func fault(_ change: (inout RecurrenceRule) -> Void) -> String? {
      var rule = RecurrenceRule(.weekly)
      change(&rule)
      do { try rule.check() } catch { return error.message }
      return nil
    }
    #expect(fault { $0.weekdays = [.init(8)] } == "BYDAY=? is no weekday")
    #expect(fault { $0.weekStart = 0 } == "WKST=0 is no weekday")
    #expect(
      fault { $0.end = .until(CivilDate(daysSinceEpoch: 2_932_897)) } == "UNTIL=10000-01-01 is too far away")
    #expect(fault { $0.end = .count(1_000_001) } == "COUNT=1000001 is not a number from 1 to 1000000")
    #expect(fault { $0.end = .count(1_000_000) } == nil)
  }
}

import Testing

@testable import HearthCore

@Suite("Anything at all typed as a line")
struct QuickEntryFuzzTests {
  @Test("Whatever is typed, a line is kept whole or refused in one line", arguments: 0..<4)
  func words(_ part: Int) throws {
    var made = DraftMaker(seed: 100 + UInt64(part))
    var kept = 0
    for _ in 0..<1500 {
      let line = (0..<made.below(14)).map { _ in made.pick(QuickEntryFuzzTests.words) }
        .joined(separator: made.pick([" ", " ", " ", ",", ""]))
      kept += try isKept(line) ? 1 : 0
      _ = try? QuickEntry.readDay(line, today: QuickSample.today)
    }
    #expect(kept > 100)
  }

  @Test("Scalars of every kind do no harm")
  func scalars() throws {
    var made = DraftMaker(seed: 77)
    for _ in 0..<1500 {
      var line = String.UnicodeScalarView()
      for _ in 0..<made.below(24) {
        let value = made.pick([made.below(0x80), made.below(0x80), made.below(0x3000), made.below(0x11_0000)])
        if let scalar = Unicode.Scalar(UInt32(value)) { line.append(scalar) }
      }
      _ = try isKept(String(line))
    }
  }

  /// What is kept makes sense, and its line is the same again.
  private func isKept(_ line: String) throws -> Bool {
    let draft: RitualDraft
    do throws(QuickEntry.Fault) {
      draft = try QuickSample.read(line)
    } catch {
      #expect(!error.message.isEmpty && error.message == error.message.printable, "\(line)")
      #expect(error.message.count < 200, "\(line)")
      return false
    }
    #expect(!draft.title.isEmpty && (1...9999).contains(draft.start.year), "\(line)")
    #expect(draft.minutes.map { $0 > 0 } ?? true, "\(line)")
    if let rule = draft.rule { try rule.check() }
    let text = QuickEntry.text(of: draft, names: QuickSample.names)
    #expect(try QuickSample.read(text, keeping: draft) == draft, "\(line) | \(text)")
    let sentence = RitualWords.sentence(draft, names: QuickSample.names, today: QuickSample.today)
    #expect(sentence.hasSuffix("."), "\(line)")
    return true
  }

  @Test("A line that is too long is refused, and the longest are read")
  func long() throws {
    #expect(throws: QuickEntry.Fault.self) { try QuickSample.read(String(repeating: "x ", count: 50_000)) }
    #expect(throws: QuickEntry.Fault.self) {
      try QuickEntry.readDay(String(repeating: "+1 ", count: 50_000), today: QuickSample.today)
    }
    for word in [
      "x", "first", "1", "mon", "and", "at", "for", "the", "2", "every", "1st and", "24", "\"\"", "@",
    ] {
      let line = String(repeating: "\(word) ", count: QuickEntry.longest / 2 / (word.utf8.count + 1))
      _ = try isKept(line)
    }
    let title = String(repeating: "x", count: QuickEntry.longest)
    #expect(try QuickSample.read(title).title == title)
  }

  private static let words = [
    "every", "friday", "fri", "mon", "and", ",", "on", "the", "first", "last", "15th", "31st", "of", "month",
    "months", "2", "3", "0", "weeks", "week", "year", "day", "days", "other", "second", "24", "dec", "30",
    "feb",
    "29", "2027", "2026-12-24", "24.12.", "12.10", "5/6", "19:30", "7pm", "7", "pm", "at", "noon", "19h",
    "2h",
    "for", "an", "hour", "half", "until", "from", "to", "-", "19:30-21:00", "7-9pm", "10", "times", "except",
    "@ana", "@", "ana", "ben", "plans", "planned", "by", "remind", "min", "before", "tonight", "tomorrow",
    "next",
    "in", "a", "daily", "weekly", "weekend", "weekday", "fridays", "march", "all", "repeating", "as", "date",
    "night", "walk", "\"", "\"x y\"", "“", "🎉", "é", "99999", "999999999999999999999", "-1", "+2", "1.5",
    "hours",
    "mon-fri", "second-last", "yearly", "once", "twice", "this", "1-5", "3.12", "3.12.", "now", "end",
    "christmas", "eve", "birthday", "past", "quarter", "seven", "evry", "evening", "morning", "sunday",
    "june", "\u{301}", "\r\n", "１９:30",
  ]
}

import OddInputs
import Testing

@testable import HearthCore

@Suite("Odd words in calendar files")
struct OddCalendarTests {
  /// What the format can carry of a text: one kind of line end, and no control but the tab.
  ///
  /// Source: RFC 5545, sections 3.1 and 3.3.11.
  private func carried(_ text: String) -> String {
    var carried = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      defer { previous = scalar }
      switch scalar.value {
      case 0x0A where previous == "\r": break
      case 0x0A...0x0D, 0x85, 0x2028, 0x2029: carried.append("\n")
      case 0x09, 0x20..<0x7F, 0x80...: carried.append(scalar)
      default: break
      }
    }
    return String(carried)
  }

  private func same(_ left: String?, _ right: String) -> Bool {
    left?.utf8.elementsEqual(right.utf8) ?? false
  }

  private func ritual(_ index: Int, _ text: String) -> Ritual {
    var ritual = Ritual(
      id: "ritual-\(index)", title: text, start: CivilDate(daysSinceEpoch: 20_000 + index),
      time: TimeOfDay(hour: 19, minute: 30), minutes: 30)
    ritual.place = text
    ritual.steps = [text]
    ritual.moves[ritual.start] = .init(day: ritual.start, time: TimeOfDay(hour: 20, minute: 0), title: text)
    return ritual
  }

  @Test("Written and read again they are the same, as far as the format goes; a second time wholly so")
  func roundTrip() throws {
    let household = Household(
      first: Partner(name: OddWords.sequences[0], glyph: .diamond, tint: .sea),
      second: Partner(name: OddWords.steering[0], glyph: .circle, tint: .rose), rhythm: .whenever,
      createdOn: CivilDate(daysSinceEpoch: 20_000))
    let writer = ICalendarWriter(
      household: household, zone: ZoneTests.berlin, stamp: Moment(seconds: 1_795_161_600))
    let reader = ICalendarReader(home: ZoneTests.berlin, zone: { _ in nil })
    let file = writer.file(OddWords.all.enumerated().map { ritual($0.offset, $0.element) })
    let isCarried = file.text.utf8.allSatisfy { $0 >= 0x20 && $0 != 0x7F || [0x09, 0x0A, 0x0D].contains($0) }
    #expect(isCarried && file.leftOut.isEmpty)
    let found = try reader.read(Array(file.text.utf8))
    #expect(found.findings == [])
    let read = Dictionary(found.rituals.map { ($0.id, $0) }) { $1 }
    #expect(read.count == OddWords.all.count)
    for (index, text) in OddWords.all.enumerated() {
      let ritual = try #require(read["ritual-\(index)"])
      let wanted = carried(text)
      let title = wanted.allSatisfy(\.isWhitespace) ? "No title" : wanted
      let what =
        "\(index): \(String(reflecting: text.prefix(40))), not \(String(reflecting: ritual.title.prefix(40)))"
      #expect(same(ritual.title, title), "title \(what)")
      #expect(wanted.allSatisfy(\.isWhitespace) || same(ritual.place, wanted), "place \(what)")
    }
    let again = writer.file(found.rituals).text
    #expect(try reader.read(Array(again.utf8)).rituals == found.rituals)
    #expect(writer.file(try reader.read(Array(again.utf8)).rituals).text == again)
  }

  @Test("A keepsake of them is Markdown that shows words, and steers nothing")
  func keepsake() {
    let at = Moment(seconds: 1_795_161_600)
    let household = Household(
      first: Partner(name: OddWords.sequences[0], glyph: .diamond, tint: .sea),
      second: Partner(name: OddWords.steering[0], glyph: .circle, tint: .rose), rhythm: .whenever,
      createdOn: at.date)
    for (index, text) in OddWords.all.enumerated() {
      let records = [
        Note.record(id: "n", .thanks, author: .a, text: text, meaning: text, at: at),
        Conversation(
          id: "c", guide: "floor", title: text, topic: text, summary: text,
          lines: [.init(author: .a, label: text, text: text)], keep: .us, at: at
        ).record,
        ritual(index, text).record(at: at),
      ]
      let page = Keepsake(household: household, records: records).text
      let isQuiet = page.utf8.elementsEqual(page.printableLines.utf8)
      #expect(isQuiet, "\(index): \(String(reflecting: text.prefix(40)))")
      // No heading but ours, no code, no quote that swallows what comes after.
      let headings = page.split(separator: "\n").filter { $0.hasPrefix("#") }
      #expect(headings.count <= 6, "\(index): \(headings)")
    }
  }
}

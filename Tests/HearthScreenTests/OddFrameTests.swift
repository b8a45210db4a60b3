import HearthContent
import OddInputs
import Testing

@testable import HearthCore
@testable import HearthScreen

/// Whatever was written, and wherever it is shown: cells of the width they say, and nothing in them that steers.
@Suite("Odd words in every frame")
struct OddFrameTests {
  private static let words = OddWords.packed

  /// In the small window or the large one, by turns.
  private func look(_ walk: Walk, _ turn: Int, _ what: @autoclosure () -> String) {
    let size = Size.guides[turn % 2]
    let faults = Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: size)).faults
    guard !faults.isEmpty else { return }
    Issue.record("\(what()), \(size.columns)x\(size.rows): \(faults.prefix(3).joined(separator: "; "))")
  }

  // MARK: What is stored

  /// The sample couple, with an odd word for everything that they wrote, another one in each place.
  private func house(_ words: [String], from start: Int, records: Int = .max) -> Walk {
    var next = start
    func odd(_ json: JSONValue, _ field: String) -> JSONValue {
      switch json {
      case .string where OddFrameTests.written.contains(field):
        next += 1
        return .string(words[next % words.count])
      case .array(let values): return .array(values.map { odd($0, field) })
      case .object(let fields):
        return .object(
          Dictionary(uniqueKeysWithValues: fields.sorted { $0.key < $1.key }.map { ($0, odd($1, $0)) }))
      default: return json
      }
    }
    let all = DemoCouple.records(today: Walk.start).prefix(records).map { record in
      var record = record
      record.body = odd(.object(record.body), "").object ?? [:]
      return record
    }
    let names = (words[start % words.count], words[(start + 1) % words.count])
    return Walk(Walk.household(names.0, names.1), records: Array(all), library: library(words, start))
  }

  private static let written: Set = [
    "text", "meaning", "title", "steps", "place", "topic", "summary", "need", "feelings", "question", "event",
    "agreed",
  ]

  /// With a deck and a guide of their own.
  private func library(_ words: [String], _ start: Int) -> Library {
    func text(_ number: Int) -> String { JSONValue.string(words[(start + number) % words.count]).text() }
    let deck =
      "{\"id\": \"odd\", \"title\": \(text(2)), \"about\": \(text(3)), \"theme\": \(text(4)), \"prompts\": [\(text(5))]}"
    let guide =
      "{\"id\": \"odd\", \"title\": \(text(6)), \"minutes\": 5, \"steps\": "
      + "[{\"kind\": \"say\", \"headline\": \(text(7)), \"lines\": [\(text(8))]}]}"
    let decks = [try? DeckFile(parsing: Array(deck.utf8), file: "odd.json")].compactMap { $0 }
    let guides = [try? GuideFile(parsing: Array(guide.utf8), file: "odd.json")].compactMap { $0 }
    return Library.builtIn.adding(decks).library.adding(guides).library
  }

  /// Every pane and sheet on which something they wrote is to be seen.
  private static let ways = [
    "", "G", "2G", "3", "3<enter>", "3<enter><enter>", "3e", "3w", "3a", "3y", "4", "4G", "4<enter>",
    "4ffffff<enter>", "4d", "4/a<enter>", "5", "5G", "5<enter>", "5w", "5c", "5cG<enter>J", "5hf", "5hj", "?",
    ":", "<c-g>", "T", "s<space>fj<esc>T",
  ]

  @Test("Every pane and sheet, with other words in each place", arguments: 0..<8)
  func panes(round: Int) {
    let words = OddFrameTests.words
    let home = house(words, from: round * words.count / 8)
    #expect(home.state.records.count > 100)
    for (turn, way) in OddFrameTests.ways.enumerated() {
      look(home.keys(way), turn + round, "\(round): \(way)")
    }
    for (turn, shelf) in [TalkShelf.guided, .decks, .answers, .kept].enumerated() {
      let walk = home.shelf(shelf)
      look(walk, turn + round, "\(round): \(shelf)")
      look(walk.keys("G<enter>"), turn + round, "\(round): \(shelf), the last")
      look(walk.keys("<enter>"), turn + round + 1, "\(round): \(shelf), the first")
    }
  }

  @Test("Words without end")
  func long() {
    for start in OddWords.long.indices {
      let home = house(OddWords.long, from: start, records: 12)
      for (turn, way) in ["", "3", "4", "4<enter>", "5"].enumerated() {
        look(home.keys(way), turn + start, "long \(start): \(way)")
      }
    }
  }

  @Test("As the names of the two, wherever they are named")
  func names() {
    let words = OddFrameTests.words
    let ways = ["", "4n", "s<space>fj<enter>x<enter><enter><space><enter><enter>", "c<space>"]
    for start in stride(from: 0, to: words.count, by: 2) {
      let walk = Walk(Walk.household(words[start], words[(start + 1) % words.count]))
      for (turn, way) in ways.enumerated() {
        look(walk.keys(way), turn + start / 2, "\(String(reflecting: words[start])): \(way)")
      }
    }
  }

  @Test("In two versions of the same record")
  func versions() {
    let words = OddFrameTests.words
    for start in stride(from: 0, to: words.count, by: 2) {
      func note(_ place: Int) -> Record {
        Note.record(id: "n", .win, author: nil, text: words[(start + place) % words.count], at: Walk.start)
      }
      var walk = Walk(Walk.household("Ana", "Ben"), records: [note(0)])
      walk.send(.contested(["n": [Record.Version(note(1))]]))
      look(walk.keys("<home><enter>"), start / 2, "\(start)")
    }
  }

  // MARK: What is typed

  /// Each in every other field: which ones changes from word to word.
  @Test("Pasted wherever something can be typed")
  func typed() {
    let couple = Walk(Walk.household("Ana", "Ben"))
    let fields = [
      Walk(nil).keys("<enter>"), couple.keys("s<space>fj<enter>"), couple.keys(":"), couple.keys("3n"),
      couple.keys("4/"), couple.keys("4n4<enter>f"), couple.keys("5cnfj<enter>f"),
    ]
    for (index, word) in (OddFrameTests.words + OddWords.long).enumerated() {
      for (number, field) in fields.enumerated() where (index + number) % 2 == 0 {
        let walk = field.paste(word)
        look(walk, index / 2, "field \(number), \(String(reflecting: word.prefix(40)))")
        if index % 8 < 2 { look(walk.keys("<enter>"), index / 2, "field \(number), entered, \(index)") }
      }
    }
  }

  @Test("In a line of trouble, as the name of a file may bring it there")
  func trouble() {
    var walk = Walk(Walk.household("Ana", "Ben"))
    for (turn, word) in (OddFrameTests.words + OddWords.long).enumerated() {
      walk.send(.failed(message: word, records: []))
      look(walk, turn, "\(String(reflecting: word.prefix(40)))")
      if turn % 8 == 0 {
        look(Walk(Walk.household("Ana", "Ben"), readOnly: word), turn / 8, "read-only \(turn)")
      }
    }
  }
}

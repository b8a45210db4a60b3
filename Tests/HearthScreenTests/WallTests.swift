import HearthContent
import HearthCore
import Testing

@testable import HearthScreen

@Suite struct WallTests {
  private static let sizes =
    Size.all + [
      Size(columns: 60, rows: 12), Size(columns: 75, rows: 18), Size(columns: 53, rows: 13),
    ]

  private static func at(_ daysAgo: Int) -> Moment {
    Moment(date: Walk.start.date.adding(days: -daysAgo), hour: 20, minute: 0)
  }

  private static func wall(_ records: [Record]) -> Walk {
    Walk(Walk.household("Ana", "Ben"), records: records).keys("4")
  }

  private static func note(
    _ id: String, _ text: String, meaning: String? = nil, by author: PartnerID? = .a, ago: Int
  ) -> Record {
    Note.record(id: id, .thanks, author: author, text: text, meaning: meaning, at: at(ago))
  }

  private func look(_ walk: Walk, _ size: Size) -> Onlooker {
    Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: size))
  }

  // MARK: Sealed

  /// Every way to look at a letter without opening it.
  private static let looks = [
    "", "<enter>", "<enter>x", "<enter>o", "<enter>xJ", "<enter>F", "/quince", "/zebra<bs><bs><bs>", "ffffff",
    "w",
    "<enter>?", "<enter>:", "1", "n", "<enter><c-x><enter>",
  ]

  @Test(arguments: looks) func nothingOfALetterIsShownBeforeItIsOpened(keys: String) {
    let waits: [Letter.Opens] = [
      .mood(.hardDay), .event("the exam is over"), .day(Walk.start.date),
      .day(Walk.start.date.adding(days: 9)),
    ]
    for opens in waits {
      let letter = Letter.record(id: "l", author: .a, text: "zebra zebra", opens: opens, at: WallTests.at(2))
      let walk = WallTests.wall([letter, WallTests.note("n", "Soup.", ago: 400)]).keys(keys)
      for size in WallTests.sizes {
        // What is typed to search for is shown, of course.
        let words = look(walk, size).letters.filter { $0.isLetter }
        #expect(!words.contains("zebra"), "\(keys) at \(size.columns)x\(size.rows)")
        #expect(look(walk, size).faults == [])
      }
    }
  }

  @Test func theSheetSaysWhatSealedProtectsFrom() {
    let letter = Letter.record(
      id: "l", author: .a, text: "zebra", opens: .mood(.hardDay), at: WallTests.at(2))
    let walk = WallTests.wall([letter]).keys("<enter>")
    for size in Size.all {
      var walk = walk
      var seen = ""
      for _ in 0..<9 {
        seen += look(walk, size).letters
        walk = walk.keys("<pagedown>")
      }
      for words in ["For●Benalone,forahardday.", "Thefilecanstillberead.", "J●Benopensit"] {
        #expect(seen.contains(words), "\(words) at \(size.columns)x\(size.rows)")
      }
    }
  }

  @Test func openedItIsThere() {
    let letter = Letter.record(
      id: "l", author: .a, text: "zebra", opens: .mood(.hardDay), at: WallTests.at(2))
    let walk = WallTests.wall([letter]).keys("<enter>J")
    for size in Size.all {
      #expect(look(walk, size).letters.contains("zebra"))
      #expect(look(walk.keys("<esc>"), size).letters.contains("zebra"))
    }
  }

  // MARK: Cards

  private static let odd = [
    String(repeating: "a", count: 100_000), String(repeating: "many words ", count: 9_000),
    String(repeating: "\n", count: 300), String(repeating: "e\u{301}\u{302}\u{303}", count: 2_000),
    String(repeating: "👩‍👩‍👧🏳️‍🌈 ", count: 300), "\u{202E}backwards\u{200F} \u{2066}x",
    "\u{1B}[2J\u{7}\u{0}\u{9B}31m", "",
    "漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字漢字", "नमस्ते ลองดู",
  ]

  @Test(arguments: WallTests.sizes) func whateverIsInANoteStaysOnItsCard(size: Size) {
    let notes = WallTests.odd.enumerated().map { index, text in
      WallTests.note("n\(index)", text, meaning: text, by: index % 3 == 0 ? nil : .b, ago: index)
    }
    let future = WallTests.note("future", "Later.", ago: -9_000)
    var walk = WallTests.wall(notes + [future])
    for _ in 0..<WallTests.odd.count {
      #expect(look(walk, size).faults == [])
      let sheet = walk.keys("<enter>")
      #expect(look(sheet, size).faults == [] && look(sheet.keys("jjjjx"), size).faults == [])
      walk = walk.keys("lj")
    }
  }

  /// Whether a border in the accent’s colour has all four corners on the screen.
  private func chosenIsWhole(_ walk: Walk, _ size: Size) -> Bool {
    let buffer = Renderer(app: walk.app).render(walk.state, size: size)
    return "╭╮╰╯".allSatisfy { corner in
      buffer.cells.contains { $0.glyph == corner && $0.role == .accent }
    }
  }

  @Test(arguments: WallTests.sizes) func theChosenCardIsWhole(size: Size) {
    let notes = (0..<40).map { index in
      WallTests.note(
        "n\(index)", String(repeating: "words and ", count: index % 12 + 1),
        meaning: index % 3 == 0 ? "more" : nil,
        ago: index)
    }
    var walk = WallTests.wall(notes)
    for keys in [
      "", "l", "j", "j", "j", "h", "j", "j", "l", "l", "j", "G", "k", "k", "h", "g", "<pagedown>",
      "<pagedown>",
    ] {
      walk = walk.keys(keys)
      #expect(chosenIsWhole(walk, size), "after \(keys), \(size.columns)x\(size.rows)")
    }
  }

  @Test func cardsFillTheWallWithoutTouching() {
    let walk = WallTests.wall(
      (0..<60).map { WallTests.note("n\($0)", "Soup, and then \($0).", ago: $0 % 20) })
    for size in Size.all {
      let layout = walk.app.wallLayout(walk.state, columns: size.columns)
      for (number, slot) in layout.slots.enumerated() {
        #expect(layout.left(slot.column) + layout.cardWidth <= size.columns - layout.margin)
        let touching = layout.slots.dropFirst(number + 1).contains { other in
          other.column == slot.column && other.top < slot.bottom && slot.top < other.bottom
        }
        #expect(!touching)
      }
      #expect(layout.height >= min(size.rows, 20))
    }
  }

  @Test func aLongNoteScrollsToItsEndOnTheSheet() {
    let text = String(repeating: "words ", count: 400) + "zebra"
    var walk = WallTests.wall([WallTests.note("n", text, ago: 1)]).keys("<enter>")
    for size in Size.all {
      var seen = look(walk, size).letters
      while look(walk, size).saysMoreBelow {
        walk = walk.keys("<pagedown>")
        seen += look(walk, size).letters
      }
      #expect(seen.contains("zebra") && seen.contains("Justforyoutwo."))
      walk = walk.keys("<esc><enter>")
    }
  }

  @Test func whoAndWhatIsToldByMoreThanColour() {
    let note = WallTests.note("n", "Soup.", meaning: "Warmth.", by: .b, ago: 1)
    let walk = WallTests.wall([note]).keys("<enter>F<esc>")
    let rows = look(walk, Size(columns: 80, rows: 24)).rows
    #expect(rows.contains { $0.contains("▸ ● Ben") && $0.contains("Fri 20 Nov") })
    #expect(rows.contains { $0.contains("→ Warmth.") } && rows.contains { $0.contains("♥ ◆") })
    #expect(rows.contains { $0.contains("1 card") })
  }

  @Test func theLineAboveSaysWhatOfTheWallThisIs() {
    let walk = WallTests.wall([WallTests.note("n", "Soup.", ago: 1)])
    func head(_ keys: String) -> String { look(walk.keys(keys), Size(columns: 80, rows: 24)).rows.joined() }
    #expect(head("fw").contains("thanks, by ◆ Ana"))
    #expect(head("ffff").contains("None of these yet."))
    #expect(head("f/so").contains("/ so") && head("f/so").contains("in thanks"))
    #expect(head("/kite").contains("Nothing that you two kept says that."))
    #expect(look(Walk.couple.keys("4"), Size(columns: 40, rows: 12)).letters.contains("willhanghere"))
  }

  // MARK: The hearth

  @Test func anOldNoteComesBackOnTheHearth() {
    let walk = Walk(
      Walk.household("Ana", "Ben"), records: [WallTests.note("n", "Zebra.", meaning: "Stripes.", ago: 365)])
    for size in [Size(columns: 80, rows: 30)] + Size.large {
      let rows = look(walk, size).rows.joined(separator: "\n")
      #expect(
        rows.contains("On this day, last year") && rows.contains("Zebra.") && rows.contains("→ Stripes."))
    }
    #expect(look(walk, Size(columns: 40, rows: 12)).faults == [])
  }
}

import Testing

@testable import HearthCore

@Suite("How cards hang on the wall")
struct WallLayoutTests {
  private func entries(_ count: Int) -> [WallList.Entry] {
    (0..<count).map { WallList.Entry(id: .note("n\($0)"), version: $0) }
  }

  private func hung(_ heights: [Int], screen: Int = 80, past chosen: Int = 0) -> WallLayout {
    var layout = WallLayout(screen: screen)
    layout.hang(
      entries(heights.count), screen: screen, today: TestApp.start.date, past: chosen,
      height: { id, _, _ in
        if case .note(let name) = id, let number = Int(name.dropFirst()) { heights[number] } else { 3 }
      })
    return layout
  }

  /// Digits where cards are, so that a picture can be read.
  private func picture(_ layout: WallLayout) -> [String] {
    (0..<layout.height).map { row in
      var line = Array(repeating: Character(" "), count: (layout.slots.map(\.column).max() ?? 0) + 1)
      for (number, slot) in layout.slots.enumerated() where (slot.top..<slot.bottom).contains(row) {
        line[slot.column] = Character(String(number % 10))
      }
      return String(line)
    }
  }

  @Test(
    "As many columns as fit, all of one width, within the screen",
    arguments: [(40, 1), (50, 1), (60, 2), (80, 3), (100, 3), (120, 4), (200, 7), (1, 1)])
  func columns(screen: Int, count: Int) {
    let layout = hung(Array(repeating: 4, count: 20), screen: screen)
    let columns = Set(layout.slots.map(\.column))
    #expect(columns.count == count)
    for column in columns.sorted() {
      #expect(layout.left(column) >= layout.margin || screen == 1)
      #expect(layout.left(column) + layout.cardWidth <= max(3, screen - layout.margin))
      #expect(layout.left(column + 1) - layout.left(column) == layout.cardWidth + 1, "one free between")
    }
    #expect(layout.textWidth >= 1)
    #expect(screen < 60 || (24...31).contains(layout.cardWidth))
  }

  @Test("Each card hangs in the column that is shortest so far, the leftmost of several")
  func shortest() {
    #expect(
      picture(hung([5, 3, 4, 3, 3, 2])) == [
        "012", "012", "012", "032", "034", "534", "5 4",
      ])
  }

  @Test("A screen too small for three lines more gets shorter cards")
  func tallest() {
    #expect(hung([3], screen: 40).tallest == 6)
    #expect(hung([3], screen: 75).tallest == 6)
    #expect(hung([3], screen: 80).tallest == 7)
  }

  @Test("Ten thousand cards: only those near the chosen one are asked for, and none twice")
  func lazy() {
    var asked = 0
    var layout = WallLayout(screen: 80)
    let list = entries(10_000)
    func hang(past chosen: Int) {
      layout.hang(list, screen: 80, today: TestApp.start.date, past: chosen) { _, _, _ in
        asked += 1
        return 5
      }
    }
    hang(past: 0)
    #expect(asked == layout.slots.count && asked < 100)
    #expect(layout.height >= WallLayout.ahead)
    hang(past: 0)
    #expect(asked < 100)
    hang(past: 9_000)
    #expect(asked == layout.slots.count && asked > 9_000 && asked < 9_200)
  }

  @Test("A changed card, another screen and another day hang all of it again; a longer list does not")
  func again() {
    var asked = 0
    var layout = WallLayout(screen: 80)
    func hang(_ list: [WallList.Entry], screen: Int = 80, day: CivilDate = TestApp.start.date) -> Int {
      asked = 0
      layout.hang(list, screen: screen, today: day, past: 0) { _, _, _ in
        asked += 1
        return 4
      }
      return asked
    }
    var list = entries(6)
    #expect(hang(list) == 6 && hang(list) == 0)
    list += [WallList.Entry(id: .note("older"), version: 9)]
    #expect(hang(list) == 1)
    list[2] = WallList.Entry(id: list[2].id, version: 10)
    #expect(hang(list) == 7)
    #expect(hang(list, screen: 120) == 7)
    #expect(hang(list, screen: 120, day: TestApp.start.date.adding(days: 1)) == 7)
    #expect(hang(Array(list.dropLast()), screen: 120, day: TestApp.start.date.adding(days: 1)) == 6)
  }

  /// ```
  /// 012
  /// 012
  /// 0 2
  /// 032
  /// ```
  @Test("Beside, above and below are where they look to be")
  func neighbours() {
    let layout = hung([6, 2, 4, 5, 3, 2, 2])
    #expect(picture(layout) == ["012", "012", "032", "032", "034", "034", "534", "56 ", " 6 "])
    #expect(layout.below(0) == 5 && layout.above(5) == 0)
    #expect(layout.below(1) == 3 && layout.below(3) == 6 && layout.above(6) == 3)
    #expect(layout.above(0) == nil && layout.above(2) == nil)
    #expect(layout.beside(0, by: 1, at: 1) == 1 && layout.beside(0, by: 1, at: 3) == 3)
    #expect(layout.beside(3, by: -1, at: 6) == 5 && layout.beside(3, by: 1, at: 3) == 2)
    #expect(layout.beside(0, by: -1, at: 0) == nil && layout.beside(2, by: 1, at: 0) == nil)
    #expect(layout.beside(6, by: 1, at: 40) == 4, "the last one, where none is so low")
    #expect(layout.below(5) == 6, "at the end of a column, what hangs lower beside it")
    #expect(layout.below(6) == nil)
    #expect(layout.below(99) == nil && layout.above(-1) == nil && layout.beside(7, by: 1, at: 0) == nil)
  }
}

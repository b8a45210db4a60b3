import HearthCore
import Testing

@testable import HearthScreen

/// What can be seen of a list that each goes through alone.
@Suite struct BallotTests {
  private func rows(_ walk: Walk, _ size: Size) -> [String] {
    Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: size)).rows
  }

  @Test func theRowUnderTheCursorIsInSightWithItsAnswer() {
    let keys = ["y": "yes", "m": "maybe", "n": "no"]
    for size in Size.guides {
      var walk = Walk.listed
      for number in 0..<13 {
        for (key, word) in keys {
          let here = walk.keys(key).keys(number < 12 ? "k" : "")
          let line = rows(here, size).first { $0.contains("▸") }
          #expect(line?.contains("▸ \(word) ") == true, "row \(number): \(line ?? "none")")
        }
        walk = walk.keys("j")
      }
    }
  }

  @Test func onceHandedOverNothingTellsWhatWasAnswered() {
    let ways = ["<end><enter>", "yyyyyy<end>y<enter>", "nmynmy<end><enter>", "p"]
    for size in Size.all {
      let screens = ways.map { rows(Walk.listed.keys($0), size) }
      #expect(Set(screens).count == 1)
      let seats = ways.map { rows(Walk.listed.keys($0).keys("j"), size) }
      #expect(Set(seats).count == 1)
    }
  }

  @Test func whatOneDeclinedIsOnNoLaterScreen() {
    let ways = ["<end><enter>", "nnnn<end><enter>", "p"]
    for size in Size.all {
      let screens = ways.map { rows(Walk.listed.keys("yyyy<end><enter>j").keys($0), size) }
      #expect(Set(screens).count == 1, "a no, a blank and a pass look alike")
      #expect(!screens[0].joined().contains("yes"))
    }
  }

  @Test func whatTheyTypedIsTakenAsItIs() {
    let walk = Walk.list.keys("{a} and {who}<enter><enter>f<end>y<enter>j<end>m<enter>")
    for size in Size.guides { #expect(rows(walk, size).contains { $0.contains("{a} and {who}") }) }
    #expect(rows(walk.keys("<space>"), Size.guides[0]).contains { $0.contains("{a} and {who}") })
  }
}

import HearthCore
import Testing

@testable import HearthScreen

/// Small things on the screens of Mend that somebody on a couch has stumbled over.
@Suite struct MendedTests {
  private func rows(_ walk: Walk, _ size: Size) -> [String] {
    Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: size)).rows
  }

  private func letters(_ walk: Walk, _ size: Size) -> String {
    Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: size)).letters
  }

  private func says(_ words: String, _ walk: Walk, _ size: Size) -> Bool {
    letters(walk, size).contains(Onlooker.letters(words))
  }

  private static let wide = Size(columns: 120, rows: 40)
  private static let usual = Size(columns: 80, rows: 24)
  private static let small = Size(columns: 40, rows: 12)

  /// Something agreed that day, on the list of a couple with nothing else.
  private func couple(_ title: String, _ sort: Appointment.Sort, days: Int? = nil) -> Walk {
    Walk(
      Walk.household("Ana", "Ben"),
      records: [
        Appointment.record(
          id: "agreed", title: title, on: days.map { Walk.start.date.adding(days: $0) },
          owner: sort == .promise ? .a : nil, guide: "mend", sort: sort, topic: title, at: Walk.start)
      ])
  }

  private func chosen(_ walk: Walk) -> Walk {
    let walk = walk.keys("5g")
    return walk.rows(walk.app.mendRows(walk.state).firstIndex(of: .agreed("agreed")) ?? 0)
  }

  @Test func theHearthSaysTheDayOfALongBreakAsTheBreakItselfDoes() {
    let long = Walk.couple.keys("sfjbtttt")
    #expect(says("Back together tomorrow at 17:30.", long, Self.usual))
    #expect(says("a break, back tomorrow at 17:30", long.keys("<esc>"), Self.usual))
    #expect(says("a break, back at 19:50", Walk.couple.keys("sfjb<esc>"), Self.usual))
  }

  @Test func aBreakSaysOneThingAtATimeAndWhatTMeans() {
    let resting = Walk.couple.keys("s<space>fjb")
    for size in Size.all {
      #expect(says("Back together at 19:50. Then you both press your key.", resting, size))
      #expect(says("t: another time, 20 min to tomorrow.", resting, size))
      let late = resting.wait(minutes: 300)
      #expect(says("Not calmer yet? t gives it more time.", late, size) && says("Ana: press F", late, size))
      let again = late.keys("t")
      #expect(says("Back together at 00:50, or sooner if you are both ready.", again, size), "\(size)")
      #expect(says("Not calmer yet? t gives it more time.", again, size))
      #expect(!says("Then you both press", again, size) && !says("Whenever you are", again, size))
    }
  }

  @Test func aBreakBeforeAnythingWasSaidSpeaksOfNothingThatWasSaid() {
    for size in Size.all {
      let bare = Walk.couple.keys("b")
      #expect(says("Afterwards you can begin gently", bare, size) && !says("talking about", bare, size))
      #expect(!says("where you were", bare.wait(minutes: 30), size))
      #expect(says("What you were talking about will wait", Walk.couple.keys("s<space>fjb"), size))
    }
    #expect(!says("talking about", Walk.couple.keys("5b<esc>"), Self.usual))
  }

  @Test func aParkedTextCanBeReadToItsEnd() {
    let words = (1...60).map { "word\($0)" }.joined(separator: " ") + " the end"
    for size in [Self.small, Self.usual, Self.wide] {
      for sort in [Appointment.Sort.issue, .promise] {
        var walk = chosen(couple(words, sort))
        #expect(says("word1 word2 word3 word4 word5 word6", walk, size))
        for _ in 0..<40 where !says("word59 word60 the end", walk, size) { walk = walk.keys("<pagedown>") }
        #expect(says("word59 word60 the end", walk, size), "\(sort) at \(size)")
      }
    }
  }

  @Test func whatIsShortStandsBelowTheListAtEverySize() {
    for size in Size.all {
      #expect(says("ring the plumber", chosen(couple("ring the plumber", .promise, days: 2)), size))
    }
  }

  @Test func aWideScreenCutsNoTitleThatASmallerOneShows() {
    let title = "who gets up when the little one wakes us at five"
    let walk = couple(title, .trial, days: 5).keys("5")
    for size in [Self.usual, Size(columns: 100, rows: 24), Self.wide, Size(columns: 200, rows: 60)] {
      #expect(rows(walk, size).contains { $0.contains(title) && $0.contains("Thursday") }, "\(size)")
    }
  }

  @Test func anEmptyMendPointsAtNothingMore() {
    for size in [Self.usual, Self.wide] {
      let buffer = Renderer(app: Walk.couple.app).render(Walk.couple.keys("5G").state, size: size)
      #expect(!Onlooker(buffer: buffer).saysMoreBelow, "\(size)")
    }
    #expect(says("will stand here, too", Walk.couple.keys("5"), Self.wide))
  }

  @Test func noKeyOfTheSpeakerIsTornFromItsWord() {
    let walk = Walk.reflect
    #expect(walk.state.session?.step.contains("reflect") == true)
    for size in Size.all {
      let lines = rows(walk, size)
      for words in ["y yes, that is it", "m mostly", "n not yet"] {
        #expect(lines.contains { $0.contains(words) }, "\(words) at \(size)")
      }
    }
  }

  @Test func theCalendarIsNotEmptyForThoseWhoTrySomethingNextWeek() {
    let words = "again will live here"
    for keys in ["3", "3l"] {
      #expect(!says(words, couple("no phones", .trial, days: 7).keys(keys), Self.wide))
    }
    #expect(says(words, Walk.couple.keys("3"), Self.wide))
    #expect(says(words, couple("no phones", .issue).keys("3"), Self.wide), "parked is on no day")
  }

  @Test func aLongTextIsMeasuredOnlyAsFarAsItIsShown() {
    let long = String(repeating: "ö\u{301} ", count: 5000)
    #expect(long.start(1000).unicodeScalars.count == 1001 && long.start(1000).hasSuffix("…"))
    #expect("short".start(5) == "short" && "".start(0) == "" && "x".start(-1) == "…")
    let card = CareCard.record(
      id: "card", .helps, author: .a, text: "Tea. " + String(repeating: "And tea. ", count: 12_000),
      at: Walk.start)
    let walk = Walk(Walk.household("Ana", "Ben"), records: [card]).keys("5c")
    for size in Size.all { #expect(says("Tea. And tea. And tea.", walk, size)) }
  }
}

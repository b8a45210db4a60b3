import HearthContent
import HearthCore
import Testing

@testable import HearthScreen

/// What can be seen of Mend, of its sheets and of a break.
@Suite struct MendTests {
  private func rows(_ walk: Walk, _ size: Size, still: Bool = false) -> [String] {
    Onlooker(buffer: Renderer(app: walk.app, reducedMotion: still).render(walk.state, size: size)).rows
  }

  private func letters(_ walk: Walk, _ size: Size, still: Bool = false) -> String {
    Onlooker(buffer: Renderer(app: walk.app, reducedMotion: still).render(walk.state, size: size)).letters
  }

  private func mend(_ isWanted: (MendRow) -> Bool, in walk: Walk = .demo) -> Walk {
    let walk = walk.keys("5")
    guard let index = walk.app.mendRows(walk.state).firstIndex(where: isWanted) else {
      Issue.record("Mend has no such row")
      return walk
    }
    return walk.keys("g").rows(index)
  }

  @Test func whoItIsNotForStandsFirstWhateverElseThereIs() {
    let words = Onlooker.letters(
      "\(Library.builtIn.safety.notForMending): Ctrl-G.")
    for walk in [
      Walk.couple.keys("5"), .demo.keys("5"), .demo.keys("5G"), .demo.keys("5d"), .demo.keys("5Gx"),
    ] {
      for size in Size.all {
        #expect(letters(walk, size).drop { $0 == "─" }.hasPrefix(words), "\(size)")
      }
    }
  }

  @Test func everyRowCanBeReachedAndShowsItsWords() {
    let count = Walk.demo.keys("5").app.mendRows(Walk.demo.state).count
    for size in Size.all {
      for row in 0..<count {
        let line = rows(Walk.demo.keys("5").rows(row), size).first { $0.contains("▸") } ?? ""
        #expect(line.filter(\.isLetter).count > 6, "row \(row) at \(size): \(line)")
      }
    }
  }

  @Test func whatABreakIsAboutIsOnNoScreen() {
    let walk = mend { $0 == .agreed("demo-trial") }
    let title = "Sunday morning"
    for seen in [walk, walk.keys("1"), walk.keys("3llllla")] {
      #expect(rows(seen, Size(columns: 120, rows: 40)).joined().contains(title), "it is there before")
    }
    // The break is called in the talk that the appointment led to.
    let resting = walk.keys("<enter><enter>b")
    #expect(resting.state.session?.pause != nil)
    let left = resting.keys("<esc>")
    for size in Size.all {
      for walk in [
        resting, resting.keys("?"), resting.keys(":"), resting.keys("w"), left, left.keys("1"),
        left.keys("3lllll"), left.keys("3llllla"), left.keys("3lllllw"), left.keys("5"), left.keys("5G"),
        left.keys("2G"),
        left.keys(":"),
      ] {
        let screen = rows(walk, size).joined(separator: " ")
        #expect(!screen.contains(title) && !screen.contains("fill themselves"), "\(screen)")
      }
    }
  }

  @Test func wordsForHardDaysAreOnNoListAndBehindTheirAuthorsKey() {
    let words = ["Youareoffduty", "Youhavedoneenough"]
    let list = Walk.demo.keys("5c")
    let count = list.app.cardRows(list.state).count
    for size in Size.all {
      for row in 0..<count {
        let chosen = list.rows(row)
        for walk in [chosen, chosen.keys("x")] {
          #expect(words.allSatisfy { !letters(walk, size).contains($0) }, "row \(row)")
        }
      }
      let closed = list.keys("G<enter>")
      #expect(words.allSatisfy { !letters(closed, size).contains($0) })
      #expect(letters(closed.keys("f"), size) == letters(closed, size), "not the other one’s key")
      let open = letters(closed.keys("j"), size).filter { !"│".contains($0) }
      #expect(open.contains(words[0]))
    }
  }

  @Test func aRoughDayShowsTheOtherOnesWordsAndNotOnesOwn() {
    for size in Size.all {
      let ana = letters(Walk.demo.keys("hf"), size)
      #expect(ana.contains("Youareoffduty") && !ana.contains("Youhavedoneenough"))
      let ben = letters(Walk.demo.keys("hj"), size)
      #expect(ben.contains("Youhavedoneenough") && !ben.contains("Youareoffduty"))
      let nothing = letters(Walk.couple.keys("hf"), size)
      #expect(nothing.contains("canwriteacardforsuchaday"))
    }
  }

  @Test func wordsThatMendAreWholeAtEverySize() {
    let walk = Walk.demo.keys("5w")
    let phrases = walk.app.phrases(walk.state)
    #expect(phrases.count > 40)
    for size in [Size(columns: 40, rows: 12), Size(columns: 120, rows: 40)] {
      var here = walk
      for phrase in phrases {
        let screen = letters(here, size)
        #expect(
          screen.contains(Onlooker.letters("“\(phrase.text)”"))
            && screen.contains(Onlooker.letters(phrase.family)))
        here = here.keys("<space>")
      }
    }
  }

  @Test func inTheThickOfItTheFooterStaysSmall() {
    let walk = Walk.demo.keys("5<enter><enter>fj<enter><enter>f3<enter>j3<enter>")
    #expect(walk.state.session?.step == "topic")
    let choosing = walk.keys("money<enter>all of it<enter>")
    guard let session = choosing.state.session, let engine = choosing.app.engine(session, choosing.state),
      let field = engine.field(session), let step = engine.guide.step(session.step)
    else {
      Issue.record("no step")
      return
    }
    #expect(engine.guide.isHeated(step) && !engine.options(session, field).isEmpty)
    for size in Size.guides {
      let footer = rows(choosing, size).suffix(2).joined(separator: " ")
      for words in ["w words that mend", "b break", "Esc leave"] {
        #expect(footer.contains(words), "\(footer)")
      }
      let hints = ["Enter", "↑↓", " p pass", "W enough"].filter(footer.contains)
      #expect(hints == ["Enter", "↑↓"], "\(footer)")
    }
  }

  @Test func inTheThickOfItTwoRowsOfALongerListAreInSightAndTheChosenOneIsAmongThem() {
    let options = ["First", "Second", "Third", "Fourth"].map { Option($0, "\($0) choice") }
    let guide = Guide(
      id: "mend", title: "Hard", minutes: 1, home: .mend, about: "", why: "", keeps: .dates,
      steps: [
        Step("heat", .heat(threshold: 7, decides: true), ""),
        Step("choose", .choose(Field("way", "", .options(options))), "Which way?"),
        Step("back", .reflect(stems: options.map(\.label)), who: .first, "Give it back."),
      ])
    let app = App(library: Library(guides: [guide], decks: [], feelings: []))
    var state = app.begin(
      Launch(now: Walk.start, seed: 1, folder: "", household: Walk.household("Ana", "Ben")))
    func press(_ keys: String) {
      for key in Key.sequence(keys) ?? [] { _ = app.reduce(&state, .key(key, at: Walk.start)) }
    }
    func shown(_ size: Size) -> [String] {
      let letters = Onlooker(buffer: Renderer(app: app).render(state, size: size)).letters
      return options.map(\.label).filter { letters.contains(Onlooker.letters($0)) }
    }
    press("5<enter>3<enter>")
    for row in 0..<4 {
      for size in Size.all {
        #expect(shown(size) == options.map(\.label)[min(row, 2)...min(row, 2) + 1].map(\.self))
      }
      press("j")
    }
    press("<enter>")
    for size in Size.all { #expect(shown(size) == ["First choice", "Second choice"]) }
    press("jjj")
    for size in Size.all { #expect(shown(size) == ["Third choice", "Fourth choice"]) }
  }

  @Test func aBreakShowsWhatHelpsOneOfThemAndAnotherCardEachMinute() {
    let walk = Walk.demo.keys("b")
    let cards = ["Tenminuteswiththedoorshut", "Twiceroundtheblock", "Aglassofwater"]
    for size in Size.all {
      let shown = [0, 1, 2, 3].map { minute in
        cards.filter { letters(walk.wait(minutes: minute), size).contains($0) }
      }
      #expect(shown == [[cards[0]], [cards[1]], [cards[2]], [cards[0]]], "\(size)")
      for minute in [0, 1] {
        let still = letters(walk.wait(minutes: minute), size, still: true)
        #expect(still.contains(cards[0]) && (still.contains(cards[1]) || size.rows == 12))
        #expect(!still.contains("breathein") && !still.contains(cards[2]))
      }
      #expect(letters(walk, size).contains("Backtogetherat19:50"))
      let over = letters(walk.wait(minutes: 90), size)
      #expect(over.contains("Wheneveryouarebothready"))
      #expect(over.contains("◌◆Ana:pressF") && over.contains("◌●Ben:pressJ"))
    }
  }
}

import HearthContent
import HearthCore
import Testing

@testable import HearthScreen

/// What the wall says, and what it leaves unsaid.
@Suite struct WallWordsTests {
  private static let size = Size(columns: 80, rows: 24)

  private func rows(_ walk: Walk) -> [String] {
    Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: WallWordsTests.size)).rows
  }

  /// Without the top line, as one text, however it is broken.
  private func text(_ walk: Walk) -> String {
    rows(walk).dropFirst().joined(separator: " ").split(separator: " ").joined(separator: " ")
  }

  private func wall(_ records: [Record], of names: (String, String) = ("Ana", "Ben")) -> Walk {
    Walk(Walk.household(names.0, names.1), records: records).keys("4")
  }

  private func note(_ id: String, by author: PartnerID? = .a) -> Record {
    Note.record(id: id, .thanks, author: author, text: "You sang.", at: Walk.start)
  }

  private func letter(daysAgo days: Int) -> Record {
    let at = Moment(date: Walk.start.date.adding(days: -days), hour: 20, minute: 0)
    return Letter.record(id: "l", author: .a, text: "quince", opens: .mood(.laugh), at: at)
  }

  @Test func whatOneOfThemHungIsNotCounted() {
    let both = wall([note("1"), note("2"), note("3", by: .b)])
    #expect(text(both).contains("3 cards"))
    #expect(text(both.keys("w")).contains("by ◆ Ana") && !text(both.keys("w")).contains("card"))
    #expect(text(both.keys("wff")).contains("by ◆ Ana"))
  }

  @Test func aDayGivesWayBeforeANameDoes() {
    let shown = text(wall([note("1"), note("2"), note("3", by: .b)], of: ("Magdalena", "Bo")))
    #expect(shown.components(of: "◆ Magdalena ") == 2, "none of them is cut")
    #expect(shown.components(of: "Sat 21 Nov") == 1 && shown.components(of: "21 Nov") == 3)
  }

  @Test func takingDownSaysWhereTheWordsWait() {
    for walk in [
      wall([note("1")]).keys("<enter>x"), wall([letter(daysAgo: 3)]).keys("<enter>x"),
      Walk.demo.keys("5cx"), aLetter.keys("<esc>1x"),
    ] {
      #expect(text(walk).contains(TakenAway.before))
    }
    #expect(text(Walk.demo.kept(1).keys("<enter>x")).contains(ErasedWords.before(WordsElsewhere())))
  }

  @Test func whatSealingIsWorthIsSaidInTheSameWordsEverywhere() {
    #expect(text(wall([letter(daysAgo: 3)]).keys("<enter>")).contains(SafetyText.sealedNote))
  }

  @Test(arguments: [
    (0, "sealed and opened Saturday 21 November 2026"), (28, "sealed 24 October, opened 21 November 2026"),
    (340, "sealed 16 December 2025, opened 21 November 2026"),
  ])
  func anOpenedLetterSaysItsTwoDays(days: Int, words: String) throws {
    let opened = try #require(Letter(letter(daysAgo: days))).opened(on: Walk.start.date)
    let walk = wall([opened])
    #expect(text(walk).contains("✉ opened 21 Nov"))
    #expect(text(walk.keys("<enter>")).contains("◆ Ana \(words)"))
  }

  /// Written by one of them, and not sealed yet.
  private let aLetter = Walk.couple.keys("4n4<enter>fA surprise<c-d>")

  @Test func aLetterOnTheWayOpensToItsAuthorAlone() {
    #expect(aLetter.state.session?.step == "opens")
    for walk in [aLetter.keys("<esc>1"), aLetter.keys("<esc>").restarted(), aLetter.keys("<c-x><c-x><esc>1")]
    {
      let again = walk.keys("<enter>")
      #expect(text(again).contains("Hand the keyboard to ◆ Ana"))
      #expect(!rows(again)[0].contains("ealed note"), "the title would give it away")
      #expect(text(again).contains("Kept in a plain file on this machine."), "since it is")
      for keys in ["<enter>", "jj<enter><enter>jj<enter>", "p", "J", "j", "<bs>"] {
        let after = again.keys(keys)
        #expect(after.state.session?.step == "opens" && text(after).contains("Hand the keyboard"), "\(keys)")
      }
      #expect(text(again.keys("f")).contains("when may ● Ben open it?"))
    }
    // Past the last question, too: whoever comes back could seal it as it is.
    let ready = aLetter.keys("j<enter><enter>")
    #expect(ready.state.session?.step == "sealed")
    #expect(text(ready.keys("<esc>1<enter>")).contains("Hand the keyboard to ◆ Ana"))
    let card = Walk.couple.keys("5cnfj<enter>fYou did enough<c-d><esc>1<enter>")
    #expect(card.state.session?.step == "written" && text(card).contains("Hand the keyboard to ◆ Ana"))
  }

  @Test func aLetterOnTheWayIsNoLetterOnTheHearth() {
    let begun = aLetter.keys("<esc>1")
    #expect(text(begun).contains("something begun by ◆ Ana, today"))
    #expect(!text(begun).contains("sealed") && !text(begun).contains("surprise"))
  }

  @Test func aBareWallSaysOnlyWhatWillHangThere() {
    #expect(!text(Walk.couple.keys("4")).contains("everything you two hung here"))
    #expect(text(wall([note("1")])).contains("everything you two hung here"))
  }

  @Test func whatIsTakenAwayIsSaidToItsEndOnASmallScreen() {
    for walk in [Walk.demo.keys("5cx"), aLetter.keys("<esc>1x")] {
      let screens = [walk, walk.keys("jjjj")].map { walk in
        Onlooker(buffer: Renderer(app: walk.app).render(walk.state, size: Size(columns: 40, rows: 12)))
          .letters
      }
      #expect(screens.joined().contains("orbeerasedatonce"))
    }
  }

  @Test func whoMayRewriteIsSaidByTheirKey() {
    #expect(text(wall([note("1", by: .b)]).keys("<enter>e")).contains("J ● Ben rewrites it"))
    #expect(text(wall([note("1")]).keys("<enter>o")).contains("F ◆ Ana lets others have it"))
    let card = CareCard.record(id: "c", .helps, author: .a, text: "A walk", at: Walk.start)
    #expect(text(wall([card]).keys("5c<enter>")).contains("◆ Ana: F rewrites it"))
  }
}

extension String {
  /// How often that occurs.
  fileprivate func components(of part: String) -> Int {
    var count = 0
    var rest = self[...]
    while let range = rest.firstRange(of: part) {
      count += 1
      rest = rest[range.upperBound...]
    }
    return count
  }
}

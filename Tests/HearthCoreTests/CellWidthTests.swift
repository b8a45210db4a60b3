import Testing

@testable import HearthCore

#if canImport(Glibc)
  import Glibc
#endif

@Suite struct CellWidthTests {
  @Test(arguments: [
    ("", 0), ("plain", 5), ("é", 1), ("e\u{301}", 1), ("◆ Ana", 5), ("…", 1), ("─", 1),
    ("漢字", 4), ("한글", 4), ("각", 2), ("ﬁ", 1), ("Ａ", 2), ("🙂", 2), ("🩷", 1),
    ("👩‍👩‍👧", 2), ("👍🏽", 2), ("❤️", 1), ("❤️‍🔥", 1), ("1️⃣", 1), ("🇩🇪", 2), ("🏴󠁧󠁢󠁥󠁮󠁧󠁿", 2),
    ("का", 2), ("क्ष", 2), ("กำ", 2), ("می‌خواهم", 7),
    ("\u{200B}\u{FEFF}\u{202E}", 0), ("\u{301}", 0), ("\u{1B}[31m", 5), ("\u{AD}", 0),
  ])
  func columns(text: String, width: Int) {
    #expect(text.cellWidth == width)
    #expect(text.printable.cellWidth == width)
  }

  @Test(arguments: [
    ("e\u{301}", ["e\u{301}"]), ("👩‍👩‍👧", ["👩"]), ("👍🏽", ["👍"]), ("❤️", ["❤"]), ("🇩🇪", ["D", "E"]),
    ("\u{7}", ["\u{FFFD}"]), ("का", ["क", "ा"]), ("\r\n", [" "]), ("\u{301}", []),
  ])
  func glyphsOfACharacter(text: String, glyphs: [String]) throws {
    let character = try #require(text.count == 1 ? text.first : nil)
    var seen: [String] = []
    character.forEachGlyph { glyph, _ in seen.append(String(glyph)) }
    #expect(seen.map { Array($0.unicodeScalars) } == glyphs.map { Array($0.unicodeScalars) })
  }

  @Test func aCellTakesFourMarksAndNoMore() {
    let zalgo = Character("e" + String(repeating: "\u{301}", count: 50))
    zalgo.forEachGlyph { glyph, width in
      #expect(glyph.unicodeScalars.count == 5)
      #expect(width == 1)
    }
    #expect(zalgo.cellWidth == 1)
  }

  @Test(arguments: [
    ("short", 10, "short"), ("exactly", 7, "exactly"), ("a long line", 7, "a long…"),
    ("a long line", 8, "a long…"),
    ("漢字漢字", 6, "漢字…"), ("漢字", 1, "…"), ("abc", 0, ""), ("abc", -3, ""), ("two\nlines", 20, "two lines"),
  ])
  func fitting(text: String, width: Int, fitted: String) {
    #expect(text.fitted(to: width) == fitted)
    #expect(text.fitted(to: width).cellWidth <= max(0, width))
  }
}

#if canImport(Glibc)
  extension CellWidthTests {
    /// Curses places every glyph by `wcwidth`, so each difference from it is a line drawn askew.
    @Test func agreesWithTheCLibrary() throws {
      // Swift does not import wcwidth, which depends on the process-wide locale besides.
      let symbol = try #require(dlsym(nil, "wcwidth"))
      let measure = unsafeBitCast(symbol, to: (@convention(c) (UInt32) -> Int32).self)
      let utf8 = try #require(newlocale(1 << LC_CTYPE, "C.UTF-8", nil))
      let before = uselocale(utf8)
      defer {
        uselocale(before)
        freelocale(utf8)
      }
      var strangers: [String] = []
      for value in UInt32(0x20)...0x3FFFF {
        guard let scalar = Unicode.Scalar(value) else { continue }
        let theirs = measure(value)
        let ours = Character(scalar).cellWidth
        if theirs != Int32(ours), !isTolerated(scalar, theirs: theirs, ours: ours) {
          strangers.append("U+\(String(value, radix: 16)): wcwidth \(theirs), here \(ours)")
        }
      }
      #expect(strangers.isEmpty)
    }

    private func isTolerated(_ scalar: Unicode.Scalar, theirs: Int32, ours: Int) -> Bool {
      // Shown as one replacement mark, or as nothing when only steering: what the library calls unprintable, and what
      // a library newer than Unicode 14 knows.
      if theirs < 0 || (scalar.properties.age?.major ?? 99) > 14 { return ours <= 1 }
      switch scalar {
      // Soft hyphens are left out, since terminals disagree about them.
      case "\u{AD}": return ours == 0
      // A mark in Unicode 14 that has taken a column of its own since.
      case "\u{1171E}": return true
      default: return false
      }
    }
  }
#endif

import HearthCore
import Testing

@testable import HearthScreen

/// What the program looked like when someone last read every screen of it. `HEARTH_RECORD=1` records anew; read the
/// difference before committing it.
@Suite struct FrameTests {
  @Test(arguments: Screen.all + Screen.walks)
  func screensLookAsRecorded(screen: Screen) {
    let drawn = lines(of: screen)
    let file = FrameFile(name: screen.name)
    if FrameFile.isRecording {
      #expect(file.write(drawn))
      Issue.record("recorded \(screen.name); run again without HEARTH_RECORD")
      return
    }
    guard let recorded = file.read() else {
      Issue.record("no frames of \(screen.name) yet: \(FrameFile.howToRecord)")
      return
    }
    guard let difference = FrameFile.difference(recorded: recorded, drawn: drawn) else { return }
    Issue.record("\(difference)\nIf that is how it should look: \(FrameFile.howToRecord)")
  }

  @Test func everyFileOfFramesIsStillDrawn() {
    let drawn = (Screen.all + Screen.walks).map(\.name)
    #expect(Set(drawn).count == drawn.count)
    #expect(FrameFile.recorded() == Set(drawn), "a file too many is left over; delete it")
  }

  private func lines(of screen: Screen) -> [String] {
    var lines = ["Recorded frames of “\(screen.name)”. Rows are counted from 0."]
    for shot in screen.shots {
      let walk = shot.walk
      #expect(walk.state.session?.step == shot.step, "\(screen.name): \(shot.name)")
      for size in shot.sizes {
        let buffer = shot.renderer(walk).render(walk.state, size: size)
        lines += ["", "== \(shot.name), \(size.columns)x\(size.rows)"] + FrameText.lines(buffer)
      }
    }
    return lines + [""] + FrameText.legend + [""]
  }

  @Test func aDifferenceNamesTheFrameAndBothRows() {
    let recorded = ["", "== one, 2x1", "no cursor", "|ab|", "== two, 2x1", "|cd|"]
    var drawn = recorded
    #expect(FrameFile.difference(recorded: recorded, drawn: drawn) == nil)
    drawn[3] = "|a |"
    #expect(
      FrameFile.difference(recorded: recorded, drawn: drawn)
        == "== one, 2x1\nrecorded, line 4:\n|ab|\ndrawn now:\n|a |")
    #expect(
      FrameFile.difference(recorded: recorded, drawn: recorded.dropLast())
        == "== two, 2x1\nrecorded, line 6:\n|cd|\ndrawn now:\n(nothing more)")
    // é in one scalar is not é in two.
    #expect(FrameFile.difference(recorded: ["\u{E9}"], drawn: ["e\u{301}"]) != nil)
  }

  @Test func framesShowAllThereIs() {
    var canvas = Canvas(size: Size(columns: 6, rows: 5))
    canvas.put("漢 x", column: 0, row: 0, role: .accent)
    canvas.showCursor(column: 5, row: 4)
    #expect(
      FrameText.lines(canvas.buffer) == [
        "cursor in column 5 of row 4", "|漢 x  |", "4 blank rows", ":aaaa", "4 plain rows",
      ])
    #expect(Set(Role.allCases.map(FrameText.letter)).count == Role.allCases.count)
  }
}

import HearthCore
import Testing

@testable import HearthScreen

/// What holds on every screen at every size.
@Suite struct InvariantTests {
  /// Around the sizes at which something changes: each width and each height with a few of the others.
  private static let sizes = [
    (40, [12, 13, 24]), (41, [18, 40]), (60, [12, 24]), (76, [13, 18, 24]), (99, [18, 40]),
    (120, [12, 24, 40]),
  ].flatMap { columns, rows in rows.map { Size(columns: columns, rows: $0) } }

  /// Draws every shot of the screens at every size; `look` says what is wrong.
  private func everywhere(
    _ screen: Screen, sizes: [Size] = InvariantTests.sizes, _ look: (Walk, Renderer, CellBuffer) -> [String]
  ) {
    for shot in screen.shots {
      let walk = shot.walk
      let renderer = shot.renderer(walk)
      for size in sizes {
        let faults = look(walk, renderer, renderer.render(walk.state, size: size))
        guard !faults.isEmpty else { continue }
        Issue.record(
          "\(shot.name), \(size.columns)x\(size.rows): \(faults.prefix(4).joined(separator: "; "))")
        break
      }
    }
  }

  @Test(arguments: Screen.all)
  func everyScreenHolds(screen: Screen) { everywhere(screen, faults) }

  /// A guide's own steps differ in words only, so the sizes people have are enough.
  @Test(arguments: Screen.walks)
  func everyStepHolds(screen: Screen) { everywhere(screen, sizes: Size.guides, faults) }

  private func faults(_ walk: Walk, _ renderer: Renderer, _ buffer: CellBuffer) -> [String] {
    // Once for each height is enough to see that nothing is remembered.
    let isAgain = buffer.size.columns > 60 || renderer.render(walk.state, size: buffer.size) == buffer
    let cells = Onlooker(buffer: buffer).faults + (isAgain ? [] : ["drawn again, it differs"])
    guard walk.state.overlay != .hidden else { return cells }
    return cells + topFaults(walk, buffer) + footerFaults(walk, buffer) + cursorFaults(walk, buffer)
      + lostWords(walk, renderer, buffer)
  }

  @Test(arguments: [(39, 11), (39, 12), (40, 11), (10, 3), (2, 1), (1, 1), (1, 0), (0, 1), (0, 0)])
  func tinyScreensOnlySaySo(columns: Int, rows: Int) {
    for shot in Screen.all.flatMap(\.shots) {
      let walk = shot.walk
      let buffer = shot.renderer(walk).render(walk.state, size: Size(columns: columns, rows: rows))
      #expect(buffer.cursor == nil)
      #expect(buffer.cells.count == columns * rows)
      let letters = buffer.cells.map(\.glyph).filter { $0 != " " }
      let isHidden = walk.state.overlay == .hidden
      #expect(letters.first == (isHidden || buffer.cells.isEmpty ? nil : "A"), "\(shot.name)")
    }
  }

  @Test func aHiddenScreenIsEmpty() {
    let walks = [Walk.demo, .floor, .need.keys("zqxj"), .pause, .firstRun].map { $0.keys("<c-x>") }
    for walk in walks {
      for size in InvariantTests.sizes + Size.all {
        let buffer = Renderer(app: walk.app).render(walk.state, size: size)
        #expect(buffer == CellBuffer(size: size))
      }
    }
  }

  /// The top says where we are.
  private func topFaults(_ walk: Walk, _ buffer: CellBuffer) -> [String] {
    let top = Onlooker(buffer: buffer).rows[0]
    let guide = walk.state.session.flatMap { walk.app.library.guide($0.guide)?.title } ?? "hearth"
    let names = ["hearth", "A break", String(guide.prefix(8))]
    return names.contains { top.hasPrefix(" \($0)") } ? [] : ["top line: \(top)"]
  }

  /// The footer has the first key that matters now, and the way to all others wherever no text is being typed.
  private func footerFaults(_ walk: Walk, _ buffer: CellBuffer) -> [String] {
    let keymap = walk.app.keymap
    let chain = walk.app.chain(walk.state)
    let footer = Onlooker(buffer: buffer).rows.suffix(2).joined(separator: " ")
    let first = keymap.rows(in: chain).first { row in
      row.hint != nil && walk.app.obstacle(to: row.command, in: walk.state) == nil
    }
    let step = walk.state.session.flatMap { walk.app.library.guide($0.guide)?.step($0.step) }
    let own = walk.state.overlay == nil && first?.command == .advance ? step?.done : nil
    var wanted = first.map { ["\($0.label) \(own ?? $0.hint ?? "")"] } ?? []
    if keymap.command(for: .character("?"), in: chain) == .help { wanted.append("keys") }
    return wanted.filter { !footer.contains($0) }.map { "no “\($0)” in: \(footer)" }
  }

  /// The cursor is there where text is typed, and nowhere else.
  private func cursorFaults(_ walk: Walk, _ buffer: CellBuffer) -> [String] {
    let isTyping = walk.app.chain(walk.state).contains {
      [.typing, .firstName, .palette, .entry, .steps, .wallSearch].contains($0)
    }
    return (buffer.cursor != nil) == isTyping ? [] : ["the cursor is \(isTyping ? "missing" : "too many")"]
  }

  /// No word of a step is lost: it is there, or a mark says that there is more and scrolling brings it.
  private func lostWords(_ walk: Walk, _ renderer: Renderer, _ buffer: CellBuffer) -> [String] {
    let looks = Onlooker(buffer: buffer)
    let missing = sentences(walk).filter { !looks.letters.contains(Onlooker.letters($0)) }
    if missing.isEmpty { return [] }
    guard looks.saysMore else { return missing.map { "cut without a mark: \($0)" } }
    // There the arrows belong to the list or the text, and the cursor stays in view; the mark is all.
    guard !isFilledIn(walk) else { return [] }
    let words = Set(missing.flatMap { $0.split(separator: " ").map(String.init) })
    let seen = scrolled(walk, renderer, buffer.size)
    return words.filter { !seen.contains(Onlooker.letters($0)) }.sorted().map {
      "can’t be scrolled to: \($0)"
    }
  }

  private func isFilledIn(_ walk: Walk) -> Bool {
    guard let session = walk.state.session, let engine = walk.app.engine(session, walk.state) else {
      return false
    }
    return engine.field(session) != nil
  }

  private func scrolled(_ walk: Walk, _ renderer: Renderer, _ size: Size) -> String {
    var walk = walk
    var seen = ""
    for _ in 0..<40 {
      let looks = Onlooker(buffer: renderer.render(walk.state, size: size))
      seen += looks.letters
      guard looks.saysMoreBelow else { break }
      walk = walk.keys("<pagedown>")
    }
    return seen
  }

  /// The sentences of the step on the screen, where nothing lies over it.
  private func sentences(_ walk: Walk) -> [String] {
    guard walk.state.overlay == nil, let session = walk.state.session, session.pause == nil,
      !session.form.veiled, !session.form.sayingMore, let engine = walk.app.engine(session, walk.state),
      let step = engine.guide.step(session.step), let household = walk.state.household
    else { return [] }
    let texts =
      [step.headline] + (engine.staysClosed(session) ? [] : step.lines) + [step.cue ?? ""] + [
        engine.field(session)?.label ?? ""
      ]
    return texts.filter { !$0.isEmpty }.compactMap { engine.pieces($0, session, who: step.who) }.map {
      pieces in
      pieces.map { piece in
        switch piece {
        case .text(let text): text.printable
        case .partner(let id): "\(household[id].glyph.symbol) \(household[id].name.printable)"
        }
      }.joined()
    }
  }

  /// From every screen that has the key, the help lists all that can be done there, however small the screen.
  @Test(arguments: Screen.all)
  func helpListsEveryCommand(screen: Screen) {
    everywhere(screen, sizes: Size.guides) { walk, renderer, buffer in
      let chain = walk.app.chain(walk.state)
      guard walk.app.keymap.command(for: .character("?"), in: chain) == .help else { return [] }
      let seen = scrolled(walk.keys("?"), renderer, buffer.size)
      return walk.app.keymap.rows(in: chain).map(\.command.title)
        .filter { !seen.contains(Onlooker.letters($0)) }.map { "help leaves out \($0)" }
    }
  }

  /// What is hidden while it is typed is nowhere on the screen, and its length isn’t either.
  @Test(arguments: [Walk.need, .plan]) func privateWordsStayHidden(step: Walk) {
    let written = step.keys("zqxj zqxj zqxj")
    let short = step.keys("z")
    let handed = step.keys("zqxj" + (step.app.chain(step.state).first == .page ? "<c-d>" : "<enter>"))
    for size in InvariantTests.sizes + Size.all {
      let buffer = Renderer(app: written.app).render(written.state, size: size)
      #expect(!Onlooker(buffer: buffer).letters.contains("z"))
      #expect(buffer == Renderer(app: short.app).render(short.state, size: size))
      let after = Renderer(app: handed.app).render(handed.state, size: size)
      #expect(!Onlooker(buffer: after).letters.contains("z"))
    }
  }
}

import Testing

@testable import HearthCore

@Suite("The table of keys")
struct KeymapTests {
  private static let keymap = Keymap()

  /// Contexts in which a letter is a letter.
  private static let typed: [Context] = [
    .anywhere, .typing, .line, .page, .firstName, .palette, .mendingTyped,
  ]

  private static let chains: [[Context]] =
    [.hearth, .talk, .mend].map { [$0, .panes, .screen, .anywhere] }
    + [.help, .sheet, .reading, .confirm, .palette, .firstName].map { [$0, .anywhere] }
    + [
      .firstSafety, .firstList, .firstDone, .pause, .phrases, .cards, .openCard, .ownKey, .closedCard,
      .whoseWords, .roughDay, .trash, .openTrash, .takingBack,
    ].map {
      [$0, .screen, .anywhere]
    }
    + [.cards, .openCard, .ownKey, .closedCard, .whoseWords, .roughDay, .letter, .occurrence, .nudge].map {
      [$0, .mending, .screen, .anywhere]
    }
    + [
      .say, .consent, .curtain, .list, .feelings, .scale, .floor, .question, .reflect, .sayingMore, .breathe,
      .quiet,
    ].flatMap {
      [[$0, .session, .screen, .anywhere], [$0, .session, .mending, .mendingTyped, .screen, .anywhere]]
    }
    + [.line, .page].flatMap {
      [[$0, .typing, .anywhere], [$0, .typing, .mendingTyped, .anywhere]]
    } + [
      [.hidden]
    ]

  @Test("No key means two things in one context", arguments: Context.allCases)
  func unique(_ context: Context) {
    let keys = Self.keymap.rows.filter { $0.context == context }.flatMap(\.keys)
    #expect(
      Set(keys).count == keys.count, "\(Dictionary(grouping: keys, by: \.self).filter { $1.count > 1 }.keys)")
  }

  @Test("Every row has keys that the screen can name, and every command has a row")
  func complete() {
    for row in Self.keymap.rows {
      #expect(!row.keys.isEmpty, "\(row.command) in \(row.context)")
      #expect(row.keys.allSatisfy { !$0.label.isEmpty } && !row.label.isEmpty)
      #expect(row.hint.map { !$0.isEmpty && $0.count <= 20 } != false, "\(row.hint ?? "")")
    }
    let bound = Set(Self.keymap.rows.map(\.command))
    for command in Command.allCases { #expect(bound.contains(command), "no key for \(command)") }
    #expect(Set(Self.keymap.rows.map(\.context)).union([.talk]) == Set(Context.allCases))
  }

  @Test("Every command says what it does, in words of its own")
  func words() {
    #expect(Set(Command.allCases.map(\.title)).count == Command.allCases.count)
    #expect(Command.allCases.allSatisfy { !$0.title.isEmpty && !$0.help.isEmpty })
  }

  @Test("Where one types, no key that prints is taken", arguments: typed)
  func typing(_ context: Context) {
    for key in Self.keymap.rows.filter({ $0.context == context }).flatMap(\.keys) {
      if case .character(let character) = key { Issue.record("\(character) in \(context)") }
    }
  }

  @Test("What a chain of contexts offers is what its keys do", arguments: chains)
  func offered(_ chain: [Context]) {
    let rows = Self.keymap.rows(in: chain)
    #expect(Set(rows.map(\.command)).count == rows.count)
    let keys = rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count, "no key is offered twice")
    for row in rows {
      for key in row.keys { #expect(Self.keymap.command(for: key, in: chain) == row.command, "\(key)") }
    }
    let all = Self.keymap.rows.filter { chain.contains($0.context) }.flatMap(\.keys)
    #expect(Set(keys) == Set(all), "and none is left out")
  }

  @Test("Every step can be left, and paused unless it is a break already", arguments: chains)
  func ways(_ chain: [Context]) {
    let commands = Set(Self.keymap.rows(in: chain).map(\.command))
    if chain.contains(.session) || chain.contains(.typing) {
      #expect(commands.isSuperset(of: [.leave, .takeBreak]))
    }
    if chain.contains(.pause) { #expect(commands.isSuperset(of: [.leave, .anotherTime, .pressA, .pressB])) }
    if chain != [.hidden] { #expect(commands.isSuperset(of: [.support, .hide, .palette, .quit])) }
  }

  @Test("The nearer context wins, and Enter confirms nothing that destroys")
  func order() {
    let key = Key.character("p")
    #expect(Self.keymap.command(for: key, in: [.question, .session]) == .pass)
    #expect(Self.keymap.command(for: key, in: [.hearth, .panes]) == nil)
    #expect(Self.keymap.command(for: .enter, in: [.confirm, .anywhere]) == nil)
    let destroying = Self.keymap.rows.filter { [.erase, .confirm, .letGo].contains($0.command) }
    #expect(destroying.count >= 3 && destroying.allSatisfy { !$0.keys.contains(.enter) })
  }

  @Test("A row whose notation is wrong has no keys")
  func wrong() {
    #expect(Binding(.quit, in: .panes, "<nonsense>").keys.isEmpty)
    #expect(Binding(.quit, in: .panes, "q", "<c-c>").keys == [.character("q"), .control("c")])
  }
}

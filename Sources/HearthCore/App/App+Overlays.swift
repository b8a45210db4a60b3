extension App {
  func open(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch command {
    case .help: state.overlay = .help(scroll: 0)
    case .palette: state.overlay = .palette(CommandPalette())
    case .support: state.overlay = .support(scroll: 0)
    case .hide: state.overlay = .hidden
    default: break
    }
    return []
  }

  func inOverlay(_ state: inout AppState, _ command: Command) -> [Effect] {
    switch (state.overlay, command) {
    case (_, .close): state.overlay = nil
    case (_, .show):
      state.overlay = nil
      // Whoever brings the screen back may be the other one: what is private waits behind its curtain again.
      if case .guide(let id) = state.stage { return send(&state, .resumed, to: id) }
    case (.help(let scroll), _): state.overlay = .help(scroll: scrolled(scroll, command))
    case (.support(let scroll), _): state.overlay = .support(scroll: scrolled(scroll, command))
    case (.reading(let id, _), .erase): state.overlay = .confirmErase(id)
    case (.reading(let id, let scroll), _): state.overlay = .reading(id, scroll: scrolled(scroll, command))
    case (.confirmErase(let id), .confirm): return eraseKept(&state, id)
    case (.palette(let palette), _): return inPalette(&state, palette, command)
    default: break
    }
    return []
  }

  private func scrolled(_ scroll: Int, _ command: Command) -> Int {
    switch command {
    case .scrollUp: max(0, scroll - 1)
    case .scrollDown: scroll + 1
    default: scroll
    }
  }

  private func eraseKept(_ state: inout AppState, _ id: String) -> [Effect] {
    let thing = keptThing(id, state)
    state.overlay = nil
    state.notice = "Erased from this folder. Backups and other copies may still hold it."
    return erase(&state, (thing?.conversation).map { [$0.id] } ?? thing?.checkins.map(\.id) ?? [])
  }

  // MARK: The palette

  /// Commands that mean nothing without the key or the screen they belong to.
  private static let unlisted: Set<Command> = [
    .digit, .up, .down, .left, .right, .top, .bottom, .scrollUp, .scrollDown, .run, .close, .confirm, .show,
    .palette, .toggle, .pressA, .pressB,
  ]

  /// What the palette offers: everything that can be done on the screen beneath it, narrowed by what was typed.
  public func paletteCommands(_ state: AppState) -> [Command] {
    guard case .palette(let palette) = state.overlay else { return [] }
    let beneath = state.uncovered
    let query = palette.query.text.lowercased().split(separator: " ")
    return keymap.rows(in: chain(beneath)).map(\.command).filter { command in
      guard !App.unlisted.contains(command), obstacle(to: command, in: beneath) == nil else { return false }
      let title = "\(command.title) \(command.rawValue)".lowercased()
      return query.allSatisfy { title.contains($0) }
    }
  }

  private func inPalette(_ state: inout AppState, _ palette: CommandPalette, _ command: Command) -> [Effect] {
    var palette = palette
    let commands = paletteCommands(state)
    let last = max(0, commands.count - 1)
    switch command {
    case .up: palette.row = max(0, min(palette.row, last) - 1)
    case .down: palette.row = min(last, palette.row + 1)
    case .run:
      guard commands.indices.contains(palette.row) else { return [] }
      state.overlay = nil
      return perform(&state, commands[palette.row])
    default: break
    }
    state.overlay = .palette(palette)
    return []
  }
}

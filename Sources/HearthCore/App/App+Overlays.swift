extension App {
  /// What can lie over anything, and gives it back as it was.
  func open(_ state: inout AppState, _ command: Command) -> [Effect] {
    let overlay: AppState.Overlay
    switch command {
    case .help: overlay = .help(scroll: 0)
    case .palette: overlay = .palette(CommandPalette())
    case .support: overlay = .support(scroll: 0)
    case .trash: overlay = .trash(TrashSheet())
    default:
      overlay = .hidden
      state.isResting = false
    }
    switch state.overlay {
    case .help, .palette, .support: state.overlay = overlay
    default: state.overlays.append(overlay)
    }
    return []
  }

  func inOverlay(_ state: inout AppState, _ command: Command, key: Key? = nil) -> [Effect] {
    switch (state.overlay, command) {
    case (.ritual(let sheet), _): return inRitualSheet(&state, sheet, command)
    case (.note(let sheet), _): return inNote(&state, sheet, command)
    case (.letter(let sheet), _): return inLetter(&state, sheet, command)
    case (.versions(let sheet), _): return inVersions(&state, sheet, command)
    case (.cards(let sheet), _): return inCards(&state, sheet, command)
    case (.trash(let sheet), _): return inTrash(&state, sheet, command)
    case (_, .close): state.overlay = nil
    case (.letGo(let id, let scroll), .scrollUp), (.letGo(let id, let scroll), .scrollDown):
      state.overlay = .letGo(id, scroll: command.scrolled(scroll))
    case (.letGo, _): return inLettingGo(&state, command)
    case (_, .show):
      state.overlay = nil
      return cover(&state)
    case (.help(let scroll), _): state.overlay = .help(scroll: command.scrolled(scroll))
    case (.support(let scroll), _): state.overlay = .support(scroll: command.scrolled(scroll))
    case (.reading(let id, _), .erase): state.overlay = .confirmErase(id)
    case (.reading(let id, let scroll), _): state.overlay = .reading(id, scroll: command.scrolled(scroll))
    case (.answers(let id, _), .erase): state.overlay = .confirmEraseAnswers(id)
    case (.answers(let id, _), .askAgain):
      state.overlay = nil
      return beginEvening(&state, deck: nil, question: id)
    case (.answers(let id, let scroll), _): state.overlay = .answers(id, scroll: command.scrolled(scroll))
    case (.confirmErase, _), (.confirmEraseAnswers, _): return confirmErase(&state, command)
    case (.occurrence(let sheet), _): return inOccurrence(&state, sheet, command)
    case (.nudge(let id, let isOpen), _): return inNudge(&state, id, isOpen: isOpen, command)
    case (.newNote(let row), _): return inNewNote(&state, row, command, key: key)
    case (.phrases(let sheet), _): return inPhrases(&state, sheet, command)
    case (.roughDay(let day), _): return inRoughDay(&state, day, command)
    case (.topics(let sheet), _): return inTopics(&state, sheet, command)
    case (.takingBack(let sheet), _): return inTakingBack(&state, sheet, command)
    case (.palette(let palette), _): return inPalette(&state, palette, command)
    default: break
    }
    return []
  }

  /// Whoever comes back to the screen may be the other one: what is private waits behind its curtain again.
  func cover(_ state: inout AppState) -> [Effect] {
    state.overlays = state.overlays.map { closed($0, state) }
    guard case .guide(let id) = state.stage else { return [] }
    return send(&state, .resumed, to: id)
  }

  /// All of it, or the words of whoever presses their own key: nobody needs to ask before taking back their own.
  private func confirmErase(_ state: inout AppState, _ command: Command) -> [Effect] {
    if command == .takeAway {
      let ids = erasable(state).map(\.id)
      state.overlay = nil
      state.notice = "Taken away. T lists it for thirty days; u brings it back."
      return takeAway(&state, ids)
    }
    let authors: [PartnerID?] = command == .confirm ? [nil, .a, .b] : [command.partner].filter { $0 != nil }
    guard !authors.isEmpty else { return [] }
    let ids = erasable(state).filter { authors.contains($0.author) }.map(\.id)
    guard !ids.isEmpty else { return [] }
    state.overlay = nil
    state.notice = ErasedWords.after(state.elsewhere)
    return forgetAsked(&state, ids) + eraseForGood(&state, ids)
  }

  /// A question of which no line is left is no old answer any more.
  private func forgetAsked(_ state: inout AppState, _ ids: [String]) -> [Effect] {
    let prompts = Set(ids.compactMap { state.records[$0].flatMap(KeptAnswer.init)?.prompt })
    let records = prompts.sorted().compactMap { prompt -> Record? in
      guard let asked = state.memory.asked[prompt],
        state.memory.answers(to: prompt).allSatisfy({ ids.contains($0.id) })
      else { return nil }
      return QuestionMemory.Asked.record(prompt, kept: [], at: asked.at)
    }
    return records.isEmpty ? [] : save(&state, records, as: .none)
  }

  /// What the question "erase these words?" is about: records, and whose words they are; nil for both.
  public func erasable(_ state: AppState) -> [(id: String, author: PartnerID?)] {
    switch state.overlay {
    case .confirmErase(let id):
      guard let thing = keptThing(id, state) else { return [] }
      return (thing.conversation.map { [($0.id, nil)] } ?? []) + thing.lines.map { ($0.id, $0.author) }
        + thing.checkins.map { ($0.id, $0.author) }
    case .confirmEraseAnswers(let prompt): return state.memory.answers(to: prompt).map { ($0.id, $0.author) }
    default: return []
    }
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

extension Command {
  /// Rows skipped, once it has been done: a line more, a line less, or as many as before.
  func scrolled(_ rows: Int) -> Int {
    switch self {
    case .scrollUp: max(0, rows - 1)
    case .scrollDown: rows + 1
    default: rows
    }
  }
}

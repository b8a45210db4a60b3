/// The whole program as one function: a state and an event in, a state and effects out.
public struct App: Sendable {
  /// What ships with the program, and after it what the couple wrote.
  public let library: Library
  /// Which key means what. The footer, help and the palette read it too.
  public let keymap: Keymap

  /// Every key as it is built in, unless given others.
  public init(library: Library, keymap: Keymap = Keymap()) {
    self.library = library
    self.keymap = keymap
  }

  /// Takes in what happened and returns what the world is to do about it, in order. What comes of that is told by more
  /// events: nothing counts as stored before `saved` says so.
  public func reduce(_ state: inout AppState, _ event: Event) -> [Effect] {
    let effects = take(&state, event) + settleTrash(&state) + settleWall(&state) + settleDraft(&state)
    settleMend(&state)
    state.history.close()
    return effects
  }

  private func take(_ state: inout AppState, _ event: Event) -> [Effect] {
    switch event {
    case .key(let key, let now):
      state.now = now
      state.still = 0
      return press(&state, key)
    case .paste(let text, let now):
      state.now = now
      state.still = 0
      return insert(&state, text)
    case .tick(let now, let milliseconds, let still):
      state.now = now
      state.beat = milliseconds
      state.still = still ?? state.still
      rest(&state)
      return layAside(&state)
    case .resized(let columns): state.columns = columns
    case .resumed(let now):
      state.now = now
      state.still = 0
      return cover(&state)
    case .stopping(let now):
      state.now = now
      return keepTyped(&state)
    case .householdCreated, .saved, .failed, .eraseFailed: return written(&state, event)
    case .vanished(let ids): return writeAgain(&state, ids)
    case .loaded, .found, .changedOutside, .contested, .elsewhere, .noticed: read(&state, event)
    }
    return []
  }

  private func press(_ state: inout AppState, _ key: Key) -> [Effect] {
    state.notice = nil
    state.trouble = nil
    let hint = capitalHint(key, state)
    let effects =
      if let command = keymap.command(for: key, in: chain(state)) {
        perform(&state, command, key: key)
      } else {
        pressStuck(&state, key) ?? type(&state, key)
      }
    state.notice = state.notice ?? hint
    return effects
  }

  /// Does what a command asks, unless something stands in its way; then it says what.
  func perform(_ state: inout AppState, _ command: Command, key: Key? = nil) -> [Effect] {
    if let obstacle = obstacle(to: command, in: state) {
      state.notice = obstacle
      return []
    }
    switch command {
    case .quit: return quit(&state)
    case .redraw: return [.redraw]
    case .suspend: return keepTyped(&state) + cover(&state) + [.suspend]
    case .undo: return turnBack(&state, .undo)
    case .redo: return turnBack(&state, .redo)
    case .saveAgain: return save(&state, [])
    case .help, .palette, .support, .hide, .trash: return open(&state, command)
    case .phrases: return openPhrases(&state)
    default: break
    }
    if state.overlay != nil { return inOverlay(&state, command, key: key) }
    if command == .scrollUp || command == .scrollDown {
      state.scroll = command.scrolled(state.scroll)
      return []
    }
    state.scroll = 0
    switch state.stage {
    case .firstRun(var first):
      let isSettled = first.reduce(command)
      state.stage = .firstRun(first)
      return isSettled ? moveIn(&state, first) : []
    case .panes: return inPane(&state, command)
    case .guide: return inGuide(&state, command, key: key)
    }
  }

  // MARK: Typing

  private func type(_ state: inout AppState, _ key: Key) -> [Effect] {
    guard let edit = TextField.edit(for: key, multiline: isPage(state)) else { return [] }
    return edited(&state, edit)
  }

  private func insert(_ state: inout AppState, _ text: String) -> [Effect] {
    state.notice = nil
    state.trouble = nil
    return edited(&state, .insert(text))
  }

  /// Gives the edit to whichever field has the cursor; where none has, typing means nothing.
  private func edited(_ state: inout AppState, _ edit: TextEdit) -> [Effect] {
    if case .palette(var palette) = state.overlay {
      palette.query.apply(edit)
      palette.row = 0
      state.overlay = .palette(palette)
      return []
    }
    if case .ritual(var sheet) = state.overlay {
      if !sheet.type(edit), case .insert = edit { state.trouble = "That is more than fits in a line." }
      state.overlay = .ritual(sheet)
      noteTyping(&state)
      return []
    }
    guard state.overlay == nil else { return [] }
    switch state.stage {
    case .firstRun(var first):
      guard first.page == .firstName || first.page == .secondName else { return [] }
      first.hint = nil
      if first.names[first.page.partner]?.apply(edit) == false, case .insert = edit {
        first.hint = FirstRun.problem(String(repeating: "x", count: 41))
      }
      state.stage = .firstRun(first)
    case .guide(let id):
      let session = state.session
      let effects = send(&state, .edit(edit), to: id)
      if state.session?.form.text.characters != session?.form.text.characters { noteTyping(&state) }
      if case .insert = edit, state.session == session, chain(state).contains(.typing) {
        state.trouble = "That is more than fits here. What you had is still there."
      }
      return effects
    case .panes: typeSearch(&state, edit)
    }
    return []
  }

  private func isPage(_ state: AppState) -> Bool {
    let chain = chain(state)
    return chain.contains(.page) || chain.contains(.steps)
  }

  private func quit(_ state: inout AppState) -> [Effect] { keepTyped(&state) + [.quit] }

  private func moveIn(_ state: inout AppState, _ first: FirstRun) -> [Effect] {
    let rhythms = FirstRun.rhythms(today: state.now.date)
    let household = Household(
      first: first.partner(.a), second: first.partner(.b),
      rhythm: rhythms[min(first.rhythm, rhythms.count - 1)], createdOn: state.now.date)
    // The house opens once it is on the disk; until then the names stay where they were typed.
    return [.createHousehold(household)]
  }
}

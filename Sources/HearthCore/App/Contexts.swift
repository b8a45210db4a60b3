extension App {
  /// What a key may mean now, nearest first.
  public func chain(_ state: AppState) -> [Context] {
    if let overlay = state.overlay { return mending(chain(overlay), under: overlay, state) }
    switch state.stage {
    case .firstRun(let first): return chain(first)
    case .panes where state.pane == .wall && state.wall.isSearching: return [.wallSearch, .anywhere]
    case .panes: return chain(state.place, state.cursor) + [.panes, .screen, .anywhere]
    case .guide: return state.session.map { chain($0, state) } ?? [.screen, .anywhere]
    }
  }

  /// Words that mend are at hand on every sheet of Mend, but where one types.
  private func mending(
    _ chain: [Context], under overlay: AppState.Overlay, _ state: AppState
  ) -> [Context] {
    let isMend: Bool
    switch overlay {
    case .phrases: isMend = false
    case .cards, .roughDay: isMend = true
    default: isMend = state.stage == .panes && state.pane == .mend
    }
    guard isMend, let place = chain.firstIndex(of: .screen) else { return chain }
    return Array(chain[..<place]) + [.mending] + Array(chain[place...])
  }

  private func chain(_ place: Place, _ cursor: CalendarCursor) -> [Context] {
    switch place {
    case .hearth: [.hearth]
    case .wall: [.wall]
    case .mend: [.mend]
    case .rituals: chain(cursor) + [.rituals]
    case .shelf(.guided): [.guided, .talk]
    case .shelf(.decks): [.decks, .talk]
    case .shelf: [.talk]
    case .deck: [.deck, .talk]
    }
  }

  private func chain(_ cursor: CalendarCursor) -> [Context] {
    if cursor.isInDay { return [.day] }
    return cursor.mode == .agenda || cursor.mode == .week ? [.agenda] : []
  }

  private func chain(_ page: RitualSheet.Page) -> [Context] {
    switch page {
    case .starters: [.starters, .screen, .anywhere]
    case .words: [.entry, .anywhere]
    case .sentence: [.sentence, .screen, .anywhere]
    case .steps: [.steps, .anywhere]
    case .scope: [.scope, .screen, .anywhere]
    case .agree: [.agree, .screen, .anywhere]
    case .takeAway: [.takeAway, .screen, .anywhere]
    }
  }

  private func chain(_ overlay: AppState.Overlay) -> [Context] {
    switch overlay {
    case .help: [.help, .anywhere]
    case .palette: [.palette, .anywhere]
    case .support: [.sheet, .anywhere]
    case .reading: [.reading, .anywhere]
    case .confirmErase, .confirmEraseAnswers: [.confirm, .anywhere]
    case .answers: [.answers, .reading, .anywhere]
    case .occurrence: [.occurrence, .screen, .anywhere]
    case .ritual(let sheet): chain(sheet.page)
    case .nudge: [.nudge, .screen, .anywhere]
    case .phrases: [.phrases, .screen, .anywhere]
    case .cards(let sheet): chain(sheet.page)
    case .roughDay(let day): [day.partner == nil ? .ownKey : .roughDay, .screen, .anywhere]
    case .topics(let sheet): [sheet.partner == nil ? .topicsWhose : .topics, .anywhere]
    case .note(let sheet): [sheet.question == nil ? .note : .whoseWords, .screen, .anywhere]
    case .letter(let sheet): [sheet.question == nil ? .letter : .whoseWords, .screen, .anywhere]
    case .newNote: [.newNote, .screen, .anywhere]
    case .versions(let sheet): [sheet.isOpen ? .versions : .ownKey, .screen, .anywhere]
    case .trash(let sheet): chain(sheet.page)
    case .takingBack: [.takingBack, .screen, .anywhere]
    case .letGo: [.whoseWords, .screen, .anywhere]
    case .hidden: [.hidden]
    }
  }

  private func chain(_ page: TrashSheet.Page) -> [Context] {
    switch page {
    case .list: [.trash, .screen, .anywhere]
    case .open: [.openTrash, .screen, .anywhere]
    case .whose: [.takingBack, .screen, .anywhere]
    case .erasing(_, let author): [author == nil ? .confirm : .takingBack, .screen, .anywhere]
    }
  }

  private func chain(_ page: CardSheet.Page) -> [Context] {
    switch page {
    case .list: [.cards, .screen, .anywhere]
    case .open: [.openCard, .screen, .anywhere]
    case .sort: [.starters, .screen, .anywhere]
    case .whose: [.ownKey, .screen, .anywhere]
    case .closed: [.closedCard, .screen, .anywhere]
    case .rewriting, .takeAway: [.whoseWords, .screen, .anywhere]
    }
  }

  private func chain(_ first: FirstRun) -> [Context] {
    switch first.page {
    case .safety: [.firstSafety, .screen, .anywhere]
    case .firstName, .secondName: [.firstName, .anywhere]
    case .firstMark, .secondMark, .rhythm: [.firstList, .screen, .anywhere]
    case .done: [.firstDone, .screen, .anywhere]
    }
  }

  private func chain(_ session: Session, _ state: AppState) -> [Context] {
    if session.pause != nil { return [.pause, .screen, .anywhere] }
    let isMending = library.guide(session.guide)?.home == .mend
    let around: [Context] =
      [.session] + (isMending ? [.mending, .mendingTyped] : []) + [.screen, .anywhere]
    if session.form.veiled { return [.curtain] + around }
    guard let engine = engine(session, state), let step = engine.guide.step(session.step) else {
      return around
    }
    let typing: [Context] = [.typing] + (isMending ? [.mendingTyped] : []) + [.anywhere]
    if session.form.isJotting { return [.jot] + typing }
    if let field = engine.field(session), field.isText {
      return [field.kind == .page ? .page : .line] + typing
    }
    let own = context(session, step, engine.field(session))
    return (engine.isAnswering(session, step) ? [own, .answering] : [own]) + around
  }

  private func context(_ session: Session, _ step: Step, _ field: Field?) -> Context {
    switch field?.kind {
    case .options, .decks, .among: return .list
    case .ballot: return .ballot
    case .feelings: return .feelings
    case .scale: return .scale
    case .line, .page, .date, nil: break
    }
    switch step.kind {
    case .consent: return .consent
    case .curtain: return .curtain
    case .floor: return .floor
    case .question: return .question
    case .hand: return .hand
    case .reflect: return session.form.sayingMore ? .sayingMore : .reflect
    case .breathe: return .breathe
    case .quiet: return .quiet
    default: return .say
    }
  }

  /// Why a command can't be done now, in one line; nil when it can.
  public func obstacle(to command: Command, in state: AppState) -> String? {
    obstacle(to: command, on: chosenRow(state), in: state)
  }

  /// The same for many commands at once, of which the row they would be about is the dearest to find.
  public func obstacle(
    to command: Command, on row: @autoclosure () -> ChosenRow, in state: AppState
  ) -> String? {
    switch command {
    case .undo: undoObstacle(.undo, state)
    case .redo: undoObstacle(.redo, state)
    case .open: openObstacle(row(), state)
    case .down: isOnlyOne(state) ? "That is the only one." : nil
    case .askAgain: isClosed(state) ? "That question leads to a topic that is closed now." : nil
    case .saveAgain: state.unsaved.isEmpty && state.unerased.isEmpty ? "Everything is saved." : nil
    case .done, .letGo, .edit, .move, .brief: obstacle(to: command, on: row(), state)
    case .erase: trashObstacle(state) ?? readingOnly(state)
    case .bringBack: trashObstacle(state)
    case .takeAway: takeAwayObstacle(state)
    case .keepThis, .keepAll: readingOnly(state)
    case .confirm, .newRitual, .starters: readingOnly(state)
    case .favourite, .setAside:
      isMarkable(state) ? readingOnly(state) : "Only a deck or a question can carry a mark."
    case .toggle: isInTopics(state) ? readingOnly(state) : nil
    case .pass: stepMayPass(state) ? nil : "This one can’t be passed. Esc leaves at any time."
    case .wrapUp: mayWrapUp(state) ? nil : "Not from here. Esc leaves and keeps your place."
    case .stepBack:
      state.session.map { $0.trail.isEmpty && $0.form.field == 0 && !$0.form.isJotting } == true
        ? "No step to go back to." : nil
    // Nobody needs twenty minutes from a thank-you: leaving it is a key away, and the place is kept.
    case .takeBreak:
      state.session.flatMap { library.guide($0.guide) }?.keeps.isWritten == true
        ? "Esc leaves it, and keeps your place." : nil
    case .pressA, .pressB: state.session.flatMap { tooEarly($0, state) }
    case .clearSearch:
      state.wall.filter.isNarrow || state.wall.isSearching ? nil : "Everything is here already."
    case .answerNote, .rewrite, .whoMay: noteObstacle(to: command, state)
    case .jar: jarObstacle(state)
    case .takeBack, .release:
      isLetter(state) ? letterObstacle(to: command, state) : noteObstacle(to: command, state)
    case .peek: isPrivate(state) ? nil : "What you type here is shown anyway."
    default: nil
    }
  }

  private func openObstacle(_ row: ChosenRow, _ state: AppState) -> String? {
    if case .trash(let sheet) = state.overlay {
      return takenAway(on: sheet, state) == nil ? "Nothing was taken away." : nil
    }
    if case .occurrence = state.overlay {
      let guide = row.occurrence.flatMap { ritual(of: $0, state)?.guide }
      if guide == App.planGuide { return "p plans it." }
      return guide.flatMap(library.guide) == nil ? "Nothing to begin here." : nil
    }
    if case .cards(let sheet) = state.overlay { return card(on: sheet, state) == nil ? "No card yet." : nil }
    if case .roughDay(let day) = state.overlay {
      let letters = day.partner.map { hardDayLetters(for: $0, state) } ?? []
      return letters.isEmpty ? "No sealed note waits for such a day." : nil
    }
    return isEmptyShelf(state) ? "Nothing to open here." : nil
  }

  private func isLetter(_ state: AppState) -> Bool {
    if case .letter = state.overlay { true } else { false }
  }

  /// A card for a hard day that has no other after it.
  private func isOnlyOne(_ state: AppState) -> Bool {
    guard case .roughDay(let day) = state.overlay, let partner = day.partner else { return false }
    return comfort(for: partner, state).count < 2
  }

  private func takeAwayObstacle(_ state: AppState) -> String? {
    if case .cards(let sheet) = state.overlay {
      return card(on: sheet, state) == nil ? "No card to take away." : readingOnly(state)
    }
    return erasable(state).isEmpty ? "It is taken away already." : readingOnly(state)
  }

  private func isEmptyShelf(_ state: AppState) -> Bool {
    guard case .panes = state.stage, state.overlay == nil else { return false }
    if state.pane == .wall { return state.wall.count == 0 }
    guard state.pane == .talk else { return false }
    return talkRows(state).isEmpty
  }

  private func isClosed(_ state: AppState) -> Bool {
    guard case .answers(let id, _) = state.overlay, let prompt = library.prompt(id) else { return true }
    return !prompt.topics.allSatisfy { state.memory.isOpen($0, in: library) }
  }

  /// Why nothing that is stored may change.
  func readingOnly(_ state: AppState) -> String? { state.readOnly.map { "Reading only: \($0)." } }

  private func stepMayPass(_ state: AppState) -> Bool {
    guard let session = state.session, !session.form.veiled else { return false }
    return engine(session, state)?.guide.step(session.step)?.mayPass ?? false
  }

  private func isPrivate(_ state: AppState) -> Bool {
    guard let session = state.session else { return false }
    return engine(session, state)?.guide.step(session.step)?.isPrivate ?? false
  }

  private func mayWrapUp(_ state: AppState) -> Bool {
    guard let session = state.session else { return false }
    return engine(session, state)?.mayWrapUp(session) ?? false
  }

  /// Why a break is not over yet, whichever key would end it.
  func tooEarly(_ session: Session, _ state: AppState) -> String? {
    // A break that seems to begin in the future (a clock was set back) is the engine's to put right.
    guard let pause = session.pause,
      (pause.since.seconds..<pause.earliest.seconds).contains(state.now.seconds)
    else { return nil }
    return "The break runs until \(state.read(pause.earliest).clock) at the least."
  }

  private func isInTopics(_ state: AppState) -> Bool {
    if case .topics = state.overlay { true } else { false }
  }
}

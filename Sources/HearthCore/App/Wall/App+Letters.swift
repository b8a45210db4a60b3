/// What keys do on a note that is sealed.
extension App {
  /// The letter on the sheet; nil when it is gone, or hangs opened by now.
  public func letter(on sheet: WallSheet, _ state: AppState) -> Letter? {
    guard case .letter(let letter) = state.card(.letter(sheet.id)) else { return nil }
    return letter
  }

  /// Letters whose day has come, the one sealed first before the others.
  public func dueLetters(_ state: AppState) -> [Letter] {
    state.wallLog.letters.values.filter { letter in
      guard case .day = letter.opens else { return false }
      return letter.mayOpen(at: state.now) && !state.wallLog.isOpened(letter: letter.id)
    }
    .sorted { ($0.at.seconds, $0.id) < ($1.at.seconds, $1.id) }
  }

  func inLetter(_ state: inout AppState, _ sheet: WallSheet, _ command: Command) -> [Effect] {
    guard let letter = letter(on: sheet, state), !sheet.isLeft(by: command) else {
      if command == .close { state.overlay = nil }
      return []
    }
    if let partner = command.partner { return press(&state, letter, sheet.question, by: partner) }
    var sheet = sheet
    if !sheet.take(command), command == .release { sheet.question = .release }
    state.overlay = .letter(sheet)
    return []
  }

  private func press(
    _ state: inout AppState, _ letter: Letter, _ question: WallSheet.Question?, by partner: PartnerID
  ) -> [Effect] {
    guard let question else { return openLetter(&state, letter, by: partner) }
    guard partner == letter.author else {
      state.notice = "That is for \(name(letter.author, state)) to say."
      return []
    }
    if question == .release { return release(&state, letter) }
    state.overlay = nil
    state.notice = "Taken back, unread. u seals it again, T lists it."
    return takeAway(&state, [letter.id])
  }

  private func openLetter(_ state: inout AppState, _ letter: Letter, by partner: PartnerID) -> [Effect] {
    guard partner == letter.reader else {
      state.notice = "\(name(letter.reader, state)) opens it, when it is time."
      return []
    }
    guard letter.mayOpen(at: state.now) else {
      state.notice = "It \(letter.opens.words(on: state.now.date)), and not before."
      return []
    }
    if let obstacle = readingOnly(state) {
      state.notice = obstacle
      return []
    }
    let note = letter.opened(on: state.now.date)
    // Never gone before it hangs: the words must be on the disk once at the least.
    state.eraseOnceSaved.append(letter.id)
    // What was done to it while it was sealed must not bring it back.
    state.history.forget([letter.id])
    state.overlay = .note(WallSheet(note.id))
    state.notice = "It hangs on the wall from now on."
    return save(&state, [note], as: .none)
  }

  /// From now on it may be opened, by the same one as before.
  private func release(_ state: inout AppState, _ letter: Letter) -> [Effect] {
    guard var record = state.records[letter.id] else { return [] }
    record.body["opens"] = Letter.Opens.day(state.now.date).stored
    state.overlay = .letter(WallSheet(letter.id))
    state.notice = "\(name(letter.reader, state)) may open it now. u takes that back."
    return save(&state, [record])
  }

  /// Why a key means nothing on that letter; nil when it does.
  func letterObstacle(to command: Command, _ state: AppState) -> String? {
    guard case .letter(let sheet) = state.overlay, let letter = letter(on: sheet, state) else {
      return "It is not here any more."
    }
    if command == .release, case .day = letter.opens, letter.mayOpen(at: state.now) {
      return "It may be opened already."
    }
    return readingOnly(state)
  }
}

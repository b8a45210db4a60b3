extension TextField {
  /// Does one edit; `width` is the width of the field on the screen, for moves by its lines.
  ///
  /// False when nothing came of it: an end of the text, nothing to undo, or, for `insert`, no room.
  @discardableResult
  public mutating func apply(_ edit: TextEdit, width: Int = .max) -> Bool {
    switch edit {
    case .insert(let text): insert(text)
    case .deleteBack: remove(max(0, cursor - 1)..<cursor, run: .erasing)
    case .deleteForward: remove(cursor..<min(characters.count, cursor + 1), run: .erasing)
    case .left: move(to: cursor - 1)
    case .right: move(to: cursor + 1)
    case .wordLeft: move(to: wordStart)
    case .wordRight: move(to: wordEnd)
    case .lineStart: move(to: lineStart)
    case .lineEnd: move(to: lineEnd)
    case .up: moveLine(by: -1, width: width)
    case .down: moveLine(by: 1, width: width)
    case .killToLineEnd: kill(cursor..<(lineEnd > cursor ? lineEnd : min(characters.count, cursor + 1)))
    case .killToLineStart: kill(lineStart..<cursor)
    case .killWhiteBack: kill(whiteStart..<cursor)
    case .killWordBack: kill(wordStart..<cursor)
    case .killWordForward: kill(cursor..<wordEnd)
    case .yank: killed.isEmpty ? false : insert(String(killed))
    case .transpose: transpose()
    case .undo: undo()
    }
  }

  mutating func commit(_ splice: Splice, run: TextHistory.Run) {
    characters.replaceSubrange(splice.at..<splice.at + splice.removed.count, with: splice.inserted)
    cursor = splice.cursorAfter
    guard !splice.removed.isEmpty || !splice.inserted.isEmpty else { return }
    history.record(splice, run: run)
  }

  private mutating func undo() -> Bool {
    guard let step = history.takeLast() else { return false }
    goalColumn = nil
    characters.replaceSubrange(step.at..<step.at + step.inserted.count, with: step.removed)
    cursor = step.cursorBefore
    return true
  }

  private mutating func move(to place: Int) -> Bool {
    history.run = .none
    goalColumn = nil
    let target = min(max(0, place), characters.count)
    defer { cursor = target }
    return target != cursor
  }

  private mutating func remove(_ range: Range<Int>, run: TextHistory.Run) -> Bool {
    goalColumn = nil
    guard !range.isEmpty else { return false }
    commit(splice(range, with: ""), run: run)
    return true
  }

  /// Kills in a row gather into one, so that a yank brings all of it back.
  private mutating func kill(_ range: Range<Int>) -> Bool {
    let text = characters[range]
    let gathers = history.run == .killing
    let forward = range.lowerBound == cursor
    guard remove(range, run: .killing) else { return false }
    if !gathers {
      killed = Array(text)
    } else if forward {
      killed += text
    } else {
      killed = text + killed
    }
    return true
  }

  /// Swaps the character before the cursor with the one at it; at the end, the last two.
  private mutating func transpose() -> Bool {
    let second = cursor == characters.count ? cursor - 1 : cursor
    guard second > 0 else { return false }
    goalColumn = nil
    let swapped = String(characters[second]) + String(characters[second - 1])
    commit(splice(second - 1..<second + 1, with: swapped), run: .none)
    return true
  }

  private var lineStart: Int {
    (characters[..<cursor].lastIndex(where: \.isNewline) ?? -1) + 1
  }

  private var lineEnd: Int {
    characters[cursor...].firstIndex(where: \.isNewline) ?? characters.count
  }

  private var wordStart: Int { start(of: \.isWordPart) }

  private var whiteStart: Int { start(of: { !$0.isWhitespace }) }

  private var wordEnd: Int {
    let word = characters[cursor...].firstIndex(where: \.isWordPart) ?? characters.count
    return characters[word...].firstIndex { !$0.isWordPart } ?? characters.count
  }

  private func start(of isPart: (Character) -> Bool) -> Int {
    guard let last = characters[..<cursor].lastIndex(where: isPart) else { return 0 }
    return (characters[..<last].lastIndex { !isPart($0) } ?? -1) + 1
  }
}

extension Character {
  fileprivate var isWordPart: Bool { isLetter || isNumber }
}

import HearthCore
import Testing

/// The Wall, and the sheets that lie over it.
extension Couch {
  // MARK: To the cards

  /// From any pane to all that hangs there.
  @discardableResult
  func openWall(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("4").wait("for the wall, bare or not", place) {
      $0.contains(Words.wholeWall) || $0.contains("Thanks, kind words and small wins")
    }
  }

  /// From the wall to the chosen card in full.
  @discardableResult
  func readCard(_ texts: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Enter").see("hearth › Wall", "Esc close", at: place)
    for text in texts { try see(text, at: place) }
    return self
  }

  /// From the wall to what is said of a chosen sealed note.
  @discardableResult
  func readSealed(_ texts: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Enter").see("hearth › Sealed", at: place)
    for text in texts { try see(text, at: place) }
    return self
  }

  /// From a card in full, or a sealed note, back to where it was opened.
  @discardableResult
  func closeCard(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Escape").seeNot("hearth ›", at: place)
  }

  // MARK: Hanging one up

  /// From the wall to the first question of what hangs one up.
  @discardableResult
  func pick(_ kind: Hanging, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("n").see(Words.whatToHang, at: place).press(kind.rawValue)
    return try seeNot(Words.whatToHang, at: place)
  }

  /// From the wall and back to it, with one more card.
  @discardableResult
  func hang(
    _ kind: Hanging, from seat: Seat, _ line: String, meaning: String = "",
    at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try pick(kind, at: place).say(line, as: kind, from: seat, meaning: meaning, at: place).see(
      line, at: place)
  }

  /// From "Who is it from?" to wherever it was begun.
  @discardableResult
  func say(
    _ line: String, as kind: Hanging, from seat: Seat, meaning: String = "",
    at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try answer(Words.fromWhom, seat.name, at: place)
    try write(line, under: kind.question(to: seat), at: place)
    if kind == .thanks { try write(meaning, under: Words.meaning, at: place) }
    return try pass(Words.forTheWall, at: place).see(Words.hung, at: place)
  }

  /// From the wall and back to it, with a win of both in the jar.
  @discardableResult
  func hangWin(_ line: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try pick(.win, at: place).answer("Whose is it?", "Ours", at: place)
    try write(line, under: "What went well?", at: place)
    return try pass("That goes into the jar.", at: place).see(Words.hung, line, at: place)
  }

  /// From a card in full to the wall, with an answer below the card.
  @discardableResult
  func answerNote(_ line: String, by seat: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch
  {
    try press("a").write(line, under: "\(seat.name), what would you like to say to it?", at: place)
    return try pass("It hangs below the note.", at: place).see("It hangs with the note.", at: place)
  }

  // MARK: Sealing one

  /// From the wall and back to it, with one more sealed note.
  @discardableResult
  func seal(
    _ words: String, by seat: Seat, until opening: Opening, at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try writeLetter(words, by: seat, at: place)
    switch opening {
    case .day(let text, let day):
      try choose("On a day", at: place).see("on which day?", at: place).type(text)
      try see(day, at: place).press("Enter")
    case .mood(let mood):
      try choose("On a certain kind of day", at: place).answer("for what kind of day?", mood, at: place)
    case .event(let event):
      try choose("When something happens", at: place)
      try write(event, under: "when what has happened?", at: place)
    }
    try see("\(seat.name), seal it?", "Sealing hides it on the screen.", at: place).press("Space")
    return try see(Words.sealedWaits, "✉ for \(seat.other.name)", at: place)
  }

  /// From the wall to "when may it be opened?".
  @discardableResult
  func writeLetter(_ words: String, by seat: Seat, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try pick(.letter, at: place).answer("Who writes?", seat.name, at: place)
    try takeKeyboard(seat, at: place).see("\(seat.name), what should it say?", at: place)
    try type(words).see("▸ \(words)", at: place).press("C-d")
    return try see("\(seat.name), when may \(seat.other.name) open it?", at: place)
  }

  // MARK: Finding

  /// Types into the search, from the wall.
  @discardableResult
  func search(_ words: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("/").see("never mind", at: place).type(words).see("/ \(words)", at: place)
  }

  /// Esc, from a search or a narrowed wall.
  @discardableResult
  func showAll(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Escape").see(Words.wholeWall, at: place)
  }

  /// Presses a key that narrows the wall until the line above it says so.
  @discardableResult
  func narrow(_ key: String, to words: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    for _ in WallFilter.Kind.allCases where !isNarrowed(screen, to: words) { try change(key, at: place) }
    return try wait("for the line “\(words)”", place) { isNarrowed($0, to: words) }
  }

  private func isNarrowed(_ screen: String, to words: String) -> Bool {
    screen.split(separator: "\n").contains { line in
      line.split(whereSeparator: \.isWhitespace).joined(separator: " ").hasPrefix(words)
    }
  }

  /// Whether these words were to be seen at any time.
  func everShowed(_ words: String) -> Bool {
    recorded.contains(words) || seen.contains { $0.contains(words) }
  }
}

/// What can be hung up, by the key that the list has for it.
enum Hanging: String {
  case thanks = "1"
  case affirmation = "2"
  case love = "3"
  case letter = "4"
  case win = "5"
  case ordinary = "6"

  func question(to seat: Seat) -> String {
    switch self {
    case .thanks: "\(seat.name), what did \(seat.other.name) do?"
    case .affirmation: "\(seat.name), what is good about \(seat.other.name)?"
    case .love: "\(seat.name), what would you like to tell \(seat.other.name)?"
    case .letter: "\(seat.name), what should it say?"
    case .win: "What went well?"
    case .ordinary: "\(seat.name), what was good today?"
    }
  }
}

/// What a sealed note waits for, as it is typed or chosen.
enum Opening {
  case day(String, means: String)
  case mood(String)
  case event(String)
}

extension Home {
  /// A home where that hangs on the wall already.
  convenience init(where hanging: [Record]) throws {
    try self.init(of: "Ana", "Ben")
    try hang(hanging)
  }

  /// Hangs them up where another laptop of the two would have.
  func hang(_ records: [Record]) throws {
    for (month, records) in Dictionary(grouping: records, by: \.at.month) {
      let path = "\(data)/journal/couch/\(month).jsonl"
      try File.write((File.text(path) ?? "") + records.map { $0.json.text() + "\n" }.joined(), to: path)
    }
  }

  /// Asks them every day how they are.
  func meetDaily() throws {
    let settings = try #require(File.text(household))
    try File.write(settings.replacing("\"whenever\"", with: "\"daily\""), to: household)
  }

  /// The bodies of all records of a kind that are not gone, as they are by now.
  func living(_ kind: String) throws -> [[String: JSONValue]] {
    var newest: [String: JSONValue] = [:]
    for record in try records where record["kind"]?.string == kind {
      let id = try #require(record["id"]?.string)
      let known = newest[id]?["rev"]?.int ?? 0
      if try #require(record["rev"]?.int) > known { newest[id] = record }
    }
    return newest.values.filter { $0["erased"]?.bool != true }.compactMap { $0["body"]?.object }
  }

  /// Runs `note` with that text, which may hold spaces.
  func note(_ text: String, _ options: String, at moment: String = Home.evening) throws -> Outcome {
    try run(["note", text] + options.split(separator: " ").map(String.init) + ["--now", moment])
  }
}

/// A note as it was hung on that day.
func note(
  _ text: String, _ moment: String, by author: PartnerID? = .a, _ sort: Note.Sort = .thanks,
  meaning: String? = nil
) throws -> Record {
  Note.record(
    id: "note-\(text.filter { $0.isLetter || $0.isNumber })", sort, author: author, text: text,
    meaning: meaning, at: try #require(Moment(moment)))
}

/// What was given back for it.
func reply(_ text: String?, to record: Record, hasHeart: Bool = false) throws -> Record {
  let note = try #require(Note(record))
  let author = try #require(note.author)
  return NoteReply.record(to: note, by: author.other, text: text, hasHeart: hasHeart)
}

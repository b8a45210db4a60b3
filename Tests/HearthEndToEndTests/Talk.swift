import HearthCore
import Testing

/// One of the two, as the screen names them.
enum Seat {
  case ana
  case ben

  var name: String { self == .ana ? "◆ Ana" : "● Ben" }
  /// The key that is theirs.
  var key: String { self == .ana ? "f" : "j" }
  var other: Seat { self == .ana ? .ben : .ana }
}

/// The Talk pane, and what several guides have in common.
extension Couch {
  // MARK: Lists

  /// Goes down a list, from where it stands, to the row that says so.
  @discardableResult
  func seek(_ row: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    let row = row.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    try see("▸", at: place)
    var line = chosenLine
    while !line.contains(row) {
      let before = line
      // A picture taken in the middle of a frame has no row chosen at all.
      try press("Down").wait("to go on from “\(before)”", place) { screen in
        let now = Couch.chosenLine(of: screen)
        return !now.isEmpty && now != before
      }
      line = chosenLine
    }
    return self
  }

  private var chosenLine: String { Couch.chosenLine(of: screen) }

  private static func chosenLine(of screen: String) -> String {
    let line = screen.split(separator: "\n").first { $0.contains("▸ ") } ?? ""
    return line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Presses a key that moves something, and waits until the screen is not as it was before.
  @discardableResult
  func change(_ key: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    let before = screen.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    return try press(key).seeNot(before, at: place)
  }

  // MARK: Talk

  /// To the top of a shelf, from any pane.
  @discardableResult
  func openTalk(_ shelf: String = "Guided", at place: SourceLocation = #_sourceLocation) throws -> Couch {
    // It comes back to a deck that was left open.
    try press("2").settle(at: place)
    if screen.contains("Decks › ") { try closeDeck(at: place) }
    try see("Guided", at: place)
    while !screen.contains("[\(shelf)]") { try change("l", at: place) }
    return try press("g").settle(at: place)
  }

  /// From any pane to the first step of a guide.
  @discardableResult
  func begin(_ guide: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try openTalk(at: place).seek(guide, at: place).press("Enter").see("› Talk › \(guide)", at: place)
  }

  /// From any pane to the questions of a deck.
  @discardableResult
  func openDeck(_ deck: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try openTalk("Decks", at: place).seek(deck, at: place).press("Enter")
    return try see("Decks › \(deck)", at: place)
  }

  @discardableResult
  func closeDeck(at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Escape").see("[Decks]", at: place)
  }

  /// From any pane to what was kept of a talk.
  @discardableResult
  func openKept(_ row: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try openTalk("Kept", at: place).seek(row, at: place).press("Enter").see("hearth › Kept", at: place)
  }

  // MARK: In any guide

  /// Both say yes to that.
  @discardableResult
  func agree(to question: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see(question, "◌ ◆ Ana", "◌ ● Ben", at: place)
    return try press("f").see("✓ ◆ Ana", at: place).press("j").seeNot(question, at: place)
  }

  /// Waits until the screen says so, and goes on.
  @discardableResult
  func pass(_ headlines: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    for headline in headlines { try see(headline, at: place).press("Space") }
    return self
  }

  /// Waits for a question and takes one of its answers.
  @discardableResult
  func answer(_ question: String, _ row: String, at place: SourceLocation = #_sourceLocation) throws -> Couch
  {
    try see(question, at: place).choose(row, at: place)
  }

  /// Waits for a line to write on, and writes it; an empty one is an answer too.
  @discardableResult
  func write(_ text: String, under headline: String, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try see(headline, "▸", at: place)
    if !text.isEmpty { try type(text).see("▸ \(text)", at: place) }
    return try press("Enter").seeNot(headline, at: place)
  }

  @discardableResult
  func takeKeyboard(_ seat: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see("Hand the keyboard to \(seat.name)", at: place).press(seat.key)
  }

  /// The listener has said it back, and that was it.
  @discardableResult
  func giveBack(_ listener: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try see("\(listener.name) says it back", at: place).press("y").answer(
      "\(listener.other.name), is there more?", "That is all", at: place)
  }

  /// Esc, from a step that is worth coming back to.
  @discardableResult
  func leave(_ guide: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("Escape").see(Words.waiting, "▸ ◌ \(guide)", at: place)
  }

  /// From "what should be kept", with no date to make, to the hearth.
  @discardableResult
  func keepAndPart(_ row: String, first: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try answer(Words.keep, row, at: place).part(first: first, at: place)
  }

  /// From the thanks to the hearth. Neither wants to be near tonight.
  @discardableResult
  func part(first: Seat, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try pass(Words.thanks, at: place)
    for seat in [first, first.other] {
      try takeKeyboard(seat, at: place).see("\(seat.name), \(Words.near)", at: place).press("Enter")
    }
    try pass(Words.goodnight, Words.end, at: place)
    return try see(Words.greeting, at: place).seeNot(Words.waiting, at: place)
  }

  // MARK: An evening of questions

  /// From the welcome of an evening whose deck is known to its first question.
  @discardableResult
  func agreeOnDepth(
    _ first: Seat = .ana, _ own: String = Words.light, _ others: String = Words.light, gives: String? = nil,
    at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try pass(Words.roundHello, at: place).agree(to: Words.consent, at: place)
    try takeKeyboard(first, at: place).answer(Words.whereToBegin, own, at: place)
    try takeKeyboard(first.other, at: place).answer(Words.whereToBegin, others, at: place)
    try see("\(gives ?? own).", Words.suitsBoth, at: place).press("Space")
    return try see(Words.reads, at: place)
  }

  /// Both answer the question on the screen, each keeping a line when they have one.
  @discardableResult
  func answerBoth(
    _ first: Seat, _ lines: [Seat: String] = [:], at place: SourceLocation = #_sourceLocation
  ) throws -> Couch {
    try see("\(first.name) \(Words.reads)", at: place)
    if let line = lines[first] { try keepLine(line, at: place) }
    try press("Space").see("\(first.other.name), now you.", at: place)
    if let line = lines[first.other] { try keepLine(line, at: place) }
    return try press("Space").seeNot("now you.", at: place)
  }

  @discardableResult
  func keepLine(_ text: String, at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("a").see("a line to keep of it.", at: place).type(text).see("▸ \(text)", at: place)
    return try press("Enter").see("✓ “\(text)”", at: place)
  }

  /// The question that both have on the screen.
  var question: String {
    let lines = screen.split(separator: "\n").drop { !$0.contains("──") }.dropFirst()
    let words = lines.prefix { !$0.contains("reads it aloud") && !$0.contains("now you.") }
    return words.joined(separator: " ").split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The question on the screen and those that come for it, one after the other, when each is passed over.
  func questions(_ count: Int, at place: SourceLocation = #_sourceLocation) throws -> [String] {
    var questions = [try see(Words.reads, at: place).question]
    while questions.count < count {
      try press("p").seeNot(questions[questions.count - 1], at: place).see(Words.reads, at: place)
      questions.append(question)
    }
    return questions
  }

  /// From a question, or any later step of the evening, to the hearth.
  @discardableResult
  func enoughForTonight(keeping row: String, first: Seat, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try press("W").pass(Words.comeBack, at: place).write("", under: Words.summary, at: place)
    return try keepAndPart(row, first: first, at: place)
  }
}

extension Home {
  /// Whether an unfinished talk waits on the hearth.
  func waits(at moment: String = Home.evening) throws -> Bool {
    try rows(run("today --json --now \(moment)")).contains { $0["kind"]?.string == "session" }
  }
}

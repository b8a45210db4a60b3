/// What only the whole line can say.
extension QuickReader {
  /// Words that bear on parts found elsewhere in the line.
  mutating func settleParts() {
    let words = cursor.tokens.flatMap { $0.text.lowercased().split { !$0.isLetter } }.map(String.init)
    parts.isMorning = words.contains { QuickReader.early.contains($0) }
    parts.isEvening = words.contains("evening") || words.contains("evenings")
    parts.isMilestone = isMilestone
    if parts.isMilestone {
      parts.isOnce = parts.title.contains { $0.word == "once" }
      parts.title.removeAll { $0.word == "once" }
    } else if cursor.tokens.last?.word == "once", parts.title.last?.word == "once",
      !QuickReader.idiomsOfOnce.contains(cursor.tokens.dropLast().last?.word ?? "")
    {
      parts.isOnce = true
      parts.title.removeLast()
    }
  }

  private static let early: Set<String> = ["morning", "mornings", "breakfast", "sunrise", "dawn", "early"]

  /// `all at once`, `just this once`.
  private static let idiomsOfOnce: Set<String> = ["at", "this", "for", "more"]

  /// A birthday itself, not its party; an anniversary; `the day we met`.
  private var isMilestone: Bool {
    let words = parts.title.map(\.word)
    for (index, word) in words.enumerated() {
      let next = words.indices.contains(index + 1) ? words[index + 1] : ""
      if word == "day", next == "we" { return true }
      if ["birthday", "bday", "anniversary"].contains(word), !QuickReader.around.contains(next) {
        return true
      }
    }
    return false
  }

  /// What a birthday or anniversary has, once.
  private static let around: Set<String> = [
    "party", "dinner", "lunch", "breakfast", "brunch", "drinks", "cake", "card", "present", "presents",
    "gift",
    "gifts", "trip", "weekend",
  ]

  /// With another time in the line, `3.12` is a day.
  mutating func settleDotted() throws(Fault) {
    for found in parts.dotted {
      guard parts.time != nil, let day = found.value.day else {
        throw QuickReader.dotted(found.value, found.typed)
      }
      parts.days.append(QuickParts.Found(value: day, typed: found.typed))
    }
  }

  /// Asks which of the two it is, in words that are either.
  static func dotted(_ found: QuickTime, _ typed: String) -> Fault {
    guard case .inYear(let month, let day)? = found.day else { return Fault("\(typed) can be many things.") }
    let minute = padded(found.time.minute, 2)
    let name = CivilDate.monthNames[month - 1].lowercased().prefix(3)
    return Fault(
      "\(typed) can be a time or a day. Write \(found.time.hour):\(minute), or \(day) \(name).")
  }

  /// A word of the title that was most likely meant to begin a rhythm.
  func checkRhythm() throws(Fault) {
    guard let meant = QuickWords.rhythm(nearestTo: cursor.word),
      meant.hasSuffix("ly") || startsRhythm(1)
    else { return }
    throw Fault("\(cursor.typed(next: 1)): did you mean \(meant)? Write that, or quote it.")
  }

  private func startsRhythm(_ ahead: Int) -> Bool {
    let word = cursor.peek(ahead)
    if QuickWords.weekdays[word] != nil || QuickWords.pluralWeekdays[word] != nil { return true }
    if QuickReader.frequency(word) != nil || QuickReader.spans.contains(word) { return true }
    guard ahead == 1, QuickReader.interval(word) != nil else { return false }
    return startsRhythm(2)
  }

  private static let spans: Set<String> = [
    "weekday", "weekend", "morning", "afternoon", "evening", "night", "fortnight", "quarter",
  ]
}

extension QuickWords {
  /// The word of a rhythm that a slip of the fingers was meant for; nil for other words that are as near to one.
  static func rhythm(nearestTo word: String) -> String? {
    guard (4...8).contains(word.count), !realWords.contains(word) else { return nil }
    if ["eahc", "aech", "ecah", "eech"].contains(word) { return "each" }
    let letters = Array(word)
    return ["every", "daily", "weekly", "monthly", "yearly"].first { isSlip(letters, of: Array($0)) }
  }

  private static let realWords: Set<String> = [
    "very", "ever", "daisy", "dally", "doily", "daily's", "meekly", "weakly", "early", "dearly", "nearly",
    "pearly",
  ]
}

extension QuickReader {
  /// `half past seven`, `a quarter to 8`, and after `at` also `ten to eight` and `seven`.
  func spoken(_ cursor: inout QuickCursor, isAt: Bool) -> QuickTime? {
    var ahead = cursor
    var minutes = 0
    if let hour = ahead.take({ QuickReader.hours[$0] }), ["o'clock", "oclock"].contains(ahead.word) || isAt,
      !["past", "to"].contains(ahead.word), hour > 4 || endsTime(ahead.word)
    {
      _ = ahead.take("o'clock", "oclock")
      return QuickReader.spoken(hour, minutes, &ahead, into: &cursor)
    }
    ahead = cursor
    _ = ahead.take("a")
    guard let size = ahead.take({ QuickReader.parts[$0] ?? (isAt ? QuickReader.fewMinutes[$0] : nil) }) else {
      return nil
    }
    if ahead.take("past") { minutes = size } else if size < 30, ahead.take("to") { minutes = -size }
    guard minutes != 0,
      let hour = ahead.take({ word in
        QuickReader.hours[word] ?? (word.utf8.count < 3 ? digits(word) : nil).flatMap { $0 < 24 ? $0 : nil }
      })
    else { return nil }
    return QuickReader.spoken(hour, minutes, &ahead, into: &cursor)
  }

  private static func spoken(
    _ hour: Int, _ minutes: Int, _ ahead: inout QuickCursor, into cursor: inout QuickCursor
  ) -> QuickTime? {
    var minutes = (hour * 60 + minutes + 1_440) % 1_440
    let half = hour > 12 ? nil : ahead.take { $0.utf8.count < 4 ? QuickReader.half($0) : nil }
    if let half { minutes = minutes % 720 + (half == "pm" ? 720 : 0) }
    // A quarter to one comes after noon, not after midnight.
    if half == nil, hour == 1, minutes < 60 { minutes += 720 }
    guard let time = TimeOfDay(hour: minutes / 60, minute: minutes % 60) else { return nil }
    cursor = ahead
    return QuickTime(
      time: time, couldBeEvening: half == nil && (1...11).contains(time.hour), isSpoken: true)
  }

  /// `at two sisters` is a place, `at two on friday` a time.
  private func endsTime(_ next: String) -> Bool {
    let isDay = QuickWords.weekdays[next] != nil || QuickWords.months[next] != nil
    return isDay
      || ["", "o'clock", "oclock", "am", "pm", "a.m", "p.m", "in", "on", "for", "every", "tomorrow", "today"]
        .contains(next)
  }

  private static let hours: [String: Int] = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12,
  ]

  private static let parts: [String: Int] = ["half": 30, "quarter": 15]

  private static let fewMinutes: [String: Int] = ["five": 5, "ten": 10, "twenty": 20, "twenty-five": 25]

  /// `in the morning`, `in the evening`, `at night` after a time.
  mutating func partOfDay(_ time: inout QuickTime) {
    guard time.couldBeEvening else { return }
    if cursor.take(phrase: "in", "the", "morning") {
      time.couldBeEvening = false
    } else if cursor.take(phrase: "in", "the", "evening") || cursor.take(phrase: "in", "the", "afternoon")
      || cursor.take(phrase: "at", "night")
    {
      time.time = TimeOfDay(hour: time.time.hour + 12, minute: time.time.minute) ?? time.time
      time.couldBeEvening = false
    }
    if !time.couldBeEvening { time.day = nil }
  }
}

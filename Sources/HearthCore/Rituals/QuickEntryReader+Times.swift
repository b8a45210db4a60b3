/// A time as it was typed.
struct QuickTime: Hashable {
  var time: TimeOfDay
  /// Neither am nor pm, and no more than eleven: `tonight` makes evening of it.
  var couldBeEvening = false
  /// An hour without minutes in figures, as one says it.
  var isSpoken = false
  /// The day that `3.12` can be as well.
  var day: QuickDay?

  /// Twelve hours on where that is meant.
  func settled(_ parts: QuickParts) -> TimeOfDay {
    let isEvening = isSpoken && !parts.isMorning && (time.hour < 8 || parts.isEvening)
    guard couldBeEvening, parts.isTonight || isEvening else { return time }
    return TimeOfDay(hour: time.hour + 12, minute: time.minute) ?? time
  }
}

extension QuickReader {
  /// When it begins, and maybe when it ends: `19:30`, `at 8`, `19:30-21:00`, `from 7pm to 9pm`, `all day`.
  mutating func times() throws(Fault) -> Bool {
    if cursor.take(phrase: "all", "day") || cursor.take("all-day") {
      parts.isAllDay = true
      return true
    }
    let start = cursor.at
    if let (first, last) = try range(&cursor) {
      let typed = cursor.typed(since: start)
      try QuickReader.fill(&parts.time, with: first, typed, "times")
      try QuickReader.fill(&parts.untilTime, with: last, typed, "ends")
      return true
    }
    cursor.at = start
    let isAt = cursor.take("at", "@")
    if !isAt { _ = cursor.take("from") }
    let first = cursor.at
    var found = spoken(&cursor, isAt: isAt)
    if found == nil { found = try clock(&cursor, bare: isAt) }
    guard var time = found else { return false }
    partOfDay(&time)
    let typed = cursor.typed(since: first)
    if time.day != nil, !isAt {
      parts.dotted.append(QuickParts.Found(value: time, typed: typed))
      return true
    }
    time.day = nil
    try QuickReader.fill(&parts.time, with: time, typed, "times")
    return true
  }

  private func range(_ cursor: inout QuickCursor) throws(Fault) -> (QuickTime, QuickTime)? {
    _ = cursor.take("from", "at", "between")
    if let range = try gluedRange(&cursor) { return range }
    var ahead = cursor
    let start = cursor.at
    guard var first = try clock(&ahead, bare: false), ahead.take("-", "to", "and") else { return nil }
    let middle = ahead.at
    guard var last = try clock(&ahead, bare: false) else { return nil }
    if first.day != nil {
      // `3.12 - 20:00` is a day and a time.
      guard cursor.tokens[middle].word.contains(".") else { return nil }
      if last.day != nil { throw QuickReader.dotted(first, ahead.typed(since: start)) }
    }
    first.day = nil
    last.day = nil
    cursor = ahead
    return (first, last)
  }

  /// `19:30-21:00`, `7-9pm`. `2-4` alone could be anything.
  private func gluedRange(_ cursor: inout QuickCursor) throws(Fault) -> (QuickTime, QuickTime)? {
    let halves = cursor.word.split(separator: "-", omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2, let open = halves.first, var close = halves.last,
      !QuickWords.runs(of: close).isEmpty
    else { return nil }
    var ahead = cursor
    ahead.at += 1
    if QuickReader.half(close) == nil, let later = ahead.take(QuickReader.half) { close += later }
    guard var last = try QuickReader.clock(close, bare: false) else { return nil }
    if last.day != nil, let first = try QuickReader.clock(open, bare: false), first.day != nil {
      throw QuickReader.dotted(first, cursor.typed(next: 1))
    }
    let half = QuickReader.half(close)
    var first = try QuickReader.clock(open, bare: true)
    // In `7-9pm` both are, unless that would turn them round: `11-1pm`.
    if let half, let early = first, early.couldBeEvening || early.time.hour == 12,
      QuickReader.half(open) == nil
    {
      let both = try QuickReader.clock(open + half, bare: true) ?? early
      if both.time < last.time { first = both }
    }
    guard var first else { return nil }
    cursor = ahead
    first.day = nil
    first.isSpoken = false
    last.day = nil
    return (first, last)
  }

  /// A time, with an `am` or `pm` that may stand apart.
  /// - Parameter bare: a number alone is an hour.
  func clock(_ cursor: inout QuickCursor, bare: Bool) throws(Fault) -> QuickTime? {
    if cursor.take("noon", "midday") { return TimeOfDay(hour: 12, minute: 0).map { QuickTime(time: $0) } }
    if cursor.take("midnight") { return TimeOfDay(hour: 0, minute: 0).map { QuickTime(time: $0) } }
    let word = cursor.word
    guard !QuickWords.runs(of: word).isEmpty else { return nil }
    if let half = QuickReader.half(cursor.peek(1)), QuickReader.half(word) == nil,
      let time = try QuickReader.clock(word + half, bare: false)
    {
      cursor.at += 2
      return time
    }
    let isOnTheHour = ["o'clock", "oclock"].contains(cursor.peek(1))
    guard let time = try QuickReader.clock(word, bare: bare || isOnTheHour) else { return nil }
    cursor.at += isOnTheHour ? 2 : 1
    return time
  }

  /// `am` or `pm` at the end of a word or as one.
  static func half(_ word: String) -> String? {
    let plain = word.filter { $0 != "." }
    return ["am", "pm"].first { plain.hasSuffix($0) && plain.dropLast(2).utf8.allSatisfy { $0 < 65 } }
  }

  /// One word: `19:30`, `7pm`, `7.30pm`, `19h`, `19h30`; with `bare` also `8`.
  static func clock(_ word: String, bare: Bool) throws(Fault) -> QuickTime? {
    var word = word
    // `3.12.` is a day.
    if !bare, word.hasSuffix("."), dottedDay(String(word.dropLast())) != nil { return nil }
    while word.hasSuffix(".") && half(word) == nil { word.removeLast() }
    let half = half(word)
    let plain = half == nil ? word : String(word.filter { $0 != "." || !word.hasSuffix(".") }.dropLast(2))
    let runs = QuickWords.runs(of: plain)
    guard let first = runs.first, let hour = digits(first) else { return nil }
    let minute = runs.count > 2 ? digits(runs[2]) ?? -1 : 0
    let isTime: Bool
    switch (runs.count, runs.count > 1 ? runs[1] : "") {
    case (1, _): isTime = half != nil || (bare && first.utf8.count < 3 && hour < 24)
    case (3, ":"): isTime = true
    case (3, "."): isTime = runs[2].utf8.count == 2 && hour < 24 && minute < 60
    case (2, "h"): isTime = half == nil && (hour == 0 || hour > 12 || bare) && hour < 24
    case (3, "h"): isTime = half == nil && (hour == 0 || hour > 12 || bare) && hour < 24
    default: isTime = false
    }
    guard isTime else { return nil }
    let hasTwoDigits = runs.count < 3 || runs[2].utf8.count == 2
    guard hasTwoDigits, let time = time(hour, minute, half) else {
      throw Fault("\(QuickEntry.named(word)) is not a time. Write it as 19:30 or 7:30pm.")
    }
    return QuickTime(
      time: time, couldBeEvening: half == nil && (1...11).contains(hour) && !first.hasPrefix("0"),
      isSpoken: runs.count == 1 && half == nil, day: half == nil ? dottedDay(word) : nil)
  }

  private static func time(_ hour: Int, _ minute: Int, _ half: String?) -> TimeOfDay? {
    guard let half else { return TimeOfDay(hour: hour, minute: minute) }
    guard (1...12).contains(hour) else { return nil }
    return TimeOfDay(hour: hour % 12 + (half == "pm" ? 12 : 0), minute: minute)
  }

  /// `19.30` is a time, `24.12` a day, and `12.10` either: the day. `2.5` is neither.
  private static func dottedDay(_ word: String) -> QuickDay? {
    let runs = QuickWords.runs(of: word)
    guard runs.count == 3, runs[1] == ".", runs[2].utf8.count == 2, let day = digits(runs[0]),
      let month = digits(runs[2]), (1...23).contains(day), (1...12).contains(month)
    else { return nil }
    return .inYear(month: month, day: day)
  }

  /// `for 2 hours`, `45 min`, `2h30`, `for half an hour`, `for 3 days`.
  mutating func length() throws(Fault) -> Bool {
    let start = cursor.at
    let isFor = cursor.take("for")
    guard let found = stretch(&cursor, isFor: isFor) else { return false }
    let typed = cursor.typed(since: start)
    let amount =
      switch found {
      case .minutes(let minutes): minutes
      case .units(let amount, _): amount
      }
    guard amount > 0 else { throw Fault("\(typed) is no time at all. Write how long, or leave it out.") }
    try QuickReader.fill(&parts.length, with: found, typed, "lengths")
    return true
  }

  private func stretch(_ cursor: inout QuickCursor, isFor: Bool) -> QuickParts.Stretch? {
    if let minutes = minutes(&cursor, isFor: isFor) { return .minutes(minutes) }
    var ahead = cursor
    guard isFor else { return nil }
    if ahead.take(phrase: "a", "fortnight") {
      cursor = ahead
      return .units(2, .week)
    }
    guard let amount = ahead.take(QuickWords.number), let unit = ahead.take({ QuickWords.units[$0] }),
      unit >= .day
    else { return nil }
    cursor = ahead
    return .units(amount, unit)
  }

  /// Hours and minutes.
  private func minutes(_ cursor: inout QuickCursor, isFor: Bool) -> Int? {
    if cursor.take(phrase: "half", "an", "hour") { return 30 }
    if cursor.take(phrase: "an", "hour", "and", "a", "half") { return 90 }
    if let minutes = cursor.take({ QuickReader.gluedMinutes($0, isFor: isFor) }) { return minutes }
    var ahead = cursor
    if let tenths = ahead.take(QuickReader.tenths), ahead.take({ QuickWords.units[$0] }) == .hour {
      cursor = ahead
      return tenths * 6
    }
    ahead = cursor
    // `a minute` and `an hour` alone are words of a title.
    guard isFor || digits(ahead.word) != nil, let amount = ahead.take(QuickWords.number),
      let unit = ahead.take({ QuickWords.units[$0] }), unit < .day, let each = unit.minutes
    else { return nil }
    cursor = ahead
    _ = ahead.take("and")
    if unit == .hour, let more = ahead.take(QuickWords.number),
      ahead.take({ QuickWords.units[$0] }) == .minute
    {
      cursor = ahead
      return amount * each + more
    }
    return amount * each
  }

  /// `2h`, `90min`, `2h30`, `1h30m`. From `13h` on it is a time, unless `for` stands before it.
  private static func gluedMinutes(_ word: String, isFor: Bool) -> Int? {
    let runs = QuickWords.runs(of: word)
    guard runs.count > 1, runs[0].utf8.count < 5, let amount = digits(runs[0]),
      let unit = QuickWords.units[runs[1]], unit < .day, let each = unit.minutes
    else { return nil }
    guard isFor || unit == .minute || (1...12).contains(amount) || amount == 24 || amount > 24 else {
      return nil
    }
    guard runs.count > 2 else { return amount * each }
    guard unit == .hour, runs[2].utf8.count < 3, let more = digits(runs[2]),
      runs.count == 3 || runs[3] == "m"
        || QuickWords.units[runs[3]] == .minute, runs.count < 5
    else { return nil }
    return amount * each + more
  }

  /// `1.5`, in tenths.
  private static func tenths(_ word: String) -> Int? {
    let runs = QuickWords.runs(of: word)
    guard runs.count == 3, runs[1] == "." || runs[1] == ",", runs[0].utf8.count < 4, runs[2].utf8.count == 1,
      let whole = digits(runs[0]), let part = digits(runs[2])
    else { return nil }
    return whole * 10 + part
  }
}

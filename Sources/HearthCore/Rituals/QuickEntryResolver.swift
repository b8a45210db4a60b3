/// Puts together what was found in a line.
struct QuickResolver {
  typealias Fault = QuickEntry.Fault

  let parts: QuickParts
  let today: CivilDate
  /// Nil: every time of today is still ahead.
  let now: TimeOfDay?
  /// The day it is on when the line names none; nil: today.
  let preferred: CivilDate?
  /// What is being edited.
  let kept: RitualDraft?
  /// The day of what is moved, where that is not today.
  var from: CivilDate?

  func draft() throws(Fault) -> RitualDraft {
    let title = self.title
    let time = try self.time
    var rule = try self.rule()
    let start = try self.start(rule, at: time)
    guard !title.isEmpty else { throw Fault("What is it called? Add a word or two, such as date night.") }
    var minutes = try length(rule, from: start, at: time)
    if let end = try end(rule, from: start) { rule?.end = end }
    if rule == nil, let last = try lastDay(from: start) {
      guard time == nil else {
        let typed = parts.untilDay?.typed ?? ""
        guard typed.hasPrefix("“until") || typed.hasPrefix("“till") else {
          throw Fault(
            "\(typed) is more than one day, with one time. Leave out the time, or add how often,"
              + " such as every day.")
        }
        throw Fault("It ends \(typed), but comes once. Add how often, such as every week.")
      }
      minutes = (last.daysSinceEpoch - start.daysSinceEpoch + 1) * 1_440
    }
    var draft = RitualDraft(
      title: title, sort: kept?.sort, start: start, time: time, minutes: minutes, rule: rule)
    draft.owner = parts.owner?.value
    draft.planner = parts.planner?.value
    draft.reminder = parts.reminder?.value
    draft.skipped = try exceptions(rule, from: start)
    return draft
  }

  /// A day and a time alone; anything more is a fault.
  func slot() throws(Fault) -> QuickEntry.Slot {
    if let word = parts.title.first?.text {
      throw Fault("\(QuickEntry.named(word)) is neither a day nor a time. Write sat 20:00, tomorrow or +2.")
    }
    let typed = [
      parts.rule?.typed, parts.untilDay?.typed, parts.count?.typed,
      parts.owner?.typed, parts.planner?.typed, parts.reminder?.typed,
    ]
    if let more = typed.compactMap({ $0 }).first {
      throw Fault("\(more) is more than a day and a time. Leave it out here.")
    }
    guard !parts.keepsRule, parts.exceptions.isEmpty else { throw Fault("Write a day and a time alone.") }
    let day = try namedDay(isOnce: true)
    let time = try self.time
    guard day != nil || time != nil || parts.isAllDay || parts.length != nil else {
      throw Fault("Which day? Write sat 20:00, tomorrow or +2.")
    }
    let minutes: Int? =
      switch parts.length?.value {
      case .minutes(let minutes)? where time == nil && !parts.isAllDay: minutes
      default: try length(nil, from: day ?? today, at: time)
      }
    return QuickEntry.Slot(day: day, time: time, minutes: minutes, isAllDay: parts.isAllDay)
  }

  /// The words that were no part, without the commas and dashes the parts left behind.
  private var title: String {
    func isLoose(_ token: QuickToken) -> Bool {
      !token.isQuoted && token.text.unicodeScalars.allSatisfy { ",;-–—".unicodeScalars.contains($0) }
    }
    var words = parts.title.filter { !$0.text.isEmpty }[...]
    while let first = words.first, isLoose(first) { words.removeFirst() }
    while let last = words.last, isLoose(last) { words.removeLast() }
    var text = words.map(\.text).joined(separator: " ")
    guard words.last?.isQuoted == false else { return text }
    while let last = text.last, ",;".contains(last) { text.removeLast() }
    return text
  }

  private var time: TimeOfDay? {
    get throws(Fault) {
      guard let time = parts.time else {
        guard let end = parts.untilTime else { return nil }
        throw Fault("It ends \(end.typed), but when does it begin? Write 19:30-21:00.")
      }
      guard !parts.isAllDay else { throw Fault("It is all day and at \(time.typed). Keep one.") }
      return time.value.settled(parts)
    }
  }
}

extension QuickResolver {
  /// The one day that was named; nil when none was.
  private func day() throws(Fault) -> CivilDate? {
    var dates: [(CivilDate, String)] = []
    var weekdays: [(Int, String)] = []
    for found in parts.days {
      if case .weekday(let weekday) = found.value {
        weekdays.append((weekday, found.typed))
      } else {
        dates.append((try resolved(found.value), found.typed))
      }
    }
    if let day = try dayOfWeek(weekdays.map(\.0)) { return day }
    guard let (first, typed) = dates.first else { return try weekday(weekdays) }
    for (other, typedOther) in dates where other != first { throw twoDays(typed, typedOther) }
    // `fri 27 nov` is one day said twice.
    for (weekday, typedOther) in weekdays where weekday != first.weekday {
      throw Fault("\(typed) is a \(first.weekdayName), not \(typedOther). Keep one.")
    }
    return first
  }

  /// `friday in 2 weeks`: the Friday of the calendar week, Monday first, that lies two weeks on.
  private func dayOfWeek(_ weekdays: [Int]) throws(Fault) -> CivilDate? {
    guard let weekday = weekdays.first, weekdays.allSatisfy({ $0 == weekday }),
      parts.days.count == weekdays.count + 1
    else { return nil }
    for case .week(let day) in parts.days.map(\.value) {
      return try QuickDay.checked(day.adding(days: weekday - day.weekday))
    }
    return nil
  }

  private func resolved(_ day: QuickDay) throws(Fault) -> CivilDate {
    guard let from else { return try day.resolved(onOrAfter: today) }
    if case .weekday = day { return try day.resolved(onOrAfter: max(today, from)) }
    return try day.resolved(nearest: from, notBefore: from > today ? today : nil)
  }

  private func weekday(_ weekdays: [(Int, String)]) throws(Fault) -> CivilDate? {
    guard let (first, typed) = weekdays.first else { return nil }
    for (other, typedOther) in weekdays where other != first {
      let days = Set(weekdays.map(\.0)).sorted().map { CivilDate.weekdayName($0).lowercased().prefix(3) }
      throw Fault(
        "There are two days in this: \(typed) and \(typedOther). Keep one, or write every"
          + " \(RitualWords.list(days.map { String($0) })).")
    }
    return try resolved(.weekday(first))
  }

  private func twoDays(_ first: String, _ second: String) -> Fault {
    Fault("There are two days in this: \(first) and \(second). Keep one, or write to between them.")
  }

  private func rule() throws(Fault) -> RecurrenceRule? {
    if parts.isOnce, parts.keepsRule || parts.rule != nil {
      throw Fault("It comes once and \(parts.rule?.typed ?? "repeats as before"). Keep one.")
    }
    guard parts.keepsRule else {
      let rule = try typedRule() ?? yearly
      if let rule, (try? rule.check()) == nil {
        throw Fault(
          "\(parts.rule?.typed ?? "That") is more than a calendar can hold. Write every 2 weeks, say.")
      }
      return rule
    }
    guard let rule = kept?.rule else {
      throw Fault("Nothing repeated before. Write how often, such as every 2 weeks.")
    }
    if let typed = parts.rule?.typed { throw Fault("It repeats as before and \(typed). Keep one.") }
    return rule
  }

  /// A new birthday or anniversary on a date comes round. One that is edited comes as often as its line says.
  private var yearly: RecurrenceRule? {
    let isPlain =
      kept == nil && parts.isMilestone && !parts.isOnce && parts.time == nil && parts.length == nil
      && parts.untilDay == nil && parts.pattern == nil
    let hasDate = parts.days.contains { found in
      switch found.value {
      case .date, .inYear: true
      case .relative, .week, .weekday, .inMonth: false
      }
    }
    return isPlain && hasDate ? RecurrenceRule(.yearly) : nil
  }

  private func typedRule() throws(Fault) -> RecurrenceRule? {
    guard var rule = parts.rule?.value else {
      let ends = [
        parts.count.map { "\($0.typed), but how often? Add every week, or quote it." },
        parts.exceptions.isEmpty
          ? nil : "Something is left out, but it comes once. Add how often, such as every week.",
      ]
      if let end = ends.compactMap({ $0 }).first { throw Fault(end) }
      return nil
    }
    guard let pattern = parts.pattern else { return rule }
    let isBare = rule.weekdays.isEmpty && rule.monthDays.isEmpty && rule.months.isEmpty
    if isBare, rule.frequency == .monthly, parts.patternMonths.isEmpty {
      rule = pattern.value.rule(.monthly, interval: rule.interval)
    } else if isBare, rule.frequency == .yearly, !parts.patternMonths.isEmpty {
      rule = pattern.value.rule(.yearly, interval: rule.interval, months: parts.patternMonths)
    } else {
      throw Fault("\(pattern.typed) and \(parts.rule?.typed ?? "") do not go together. Keep one.")
    }
    return rule
  }

  private func start(_ rule: RecurrenceRule?, at time: TimeOfDay?) throws(Fault) -> CivilDate {
    var named = try namedDay(isOnce: rule == nil)
    if named == nil, parts.pattern == nil, rule.map({ $0.frequency == .yearly && !$0.namesDays }) ?? true {
      named = try parts.festival.map { day throws(Fault) in try resolved(day) }
    }
    try checkWords(hasDay: named != nil || rule != nil)
    let isOver = time.flatMap { time in now.map { time < $0 } } ?? false
    if named == nil { named = preferred }
    if named == nil { named = try QuickDay.checked(isOver ? today.adding(days: 1) : today) }
    let day = named ?? today
    guard let rule, !parts.keepsRule, rule.namesDays else { return day }
    guard let first = rule.first(onOrAfter: day) else {
      throw Fault("\(parts.rule?.typed ?? "That") never comes. Take other days.")
    }
    return try QuickDay.checked(first)
  }

  private func namedDay(isOnce: Bool) throws(Fault) -> CivilDate? {
    let named = try day()
    guard isOnce, let pattern = parts.pattern else { return named }
    guard named == nil else {
      throw Fault("There are two days in this: \(pattern.typed) is one. Keep one.")
    }
    return try once(pattern)
  }

  /// `last friday`, `on the 15th`, `the first sunday of advent`: a pattern without a rhythm.
  private func once(_ pattern: QuickParts.Found<QuickPattern>) throws(Fault) -> CivilDate {
    if !parts.patternMonths.isEmpty {
      let rule = pattern.value.rule(.yearly, months: parts.patternMonths)
      if let day = rule.first(onOrAfter: today) { return day }
    } else if pattern.value.monthDays.count == 1, let day = pattern.value.monthDays.first {
      if day > 0 { return try resolved(.inMonth(day)) }
    } else if pattern.value.weekdays.count == 1, let weekday = pattern.value.weekdays.first,
      weekday.ordinal == -1
    {
      // `last friday` is the one gone by.
      return try QuickDay.checked(today.adding(days: -((today.weekday - weekday.day + 6) % 7 + 1)))
    }
    throw Fault("\(pattern.typed) of which month? Write of every month, or of december.")
  }

  /// Without a day, a word that may have been meant for one is asked about.
  private func checkWords(hasDay: Bool) throws(Fault) {
    guard !hasDay else { return }
    if let vague = parts.vague { throw Fault("Which day \(vague)? Write one, or quote it.") }
    for token in parts.title where !token.isQuoted {
      if let day = QuickWords.nearest(to: token.word) {
        throw Fault("\(QuickEntry.named(token.text)) looks like a day. Write \(day), or quote it.")
      }
    }
  }
}

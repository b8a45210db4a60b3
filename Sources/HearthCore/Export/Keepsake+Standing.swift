/// What was agreed and done, and what stands beyond any day.
extension Keepsake {
  var agreements: [Entry] {
    records.compactMap { record in
      // That a page is to be written anew is nothing to remember.
      guard let appointment = Appointment(record), appointment.sort != .outlook else { return nil }
      let heading = "**\(heading(of: appointment)):**"
      var lines = ["\(heading) \(named(appointment.title)). \(outcome(of: appointment))"]
      if let agreed = appointment.agreed { lines += [""] + Markdown.quote(household.naming(agreed)) }
      return Entry(at: record.at, lines: lines)
    }
  }

  /// What sort of thing it is; only some were agreed on.
  private func heading(of appointment: Appointment) -> String {
    switch appointment.sort {
    case .talk, .outlook: "Agreed"
    case .trial: "Agreed to try"
    case .difference: "A difference to live with"
    case .issue: "Put aside for later"
    case .promise: appointment.owner.map { "\(name($0))’s promise" } ?? "A promise of you both"
    }
  }

  /// What became of it, without a word on whose doing that was.
  private func outcome(of appointment: Appointment) -> String {
    if appointment.sort == .promise { return outcome(ofPromise: appointment) }
    let owner = appointment.owner.map { " \(name($0)) brings it up." } ?? ""
    switch (appointment.status, appointment.on) {
    case (.done, _): return "You came back to it."
    case (.released, _): return "You let it go."
    case (.open, let day?):
      return "Come back to it on \(words(day))\(appointment.time.map { ", at \($0)" } ?? "").\(owner)"
    case (.open, nil): return "It waits for some day, and is never due.\(owner)"
    }
  }

  private func outcome(ofPromise appointment: Appointment) -> String {
    switch (appointment.status, appointment.on) {
    case (.done, _): "Kept."
    case (.released, _): "Let go."
    case (.open, let day?): "For \(words(day))."
    case (.open, nil): "For some day."
    }
  }

  /// What they did in each month, by name. Days stand beside it only where they are few: nothing is counted.
  var together: [YearMonth: String] {
    var titles: [YearMonth: [String]] = [:]
    var days: [YearMonth: [String: Set<Int>]] = [:]
    for completion in records.compactMap(Completion.init) where completion.isDone && !completion.title.isEmpty
    {
      let month = YearMonth(completion.day)
      let title = named(completion.title)
      if days[month]?[title] == nil { titles[month, default: []].append(title) }
      days[month, default: [:]][title, default: []].insert(completion.day.day)
    }
    var words: [YearMonth: String] = [:]
    for (month, titles) in titles {
      let list = titles.map { title in
        let days = (days[month]?[title] ?? []).sorted().map(String.init)
        return days.count > 4 ? title : "\(title) (\(days.joined(separator: ", ")))"
      }
      words[month] = "**Together in \(month.name):** \(list.joined(separator: " · "))"
    }
    return words
  }

  /// Sections on what has no day; none where there is nothing of the sort.
  var standing: [String] {
    let cards = records.compactMap(CareCard.init)
    // Words for a hard day wait for that day, and stand on no page that is read aloud.
    func texts(_ sort: CareCard.Sort) -> [String] {
      cards.filter { $0.sort == sort }.map {
        "- \(sign($0.author)) \(name($0.author)): \(Markdown.inline($0.text))"
      }
    }
    let outlooks = records.compactMap(Outlook.init).map {
      "- \(sign($0.author)) \(name($0.author)): \(Markdown.inline($0.text))"
    }
    return section("What you keep, again and again", rituals)
      + section("What you would both like to do", adventures)
      + section("What helps in a hard hour", texts(.helps))
      + section("Words that have mended something", texts(.phrase))
      + section("How a friend of you both would see it", outlooks)
  }

  private func section(_ heading: String, _ items: [String]) -> [String] {
    items.isEmpty ? [] : ["", "## \(heading)", ""] + items
  }

  private var rituals: [String] {
    records.compactMap { Ritual($0) }.map { ritual in
      let names = (household.first.name, household.second.name)
      let steps = ritual.steps.map { "  - \(Markdown.inline($0))" }
      return (["- \(Markdown.inline(RitualWords.sentence(ritual, names: names)))"] + steps).joined(
        separator: "\n")
    }
  }

  private var adventures: [String] {
    records.compactMap(Adventure.init).map { adventure in
      "- \(Markdown.inline(adventure.title))" + (adventure.status == .done ? " (you did)" : "")
    }
  }
}

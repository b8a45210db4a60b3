/// Counts what an iCalendar file holds beside the events: whole components, and properties that people might miss.
struct UnreadParts {
  private struct Tally {
    var count = 0
    var first = 0
  }

  private var components: [String: Tally] = [:]
  private var properties: [String: Tally] = [:]

  mutating func begin(_ name: String, _ number: Int) {
    // Parts of parts go with what they belong to.
    guard !UnreadParts.innerComponents.contains(name), !name.hasPrefix("X-") else { return }
    UnreadParts.count(name, number, in: &components)
  }

  mutating func take(_ line: ContentLine) {
    guard !UnreadParts.harmless.contains(line.name), !line.name.hasPrefix("X-") else { return }
    UnreadParts.count(line.name, line.number, in: &properties)
  }

  /// One finding for each kind of component, and one for all the properties.
  func report(to findings: inout ICalendarFindings) {
    for (name, tally) in UnreadParts.ordered(components) {
      let words = UnreadParts.words[name] ?? (excerpt(name), excerpt(name))
      let times = tally.count == 1 ? "1 \(words.one)" : "\(tally.count) \(words.many), this one the first,"
      findings.add(tally.first, "\(times) left out: only events are read")
    }
    let list = UnreadParts.ordered(properties)
    guard let first = list.map(\.value.first).min() else { return }
    let shown = list.prefix(12).map { name, tally in
      let words = UnreadParts.words[name] ?? (excerpt(name), excerpt(name))
      return "\(tally.count) \(tally.count == 1 ? words.one : words.many)"
    }
    let more = list.count > shown.count ? ", and more" : ""
    findings.add(first, "from here on these are left out: \(shown.joined(separator: ", "))\(more)")
  }

  private static func count(_ name: String, _ number: Int, in tallies: inout [String: Tally]) {
    // A file of nothing but invented names must not fill the memory.
    guard tallies[name] != nil || tallies.count < 100 else { return }
    tallies[name, default: Tally(first: number)].count += 1
  }

  private static func ordered(_ tallies: [String: Tally]) -> [(key: String, value: Tally)] {
    tallies.sorted { $0.value.first < $1.value.first }
  }

  private static let innerComponents: Set<String> = [
    "STANDARD", "DAYLIGHT", "VALARM", "PARTICIPANT", "VLOCATION", "VRESOURCE",
  ]

  /// What an event loses nothing by.
  private static let harmless: Set<String> = [
    "DTSTAMP", "CREATED", "LAST-MODIFIED", "TRANSP", "CLASS", "PRIORITY", "ORGANIZER", "GEO", "PRODID",
    "REQUEST-STATUS", "VERSION", "CALSCALE", "METHOD", "NAME", "COLOR",
  ]

  private static let words: [String: (one: String, many: String)] = [
    "VTODO": ("task", "tasks"), "VJOURNAL": ("journal entry", "journal entries"),
    "VFREEBUSY": ("list of busy times", "lists of busy times"),
    "ATTENDEE": ("guest", "guests"), "ATTACH": ("attachment", "attachments"), "URL": ("link", "links"),
    "CATEGORIES": ("list of categories", "lists of categories"), "COMMENT": ("comment", "comments"),
    "CONTACT": ("contact", "contacts"), "CONFERENCE": ("call-in link", "call-in links"),
    "IMAGE": ("picture", "pictures"), "RELATED-TO": ("link to another event", "links to other events"),
    "RESOURCES": ("list of things to bring", "lists of things to bring"),
  ]
}

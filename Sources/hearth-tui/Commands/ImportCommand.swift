import HearthCore
import HearthStore

/// `import ics FILE`: the events of another calendar become rituals.
enum ImportCommand {
  /// The most lines about a file that anybody will read.
  private static let lineLimit = 50

  static func run(_ invocation: Invocation) throws(Failure) {
    try check(invocation.words)
    let file = invocation.words[1]
    let bytes = try InputFile.read(file, limit: ICalendarReader.sizeLimit)
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    _ = try house.household()
    let found = try read(bytes, from: file)
    if found.rituals.isEmpty, let first = found.findings.first(where: \.isLoss) {
      let more = found.findingCount > 1 ? ", and \(found.findingCount - 1) more like this" : ""
      throw Failure("could not import anything of \(file): \(first.text)\(more)")
    }
    let plan = ImportPlan(
      found.rituals, over: house.store.newestStanding, now: house.clock.now())
    if !invocation.isDryRun { try save(plan, in: house.store) }
    try Output.print(summary(plan, found, isDryRun: invocation.isDryRun))
    report(plan, found)
  }

  private static func check(_ words: [String]) throws(Failure) {
    switch words.first {
    case "ics":
      if words.count < 2 { throw Failure(usage: "import ics needs a file, or - for standard input") }
    case "json": throw Failure(usage: "import json is still to come; for now there is import ics")
    case nil: throw Failure(usage: "import needs ics and a file")
    case let form?: throw Failure(usage: "import knows ics, not \(form)")
    }
  }

  private static func read(_ bytes: [UInt8], from file: String) throws(Failure) -> ICalendarImport {
    let zones = House.zoneInfo
    do throws(ICalendarError) {
      return try ICalendarReader(home: zones.zone, zone: zones.zone(named:)).read(bytes)
    } catch {
      throw Failure("could not import \(file): \(error.message)")
    }
  }

  private static func save(_ plan: ImportPlan, in store: Store) throws(Failure) {
    do throws(StoreError) {
      // A household that may only be read is told of, even where there is nothing to write.
      if case .readOnly(let reason) = store.access {
        throw StoreError(message: "could not import: \(reason)")
      }
      try store.save(plan.records)
    } catch {
      throw Failure(error.message)
    }
  }

  /// One line, and for a dry run the events behind it.
  private static func summary(_ plan: ImportPlan, _ found: ICalendarImport, isDryRun: Bool) -> String {
    let counts = [
      (plan.new.count, "new"), (plan.changed.count, "changed"), (plan.same, "here already"),
      (plan.notes.count, "left as they are here"), (found.leftOut, "left out"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let list = counts.isEmpty ? "no events" : counts.joined(separator: ", ")
    guard isDryRun else { return "Imported: \(list)." }
    let events = plan.new.map { ("+", $0) } + plan.changed.map { ("~", $0) }
    var lines = ["Would import: \(list). Nothing was written."]
    for (sign, ritual) in events.prefix(lineLimit) {
      let time = ritual.time.map { " \($0)" } ?? ""
      lines.append("  \(sign) \(ritual.start)\(time)  \(ritual.title.printable)")
    }
    if events.count > lineLimit { lines.append("  and \(events.count - lineLimit) more") }
    return lines.joined(separator: "\n")
  }

  private static func report(_ plan: ImportPlan, _ found: ICalendarImport) {
    let lines = plan.notes.prefix(lineLimit) + found.findings.prefix(lineLimit).map(\.text)
    for line in lines.prefix(lineLimit) { Output.error(line) }
    let count = plan.notes.count + found.findingCount
    if count > lineLimit { Output.error("and \(count - lineLimit) more like these") }
  }
}

import HearthCore
import HearthStore

/// The events of another calendar become rituals.
enum CalendarImport {
  static func run(_ bytes: [UInt8], from file: String, _ house: House, _ invocation: Invocation)
    throws(Failure)
  {
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

  private static func read(_ bytes: [UInt8], from file: String) throws(Failure) -> ICalendarImport {
    let zones = House.zoneInfo
    do throws(ICalendarError) {
      return try ICalendarReader(home: zones.zone, zone: zones.zone(named:)).read(bytes)
    } catch {
      throw Failure("could not import \(file): \(error.message)")
    }
  }

  private static func save(_ plan: ImportPlan, in store: Store) throws(Failure) {
    try ImportCommand.requireWritable(store)
    do throws(StoreError) {
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
    for (sign, ritual) in events.prefix(ImportCommand.lineLimit) {
      let time = ritual.time.map { " \($0)" } ?? ""
      lines.append("  \(sign) \(ritual.start)\(time)  \(ritual.title.printable)")
    }
    if events.count > ImportCommand.lineLimit {
      lines.append("  and \(events.count - ImportCommand.lineLimit) more")
    }
    return lines.joined(separator: "\n")
  }

  private static func report(_ plan: ImportPlan, _ found: ICalendarImport) {
    ImportCommand.report(plan.notes + found.findings.map(\.text), of: plan.notes.count + found.findingCount)
  }
}

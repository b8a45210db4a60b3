import HearthCore
import HearthStore

/// A household's file, as `export json` writes it, comes in: into an empty house, or into one where some of
/// it is already.
enum HouseImporter {
  static func run(_ bytes: [UInt8], from file: String, _ house: House, _ invocation: Invocation)
    throws(Failure)
  {
    let content = try read(bytes, from: file)
    let known = house.store.everything(withTombstones: true)
    let plan = try plan(content, file, known, house)
    let isAllLost = content.entries.isEmpty && content.faultCount > 0
    if isAllLost, let first = content.faults.first {
      let more = content.faultCount > 1 ? ", and \(content.faultCount - 1) more like this" : ""
      throw Failure("could not import anything of \(file): \(first)\(more)")
    }
    if !invocation.isDryRun { try save(plan, house) }
    try Output.print(summary(plan, content, isDryRun: invocation.isDryRun))
    let lines = content.faults + plan.notes
    ImportCommand.report(lines.map { "\(file), \($0)" }, of: content.faultCount + plan.notes.count)
  }

  private static func read(_ bytes: [UInt8], from file: String) throws(Failure) -> HouseFileContent {
    do throws(FormatError) {
      return try HouseFile.read(bytes)
    } catch {
      throw Failure("could not import \(file): \(error.message)")
    }
  }

  private static func plan(
    _ content: HouseFileContent, _ file: String, _ known: [Record], _ house: House
  ) throws(Failure) -> HouseImport {
    // Where a newer version wrote the names, nobody knows here whose words are whose.
    let household = house.store.isFirstRun ? nil : try house.household()
    do throws(HouseImport.Refusal) {
      return try HouseImport(content, over: known, in: household)
    } catch {
      throw Failure("could not import \(file): \(error.reason)")
    }
  }

  private static func save(_ plan: HouseImport, _ house: House) throws(Failure) {
    try ImportCommand.requireWritable(house.store)
    do throws(StoreError) {
      try house.store.adopt(plan.records, household: plan.household)
    } catch {
      throw Failure(error.message)
    }
  }

  /// One line, and for a dry run the records behind it.
  private static func summary(_ plan: HouseImport, _ content: HouseFileContent, isDryRun: Bool) -> String {
    let counts = [
      (plan.new.count, "new"), (plan.newer.count, "newer"), (plan.same, "here already"),
      (plan.notes.count, "left as they are here"), (content.faultCount, "left out"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
    let names = plan.household.map { "the household of \($0.first.name) and \($0.second.name)".printable }
    let list = ([names] + counts).compactMap { $0 }.joined(separator: ", ")
    guard isDryRun else { return "Imported: \(list.isEmpty ? "nothing" : list)." }
    var lines = ["Would import: \(list.isEmpty ? "nothing" : list). Nothing was written."]
    let records = plan.new.map { ("+", $0) } + plan.newer.map { ("~", $0) }
    for (sign, record) in records.prefix(ImportCommand.lineLimit) {
      lines.append("  \(sign) \(record.at.date)  \(record.kind) \(record.id)".printable)
    }
    if records.count > ImportCommand.lineLimit {
      lines.append("  and \(records.count - ImportCommand.lineLimit) more")
    }
    return lines.joined(separator: "\n")
  }
}

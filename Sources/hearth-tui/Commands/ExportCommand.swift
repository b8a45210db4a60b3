import HearthCore
import HearthStore

/// `export ics`: the calendar, for phones and other programs.
///
/// What a break is about is in it all the same: they asked for a file of everything, and it puts nothing before them.
enum ExportCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    try check(invocation.words.first)
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    let household = try house.household()
    let writer = ICalendarWriter(
      household: household, zone: House.zone, stamp: house.clock.now())
    let records = house.store.standing
    let library = OwnLibrary(house.places).library
    let file = writer.file(
      records.compactMap { Ritual($0) },
      records.compactMap { record in
        Appointment(record).flatMap { CalendarEntry($0, in: household) { library.guide($0)?.title } }
      },
      touching: days(invocation))
    if let path = invocation.output, path != "-" {
      try save(file.text, to: path)
      let entries = file.count == 1 ? "1 entry" : "\(file.count) entries"
      Output.error("wrote \(entries) to \(path)")
    } else {
      try Output.printFile(file.text)
    }
    for title in file.leftOut { Output.error("left out, because it comes on no day: \(title)") }
  }

  private static func check(_ form: String?) throws(Failure) {
    switch form {
    case "ics": return
    case "json", "markdown":
      throw Failure(usage: "export \(form ?? "") is still to come; for now there is export ics")
    case nil: throw Failure(usage: "export needs ics")
    default: throw Failure(usage: "export knows ics, not \(form ?? "")")
    }
  }

  /// Nil: everything.
  private static func days(_ invocation: Invocation) -> ClosedRange<CivilDate>? {
    guard invocation.from != nil || invocation.to != nil else { return nil }
    // What has one end reaches to the other of all years that a calendar file can hold.
    let from = invocation.from ?? CivilDate.writable.lowerBound
    let to = invocation.to ?? CivilDate.writable.upperBound
    return min(from, to)...max(from, to)
  }

  private static func save(_ text: String, to path: String) throws(Failure) {
    do throws(StoreError) {
      try OutsideFile.write(Array(text.utf8), to: path)
    } catch {
      throw Failure(error.message)
    }
  }
}

import HearthCore
import HearthStore

/// `export ics`: the calendar, for phones and other programs.
///
/// What a break is about is in it all the same: they asked for a file of everything, and it puts nothing
/// before them.
enum CalendarExport {
  static func run(_ house: House, _ invocation: Invocation) throws(Failure) {
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
      touching: ExportCommand.days(invocation))
    let entries = file.count == 1 ? "1 entry" : "\(file.count) entries"
    try ExportCommand.deliver(file.text, entries, house, invocation)
    house.tellNewer()
    for title in file.leftOut { Output.error("left out, because it comes on no day: \(title)") }
  }
}

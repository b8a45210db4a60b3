/// Makes rituals of an iCalendar file: tolerant of what programs write, and with a word on each line it cannot use.
///
/// Times are taken to the clocks of one zone, and only whole days repeat. What it costs grows with the file and no
/// faster, whatever is in it.
///
/// Source: RFC 5545.
public struct ICalendarReader {
  /// The most bytes a file may have.
  public static let sizeLimit = 64 << 20

  let home: Zone
  let lookUp: (String) -> Zone?

  /// - Parameters:
  ///   - home: Where the household's clocks are.
  ///   - lookUp: The zone of a name such as `Europe/Berlin`, for files that do not describe their own.
  public init(home: Zone, zone lookUp: @escaping (String) -> Zone?) {
    self.home = home
    self.lookUp = lookUp
  }

  /// Reads a whole file.
  /// - Throws: `ICalendarError` when there is nothing in it that could be read.
  public func read(_ bytes: [UInt8]) throws(ICalendarError) -> ICalendarImport {
    guard bytes.count <= ICalendarReader.sizeLimit else {
      throw ICalendarError(message: "it is larger than 64 MB")
    }
    guard !bytes.starts(with: [0xFF, 0xFE]), !bytes.starts(with: [0xFE, 0xFF]) else {
      throw ICalendarError(message: "it is UTF-16 text; save it as UTF-8")
    }
    let file = bytes.withUnsafeBufferPointer { CalendarFile($0) }
    guard file.isCalendar else { throw ICalendarError(message: "it is no iCalendar file") }
    return SeriesBuilder(file, home: home, lookUp: lookUp).result()
  }
}

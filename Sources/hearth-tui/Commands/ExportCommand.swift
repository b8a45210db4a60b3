import HearthCore
import HearthStore

/// `export json`, `export markdown` and `export ics`: what the two kept, in a file of their own.
enum ExportCommand {
  /// The exit status: 1 when something that belongs in the file could not be read.
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let form = try form(invocation)
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    switch form {
    case .ics:
      try CalendarExport.run(house, invocation)
      return 0
    case .json, .markdown: return try HouseExport(house, invocation).run(form)
    }
  }

  /// What there is to write.
  enum Form: String, CaseIterable {
    case json
    case markdown
    case ics
  }

  private static func form(_ invocation: Invocation) throws(Failure) -> Form {
    guard let word = invocation.words.first else {
      throw Failure(usage: "export needs json, markdown or ics")
    }
    guard let form = Form(rawValue: word) else {
      throw Failure(usage: "export knows json, markdown and ics, not \(word)")
    }
    if form == .ics, invocation.isComplete {
      throw Failure(usage: "--complete goes with export json and export markdown")
    }
    return form
  }

  /// Nil: everything.
  static func days(_ invocation: Invocation) -> ClosedRange<CivilDate>? {
    guard invocation.from != nil || invocation.to != nil else { return nil }
    // What has one end reaches to the other of all years that a calendar file can hold.
    let from = invocation.from ?? CivilDate.writable.lowerBound
    let to = invocation.to ?? CivilDate.writable.upperBound
    return min(from, to)...max(from, to)
  }

  /// Writes the file that was asked for, or standard output.
  /// - Parameter contents: How much it is, for people: `2 entries`.
  static func deliver(
    _ text: String, _ contents: String, _ house: House, _ invocation: Invocation
  ) throws(Failure) {
    guard let path = invocation.output, path != "-" else { return try Output.printFile(text) }
    do throws(StoreError) {
      try OutsideFile.write(Array(text.utf8), to: path)
    } catch {
      throw Failure(error.message)
    }
    // A calendar shows what it has to, and holds none of their words.
    if house.demoFolder == nil, invocation.words.first != Form.ics.rawValue { house.store.noteCopy(at: path) }
    Output.error("wrote \(contents) to \(path)")
  }
}

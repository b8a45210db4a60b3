import HearthCore
import HearthStore

/// `import json FILE` and `import ics FILE`: what another house, or another calendar, holds.
enum ImportCommand {
  /// The most lines about a file that anybody will read.
  static let lineLimit = HouseFileContent.faultLimit

  static func run(_ invocation: Invocation) throws(Failure) {
    let form = try form(invocation.words)
    let file = invocation.words[1]
    let bytes = try InputFile.read(file, limit: form.sizeLimit)
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    switch form {
    case .ics: try CalendarImport.run(bytes, from: file, house, invocation)
    case .json: try HouseImporter.run(bytes, from: file, house, invocation)
    }
    if !invocation.isDryRun, let trouble = SettingsFile(house.places).backUpIfDue(house) {
      Output.error(trouble)
    }
  }

  private enum Form: String {
    case json
    case ics

    /// In bytes. A couple's whole life is far smaller.
    var sizeLimit: Int { self == .ics ? ICalendarReader.sizeLimit : 1 << 29 }
  }

  private static func form(_ words: [String]) throws(Failure) -> Form {
    guard let word = words.first else { throw Failure(usage: "import needs json or ics, and a file") }
    guard let form = Form(rawValue: word) else {
      throw Failure(usage: "import knows json and ics, not \(word)")
    }
    if words.count < 2 { throw Failure(usage: "import \(word) needs a file, or - for standard input") }
    return form
  }

  /// Lines on what of a file stays out, not more than anybody reads.
  static func report(_ lines: [String], of count: Int) {
    for line in lines.prefix(lineLimit) { Output.error(line) }
    let more = count - min(lines.count, lineLimit)
    if more > 0 { Output.error("and \(more) more like these") }
  }

  /// Something may come in only where this instance may write: a household that may only be read is told of,
  /// even where
  /// there is nothing to write.
  static func requireWritable(_ store: Store) throws(Failure) {
    if case .readOnly(let reason) = store.access { throw Failure("could not import: \(reason)") }
  }
}

import HearthCore
import HearthStore

/// `note TEXT --from NAME`: a note for the wall, without the screen. What stands on a command line can be read by other
/// programs and stays in the shell's history, so `-` reads the text from standard input.
enum NoteCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    guard let word = invocation.words.first else { throw Failure(usage: "note needs a text") }
    let line = NoteLine(word == "-" ? try typed() : word, invocation.noteSort)
    // What nobody could see would hang there as an empty card.
    guard !TextField(line.text).isBlank else { throw Failure(usage: "note needs a text that is not empty") }
    guard let name = invocation.author else { throw Failure(usage: "note needs --from and a name") }
    let house = try House(invocation)
    defer { if let folder = house.demoFolder { DemoFolder.remove(folder) } }
    let household = try house.household()
    guard let author = household.partner(called: name) else {
      let names = PartnerID.allCases.map { household[$0].name.printable }.joined(separator: " and ")
      throw Failure("nobody here is called \(name), only \(names)")
    }
    let record = line.record(author: author, chance: systemSeed(), at: house.clock.now())
    do throws(StoreError) {
      try house.store.save([record])
    } catch {
      throw Failure(error.message)
    }
    if let trouble = SettingsFile(house.places).backUpIfDue(house) { Output.error(trouble) }
    try Output.print("Hung on the wall, from \(household[author].name.printable).")
  }

  /// Standard input to its end, without the last line's own end.
  private static func typed() throws(Failure) -> String {
    let text = String(decoding: try InputFile.read("-", limit: 1 << 20), as: UTF8.self)
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}

import HearthCore
import HearthScreen
import HearthStore

/// `doctor`: everything that is wrong in the folders, a line each, and what to do about it.
enum DoctorCommand {
  /// The exit status: 1 when anything is left to be done.
  static func run(_ invocation: Invocation) throws(Failure) -> Int32 {
    let places: Places
    var found: [Ailment]
    do throws(StoreError) {
      places = try Places.of(invocation)
      let now = Clock(fixed: invocation.now).now()
      found = try Doctor(places, at: now, repairs: invocation.repairs).examine()
    } catch {
      throw Failure(error.message)
    }
    found += own(places)
    let left = found.filter { $0.repair == nil && !$0.isHarmless }
    if invocation.wantsJSON {
      try Output.print(JSONValue.array(found.map(\.json)).shownText)
    } else {
      for ailment in found { try Output.print(ailment.text.printable) }
      if found.isEmpty { try Output.print("All is well in \(places.data).") }
    }
    return left.isEmpty ? 0 : 1
  }

  /// What the couple wrote themselves.
  private static func own(_ places: Places) -> [Ailment] {
    let library = OwnLibrary(places)
    let advice = "mend it there; until then it is left out"
    var found = library.deckFaults.map { Ailment(.deck, "\(places.config)/decks", $0, advice: advice) }
    found += library.guideFaults.map { Ailment(.guide, "\(places.config)/guides", $0, advice: advice) }
    if let fault = SettingsFile(places).fault {
      found.append(
        Ailment(
          .setting, "\(places.config)/config.json", fault,
          advice: "mend it there; until then no setting holds"))
    }
    return found + themes(ConfigFolder(places))
  }

  private static func themes(_ folder: ConfigFolder) -> [Ailment] {
    folder.themeNames.flatMap { name -> [Ailment] in
      let path = folder.themePath(name)
      do {
        guard let bytes = try folder.theme(name) else { return [] }
        return try ThemeFile(parsing: bytes, file: "\(name).json").warnings.map {
          Ailment(.theme, path, $0, advice: "correct the name, or take it out")
        }
      } catch {
        return [Ailment(.theme, path, "\(error)", advice: "until then this theme cannot be chosen")]
      }
    }
  }
}

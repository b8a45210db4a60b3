import HearthScreen
import HearthStore

/// Finds the theme that was asked for: the couple's own of that name first, then a built-in one.
enum ThemeChoice {
  static func theme(named name: String?, _ places: Places) throws(Failure) -> Theme {
    guard let name else { return Theme.builtIn(named: Theme.builtInNames[0]) ?? .plain }
    let folder = ConfigFolder(places)
    do {
      if let bytes = try folder.theme(name) {
        return try ThemeFile(parsing: bytes, file: folder.themePath(name)).theme
      }
    } catch let error as StoreError {
      throw Failure(error.message)
    } catch {
      throw Failure("\(error)")
    }
    guard let theme = Theme.builtIn(named: name) else {
      throw Failure("there is no theme \(name); there are: \(names(places).joined(separator: ", "))")
    }
    return theme
  }

  /// Built-in ones and the couple's own.
  static func names(_ places: Places) -> [String] {
    let own = ConfigFolder(places).themeNames.filter { !Theme.builtInNames.contains($0) }
    return Theme.builtInNames + own
  }
}

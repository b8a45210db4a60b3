import HearthCore
import HearthStore

/// `config.json` as it was found. One that makes no sense changes nothing, and is said.
struct SettingsFile {
  let settings: Settings
  /// One line; nil when nothing is wrong with it.
  let fault: String?

  init(_ places: Places) {
    let folder = ConfigFolder(places)
    do {
      settings =
        try folder.settings().map { bytes in try Settings(parsing: bytes, file: "config.json") } ?? Settings()
      fault = nil
    } catch {
      settings = Settings()
      fault = "\(error)"
    }
  }

  /// Makes the daily backup, and lets old ones go. With a fault in the settings nobody knows which ones are
  /// wanted.
  /// - Returns: One line on why it was not made.
  func backUpIfDue(_ house: House) -> String? {
    guard house.demoFolder == nil else { return nil }
    if let fault { return "no backup was made: \(fault)" }
    do throws(StoreError) {
      try house.store.backUpIfDue(settings, at: house.clock.now())
      return nil
    } catch {
      return "no backup was made: \(error.message)"
    }
  }
}

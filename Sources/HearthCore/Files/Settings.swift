/// What a couple set in `config.json`.
///
/// ```json
/// {"backups": {"count": 7, "days": 30}, "hide": {"seconds": 600}}
/// ```
public struct Settings: Hashable, Sendable {
  /// How many of the backups made by themselves are kept; 0: none is made.
  public internal(set) var backupCount = 7
  /// After how many days one goes, unless it is the newest.
  public internal(set) var backupDays = 30
  /// Seconds without a key until the screen hides itself; nil: never.
  public internal(set) var hidesAfter: Int? = 600

  /// What holds where there is no such file, or where it makes no sense.
  public init() {}

  /// - Parameter file: Its name, for messages.
  /// - Throws: `FileFault` for the first thing that is not as it has to be.
  public init(parsing bytes: [UInt8], file: String) throws(FileFault) {
    self = try FileFault.locating(in: file, bytes) { reader throws(FieldFault) in
      var settings = Settings()
      let fields = try reader.object("the settings", ["backups", "hide"])
      let backups = try fields["backups"]?.object("backups", ["count", "days"])
      if let count = backups?["count"] { settings.backupCount = try count.int(0...1000) }
      if let days = backups?["days"] { settings.backupDays = try days.int(1...36_500) }
      if let seconds = try fields["hide"]?.object("hide", ["seconds"])["seconds"]?.int(0...86_400) {
        settings.hidesAfter = seconds == 0 ? nil : seconds
      }
      return settings
    }
  }
}

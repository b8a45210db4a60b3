import Testing

@testable import HearthCore

@Suite("The settings file")
struct SettingsTests {
  @Test("What is not set is as it is without a file")
  func partly() throws {
    func read(_ text: String) throws -> Settings {
      try Settings(parsing: Array(text.utf8), file: "config.json")
    }
    #expect(try read("{}") == Settings())
    #expect(try read(#"{"backups": null}"#) == Settings())
    let some = try read(#"{"backups": {"days": 400}}"#)
    #expect(some.backupDays == 400 && some.backupCount == Settings().backupCount)
    #expect(try read(#"{"backups": {"count": 0}}"#).backupCount == 0)
    #expect(try read(#"{"hide": {"seconds": 60}}"#).hidesAfter == 60)
    #expect(try read(#"{"hide": {"seconds": 0}}"#).hidesAfter == nil)
    #expect(try read(#"{"hide": {}}"#).hidesAfter == 600)
  }

  @Test(
    "What makes no sense is one line with file, line and field",
    arguments: [
      ("", "config.json, line 1, column 1: the text ends where a value should start"),
      ("[]", "config.json, line 1: the file has to be the settings in braces"),
      (
        #"{"backup": {}}"#,
        "config.json, line 1: backup means nothing in the settings, whose fields are backups"
      ),
      (
        "{\"backups\":\n {\"count\":\n \"7\"}}",
        "config.json, line 3: backups.count has to be a whole number from 0 to 1000"
      ),
      (
        #"{"backups": {"days": 0}}"#,
        "config.json, line 1: backups.days has to be a whole number from 1 to 36500"
      ),
      (
        #"{"hide": {"seconds": -1}}"#,
        "config.json, line 1: hide.seconds has to be a whole number from 0 to 86400"
      ),
      (#"{"backups": {"days": 01}}"#, "config.json, line 1, column 23: a number may not start with 0"),
    ])
  func faults(_ text: String, _ message: String) {
    do {
      _ = try Settings(parsing: Array(text.utf8), file: "config.json")
      Issue.record("taken")
    } catch {
      #expect(error.message.hasPrefix(message.prefix(60)), "\(error.message)")
    }
  }
}

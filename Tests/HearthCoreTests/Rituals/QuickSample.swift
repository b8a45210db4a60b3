@testable import HearthCore

/// The couple and the Saturday that lines are read for in tests.
enum QuickSample {
  static let names = ("Ana", "Ben")
  static let today = CivilDate(daysSinceEpoch: 20_778)

  static func read(_ line: String, keeping kept: RitualDraft? = nil) throws(QuickEntry.Fault) -> RitualDraft {
    try QuickEntry.read(line, today: today, names: names, keeping: kept)
  }

  /// What the screen would say of a line: the sentence, or the fault.
  static func said(_ line: String) -> String {
    do throws(QuickEntry.Fault) {
      return RitualWords.sentence(try read(line), names: names, today: today)
    } catch {
      return error.message
    }
  }
}

/// The page behind the help key.
public struct HelpSheet: Hashable, Sendable {
  /// Also stands in the top line while the page is open.
  public let title: String
  /// A sentence each; the screen shows them below the places to turn to, which cannot wait.
  public let opening: [String]
  /// The most urgent first.
  public let lines: [HelpLine]
  /// A sentence each, after `opening`.
  public let closing: [String]

  /// Stands in a line where the couple's own emergency number belongs.
  public static let emergencyToken = "{emergency}"

  /// What that reads as until the couple has put in a number.
  public static let emergencyUnset = "your local emergency number"

  /// `emergencyToken` may stand in the `detail` of any line, and only there.
  public init(title: String, opening: [String], lines: [HelpLine], closing: [String]) {
    self.title = title
    self.opening = opening
    self.lines = lines
    self.closing = closing
  }

  /// The same page with the couple's emergency number in it; without one, with words that stand for it.
  public func with(emergency: String?) -> HelpSheet {
    HelpSheet(
      title: title, opening: opening, lines: lines.map { $0.with(emergency: emergency) }, closing: closing)
  }
}

/// One place to turn to.
public struct HelpLine: Hashable, Sendable {
  /// Whom it is for, or where: `Anywhere else`.
  public let title: String
  /// The number or address to turn to, and whose it is. May hold `HelpSheet.emergencyToken`.
  public let detail: String
  /// When the number was last listed; nil for the one the couple writes in themselves.
  public let lastChecked: CivilDate?

  /// Without the day it was listed there is no `note` on it.
  public init(title: String, detail: String, lastChecked: CivilDate?) {
    self.title = title
    self.detail = detail
    self.lastChecked = lastChecked
  }

  /// `as listed on 21 Nov 2026`
  public var note: String? {
    lastChecked.map { "as listed on \($0.day) \($0.monthName.prefix(3)) \($0.year)" }
  }

  func with(emergency: String?) -> HelpLine {
    let parts = detail.split(separator: HelpSheet.emergencyToken, omittingEmptySubsequences: false)
    let number = emergency ?? HelpSheet.emergencyUnset
    return HelpLine(title: title, detail: parts.joined(separator: number), lastChecked: lastChecked)
  }
}

/// The page behind the help key.
public struct HelpSheet: Hashable, Sendable {
  public let title: String
  public let opening: [String]
  public let lines: [HelpLine]
  public let closing: [String]

  /// Stands in a line where the couple's own emergency number belongs.
  public static let emergencyToken = "{emergency}"

  /// What that reads as until the couple has put in a number.
  public static let emergencyUnset = "your local emergency number"

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
  public let title: String
  public let detail: String
  /// When the number was last listed; nil for the one the couple writes in themselves.
  public let lastChecked: CivilDate?

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

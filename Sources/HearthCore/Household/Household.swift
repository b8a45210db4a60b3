/// The two, and what they agreed on when they moved in.
public struct Household: Hashable, Sendable {
  /// How often they want to be asked in.
  public enum Rhythm: Hashable, Sendable {
    case daily
    /// Once a week; Monday is 1, Sunday is 7.
    case weekly(weekday: Int)
    case whenever
  }

  /// Partner `a`.
  public var first: Partner
  /// Partner `b`.
  public var second: Partner
  /// On which days a check-in is offered; it can be had on any.
  public var rhythm: Rhythm
  /// The local day of the first run.
  public let createdOn: CivilDate
  /// Fields of a newer version of the program, kept as they came.
  public var extra: [String: JSONValue]
  /// The same for the fields of each partner.
  var partnerExtra: [PartnerID: [String: JSONValue]] = [:]

  /// - Parameters:
  ///   - first: Partner `a`.
  ///   - second: Partner `b`.
  ///   - createdOn: The local day of the first run.
  public init(
    first: Partner, second: Partner, rhythm: Rhythm, createdOn: CivilDate, extra: [String: JSONValue] = [:]
  ) {
    self.first = first
    self.second = second
    self.rhythm = rhythm
    self.createdOn = createdOn
    self.extra = extra
  }

  /// `first` for `a`, `second` for `b`.
  public subscript(_ id: PartnerID) -> Partner {
    get { id == .a ? first : second }
    set {
      switch id {
      case .a: first = newValue
      case .b: second = newValue
      }
    }
  }
}

extension Household {
  /// A text that a guide left places in, with the partners' names where it says `{a}` and `{b}`.
  ///
  /// What somebody typed, or another calendar says, is no such text.
  public func naming(_ text: String) -> String {
    guard text.contains("{") else { return text }
    return PartnerID.allCases.reduce(text) { text, partner in
      text.split(separator: "{\(partner.rawValue)}", omittingEmptySubsequences: false)
        .joined(separator: self[partner].name)
    }
  }
}

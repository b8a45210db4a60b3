/// A single day of an exported calendar that is no ritual: something agreed, to be looked at again.
public struct CalendarEntry: Hashable, Sendable {
  /// The record's.
  public var id: String
  public var title: String
  public var day: CivilDate
  /// The name of whose it is; nil for both.
  public var owner: String?
  /// Lines beneath the title; empty for none.
  public var description: String

  public init(id: String, title: String, day: CivilDate, owner: String? = nil, description: String = "") {
    self.id = id
    self.title = title
    self.day = day
    self.owner = owner
    self.description = description
  }

  /// Nil when it is on no day, or was let go of.
  public init?(_ appointment: Appointment, in household: Household) {
    guard let day = appointment.on, appointment.status != .released else { return nil }
    self.init(
      id: appointment.id, title: household.naming(appointment.title), day: day,
      owner: appointment.owner.map { household[$0].name })
  }
}

extension Household {
  /// The text with the partners' names where it says `{a}` and `{b}`.
  public func naming(_ text: String) -> String {
    guard text.contains("{") else { return text }
    return PartnerID.allCases.reduce(text) { text, partner in
      text.split(separator: "{\(partner.rawValue)}", omittingEmptySubsequences: false)
        .joined(separator: self[partner].name)
    }
  }
}

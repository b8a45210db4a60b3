/// What the two made of a question, or of a whole deck: a favourite, or not for them.
public enum Mark: String, Hashable, Sendable {
  static let kind = "mark"

  case favourite
  /// Never drawn until they take the mark off again.
  case setAside = "set-aside"

  static func id(of marked: String) -> String { "\(kind)-\(marked)" }

  /// The record that marks that question or deck; nil takes a mark off.
  package static func record(_ mark: Mark?, of id: String, at: Moment) -> Record {
    Record(
      id: Mark.id(of: id), kind: kind, at: at,
      body: ["of": .string(id), "mark": mark.map { .string($0.rawValue) } ?? .null])
  }
}

public enum QuickEntry {
  public struct Fault: Error, Hashable, Sendable { public let message: String }
  public struct Slot: Hashable, Sendable {
    public var day: CivilDate?; public var time: TimeOfDay?; public var minutes: Int?;
    public var isAllDay = false
  }
  public static func read(
    _ text: String, today: CivilDate, now: TimeOfDay? = nil, names: (String, String),
    keeping kept: RitualDraft? = nil
  ) throws(Fault) -> RitualDraft { throw Fault(message: "x") }
  public static func readDay(_ text: String, today: CivilDate, from: CivilDate? = nil) throws(Fault) -> Slot {
    throw Fault(message: "x")
  }
  static func text(of draft: RitualDraft, names: (String, String)) -> String { "" }
}
public struct RitualDraft: Hashable, Sendable {
  init(_ r: Ritual) {}
  func edited(_ r: Ritual) -> Ritual { r }
  func ritual(id: String) -> Ritual { Ritual(id: "", title: "", start: CivilDate(daysSinceEpoch: 0)) }
}
enum RitualWords { static func sentence(_ r: Ritual, names: (String, String)) -> String { "" } }
public struct RitualTemplate: Hashable, Sendable {
  public var id = "", title = "", words = "", about = ""
  public var sort = Ritual.Sort.event
  public var guide: String?, beginsGuide: String?
  public var alternates = false
}
extension Library {
  var templates: [RitualTemplate] { [] }
  func template(_ id: String) -> RitualTemplate? { templates.first { $0.id == id } }
}
extension Field.Key { static let occurrence = "occurrence" }
extension App {
  func begin(_ s: inout AppState, guide: String, answers: [AnswerKey: Answer], opener: PartnerID) -> [Effect]
  { [] }
}

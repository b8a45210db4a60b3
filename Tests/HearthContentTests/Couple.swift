import HearthContent
import Testing

@testable import HearthCore

/// Two people who walk the built-in guides in the whole program, with a made-up disk.
///
/// They go the plainest way, with nothing written, but for what a plan says of a field: the id of an option, the words
/// to write, or ``pass``. A plan may also say of a step that is no form: ``pass``, ``enough`` or ``notNow``. `step/field`
/// is that field at that step alone.
final class Couple {
  static let pass = "‹pass›"
  static let enough = "‹enough›"
  static let notNow = "‹not now›"
  static let now = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)

  let app = App(library: .builtIn)
  private(set) var state: AppState
  private(set) var disk: [String: Record] = [:]
  /// The steps they came to since the guide began, in order.
  private(set) var visited: [String] = []

  init(_ records: [Record] = []) {
    let household = Household(
      first: Partner(name: "Ana", glyph: .diamond, tint: .amber),
      second: Partner(name: "Ben", glyph: .circle, tint: .sea), rhythm: .daily, createdOn: Self.now.date)
    for record in records { disk[record.id] = record }
    state = app.begin(
      Launch(now: Self.now, seed: 1, folder: "~/hearth", household: household, records: records))
  }

  /// Walks a guide to its end. It goes on for ever in no guide, so that a long walk is a fault.
  func walk(
    _ guide: String, opener: PartnerID = .a, brought: [AnswerKey: Answer] = [:],
    _ plan: [String: String] = [:],
    at place: SourceLocation = #_sourceLocation
  ) {
    store(app.begin(&state, guide: guide, opener: opener, answers: brought))
    goOn(plan, at: place)
  }

  /// Opens what the two agreed on, and walks where it leads.
  func open(
    _ appointment: String, _ plan: [String: String] = [:], at place: SourceLocation = #_sourceLocation
  ) {
    store(app.openAppointment(&state, appointment))
    goOn(plan, at: place)
  }

  private func goOn(_ plan: [String: String], at place: SourceLocation) {
    visited = []
    for _ in 0..<400 {
      guard let session = state.session, let engine = app.engine(session, state),
        let step = engine.guide.step(session.step)
      else { return }
      if visited.last != step.id { visited.append(step.id) }
      for event in events(session, step, engine, plan) { store(app.send(&state, event, to: session.id)) }
    }
    Issue.record("\(visited.suffix(12)) and no end", sourceLocation: place)
  }

  private func events(
    _ session: Session, _ step: Step, _ engine: GuideEngine, _ plan: [String: String]
  ) -> [GuideEvent] {
    if session.form.veiled { return [.press(session.partner(step.who) ?? .a)] }
    if let field = engine.field(session) {
      let said = plan["\(step.id)/\(field.key)"] ?? plan[field.key]
      return said == Self.pass ? [.pass] : fill(field, session, engine, said) + [.advance]
    }
    switch (plan[step.id], step.kind) {
    case (Self.pass?, _): return [.pass]
    case (Self.enough?, _): return [.wrapUp]
    case (Self.notNow?, _): return [.decline]
    case (_, .consent): return [.press(.a), .press(.b)]
    case (_, .reflect): return [.reflected(.yes)]
    default: return [.advance]
    }
  }

  private func fill(
    _ field: Field, _ session: Session, _ engine: GuideEngine, _ said: String?
  ) -> [GuideEvent] {
    switch field.kind {
    case .scale: return [.digit(said.flatMap { Int($0) } ?? 2)]
    case .feelings: return [.toggle]
    case .line, .page, .date: return said.map { [.insert($0)] } ?? []
    default:
      let row = engine.options(session, field).firstIndex { $0.id == said }
      return row.map { [.digit($0 + 1)] } ?? []
    }
  }

  private func store(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .save(let records):
        for record in records { disk[record.id] = record }
        store(app.reduce(&state, .saved(records.map(\.id))))
      case .erase(let ids): for id in ids { disk[id] = nil }
      default: break
      }
    }
  }

  // MARK: What came of it

  func kept(_ kind: String) -> [Record] {
    disk.values.filter { $0.kind == kind && !$0.erased }.sorted { $0.id < $1.id }
  }

  var notes: [Note] { kept(Note.kind).compactMap(Note.init) }
  var letters: [Letter] { kept(Letter.kind).compactMap(Letter.init) }
  var cards: [CareCard] { kept(CareCard.kind).compactMap(CareCard.init) }
  /// What is still open of what they agreed on.
  var agreed: [Appointment] {
    kept(Appointment.kind).compactMap(Appointment.init).filter { $0.status == .open }
  }
}

import HearthContent
import Testing

@testable import HearthCore

/// One built-in guide in its engine, event by event.
struct Walker {
  let engine: GuideEngine
  private(set) var session: Session

  init(_ id: String, answers: [AnswerKey: Answer] = [:], closed topics: [String] = []) throws {
    var memory = QuestionMemory()
    for topic in topics { memory.take(Boundary.record(topic, isOpen: false, of: .b, at: Couple.now)) }
    let guide = try #require(Library.builtIn.guide(id))
    engine = GuideEngine(guide: guide, library: .builtIn, memory: memory)
    session = engine.begin(id: "s", opener: .a, at: Couple.now, seed: 1, answers: answers)
  }

  var step: String { session.step }

  @discardableResult
  mutating func send(_ events: GuideEvent...) -> [GuideEffect] {
    events.flatMap { engine.reduce(&session, $0, at: Couple.now) }
  }

  /// On by the plainest way until it stands there, writing those words.
  mutating func go(
    to id: String, _ words: [String: String] = [:], at place: SourceLocation = #_sourceLocation
  ) {
    for _ in 0..<400 where session.step != id && session.ending == nil {
      guard let step = engine.guide.step(session.step) else { break }
      if session.form.veiled {
        send(.press(session.partner(step.who) ?? .a))
        continue
      }
      switch step.kind {
      case .consent: send(.press(.a), .press(.b))
      case .reflect: send(.reflected(.yes))
      default:
        switch engine.field(session)?.kind {
        case .scale: send(.digit(2))
        case .line, .page: send(.insert(words[engine.field(session)?.key ?? ""] ?? ""))
        default: break
        }
        send(.advance)
      }
    }
    #expect(session.step == id && session.ending == nil, "never at \(id)", sourceLocation: place)
  }

  /// What can be read of the step that is on the screen.
  var screen: [String] {
    guard let step = engine.guide.step(session.step) else { return [] }
    return ([step.headline] + step.lines).compactMap { line in
      engine.pieces(line, session, who: step.who).map { pieces in
        pieces.map { piece in
          switch piece {
          case .text(let text): text
          case .partner(let partner): partner == .a ? "Ana" : "Ben"
          }
        }.joined()
      }
    }
  }
}

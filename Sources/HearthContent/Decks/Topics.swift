import HearthCore

/// What a question may touch, so that a partner can keep the subject closed for a while.
///
/// A prompt carries a topic only where it truly leads there; most carry none.
public enum Topic: String, CaseIterable, Sendable {
  case body
  case death
  case family
  case fear
  case friends
  case future
  case home
  case money
  case past
  case touch
  case work
}

extension Prompt {
  /// A prompt of a built-in deck, tagged from the list.
  init(_ id: String, depth: Int, _ text: String, touching topic: Topic, _ more: Topic...) {
    self.init(id, depth: depth, text, topics: ([topic] + more).map(\.rawValue))
  }
}

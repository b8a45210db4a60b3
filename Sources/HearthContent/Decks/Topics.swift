import HearthCore

/// What a question may touch. A prompt carries a topic only where it truly leads there; most carry none.
extension Topic {
  static let all: [Topic] = [
    body, childhood, death, family, fear, friends, future, home, money, past, touch, wounds, work,
  ]

  static let body = Topic("body", "Our bodies")
  static let childhood = Topic("childhood", "Being a child", opensWithBoth: true)
  static let death = Topic("death", "Death")
  static let family = Topic("family", "Family")
  static let fear = Topic("fear", "Fears")
  static let friends = Topic("friends", "Friends")
  static let future = Topic("future", "What is to come")
  static let home = Topic("home", "Home")
  static let money = Topic("money", "Money")
  static let past = Topic("past", "Earlier years")
  static let touch = Topic("touch", "Touch")
  static let wounds = Topic("wounds", "Old wounds", opensWithBoth: true)
  static let work = Topic("work", "Work")
}

extension Prompt {
  /// A prompt of a built-in deck, tagged from the list.
  init(_ id: String, depth: Int, _ text: String, touching topics: Topic..., followUp: String? = nil) {
    self.init(id, depth: depth, text, topics: topics.map(\.id), followUp: followUp)
  }
}

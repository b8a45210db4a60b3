import HearthCore

extension Parts {
  /// A question both answer aloud, one after the other; at the next one the other goes first.
  static func bothAnswer(
    _ id: String, _ question: String, hint: String? = nil, seconds: Int = 90,
    listening: String? = nil
  ) -> [Step] {
    let hints = [hint].compactMap { $0 }
    return [
      Step(
        "\(id).first", .floor(seconds: seconds), who: .first, question,
        lines: hints + ["{who} reads it aloud and answers first."],
        cue: listening ?? "{other}, just listen. You answer next."),
      Step(
        "\(id).second", .floor(seconds: seconds), who: .second, question, lines: hints + ["{who}, now you."],
        cue: listening ?? "{other}, your turn to listen.", next: [Branch(doing: [.swapSeats])]),
    ]
  }

  /// A line each, which stays empty as easily as not.
  static func lineEach(_ id: String, key: String, _ question: String, next: [Branch] = []) -> [Step] {
    let seats: [(String, Step.Who)] = [("first", .first), ("second", .second)]
    return seats.map { seat, who in
      Step(
        "\(id).\(seat)", .write(Field(key, question, .line, isKept: true)), who: who,
        "{who}, here is room for a line.", lines: ["Leave it empty and nothing is written."],
        next: who == .second ? next : [])
    }
  }
}

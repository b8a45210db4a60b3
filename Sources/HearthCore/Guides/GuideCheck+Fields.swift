/// What a guide asks for, under which names, and when.
extension GuideChecker {
  /// Answers that the program makes, or looks for, itself: a guide that asked for one would get into its way.
  static let reserved: Set<String> = [
    Field.Key.keep, Field.Key.heat, Field.Key.appointment, Field.Key.occurrence, Field.Key.waiting,
    Field.Key.jot, Field.Key.held, Field.Key.note, Field.Key.noted, Field.Key.noteKeep,
    Field.Key.title,
    "session",
  ]

  mutating func checkFields(_ index: Int) {
    let step = guide.steps[index]
    var keys: Set<String> = []
    for (field, path) in step.ownFields(path(index)) {
      if GuideChecker.reserved.contains(field.key) {
        report(index, path["key"], "has to be another one: the program uses \"\(field.key)\" itself")
      }
      // What stands behind it would be taken for a seat.
      if field.key.contains("@") { report(index, path["key"], "has to be without @") }
      if !keys.insert(field.key).inserted {
        report(index, path["key"], "is asked for twice in this step: \"\(field.key)\"")
      }
      var ids: Set<String> = []
      for (number, option) in field.options.enumerated() where !ids.insert(option.id).inserted {
        report(index, path["options"][number]["id"], "offers \"\(option.id)\" twice")
      }
    }
  }

  /// The first field is always asked for, and what leaves out another one is known by then.
  mutating func checkFieldConditions(_ index: Int) {
    let asked = guide.steps[index].ownFields(path(index))
    for (place, (field, path)) in asked.enumerated() {
      guard let condition = field.onlyIf else { continue }
      if place == 0 {
        report(index, path["onlyIf"], "leaves out what the step asks for first: give it to the step itself")
      }
      guard
        let key = condition.fields.first(where: { key in asked[place...].contains { $0.field.key == key } })
      else { continue }
      report(index, path["onlyIf"], "has to go by an answer from before: \"\(key)\" is not asked for yet")
    }
  }

  /// A guide that is walked for one thing asks for it.
  mutating func checkKeeps() {
    let needed: String
    switch guide.keeps {
    case .conversation, .checkin, .dates: return
    case .outlook: needed = Field.Key.outlook
    case .thanks, .affirmation, .love, .win, .ordinary, .reply, .letter, .helps, .comfort, .phrase:
      needed = Field.Key.text
    }
    if offered[needed] == nil {
      report(
        nil, JSONPath()["keeps"],
        "is \(guide.keeps.rawValue), and no step asks for \"\(needed)\", which would be kept")
    }
  }
}

extension Condition {
  /// The fields it looks at; none when it looks at something else.
  var fields: [String] {
    switch self {
    case .chose(let field, _), .unanswered(let field), .answered(let field): [field]
    case .bothAnswered(let fields): fields
    case .questionsBelow, .countBelow, .depthBelow, .nothingToAsk, .open, .nothingEarlier: []
    }
  }
}

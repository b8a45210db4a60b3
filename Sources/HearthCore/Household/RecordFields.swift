extension Record {
  /// Every kind there is, with the fields that this version of the program writes into its `body`.
  ///
  /// A change of a record is often written anew from what the program knows of it. This says what it does not know, and
  /// so must leave where it is.
  static let fields: [String: Set<String>] = [
    "adventure": ["idea", "keep", "state", "title", "wish"],
    "answer": ["keep", "prompt", "question", "text"],
    "appointment": [
      "agreed", "guide", "keep", "on", "owner", "session", "sort", "state", "time", "title", "topic",
    ],
    "asked": ["kept", "prompt"],
    "boundary": ["open", "topic"],
    "brief": ["day", "hint", "opens", "ritual", "text"],
    "card": ["sort", "text"],
    // Beside these, whatever a guide of the couple’s own asks for.
    "checkin": ["closeness", "energy", "feelings", "guide", "keep", "need", "session", "stress"],
    "conversation": ["guide", "keep", "lines", "session", "summary", "title", "topic"],
    "did": ["done", "of", "planner", "ritual", "title"],
    "letter": ["opens", "text"],
    "line": ["keep", "label", "place", "talk", "text"],
    "mark": ["mark", "of"],
    "note": ["keep", "meaning", "opened", "opens", "sort", "text"],
    "outlook": ["text"],
    "planned": ["day", "planner", "ritual"],
    "reply": ["heart", "note", "text"],
    "ritual": [
      "added", "guide", "imported", "minutes", "moves", "owner", "place", "planner", "reminder", "rule",
      "sequence", "skipped", "sort", "start", "steps", "time", "title", "uid",
    ],
    "session": [
      "about", "agreed", "answered", "answers", "awaiting", "count", "depth", "draft", "drawn", "field",
      "first", "guide", "hand", "ideas", "jots", "jotting", "last-time", "more", "opener", "pause",
      "question",
      "queued", "seed", "settling", "since", "step", "told", "typing", "unfinished", "version",
    ],
    "taken": ["records"],
    "turn": ["guide", "opener"],
  ]

  /// Takes over what a newer version of the program wrote beside the words that this revision takes the place of.
  mutating func keepUnknownFields(of old: Record) {
    guard !erased, !old.erased, kind == old.kind else { return }
    extra.merge(old.extra) { own, _ in own }
    for field in old.unknownFields where body[field] == nil { body[field] = old.body[field] }
  }

  /// Fields of the body that this version does not know.
  var unknownFields: Set<String> {
    // What looks unknown of a check-in may be the answer to a guide of the couple’s own.
    guard kind != CheckIn.kind, let fields = Record.fields[kind] else { return [] }
    return Set(body.keys).subtracting(fields)
  }
}

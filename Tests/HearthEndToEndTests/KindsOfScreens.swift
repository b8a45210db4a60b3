import Testing

/// A screen of every kind, with what is typed on it.
enum KindOfScreen: String, CaseIterable {
  case firstRun, hearth, talk, rituals, wall, mend, help, palette, ritualLine, topic, sealed, letter, rest

  /// What is typed there; nil where nothing is.
  var typed: String? {
    switch self {
    case .firstRun: "Zora"
    case .palette: "quiz"
    case .ritualLine: "friday 19:30 sou"
    case .topic: "half a li"
    case .sealed: "a secret"
    case .letter: "a red ribbon"
    default: nil
    }
  }

  /// Whether whoever comes back to it has to press their own key.
  var isAlone: Bool { self == .sealed || self == .letter }

  /// Two who live there, or nobody yet.
  func home() throws -> Home { try self == .firstRun ? Home() : Home(of: "Ana", "Ben") }
}

extension Couch {
  /// From the first screen to that one, with something half typed.
  @discardableResult
  func go(to screen: KindOfScreen) throws -> Couch {
    if screen == .firstRun {
      try see(Words.safety).press("Enter").see(Words.firstName)
      return try type("Zora").see("Zora")
    }
    try see("◆ Ana and ● Ben")
    switch screen {
    case .firstRun, .hearth: break
    case .talk: try openTalk()
    case .rituals: try openRituals()
    case .wall: try openWall()
    case .mend: try openMend()
    case .help: try press("?").see(Words.allKeys)
    case .palette: try press(":").see("Find a command").type("quiz").see("quiz")
    case .ritualLine:
      try press("3").see("3 Rituals").press("n").see(Words.whatAndWhen)
      try type("friday 19:30 sou").see("19:30 sou")
    case .topic:
      try press("s").see(Words.floorHello).press("Space").agree().see(Words.kind).press("Enter")
      try see(Words.topic).type("half a li").see("▸ half a li")
    case .sealed:
      try press("c").see(Words.checkinHello).press("Space").see(Words.toAna)
      try goToNeed(key: "f", energy: "7", closeness: "8", stress: "2").type("a secret").see("••••••")
    case .letter:
      try openWall().pick(.letter).see("Who writes?").press("Enter").takeKeyboard(.ana)
      try type("a red ribbon").see("▸ a red ribbon")
    case .rest:
      try press("s").see(Words.floorHello).press("Space").agree().see(Words.kind).boilOver()
    }
    return self
  }
}

import Testing

/// What was taken away, and what is taken back.
extension Couch {
  /// From anywhere with that key, by those whose own keys it takes.
  @discardableResult
  func takeBack(by seats: Seat..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("u").see("Take it back?", at: place)
    for seat in seats { try press(seat.key.uppercased()) }
    return try see("Taken back.", at: place)
  }

  /// From a pane to the list of what was taken away.
  @discardableResult
  func openTrash(_ texts: String..., at place: SourceLocation = #_sourceLocation) throws -> Couch {
    try press("T").see("hearth › What was taken away", at: place)
    for text in texts { try see(text, at: place) }
    return self
  }

  /// From a pane and back to it: the newest of what was taken away is erased for good.
  @discardableResult
  func eraseNow(_ name: String, by seat: Seat? = nil, at place: SourceLocation = #_sourceLocation) throws
    -> Couch
  {
    try openTrash(name, at: place).press("x").see("Erase it for good, now?", name, at: place)
    try press(seat.map { $0.key.uppercased() } ?? "y").see("Erased here", at: place)
    return try press("q").seeNot("hearth ›", at: place)
  }
}

extension Guide {
  /// Whether a step is in the thick of a quarrel: it asks for little, and offers two things at most at a time.
  ///
  /// That is so from the first question about the heat on, until something is put on the calendar or the guide closes.
  public func isHeated(_ step: Step) -> Bool {
    guard home == .mend, let here = index(of: step.id), let first = steps.firstIndex(where: \.isHeat) else {
      return false
    }
    let close = close.flatMap(index(of:)) ?? steps.count
    return (first..<close).contains(here) && !step.isCalm
  }
}

extension Step {
  fileprivate var isHeat: Bool {
    if case .heat = kind { true } else { false }
  }

  /// Days and what to keep are chosen from longer lists, and by then it is over.
  fileprivate var isCalm: Bool {
    switch kind {
    case .schedule, .keep: true
    default: false
    }
  }
}

extension Session {
  /// Time out, called by either, alone.
  public struct Pause: Hashable, Sendable {
    /// When it was called; `earliest` and the paced breath count from here.
    public var since: Moment
    /// When they mean to be back.
    public var until: Moment

    /// Seconds a break lasts at the least: a body needs about that long to come down.
    public static let shortest = 20 * 60

    /// The lengths that "another time" goes through, in seconds.
    private static let lengths = [shortest, 30 * 60, 60 * 60, 3 * 3600, 22 * 3600]

    /// When coming back becomes possible.
    public var earliest: Moment { since.adding(seconds: Pause.shortest) }

    /// The same break, moved so that it does not begin in the future: a clock may be set back.
    public func begun(by now: Moment) -> Pause {
      guard since.seconds > now.seconds else { return self }
      let length = min(max(0, until.seconds - since.seconds), 24 * 3600)
      return Pause(since: now, until: now.adding(seconds: length))
    }

    /// The same break until the next longer time from now, and after the longest until the shortest.
    ///
    /// It stays within a day of its beginning, unless that day is over: one of them may come back to it late, and alone.
    func later(at now: Moment) -> Pause {
      let times = Pause.lengths.map { now.adding(seconds: $0) }
      let within = times.filter { $0.seconds < since.seconds + 24 * 3600 }
      // Within some minutes of being agreed, the same length from now on is the same time and no other one.
      let agreed = until.seconds + 5 * 60
      let next = (within.isEmpty ? times : within).first { $0.seconds > agreed }
      return Pause(since: since, until: next ?? now.adding(seconds: Pause.shortest))
    }
  }
}

extension Session.Pause {
  init?(stored value: JSONValue?) {
    guard let since = value?["since"]?.string.flatMap({ Moment($0) }),
      let until = value?["until"]?.string.flatMap({ Moment($0) })
    else { return nil }
    self.init(since: since, until: until)
  }

  var stored: JSONValue {
    .object(["since": .string(since.description), "until": .string(until.description)])
  }
}

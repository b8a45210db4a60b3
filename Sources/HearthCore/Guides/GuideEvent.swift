/// Something a person, or the passing of time, does to a session.
public enum GuideEvent: Hashable, Sendable {
  /// On: the step is said, read or filled in.
  case advance
  /// Past the step with no answer.
  case pass
  /// Back one step, where that takes nothing from anyone.
  case back
  /// Enough for tonight: to the guide's close.
  case wrapUp
  /// A partner's own key.
  case press(PartnerID)
  /// Not tonight. Anyone's key.
  case decline
  /// Moves within a list; feelings use both directions.
  case move(rows: Int, columns: Int)
  /// Takes or drops the feeling under the cursor.
  case toggle
  /// An answer to the row of a ballot under the cursor.
  case vote(Vote)
  /// A digit on a scale.
  case digit(Int)
  case edit(TextEdit)
  case insert(String)
  /// Shows private words to the one typing them, or hides them again.
  case peek
  case reflected(Reflected)
  /// The listener would like to ask on: the next follow-up.
  case askOn
  /// A line to be kept of the answer just given.
  case jot
  /// Either calls a break, at any time.
  case takeBreak
  /// Agrees another time to come back.
  case anotherTime
  /// The couple has come back to it after leaving.
  case resumed

  /// What the speaker says of how it was given back. Anything but yes lets them say what was missing.
  public enum Reflected: Hashable, Sendable {
    case yes
    case partly
    case no
  }
}

/// What a session asks of the world outside.
public enum GuideEffect: Hashable, Sendable {
  /// The session stands elsewhere now: store it.
  case moved
  /// A question was answered: it rests until its deck is spent.
  case asked(prompt: String)
  /// To be put on the calendar, or, with no day, to be left open without a date.
  case booked(Booking)
  /// One of them has sealed something to be opened that many days ahead; nil: on the day the guide is walked for.
  case laidAway(text: String, hint: String?, by: PartnerID, days: Int?, opens: Brief.Opens)
  /// The words are to be kept, or not.
  case kept(Keep)
  /// It is over: forget the session itself.
  case ended(Session.Ending)

  /// Something to come back to.
  public struct Booking: Hashable, Sendable {
    /// May name a partner as `{a}` or `{b}`.
    public let title: String
    /// Nil: some day.
    public let day: CivilDate?
    /// Nil: at no particular time.
    public let time: TimeOfDay?
    /// Who brings it up; nil for both.
    public let owner: PartnerID?
    /// What was agreed: it says which guide its day leads to.
    public let sort: Appointment.Sort

    init(
      _ title: String, on day: CivilDate?, at time: TimeOfDay? = nil, owner: PartnerID? = nil,
      as sort: Appointment.Sort = .talk
    ) {
      self.title = title
      self.day = day
      self.time = time
      self.owner = owner
      self.sort = sort
    }
  }
}

/// Days that the two name, and what goes on the calendar.
extension GuideEngine {
  /// What was typed as a day; nil when it is none, and then the form says why.
  func date(_ session: inout Session, at now: Moment) -> Answer? {
    guard !session.form.text.isBlank else { return .passed }
    do throws(QuickEntry.Fault) {
      let slot = try QuickEntry.readDay(session.form.text.text, today: now.date)
      guard let day = slot.day ?? (slot.time == nil ? nil : now.date) else {
        session.form.fault = "Which day? Such as sunday 20:00, or 14 feb."
        return nil
      }
      guard day >= now.date else {
        session.form.fault = "That day is over. Name one that is still to come."
        return nil
      }
      return .day(day, slot.time)
    } catch {
      session.form.fault = error.message
      return nil
    }
  }

  /// A day as it can be typed again.
  static func typed(_ day: CivilDate, _ time: TimeOfDay?) -> String {
    time.map { "\(day) \($0)" } ?? day.description
  }

  /// What a `schedule` step puts on the calendar; nothing when they need none.
  func book(
    _ session: Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    let who = session.partner(step.who)
    guard case .schedule(let title, let offered, let sort) = step.kind,
      case .option(let when) = session.answers[AnswerKey(Field.Key.when, who)]
    else { return }
    var day = When.days(when, offered: offered).map { now.date.adding(days: $0) }
    var time: TimeOfDay?
    if when == When.named, case .day(let named, let at) = session.answers[AnswerKey(Field.Key.day, who)] {
      (day, time) = (named, at)
    }
    // A day they wanted to name and then left empty is some day.
    guard day != nil || when == When.open || when == When.named else { return }
    var owner: PartnerID?
    if sort == .promise {
      owner = who ?? session.first
    } else if case .option(let id) = session.answers[AnswerKey(Field.Key.owner, who)] {
      owner = PartnerID(rawValue: id)
    }
    effects.append(
      .booked(
        GuideEffect.Booking(
          plain(title, session, who: step.who), on: day, at: time, owner: owner, as: sort)))
  }
}

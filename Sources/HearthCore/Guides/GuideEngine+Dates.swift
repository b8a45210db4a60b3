/// Days that the two name, and what goes on the calendar.
extension GuideEngine {
  /// The most characters that a day may be said in.
  static let longestDay = 200

  /// What is typed as a day, in words, as it is understood; nil while it cannot be read, and where no day is asked for or
  /// it is hidden.
  public func understood(_ session: Session, at now: Moment) -> String? {
    guard field(session)?.kind == .date, !session.form.text.isBlank, !session.form.text.isPrivate,
      let (day, time) = try? GuideEngine.day(session.form.text.text, at: now)
    else { return nil }
    return GuideEngine.said(day, time, today: now.date)
  }

  /// What was typed as a day; nil when it is none, and then the form says why.
  func date(_ session: inout Session, at now: Moment) -> Answer? {
    guard !session.form.text.isBlank else { return .passed }
    do throws(QuickEntry.Fault) {
      let (day, time) = try GuideEngine.day(session.form.text.text, at: now)
      return .day(day, time)
    } catch {
      session.form.fault = error.message
      return nil
    }
  }

  /// A day from today on as people say it, with a time or without. A time alone is the next one on the clock.
  private static func day(
    _ text: String, at now: Moment
  ) throws(QuickEntry.Fault) -> (CivilDate, TimeOfDay?) {
    guard text.count <= longestDay else {
      throw QuickEntry.Fault("That is too long for a day. Write it as sunday 20:00, or 14 feb.")
    }
    let slot = try QuickEntry.readDay(text, today: now.date)
    let clock = now.hour * 60 + now.minute
    let isOver = slot.time.map { $0.minutes < clock } ?? false
    guard let day = slot.day ?? (slot.time == nil ? nil : now.date.adding(days: isOver ? 1 : 0)) else {
      throw QuickEntry.Fault("Which day? Such as sunday 20:00, or 14 feb.")
    }
    guard day >= now.date else {
      throw QuickEntry.Fault("That day is over. Name one that is still to come.")
    }
    guard day == now.date, isOver else { return (day, slot.time) }
    // On a Sunday evening, sunday 10:00 is the next one. That it is a weekday shows in where it is from tomorrow on.
    let next = try QuickEntry.readDay(text, today: now.date.adding(days: 1)).day
    guard let next, next == now.date.adding(days: 7) else {
      throw QuickEntry.Fault("That time is over for today. Name a later one, or another day.")
    }
    return (next, slot.time)
  }

  /// A day as it can be typed again.
  static func typed(_ day: CivilDate, _ time: TimeOfDay?) -> String {
    time.map { "\(day) \($0)" } ?? day.description
  }

  /// `Sunday 22 November, 20:00`; with the year where the day and the month alone would be taken for a nearer one.
  static func said(_ day: CivilDate, _ time: TimeOfDay?, today: CivilDate) -> String {
    let year = day >= today.adding(months: 11) ? " \(day.year)" : ""
    return "\(day.weekdayName) \(day.day) \(day.monthName)\(year)\(time.map { ", \($0)" } ?? "")"
  }

  /// Back to a day of this step that is over by now, where an evening or more went by before the step was done.
  func asksAnotherDay(_ session: inout Session, _ step: Step, at now: Moment) -> Bool {
    let late = step.fields.indices.first { index in
      let field = step.fields[index]
      let key = AnswerKey(field.key, session.partner(step.who))
      guard field.kind == .date, applies(field, session),
        case .day(let day, _) = step.isPrivate ? session.sealed[key] : session.answers[key]
      else { return false }
      return day < now.date
    }
    guard let late else { return false }
    session.form.field = late
    load(&session.form, session, step, unsealing: true)
    session.form.fault = "That day is over by now. Name one that is still to come."
    return true
  }

  /// What a `schedule` step puts on the calendar; nothing when they need none.
  func book(
    _ session: Session, _ step: Step, at now: Moment, _ effects: inout [GuideEffect]
  ) {
    let who = session.partner(step.who)
    guard case .schedule(let title, let offered, let sort, _) = step.kind,
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
    } else if day != nil, case .option(let id) = session.answers[AnswerKey(Field.Key.owner, who)] {
      owner = PartnerID(rawValue: id)
    }
    effects.append(
      .booked(
        GuideEffect.Booking(
          plain(title, session, who: step.who), on: day, at: time, owner: owner, as: sort)))
  }
}

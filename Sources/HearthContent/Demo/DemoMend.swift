import HearthCore

extension DemoCouple {
  /// What they agreed on after hard talks, and the cards they wrote in calm.
  static func mending(_ today: Moment) -> [Record] {
    agreed(today) + parked(today) + promises(today) + cards(today) + outlooks(today)
  }

  private static func agreed(_ today: Moment) -> [Record] {
    [
      Appointment.record(
        id: "demo-trial", title: "every other Sunday morning without a plan",
        on: today.date.adding(days: 5), owner: nil, guide: "trial", sort: .trial,
        topic: "weekends that fill themselves",
        agreed: "Us two against … the calendar that fills itself\n"
          + "What we try: every other Sunday morning without a plan\n"
          + "What Ana does: tells her sister that Sundays are shut\n"
          + "What Ben does: rings Dad on Saturday instead", keep: .us,
        at: Day.ago(9).evening(today, order: 2)),
      Appointment.record(
        id: "demo-difference", title: "whether Dad should live with us for good",
        on: today.date.adding(days: 67), owner: nil, guide: "difference", sort: .difference,
        topic: "whether Dad should live with us for good",
        agreed: "Us two against … deciding it in a corridor\n"
          + "What we understand now: for Ben it is a thank-you he owes, "
          + "for Ana it is being the calm one with no end to it", keep: .ask,
        at: Day.ago(23).evening(today, order: 2)),
    ]
  }

  private static func parked(_ today: Moment) -> [Record] {
    [
      ("demo-parked-key", 33, "who gets a spare key", PartnerID?.none),
      ("demo-parked-roof", 13, "what is left of the roof money", .a),
    ].map { id, days, title, owner in
      Appointment.record(
        id: id, title: title, on: nil, owner: owner, guide: "mend", sort: .issue, topic: title,
        at: Day.ago(days).evening(today, order: 2))
    }
  }

  private static func promises(_ today: Moment) -> [Record] {
    [
      ("demo-promise-ana", 5, "book the dentist I have put off", PartnerID.a, 4),
      ("demo-promise-ben", 3, "ask the agent about the lift, in writing", .b, 9),
    ].map { id, made, title, owner, days in
      Appointment.record(
        id: id, title: title, on: today.date.adding(days: days), owner: owner, guide: "promise-look",
        sort: .promise, topic: title, at: Day.ago(made).evening(today, order: 2))
    }
  }

  private static func cards(_ today: Moment) -> [Record] {
    let cards: [(CareCard.Sort, PartnerID, Int, String)] = [
      (.helps, .a, 200, "Ten minutes with the door shut, and nobody fetching me. I come out by myself."),
      (.helps, .b, 200, "Twice round the block. I have my key. Leave the lamp in the window on."),
      (.helps, .b, 44, "A glass of water put down next to me, without a word."),
      (
        .comfort, .a, 61,
        "You have done enough for today. He knows that you come. Sit down, and let me ring the ward."
      ),
      (.comfort, .b, 42, "You are off duty. I am the calm one till midnight, and then we draw straws."),
      (.phrase, .a, 188, "Wait. Same side?"),
      (.phrase, .b, 186, "Can I have that again, with less door in it?"),
    ]
    return cards.enumerated().map { number, card in
      CareCard.record(
        id: "demo-card-\(number + 1)", card.0, author: card.1, text: card.3,
        at: Day.ago(card.2).evening(today, order: 2))
    }
  }

  private static func outlooks(_ today: Moment) -> [Record] {
    let at = Day.ago(36).evening(today, order: 2)
    return [
      Outlook.record(
        author: .a,
        text: "Our friend Jo would say: Ben’s quiet is listening for the phone. Ask what he hears.",
        at: at),
      Outlook.record(
        author: .b,
        text: "Jo would say: when Ana counts jobs, she is worried. Take one off the list, then talk.",
        at: at),
      Appointment.record(
        id: "demo-outlook", title: "the view from outside, written anew", on: today.date.adding(days: 84),
        owner: nil, guide: "outlook", sort: .outlook, at: at),
    ]
  }
}

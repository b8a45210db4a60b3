import HearthCore

/// Two invented people with a year behind them, for `--demo`.
///
/// Everything is counted back from the day it is asked for, so the demonstration is always up to date, and the same
/// day always gives the same records.
public enum DemoCouple {
  /// Both of them, with the marks a first run would give them.
  public static let partners: [PartnerID: Partner] = [
    .a: Partner(name: "Ana", glyph: .diamond, tint: .amber),
    .b: Partner(name: "Ben", glyph: .circle, tint: .sea),
  ]

  /// A year of conversations and check-ins up to `today`, and what is about to come due; oldest first.
  public static func records(today: Moment) -> [Record] {
    let kept =
      talks.map { (at: $0.day.evening(today, order: 0), entry: Entry.talk($0)) }
      + checkins.map { (at: $0.day.evening(today, order: 1), entry: Entry.checkin($0)) }
      + agreements.map { (at: $0.made.evening(today, order: 2), entry: Entry.agreement($0)) }
    let inOrder = kept.sorted { $0.at.seconds < $1.at.seconds }
    var records: [Record] = []
    for (number, item) in inOrder.enumerated() {
      for (author, kind, body) in item.entry.bodies(session: "demo-s\(number + 1)", today: today.date) {
        records.append(
          Record(id: "demo-\(padded(records.count + 1))", kind: kind, author: author, at: item.at, body: body)
        )
      }
    }
    return records + questions(today) + rituals(today) + wall(today) + mending(today)
  }

  private static func padded(_ number: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

extension DemoCouple {
  /// A day before the one the demonstration runs on.
  enum Day {
    case yearAgo
    case ago(Int)

    func date(before today: CivilDate) -> CivilDate {
      switch self {
      case .ago(let days): today.adding(days: -days)
      case .yearAgo:
        CivilDate(year: today.year - 1, month: today.month, day: today.day) ?? today.adding(days: -366)
      }
    }

    /// Some time after supper; `order` keeps two entries of one evening apart.
    func evening(_ today: Moment, order: Int) -> Moment {
      let day = date(before: today.date)
      let minutes = 19 * 60 + 40 + day.daysSinceEpoch % 7 * 9 + order * 55
      return Moment(seconds: day.daysSinceEpoch * 86_400 + minutes * 60 - today.offset, offset: today.offset)
    }
  }

  /// A conversation, as the two chose to remember it.
  struct Talk {
    let day: Day
    let form: Form
    let topic: String
    let summary: String
    /// Whether it leaves the house only when its owners say so.
    let askFirst: Bool

    /// The guide they used, by its title.
    enum Form: String {
      case floor = "One speaks, one listens"
      case evening = "An evening of questions"

      var id: String { self == .floor ? "floor" : "evening" }
    }

    static func floor(_ days: Int, _ topic: String, _ summary: String, askFirst: Bool = false) -> Talk {
      Talk(day: .ago(days), form: .floor, topic: topic, summary: summary, askFirst: askFirst)
    }

    static func evening(_ days: Int, _ deck: Deck, _ summary: String) -> Talk {
      Talk(day: .ago(days), form: .evening, topic: deck.title, summary: summary, askFirst: false)
    }
  }

  /// A check-in of both on one evening.
  struct Checkin {
    let day: Day
    let ana: Side
    let ben: Side

    init(_ days: Int, ana: Side, ben: Side) {
      day = .ago(days)
      self.ana = ana
      self.ben = ben
    }

    /// What one of them put in.
    struct Side {
      let feelings: [String]
      let energy: Int
      let closeness: Int
      let stress: Int
      let need: String

      /// The three numbers in the order they are asked: energy, closeness, stress.
      init(_ feelings: [String], _ energy: Int, _ closeness: Int, _ stress: Int, _ need: String) {
        self.feelings = feelings
        self.energy = energy
        self.closeness = closeness
        self.stress = stress
        self.need = need
      }
    }
  }

  /// Something they said they would look at again.
  struct Agreement {
    let made: Day
    let inDays: Int
    let title: String
    let owner: String
  }

  private enum Entry {
    case talk(Talk)
    case checkin(Checkin)
    case agreement(Agreement)

    func bodies(
      session: String, today: CivilDate
    ) -> [(author: PartnerID?, kind: String, body: [String: JSONValue])] {
      switch self {
      case .talk(let talk): [(nil, "conversation", talk.body(session: session))]
      case .checkin(let both):
        [
          (.a, "checkin", both.ana.body(session: session)), (.b, "checkin", both.ben.body(session: session)),
        ]
      case .agreement(let agreement): [(nil, "appointment", agreement.body(today: today))]
      }
    }
  }
}

extension DemoCouple.Talk {
  fileprivate func body(session: String) -> [String: JSONValue] {
    [
      "guide": .string(form.id), "title": .string(form.rawValue), "topic": .string(topic),
      "summary": .string(summary), "session": .string(session), "keep": .string(askFirst ? "ask" : "us"),
    ]
  }
}

extension DemoCouple.Checkin.Side {
  fileprivate func body(session: String) -> [String: JSONValue] {
    [
      "guide": .string("checkin"), "session": .string(session),
      "feelings": .array(feelings.map(JSONValue.string)), "energy": .int(energy),
      "closeness": .int(closeness),
      "stress": .int(stress), "need": .string(need), "keep": .string("us"),
    ]
  }
}

extension DemoCouple.Agreement {
  fileprivate func body(today: CivilDate) -> [String: JSONValue] {
    [
      "title": .string(title), "on": .string(today.adding(days: inDays).description), "owner": .string(owner),
      "guide": .string("floor"), "state": .string("open"),
    ]
  }
}

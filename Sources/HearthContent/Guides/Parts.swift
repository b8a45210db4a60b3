import HearthCore

/// Runs of steps that more than one guide is made of.
enum Parts {
  /// Both keys, after what everybody may rely on was said: the way out, and what becomes of the words.
  /// - Parameter otherwise: the step for "not tonight"; nil ends the guide without a word about who.
  static func agree(_ question: String = "Is now all right, for both of you?", otherwise: String? = nil)
    -> Step
  {
    Step(
      "agree", .consent(otherwise: otherwise), question,
      lines: [
        "Esc leaves at any step, and your place is kept.",
        "What is kept of the words is up to you two, at the end.",
      ])
  }

  /// The same where nothing of the words is kept, and where what is looked at stays as it is until there is a better time.
  static let agreeToLook = Step(
    "agree", .consent(otherwise: nil), "Is now all right, for both of you?",
    lines: ["Esc leaves at any step, and your place is kept.", "If not now, it stays where it is."])

  /// Both answer the same thing alone, one after the other, with a hand-over before each.
  static func eachAlone(_ id: String, _ step: (String, Step.Who) -> Step) -> [Step] {
    [
      handOver("\(id).to.first", .first), step("\(id).first", .first),
      handOver("\(id).to.second", .second), step("\(id).second", .second),
    ]
  }

  static func handOver(_ id: String, _ who: Step.Who) -> Step {
    Step(
      id, .curtain, who: who, "The next screen is only for {who}.",
      lines: ["{other}, look somewhere nice for a moment."])
  }

  /// How deep questions may begin: each says so in private, and the lighter answer counts.
  static func start(to first: String) -> [Step] {
    let field = Field(
      "start", "",
      .options([
        Option("light", "Light and easy", leads: Branch(to: first)),
        Option("everyday", "A little more than small talk", leads: Branch(to: first, doing: [.deeper])),
        Option("close", "Close to the heart", leads: Branch(to: first, doing: [.deeper, .deeper])),
      ]))
    return eachAlone("start") { id, who in
      Step(
        id, .seal([field]), who: who, "{who}, where would you like to begin?",
        lines: ["The lighter of your two answers is where it starts. Your own is not shown."])
    } + [
      Step(
        "start", .lowest(of: ["start.first", "start.second"], field: "start"), "{=start}.",
        lines: ["That is where it begins tonight."])
    ]
  }

  /// Every deep talk ends back in the room.
  static let ground = Step(
    "ground", .say, "Come back to the room.",
    lines: ["Each name one thing you can see, and one you can hear.", "Feel the seat under you."])

  /// At a question that came up before: when, and what each kept of it then. Nothing at a new one.
  static let lastTime = ["", "Has this changed since {since}?"] + keptThen

  static let keptThen = ["{who} kept: “{then}”", "{other} kept: “{then.other}”"]

  /// The end of a longer guide: what to keep, a thank-you, and closeness as far as both want it.
  static func closing(again title: String?, of time: String = "this talk") -> [Step] {
    [summary] + closing(coming: title.map { [again($0)] } ?? [], of: time)
  }

  /// The same, without the line to keep.
  /// - Parameter coming: What goes on the calendar, once it is clear whether the words are kept.
  static func closing(coming: [Step], of time: String = "this talk") -> [Step] {
    [keep] + coming + [
      Step(
        "thanks", .say, "Tell each other one thing you liked about \(time).",
        lines: ["Small is fine: “You put your tea down to listen.”"])
    ] + touch + [
      Step("end", .say, "Thank you, both.", lines: ["Sit a while, or put the kettle on."])
    ]
  }

  static let keep = Step(
    "keep", .keep, "What should be kept of this?",
    lines: ["It stays with you two, in your own files.", "If one of you would rather not, keep nothing."])

  static let summary = Step(
    "summary", .write(Field(Field.Key.summary, "", .line)), "Is there a line you want to keep?",
    lines: ["Either of you may type it. Left empty, nothing is written."])

  static func again(_ title: String, days: [Int] = [2, 7, 14, 30]) -> Step {
    Step("again", .schedule(title: title, days: days), "Shall we come back to this?")
  }

  // MARK: For one of them alone

  /// Whoever it is sits in the first seat from here.
  /// - Parameter settled: What settles it beforehand: the ritual that the guide is walked for, or the note it is about.
  /// - Parameter none: Where it ends when neither would say: whoever passes must not be taken for the first of them.
  static func whose(
    _ question: String, unless settled: String = Field.Key.occurrence, otherwise none: String
  ) -> Step {
    Step(
      "whose",
      .choose(
        Field(
          "whose", "",
          .options([
            Option("first", "{first}"), Option("second", "{second}", leads: Branch(doing: [.swapSeats])),
          ]))), question, onlyIf: .unanswered(field: settled),
      next: [Branch(to: none, when: .unanswered(field: "whose"), doing: [.count])])
  }

  /// The end of a guide that lays something away, or does not.
  static func sealed(_ headline: String, lines: [String]) -> [Step] {
    [
      Step("sealed", .say, headline, lines: lines, onlyIf: .answered(field: Field.Key.when)),
      Step(
        "none", .say, "Nothing of it is kept.", lines: ["It can be begun again at any time."],
        onlyIf: .unanswered(field: Field.Key.when)),
    ]
  }

  /// Closeness as far as both want it: each says in private how near, and only the smaller answer is shown.
  private static var touch: [Step] {
    let field = Field(
      "touch", "",
      .options([
        Option("none", "A goodnight is enough"), Option("near", "Sitting close"), Option("hand", "A hand"),
        Option("hug", "A hug"),
      ]))
    let open = Condition.open(topic: Topic.touch.id)
    let asking =
      eachAlone("touch") { id, who in
        Step(
          id, .seal([field]), who: who, "{who}, how near would be good right now?",
          lines: ["Only the gentler of your two answers will be shown."])
      } + [
        Step(
          "touch", .lowest(of: ["touch.first", "touch.second"], field: "touch"), "{=touch}.",
          lines: ["Either of you may still say no."])
      ]
    // Where one of them has closed the topic, nobody is asked.
    return asking.map { $0.only(if: open) } + [
      Step(
        "hug", .quiet(seconds: 20), "Twenty seconds, and no hurry.",
        lines: ["Either of you may let go at any time."], onlyIf: .chose(field: "touch", option: "hug"))
    ]
  }
}

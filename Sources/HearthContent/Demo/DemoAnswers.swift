import HearthCore

extension DemoCouple {
  /// What they answered to questions of the decks, and the line each kept of it; the last ones nobody wrote down.
  static let answers: [Answered] = [
    Answered(
      352, "ordinary-03", ana: "The bath, with the door shut.", ben: "The kettle at six, before anyone."),
    Answered(339, "us-04", ana: "The campsite lentils. He salted them twice.", ben: "The lentils. She did."),
    Answered(
      319, "inward-08", ana: "I go quiet and count jobs.", ben: "I offer to drive everyone everywhere."),
    Answered(305, "ordinary-14", ana: "A birthday message. Again.", ben: nil),
    Answered(292, "us-02", ana: "The ferry one.", ben: "The ferry. You had to be sick to get it."),
    Answered(270, "inward-13", ana: "That I am strong.", ben: "Any. I wait for the ‘but’."),
    Answered(
      255, "ordinary-02", ana: "The bakery shutter coming down.", ben: "Your book landing on the floor."),
    Answered(
      26, "us-15", ana: "Coat off first, then a proper one.", ben: "Say my name before you say the news."),
    Answered(12, "ordinary-11", ana: "The first frost on the plot.", ben: "Roof day."),
    Answered(12, "ordinary-05", ana: nil, ben: nil), Answered(26, "us-03", ana: nil, ben: nil),
    Answered(4, "inward-12", ana: nil, ben: nil),
  ]

  /// One question they talked about, and what each of them kept of it.
  struct Answered {
    let day: Day
    let prompt: String
    let lines: [PartnerID: String]

    init(_ days: Int, _ prompt: String, ana: String?, ben: String?) {
      day = .ago(days)
      self.prompt = prompt
      lines = [PartnerID.a: ana, .b: ben].compactMapValues { $0 }
    }
  }

  /// The records of those questions, of what they marked, and of what they left for some day.
  static func questions(_ today: Moment) -> [Record] {
    let marks = ["us-02": Mark.favourite, "ordinary-02": .favourite, "play-16": .setAside]
    let left = Appointment.record(
      id: "demo-some-day", title: "whether we want a dog", on: nil, owner: nil, guide: "dreams",
      topic: "whether we want a dog",
      at: Day.ago(40).evening(today, order: 0))
    return answers.flatMap { records(of: $0, today) } + [left]
      + marks.sorted { $0.key < $1.key }.map { id, mark in
        Mark.record(mark, of: id, at: Day.ago(26).evening(today, order: 1))
      }
  }

  private static func records(of answered: Answered, _ today: Moment) -> [Record] {
    let at = answered.day.evening(today, order: 0)
    let question = Library.builtIn.prompt(answered.prompt)?.text ?? ""
    let lines = PartnerID.allCases.compactMap { author in
      answered.lines[author].map { text in
        KeptAnswer.record(
          id: "demo-\(answered.prompt)-\(author.rawValue)", prompt: answered.prompt, author: author,
          text: text,
          question: question, keep: .us, at: at)
      }
    }
    let asked = QuestionMemory.Asked.record(answered.prompt, kept: lines.isEmpty ? [] : [at.month], at: at)
    return lines + [asked]
  }
}

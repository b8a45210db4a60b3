import Testing

@testable import HearthCore

@Suite("The keepsake: what the two kept, as a page to read")
struct KeepsakeTests {
  @Test("By year, month and day, in their own words, with what was given back")
  func page() {
    let evening = keptAt
    let note = Note.record(
      id: "n1", .thanks, author: .a, text: "You called\n\n  the school", meaning: "it let me breathe",
      at: evening)
    let later = evening.adding(seconds: 60 * 86_400)
    var records = [
      Note.record(id: "n2", .win, author: nil, text: "Moved in", at: later), note,
      Conversation(
        id: "c1", guide: "floor", title: "One speaks, one listens", topic: "the *flat*", summary: "We stay.",
        lines: [.init(author: nil, label: "For {a}?", text: "yes")], keep: .us,
        at: evening.adding(seconds: 60)
      ).record,
      KeptLine.record(
        id: "l1", author: .b, talk: "c1", place: 1, line: .init(author: .b, label: "", text: "I heard you"),
        keep: .us, at: evening.adding(seconds: 60)),
      Appointment.record(
        id: "p1", title: "phones out", on: CivilDate("2026-11-27"), owner: .b, guide: "trial",
        agreed: "Basket at the door", at: evening.adding(seconds: 90)),
      CareCard.record(id: "card", .comfort, author: .b, text: "You are enough", at: evening),
      Ritual(id: "r", title: "tea", start: keptAt.date, rule: RecurrenceRule(.daily)).record(at: evening),
      Letter.record(id: "s", author: .a, text: "SEALED", opens: .mood(.proud), at: evening),
    ]
    if let note = Note(note) {
      records.append(NoteReply.record(to: note, by: .b, text: "Any time", hasHeart: true))
    }
    #expect(
      Keepsake(household: ours(), records: records).text == """
        # Ana and Ben

        What you two kept, in your own words. ◆ is Ana, ● is Ben.

        ## 2026

        ### November

        #### Saturday, 21 November

        **◆ Ana thanks Ben**

        > You called
        >
        > \u{A0}\u{A0}the school
        >
        > → it let me breathe

        ● Ben ♥: Any time

        **One speaks, one listens: the \\*flat\\***

        > We stay.

        - *For Ana?* yes
        - ● Ben: I heard you

        **Agreed:** phones out. Come back to it on Friday, 27 November 2026. Ben brings it up.

        > Basket at the door

        ## 2027

        ### January

        #### Wednesday, 20 January

        **✦ A win of you both**

        > Moved in

        ## What you keep, again and again

        - Tea, every day, from 21 November 2026.

        """)
  }

  @Test(
    "Only what was agreed is called so; a promise is its owner’s, and a page to be written anew is nobody’s")
  func agreements() {
    func entry(_ sort: Appointment.Sort, _ title: String, owner: PartnerID?, on day: String?) -> Record {
      Appointment.record(
        id: title, title: title, on: day.flatMap(CivilDate.init), owner: owner, guide: "x", sort: sort,
        at: keptAt)
    }
    let records = [
      entry(.issue, "the spare key", owner: nil, on: nil),
      entry(.promise, "the dentist", owner: .a, on: "2026-11-26"),
      entry(.promise, "less coffee", owner: nil, on: nil),
      entry(.difference, "the window at night", owner: .b, on: "2027-02-20"),
      entry(.trial, "phones out", owner: nil, on: "2026-12-05"),
      entry(.outlook, "the view from outside, written anew", owner: nil, on: "2027-03-01"),
    ]
    let page = Keepsake(household: ours(), records: records).text
    for line in [
      "**Put aside for later:** the spare key. It waits for some day, and is never due.",
      "**Ana’s promise:** the dentist. For Thursday, 26 November 2026.",
      "**A promise of you both:** less coffee. For some day.",
      "**A difference to live with:** the window at night. Come back to it on Saturday, 20 February 2027. Ben brings it up.",
      "**Agreed to try:** phones out. Come back to it on Saturday, 5 December 2026.",
    ] { #expect(page.contains("\(line)\n"), "\(page)") }
    #expect(!page.contains("Agreed:") && !page.contains("from outside"))
  }

  @Test("What they did is named by month; days stand beside it only where they are few")
  func together() {
    func did(_ title: String, day: Int, isDone: Bool = true) -> Record {
      Record(
        id: "\(title)-\(day)", kind: "did", at: keptAt.adding(seconds: (day - 21) * 86_400),
        body: [
          "ritual": .string(title), "of": .string("2026-11-\(day)"), "title": .string(title),
          "done": .bool(isDone),
        ])
    }
    let tea = (20...26).map { did("tea", day: $0) }
    let records = tea + [did("date", day: 27), did("date", day: 13), did("walk", day: 14, isDone: false)]
    let page = Keepsake(household: ours(), records: records).text
    #expect(page.hasSuffix("### November\n\n**Together in November:** date (13, 27) · tea\n"))
  }

  @Test("A house with nothing in it has a page, too")
  func empty() {
    #expect(Keepsake(household: ours(), records: []).text.contains("Nothing is kept here yet."))
  }

  @Test(
    "Whatever was typed reads as it was typed",
    arguments: [
      ("*a* _b_ `c` [d](e) <f> ~~g~~ $h$", "\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f> \\~~g\\~~ \\$h\\$"),
      ("# a", "\\# a"), ("- a", "\\- a"), ("> a", "\\> a"), ("1. a", "1\\. a"), ("12) a", "12\\) a"),
      ("1999 was", "1999 was"), ("=====", "\\====="), ("---", "\\---"), ("&amp; \\n", "\\&amp; \\\\n"),
      ("    code", "\u{A0}\u{A0}\u{A0}\u{A0}code"), ("a\nb", "a b"), ("\u{1B}[2J\u{202E}x", "\u{FFFD}\\[2Jx"),
    ])
  func escaping(_ typed: String, _ shown: String) {
    let expected = typed.contains("~~") ? shown.replacing("\\~~", with: "\\~\\~") : shown
    #expect(Markdown.inline(typed) == expected)
  }

  @Test("A quote keeps its lines, and nothing in it breaks out")
  func quoting() {
    #expect(Markdown.quote("\n\na \r\nb\n \nc\n\n") == ["> a  ", "> b", ">", "> c"])
    #expect(Markdown.quote("") == [])
    for hostile in ["\u{2028}# x", "\u{85}- x", "\u{0B}x\u{0C}y", "```\nx", "\t\tcode"] {
      for line in Markdown.quote(hostile) {
        #expect(line.hasPrefix(">"))
        #expect(line.unicodeScalars.allSatisfy { $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) })
        #expect(!line.contains("```"))
      }
    }
  }

  @Test(
    "No record of any kind, with any body, brings a control character or a heading of its own into the page")
  func hostile() {
    let kinds = [
      "note", "reply", "conversation", "line", "checkin", "answer", "appointment", "did", "ritual", "card",
      "adventure", "outlook",
    ]
    let words = "\u{1B}]0;x\u{07}\n# Not a heading\n\u{202E}\u{9B}31m"
    var fields: [String: JSONValue] = [:]
    for name in [
      "text", "meaning", "title", "topic", "summary", "label", "agreed", "need", "question", "note", "talk",
      "prompt",
      "guide", "session", "idea", "place",
    ] { fields[name] = .string(words) }
    fields["start"] = .string("2026-11-21")
    fields["of"] = fields["start"]
    fields["ritual"] = fields["text"]
    fields["feelings"] = .array([.string(words)])
    fields["steps"] = fields["feelings"]
    fields["lines"] = .array([.object(["label": .string(words), "text": .string(words)])])
    var records = kinds.map { Record(id: $0, kind: $0, author: .a, at: keptAt, body: fields) }
    for sort in ["helps", "thanks"] {
      fields["sort"] = .string(sort)
      records += kinds.map { Record(id: "\($0)-\(sort)", kind: $0, author: .b, at: keptAt, body: fields) }
    }
    var household = ours()
    household.first.name = words
    let page = Keepsake(household: household, records: records).text
    for scalar in page.unicodeScalars {
      #expect(scalar == "\n" || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value)))
      #expect(scalar != "\u{202E}")
    }
    #expect(!page.split(separator: "\n").contains { $0.hasPrefix("# Not") })
  }
}

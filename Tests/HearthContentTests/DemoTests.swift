import HearthContent
import HearthCore
import Testing

@Suite("The sample couple")
struct DemoTests {
  static let today = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)
  static let all = DemoCouple.records(today: today)
  /// Those that tell the year, without what belongs to single questions.
  static let records = diary(all)

  private static func diary(_ records: [Record]) -> [Record] {
    records.filter { $0.id.hasPrefix("demo-") && $0.id.dropFirst(5).allSatisfy(\.isNumber) }
  }

  private func records(_ kind: String) -> [Record] { Self.records.filter { $0.kind == kind } }

  @Test("Ana and Ben are told apart by glyph and by colour")
  func partners() {
    #expect(DemoCouple.partners[.a] == Partner(name: "Ana", glyph: .diamond, tint: .amber))
    #expect(DemoCouple.partners[.b] == Partner(name: "Ben", glyph: .circle, tint: .sea))
  }

  @Test("What they sealed is either sealed or opened, and not both")
  func sealedOrOpened() {
    let opened = Set(Self.all.filter { $0.kind == Note.kind }.map(\.id))
    let sealed = Self.all.filter { $0.kind == Letter.kind }.map(\.id)
    #expect(sealed.count == 3 && !sealed.contains { opened.contains("\(Note.kind)-of-\($0)") })
  }

  @Test("A year's worth, with ids that are unique and in order of time")
  func counts() {
    #expect(records("conversation").count == 60)
    #expect(records("checkin").count == 50)
    #expect(records("appointment").count == 2)
    #expect(Self.records.first?.id == "demo-0001" && Self.records.last?.id == "demo-0112")
    #expect(Set(Self.records.map(\.id)).count == Self.records.count)
    #expect(Self.records.map(\.at.seconds) == Self.records.map(\.at.seconds).sorted())
    #expect(Self.records.allSatisfy { $0.at.seconds < Self.today.seconds })
  }

  @Test("It spans a year: every month, this day last year, and the last three days")
  func span() {
    let days = records("conversation").map(\.at.date)
    #expect(Set(days.map(YearMonth.init)).count >= 12)
    #expect(days.contains { $0 == CivilDate("2025-11-21") })
    #expect(days.contains { $0 >= Self.today.date.adding(days: -3) })
    #expect(Self.records.allSatisfy { $0.at.date >= Self.today.date.adding(days: -366) })
  }

  @Test(
    "It is up to date on any day, leap days and time zones too",
    arguments: ["2024-02-29T08:00", "2027-03-01T00:05", "2026-06-30T23:50+10:00", "2026-01-01T12:00-08:00"])
  func anyDay(_ text: String) throws {
    let today = try #require(Moment(text))
    #expect(DemoCouple.records(today: today) == DemoCouple.records(today: today))
    let records = Self.diary(DemoCouple.records(today: today))
    #expect(records.map(\.id) == Self.records.map(\.id))
    #expect(records.map(\.body["summary"]) == Self.records.map(\.body["summary"]))
    #expect(records.allSatisfy { $0.at.seconds < today.seconds && $0.at.offset == today.offset })
    #expect(records.allSatisfy { (19...22).contains($0.at.hour) })
    #expect(records.first?.at.date.year == today.date.year - 1)
    #expect(records.first?.at.date.month == today.date.month)
  }

  @Test("The questions they answered are in the decks, and their lines where the question says")
  func answers() throws {
    let lines = Self.all.compactMap(KeptAnswer.init)
    let asked = Self.all.filter { $0.kind == "asked" }
    #expect(lines.count >= 12 && asked.count >= 12)
    for line in lines {
      #expect(line.question == Library.builtIn.prompt(line.prompt)?.text)
      let record = try #require(asked.first { $0.body["prompt"]?.string == line.prompt })
      #expect(record.body["kept"]?.strings?.contains(line.at.month.description) == true)
    }
    #expect(Set(Self.all.map(\.id)).count == Self.all.count)
  }

  @Test("A conversation belongs to both and carries a topic and one line")
  func conversations() {
    let titles = ["floor": "One speaks, one listens", "evening": "An evening of questions"]
    for record in records("conversation") {
      let body = record.body
      #expect(record.author == nil)
      #expect(titles[body["guide"]?.string ?? ""] == body["title"]?.string)
      #expect(body["topic"]?.string?.isEmpty == false)
      #expect((20...100).contains(body["summary"]?.string?.count ?? 0), "\(body["summary"]?.string ?? "")")
      #expect(["us", "ask"].contains(body["keep"]?.string ?? ""))
      if body["guide"]?.string == "evening" {
        #expect(BuiltInDecks.all.map(\.title).contains(body["topic"]?.string ?? ""))
      }
    }
    #expect(Set(records("conversation").map(\.body["summary"])).count == 60)
  }

  @Test("Check-ins come in pairs of one session, one from each")
  func checkins() {
    let sessions = Dictionary(grouping: records("checkin")) { $0.body["session"]?.string ?? "" }
    #expect(sessions.count == 25)
    let words = Set(FeelingFamily.all.flatMap(\.words))
    for (session, pair) in sessions {
      #expect(pair.map(\.author) == [.a, .b], "\(session)")
      #expect(Set(pair.map(\.at)).count == 1)
      for body in pair.map(\.body) {
        let feelings = body["feelings"]?.array?.compactMap(\.string) ?? []
        #expect((1...3).contains(feelings.count) && words.isSuperset(of: feelings), "\(feelings)")
        for scale in ["energy", "closeness", "stress"] {
          #expect((0...10).contains(body[scale]?.int ?? -1), "\(session) \(scale)")
        }
        #expect((3...60).contains(body["need"]?.string?.count ?? 0))
        #expect(body["guide"]?.string == "checkin" && body["keep"]?.string == "us")
      }
    }
    let conversations = Set(records("conversation").map(\.body["session"]?.string))
    #expect(conversations.isDisjoint(with: sessions.keys.map(Optional.some)))
  }

  @Test("Two things come due: tomorrow, and in six days")
  func appointments() {
    let bodies = records("appointment").map(\.body)
    #expect(Set(bodies.map { $0["on"]?.string }) == ["2026-11-22", "2026-11-27"])
    #expect(bodies.allSatisfy { $0["state"]?.string == "open" && $0["guide"]?.string == "floor" })
    #expect(bodies.allSatisfy { ["a", "b", "both"].contains($0["owner"]?.string ?? "") })
    #expect(records("appointment").allSatisfy { $0.shelf == .standing })
  }

  @Test("The two are two: they rarely feel the same")
  func different() {
    let sessions = Dictionary(grouping: records("checkin")) { $0.body["session"]?.string ?? "" }
    #expect(sessions.values.count { Set($0.map(\.body["feelings"])).count == 2 } == sessions.count)
  }

  // MARK: The wall, and Mend

  private static func notes(_ today: Moment) -> [Note] {
    DemoCouple.records(today: today).compactMap(Note.init)
  }

  @Test("A wall of fourteen months, mostly thanks that say what they meant")
  func wall() {
    let notes = Self.notes(Self.today)
    #expect((40...55).contains(notes.count))
    let sorts = Dictionary(grouping: notes, by: \.sort).mapValues(\.count)
    #expect(Set(sorts.keys) == Set(Note.Sort.allCases) && sorts[.letter] == 2)
    let thanks = notes.filter { $0.sort == .thanks }
    #expect(thanks.count * 2 >= notes.count - 4 && thanks.allSatisfy { $0.meaning != nil })
    #expect(Set(notes.map(\.text)).count == notes.count)
    #expect(notes.allSatisfy { (5...220).contains($0.text.count) && !$0.text.contains("'") })
    for author in PartnerID.allCases { #expect(notes.count { $0.author == author } >= 18, "\(author)") }
    let days = notes.map(\.at.date)
    #expect(days.contains(CivilDate("2025-11-21") ?? Self.today.date), "one for a year ago")
    #expect(Set(days.map(YearMonth.init)).count >= 13)
  }

  @Test("What came back for a note comes from the other one, and is filed with it")
  func replies() throws {
    let notes = Dictionary(uniqueKeysWithValues: Self.notes(Self.today).map { ($0.id, $0) })
    let records = Self.all.filter { $0.kind == NoteReply.kind }
    let replies = records.compactMap(NoteReply.init)
    #expect(replies.count >= 15 && replies.contains { $0.text != nil } && replies.contains { $0.hasHeart })
    for (record, reply) in zip(records, replies) {
      let note = try #require(notes[reply.note])
      #expect(note.author == reply.author.other && record.at == note.at)
    }
  }

  @Test("Three letters wait: for a day, for a mood, and for something that happens")
  func letters() {
    let letters = Self.all.compactMap(Letter.init)
    let opens = letters.map { letter in
      switch letter.opens {
      case .day(let day, _): day > Self.today.date ? "day" : "too early"
      case .mood: "mood"
      case .event: "event"
      }
    }
    #expect(opens.sorted() == ["day", "event", "mood"] && Set(letters.map(\.author)).count == 2)
  }

  @Test("Cards and outlooks of both, and what they try, promise, park and live with")
  func mending() {
    let cards = Self.all.compactMap(CareCard.init)
    for sort in CareCard.Sort.written {
      #expect(Set(cards.filter { $0.sort == sort }.map(\.author)).count == 2, "\(sort)")
    }
    #expect(Set(Self.all.compactMap(Outlook.init).map(\.author)).count == 2)
    let agreed = Self.all.filter { $0.id.hasPrefix("demo-") }.compactMap(Appointment.init)
    func days(_ sort: Appointment.Sort) -> [CivilDate?] { agreed.filter { $0.sort == sort }.map(\.on) }
    #expect(days(.issue) == [nil, nil], "parked, and never due")
    #expect(Set(agreed.filter { $0.sort == .promise }.map(\.owner)) == [.a, .b])
    for sort in [Appointment.Sort.trial, .difference, .outlook, .promise] {
      #expect(!days(sort).isEmpty && days(sort).allSatisfy { ($0 ?? Self.today.date) > Self.today.date })
    }
    for appointment in agreed where appointment.sort != .talk {
      #expect(Library.builtIn.guide(appointment.guide ?? "") != nil, "\(appointment.id)")
    }
  }

  @Test(
    "All of it is the same for the same day, and in the past",
    arguments: ["2024-02-29T08:00", "2027-03-01T00:05"])
  func wallOnAnyDay(_ text: String) throws {
    let today = try #require(Moment(text))
    let notes = Self.notes(today)
    #expect(notes == Self.notes(today) && notes.map(\.text) == Self.notes(Self.today).map(\.text))
    #expect(notes.allSatisfy { $0.at.seconds < today.seconds })
  }
}

import Testing

@testable import HearthCore

@Suite("A household's file: what is written comes back, and what makes no sense costs itself")
struct HouseFileTests {
  @Test("What is written is read as the same records, and written again as the same text")
  func roundTrip() throws {
    var note = kept("n1", "note", ["text": "“ä”\u{1B}[2J\u{202E}\n", "sort": "thanks"], author: .a)
    note.extra = ["later": .array([.number("1.0"), .null])]
    note.body["deep"] = nested(62)
    note.revision = 7
    let file = HouseFile(household: ours(), records: [note, kept("w1", "note", ["text": "both"])])
    let content = try HouseFile.read(Array(file.text.utf8))
    #expect(content.faults == [])
    #expect(content.household == ours())
    #expect(content.entries.map(\.record) == file.records)
    let again = HouseFile(household: ours(), records: content.entries.map(\.record))
    #expect(again.text == file.text)
    #expect(file.text.hasPrefix("{\n  \"format\": \"hearth-household\",\n"))
    #expect(file.text.contains("\"author\": null") && !file.text.contains("\"device\""))
  }

  @Test("A record that makes no sense is named with its line, and the others come in")
  func badRecords() throws {
    let good = line(kept("n1", "note", ["text": "x"]))
    let content = try HouseFile.read(
      Array(
        """
        {"format": "hearth-household", "v": 1, "colour": "red", "records": [
        \(good),
        7,
        {"id": "n2", "kind": "note", "at": "yesterday", "rev": 1, "v": 1},
        \(good),
        {"id": "n3", "kind": "note", "at": "2026-11-21T19:30", "rev": 1, "v": 2},
        {"id": "n4", "kind": "note", "at": "2026-11-21T19:30", "rev": 1, "v": 1, "erased": true},
        {"id": "n5", "kind": "note", "at": "2026-11-21T19:30", "rev": 1, "v": 1, "body": {"keep": "forget"}}
        ]}
        """.utf8))
    #expect(content.entries.map(\.record.id) == ["n1"])
    #expect(content.entries.map(\.index) == [0])
    #expect(
      content.faults == [
        "line 3: records[1]: the record must be an object",
        "line 4: records[2].at must be a time like 2026-11-21T19:30:00+01:00",
        "line 5: records[3].id is that of a record before it",
        "line 6: records[4]: it was written by a newer version of hearth-tui (format 2)",
        "line 7: records[5].erased must not be there: what is erased is not brought along",
        "line 8: records[6].body.keep says that the words are to be forgotten",
        "line 1: colour means nothing here; it is left out",
      ])
  }

  @Test("Of a file with far too many faults the first are named, and all counted")
  func manyFaults() throws {
    let records = Array(repeating: "0", count: 20_000).joined(separator: ",\n")
    let content = try HouseFile.read(
      Array("{\"format\": \"hearth-household\", \"v\": 1, \"records\": [\(records)]}".utf8))
    #expect(content.faults.count == HouseFileContent.faultLimit)
    #expect(content.faultCount == 20_000)
  }

  @Test(
    "What is no such file is refused as a whole",
    arguments: [
      ("", "line 1, column 1: an object should start here"),
      ("[]", "line 1, column 1: an object should start here"),
      ("{}", "format must be \"hearth-household\"; export json writes such a file"),
      (#"{"format": "hearth-household"}"#, "v must be a whole number from 1"),
      (#"{"format": "hearth-household", "v": 1}"#, "records must be a list"),
      (#"{"format": "hearth-household", "v": 1, "records": {}}"#, "records must be a list"),
      (
        #"{"format": "hearth-household", "v": 2, "records": {}}"#,
        "it was written by a newer version of hearth-tui (format 2)"
      ),
      (
        #"{"format": "hearth-household", "v": 1, "household": 1, "records": []}"#,
        "household (line 1) the household must be an object"
      ),
    ])
  func refused(_ text: String, _ message: String) {
    #expect(throws: FormatError.self) { try HouseFile.read(Array(text.utf8)) }
    do {
      _ = try HouseFile.read(Array(text.utf8))
    } catch {
      #expect(error.message == message)
    }
  }

  @Test("Cut off anywhere, or with any byte changed, it is refused or read, and never trusted half")
  func damaged() throws {
    let records = [kept("n1", "note", ["text": "ü"], author: .b), kept("r1", "ritual", ["title": "walk"])]
    let bytes = Array(HouseFile(household: ours(), records: records).text.utf8)
    // The last byte is the newline.
    for length in 0..<bytes.count - 1 {
      #expect(throws: FormatError.self) { try HouseFile.read(Array(bytes.prefix(length))) }
    }
    for index in bytes.indices {
      var flipped = bytes
      flipped[index] ^= 0x04
      guard let content = try? HouseFile.read(flipped) else { continue }
      #expect(content.entries.count + content.faultCount >= 2, "byte \(index)")
    }
  }

  private func nested(_ depth: Int) -> JSONValue {
    (0..<depth).reduce(.null) { value, _ in .array([value]) }
  }

  private func line(_ record: Record) -> String {
    HouseFile(household: ours(), records: [record]).records[0].json.text()
  }
}

@Suite("What comes in from another house")
struct HouseImportTests {
  @Test("New and newer records come in; nothing here is overwritten by what is older, or as new")
  func merging() throws {
    var changed = kept("same-rev", "note", ["text": "here"])
    changed.device = "couch"
    let here = [
      kept("same", "note", ["text": "x"]), kept("older", "note", ["text": "here"], revision: 3), changed,
      kept("newer", "note", ["text": "here"]), erased("gone"), erased("back"),
      kept("kind", "note", ["text": "x"]),
      kept("month", "note", ["text": "x"]),
    ]
    var month = kept("month", "note", ["text": "y"], revision: 2)
    month.at = month.at.adding(seconds: 40 * 86_400)
    let plan = try HouseImport(
      content([
        kept("same", "note", ["text": "x"]), kept("older", "note", ["text": "there"], revision: 2),
        kept("same-rev", "note", ["text": "there"]), kept("newer", "note", ["text": "there"], revision: 2),
        kept("gone", "note", ["text": "there"]), kept("back", "note", ["text": "there"], revision: 5),
        kept("kind", "ritual", ["title": "x"], revision: 2), month, kept("new", "note", ["text": "there"]),
      ]), over: here, in: ours())
    #expect(plan.new.map(\.id) == ["new"])
    #expect(plan.newer.map(\.id) == ["newer", "back"])
    #expect(plan.same == 1 && plan.household == nil)
    #expect(
      plan.notes == [
        "records[1], note older: it is newer here, and stays as it is",
        "records[2], note same-rev: it was changed here too, and stays as it is",
        "records[4], note gone: it was erased here; it is not brought back",
        "records[6], ritual kind: something else goes by this id here",
        "records[7], note month: it is filed under another month here",
      ])
  }

  @Test("Into an empty house the household comes along; a file without one needs a house")
  func household() throws {
    let plan = try HouseImport(content([]), over: [], in: nil)
    #expect(plan.household == ours())
    var nobody = content([])
    nobody.household = nil
    #expect(throws: HouseImport.Refusal.self) { try HouseImport(nobody, over: [], in: nil) }
    #expect(try HouseImport(nobody, over: [], in: ours()).notes == [])
    var other = ours()
    other.rhythm = .daily
    #expect(try HouseImport(content([]), over: [], in: other).notes.count == 1)
  }

  @Test("The words of others, or of these two in the other order, never change hands")
  func otherPeople() {
    var swapped = ours()
    (swapped.first, swapped.second) = (swapped.second, swapped.first)
    #expect(throws: HouseImport.Refusal.self) { try HouseImport(content([]), over: [], in: swapped) }
    var others = ours()
    others.second.name = "Cem"
    do {
      _ = try HouseImport(content([]), over: [], in: others)
      Issue.record("taken")
    } catch {
      #expect(error.reason.hasPrefix("it is of Ana and Ben, and here live Ana and Cem, in this order"))
    }
  }

  private func erased(_ id: String) -> Record {
    var record = kept(id, "note", [:])
    record.revision = 2
    record.erased = true
    return record
  }

  private func content(_ records: [Record]) -> HouseFileContent {
    var content = HouseFileContent()
    content.household = ours()
    content.entries = records.enumerated().map { .init(record: $1, index: $0, offset: 0) }
    return content
  }
}

let keptAt = Moment(date: CivilDate(daysSinceEpoch: 20_778), hour: 19, minute: 30)

func ours() -> Household {
  Household(
    first: Partner(name: "Ana", glyph: .diamond, tint: .amber),
    second: Partner(name: "Ben", glyph: .circle, tint: .sea), rhythm: .whenever, createdOn: keptAt.date,
    extra: ["emergency": .string("112")])
}

func kept(
  _ id: String, _ kind: String, _ body: [String: String], author: PartnerID? = nil, revision: Int = 1
) -> Record {
  Record(
    id: id, kind: kind, author: author, at: keptAt, revision: revision, body: body.mapValues(JSONValue.string)
  )
}

import Testing

@testable import HearthCore

@Suite("What an import changes")
struct ImportPlanTests {
  private let now = Moment(seconds: 1_795_161_600, offset: 3600)

  @Test("What is new is made, what is known is left alone")
  func again() throws {
    let rituals = try ICalendarSample.read(ICalendarSample.rich).rituals
    let first = plan(rituals, over: [])
    #expect(first.new == rituals && first.records.map(\.id) == rituals.map(\.id))
    #expect(first.records.allSatisfy { $0.revision == 1 && $0.kind == Ritual.kind })
    let second = plan(rituals, over: first.records)
    #expect(second.same == rituals.count && second.records.isEmpty && second.notes.isEmpty)
  }

  @Test("What the file says otherwise becomes a new revision; what it cannot say stays")
  func changed() throws {
    var ours = try ritual()
    ours.sort = .date
    ours.planner = .b
    ours.guide = "walk"
    var record = ours.record(at: now)
    record.revision = 4
    record.body["later"] = .int(7)
    var theirs = try ritual()
    theirs.title = "Dinner"
    theirs.sequence = 1
    let plan = plan([theirs], over: [record])
    let written = try #require(plan.records.first)
    #expect(plan.records.count == 1 && plan.changed.map(\.title) == ["Dinner"] && written.revision == 5)
    let merged = try #require(Ritual(written))
    #expect(merged.sort == .date && merged.planner == .b && merged.guide == "walk" && merged.sequence == 1)
    #expect(written.body["later"] == .int(7))
  }

  @Test("What was changed here since, and what was erased here, is left as it is and said so")
  func kept() throws {
    var ours = try ritual()
    ours.title = "Ours"
    ours.sequence = 2
    let newer = plan([try ritual()], over: [ours.record(at: now)])
    #expect(newer.records.isEmpty && newer.notes == ["“x” was changed here since; it is left as it is"])
    let tombstone = Record(id: try ritual().id, kind: Ritual.kind, at: now, revision: 2, erased: true)
    let erased = plan([try ritual()], over: [ours.record(at: now), tombstone])
    #expect(erased.records.isEmpty && erased.notes == ["“x” was erased here; it is not brought back"])
  }

  @Test("What was changed here and in the file stays as it is here, and what differs is said")
  func both() throws {
    let first = plan([try ritual()], over: [])
    var record = try #require(first.records.first)
    var theirs = try ritual()
    theirs.sequence = 1
    theirs.place = "the bistro"
    #expect(plan([theirs], over: [record]).changed.map(\.place) == ["the bistro"])
    var ours = try #require(Ritual(record))
    ours.sequence = 1
    ours.steps = ["candles"]
    record = ours.record(over: record, at: now)
    let kept = plan([theirs], over: [record])
    #expect(kept.records.isEmpty && kept.changed.isEmpty)
    #expect(
      kept.notes == [
        "“x” on 2026-11-21 was changed here, and the file says something else about its place and its steps; "
          + "it stays as it is here: change it here if the file is right"
      ])
    theirs.sequence = 7
    #expect(plan([theirs], over: [record]).notes == kept.notes)
    let again = plan([try ritual()], over: [record])
    #expect(again.notes == ["“x” was changed here since; it is left as it is"])
  }

  @Test("What a telephone changed of what was made here is taken over, unless both may have")
  func ownChanged() throws {
    var ours = Ritual(id: "ritual-1", title: "tea", start: try day("2026-11-21"))
    ours.sequence = 2
    var theirs = ours
    theirs.title = "coffee"
    let record = ours.record(at: now)
    #expect(plan([theirs], over: [record]).notes.count == 1)
    theirs.sequence = 3
    let taken = plan([theirs], over: [record])
    #expect(taken.changed.map(\.title) == ["coffee"] && taken.notes.isEmpty)
    theirs.title = "cocoa"
    #expect(plan([theirs], over: taken.records).changed.map(\.title) == ["cocoa"])
  }

  @Test("A stranger's event under the name of a record that is no ritual is an event like any")
  func disguised() throws {
    let turn = Record(id: "turn-checkin", kind: "turn", at: now)
    let found = try ICalendarSample.read(
      ICalendarSample.calendar(["UID:turn-checkin@hearth", "DTSTART:20261121"]))
    let plan = plan(found.rituals, over: [turn])
    #expect(plan.new.count == 1 && plan.same == 0)
  }

  @Test("What was exported from here finds its own record, whatever stands in it")
  func own() throws {
    var ours = Ritual(id: "ritual-1", title: "{a} and {b}", sort: .meal, start: try day("2026-11-21"))
    ours.steps = ["{a} cooks"]
    let appointment = Appointment.record(
      id: "appointment-1", title: "the flat", on: try day("2026-11-27"), owner: nil, guide: "walk", at: now)
    let known = [ours.record(at: now), appointment]
    let writer = ICalendarWriter(household: household, zone: ZoneTests.berlin, stamp: now)
    let file = writer.file(
      [ours], known.compactMap { Appointment($0).flatMap { CalendarEntry($0, in: household) } })
    let rituals = try ICalendarSample.read(file.text).rituals
    #expect(rituals.count == 2 && rituals.contains { $0.title == "{a} and {b}" })
    let plan = plan(rituals, over: known)
    #expect(plan.same == 2 && plan.records.isEmpty && plan.notes.isEmpty)
  }

  @Test("A name that belongs to something else here is not taken over")
  func foreign() throws {
    var stranger = try ritual()
    stranger.uid = "somebody else"
    let plan = plan([try ritual()], over: [stranger.record(at: now)])
    #expect(plan.records.isEmpty && plan.notes.count == 1)
  }

  private func ritual() throws -> Ritual { try #require(try ICalendarSample.event().ritual) }

  private func plan(_ rituals: [Ritual], over known: [Record]) -> ImportPlan {
    ImportPlan(rituals, over: known, now: now)
  }

  private var household: Household {
    Household(
      first: Partner(name: "Ana", glyph: .diamond, tint: .sea),
      second: Partner(name: "Ben", glyph: .circle, tint: .rose), rhythm: .whenever,
      createdOn: CivilDate(daysSinceEpoch: 20_000))
  }

  private func day(_ text: String) throws -> CivilDate { try #require(CivilDate(text)) }
}

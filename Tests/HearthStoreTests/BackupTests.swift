import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct BackupTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func filled() throws -> Store {
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("m1", "first"), standing("s1")])
    return store
  }

  @Test func comesBackToTheByte() throws {
    let store = try filled()
    try sandbox.write("{\"torn", to: "\(sandbox.places.journal)/other/2026-10.jsonl")
    let path = try store.backUp(at: november)
    #expect(path.hasSuffix("/asked-2026-11-21T193000Z.hearth"))
    #expect(sandbox.mode(path) == 0o600 && sandbox.mode(Path.parent(of: path)) == 0o700)
    let again = try store.backUp(at: november)
    #expect(again != path)
    let before = try Sandbox.everything(sandbox.places.data)
    store.close()
    try FileSystem().removeTree(sandbox.places.data)
    let backup = try Backup(parsing: try #require(try FileSystem().read(path)))
    #expect(backup.made == november && backup.files.count == 4)
    #expect(try Restoration(sandbox.places).run(backup, at: november) == .moved)
    #expect(try Sandbox.everything(sandbox.places.data) == before)
    #expect(try Restoration(sandbox.places).run(backup, at: november) == .same)
    for name in try Sandbox.tree(sandbox.places.data) {
      let mode = try #require(sandbox.mode("\(sandbox.places.data)/\(name)"))
      #expect(mode & 0o077 == 0)
    }
    let reopened = try Store.open(sandbox.places)
    #expect(reopened.household == household() && reopened.standing.map(\.id) == ["s1"])
  }

  @Test func everyDamageIsNoticed() throws {
    let store = try filled()
    let bytes = try #require(try FileSystem().read(try store.backUp(at: november)))
    for length in bytes.indices {
      #expect(failure { _ = try Backup(parsing: Array(bytes.prefix(length))) } != nil)
    }
    for index in bytes.indices {
      var flipped = bytes
      flipped[index] ^= 0x01
      // The name of a field of the first line that nobody reads may differ; nothing that it covers may.
      if let backup = try? Backup(parsing: flipped) { #expect(backup == (try Backup(parsing: bytes))) }
    }
    #expect(failure { _ = try Backup(parsing: bytes + [0x0A]) } != nil)
    let newer = String(decoding: bytes, as: UTF8.self).replacing(
      "\"v\":1}\n{\"files\"", with: "\"v\":2}\n{\"files\"")
    #expect(failure { _ = try Backup(parsing: Array(newer.utf8)) }?.message.contains("newer version") == true)
  }

  @Test(arguments: [
    "/etc/passwd", "../x", "journal/../x", "journal", "journal/", "journal//x", "journal/./x",
    "household.json/x",
    "journal/a\u{0}b", "journal/a\nb", "journal/a/b/c/d/e/f/g/h", "journal/.hearth-1.tmp", "x", "",
  ])
  func leadsNowhereElse(_ path: String) throws {
    #expect(!Backup.isPlain(path))
    let backup = Backup(made: november, files: [.init(path: path, bytes: [1])])
    #expect(failure { _ = try Backup(parsing: backup.encoded) } != nil)
  }

  @Test func aFileThatIsNoBackupIsNotReplaced() throws {
    let store = try filled()
    let path = "\(sandbox.root)/mine"
    try sandbox.write("a letter", to: path)
    #expect(failure { try store.backUp(to: path, at: november) }?.code == EEXIST)
    #expect(try sandbox.text(path) == "a letter")
    unlink(path)
    try store.backUp(to: path, at: november)
    try store.save([moment("m2")])
    try store.backUp(to: path, at: november)
    #expect(try Backup(parsing: try #require(try FileSystem().read(path))).files.count == 3)
    #expect(store.copies == [path])
    unlink(path)
    #expect(store.copies == [])
  }

  private func settings(count: Int, days: Int) throws -> Settings {
    let text = "{\"backups\": {\"count\": \(count), \"days\": \(days)}}"
    return try Settings(parsing: Array(text.utf8), file: "config.json")
  }

  /// The names of those of a sort, oldest first.
  private func names(_ sort: BackupFolder.Sort = .daily) throws -> [String] {
    try FileSystem().names(in: sandbox.places.backups).filter { $0.hasPrefix("\(sort.rawValue)-") }.sorted()
  }

  private func day(_ day: Int) -> Moment { november.adding(seconds: day * 86_500) }

  @Test func dailyOnesAreMadeOnceADayAndLetGo() throws {
    let store = try filled()
    let three = try settings(count: 3, days: 10)
    #expect(try store.backUpIfDue(three, at: november))
    #expect(try !store.backUpIfDue(three, at: november.adding(seconds: 4 * 3_600)))
    let asked = try store.backUp(at: november)
    for number in 1...5 { #expect(try store.backUpIfDue(three, at: day(number))) }
    #expect(
      try names() == [
        "daily-2026-11-24T193500Z.hearth", "daily-2026-11-25T193640Z.hearth",
        "daily-2026-11-26T193820Z.hearth",
      ])
    #expect(try sandbox.text(asked) != nil)
    #expect(try !store.backUpIfDue(try settings(count: 0, days: 10), at: day(400)))
    #expect(try store.backUpIfDue(try settings(count: 1, days: 10), at: day(7)))
    #expect(try names().count == 1, "fewer were wanted")
  }

  @Test func thoseOlderThanTheDaysGoWithTheDays() throws {
    let store = try filled()
    let ten = try settings(count: 100, days: 10)
    for number in 0...30 { #expect(try store.backUpIfDue(ten, at: day(number))) }
    #expect(try names().count == 10)
  }

  /// One evening, or some, under a clock that is years off; then the real ones again.
  @Test(arguments: [1, 3]) func aClockYearsAheadSweepsNothing(evenings: Int) throws {
    let store = try filled()
    let seven = try settings(count: 7, days: 30)
    for number in 0..<7 { #expect(try store.backUpIfDue(seven, at: day(number))) }
    let replaced = try (0..<4).map {
      try BackupFolder(sandbox.places, FileSystem()).add(
        Backup(made: day($0), files: [.init(path: "household.json", bytes: [])]), .replaced)
    }
    let real = try names()
    for number in 0..<evenings { #expect(try store.backUpIfDue(seven, at: day(1500 + number))) }
    #expect(try names().filter(real.contains) == Array(real.dropFirst(evenings)))
    #expect(try names(.replaced).count >= replaced.count - evenings)
    // Back among the days as they are: each one made stays, and what is dated ahead is in nobody's way.
    for number in 7..<20 {
      #expect(try store.backUpIfDue(seven, at: day(number)))
      let made = "daily-\(day(number).description.prefix(10))"
      #expect(try names().contains { $0.hasPrefix(made) })
    }
    let now = try names()
    #expect(now.filter { $0.hasPrefix("daily-2026") }.count == 7 && now.count == 7 + evenings)
  }

  @Test func aClockYearsBehindSweepsNothing() throws {
    let store = try filled()
    let seven = try settings(count: 7, days: 30)
    for number in 0..<7 { #expect(try store.backUpIfDue(seven, at: day(number))) }
    let real = try names()
    for number in 0..<9 {
      #expect(try store.backUpIfDue(seven, at: day(-2000 + number)))
      let made = "daily-\(day(-2000 + number).description.prefix(10))"
      #expect(try names().contains { $0.hasPrefix(made) })
    }
    #expect(try names().filter(real.contains) == real)
    #expect(try store.backUpIfDue(seven, at: day(7)))
    #expect(try names().filter { $0.hasPrefix("daily-2026") }.count == 7)
  }

  @Test func everyEveningHasItsBackupAlsoWhenItBeginsEarlier() throws {
    let store = try filled()
    let settings = try Settings(parsing: Array("{}".utf8), file: "config.json")
    for evening in 0..<4 {
      let earlier = november.adding(seconds: evening * (86_400 - 1_200))
      #expect(try store.backUpIfDue(settings, at: earlier), "evening \(evening)")
    }
  }

  @Test func whatIsErasedLeavesTheBackups() throws {
    let store = try filled()
    try store.save([moment("secret", "SECRET"), moment("kept", "stays")])
    let path = try store.backUp(at: november)
    let damaged = try store.backUp(at: november)
    try sandbox.write(String(try #require(try sandbox.text(damaged)).dropLast(20)), to: damaged)
    try store.erase(ids: ["secret"])
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET"))
    #expect(try sandbox.text(damaged) == nil, "nobody can say what a damaged one still holds")
    let backup = try Backup(parsing: try #require(try FileSystem().read(path)))
    #expect(backup.files.contains { String(decoding: $0.bytes, as: UTF8.self).contains("stays") })
    #expect(sandbox.mode(path) == 0o600)
  }

  @Test func whatTheOtherErasesLeavesTheBackupsHere() throws {
    let there = try Store.open(sandbox.otherDevice())
    try there.create(household())
    try there.save([moment("secret", "SECRET")])
    there.close()
    let here = try Store.open(sandbox.places)
    try here.save([moment("m1")])
    _ = try here.backUp(at: november)
    here.close()
    let again = try Store.open(sandbox.otherDevice())
    try again.erase(ids: ["secret"])
    again.close()
    #expect(try Sandbox.everything(sandbox.places.state).contains("SECRET"))
    let reopened = try Store.open(sandbox.places)
    _ = reopened.load(month: november.month)
    try reopened.settle()
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET"))
  }

  @Test func aBackupTakesNothingAlongThatWasTakenBack() throws {
    let store = try filled()
    try store.save([moment("secret", "SECRET")])
    let device = try #require(store.device)
    store.close()
    // Another device erased it, and this one has not come to its own lines.
    let tombstone = Record(
      id: "secret", kind: "conversation", at: november, revision: 2, device: "other", erased: true)
    try sandbox.write(tombstone.json.text() + "\n", to: "\(sandbox.places.journal)/other/2026-11.jsonl")
    let reader = try Store.open(sandbox.places, forReading: true)
    #expect(try sandbox.text("\(sandbox.places.journal)/\(device)/2026-11.jsonl")?.contains("SECRET") == true)
    #expect(try sandbox.text(try reader.backUp(at: november))?.contains("SECRET") == false)
  }

  @Test func earlierWordsLeaveTheBackups() throws {
    let store = try filled()
    try store.save([standing("s2", "SECRET")])
    let path = try store.backUp(at: november)
    try store.save([standing("s2", "plain", revision: 2)])
    try store.compactStanding()
    try store.compactBackups()
    #expect(try !Sandbox.everything(sandbox.root).contains("SECRET"))
    let text = try #require(try sandbox.text(path))
    #expect(text.contains("plain") && text.contains("\"s1\""))
    _ = try Backup(parsing: Array(text.utf8))
  }
}

import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct StoreTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  @Test func openingCreatesNothing() throws {
    let store = try Store.open(sandbox.places)
    #expect(store.isFirstRun)
    #expect(store.household == nil)
    #expect(store.load(month: november.month) == [])
    try store.settle()
    #expect(try Sandbox.tree(sandbox.root) == [])

    try sandbox.makeFolder(sandbox.places.data)
    _ = try Store.open(sandbox.places)
    #expect(try Sandbox.tree(sandbox.root) == ["data"])
  }

  @Test func keepsWhatIsSaved() throws {
    let first = try Store.open(sandbox.places)
    try first.create(household())
    let saved = try first.save([moment("m1"), standing("s1"), moment("m2")])
    #expect(saved.allSatisfy { $0.device == first.device })
    try first.save([moment("m1", "changed", revision: 2)])
    first.close()

    let second = try Store.open(sandbox.places)
    #expect(!second.isFirstRun)
    #expect(second.household == household())
    #expect(second.standing.map(\.id) == ["s1"])
    #expect(second.load(month: november.month).map(\.text) == ["changed", "hello"])
    #expect(second.load(month: november.month.previous) == [])
    #expect(second.months == [november.month])
    #expect(second.findings == [])
  }

  @Test func nobodyMovesInWhereTheTwoNamesAreLost() throws {
    let first = try Store.open(sandbox.places)
    try first.create(household())
    try first.save([moment("m1")])
    first.close()
    unlink(sandbox.places.household)

    let second = try Store.open(sandbox.places)
    let reason = try #require(second.whyNobodyMovesIn)
    #expect(reason.contains(sandbox.places.household) && reason.contains("restore a backup"))
    #expect(throws: StoreError.self) { try second.create(household()) }
    #expect(try sandbox.text(sandbox.places.household) == nil)
  }

  @Test func onlyTheOwnerCanLook() throws {
    let before = umask(0)
    defer { umask(before) }
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("m1"), standing("s1")])
    for path in try Sandbox.tree(sandbox.root) {
      var status = stat()
      #expect(lstat("\(sandbox.root)/\(path)", &status) == 0)
      let isFolder = status.st_mode & S_IFMT == S_IFDIR
      #expect(status.st_mode & 0o777 == (isFolder ? 0o700 : 0o600), "\(path)")
    }
  }

  @Test func secondInstanceOnlyReads() throws {
    let first = try Store.open(sandbox.places)
    try first.create(household())
    let second = try Store.open(sandbox.places)
    guard case .readOnly = second.access else {
      Issue.record("the second instance may write")
      return
    }
    #expect(second.household == household())
    #expect(failure { try second.save([moment("m1")]) }?.message.contains("another hearth-tui") == true)
    #expect(failure { try second.erase(ids: ["m1"]) } != nil)
    #expect(failure { try second.save(household("Eve")) } != nil)
    first.close()
    #expect(failure { try first.save([moment("m1")]) } != nil)
    #expect(try Store.open(sandbox.places).access == .writable)
  }

  @Test func twoFirstRunsDoNotOverwriteEachOther() throws {
    let first = try Store.open(sandbox.places)
    let second = try Store.open(sandbox.places)
    try first.create(household("Ann"))
    #expect(failure { try second.create(household("Eve")) } != nil)
    first.close()
    let third = try Store.open(sandbox.places)
    #expect(failure { try third.create(household("Eve")) }?.code == EEXIST)
    #expect(third.household?[.a].name == "Ann")
  }

  @Test func malformedHouseholdIsNamedAndLeftAlone() throws {
    let text = "{\n  \"v\": 1,\n  \"partners\": oops\n}\n"
    try sandbox.write(text, to: sandbox.places.household)
    let message = failure { _ = try Store.open(sandbox.places) }?.message ?? ""
    #expect(message.contains(sandbox.places.household))
    #expect(message.contains("line 3, column 15"))
    #expect(try sandbox.text(sandbox.places.household) == text)
  }

  @Test func newerHouseholdIsReadOnly() throws {
    let text = household().json.text().replacing("\"v\":1", with: "\"v\":2")
    try sandbox.write(text, to: sandbox.places.household)
    let store = try Store.open(sandbox.places)
    guard case .readOnly(let reason) = store.access else {
      Issue.record("a newer format may be written over")
      return
    }
    #expect(reason.contains("newer version"))
    #expect(store.household?[.a].name == "Ann")
    #expect(failure { try store.save(household()) } != nil)
    #expect(try sandbox.text(sandbox.places.household) == text)
  }

  @Test func dataFolderThatIsAFile() throws {
    try sandbox.write("x", to: sandbox.places.data)
    #expect(failure { _ = try Store.open(sandbox.places) }?.code == ENOTDIR)
  }

  @Test func warnsOfExposure() throws {
    let real = "\(sandbox.root)/real"
    try sandbox.makeFolder(real)
    #expect(chmod(real, 0o755) == 0)
    #expect(symlink(real, sandbox.places.data) == 0)
    let store = try Store.open(sandbox.places)
    #expect(store.findings.map(\.kind) == [.exposed, .exposed])
    try store.create(household())
    #expect(try Sandbox.tree(real) == ["household.json"])
  }

  @Test func warnsOfExposureWhereverWordsLie() throws {
    let places = sandbox.places
    let store = try Store.open(places)
    try store.create(household())
    try store.save([moment("a")])
    _ = try store.backUp(at: november)
    try sandbox.makeFolder(places.drafts)
    let own = "\(places.journal)/\(try #require(store.device))"
    store.close()
    #expect(try Store.open(places).findings == [])
    for path in [places.data, places.household, places.state, places.backups, places.drafts, own] {
      let isFolder = path != places.household
      #expect(chmod(path, isFolder ? 0o711 : 0o640) == 0)
      let found = try Store.open(places).findings
      #expect(found.map(\.kind) == [.exposed] && found.map(\.file) == [path])
      #expect(found.first?.reason.hasSuffix("chmod \(isFolder ? 700 : 600) \(path)") == true)
      #expect(chmod(path, isFolder ? 0o700 : 0o600) == 0)
    }
  }

  @Test func symbolicLinkToHouseholdIsKept() throws {
    let target = "\(sandbox.root)/elsewhere.json"
    try sandbox.write(household().json.text(), to: target)
    #expect(chmod(target, 0o640) == 0)
    try sandbox.makeFolder(sandbox.places.data)
    #expect(symlink("../elsewhere.json", sandbox.places.household) == 0)
    try Store.open(sandbox.places).save(household("Eve"))
    var status = stat()
    #expect(lstat(sandbox.places.household, &status) == 0)
    #expect(status.st_mode & S_IFMT == S_IFLNK)
    #expect(sandbox.mode(target) == 0o640)
    #expect(try sandbox.text(target)?.contains("Eve") == true)
  }

  @Test func noticesOutsideChanges() throws {
    let store = try Store.open(sandbox.places)
    try store.create(household())
    try store.save([moment("m1"), standing("s1")])
    try store.reload()
    _ = store.load(month: november.month)
    #expect(!store.changedOutside)
    try store.save([moment("m2"), standing("s2")])
    #expect(!store.changedOutside)
    try sandbox.write("", to: "\(sandbox.places.journal)/other/2026-11.jsonl")
    #expect(store.changedOutside)
  }

  @Test func refusesWhatCouldNotBeReadBack() throws {
    let store = try Store.open(sandbox.places)
    #expect(failure { try store.save([moment("")]) } != nil)
    #expect(failure { try store.save([moment("m", revision: 0)]) } != nil)
    #expect(failure { try store.save([moment("m", at: Moment(seconds: 1 << 50))]) } != nil)
    var deep = JSONValue.null
    for _ in 0..<100 { deep = .array([deep]) }
    #expect(failure { try store.save([Record(id: "d", kind: "k", at: november, body: ["x": deep])]) } != nil)
    try store.save([moment("m", at: Moment(seconds: november.seconds, offset: 1172))])
    #expect(store.load(month: november.month).count == 1)
  }
}

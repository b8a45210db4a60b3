import Glibc
import HearthCore
import OddInputs
import Testing

@testable import HearthStore

/// `household.json` damaged in every way: it is opened as what it says or refused in one line, and never written over.
@Suite("A household file under damage")
struct HouseholdFaultTests {
  private let box: Sandbox
  private let whole: [UInt8]

  init() throws {
    box = try Sandbox()
    let store = try Store(box.places, calls: Crash.quick)
    try store.create(household())
    try store.save([moment("m1"), standing("s1")])
    store.close()
    whole = try #require(try FileSystem().read(box.places.household))
  }

  private func put(_ bytes: [UInt8]) throws {
    let file = try #require(fopen(box.places.household, "w"))
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  /// Opens it, and tries what would write over it. Whether there is a household then.
  private func open(_ bytes: [UInt8], _ what: @autoclosure () -> String) throws -> Household? {
    try put(bytes)
    var found: Household?
    let error = failure {
      let store = try Store(box.places, calls: Crash.quick)
      found = store.household
      #expect(!store.isFirstRun && failure { try store.create(household("Eve")) } != nil, "\(what())")
      #expect(store.standing.map(\.id) == ["s1"] && store.load(month: november.month).map(\.id) == ["m1"])
    }
    if let error {
      let message = error.message
      let isClear =
        message.hasPrefix("could not read \(box.places.household): ") && message == message.printable
      #expect(isClear && message.utf8.count < 600, "\(what()): \(message.prefix(300))")
    }
    #expect(try FileSystem().read(box.places.household) == bytes, "\(what())")
    return found
  }

  /// What doctor says of it, which changes nothing, not even when it repairs.
  private func examine(_ bytes: [UInt8]) throws -> [Ailment] {
    try put(bytes)
    let found = try Doctor(box.places, at: november, repairs: true, calls: Crash.quick).examine()
    #expect(try FileSystem().read(box.places.household) == bytes)
    #expect(found.allSatisfy { $0.repair == nil && $0.text.printable.utf8.count < 1000 })
    return found
  }

  @Test("Cut short anywhere it is refused, and doctor says why")
  func cuts() throws {
    let end = try #require(whole.lastIndex(of: UInt8(ascii: "}")))
    for cut in Damage.cuts(whole) where cut.count <= end {
      #expect(try open(cut, "\(cut.count) bytes") == nil)
      if cut.count % 16 == 0 { #expect(try examine(cut).map(\.kind) == [.household]) }
    }
  }

  @Test("With any bit the other way it says two names, or where it is wrong")
  func flips() throws {
    var taken = 0
    for (bit, flipped) in Damage.flips(whole).enumerated() {
      guard let found = try open(flipped, "bit \(bit)") else { continue }
      #expect(!found.first.name.isEmpty && !found.second.name.isEmpty)
      taken += 1
    }
    #expect(taken > 0 && taken < whole.count)
  }

  @Test(
    "Odd values in every place",
    arguments: ["v", "createdOn", "rhythm", "weekday", "partners", "name", "glyph", "tint", "other", ""])
  func values(_ field: String) throws {
    let text = String(decoding: whole, as: UTF8.self)
    for value in OddJSON.all.map({ Array($0.utf8) }) + OddJSON.bytes {
      _ = try open(spoiled(text, field, value), "\(field): \(String(decoding: value, as: UTF8.self))")
    }
    let wrong = try examine(spoiled(text, field, Array("[{}]".utf8)))
    #expect(wrong.map(\.kind) == (field == "other" ? [] : [.household]))
  }

  /// With that for the value of a field, the first of its name; of a new one; or for everything.
  private func spoiled(_ text: String, _ field: String, _ value: [UInt8]) throws -> [UInt8] {
    if field.isEmpty { return value }
    var json = try JSONValue(parsing: text)
    let mark = JSONValue.string("@@")
    guard var fields = json.object, var partners = json["partners"]?.object, var first = partners["a"]?.object
    else { return [] }
    if first[field] != nil {
      first[field] = mark
      partners["a"] = .object(first)
      fields["partners"] = .object(partners)
    } else {
      fields[field] = mark
    }
    json = .object(fields)
    let halves = json.text().split(separator: "\"@@\"", omittingEmptySubsequences: false).map {
      Array($0.utf8)
    }
    return halves[0] + value + halves[1]
  }

  @Test("A newer version is read, and nothing is written beside it")
  func newer() throws {
    let text = String(decoding: whole, as: UTF8.self)
    for version in ["2", "99", "1000000"] {
      let bytes = Array(text.replacing("\"v\": 1", with: "\"v\": \(version)").utf8)
      try #require(bytes != whole)
      try put(bytes)
      let store = try Store(box.places, calls: Crash.quick)
      #expect(store.household?.first.name == "Ann")
      #expect(failure { try store.save([moment("m2")]) } != nil)
      #expect(failure { try store.save(household("Eve")) } != nil)
      store.close()
      #expect(try examine(bytes).map(\.kind) == [.newerVersion])
    }
  }

  @Test("Names of any kind are two people all the same, or are refused")
  func names() throws {
    for text in OddWords.all where text.utf8.count < 5_000 {
      let bytes = Array(household(text).json.text(.pretty).utf8)
      let found = try open(bytes, String(reflecting: text))
      #expect(found?.first.name.utf8.elementsEqual(text.utf8) ?? text.isEmpty)
    }
  }

  @Test("However deep, long or large; a folder, a pipe or a link to nothing in its place")
  func places() throws {
    for text in [
      String(repeating: "[", count: 500_000), "{\"" + String(repeating: "x", count: 900_000),
      String(repeating: " ", count: (1 << 20) + 1), "\u{FEFF}" + String(decoding: whole, as: UTF8.self), "",
    ] {
      #expect(try open(Array(text.utf8), String(text.prefix(20))) == nil)
    }
    let path = box.places.household
    for make in [{ mkdir(path, 0o700) }, { mkfifo(path, 0o600) }, { symlink(path, path) }] {
      unlink(path)
      try #require(make() == 0)
      let error = failure { _ = try Store(box.places, calls: Crash.quick) }
      #expect(error?.message.hasPrefix("could not read \(path): ") == true)
      let found = try Doctor(box.places, at: november, repairs: true, calls: Crash.quick).examine()
      #expect(found.contains { $0.kind == .unreadable && $0.file == path })
      rmdir(path)
    }
  }

  @Test("Damaged while it is open, it is not written over by what is saved next")
  func whileOpen() throws {
    let store = try Store(box.places, calls: Crash.quick)
    let cut = Array(whole.prefix(40))
    try put(cut)
    #expect(failure { try store.reload() } != nil && !store.changedOutside)
    try store.save([moment("m2"), standing("s2")])
    #expect(try FileSystem().read(box.places.household) == cut)
    try put(whole)
    #expect(store.changedOutside)
    try store.reload()
    #expect(store.standing.map(\.id) == ["s1", "s2"] && store.household?.first.name == "Ann")
  }
}

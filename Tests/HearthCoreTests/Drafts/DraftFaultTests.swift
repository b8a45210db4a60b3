import OddInputs
import Testing

@testable import HearthCore

/// A draft is a file like any other: it may be damaged, or belong to something that is not there any more.
@Suite("What was laid aside, damaged or without a place")
struct DraftFaultTests {
  private func laidAside(_ keys: String) throws -> Draft {
    let app = TestApp()
    app.walk(keys)
    app.wait(1000)
    app.store()
    return try #require(app.laidAside)
  }

  /// A start with it: it is offered, or its file is left alone and a line says so.
  @discardableResult
  private func isOffered(_ draft: Draft, records: [Record] = []) -> Bool {
    let app = TestApp(TestApp.couple, records: records, draft: draft)
    let isOffered = app.state.notice != nil
    #expect(isOffered == app.state.hasDraft)
    #expect(isOffered != (app.state.trouble?.hasSuffix("Its file is kept.") == true))
    app.keys("3")
    for effect in app.effects() where !isOffered { #expect(effect != .layAside(nil)) }
    return isOffered
  }

  @Test(
    "With any bit the other way it is offered, refused, or kept where it is",
    arguments: ["sfjthe ca", "3nfri sou"])
  func flips(keys: String) throws {
    let whole = Array(try laidAside(keys).json.text().utf8)
    var offered = 0
    var read = 0
    for flipped in Damage.flips(whole) {
      guard let draft = (try? JSONValue(parsing: flipped)).flatMap(Draft.init(json:)) else { continue }
      read += 1
      if isOffered(draft) { offered += 1 }
    }
    #expect(read > 100 && offered > 20 && offered <= read)
    for cut in Damage.cuts(whole) { #expect((try? JSONValue(parsing: cut)) == nil) }
  }

  @Test("Of a guide that is not here now, or of a date that is gone, it stays")
  func unplaced() throws {
    guard case .session(let record) = try laidAside("sfjthe ca").place else { return }
    var other = record
    other.body["guide"] = .string("of-our-own")
    #expect(!isOffered(Draft(.session(other))))
    let moved = try JSONValue(
      parsing: #"{"v":1,"ritual":{"purpose":"move","occurrence":"x","day":"2026-11-21","words":"friday"}}"#)
    #expect(!isOffered(try #require(Draft(json: moved))))
    #expect(isOffered(Draft(.session(record))))
  }

  @Test("What was put in since is dropped, as it always was")
  func answered() throws {
    guard case .session(let draft) = try laidAside("sfjthe ca").place else { return }
    var known = draft
    known.revision += 3
    known.body["draft"] = nil
    known.body["answers"] = .object(["topic": .object(["text": .string("the cat")])])
    let app = TestApp(TestApp.couple, records: [known], draft: Draft(.session(draft)))
    #expect(app.state.hasDraft && app.state.trouble == nil)
    app.walk("3")
    #expect(app.laidAside == nil)
  }

  @Test("A newer version’s is known for one")
  func newer() throws {
    for (text, isNewer) in [(#"{"v":2}"#, true), (#"{"v":1}"#, false), ("{}", false), ("[]", false)] {
      #expect((Draft.newerVersion(of: try JSONValue(parsing: text)) != nil) == isNewer)
    }
  }
}

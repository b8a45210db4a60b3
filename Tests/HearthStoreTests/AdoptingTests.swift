import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite struct AdoptingTests {
  @Test func everythingIsOfAllMonthsAndDevices() throws {
    let sandbox = try Sandbox()
    let here = try Store.open(sandbox.places)
    let earlier = november.adding(seconds: -90 * 86_400)
    try here.save([moment("m2"), standing("s1"), moment("m1", at: earlier), moment("gone")])
    try here.erase(ids: ["gone"])
    here.close()
    let there = try Store.open(sandbox.otherDevice())
    try there.save([moment("m2", "later", revision: 2)])
    try there.reload()
    #expect(there.everything().map(\.id) == ["m1", "m2", "s1"])
    #expect(there.everything().map(\.text) == ["hello", "later", "hello"])
    #expect(Set(there.everything(withTombstones: true).map(\.id)) == ["m1", "m2", "s1", "gone"])
  }

  /// Whatever fails, either all of it is there or none, and doing it again is right.
  @Test(arguments: FaultTests.codes)
  func allOrNothing(_ code: Int32) throws {
    let records = [moment("m1"), standing("s1"), moment("m2", at: november.adding(seconds: 90 * 86_400))]
    try Faults.sweep(code) { attempt in
      let sandbox = try Sandbox()
      let store = try Store(sandbox.places, calls: attempt.faults.calls)
      let error = attempt.run { try store.adopt(records, household: household()) }
      if error != nil {
        let halfway = try Store.open(sandbox.places, forReading: true)
        // A disk that fails for good cannot be cleared up on either.
        if !attempt.forever {
          #expect(
            halfway.everything().isEmpty && halfway.isFirstRun, "\(attempt.number) \(attempt.faults.names)")
        }
        try store.reload()
        try store.adopt(records, household: store.isFirstRun ? household() : nil)
      }
      store.close()
      let reopened = try Store.open(sandbox.places)
      #expect(reopened.everything().map(\.id) == ["m1", "s1", "m2"])
      #expect(reopened.household == household())
    }
  }
}

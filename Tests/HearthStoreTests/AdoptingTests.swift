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
    for forever in [false, true] {
      var number = 0
      var isPastTheEnd = false
      while !isPastTheEnd {
        number += 1
        try #require(number < 500)
        let sandbox = try Sandbox()
        let faults = Faults()
        let store = try Store(sandbox.places, calls: faults.calls)
        faults.start(forever ? .from(number) : .once(number), code)
        let error = failure { try store.adopt(records, household: household()) }
        isPastTheEnd = faults.count < number
        faults.start(.none, 0)
        if error != nil {
          let halfway = try Store.open(sandbox.places, forReading: true)
          // A disk that fails for good cannot be cleared up on either.
          if !forever {
            #expect(halfway.everything().isEmpty && halfway.isFirstRun, "\(number) \(faults.names)")
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
}

import Glibc
import Testing

@testable import HearthCore

/// Anything at all is pressed, pasted, resized, stored or not, and taken up again after a crash.
@Suite struct RandomWalkTests {
  /// Events of one walk: enough to get into a guide and out of it, few enough to read when one goes wrong.
  private static let length = 250

  /// `HEARTH_WALK_EVENTS` says how many; `HEARTH_WALK_SEED` where to begin, to see a fault again.
  private static func number(_ name: String) -> Int? {
    getenv(name).flatMap { Int(String(cString: $0)) }
  }

  /// Walks side by side, each with every so manieth seed.
  private static let lanes = 4

  @Test(arguments: 0..<lanes) func nothingThatHappensBreaksAnything(_ lane: Int) {
    let events = (RandomWalkTests.number("HEARTH_WALK_EVENTS") ?? 3000) / RandomWalkTests.lanes
    let first = (RandomWalkTests.number("HEARTH_WALK_SEED") ?? 1) + lane
    var walked = 0
    var wrong = 0
    var seed = first
    while walked < events, wrong < 6 {
      var walk = RandomWalk(seed: UInt64(seed))
      for _ in 0..<RandomWalkTests.length where walk.faults.isEmpty {
        walk.stepOn()
        walked += 1
      }
      if !walk.faults.isEmpty {
        wrong += 1
        Issue.record(
          "seed \(seed): \(walk.faults.prefix(3).joined(separator: "; ")) after \(walk.log.suffix(30).joined(separator: " "))"
        )
      }
      seed += RandomWalkTests.lanes
    }
    #expect(walked >= events || wrong > 0)
    print(
      "random walk: \(walked) events, seeds \(first) to \(seed - RandomWalkTests.lanes) by \(RandomWalkTests.lanes)"
    )
  }
}

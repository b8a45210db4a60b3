import HearthCore
import OddInputs
import Testing

/// Records are read in one pass that builds no tree of values. Whatever comes, it has to see the same as the strict
/// reader does.
@Suite("Lines that are not what they should be")
struct OddRecordTests {
  /// Where a value may stand in a line.
  private static let places = [
    #"{"at":"2026-11-21T19:30:00+01:00","body":{"text":@},"device":"d","id":"r","kind":"note","rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":@,"device":"d","id":"r","kind":"note","rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{},"device":"d","id":@,"kind":"note","rev":1,"v":1}"#,
    #"{"at":@,"body":{},"device":"d","id":"r","kind":"note","rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{"a":[1,{"b":@}]},"device":"d","id":"r","kind":"note","rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{},"device":"d","id":"r","kind":"note","rev":@,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{},"device":"d","id":"r","kind":"note","later":@,"rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{},"device":"d","id":"r","kind":"note","rev":1,"v":@}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{},"device":"d","erased":@,"id":"r","kind":"note","rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","body":{},"device":"d","id":"r","kind":"note","rev":1,"seen":{"x":@},"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","beside":@,"body":{},"device":"d","id":"r","kind":"note","rev":1,"v":1}"#,
    #"{"at":"2026-11-21T19:30:00+01:00","author":@,"body":{},"device":"d","id":"r","kind":"note","rev":1,"v":1}"#,
    "@",
  ]

  private func parsed(_ bytes: [UInt8]) -> Record? {
    bytes.withUnsafeBufferPointer { try? Record(parsing: $0) }
  }

  /// What the strict reader makes of it.
  private func strict(_ bytes: [UInt8]) -> Record? {
    guard let json = try? JSONValue(parsing: bytes) else { return nil }
    return try? Record(json: json)
  }

  private func expectAgreement(_ bytes: [UInt8]) {
    let record = parsed(bytes)
    #expect(record == strict(bytes), "\(String(decoding: bytes, as: UTF8.self))")
    guard let record else { return }
    #expect(parsed(Array(record.json.text().utf8)) == record)
  }

  @Test("Values that are malformed or odd, wherever a value may stand", arguments: places)
  func values(_ place: String) {
    #expect(OddJSON.all.count + OddJSON.bytes.count >= 200)
    let halves = place.split(separator: "@", omittingEmptySubsequences: false).map { Array($0.utf8) }
    var taken = 0
    for value in OddJSON.all.map({ Array($0.utf8) }) + OddJSON.bytes
      + OddJSON.bytes.map({ [0x22] + $0 + [0x22] })
    {
      let line = halves[0] + value + halves[1]
      expectAgreement(line)
      if parsed(line) != nil { taken += 1 }
    }
    #expect(taken < OddJSON.all.count / 2)
  }

  @Test("Every truncation, every flipped bit and every byte left out or said twice")
  func damage() throws {
    let line = Array(
      (#"{"at":"2026-11-21T19:30:00+01:00","author":"a","body":{"n":-1.50e+3,"text":"é\n\ud83d\ude00"},"#
        + #""device":"d","id":"r1","kind":"note","mood":[1,null],"rev":3,"seen":{"x":2},"v":1}"#).utf8)
    try #require(parsed(line) != nil)
    for index in line.indices {
      #expect(parsed(Array(line.prefix(index))) == nil)
      expectAgreement(Array(line[..<index] + line[(index + 1)...]))
      expectAgreement(Array(line[...index] + line[index...]))
      for bit in 0..<8 {
        var flipped = line
        flipped[index] ^= 1 << UInt8(bit)
        expectAgreement(flipped)
      }
    }
  }

  @Test("Depth and length have bounds, and no line is too long to be refused")
  func sizes() {
    let place = Self.places[0].split(separator: "@").map(String.init)
    for depth in [10, 60, 61, 62, 63, 64, 65, 100_000] {
      let value = String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
      expectAgreement(Array((place[0] + value + place[1]).utf8))
    }
    let long = String(repeating: "x", count: 1 << 20)
    expectAgreement(Array((place[0] + "\"\(long)\"" + place[1]).utf8))
    #expect(parsed(Array((place[0] + "\"\(long)").utf8)) == nil)
  }
}

import HearthCore
import Testing

@testable import HearthStore

@Suite struct WaitsFileTests {
  let sandbox: Sandbox

  init() throws { sandbox = try Sandbox() }

  private func waits(_ days: Int) throws -> Waits {
    let text = #"{"v":1,"day":"2026-11-21","days":{"taken-1":\#(days)}}"#
    return try #require(Waits(json: try JSONValue(parsing: Array(text.utf8))))
  }

  @Test func areThereAgainOneForEachDataFolder() throws {
    let store = try Store.open(sandbox.places)
    #expect(store.waits == Waits())
    try store.remember(waits(3))
    #expect(store.waits == (try waits(3)))
    let path = sandbox.places.waits
    #expect(sandbox.mode(path) == 0o600 && !path.hasPrefix(sandbox.places.data))
    let other = Places(
      data: "\(sandbox.root)/second", state: sandbox.places.state, config: sandbox.places.config)
    #expect(try Store.open(other).waits == Waits())
    #expect(try Store.open(sandbox.places, forReading: true).waits == (try waits(3)))
  }

  @Test func whatMakesNoSenseBeginsAnew() throws {
    for text in ["", "{", "[]", #"{"v":9}"#, "\u{0}"] {
      try sandbox.write(text, to: sandbox.places.waits)
      #expect(try Store.open(sandbox.places).waits == Waits())
    }
  }

  @Test func whoeverOnlyReadsRemembersNothing() throws {
    try Store.open(sandbox.places, forReading: true).remember(waits(3))
    #expect(try Sandbox.tree(sandbox.root) == [])
  }
}

import Glibc
import Testing

@testable import HearthStore

@Suite struct PlacesTests {
  @Test func homeIsTheFallback() throws {
    let places = try Places(environment: ["HOME": "/home/x/"])
    #expect(
      places
        == Places(
          data: "/home/x/.local/share/hearth", state: "/home/x/.local/state/hearth",
          config: "/home/x/.config/hearth"))
  }

  @Test func relativeXDGIsIgnored() throws {
    let places = try Places(
      environment: ["HOME": "/h", "XDG_DATA_HOME": "data", "XDG_STATE_HOME": "/s", "XDG_CONFIG_HOME": ""])
    #expect(places == Places(data: "/h/.local/share/hearth", state: "/s/hearth", config: "/h/.config/hearth"))
  }

  @Test func chosenFolderWins() throws {
    let environment = ["HOME": "/h", "HEARTH_DATA": "/v/", "XDG_DATA_HOME": "/x"]
    #expect(try Places(environment: environment).data == "/v")
    #expect(try Places(environment: environment, dataFolder: "/d//").data == "/d")
    #expect(try Places(environment: environment, dataFolder: "").data == "/v")
    let relative = try Places(environment: environment, dataFolder: "here").data
    #expect(relative.hasPrefix("/") && relative.hasSuffix("/here"))
  }

  @Test func errorsArePlain() {
    #expect(
      StoreError("save to", "/x/y", ENOSPC).message
        == "could not save to /x/y: the disk is full; free some space and try again")
    for code in Int32(1)..<134 { #expect(!StoreError.words(for: code).isEmpty) }
  }
}

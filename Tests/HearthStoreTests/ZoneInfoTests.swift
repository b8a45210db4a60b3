import Glibc
import HearthCore
import Testing

@testable import HearthStore

@Suite("Finding the time zone")
struct ZoneInfoTests {
  private static let berlin = Zone(posix: "CET-1CEST,M3.5.0,M10.5.0/3", name: "Europe/Berlin")

  @Test("TZ names a zone, or is a rule", arguments: ["Europe/Berlin", ":Europe/Berlin"])
  func named(value: String) {
    #expect(ZoneInfo(environment: ["TZ": value]).zone == Self.berlin)
    let rule = ZoneInfo(environment: ["TZ": "CET-1CEST,M3.5.0,M10.5.0/3"]).zone
    #expect(rule.name == "CET-1CEST" && rule.daylight == Self.berlin?.daylight)
  }

  @Test("Zones of every kind are read from the database, by the rule of their file")
  func database() {
    let info = ZoneInfo(environment: [:])
    for (name, rule) in [
      "Europe/Berlin": "CET-1CEST,M3.5.0,M10.5.0/3", "America/New_York": "EST5EDT,M3.2.0,M11.1.0",
      "Asia/Kolkata": "IST-5:30", "Europe/Dublin": "IST-1GMT0,M10.5.0,M3.5.0/1",
      "Australia/Sydney": "AEST-10AEDT,M10.1.0,M4.1.0/3", "America/Argentina/Buenos_Aires": "<-03>3",
    ] {
      let zone = info.zone(named: name)
      #expect(zone == Zone(posix: rule, name: name), "is tzdata installed? apt-get install -y tzdata")
    }
    #expect(info.zone(named: "Etc/UTC")?.isUTC == true)
  }

  @Test(
    "What makes no sense in TZ is UTC, and no name leads out of the database",
    arguments: [
      "", ":", "Europe/Atlantis", "../zoneinfo/Europe/Berlin", "Europe/../Europe/Berlin",
      "/usr/share/zoneinfo/Europe/Berlin", "Europe//Berlin", "Europe/Berlin/", "./Europe/Berlin", "zone.tab",
      "Europe", "Europe/Berl\u{1B}in", String(repeating: "A", count: 70),
    ])
  func nonsense(value: String) {
    #expect(ZoneInfo(environment: ["TZ": value]).zone == .utc)
  }

  @Test("The system's zone is where its link leads", arguments: ["", "posix/", "right/"])
  func link(twin: String) throws {
    let sandbox = try Sandbox()
    try sandbox.makeFolder(sandbox.root)
    let link = "\(sandbox.root)/localtime"
    try #require(symlink("../usr/share/zoneinfo/\(twin)Europe/Berlin", link) == 0)
    let none = "\(sandbox.root)/none"
    #expect(ZoneInfo(environment: [:], localtime: link, timezone: none).zone == Self.berlin)
    #expect(ZoneInfo(environment: ["TZ": ":\(link)"], localtime: link, timezone: none).zone == Self.berlin)
  }

  @Test("A copy in place of the link is named by the file beside it, or by its own rule")
  func copy() throws {
    let sandbox = try Sandbox()
    let copy = "\(sandbox.root)/localtime"
    let name = "\(sandbox.root)/timezone"
    let bytes = try #require(try FileSystem().read("/usr/share/zoneinfo/Europe/Berlin"))
    try FileSystem().writeAtomically(bytes, to: copy)
    let unnamed = ZoneInfo(environment: [:], localtime: copy, timezone: name).zone
    #expect(unnamed.name == "CET-1CEST" && unnamed.daylight == Self.berlin?.daylight)
    try sandbox.write("Europe/Berlin\n", to: name)
    #expect(ZoneInfo(environment: [:], localtime: copy, timezone: name).zone == Self.berlin)
    try sandbox.write("../../etc/passwd\n", to: name)
    #expect(ZoneInfo(environment: [:], localtime: copy, timezone: name).zone.name == "CET-1CEST")
  }

  @Test("TZDIR is another database; a file of it that is none is passed over")
  func otherDatabase() throws {
    let sandbox = try Sandbox()
    try sandbox.write("TZif2\u{0}\nHEA-2\n", to: "\(sandbox.root)/zones/Hearth/Home")
    for (file, text) in [
      "Text": "HEA-2\n", "Half": "TZif2\n\nHEA-2", "Empty": "TZif2\n\n", "Short": "TZ", "None": "",
    ] { try sandbox.write(text, to: "\(sandbox.root)/zones/\(file)") }
    let info = ZoneInfo(environment: ["TZDIR": "\(sandbox.root)/zones"])
    #expect(info.zone(named: "Hearth/Home") == Zone(posix: "HEA-2", name: "Hearth/Home"))
    for name in ["Text", "Half", "Empty", "Short", "None", "Hearth"] {
      #expect(info.zone(named: name) == nil)
    }
  }

  @Test("Where nothing is known it is UTC")
  func nothing() throws {
    let sandbox = try Sandbox()
    let none = "\(sandbox.root)/none"
    #expect(ZoneInfo(environment: [:], localtime: none, timezone: none).zone == .utc)
  }
}

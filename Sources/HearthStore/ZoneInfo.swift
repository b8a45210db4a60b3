import Glibc
import HearthCore

/// Finds out which time zone this machine is in, as the C library would, and what rule the zone follows.
public struct ZoneInfo {
  /// Of `TZ` and `TZDIR`, by name.
  private let environment: [String: String]
  private let localtime: String
  private let timezone: String
  private let files = FileSystem(calls: .live)

  /// Looks at no disk yet.
  /// - Parameters:
  ///   - environment: `TZ` and `TZDIR` are looked at.
  ///   - localtime: The link, or copy, that names the system's zone.
  ///   - timezone: A file with that name in it, as Debian has it.
  public init(
    environment: [String: String], localtime: String = "/etc/localtime", timezone: String = "/etc/timezone"
  ) {
    self.environment = environment
    self.localtime = localtime
    self.timezone = timezone
  }

  /// The zone that `TZ` asks for, or else the system's. UTC when that is unknown, or `TZ` makes no sense.
  public var zone: Zone {
    guard var wanted = environment["TZ"] else { return systemZone ?? .utc }
    if wanted.hasPrefix(":") { wanted.removeFirst() }
    // The usual way to say: the system's, and do not look again.
    if wanted == localtime { return systemZone ?? .utc }
    return zone(named: wanted) ?? Zone(posix: wanted) ?? .utc
  }

  /// The zone of that name in the time zone database; nil when there is none, or its file cannot be read.
  public func zone(named name: String) -> Zone? {
    guard ZoneInfo.isPlain(name), let rule = rule(inFile: "\(folder)/\(name)") else { return nil }
    return Zone(posix: rule, name: name)
  }

  /// Where the database is.
  private var folder: String {
    guard let chosen = environment["TZDIR"], chosen.hasPrefix("/") else { return "/usr/share/zoneinfo" }
    return chosen
  }

  private var systemZone: Zone? {
    if let name = linkedName, let zone = zone(named: name) { return zone }
    if let name = writtenName, let zone = zone(named: name) { return zone }
    return rule(inFile: localtime).flatMap { Zone(posix: $0) }
  }

  /// What the link leads to, within the database.
  private var linkedName: String? {
    guard let target = files.target(ofLink: localtime) else { return nil }
    let parts = target.split(separator: "/")
    guard let root = parts.lastIndex(of: "zoneinfo") else { return nil }
    let name = parts[(root + 1)...]
    // Twins of the whole database, with and without leap seconds.
    return name.drop { $0 == "posix" || $0 == "right" }.joined(separator: "/")
  }

  private var writtenName: String? {
    guard let bytes = try? files.read(timezone, limit: 4096) else { return nil }
    let line = String(decoding: bytes, as: UTF8.self).split(separator: "\n").first
    return line.flatMap { $0.split(separator: " ").first }.map(String.init)
  }

  /// The rule for the years to come, which stands in the last line of a zone's file. Source: RFC 8536, section 3.3.
  private func rule(inFile path: String) -> String? {
    guard let bytes = try? files.read(path, limit: 1 << 20), bytes.starts(with: Array("TZif".utf8)),
      bytes.last == UInt8(ascii: "\n"), let start = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n"))
    else { return nil }
    return String(decoding: bytes[(start + 1)...].dropLast(), as: UTF8.self)
  }

  /// Whether a name stays within the database.
  private static func isPlain(_ name: String) -> Bool {
    let parts = name.split(separator: "/", omittingEmptySubsequences: false)
    return name.utf8.count <= 64
      && parts.allSatisfy { part in
        !part.isEmpty && !part.hasPrefix(".")
          && part.utf8.allSatisfy { byte in
            (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
              || Array("_+-.".utf8).contains(byte)
          }
      }
  }
}

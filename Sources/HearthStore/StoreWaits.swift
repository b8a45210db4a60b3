import HearthCore

extension Store {
  /// How long what was taken away has waited, as this machine has seen it. From the beginning where its file is not there
  /// or makes no sense: then it waits longer, and nothing is lost.
  public var waits: Waits {
    guard let bytes = (try? files.read(places.waits, limit: 1 << 24)) ?? nil,
      let json = try? JSONValue(parsing: bytes), let waits = Waits(json: json)
    else { return Waits() }
    return waits
  }

  /// Keeps that with this machine’s state, one file for each data folder.
  /// - Throws: `StoreError`; what was kept before is then still there.
  public func remember(_ waits: Waits) throws(StoreError) {
    guard access == .writable else { return }
    var bytes: [UInt8] = []
    waits.json.write(into: &bytes)
    bytes.append(UInt8(ascii: "\n"))
    try files.makeFolder(places.state)
    try files.writeAtomically(bytes, to: places.waits)
  }
}

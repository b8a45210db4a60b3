import HearthCore

extension Household {
  /// Reads `household.json`.
  init(parsing bytes: [UInt8]) throws(FormatError) {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw .json(error)
    }
    try self.init(json: json)
  }
}

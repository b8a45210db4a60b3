/// Why stored bytes could not be read as what they should be.
public enum FormatError: Error, Hashable, Sendable {
  /// Not JSON at all.
  case json(JSONError)
  /// JSON, but this field (a path such as `partners.a.tint`) is not what it should be, in plain words.
  case field(String, String)
  /// Written by a newer version of the program, in this format.
  case newerVersion(Int)

  /// One line in plain words.
  public var message: String {
    switch self {
    case .json(let error): error.description
    case .field(let name, let reason): "\(name) \(reason)"
    case .newerVersion(let version): "it was written by a newer version of hearth-tui (format \(version))"
    }
  }
}

/// Any JSON value, kept so that writing it again loses nothing.
///
/// The program reads its files through this instead of Foundation's decoders for two reasons: those let malformed
/// numbers pass when nobody decodes them, and they cost more at start than the whole first screen may.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  /// The number exactly as it was written, so that unknown fields survive unchanged.
  case number(String)
  case string(String)
  case array([JSONValue])
  case object([String: JSONValue])
}

extension JSONValue {
  /// A whole number as it is written in digits.
  public static func int(_ value: Int) -> JSONValue { .number(String(value)) }

  /// Nil for anything but a string; a number is none.
  public var string: String? {
    guard case .string(let value) = self else { return nil }
    return value
  }

  /// Nil unless it is a whole number that fits.
  public var int: Int? {
    guard case .number(let value) = self else { return nil }
    return Int(value)
  }

  /// Nil for anything but `true` and `false`.
  public var bool: Bool? {
    guard case .bool(let value) = self else { return nil }
    return value
  }

  /// Nil for anything but a list.
  public var array: [JSONValue]? {
    guard case .array(let value) = self else { return nil }
    return value
  }

  /// Nil for anything but an object. The order of its fields is lost.
  public var object: [String: JSONValue]? {
    guard case .object(let value) = self else { return nil }
    return value
  }

  /// A field of an object; nil when it is missing or this is no object.
  public subscript(_ field: String) -> JSONValue? { object?[field] }
}

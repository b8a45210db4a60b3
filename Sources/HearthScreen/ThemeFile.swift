import HearthCore

/// A theme as a file says it, and what in it was passed over.
///
/// ```json
/// {
///   "name": "dark",
///   "background": {"rgb": "#1b1715", "indexed": 234, "basic": 0},
///   "roles": {
///     "text": {"rgb": "#e6dcd0", "indexed": 253, "basic": 7},
///     "who": {"attributes": ["bold"]}
///   }
/// }
/// ```
/// A role that is not given looks like the one its name starts with (`who.amber` like `who`) and in the end like
/// `text`. Of a colour's three values those not given are the nearest to one that is.
public struct ThemeFile: Hashable, Sendable {
  /// With the gaps filled in as said above.
  public let theme: Theme
  /// One line each: roles and fields that mean nothing here.
  public let warnings: [String]

  /// - Parameter file: the file's name, for messages; a theme without a name of its own is called that.
  public init(parsing bytes: [UInt8], file: String) throws(ThemeError) {
    let json: JSONValue
    do {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw ThemeError(message: "\(file), \(error); mend the file there, or choose another theme")
    }
    var reader = ThemeReader(file: file)
    theme = try reader.theme(json)
    warnings = reader.warnings
  }
}

/// Why a file is not a theme.
public struct ThemeError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line: the file, the place in it, and what to do.
  public let message: String

  init(message: String) { self.message = message.printable }

  /// The message alone, so that a plain `catch` can print it.
  public var description: String { message }
}

/// Reads one file, gathering warnings.
private struct ThemeReader {
  let file: String
  var warnings: [String] = []

  mutating func theme(_ json: JSONValue) throws(ThemeError) -> Theme {
    let fields = try object(json, at: "the file")
    warnOfOthers(in: fields, than: ["name", "background", "roles"], at: "the file")
    var background: Color?
    if let value = fields["background"], value != .null {
      let colors = try object(value, at: "background")
      warnOfOthers(in: colors, than: ThemeReader.colorFields, at: "background")
      background = try color(colors, at: "background")
    }
    var given: [String: Style] = [:]
    let roles = try object(fields["roles"] ?? .object([:]), at: "roles")
    for (name, value) in roles.sorted(by: { $0.key < $1.key }) {
      if !ThemeReader.knows(name) {
        warnings.append("\(file): no role is called \"\(name)\"".printable)
      }
      given[name] = try style(value, at: "roles.\(name)")
    }
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      styles[role] = given[role.rawValue] ?? ThemeReader.fallback(for: role, among: given)
    }
    return Theme(name: fields["name"]?.string ?? file, styles: styles, background: background)
  }

  private mutating func style(_ json: JSONValue, at place: String) throws(ThemeError) -> Style {
    let fields = try object(json, at: place)
    warnOfOthers(in: fields, than: ThemeReader.colorFields + ["attributes"], at: place)
    var attributes: Style.Attributes = []
    if let list = fields["attributes"] {
      guard let names = list.array else { throw fault("\(place).attributes", "a list of words") }
      for name in names {
        guard let word = name.string, let attribute = ThemeReader.attributes[word] else {
          throw fault("\(place).attributes", "some of bold, dim, italic, underline, reverse")
        }
        attributes.insert(attribute)
      }
    }
    return Style(foreground: try color(fields, at: place), attributes: attributes)
  }

  /// Nil when no value of a colour is given: the terminal's own.
  private func color(_ fields: [String: JSONValue], at place: String) throws(ThemeError) -> Color? {
    let indexed = try number(fields["indexed"], in: 16...255, at: "\(place).indexed")
    let basic = try number(fields["basic"], in: 0...15, at: "\(place).basic")
    let hex = try rgb(fields["rgb"], at: "\(place).rgb")
    guard let rgb = hex ?? (indexed ?? basic).map(Palette.rgb(indexed:)) else { return nil }
    return Color(
      rgb: rgb, indexed: indexed ?? Palette.nearestIndexed(rgb), basic: basic ?? Palette.nearestBasic(rgb))
  }

  private func number(
    _ json: JSONValue?, in range: ClosedRange<Int>, at place: String
  ) throws(ThemeError) -> Int? {
    guard let json, json != .null else { return nil }
    guard let number = json.int, range.contains(number) else {
      throw fault(place, "a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  private func rgb(_ json: JSONValue?, at place: String) throws(ThemeError) -> Int? {
    guard let json, json != .null else { return nil }
    // `Int(_:radix:)` takes a sign as well.
    guard let text = json.string, text.utf8.count == 7, text.hasPrefix("#"),
      text.dropFirst().allSatisfy(\.isHexDigit), let value = Int(text.dropFirst(), radix: 16)
    else { throw fault(place, "a colour like \"#e6dcd0\"") }
    return value
  }

  private func object(_ json: JSONValue, at place: String) throws(ThemeError) -> [String: JSONValue] {
    guard let fields = json.object else { throw fault(place, "an object in braces") }
    return fields
  }

  private func fault(_ place: String, _ wanted: String) -> ThemeError {
    ThemeError(message: "\(file): \(place) has to be \(wanted); change it, or choose another theme")
  }

  private mutating func warnOfOthers(in fields: [String: JSONValue], than known: [String], at place: String) {
    for name in fields.keys.sorted() where !known.contains(name) {
      warnings.append("\(file): \(place) has a field \"\(name)\" that means nothing here".printable)
    }
  }

  private static let colorFields = ["rgb", "indexed", "basic"]

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  private static func fallback(for role: Role, among given: [String: Style]) -> Style? {
    fallbacks(of: role.rawValue).lazy.compactMap { given[$0] }.first
  }

  /// `who.amber`, `who`, `text`.
  private static func fallbacks(of name: String) -> [String] {
    var names = [name]
    while let dot = names[names.count - 1].lastIndex(of: ".") {
      names.append(String(names[names.count - 1][..<dot]))
    }
    return names + ["text"]
  }

  private static func knows(_ name: String) -> Bool {
    Role(rawValue: name) != nil || Role.allCases.contains { fallbacks(of: $0.rawValue).contains(name) }
  }
}

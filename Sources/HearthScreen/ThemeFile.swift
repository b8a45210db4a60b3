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
/// `text`. Of a colour's three values those not given are the nearest to one that is, but never the background's own.
/// Over a background, words without a colour are black or white: the terminal's own colour may be the background.
public struct ThemeFile: Hashable, Sendable {
  /// With the gaps filled in as said above.
  public let theme: Theme
  /// One line each: roles and fields that mean nothing here.
  public let warnings: [String]

  /// - Parameter file: the file's name, for messages; a theme without a name of its own is called that.
  /// - Throws: `FileFault` for the first thing that is not as it has to be.
  public init(parsing bytes: [UInt8], file: String) throws(FileFault) {
    var reader = ThemeReader(file: file)
    theme = try FileFault.locating(in: file, bytes) { json throws(FieldFault) in try reader.theme(json) }
    warnings = reader.warnings(in: bytes)
  }
}

/// Reads one file, gathering what it passes over.
private struct ThemeReader {
  let file: String
  private var ground: Color?
  private var strange: [JSONPath] = []

  init(file: String) { self.file = file }

  mutating func theme(_ json: FieldReader) throws(FieldFault) -> Theme {
    let fields = try json.object("a theme")
    note(fields.others(than: ["name", "background", "roles"]))
    if let background = try fields["background"]?.object("a colour") {
      note(background.others(than: ThemeReader.colorFields))
      ground = try color(background)
    }
    let given = try styles(try fields["roles"]?.object("roles"))
    var styles: [Role: Style] = [:]
    for role in Role.allCases {
      guard let found = ThemeReader.names(for: role).lazy.compactMap({ given[$0] }).first else {
        if let ground { styles[role] = Style(foreground: Palette.ink(on: ground)) }
        continue
      }
      if !role.isDecoration { try requireSeen(found) }
      styles[role] = found.style
    }
    return Theme(name: try fields["name"]?.text() ?? file, styles: styles, background: ground)
  }

  /// One line for each thing that was passed over, but no more of them than anybody reads.
  func warnings(in bytes: [UInt8]) -> [String] {
    let limit = 20
    let lines = strange.prefix(limit).map { path in
      FileFault(file, bytes, FieldFault(path: path, reason: "means nothing in a theme")).message
    }
    return strange.count > limit ? lines + ["\(file): and \(strange.count - limit) more like these"] : lines
  }

  private mutating func note(_ others: [JSONPath]) { strange += others }

  // MARK: Roles

  private struct Given {
    let style: Style
    let fields: ObjectReader
  }

  private mutating func styles(_ roles: ObjectReader?) throws(FieldFault) -> [String: Given] {
    guard let roles else { return [:] }
    let known = Set(Role.allCases.flatMap(ThemeReader.names))
    note(roles.others(than: known))
    var given: [String: Given] = [:]
    for name in known.sorted() {
      if let fields = try roles[name]?.object("a role") { given[name] = try style(fields) }
    }
    return given
  }

  private mutating func style(_ fields: ObjectReader) throws(FieldFault) -> Given {
    note(fields.others(than: ThemeReader.colorFields.union(["attributes"])))
    var attributes: Style.Attributes = []
    for word in try fields["attributes"]?.list(0...20, of: "words") ?? [] {
      guard let attribute = word.value.string.flatMap({ ThemeReader.attributes[$0] }) else {
        throw word.wanted("one of bold, dim, italic, underline, reverse")
      }
      attributes.insert(attribute)
    }
    let foreground = try color(fields) ?? ground.map(Palette.ink)
    return Given(style: Style(foreground: foreground, attributes: attributes), fields: fields)
  }

  /// Words in the background's own colour would be a screen with nothing on it.
  private func requireSeen(_ given: Given) throws(FieldFault) {
    guard let ground, let color = given.style.foreground else { return }
    let fields = given.fields
    let clashes = [
      color.rgb == ground.rgb ? fields["rgb"] ?? fields["indexed"] ?? fields["basic"] : nil,
      color.indexed == ground.indexed ? fields["indexed"] : nil,
      color.basic == ground.basic ? fields["basic"] : nil,
    ]
    if let clash = clashes.lazy.compactMap({ $0 }).first {
      throw clash.wanted("another colour than the background, or nothing can be read")
    }
  }

  // MARK: Colours

  /// Nil when no value of a colour is given.
  private func color(_ fields: ObjectReader) throws(FieldFault) -> Color? {
    let indexed = try fields["indexed"]?.int(16...255)
    let basic = try fields["basic"]?.int(0...15)
    let hex = try fields["rgb"].map { field throws(FieldFault) in try ThemeReader.rgb(field) }
    guard let rgb = hex ?? (indexed ?? basic).map(Palette.rgb(indexed:)) else { return nil }
    return Color(
      rgb: rgb, indexed: indexed ?? Palette.nearestIndexed(rgb, besides: ground?.indexed),
      basic: basic ?? Palette.nearestBasic(rgb, besides: ground?.basic))
  }

  private static func rgb(_ field: FieldReader) throws(FieldFault) -> Int {
    // `Int(_:radix:)` takes a sign as well.
    guard let text = field.value.string, text.utf8.count == 7, text.hasPrefix("#"),
      text.dropFirst().allSatisfy(\.isHexDigit), let value = Int(text.dropFirst(), radix: 16)
    else { throw field.wanted("a colour like \"#e6dcd0\"") }
    return value
  }

  private static let colorFields: Set = ["rgb", "indexed", "basic"]

  private static let attributes: [String: Style.Attributes] = [
    "bold": .bold, "dim": .dim, "italic": .italic, "underline": .underline, "reverse": .reverse,
  ]

  /// `who.amber`, `who`, `text`.
  private static func names(for role: Role) -> [String] {
    var names = [role.rawValue]
    while let dot = names[names.count - 1].lastIndex(of: ".") {
      names.append(String(names[names.count - 1][..<dot]))
    }
    return names + ["text"]
  }
}

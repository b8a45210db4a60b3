extension Theme {
  /// The themes that come with the program, the one it starts with first.
  public static let builtInNames = ["dark", "light", "contrast", "mono"]

  /// A theme that comes with the program; nil when none has that name. Only the one asked for is read.
  public static func builtIn(named name: String) -> Theme? {
    guard let bytes = builtInFile(named: name) else { return nil }
    return try? ThemeFile(parsing: bytes, file: "\(name).json").theme
  }

  /// The terminal's own colours and nothing else: what is left when no theme can be had.
  public static let plain = Theme(name: "plain", styles: [:], background: nil)

  /// The file behind a built-in theme, to be copied as the start of one's own.
  public static func builtInFile(named name: String) -> [UInt8]? {
    switch name {
    case "dark": PackageResources.dark_json
    case "light": PackageResources.light_json
    case "contrast": PackageResources.contrast_json
    case "mono": PackageResources.mono_json
    default: nil
    }
  }
}

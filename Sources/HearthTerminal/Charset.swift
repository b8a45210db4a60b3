import CNcurses

/// What the terminal's bytes mean and which glyphs may be sent.
enum Charset: Hashable {
  case utf8
  /// The charset of a locale that is not UTF-8, such as ISO-8859-1.
  case locale
  /// Nothing above 0x7E.
  case ascii

  var glyphs: Glyphs { self == .utf8 ? .unicode : .ascii }

  /// Takes the locale from the environment. Only LC_CTYPE: the other categories would cost start time and
  /// put foreign decimal points into what C prints.
  static func fromEnvironment() -> Charset {
    // A locale that is not installed leaves the C locale, which is answered below.
    let codeset = hearth_set_charset("") ?? hearth_set_charset("C")
    let name = codeset.map { String(cString: $0) } ?? ""
    if name == "UTF-8" { return .utf8 }
    guard name == "ANSI_X3.4-1968" || name.isEmpty else { return .locale }
    // The C locale mostly means that nobody chose one, and curses would blank every wide character.
    for candidate in ["C.UTF-8", "C.utf8", "en_US.UTF-8"] where hearth_set_charset(candidate) != nil {
      return .utf8
    }
    return .ascii
  }
}

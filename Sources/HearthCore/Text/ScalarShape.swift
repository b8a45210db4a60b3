/// What a scalar does to the line it stands in.
enum ScalarShape: Equatable {
  /// Takes one column or two.
  case glyph(Int)
  /// Joins the glyph before it and takes no column.
  case mark
  /// A tab or the end of a line: one space where lines are not kept.
  case blank
  /// Not for the screen, but worth knowing about: a replacement mark of one column.
  case replaced
  /// Only steers what is around it (direction, joining, byte order): left out.
  case hidden
}

extension Unicode.Scalar {
  static let zeroWidthJoiner: Unicode.Scalar = "\u{200D}"
  static let zeroWidthNonJoiner: Unicode.Scalar = "\u{200C}"
  static let replacement: Unicode.Scalar = "\u{FFFD}"

  var isJoiner: Bool { self == .zeroWidthJoiner || self == .zeroWidthNonJoiner }

  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  var isSkinTone: Bool { (0x1F3FB...0x1F3FF).contains(value) }

  /// The letter of a regional indicator, two of which make a flag.
  var flagLetter: Unicode.Scalar? {
    guard (0x1F1E6...0x1F1FF).contains(value) else { return nil }
    return Unicode.Scalar(value - 0x1F1E6 + 0x41)
  }

  /// Digits and `#` count as emoji in Unicode's table; here they do not.
  var isPictograph: Bool { value > 0xFF && properties.isEmoji }

  var endsLine: Bool {
    switch value {
    case 0x0A...0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  var shape: ScalarShape {
    switch value {
    case 0x20...0x7E: .glyph(1)
    case 0x09...0x0D, 0x85, 0x2028, 0x2029: .blank
    case 0...0x9F: .replaced
    case 0xAD: .hidden
    // The next four only spare the common scripts and the frames the slower look-up.
    case 0xA0...0x2FF, 0x370...0x373, 0x3A3...0x3FF, 0x400...0x482: .glyph(1)
    case 0x2010...0x2027, 0x2500...0x25FC: .glyph(1)
    case 0x4E00...0x9FFF, 0xAC00...0xD7A3: .glyph(2)
    // Vowels and finals of Hangul, which terminals draw inside the syllable they follow.
    case 0x1160...0x11FF, 0xD7B0...0xD7C6, 0xD7CB...0xD7FB: .mark
    default: shapeByCategory
    }
  }

  private var shapeByCategory: ScalarShape {
    switch properties.generalCategory {
    case .unassigned, .surrogate: .replaced
    case .nonspacingMark, .enclosingMark: isKnownToTerminals ? .mark : .hidden
    case .format: isPrependedSign ? .glyph(1) : .hidden
    default: isKnownToTerminals ? .glyph(isWide ? 2 : 1) : .replaced
    }
  }

  /// Format characters in name only: number and verse signs that are drawn.
  private var isPrependedSign: Bool {
    switch value {
    case 0x600...0x605, 0x6DD, 0x70F, 0x890, 0x891, 0x8E2, 0x110BD, 0x110CD: true
    default: false
    }
  }

  /// A scalar the C library has never heard of has no width there, and curses and the terminal would disagree about
  /// everything to the right of it. Unicode 14 is what Debian 12 knows.
  private var isKnownToTerminals: Bool {
    guard let age = properties.age else { return true }
    return age.major <= 14
  }

  private var isWide: Bool {
    var low = 0
    var high = wideRanges.count
    while low < high {
      let middle = (low + high) / 2
      let range = wideRanges[middle]
      if value < range.lowerBound {
        high = middle
      } else if value > range.upperBound {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}

/// East Asian Wide and Fullwidth and the emoji drawn as pictures, as the C library of Debian 12 counts them. Ranges run
/// across unassigned gaps, since those are never drawn.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0...0x23F0, 0x23F3...0x23F3,
  0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F...0x267F, 0x2693...0x2693, 0x26A1...0x26A1,
  0x26AA...0x26AB, 0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE...0x26CE, 0x26D4...0x26D4, 0x26EA...0x26EA,
  0x26F2...0x26F3, 0x26F5...0x26F5, 0x26FA...0x26FA, 0x26FD...0x26FD, 0x2705...0x2705, 0x270A...0x270B,
  0x2728...0x2728, 0x274C...0x274C, 0x274E...0x274E, 0x2753...0x2755, 0x2757...0x2757, 0x2795...0x2797,
  0x27B0...0x27B0, 0x27BF...0x27BF, 0x2B1B...0x2B1C, 0x2B50...0x2B50, 0x2B55...0x2B55, 0x2E80...0x3029,
  0x302E...0x303E, 0x3041...0x3096, 0x309B...0xA4C6, 0xA960...0xA97C, 0xAC00...0xD7A3, 0xF900...0xFAD9,
  0xFE10...0xFE19, 0xFE30...0xFE6B, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x16FE3, 0x16FF0...0x1B2FB,
  0x1F004...0x1F004, 0x1F0CF...0x1F0CF, 0x1F18E...0x1F18E, 0x1F191...0x1F19A, 0x1F200...0x1F320,
  0x1F32D...0x1F335, 0x1F337...0x1F37C, 0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3,
  0x1F3E0...0x1F3F0, 0x1F3F4...0x1F3F4, 0x1F3F8...0x1F43E, 0x1F440...0x1F440, 0x1F442...0x1F4FC,
  0x1F4FF...0x1F53D, 0x1F54B...0x1F54E, 0x1F550...0x1F567, 0x1F57A...0x1F57A, 0x1F595...0x1F596,
  0x1F5A4...0x1F5A4, 0x1F5FB...0x1F64F, 0x1F680...0x1F6C5, 0x1F6CC...0x1F6CC, 0x1F6D0...0x1F6D2,
  0x1F6D5...0x1F6DF, 0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7F0, 0x1F90C...0x1F93A,
  0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAF6, 0x20000...0x3FFFD,
]

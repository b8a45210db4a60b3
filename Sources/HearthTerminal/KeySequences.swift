import CNcurses
import HearthCore

/// What a sequence of bytes from the keyboard means, beginning with Escape.
struct KeySequences {
  /// The terminal's own sequences, before the common ones.
  private let own: [(bytes: [UInt8], key: Key)]

  /// Sequences to try first, such as those of terminfo.
  init(own: [[UInt8]: Key] = [:]) {
    self.own = own.filter { $0.key.first == 0x1b && $0.key.count > 1 }.map { ($0.key, $0.value) }
  }

  /// The sequences in the description of the terminal that curses has open.
  static func ofTerminal() -> KeySequences {
    var own: [[UInt8]: Key] = [:]
    for (name, key) in names {
      guard let value = hearth_capability(name) else { continue }
      own[Array(String(cString: value).utf8)] = key
    }
    return KeySequences(own: own)
  }

  enum Match: Equatable {
    case key(Key)
    case pasteStart
    /// A whole sequence that stands for no key of ours.
    case nothing
    /// More bytes are needed.
    case partial
    /// Not a sequence: Escape was a key of its own, or Alt.
    case unrelated
    /// The last byte cannot belong to the sequence, which is worth nothing without it.
    case broken
  }

  /// Matches bytes that begin with Escape.
  func match(_ bytes: [UInt8]) -> Match {
    for (sequence, key) in own where sequence == bytes { return .key(key) }
    if own.contains(where: { $0.bytes.starts(with: bytes) }) { return .partial }
    guard bytes.count > 1 else { return .partial }
    switch bytes[1] {
    case UInt8(ascii: "["): return bytes.count == 2 ? .partial : Self.matchControl(bytes[2...])
    case UInt8(ascii: "O"): return bytes.count == 2 ? .partial : Self.matchShift(bytes[2])
    default: return .unrelated
    }
  }

  /// `ESC [ parameters intermediates final`. One that no table knows must still be eaten whole, or its tail
  /// would be typed into a field.
  private static func matchControl(_ rest: ArraySlice<UInt8>) -> Match {
    guard let last = rest.last else { return .partial }
    switch last {
    case 0x20...0x3f: return rest.count < 32 ? .partial : .nothing
    case 0x40...0x7e: break
    default: return .broken
    }
    let parameters = String(decoding: rest.dropLast(), as: UTF8.self)
    guard last == UInt8(ascii: "~") else {
      return parameters.isEmpty || parameters == "1" ? letter(last) : .nothing
    }
    if parameters == "200" { return .pasteStart }
    return tilde[parameters].map { .key($0) } ?? .nothing
  }

  /// `ESC O letter`: arrows, the first function keys, and the number block once keypad mode is on.
  private static func matchShift(_ byte: UInt8) -> Match {
    switch byte {
    case UInt8(ascii: "j")...UInt8(ascii: "y"): .key(.character(Character(Unicode.Scalar(byte - 0x40))))
    case UInt8(ascii: "X"): .key(.character("="))
    case UInt8(ascii: "M"): .key(.enter)
    case 0x40...0x7e: letter(byte)
    default: .broken
    }
  }

  private static func letter(_ byte: UInt8) -> Match {
    letters[byte].map { .key($0) } ?? .nothing
  }

  private static let letters: [UInt8: Key] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .function(1), UInt8(ascii: "Q"): .function(2), UInt8(ascii: "R"): .function(3),
    UInt8(ascii: "S"): .function(4),
  ]

  /// xterm, rxvt and the linux console number these keys alike; 9, 16 and 22 are gaps of the VT220.
  private static let tilde: [String: Key] = [
    "1": .home, "7": .home, "4": .end, "8": .end, "3": .delete, "5": .pageUp, "6": .pageDown,
    "11": .function(1), "12": .function(2), "13": .function(3), "14": .function(4), "15": .function(5),
    "17": .function(6), "18": .function(7), "19": .function(8), "20": .function(9), "21": .function(10),
    "23": .function(11), "24": .function(12),
  ]

  private static let names: [(String, Key)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right), ("khome", .home), ("kend", .end),
    ("kpp", .pageUp), ("knp", .pageDown), ("kcbt", .backTab), ("kdch1", .delete), ("kbs", .backspace),
    ("kent", .enter), ("kf1", .function(1)), ("kf2", .function(2)), ("kf3", .function(3)),
    ("kf4", .function(4)), ("kf5", .function(5)), ("kf6", .function(6)), ("kf7", .function(7)),
    ("kf8", .function(8)), ("kf9", .function(9)), ("kf10", .function(10)), ("kf11", .function(11)),
    ("kf12", .function(12)),
  ]
}

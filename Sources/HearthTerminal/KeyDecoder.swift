import HearthCore

/// Bytes from the keyboard to keys and pastes. Pure: whoever reads the bytes also says when they have
/// stopped coming, since only silence tells the Escape key from the start of a sequence.
struct KeyDecoder {
  /// Scalars in one character key; a longer pile of marks arrives in pieces.
  static let mostScalars = 32

  private let sequences: KeySequences
  private let charset: Charset
  private var scalars: ScalarDecoder
  /// A sequence begun: Escape and what followed.
  private var pending: [UInt8] = []
  /// The next scalar was typed with Alt.
  private var isAlt = false
  private var paste: PasteCollector?

  init(sequences: KeySequences = KeySequences(), charset: Charset = .utf8) {
    self.sequences = sequences
    self.charset = charset
    scalars = ScalarDecoder(charset: charset)
  }

  /// Milliseconds of silence after which `settle` should be called; nil when nothing is half said.
  var patience: Int? {
    // A paste over a slow line may stall, and its rest must not be taken for commands.
    if paste != nil { return 1_000 }
    return pending.isEmpty ? nil : 25
  }

  /// Decodes a batch; marks join the character before them only within a batch.
  mutating func decode(_ bytes: some Sequence<UInt8>) -> [Input] {
    var inputs: [Input] = []
    for byte in bytes { take(byte, into: &inputs) }
    return inputs
  }

  /// Makes what it can of a sequence or paste that was left half said.
  mutating func settle() -> [Input] {
    if let paste {
      self.paste = nil
      return [.paste(paste.text(charset: charset))]
    }
    defer { pending.removeAll() }
    switch pending.count {
    case 0: return []
    case 1: return [.key(.escape)]
    case 2: return [.key(.alt(Character(Unicode.Scalar(pending[1]))))]
    default: return []
    }
  }

  private mutating func take(_ byte: UInt8, into inputs: inout [Input]) {
    if paste != nil {
      takePasted(byte, into: &inputs)
    } else if byte == 0x1b || !pending.isEmpty {
      takeSequence(byte, into: &inputs)
    } else if let scalar = scalars.feed(byte) {
      takeScalar(scalar, into: &inputs)
    }
  }

  private mutating func takePasted(_ byte: UInt8, into inputs: inout [Input]) {
    guard paste?.feed(byte) == true else { return }
    inputs += settle()
  }

  private mutating func takeSequence(_ byte: UInt8, into inputs: inout [Input]) {
    if byte == 0x1b, !pending.isEmpty { inputs += settle() }
    isAlt = false
    pending.append(byte)
    switch sequences.match(pending) {
    case .partial:
      return
    case .key(let key):
      inputs.append(.key(key))
      pending.removeAll()
    case .pasteStart:
      paste = PasteCollector()
      pending.removeAll()
    case .nothing:
      pending.removeAll()
    case .broken:
      pending.removeAll()
      take(byte, into: &inputs)
    case .unrelated:
      pending.removeAll()
      takeAlt(byte, into: &inputs)
    }
  }

  /// A byte right behind Escape that begins no sequence.
  private mutating func takeAlt(_ byte: UInt8, into inputs: inout [Input]) {
    // There is no key for Alt with a control, so it was Escape and then the control.
    guard byte >= 0x20, byte != 0x7f else {
      inputs.append(.key(.escape))
      take(byte, into: &inputs)
      return
    }
    isAlt = true
    take(byte, into: &inputs)
  }

  private mutating func takeScalar(_ scalar: Unicode.Scalar, into inputs: inout [Input]) {
    let hadAlt = isAlt
    isAlt = false
    guard scalar.value >= 0x20, scalar.value != 0x7f else {
      if let key = Self.control(scalar.value) { inputs.append(.key(key)) }
      return
    }
    // No keyboard types C1 controls.
    guard !(0x80...0x9f).contains(scalar.value) else { return }
    if hadAlt {
      inputs.append(.key(.alt(Character(scalar))))
    } else if let joined = Self.join(inputs.last, scalar) {
      inputs[inputs.count - 1] = .key(.character(joined))
    } else {
      inputs.append(.key(.character(Character(scalar))))
    }
  }

  /// The character before with this scalar added, if the two make one.
  private static func join(_ last: Input?, _ scalar: Unicode.Scalar) -> Character? {
    // Nothing below the combining marks extends a character.
    guard scalar.value >= 0x300, case .key(.character(let before))? = last else { return nil }
    guard before.unicodeScalars.count < mostScalars else { return nil }
    var text = String(before)
    text.unicodeScalars.append(scalar)
    return text.count == 1 ? Character(text) : nil
  }

  /// The key of a control character.
  private static func control(_ value: UInt32) -> Key? {
    switch value {
    case 0x08, 0x7f: .backspace
    case 0x09: .tab
    case 0x0a, 0x0d: .enter
    case 0x01...0x1a: Unicode.Scalar(value + 0x60).map { .control(Character($0)) }
    case 0x1c...0x1f: Unicode.Scalar(value + 0x40).map { .control(Character($0)) }
    default: nil
    }
  }
}

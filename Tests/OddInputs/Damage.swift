/// What a bad disk, a copy that broke off or a slip of the hand makes of a file.
public enum Damage {
  /// Every beginning of it that is shorter than the whole; the empty one first.
  public static func cuts(_ bytes: [UInt8]) -> some Sequence<[UInt8]> {
    bytes.indices.lazy.map { Array(bytes.prefix($0)) }
  }

  /// One bit the other way, for every bit there is.
  public static func flips(_ bytes: [UInt8]) -> some Sequence<[UInt8]> {
    (0..<bytes.count * 8).lazy.map { bit in
      var flipped = bytes
      flipped[bit / 8] ^= 1 << UInt8(bit % 8)
      return flipped
    }
  }

  /// Cut short anywhere, or with any bit flipped.
  public static func all(_ bytes: [UInt8]) -> [[UInt8]] { Array(cuts(bytes)) + Array(flips(bytes)) }
}

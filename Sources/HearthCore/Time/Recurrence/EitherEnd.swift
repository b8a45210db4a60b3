/// A set of the numbers 0–511, held without an allocation.
struct BitRow: Sendable {
  private var words = SIMD8<UInt64>()
  private(set) var isEmpty = true

  subscript(number: Int) -> Bool {
    words[(number >> 6) & 7] >> UInt64(number & 63) & 1 == 1 && number >> 9 == 0
  }

  var count: Int { words.indices.reduce(0) { $0 + words[$1].nonzeroBitCount } }

  /// Numbers outside 0–511 are passed over.
  mutating func insert(_ number: Int) {
    guard number >> 9 == 0 else { return }
    words[number >> 6] |= 1 << UInt64(number & 63)
    isEmpty = false
  }
}

/// Numbers of which the positive count from the first of something and the negative from its last.
struct EitherEnd: Sendable {
  private(set) var fromFirst = BitRow()
  private(set) var fromLast = BitRow()

  /// Zero, and what is beyond ±`limit`, is passed over.
  init(_ numbers: [Int], limit: Int) {
    for number in numbers where number != 0 && number.magnitude <= limit { insert(number) }
  }

  var isEmpty: Bool { fromFirst.isEmpty && fromLast.isEmpty }

  /// How many numbers were given, from either end.
  var count: Int { fromFirst.count + fromLast.count }

  /// `row` sets numbers apart that count different things: 0–7, with numbers up to 63 in each.
  mutating func insert(_ number: Int, row: Int = 0) {
    if number > 0 { fromFirst.insert(row << 6 + number) } else { fromLast.insert(row << 6 - number) }
  }

  /// Whether the `number`th of `count` is meant, from whichever end.
  func contains(_ number: Int, of count: Int, row: Int = 0) -> Bool {
    fromFirst[row << 6 + number] || fromLast[row << 6 + count + 1 - number]
  }
}

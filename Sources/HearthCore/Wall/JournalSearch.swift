/// What is looked for in months that nobody has read yet.
///
/// It only tells which months are worth reading. Whether a card is a hit is decided where its words are known, since a
/// note, the answer to it and the name of its author lie in different places.
public struct JournalSearch: Hashable, Sendable {
  /// A record of one of these kinds.
  let kinds: [String]
  /// And this text as a whole, in any field; nil for any.
  let sort: String?
  /// And each of these, folded, somewhere in the month.
  let words: [[UInt8]]

  init(kinds: [String], sort: String? = nil, words: [[UInt8]] = []) {
    self.kinds = kinds
    self.sort = sort
    self.words = words
  }

  /// The same from words as they are typed.
  package static func of(_ query: String, kinds: [String]) -> JournalSearch {
    JournalSearch(kinds: kinds, words: SearchText.words(of: query))
  }

  /// Whether whatever this finds, `other` finds as well.
  func narrows(_ other: JournalSearch) -> Bool {
    kinds == other.kinds && sort == other.sort && JournalSearch.narrows(words, other.words)
  }

  static func narrows(_ words: [[UInt8]], _ wider: [[UInt8]]) -> Bool {
    wider.allSatisfy { wide in words.contains { SearchText.contains(wide, in: $0) } }
  }

  /// A month on its way to being a hit: the files of it are taken one after another.
  public struct Scan: Sendable {
    private let kinds: [[UInt8]]
    private var hasKind: Bool
    private var missingSort: [UInt8]?
    private var missing: [[UInt8]]

    /// For one month.
    public init(_ search: JournalSearch) {
      kinds = search.kinds.map(Scan.quoted)
      hasKind = search.kinds.isEmpty
      missingSort = search.sort.map(Scan.quoted)
      missing = search.words
    }

    /// Whether the files taken so far hold all of it.
    public var isHit: Bool { hasKind && missingSort == nil && missing.isEmpty }

    /// Takes in lines of JSON, as they lie in a file.
    public mutating func take(_ lines: UnsafeBufferPointer<UInt8>) {
      if !hasKind { hasKind = kinds.contains { SearchText.contains($0, in: lines) } }
      if let sort = missingSort, SearchText.contains(sort, in: lines) { missingSort = nil }
      guard !missing.isEmpty else { return }
      let plain = JournalSearch.unescaped(lines)
      let folded = plain.withUnsafeBufferPointer { SearchText.folded($0) }
      missing.removeAll { SearchText.contains($0, in: folded) }
    }

    private static func quoted(_ text: String) -> [UInt8] { Array("\"\(text)\"".utf8) }
  }

  /// JSON with its escapes undone. It is no JSON any more, and its words are whole.
  private static func unescaped(_ lines: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    guard lines.contains(UInt8(ascii: "\\")) else { return Array(lines) }
    var plain: [UInt8] = []
    plain.reserveCapacity(lines.count)
    var index = 0
    while index < lines.count {
      guard lines[index] == UInt8(ascii: "\\"), index + 1 < lines.count else {
        plain.append(lines[index])
        index += 1
        continue
      }
      switch lines[index + 1] {
      case UInt8(ascii: "u"):
        let (scalar, length) = escape(at: index, in: lines)
        plain += Array(String(scalar).utf8)
        index += length
      case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
        plain.append(lines[index + 1])
        index += 2
      default:
        // The end of a line, a tab and the like: between words.
        plain.append(UInt8(ascii: " "))
        index += 2
      }
    }
    return plain
  }

  /// `\u00e9`, or two of them for one scalar; its length in the file.
  private static func escape(
    at index: Int, in lines: UnsafeBufferPointer<UInt8>
  ) -> (Unicode.Scalar, length: Int) {
    let gone: (Unicode.Scalar, Int) = (.replacement, 2)
    guard let high = unit(at: index, in: lines) else { return gone }
    if let scalar = Unicode.Scalar(UInt32(high)) { return (scalar, 6) }
    guard let low = unit(at: index + 6, in: lines), (0xD800...0xDBFF).contains(high),
      (0xDC00...0xDFFF).contains(low)
    else { return (.replacement, 6) }
    let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + (UInt32(low) - 0xDC00)
    return (Unicode.Scalar(value) ?? .replacement, 12)
  }

  private static func unit(at index: Int, in lines: UnsafeBufferPointer<UInt8>) -> UInt16? {
    guard index + 6 <= lines.count, lines[index] == UInt8(ascii: "\\"), lines[index + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: lines[index + 2..<index + 6], as: UTF8.self), radix: 16)
  }
}

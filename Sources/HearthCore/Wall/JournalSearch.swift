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
      var words = WordsInJSON(lines)
      let folded = words.all().withUnsafeBufferPointer { SearchText.folded($0) }
      missing.removeAll { SearchText.contains($0, in: folded) }
    }

    private static func quoted(_ text: String) -> [UInt8] { Array("\"\(text)\"".utf8) }
  }
}

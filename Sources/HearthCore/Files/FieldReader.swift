/// One value of a file, and where it stands. Whoever reads it says what it has to be.
package struct FieldReader {
  package let value: JSONValue
  package let path: JSONPath

  package func wanted(_ what: String) -> FieldFault { FieldFault(path: path, reason: "has to be \(what)") }

  /// Words that people read. Controls may be in them: the screen makes them harmless.
  package func text(_ most: Int = 400, orEmpty: Bool = false) throws(FieldFault) -> String {
    guard let text = value.string, orEmpty || !text.allSatisfy(\.isWhitespace), fits(text, most) else {
      throw wanted("a text of \(orEmpty ? 0 : 1) to \(most) characters")
    }
    return text
  }

  /// Counting characters is slow, and hardly any text comes near the limit.
  private func fits(_ text: String, _ most: Int) -> Bool {
    text.utf8.count <= most || (text.utf8.count <= most * 16 && text.count <= most)
  }

  package func int(_ range: ClosedRange<Int>) throws(FieldFault) -> Int {
    guard let number = value.int, range.contains(number) else {
      throw wanted("a whole number from \(range.lowerBound) to \(range.upperBound)")
    }
    return number
  }

  func bool() throws(FieldFault) -> Bool {
    guard let flag = value.bool else { throw wanted("true or false") }
    return flag
  }

  /// Lower-case words joined by one of those separators.
  func id(joinedBy separators: String = "-") throws(FieldFault) -> String {
    guard let id = value.string, isID(id, separators) else {
      let separators = separators == "-" ? "-" : "- or ."
      throw wanted("1 to 40 lower-case letters and digits, with \(separators) only between them")
    }
    return id
  }

  private func isID(_ id: String, _ separators: String) -> Bool {
    guard id.utf8.count <= 40 else { return false }
    var isJoined = true
    for byte in id.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): isJoined = false
      case _ where separators.utf8.contains(byte) && !isJoined: isJoined = true
      default: return false
      }
    }
    return !isJoined
  }

  /// One of a few words.
  func word<Word: RawRepresentable & CaseIterable>(_: Word.Type) throws(FieldFault) -> Word
  where Word.RawValue == String {
    guard let word = value.string.flatMap(Word.init) else {
      throw wanted("one of \(Word.allCases.map(\.rawValue).joined(separator: ", "))")
    }
    return word
  }

  package func list(_ range: ClosedRange<Int>, of things: String) throws(FieldFault) -> [FieldReader] {
    guard let values = value.array, range.contains(values.count) else {
      throw wanted("a list of \(range.lowerBound) to \(range.upperBound) \(things)")
    }
    return values.enumerated().map { FieldReader(value: $1, path: path[$0]) }
  }

  func texts(_ range: ClosedRange<Int>, orEmpty: Bool = false) throws(FieldFault) -> [String] {
    var texts: [String] = []
    for reader in try list(range, of: "texts") { texts.append(try reader.text(orEmpty: orEmpty)) }
    return texts
  }

  /// - Parameters:
  ///   - what: for messages: `a deck`.
  ///   - known: the fields it may have; any other is a slip of the hand.
  func object(_ what: String, _ known: [String]) throws(FieldFault) -> ObjectReader {
    let object = try object(what)
    if let other = object.others(than: Set(known)).first {
      throw FieldFault(
        path: other, reason: "means nothing in \(what), whose fields are \(known.joined(separator: ", "))")
    }
    return object
  }

  /// The same for one whose other fields are passed over, for now.
  package func object(_ what: String) throws(FieldFault) -> ObjectReader {
    guard let fields = value.object else { throw wanted("\(what) in braces") }
    return ObjectReader(fields: fields, path: path)
  }
}

/// An object of a file with none but known fields.
package struct ObjectReader {
  let fields: [String: JSONValue]
  let path: JSONPath

  /// Where fields with other names stand, in the order of these names.
  package func others(than known: Set<String>) -> [JSONPath] {
    fields.keys.filter { !known.contains($0) }.sorted().map { path[$0] }
  }

  /// Nil when the field is missing, or null.
  package subscript(_ name: String) -> FieldReader? {
    guard let value = fields[name], value != .null else { return nil }
    return FieldReader(value: value, path: path[name])
  }

  func need(_ name: String) throws(FieldFault) -> FieldReader {
    guard let reader = self[name] else { throw FieldFault(path: path[name], reason: "is missing") }
    return reader
  }
}

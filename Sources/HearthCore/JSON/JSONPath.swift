/// A place in a JSON text: `prompts[2].depth`.
public struct JSONPath: Hashable, Sendable {
  /// From the outermost inwards.
  private(set) var elements: [Element] = []

  enum Element: Hashable, Sendable {
    case field(String)
    /// Counted from 0.
    case index(Int)
  }

  /// The whole text.
  public init() {}

  /// The place of that field, in the object that stands here.
  public subscript(_ field: String) -> JSONPath { adding(.field(field)) }

  /// The place of that element, counted from 0, in the list that stands here.
  public subscript(_ index: Int) -> JSONPath { adding(.index(index)) }

  private func adding(_ element: Element) -> JSONPath {
    var path = self
    path.elements.append(element)
    return path
  }

  /// The line, counted from 1, on which the value there begins. Where the path leads to nothing, that of the last object
  /// or list on the way.
  ///
  /// Values carry no positions; this walks the text again instead, so that a text without faults costs nothing more.
  public func line(in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var parser = JSONParser(buffer)
      parser.skipSpace()
      var start = parser.index
      for element in elements {
        guard (try? parser.step(into: element)) == true else { break }
        parser.skipSpace()
        start = parser.index
      }
      return parser.failure("", at: start).line
    }
  }
}

extension JSONPath: CustomStringConvertible {
  /// `the file` for the whole of it.
  public var description: String {
    var text = ""
    for element in elements {
      switch element {
      case .index(let index): text += "[\(index)]"
      // A name that came from a file may be as long as that file; so may be one character of many marks.
      case .field(let name): text += (text.isEmpty ? "" : ".") + String(name.unicodeScalars.prefix(40))
      }
    }
    return text.isEmpty ? "the file" : text
  }
}

extension JSONParser {
  /// Leaves the parser before that part of the value it stands before; false when there is none.
  fileprivate mutating func step(into element: JSONPath.Element) throws(JSONError) -> Bool {
    switch element {
    case .field(let wanted):
      try enterObject()
      var first = true
      while let name = try nextMember(first: first) {
        if name == wanted { return true }
        first = false
        _ = try value()
      }
    case .index(let wanted):
      try enterArray()
      var index = 0
      while try nextElement(first: index == 0) {
        if index == wanted { return true }
        index += 1
        _ = try value()
      }
    }
    return false
  }
}

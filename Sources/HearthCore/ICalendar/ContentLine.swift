/// One logical line of an iCalendar file: a name, parameters, and a value.
///
/// Source: RFC 5545, section 3.1; RFC 6868 for what a parameter may hold.
public struct ContentLine: Hashable, Sendable {
  /// `TZID=Europe/Berlin`: a name and its values, one or more.
  public struct Parameter: Hashable, Sendable {
    /// In capitals.
    public var name: String
    /// What they say, without quotes and RFC 6868's carets.
    public var values: [String]

    /// A parameter of one value or several.
    public init(_ name: String, _ values: [String]) {
      self.name = name
      self.values = values
    }
  }

  /// In capitals: `DTSTART`.
  public var name: String
  /// In the order of the line.
  public var parameters: [Parameter]
  /// As it stands in the file, unfolded: of a TEXT the backslashes are still there.
  public var value: String
  /// Where it began in the file it was read from, counted from 1; 0 for a line made here.
  public var number: Int

  /// - Parameter value: As it is to stand in the file; see ``escaped(_:)`` for a TEXT.
  public init(_ name: String, _ value: String, parameters: [Parameter] = [], number: Int = 0) {
    self.name = name
    self.parameters = parameters
    self.value = value
    self.number = number
  }

  /// A line whose value is a TEXT, escaped.
  init(_ name: String, text: String) { self.init(name, ContentLine.escaped(text)) }

  /// The values of a parameter; none when it is not there.
  public subscript(parameter name: String) -> [String] {
    parameters.first { $0.name == name }?.values ?? []
  }
}

extension ContentLine {
  /// The most bytes a line of the file holds, its end not counted.
  static let width = 75

  /// The line as it goes into a file: folded, with CR LF at the end of each piece.
  ///
  /// Controls that the format cannot carry are left out, so that no value can begin a line of its own.
  public var folded: String { ContentLine.fold(unfolded) }

  /// The line in one piece, without an end.
  private var unfolded: String {
    let attached = parameters.map { parameter in
      ";\(parameter.name)=\(parameter.values.map(ContentLine.quoted).joined(separator: ","))"
    }
    return name + attached.joined() + ":" + ContentLine.withoutControls(value)
  }

  /// A text as the value of a TEXT property. Controls that the format cannot carry are left out.
  ///
  /// Source: RFC 5545, section 3.3.11. It knows one end of line, so all kinds of it become that one.
  public static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case _ where scalar.endsLine: escaped.append(contentsOf: ["\\", "n"])
      default: escaped.append(scalar)
      }
      previous = scalar
    }
    return withoutControls(String(escaped))
  }

  /// A parameter's value: in quotes where it has to be, with RFC 6868's carets for what quotes cannot hold.
  private static func quoted(_ value: String) -> String {
    var carets = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "^": carets.append(contentsOf: ["^", "^"])
      case "\"": carets.append(contentsOf: ["^", "'"])
      case _ where scalar.endsLine: carets.append(contentsOf: ["^", "n"])
      default: carets.append(scalar)
      }
      previous = scalar
    }
    let safe = withoutControls(String(carets))
    return safe.utf8.contains { Array(":;,".utf8).contains($0) } ? "\"\(safe)\"" : safe
  }

  private static func withoutControls(_ text: String) -> String {
    func isControl(_ value: UInt32) -> Bool { value < 0x20 && value != 0x09 || value == 0x7F }
    guard text.utf8.contains(where: { isControl(UInt32($0)) }) else { return text }
    return String(String.UnicodeScalarView(text.unicodeScalars.filter { !isControl($0.value) }))
  }

  /// Cut only between scalars: half a character on each side of a fold is what many readers stumble over.
  private static func fold(_ line: String) -> String {
    guard line.utf8.count > width else { return line + "\r\n" }
    var folded = String.UnicodeScalarView()
    var room = width
    for scalar in line.unicodeScalars {
      let size = UTF8.width(scalar)
      if size > room {
        folded.append(contentsOf: ["\r", "\n", " "])
        room = width - 1
      }
      folded.append(scalar)
      room -= size
    }
    return String(folded) + "\r\n"
  }
}

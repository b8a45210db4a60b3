/// Why a couple's own deck, guide, theme or settings can't be used.
public struct FileFault: Error, Hashable, Sendable, CustomStringConvertible {
  /// One line: the file, the line in it, the field, and what it has to be.
  public let message: String

  init(message: String) { self.message = message.printable }

  package init(_ file: String, _ bytes: [UInt8], _ fault: FieldFault) {
    let line = fault.path.line(in: bytes)
    self.init(message: "\(file), line \(line): \(fault.path) \(fault.reason)")
  }

  /// The message alone, so that a plain `catch` can print it.
  public var description: String { message }
}

/// The same before anybody knows which file and line it is about.
package struct FieldFault: Error, Hashable {
  let path: JSONPath
  /// Goes on from the path: `has to be …`.
  let reason: String

  package init(path: JSONPath, reason: String) {
    self.path = path
    self.reason = reason
  }
}

extension FileFault {
  /// Reads what a file holds, and says of the first fault where it stands.
  package static func locating<Content>(
    in file: String, _ bytes: [UInt8], _ read: (FieldReader) throws(FieldFault) -> Content
  ) throws(FileFault) -> Content {
    let json: JSONValue
    do throws(JSONError) {
      json = try JSONValue(parsing: bytes)
    } catch {
      throw FileFault(message: "\(file), \(error)")
    }
    do throws(FieldFault) {
      return try read(FieldReader(value: json, path: JSONPath()))
    } catch {
      throw FileFault(file, bytes, error)
    }
  }
}

import Glibc
import HearthCore

/// The seam between bytes and records. Encryption at rest would sit here and nowhere else.
struct LineCodec: Sendable {
  func decode(_ line: UnsafeBufferPointer<UInt8>) throws(FormatError) -> Record { try Record(parsing: line) }

  /// Shows a file's lines to a search, without making records of them.
  func show(_ bytes: [UInt8], to scan: inout JournalSearch.Scan) {
    bytes.withUnsafeBufferPointer { scan.take($0) }
  }

  /// Appends the record and a newline.
  /// - Throws: `StoreError` when the line could not be read back as the same record: better refused now than lost later.
  func encode(_ record: Record, into bytes: inout [UInt8]) throws(StoreError) {
    var line: [UInt8] = []
    record.json.write(into: &line)
    let readBack = line.withUnsafeBufferPointer { try? decode($0) }
    guard readBack == record else {
      throw StoreError(
        message: "could not save the \(record.kind) \(record.id): it does not fit the file format")
    }
    bytes += line
    bytes.append(UInt8(ascii: "\n"))
  }
}

/// Lines as they lie in a file's bytes, with nothing copied.
struct Lines: Sequence, IteratorProtocol {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var start = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  /// Without its newline; the last line may have none.
  mutating func next() -> UnsafeBufferPointer<UInt8>? {
    guard start < bytes.count, let base = bytes.baseAddress else { return nil }
    let rest = bytes.count - start
    let newline = memchr(base + start, Int32(UInt8(ascii: "\n")), rest)
    let length = newline.map { $0 - UnsafeMutableRawPointer(mutating: base + start) } ?? rest
    defer { start += length + 1 }
    return UnsafeBufferPointer(start: base + start, count: length)
  }
}

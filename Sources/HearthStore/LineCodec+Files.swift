import Glibc
import HearthCore

/// Whole files of lines.
extension LineCodec {
  /// The same bytes with what is to remain of each record, which may be nothing.
  func filtered(_ bytes: [UInt8], remains: (Record) -> Record?) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    bytes.withUnsafeBufferPointer { buffer in
      var end = 0
      for line in Lines(buffer) {
        let start = end
        end = Swift.min(start + line.count + 1, buffer.count)
        if let record = try? decode(line) {
          let rest = remains(record)
          if rest != record {
            // Less of a record that could be read can be written.
            if let rest { try? encode(rest, into: &kept) }
            continue
          }
        }
        kept.append(contentsOf: buffer[start..<end])
      }
    }
    return kept
  }

  func eachRecord(in bytes: [UInt8], _ visit: (Record) -> Void) {
    bytes.withUnsafeBufferPointer { buffer in
      for line in Lines(buffer) {
        if let record = try? decode(line) { visit(record) }
      }
    }
  }

  /// Spares parsing most files. A backslash may hide an id behind an escape, so a file with one near is
  /// parsed.
  func mentions(_ bytes: [UInt8], _ ids: Set<String>) -> Bool {
    bytes.withUnsafeBytes { buffer in
      contains("\\u", in: buffer) || ids.contains { contains($0, in: buffer) }
    }
  }

  func contains(_ needle: String, in bytes: UnsafeRawBufferPointer) -> Bool {
    guard let first = needle.utf8.first, var start = bytes.baseAddress else { return true }
    let length = needle.utf8.count
    let end = start + bytes.count
    while end - start >= length {
      guard let hit = memchr(start, Int32(first), end - start - length + 1) else { return false }
      if memcmp(hit, needle, length) == 0 { return true }
      start = UnsafeRawPointer(hit) + 1
    }
    return false
  }
}

import Testing

@testable import HearthCore
@testable import HearthStore

/// Something that writes, and what must be there whenever its process ended.
struct CrashScene: Sendable, CustomTestStringConvertible {
  let name: String
  /// What is there before.
  let prepare: @Sendable (Sandbox) throws -> Void
  let act: @Sendable (_ sandbox: Sandbox, _ calls: SystemCalls, _ acknowledge: () -> Void) throws -> Void
  /// After the next start has cleared up.
  let check: @Sendable (_ sandbox: Sandbox, _ store: Store, _ acknowledged: Int) throws -> Void
  /// How many lines that are no records may be there in the end: what was torn before, and what is torn now.
  var badLines = 1

  var testDescription: String { name }

  static let all = ofSaving + ofErasing + ofLeftovers + ofCopying + ofFormats

  /// A house with words in a month and among what stands, and a backup of it.
  static func furnish(_ sandbox: Sandbox) throws {
    let store = try Store(sandbox.places, calls: Crash.quick)
    try store.create(household("Ann"))
    try store.save([moment("m1", "first"), moment("m2", "SECRET"), standing("s1"), standing("s2", "SECRET")])
    _ = try store.backUp(at: november)
    store.close()
  }

  static func ids(_ store: Store) -> [String] { store.everything().map(\.id).sorted() }
}

/// What a couple wrote themselves, in the config folder. Only ever read.
public struct ConfigFolder {
  private let path: String
  private let files = FileSystem(calls: .live)

  public init(_ places: Places) { path = places.config }

  /// Names of the theme files, without their ending, in order; none when there is no such folder.
  public var themeNames: [String] {
    let names = (try? files.names(in: "\(path)/themes")) ?? []
    return names.filter { $0.hasSuffix(".json") && !$0.hasPrefix(".") }.map { String($0.dropLast(5)) }
      .sorted()
  }

  /// Where the theme of that name is, or would be.
  public func themePath(_ name: String) -> String { "\(path)/themes/\(name).json" }

  /// A theme file's bytes; nil when there is none of that name.
  /// - Throws: `StoreError` when there is one and it can't be read, or it is larger than any theme needs to be.
  public func theme(_ name: String) throws(StoreError) -> [UInt8]? {
    // A name is a name: it must not lead out of the folder.
    guard !name.contains("/"), !name.isEmpty else { return nil }
    return try files.read(themePath(name), limit: 1 << 20)
  }
}

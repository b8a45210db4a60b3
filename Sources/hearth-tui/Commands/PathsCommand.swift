import HearthStore

/// `paths`: the folders the program uses, whether they exist or not.
enum PathsCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    let places = try places(invocation)
    for (name, path) in [("data  ", places.data), ("state ", places.state), ("config", places.config)] {
      try Output.print("\(name)  \(path)".printable)
    }
  }

  private static func places(_ invocation: Invocation) throws(Failure) -> Places {
    do throws(StoreError) {
      return try Places.of(invocation)
    } catch {
      throw Failure(error.message)
    }
  }
}

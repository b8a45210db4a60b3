import HearthStore

/// `paths`: the folders the program uses, whether they exist or not.
enum PathsCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    let places = try places(invocation)
    try Output.print("data    \(places.data)\nstate   \(places.state)\nconfig  \(places.config)")
  }

  private static func places(_ invocation: Invocation) throws(Failure) -> Places {
    do throws(StoreError) {
      return try Places.of(invocation)
    } catch {
      throw Failure(error.message)
    }
  }
}

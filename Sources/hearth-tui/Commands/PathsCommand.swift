import HearthStore

/// `paths`: the folders the program uses, whether they exist or not.
enum PathsCommand {
  static func run(_ invocation: Invocation) throws(Failure) {
    do throws(StoreError) {
      let places = try Places.of(invocation)
      Output.print("data    \(places.data)\nstate   \(places.state)\nconfig  \(places.config)")
    } catch {
      throw Failure(error.message)
    }
  }
}

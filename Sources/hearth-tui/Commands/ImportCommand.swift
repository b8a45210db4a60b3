enum ImportCommand {
  static func run(_ invocation: Invocation) throws(Failure) { throw Failure("not yet") }
}

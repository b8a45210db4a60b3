/// What keys do in the Mend pane.
extension App {
  func inMend(_ state: inout AppState, _ command: Command) -> [Effect] { [] }
}

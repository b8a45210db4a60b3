/// What keys do on the wall.
extension App {
  func inWall(_ state: inout AppState, _ command: Command) -> [Effect] { [] }
}

import HearthCore

extension Renderer {
  func drawWall(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {}
}

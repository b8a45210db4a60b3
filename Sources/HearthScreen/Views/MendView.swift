import HearthCore

extension Renderer {
  func drawMend(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {}
}

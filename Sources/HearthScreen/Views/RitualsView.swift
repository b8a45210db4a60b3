import HearthCore

extension Renderer {
  func drawRituals(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect) {}
  func drawOccurrence(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: OccurrenceSheet) {}
  func drawRitualSheet(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ sheet: RitualSheet) {}
  func drawNudge(_ canvas: inout Canvas, _ state: AppState, _ rect: Rect, _ id: String, isOpen: Bool) {}
}

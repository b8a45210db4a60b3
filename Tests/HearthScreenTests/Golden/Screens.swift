import HearthCore
import Testing

@testable import HearthScreen

/// One moment of the program: how it is come to, and the sizes it is recorded at.
struct Shot: Sendable {
  let name: String
  /// The step of a guide it has to be at.
  let step: String?
  let sizes: [Size]
  /// Drawn with reduced motion.
  let isStill: Bool
  private let make: @Sendable () -> Walk

  init(
    _ name: String, step: String? = nil, sizes: [Size] = Size.guides, still isStill: Bool = false,
    _ make: @autoclosure @escaping @Sendable () -> Walk
  ) {
    self.name = name
    self.step = step
    self.sizes = sizes
    self.isStill = isStill
    self.make = make
  }

  var walk: Walk { make() }

  func renderer(_ walk: Walk) -> Renderer { Renderer(app: walk.app, reducedMotion: isStill) }
}

/// Shots that belong together: one file of frames.
struct Screen: Sendable, CustomTestStringConvertible {
  let name: String
  let shots: [Shot]

  var testDescription: String { name }

  static let all =
    panes + calendar + [.floor, .floorEnding, .checkin, .evening, .breaks, .adventures] + odd
  static let panes: [Screen] = [
    .firstRun, .hearth, .talk, .sheets, .wall, .wallSheets, .mend, .mendSheets, .takenAway, .versions,
  ]
  static let odd: [Screen] = [.names, .longText, .still, .trouble, .sizes]
}

extension Size {
  static let all = [Size(columns: 40, rows: 12), Size(columns: 80, rows: 24)] + large
  static let large = [Size(columns: 120, rows: 40), Size(columns: 200, rows: 60)]
  static let guides = [Size(columns: 80, rows: 24), Size(columns: 40, rows: 12)]
}

/// The headings under which the built-in guides stand, in the order of the shelf.
enum GuideGroup {
  static let anyEvening = "For any evening"
  static let toBeHeard = "To be heard"
  static let timeTogether = "Time together"
  static let nowAndThen = "Now and then"
}

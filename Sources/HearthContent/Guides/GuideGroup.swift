/// The headings under which the built-in guides stand, in the order of the shelf.
enum GuideGroup {
  static let anyEvening = "For any evening"
  static let toBeHeard = "To be heard"
  static let timeTogether = "Time together"
  static let nowAndThen = "Now and then"
  static let forTheWall = "For the wall"
  static let whenItIsHard = "When it is hard"
  static let inCalm = "In calm"
  /// Only something else leads there.
  static let unlisted = ""
}

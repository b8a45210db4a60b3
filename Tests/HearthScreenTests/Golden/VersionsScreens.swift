import HearthCore

@testable import HearthScreen

extension Walk {
  private static let id = "note-1"

  private static func note(_ text: String, _ author: PartnerID?) -> Record {
    Note.record(id: id, .win, author: author, text: text, at: Walk.start)
  }

  /// Two or three laptops wrote these words over the same ones.
  private static func apart(_ author: PartnerID?, _ texts: String...) -> Walk {
    var walk = Walk(household("Ana", "Ben"), records: [note(texts[0], author)])
    walk.send(.contested([id: texts.dropFirst().map { Record.Version(note($0, author)) }]))
    return walk
  }

  static let twoVersions = apart(
    nil, "We walked to the lighthouse and back.", "We walked to the lighthouse, and it rained.")
  static let threeVersions = apart(
    nil, "\(essay.prefix(320))But we laughed.", "Short.", "\(essay.prefix(512))And then the pans.")
  static let endsApart = apart(
    nil, "\(essay.prefix(320))But we laughed.", "\(essay.prefix(320))But we laughed, and went to bed.")
  static let versionsOfHers = apart(.a, "You carried it all up.", "You carried all of it up, twice.")

  /// A date that both moved, each on a laptop of their own.
  static let twoDates = couple.keys("3nfriday 19:30 date night<enter><enter>").movedElsewhere()

  private func movedElsewhere() -> Walk {
    guard var record = state.records.values.first(where: { $0.kind == Ritual.kind }) else { return self }
    var walk = self
    let other = keys("e<home>our <enter><enter>t").state.records[record.id]
    record.body = other?.body ?? [:]
    walk.send(.contested([record.id: [Record.Version(record)]]))
    return walk.keys("1")
  }
}

extension Screen {
  /// What was written on two laptops before they met.
  static let versions = Screen(
    name: "versions",
    shots: [
      Shot("on the hearth", sizes: Size.all, .twoVersions.keys("<home>")),
      Shot("the two", sizes: Size.all, .twoVersions.keys("<home><enter>")),
      Shot("the other one chosen", .twoVersions.keys("<home><enter>j")),
      Shot("three, and long ones", sizes: Size.all, .threeVersions.keys("<home><enter>")),
      Shot("the last of three", .threeVersions.keys("<home><enter>jj")),
      Shot("long ones that end apart", .endsApart.keys("<home><enter>")),
      Shot("hers to choose between", sizes: Size.all, .versionsOfHers.keys("<home><enter>")),
      Shot("opened by her", .versionsOfHers.keys("<home><enter>F")),
      Shot("a ritual", sizes: Size.all, .twoDates.keys("<home><enter>")),
      Shot("one is kept", .twoVersions.keys("<home><enter>y")),
      Shot("both are kept", .twoVersions.keys("<home><enter>b")),
    ])
}

/// Sentences that are owed to whoever uses this: who should not, and what becomes of words. Written in one place, said in
/// many.
public struct SafetyWords: Hashable, Sendable {
  /// Who should not use tools for two, a line each; the first thing anyone reads.
  public let notForEveryone: [String]
  /// The same where hard talks begin, as a clause with no end: the key that says where to turn follows.
  public let notForMending: String
  /// What a note that is sealed on the disk is worth, in a line.
  public let sealedNote: String
  /// What becomes of words that stay after a guide.
  public let filed: String
  /// What becomes of words that one of them drafts in order to say them.
  public let drafted: String
  /// What becomes of what is answered in private.
  public let unwritten: String

  /// Every sentence as it is shown. Empty ones are for tests that need none.
  public init(
    notForEveryone: [String] = [], notForMending: String = "", sealedNote: String = "", filed: String = "",
    drafted: String = "", unwritten: String = ""
  ) {
    self.notForEveryone = notForEveryone
    self.notForMending = notForMending
    self.sealedNote = sealedNote
    self.filed = filed
    self.drafted = drafted
    self.unwritten = unwritten
  }

  /// What becomes of the words behind that curtain; nil where none are written.
  public func fate(of guide: Guide, behind curtain: Step) -> String? {
    if guide.isLaidAway(behind: curtain) || guide.isAfterSurprise(curtain) { return filed }
    guard let draft = guide.draft(behind: curtain) else { return unwritten }
    guard draft.fields.contains(where: \.isText) else { return nil }
    return guide.keeps.isWritten || guide.keeps == .outlook ? filed : drafted
  }
}

import HearthCore

/// What the program says about danger, privacy and where to turn. The same words for everybody.
public enum SafetyText {
  /// Who should not use joint tools, and where to turn instead: read on first run, answered by nobody.
  public static let notForEveryone: [String] = [
    "Hearth is for two people who can disagree without fear.",
    "",
    "It is the wrong thing where one of you is afraid,",
    "threatened, injured, controlled, or forced into sex.",
    "Talking together can make that worse,",
    "and the one being hurt cannot mend it by talking better.",
    "",
    "In danger now: call your local emergency number.",
    "US: 1-800-799-7233. Anywhere: findahelpline.com.",
    "Better from a phone the other person can’t reach.",
    "",
    "Everybody sees this page. It asks nothing, keeps nothing.",
  ]

  /// The same before a talk about something hard: read by both, asked of nobody.
  public static let beforeMending: [String] = [
    "In danger now: your local emergency number.",
    "Ctrl-G: where to turn, at every step.",
    "",
    "This is for two who can disagree without fear.",
    "It is wrong where one of you is afraid or threatened,",
    "and where one is injured, controlled, or forced into sex.",
    "There, talking together can make it worse.",
    "",
    "Everybody sees this page. It asks nothing, keeps nothing.",
  ]

  /// The same in a clause, for the top of the pane where hard talks begin; the key that says where to turn follows it.
  public static let notForMending = "Not where there is fear, threats, injury, control or forced sex"

  /// Where to turn, without a network.
  public static let helpSheet = HelpSheet(
    title: "Where to turn",
    opening: [
      "You may call for yourself, or to ask how to help someone.",
      "This device may be watched.",
      "Safer: a phone or computer the other person can’t reach.",
    ],
    lines: [
      HelpLine(
        title: "Someone is in danger now", detail: "Call \(HelpSheet.emergencyToken).", lastChecked: nil),
      HelpLine(
        title: "US: a crisis, or thoughts of dying", detail: "988, call or text",
        lastChecked: listed),
      HelpLine(
        title: "US: afraid of a partner, hurt or controlled",
        detail: "1-800-799-7233, the domestic violence hotline", lastChecked: listed),
      HelpLine(
        title: "UK and Ireland: someone who listens", detail: "Samaritans, 116 123", lastChecked: listed),
      HelpLine(
        title: "Anywhere else", detail: "findahelpline.com, help lines country by country",
        lastChecked: listed),
    ],
    closing: [
      "A partner’s danger is not a secret to keep.",
      "Tell someone who can help, even if you promised not to.",
      "A counsellor can help with the rest. Asking early is fine.",
    ])

  /// What a sealed answer in a guide is worth.
  public static let sealedAnswer = "A sealed answer stays in memory only, until you both look."

  /// What a sealed note on disk is worth.
  public static let sealedNote =
    "Sealing hides it on the screen. The file can still be read."

  /// Both, where sealing is explained.
  public static let sealedHonesty: [String] = [sealedAnswer, sealedNote]

  /// All that is said of it on the screens.
  static let words = SafetyWords(
    notForEveryone: notForEveryone, notForMending: notForMending, sealedNote: sealedNote,
    filed: "Kept in a plain file on this machine.",
    drafted: "What you write waits in a plain file until you speak.",
    unwritten: "What you answer alone is written nowhere.")

  /// Where the words of the two are kept.
  public static func whereItLives(_ path: String) -> String {
    "Your words are kept in \(path), and nothing leaves this machine."
  }

  /// The day the numbers were last listed: 21 November 2026.
  private static let listed = CivilDate(daysSinceEpoch: 20_778)
}

import HearthCore

extension FeelingFamily {
  /// Words for how one is, in families, eight to each.
  ///
  /// Only feelings: a word like "ignored" says what somebody else did, and starts an argument about whether they did.
  public static let all: [FeelingFamily] = [
    FeelingFamily(
      name: "Glad",
      words: ["happy", "cheerful", "playful", "proud", "delighted", "amused", "pleased", "excited"]),
    FeelingFamily(
      name: "Calm",
      words: ["calm", "content", "relieved", "rested", "peaceful", "settled", "at ease", "quiet"]),
    FeelingFamily(
      name: "Warm",
      words: ["warm", "close", "tender", "grateful", "fond", "touched", "trusting", "loving"]),
    FeelingFamily(
      name: "Hopeful",
      words: ["hopeful", "curious", "eager", "brave", "interested", "determined", "inspired", "lively"]),
    FeelingFamily(
      name: "Sad",
      words: ["sad", "low", "lonely", "disappointed", "hurt", "tearful", "grieving", "homesick"]),
    FeelingFamily(
      name: "Afraid",
      words: ["afraid", "worried", "nervous", "anxious", "uneasy", "tense", "shaky", "wary"]),
    FeelingFamily(
      name: "Angry",
      words: ["angry", "annoyed", "irritated", "frustrated", "furious", "grumpy", "impatient", "fed up"]),
    FeelingFamily(
      name: "Tired",
      words: ["tired", "worn out", "drained", "flat", "numb", "overwhelmed", "foggy", "stretched"]),
    FeelingFamily(
      name: "Unsure",
      words: ["unsure", "confused", "torn", "lost", "restless", "shy", "stuck", "startled"]),
    FeelingFamily(
      name: "Ashamed",
      words: ["ashamed", "guilty", "embarrassed", "awkward", "sorry", "jealous", "envious", "small"]),
  ]
}

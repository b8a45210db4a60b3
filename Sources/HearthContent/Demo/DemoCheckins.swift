extension DemoCouple {
  /// Energy, closeness and stress go down into the bad month and come slowly up again, not in step.
  static let checkins: [Checkin] = [
    Checkin(
      361, ana: Side(["worried", "tender"], 5, 8, 5, "to know before you decide to drive up"),
      ben: Side(["afraid", "grateful"], 3, 8, 8, "someone to sit next to, no talking")),
    Checkin(
      348, ana: Side(["tired", "fond"], 4, 7, 5, "one slow breakfast"),
      ben: Side(["worn out", "worried"], 3, 7, 7, "an evening with no plans")),
    Checkin(
      335, ana: Side(["hopeful", "restless"], 6, 7, 4, "to look at flats without deciding anything"),
      ben: Side(["uneasy", "close"], 4, 7, 6, "not to talk about flats before coffee")),
    Checkin(
      321, ana: Side(["disappointed"], 5, 6, 5, "a long walk, with you or without"),
      ben: Side(["anxious", "guilty"], 3, 6, 8, "sleep")),
    Checkin(
      308, ana: Side(["frustrated", "loving"], 5, 6, 6, "a plan for the spare boxes in the hall"),
      ben: Side(["stretched", "grateful"], 4, 7, 7, "ten minutes in the bath with the door shut")),
    Checkin(
      296, ana: Side(["sad", "relieved"], 4, 7, 4, "to be sad about the move for a week"),
      ben: Side(["guilty", "relieved"], 4, 6, 6, "to hear that you don't blame me, if it's so")),
    Checkin(
      281, ana: Side(["excited", "proud"], 7, 7, 3, "help carrying the fork and the old door"),
      ben: Side(["amused", "tired"], 5, 7, 6, "you, with mud on, more often")),
    Checkin(
      266, ana: Side(["determined"], 6, 6, 5, "an answer about the last weekend of the month"),
      ben: Side(["stretched", "sorry"], 3, 6, 8, "patience until the overtime is over")),
    Checkin(
      250, ana: Side(["lonely", "annoyed"], 4, 4, 6, "one supper sitting down"),
      ben: Side(["drained", "foggy"], 2, 5, 9, "to be let off the phone calls for a day")),
    Checkin(
      239, ana: Side(["angry", "hurt"], 4, 3, 7, "a weekend that stays a weekend"),
      ben: Side(["ashamed", "worn out"], 2, 3, 9, "to start this week again")),
    Checkin(
      226, ana: Side(["lonely", "fed up"], 3, 2, 7, "to be asked first"),
      ben: Side(["afraid", "torn"], 2, 3, 10, "to be in one place at a time")),
    Checkin(
      217, ana: Side(["drained", "low"], 3, 3, 7, "an hour when nobody needs anything"),
      ben: Side(["guilty", "numb"], 2, 3, 8, "a list I can actually do")),
    Checkin(
      206, ana: Side(["sad", "tender"], 4, 4, 6, "the Wednesday evening we pencilled in"),
      ben: Side(["sorry", "hopeful"], 3, 5, 7, "to sit on the sofa at the same end")),
    Checkin(
      193, ana: Side(["wary", "hopeful"], 5, 5, 5, "more of last night"),
      ben: Side(["relieved", "tired"], 4, 6, 6, "to be laughed at a bit")),
    Checkin(
      180, ana: Side(["cheerful", "close"], 6, 7, 4, "beans on toast, our beans, in a month or so"),
      ben: Side(["nervous", "pleased"], 5, 7, 5, "practice at saying no")),
    Checkin(
      162, ana: Side(["stretched", "fond"], 5, 6, 5, "my sister and you to stop being so polite"),
      ben: Side(["overwhelmed", "amused"], 4, 6, 5, "the shed")),
    Checkin(
      148, ana: Side(["content"], 7, 7, 3, "the same again next week"),
      ben: Side(["happy", "touched"], 6, 8, 4, "a photo of Dad on that crate")),
    Checkin(
      130, ana: Side(["irritated", "eager"], 6, 6, 4, "company on the plot, even if you only sit"),
      ben: Side(["settled"], 6, 7, 4, "a lie-in")),
    Checkin(
      112, ana: Side(["nervous", "inspired"], 6, 7, 5, "quizzing on chapter two"),
      ben: Side(["proud", "tired"], 5, 7, 4, "the sea")),
    Checkin(
      98, ana: Side(["rested", "playful"], 8, 8, 2, "another round of cards, and my money back"),
      ben: Side(["at ease", "loving"], 7, 9, 2, "nothing, for once")),
    Checkin(
      73, ana: Side(["proud", "worried"], 6, 7, 5, "to hear how the stairs talk went"),
      ben: Side(["frustrated", "sad"], 4, 7, 7, "to moan about Dad and not be answered")),
    Checkin(
      58, ana: Side(["tired", "tender"], 4, 8, 6, "someone else to be calm tomorrow"),
      ben: Side(["afraid", "grateful"], 2, 8, 9, "your sleeve")),
    Checkin(
      39, ana: Side(["relieved", "stretched"], 5, 7, 5, "a turn at falling apart"),
      ben: Side(["low", "trusting"], 4, 7, 6, "to cook something that isn't eggs")),
    Checkin(
      18, ana: Side(["nervous", "curious"], 6, 8, 4, "luck, and a clean shirt"),
      ben: Side(["calm", "hopeful"], 6, 8, 4, "a walk after the last class")),
    Checkin(
      3, ana: Side(["content", "hopeful"], 6, 8, 3, "ten minutes with the photos of the canal flat"),
      ben: Side(["tired", "hopeful"], 4, 7, 6, "an evening with no plans, all of it")),
  ]

  typealias Side = Checkin.Side
}

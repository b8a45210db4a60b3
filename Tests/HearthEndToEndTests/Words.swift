/// The few words of the screen that tests hold on to. Whoever rewords a screen looks here.
enum Words {
  // First run
  static let safety = "two people who can disagree without fear"
  static let firstName = "Who is the first of you?"
  static let secondName = "And who is the other one?"
  static let mark = "which mark is yours?"
  static let rhythm = "How often would you like"
  static let welcome = "Welcome,"

  // Hearth and Talk
  static let greeting = "Good evening, ◆ Ana and ● Ben"
  static let waiting = "Waiting for you"
  static let goodMorning = "Good morning, ◆ Ana and ● Ben"
  static let question = "Tonight’s question"
  static let readingOnly = "reading only"
  static let notSaved = "Not saved"
  static let tooSmall = "A little more room"

  // One speaks, one listens
  static let floorTitle = "One speaks, one listens"
  static let floorHello = "One of you speaks."
  static let consent = "Is now all right"
  static let kind = "What is it about?"
  static let topic = "What would you call it"
  static let order = "Who speaks first?"
  static let breath = "Three slow breaths"
  static let want = "what would you like most right now?"
  static let begin = "how do you want to begin?"
  static let buildWhen = "When …"
  static let buildFeel = "I feel …"
  static let buildNeed = "I need …"
  static let speaking = "take your time."
  static let givingBack = "say it back in your own words."
  static let missing = "say the part that is missing."
  static let more = "is there more?"
  static let sense = "find one part that makes sense"
  static let advice = "advice can wait."
  static let turn = "is there something you would like to say?"
  static let quiet = "Half a minute of quiet."
  static let summary = "Is there a line you want to keep?"
  static let again = "Shall we come back to this?"
  static let keep = "What should be kept of this?"
  static let thanks = "Tell each other one thing"
  static let near = "how near would be good right now?"
  static let goodnight = "A goodnight is enough."
  static let end = "Sit a while, or put the kettle on."

  // An evening of questions
  static let roundHello = "Three questions to a round"
  static let whichDeck = "Which deck tonight?"
  static let whereToBegin = "where would you like to begin?"
  static let goOn = "how shall it go on?"
  static let comeBack = "Come back to the room."
  static let light = "Light and easy"
  static let close = "Close to the heart"
  static let suitsBoth = "That is where it begins tonight."
  static let reads = "reads it aloud and answers first."
  static let keepIt = "Keep it, just for us two"
  static let forgetIt = "Forget the words"

  // Sheets
  static let whereToTurn = "Where to turn"
  static let palette = "Find a command"
  static let allKeys = "All keys"

  // Private steps
  static let toAna = "Hand the keyboard to ◆ Ana"
  static let toBen = "Hand the keyboard to ● Ben"
  static let heat = "how stirred up are you"
  static let onBreak = "You have both stepped out of it."
  static let breakRuns = "The break runs until"

  // Check-in
  static let checkinTitle = "Two-minute check-in"
  static let checkinHello = "How are you, each of you?"
  static let feelings = "How are you today?"
  static let energy = "How much energy is left?"
  static let closeness = "How close do you feel"
  static let stress = "How much is weighing on you?"
  static let need = "One thing you could use."
  static let look = "Come and look together."
  static let reveal = "Both at once."
  static let keepToday = "Keep today’s answers?"
  static let checkinEnd = "Until next time, whenever that is."
  static let sealsGone = "was on no disk"

  // Rituals
  static let whatAndWhen = "What, and when?"
  static let toWhen = "To when?"
  static let onTheCalendar = "It is on the calendar."
  static let offTheCalendar = "Taken off the calendar."
  static let bothSaySo = "when both say so."
  static let howYouDoIt = "How do you do it?"
  static let somethingToBegin = "Something to begin with"
  static let sealedUntil = "✉ sealed until"

  // Wall
  static let wholeWall = "everything you two hung here"
  static let bareWall = "Thanks, kind words and small wins will hang here."
  static let whatToHang = "What would you like to hang up?"
  static let fromWhom = "Who is it from?"
  static let meaning = "And what did it mean to you?"
  static let forTheWall = "For the wall."
  static let hung = "It hangs on the Wall."
  static let takeBackWhose = "Take back whose words?"
  static let nothingFound = "Nothing that you two kept says that."
  static let fromTheWall = "From the wall,"
  static let goodThing = "one ordinary good thing"

  // Sealed notes
  static let sealedWaits = "Sealed. It waits on the Wall."
  static let courtesy = "Sealing hides it on the screen."
}

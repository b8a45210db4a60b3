/// Everything a key, the palette or a script can ask of the program, by name.
public enum Command: String, Hashable, Sendable, CaseIterable {
  // The program
  case help
  case palette
  case support
  case hide
  case show
  case redraw
  case suspend
  case quit
  case undo
  case redo
  case trash
  case takeAway = "take-away"
  case bringBack = "bring-back"
  case saveAgain = "save-again"

  // Panes
  case hearth
  case talk
  case nextPane = "next-pane"
  case previousPane = "previous-pane"
  case up
  case down
  case top
  case bottom
  case open
  case checkin
  case evening
  case floor
  case done
  case letGo = "let-go"
  case erase
  case nextShelf = "next-shelf"
  case previousShelf = "previous-shelf"
  case closeDeck = "close-deck"
  case filterTheme = "filter-theme"
  case filterDepth = "filter-depth"
  case filterMinutes = "filter-minutes"
  case topics
  case askAgain = "ask-again"

  // The wall, and what mends
  case wall
  case search
  case clearSearch = "clear-search"
  case filterKind = "filter-kind"
  case filterWhose = "filter-whose"
  case thank
  case newNote = "new-note"
  case jar
  case pageUp = "page-up"
  case pageDown = "page-down"
  case answerNote = "answer-note"
  case rewrite
  case takeBack = "take-back"
  case whoMay = "who-may"
  case release
  case mend
  case park
  case promise
  case phrases
  case cards
  case newCard = "new-card"
  case roughDay = "rough-day"

  // The calendar
  case rituals
  case monthView = "month-view"
  case weekView = "week-view"
  case agendaView = "agenda-view"
  case yearView = "year-view"
  case goToday = "go-today"
  case nextMonth = "next-month"
  case previousMonth = "previous-month"
  case closeDay = "close-day"
  case newRitual = "new-ritual"
  case starters
  case edit
  case move
  case brief
  case writeSteps = "write-steps"
  case thisOne = "this-one"
  case following
  case allOfThem = "all-of-them"

  // Sheets
  case scrollUp = "scroll-up"
  case scrollDown = "scroll-down"
  case close
  case run
  case confirm
  case keepThis = "keep-this"
  case keepAll = "keep-all"

  // Guides
  case advance
  case pass
  case stepBack = "step-back"
  case wrapUp = "wrap-up"
  case pressA = "press-a"
  case pressB = "press-b"
  case decline
  case left
  case right
  case toggle
  case digit
  case voteYes = "vote-yes"
  case voteMaybe = "vote-maybe"
  case voteNo = "vote-no"
  case heardYes = "heard-yes"
  case heardPartly = "heard-partly"
  case heardNo = "heard-no"
  case peek
  case takeBreak = "take-break"
  case anotherTime = "another-time"
  case leave
  case jot
  case askOn = "ask-on"
  case favourite
  case setAside = "set-aside"

  /// Whose own key it is; nil for every other command.
  var partner: PartnerID? {
    switch self {
    case .pressA: .a
    case .pressB: .b
    default: nil
    }
  }

  /// As the palette lists it.
  public var title: String { info.title }
  /// One line for the help page.
  public var help: String { info.help }

  private var info: (title: String, help: String) {
    switch self {
    case .help: ("All keys", "every key that means something here")
    case .palette: ("Find a command", "every command by its name")
    case .support: ("When it is more than a quarrel", "who to call, and who these tools are not for")
    case .hide: ("Hide the screen", "an empty screen, at once; later by itself")
    case .show: ("Show the screen", "back to where you were")
    case .redraw: ("Draw the screen again", "after another program wrote over it")
    case .suspend: ("Step out to the shell", "and come back with fg")
    case .quit: ("Quit", "everything is saved already")
    case .undo: ("Undo", "take the last change back, and the one before")
    case .redo: ("Redo", "what was taken back, done again")
    case .trash: ("What was taken away", "it waits for thirty days")
    case .takeAway: ("Take it away", "for thirty days, out of sight")
    case .bringBack: ("Bring it back", "to where it was")
    case .saveAgain: ("Save again", "try once more what could not be saved")
    case .hearth: ("Hearth", "today, for the two of you")
    case .talk: ("Talk", "guides, decks, and what you kept")
    case .rituals: ("Rituals", "the calendar of small things")
    case .wall: ("Wall", "what you two noticed, and said so")
    case .search: ("Search the wall", "all you two have kept, as you type")
    case .clearSearch: ("Show all of it", "first without the words, then every kind")
    case .filterKind: ("One kind only", "the next kind of card, and in the end all")
    case .filterWhose: ("Only one’s cards", "first one of you, then the other, then both")
    case .thank: ("Thank", "for something small the other one did")
    case .newNote: ("Write a note", "thanks, kind words, a win, something sealed")
    case .jar: ("Draw a win", "any one of them, out of the jar")
    case .pageUp: ("A page up", "a screen back")
    case .pageDown: ("A page down", "a screen on")
    case .answerNote: ("Answer it", "a line back, for whoever it was written to")
    case .rewrite: ("Rewrite it", "your own words, once more")
    case .takeBack: ("Take it back", "your own words, off the wall and out of the files")
    case .whoMay: ("Who may have it", "just you two, or others when you both say so")
    case .release: ("Let it open now", "for whoever it was written to")
    case .mend: ("Mend", "talk it through, and what helps")
    case .park: ("Park something", "for some day, or for a day you name")
    case .promise: ("A promise", "what one of you means to do")
    case .phrases: ("Words that mend", "one at a time, to be read aloud")
    case .cards: ("What helps each of you", "cards that you wrote in calm")
    case .newCard: ("A new card", "what helps you, words of yours, or for a hard day")
    case .roughDay: ("A rough day", "what the other one wrote for it")
    case .monthView: ("Month", "a month of days")
    case .weekView: ("Week", "seven days side by side")
    case .agendaView: ("Agenda", "a list, day after day")
    case .yearView: ("Year", "where the warmth was")
    case .goToday: ("Today", "back to this day")
    case .nextMonth: ("Next month", "a month on")
    case .previousMonth: ("Previous month", "a month back")
    case .closeDay: ("Back to the month", "out of the day")
    case .newRitual: ("Something new", "say it in a line, such as friday 19:30 date night")
    case .starters: ("Ideas to begin with", "small rituals others keep")
    case .edit: ("Change it", "its name, its time, how often")
    case .move: ("Move it", "to another day or time")
    case .brief: ("Plan it", "a sealed line on what is planned")
    case .writeSteps: ("How you do it", "in your own words, a line each")
    case .thisOne: ("Only this one", "the others stay as they are")
    case .following: ("This and what follows", "what was before stays as it was")
    case .allOfThem: ("All of them", "also those that were")
    case .nextPane: ("Next pane", "the pane to the right")
    case .previousPane: ("Previous pane", "the pane to the left")
    case .up: ("Up", "the row above")
    case .down: ("Down", "the row below")
    case .top: ("First row", "to the top of the list")
    case .bottom: ("Last row", "to the end of the list")
    case .open: ("Open", "begin or read the chosen row")
    case .checkin: ("Two-minute check-in", "how each of you is, opened together")
    case .evening: ("An evening of questions", "as deep as you both like")
    case .floor: ("One speaks, one listens", "take turns being heard")
    case .done: ("Done", "you two have looked at it")
    case .letGo: ("Let it go", "take it off the list")
    case .erase: ("Erase these words", "out of every file of this device")
    case .nextShelf: ("Next shelf", "guided, decks, answers, kept")
    case .previousShelf: ("Previous shelf", "the shelf to the left")
    case .closeDeck: ("Back to the decks", "close this one")
    case .filterTheme: ("One theme only", "the next theme, and in the end any")
    case .filterDepth: ("How deep", "only questions up to a depth")
    case .filterMinutes: ("How long", "only what fits into the time you have")
    case .topics: ("Topics", "what may come up in questions, and what not")
    case .askAgain: ("Talk about it again", "an evening that begins with this question")
    case .scrollUp: ("Scroll up", "a line up")
    case .scrollDown: ("Scroll down", "a line down")
    case .close: ("Close", "back to where you were")
    case .run: ("Run it", "the chosen command")
    case .confirm: ("Yes, erase", "there is no way back")
    case .keepThis: ("Keep this one", "of several versions")
    case .keepAll: ("Keep both", "each as it was written")
    case .advance: ("On", "said, read or filled in")
    case .pass: ("Pass", "past it, at no cost")
    case .stepBack: ("Back a step", "where nothing is taken from anyone")
    case .wrapUp: ("Enough for tonight", "to the close of the guide")
    case .pressA: ("First partner's key", "yes, I am here")
    case .pressB: ("Second partner's key", "yes, I am here")
    case .decline: ("Not tonight", "and nobody sees who")
    case .left: ("Left", "one to the left, or one less")
    case .right: ("Right", "one to the right, or one more")
    case .toggle: ("Take or drop it", "the word under the cursor")
    case .digit: ("A number", "straight to it")
    case .voteYes: ("Yes, I would", "to the row under the cursor")
    case .voteMaybe: ("Maybe", "to the row under the cursor")
    case .voteNo: ("No", "it is shown to nobody, and kept nowhere")
    case .heardYes: ("Yes, that is it", "the speaker feels heard")
    case .heardPartly: ("Mostly", "the speaker says what is missing")
    case .heardNo: ("Not yet", "the speaker says it again")
    case .peek: ("Show or hide what I type", "private words are hidden unless you ask")
    case .takeBreak: ("We need a break", "twenty minutes at least; either of you, alone")
    case .anotherTime: ("Another time", "agree when to be back")
    case .leave: ("Leave, keep our place", "it waits at exactly this step")
    case .jot: ("Keep a line of this answer", "it comes back when the question does")
    case .askOn: ("Ask on", "something the listener may ask")
    case .favourite: ("Favourite", "mark it, or take the mark off")
    case .setAside: ("Not for us", "it stops coming up, or may come up again")
    }
  }
}

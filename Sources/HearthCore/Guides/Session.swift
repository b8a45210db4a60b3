/// One run of a guide: all that is needed to come back to exactly this step.
public struct Session: Hashable, Sendable {
  /// Its record's as well.
  public let id: String
  /// The id of the guide it is a run of.
  public let guide: String
  let version: Int
  /// Stays the same however often it is come back to; the newest is listed first.
  public let startedAt: Moment
  /// Who sat in the first seat when it began.
  public let opener: PartnerID
  /// Who sits in the first seat now.
  public internal(set) var first: PartnerID
  /// By id; where a break or a curtain covers it, still this one.
  public internal(set) var step: String
  /// Made anew at every step.
  public internal(set) var form: FormState
  /// What both may see.
  public internal(set) var answers: [AnswerKey: Answer] = [:]
  /// What nobody may see yet. Never stored: a record of a session leaves it out.
  public internal(set) var sealed: [AnswerKey: Answer] = [:]
  /// The private steps already answered whose reveal is still to come, in order.
  public internal(set) var awaitingReveal: [String] = []
  /// Questions drawn this time, the passed ones among them: none comes twice before all have been on the screen.
  public internal(set) var drawn: [String] = []
  /// The question on the screen.
  public internal(set) var question: String?
  /// When the question on the screen was answered before; nil when it is new to them.
  public internal(set) var lastTime: Moment?
  /// A question that comes before any drawn one.
  var queued: String?
  /// What a ballot offers, by id: drawn when it began, the same for both.
  public internal(set) var ideas: [String] = []
  /// All those on the screen together, where there are several.
  public internal(set) var hand: [String] = []
  /// 1–5: as deep as both agreed so far.
  public internal(set) var depth = 1
  /// Both have said yes to it.
  public internal(set) var isAgreed = false
  /// Times round, in this round.
  public internal(set) var count = 0
  /// What becomes of the appointment that led here when it ends; nil does as every other guide does.
  var settling: Appointment.Status?
  /// The drafts that have come up on a step since they were written: what is not among them, its author has not said yet.
  var told: Set<AnswerKey> = []
  /// What it is about, once its words are forgotten: a break that is called after that still hides the same.
  var about: HiddenTopics.Topic?
  /// Words half typed in a field that is not on the screen now. They stand in it again when it comes.
  var unfinished: [AnswerKey: String] = [:]
  /// Lines to be kept of answers, if anything is kept at the end.
  var jots: [Jot] = []
  /// Questions answered in this round.
  public internal(set) var answered: [String] = []
  /// Nil unless a break is on. It is stored, so quitting does not end it.
  public internal(set) var pause: Pause?
  /// Steps one may still go back to; emptied at every step that can't be taken back.
  public internal(set) var trail: [Place] = []
  /// Begun again from the top because the guide has changed: lists show what was chosen before.
  var isRetraced = false
  /// Said once, above the step, then gone.
  public internal(set) var notice: Notice?
  /// Set when it is over.
  public internal(set) var ending: Ending?
  /// Makes the draw of questions differ from evening to evening.
  let seed: UInt64

  /// Why it stands elsewhere than where it was left.
  public enum Notice: String, Hashable, Sendable {
    /// Sealed answers went with the program that held them.
    case sealedAnswersGone
    /// The guide has other steps now than when this began.
    case guideChanged
    /// The question they chose goes deeper than both want to begin.
    case questionWaits
  }

  /// How it ended. Leaving is no ending.
  public enum Ending: String, Hashable, Sendable {
    /// Walked to its end.
    case finished
    /// One of them would rather not tonight. Nobody knows which.
    case declined
  }

  /// A line one of them wants to keep of an answer.
  struct Jot: Hashable, Sendable {
    let prompt: String
    let author: PartnerID
    let text: String
  }

  /// A step as it was left, so that going back to it also takes back what the way on from it did.
  public struct Place: Hashable, Sendable {
    let step: String
    let first: PartnerID
    let depth: Int
    let answered: [String]
    let count: Int
    let settling: Appointment.Status?
    /// What had been put in when "enough for tonight" was said there; nil where they went on from it.
    let form: FormState?
    /// Parts of a private step that was never finished, in memory only like all that is sealed.
    let sealed: [AnswerKey: Answer]

    init(at step: String, in session: Session, form: FormState? = nil) {
      self.step = step
      self.form = form
      sealed = form == nil ? [:] : session.sealed
      first = session.first
      depth = session.depth
      answered = session.answered
      count = session.count
      settling = session.settling
    }
  }
}

/// Whose answer to which field.
public struct AnswerKey: Hashable, Sendable {
  let field: String
  /// Nil when both gave it together.
  let partner: PartnerID?

  /// Without a partner: an answer the two gave together.
  public init(_ field: String, _ partner: PartnerID? = nil) {
    self.field = field
    self.partner = partner
  }
}

/// What was answered.
public enum Answer: Hashable, Sendable {
  case text(String)
  case option(String)
  case words([String])
  /// What was said to the rows of a ballot, by their ids; a row left blank is not in it.
  case ballot([String: Vote])
  /// 0–10.
  case number(Int)
  /// A day they named, and a time if they did.
  case day(CivilDate, TimeOfDay?)
  /// Passed over, which is an answer like any other.
  case passed
}

/// What a person has put into the step so far.
public struct FormState: Hashable, Sendable {
  /// When the step came up.
  public internal(set) var since: Moment
  /// Which of the step's fields is being answered.
  public internal(set) var field = 0
  /// The row under the cursor of a list, or the family of a feelings list.
  public internal(set) var row = 0
  /// The word under the cursor within a family.
  public internal(set) var column = 0
  /// Chosen feeling words, in the order of choosing.
  public internal(set) var words: [String] = []
  /// What was said to the rows of a ballot so far, by their ids.
  public internal(set) var votes: [String: Vote] = [:]
  /// What is picked on a scale, 0–10; nil until something is.
  public internal(set) var number: Int?
  /// What is wrong with what was typed, in one line; said when someone wants to go on with it.
  public internal(set) var fault: String?
  /// What is typed, in any field that takes text. At a private step it begins hidden.
  public internal(set) var text = TextField()
  /// Who has pressed their own key.
  public internal(set) var pressed: Set<PartnerID> = []
  /// Hidden until the one whose step it is says they are seated.
  public internal(set) var veiled = false
  /// In a reflection: the speaker is adding what was missing.
  public internal(set) var sayingMore = false
  /// At a question: a line is being written, to be kept.
  public internal(set) var isJotting = false
  /// At a question: which follow-up is on the screen; nil for none.
  public internal(set) var followUp: Int?

  init(since: Moment) { self.since = since }
}

extension Session {
  /// The partner in that seat; nil for both.
  public func partner(_ who: Step.Who) -> PartnerID? {
    switch who {
    case .both: nil
    case .first: first
    case .second: first.other
    }
  }

  func answer(_ field: String) -> Answer? { answers[AnswerKey(field)] }
}

import HearthCore

extension RitualTemplate {
  /// What a couple can begin a ritual with, the shortest first and the blank one last.
  public static let all: [RitualTemplate] = everyDay + everyWeek + nowAndThen + [own]

  private static let everyDay: [RitualTemplate] = [
    RitualTemplate(
      id: "parting", sort: .parting, title: "A good goodbye", entry: "every day 7:45 goodbye at the door",
      about: "A minute before you part, so that each knows a little of the other’s day.",
      questions: [
        "Where do you stand, and what comes first?", "What would you ask about the other’s day?",
        "Which words or gesture send each other off?",
      ]),
    RitualTemplate(
      id: "greeting", sort: .greeting, title: "Coming home", entry: "every day 18:00 coming home",
      about: "The first minute together says that it matters who has come in.",
      questions: [
        "What gets put down first?", "How do you greet each other?",
        "What waits until you have both sat down?",
      ]),
    RitualTemplate(
      id: "meal", sort: .meal, title: "A meal without screens",
      entry: "every day 19:00 supper without screens",
      about: "Half an hour with nothing to look at but each other.",
      questions: [
        "Which meal is it, and where?", "Where do the phones go meanwhile?",
        "Who begins, and with which question?",
      ], guide: "meal"),
    RitualTemplate(
      id: "checkin", sort: .checkin, title: "A two-minute check-in", entry: "every day 21:30 check-in",
      about: "Small weather reports leave less to find out in a storm.",
      questions: ["What will both of you have finished by then?", "Where do you sit for it?"],
      guide: "checkin"),
    RitualTemplate(
      id: "affection", sort: .affection, title: "A moment of closeness",
      entry: "every day 22:00 ten quiet minutes",
      about: "On days with more touch in them, partners felt closer to each other.",
      source: "Debrot, Schoebi, Perrez and Horn 2013, Pers. Soc. Psychol. Bull. 39:1373–1385.",
      questions: [
        "What is good for both of you: sitting close, a hand, a hug?", "How do you ask for it?",
        "What do you say when tonight is not the night?",
      ]),
  ]

  private static let everyWeek: [RitualTemplate] = [
    RitualTemplate(
      id: "date", sort: .date, title: "Date night", entry: "every 2 weeks friday 19:30 date night",
      about: "Something new, done together, did more for couples than something pleasant they knew.",
      source: "Aron, Norman, Aron, McKenna and Heyman 2000, J. Pers. Soc. Psychol. 78:273–284.",
      questions: [
        "What makes it a date, and not just an evening?", "What is not talked about that night?",
        "What happens if one of you is too tired?",
      ], guide: "plan-date", alternates: true),
    RitualTemplate(
      id: "meeting", sort: .meeting, title: "Our week", entry: "every week sunday 17:00 our week",
      about: "With an hour set aside, less has to be sorted out in passing.",
      questions: [
        "Where do you sit, and what is on the table?", "Which thanks come first?",
        "How do you end it, so that it ends well?",
      ], guide: "weekly"),
    RitualTemplate(
      id: "phones", sort: .event, title: "Phones away", entry: "every week saturday 20:00 phones away",
      about: "An hour in which nobody else can come in.",
      questions: ["Where do the phones sleep?", "Who may still reach you, and how?"], guide: "phones-away"),
    RitualTemplate(
      id: "questions", sort: .event, title: "An evening of questions",
      entry: "every 2 weeks wednesday 20:30 questions",
      about: "Telling a little more each time, in turn, brings two people closer.",
      source: "Aron, Melinat, Aron, Vallone and Bator 1997, Pers. Soc. Psychol. Bull. 23:363–377.",
      questions: ["Where are you when you ask?", "What do you drink with it?"], guide: "evening"),
    RitualTemplate(
      id: "solitude", sort: .solitude, title: "Time of one’s own",
      entry: "every week tuesday 19:00 time of one’s own",
      about: "Time alone, agreed beforehand, is nobody’s rejection.",
      questions: [
        "Whose time is it?", "What does the other one take over meanwhile?",
        "How do you find each other again afterwards?",
      ]),
  ]

  private static let nowAndThen: [RitualTemplate] = [
    RitualTemplate(
      id: "milestone", sort: .milestone, title: "A day to remember",
      entry: "every year 14 may the day we met",
      about: "Some days are yours alone, and no calendar prints them.",
      questions: ["What happened on that day?", "What do you do each year, however small?"]),
    RitualTemplate(
      id: "adventure", sort: .date, title: "A day for something new",
      entry: "every month first saturday 10:00 something new",
      about: "New things, planned and done together, are worth an hour now and then.",
      questions: ["How far may it be?", "What does it take for you both to say yes?"],
      guide: "adventures"),
  ]

  private static let own = RitualTemplate(
    id: "own", sort: .event, title: "Something of our own", entry: "",
    about: "Yours, and in your words.",
    questions: ["What comes first?", "And then?", "How does it end?"])
}

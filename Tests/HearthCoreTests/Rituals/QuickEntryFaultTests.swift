import Testing

@testable import HearthCore

@Suite("Lines that cannot be kept yet")
struct QuickEntryFaultTests {
  @Test("A fault says what was not understood and what to do", arguments: QuickEntryFaultTests.lines)
  func read(_ line: String, _ sentence: String) {
    #expect(QuickSample.said(line) == sentence)
  }

  private static let lines: [(String, String)] = [
    ("", "Write what it is and when, such as friday 19:30 date night."),
    ("friday", "What is it called? Add a word or two, such as date night."),
    ("friday 19:30", "What is it called? Add a word or two, such as date night."),
    ("\"\"", "What is it called? Add a word or two, such as date night."),
    ("every", "“every” does not say how often. Write every friday or every 2 weeks, or quote it."),
    ("every friday", "What is it called? Add a word or two, such as date night."),
    ("19:30 lunch 20:00", "There are two times in this: “19:30” and “20:00”. Keep one."),
    ("lunch fri sat", "There are two days in this: “fri” and “sat”. Keep one, or write every fri and sat."),
    (
      "run mon, wed and fri",
      "There are two days in this: “mon” and “wed”. Keep one, or write every mon, wed and fri."
    ),
    (
      "mon, wed 18:00 run",
      "There are two days in this: “mon” and “wed”. Keep one, or write every mon and wed."
    ),
    (
      "24 dec 26 dec trip",
      "There are two days in this: “24 dec” and “26 dec”. Keep one, or write to between them."
    ),
    ("sat 27 nov 2026 lunch", "“27 nov 2026” is a Friday, not “sat”. Keep one."),
    ("open friday 24/7", "“24/7” is a Saturday, not “friday”. Keep one."),
    ("30 feb lunch", "There is no 30 February. Take another day."),
    ("31 june 2027 lunch", "There is no 31 June. Take another day."),
    ("29 feb 2027 lunch", "2027 has no 29 February. Take another day."),
    ("party 2026-02-30", "There is no 30 February. Take another day."),
    ("party 2026-13-01", "There is no month 13. A date can be written as 24 dec or 2026-12-24."),
    ("party 0000-01-01", "There is no year 0. The calendar begins with year 1."),
    ("party 24 dec 0000", "There is no year 0. The calendar begins with year 1."),
    ("party 24 dec 99999", "“99999” is no year. A year has to be between 1 and 9999."),
    ("party in 99999 years", "That is too far away. A year has to be between 1 and 9999."),
    ("walk 13/13", "There is no month 13. A date can be written as 24 dec or 2026-12-24."),
    ("3/12 lunch", "“3/12” can be 3 December or 12 March. Write the month as a word."),
    ("12.10 lunch", "“12.10” can be a time or a day. Write 12:10, or 12 oct."),
    ("lunch 25:00", "“25:00” is not a time. Write it as 19:30 or 7:30pm."),
    ("lunch 24:00", "“24:00” is not a time. Write it as 19:30 or 7:30pm."),
    ("lunch 7:60", "“7:60” is not a time. Write it as 19:30 or 7:30pm."),
    ("lunch 7:5", "“7:5” is not a time. Write it as 19:30 or 7:30pm."),
    ("lunch 13pm", "“13pm” is not a time. Write it as 19:30 or 7:30pm."),
    ("lunch 0pm", "“0pm” is not a time. Write it as 19:30 or 7:30pm."),
    ("all day walk 9:00", "It is all day and at “9:00”. Keep one."),
    ("movie for 2 hours", "It takes 2 hours, but from when? Add a time, such as 19:30."),
    ("lunch until 21:00", "It ends “until 21:00”, but when does it begin? Write 19:30-21:00."),
    ("lunch 9:00-9:00", "It ends when it begins, at 09:00. Write a later time."),
    ("lunch 9:00-10:00 for 2 hours", "It has a length and ends “9:00-10:00”. Keep one."),
    ("walk for 0 minutes 9:00", "“for 0 minutes” is no time at all. Write how long, or leave it out."),
    (
      "for 2 hours for 3 hours walk 9:00",
      "There are two lengths in this: “for 2 hours” and “for 3 hours”. Keep one."
    ),
    (
      "lunch until we drop",
      "“until we” is neither a day nor a time. Write until 21:00 or until 1 march, or quote it."
    ),
    ("walk 19:30 until friday", "It ends “until friday”, but comes once. Add how often, such as every week."),
    (
      "every fridya lunch",
      "“every fridya” does not say how often. Write every friday or every 2 weeks, or quote it."
    ),
    (
      "every breath you take friday",
      "“every breath” does not say how often. Write every friday or every 2 weeks, or quote it."
    ),
    ("every 0 weeks walk", "“every 0 weeks” is never. Write 1 or more."),
    ("every 0 fridays walk", "every 0 fridays is never. Write 1 or more."),
    ("walk on the 1st of every 0 months", "every 0 months is never. Write 1 or more."),
    (
      "every third friday games",
      "“every third friday” can mean two things. Add of the month, or write every 3 weeks on friday."
    ),
    ("every 24 june 2027 walk", "“every 24 june 2027” comes once. Leave out the year, or leave out every."),
    (
      "every friday every monday walk",
      "There are two rhythms in this: “every friday” and “every monday”. Keep one."
    ),
    ("walk every friday on the 15th", "“on the 15th” and “every friday” do not go together. Keep one."),
    ("walk on the 40th", "“40th” is no day of a month: it has 31 at most, and 5 of each weekday."),
    (
      "walk every 6th friday of the month",
      "“6th” is no day of a month: it has 31 at most, and 5 of each weekday."
    ),
    (
      "walk on the 0th of every month",
      "“0th” is no day of a month: it has 31 at most, and 5 of each weekday."
    ),
    ("third monday walk", "“third monday” of which month? Write of every month, or of december."),
    (
      "every 99999 weeks walk",
      "“every 99999 weeks” is more than a calendar can hold. Write every 2 weeks, say."
    ),
    (
      "walk every 100000 days",
      "“every 100000” does not say how often. Write every friday or every 2 weeks, or quote it."
    ),
    ("walk 0 times every friday", "0 times is never. Write 1 or more, or leave it out."),
    ("walk 10 times", "“10 times”, but how often? Add every week, or quote it."),
    ("twice a week kiss", "“twice a week”: which days? Write them, such as every mon and thu."),
    ("3 times a week kiss", "“3 times a week”: which days? Write them, such as every mon and thu."),
    (
      "walk every friday until 1 jan 10 times",
      "There are two ends in this: “10 times” and “until 1 jan”. Keep one."
    ),
    (
      "walk every friday until yesterday",
      "It ends on 20 November 2026, before it begins on 27 November 2026."
    ),
    ("walk every week until 1 jan 2020", "It ends on 1 January 2020, before it begins on 21 November 2026."),
    ("walk every friday for 9999 years", "That is too far away. A year has to be between 1 and 9999."),
    ("walk except 24 dec", "Something is left out, but it comes once. Add how often, such as every week."),
    ("walk repeating as before", "Nothing repeated before. Write how often, such as every 2 weeks."),
    ("@carla lunch", "“@carla” is neither of you. Write @Ana or @Ben, or quote it."),
    (
      "walk for ana for ben",
      "There are two names in this: “for ana” and “for ben”. For both of you, leave both out."
    ),
    ("ana plans, ben plans walk", "There are two planners in this: “ana plans” and “ben plans”. Keep one."),
    (
      "walk remind 99999 weeks before",
      "“99999 weeks” is no time for a reminder. Write remind 30 min before."
    ),
    ("walk remind 30", "“30” is no time for a reminder. Write remind 30 min before."),
    (
      "remind 5 min before remind 6 min before walk",
      "There are two reminders in this: “remind 5 min before” and “remind 6 min before”. Keep one."
    ),
    ("firday lunch", "“firday” looks like a day. Write friday, or quote it."),
    ("wednsday walk", "“wednsday” looks like a day. Write wednesday, or quote it."),
    ("walk tomorow", "“tomorow” looks like a day. Write tomorrow, or quote it."),
    ("walk 3 novembre", "“novembre” looks like a day. Write november, or quote it."),
    ("lunch next week", "Which day “next week”? Write one, or quote it."),
    ("walk this weekend", "Which day “this weekend”? Write one, or quote it."),
    ("walk \"", "A quote is opened and not closed. Add a \" where the name ends."),
    ("walk “all night", "A quote is opened and not closed. Add a ” where the name ends."),
  ]
}

import Testing

@testable import HearthCore

@Suite("Rhythms typed in a line")
struct QuickEntryRhythmTests {
  @Test("A rhythm is understood however it is written", arguments: QuickEntryRhythmTests.lines)
  func read(_ line: String, _ sentence: String) {
    #expect(QuickSample.said(line) == sentence)
  }

  private static let lines: [(String, String)] = [
    (
      "friday 19:30 date night every 2 weeks",
      "Date night, every second Friday at 19:30, from 27 November 2026."
    ),
    ("date night every two weeks friday", "Date night, every second Friday, from 27 November 2026."),
    (
      "date night fortnightly on friday 19:30",
      "Date night, every second Friday at 19:30, from 27 November 2026."
    ),
    ("date night every fortnight", "Date night, every second Saturday."),
    ("walk every day", "Walk, every day."),
    ("walk daily", "Walk, every day."),
    ("walk every 2 days", "Walk, every second day."),
    ("walk every other day", "Walk, every second day."),
    ("walk every third day", "Walk, every three days."),
    ("walk every morning at 7", "Walk, every day at 07:00."),
    ("walk every weekday 7:00", "Walk, on weekdays at 07:00, from 23 November 2026."),
    ("walk on weekdays", "Walk, on weekdays, from 23 November 2026."),
    ("walk every weekend", "Walk, on Saturdays and Sundays."),
    ("walk on weekends", "Walk, on Saturdays and Sundays."),
    ("walk every second weekend", "Walk, every second week on Saturday and Sunday."),
    ("walk mon-fri", "Walk, on weekdays, from 23 November 2026."),
    ("walk every mon-wed", "Walk, on Mondays, Tuesdays and Wednesdays, from 23 November 2026."),
    (
      "walk every monday to thursday",
      "Walk, on Mondays, Tuesdays, Wednesdays and Thursdays, from 23 November 2026."
    ),
    ("walk every friday", "Walk, on Fridays, from 27 November 2026."),
    ("walk fridays", "Walk, on Fridays, from 27 November 2026."),
    ("walk on tuesdays and thursdays", "Walk, on Tuesdays and Thursdays, from 24 November 2026."),
    ("walk every mon, wed and fri", "Walk, on Mondays, Wednesdays and Fridays, from 23 November 2026."),
    ("walk every mon wed fri", "Walk, on Mondays, Wednesdays and Fridays, from 23 November 2026."),
    ("walk every mon,wed,fri", "Walk, on Mondays, Wednesdays and Fridays, from 23 November 2026."),
    (
      "walk every monday and friday for 45 min 18:00",
      "Walk, on Mondays and Fridays at 18:00 for 45 minutes, from 23 November 2026."
    ),
    ("walk every other friday", "Walk, every second Friday, from 27 November 2026."),
    ("walk every second friday", "Walk, every second Friday, from 27 November 2026."),
    ("walk every 2nd friday", "Walk, every second Friday, from 27 November 2026."),
    ("walk every 2 fridays", "Walk, every second Friday, from 27 November 2026."),
    ("walk every 3 weeks on friday", "Walk, every three weeks on Friday, from 27 November 2026."),
    (
      "walk every 2 weeks on mon and thu",
      "Walk, every second week on Monday and Thursday, from 23 November 2026."
    ),
    ("walk weekly", "Walk, on Saturdays."),
    ("walk weekly on sunday", "Walk, on Sundays, from 22 November 2026."),
    ("walk once a week", "Walk, on Saturdays."),
    ("walk every week on friday and sunday", "Walk, on Fridays and Sundays, from 22 November 2026."),
    ("walk monthly", "Walk, on the 21st of every month."),
    ("walk once a month", "Walk, on the 21st of every month."),
    ("walk every month", "Walk, on the 21st of every month."),
    ("walk every 3 months", "Walk, on the 21st of every third month."),
    ("walk every other month", "Walk, on the 21st of every second month."),
    ("walk quarterly", "Walk, on the 21st of every third month."),
    ("walk monthly on the 15th", "Walk, on the 15th of every month, from 15 December 2026."),
    ("walk on the 15th every month", "Walk, on the 15th of every month, from 15 December 2026."),
    ("walk on the 15th of every month", "Walk, on the 15th of every month, from 15 December 2026."),
    ("walk the 15th of each month", "Walk, on the 15th of every month, from 15 December 2026."),
    ("walk every 15th", "Walk, on the 15th of every month, from 15 December 2026."),
    (
      "walk every month on the 1st and 15th",
      "Walk, on the 1st and 15th of every month, from 1 December 2026."
    ),
    ("walk 1st and 15th of every month", "Walk, on the 1st and 15th of every month, from 1 December 2026."),
    (
      "walk on the 31st of every month",
      "Walk, on the 31st of every month that has one, from 31 December 2026."
    ),
    ("walk last day of every month", "Walk, on the last day of every month, from 30 November 2026."),
    ("walk on the last day of the month", "Walk, on the last day of every month, from 30 November 2026."),
    (
      "walk every month on the second-last day",
      "Walk, on the second-last day of every month, from 29 November 2026."
    ),
    (
      "walk every first friday of the month",
      "Walk, on the first Friday of every month, from 4 December 2026."
    ),
    ("walk every first friday", "Walk, on the first Friday of every month, from 4 December 2026."),
    ("walk every last sunday", "Walk, on the last Sunday of every month, from 29 November 2026."),
    ("walk first friday of every month", "Walk, on the first Friday of every month, from 4 December 2026."),
    (
      "walk first and third monday of every second month",
      "Walk, on the first and third Monday of every second month, from 7 December 2026."
    ),
    (
      "walk every month on the first monday and last friday",
      "Walk, on the first Monday and the last Friday of every month, from 27 November 2026."
    ),
    (
      "walk every 2 months on the first monday",
      "Walk, on the first Monday of every second month, from 7 December 2026."
    ),
    ("walk monthly on the last friday", "Walk, on the last Friday of every month, from 27 November 2026."),
    ("walk last friday every month", "Walk, on the last Friday of every month, from 27 November 2026."),
    (
      "walk every month on the last weekday",
      "Walk, on the last weekday of every month, from 30 November 2026."
    ),
    (
      "walk every third friday of the month",
      "Walk, on the third Friday of every month, from 18 December 2026."
    ),
    ("walk yearly", "Walk, every year on 21 November."),
    ("walk every year", "Walk, every year on 21 November."),
    ("walk every 2 years", "Walk, every second year on 21 November."),
    ("walk 24 june every year", "Walk, every year on 24 June, from 24 June 2027."),
    ("walk every year on 24 june", "Walk, every year on 24 June, from 24 June 2027."),
    ("walk yearly on june 24", "Walk, every year on 24 June, from 24 June 2027."),
    ("walk every 24 june", "Walk, every year on 24 June, from 24 June 2027."),
    ("walk every june 24th", "Walk, every year on 24 June, from 24 June 2027."),
    (
      "birthday 29 feb every year",
      "Birthday, every year on 29 February in leap years, from 29 February 2028."
    ),
    ("walk every last sunday of march", "Walk, every year on the last Sunday of March, from 28 March 2027."),
    (
      "walk last sunday of march every year",
      "Walk, every year on the last Sunday of March, from 28 March 2027."
    ),
    (
      "walk every year on the last sunday of march and october",
      "Walk, every year on the last Sunday of March and October, from 28 March 2027."
    ),
    (
      "walk every year on the last day of february",
      "Walk, every year on the last day of February, from 28 February 2027."
    ),
    ("walk every friday in june and july", "Walk, on Fridays in June and July, from 4 June 2027."),
    ("walk every day in december", "Walk, every day in December, from 1 December 2026."),
    ("walk every month in june", "Walk, on the 21st of June, from 21 June 2027."),
    ("walk every friday from 1 jan", "Walk, on Fridays, from 1 January 2027."),
    ("walk every friday starting 1 jan 2028", "Walk, on Fridays, from 7 January 2028."),
    ("walk every friday until 1 march 2027", "Walk, on Fridays, from 27 November 2026 until 1 March 2027."),
    ("walk every friday until 1 march", "Walk, on Fridays, from 27 November 2026 until 1 March 2027."),
    ("walk every friday 10 times", "Walk, on Fridays, from 27 November 2026, ten times."),
    ("walk every friday ten times", "Walk, on Fridays, from 27 November 2026, ten times."),
    ("walk every friday for 6 weeks", "Walk, on Fridays, from 27 November 2026 until 7 January 2027."),
    ("walk every day for 10 days", "Walk, every day, until 30 November 2026."),
    ("walk every friday for 3 months", "Walk, on Fridays, from 27 November 2026 until 26 February 2027."),
    ("walk every year for 5 years", "Walk, every year on 21 November, until 20 November 2031."),
    ("trip every year on 24 june for 3 days", "Trip, every year on 24 June for 3 days, from 24 June 2027."),
    (
      "trip every month on the 1st for 3 days",
      "Trip, on the 1st of every month for 3 days, from 1 December 2026."
    ),
    (
      "walk every friday except 25 dec",
      "Walk, on Fridays, from 27 November 2026, but not on 25 December 2026."
    ),
    (
      "walk every friday except 25 dec, 1 jan and 8 jan",
      "Walk, on Fridays, from 27 November 2026, but not on 25 December 2026, 1 January 2027 and 8 January 2027."
    ),
    ("tomorrow walk every friday", "Walk, on Fridays, from 27 November 2026."),
    (
      "walk every sunday 13:00 \"Sunday lunch\"",
      "Walk Sunday lunch, on Sundays at 13:00, from 22 November 2026."
    ),
    ("weekly meeting sunday 18:00", "Meeting, on Sundays at 18:00, from 22 November 2026."),
    ("monday standup every week 9:00", "Standup, on Mondays at 09:00, from 23 November 2026."),
    ("\"every breath you take\" friday", "Every breath you take, on Friday 27 November 2026."),
    ("1 jan 9999 party every year", "Party, every year on 1 January, from 1 January 9999."),
    ("walk on every friday", "Walk, on Fridays, from 27 November 2026."),
    ("walk every 1st and last day", "Walk, on the 1st and last day of every month, from 30 November 2026."),
    ("walk every second weekend", "Walk, every second week on Saturday and Sunday."),
    ("walk every 2nd", "Walk, on the 2nd of every month, from 2 December 2026."),
    ("walk every last day", "Walk, on the last day of every month, from 30 November 2026."),
    ("walk every last weekday", "Walk, on the last weekday of every month, from 30 November 2026."),
  ]
}

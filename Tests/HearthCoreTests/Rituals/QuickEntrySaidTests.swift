import Testing

@testable import HearthCore

@Suite("Lines as people say them")
struct QuickEntrySaidTests {
  @Test("Several days are a stretch, however they are written", arguments: QuickEntrySaidTests.stretches)
  func readStretch(_ line: String, _ sentence: String) { #expect(QuickSample.said(line) == sentence) }

  private static let skiing = "Skiing, from Friday 1 to Tuesday 5 January 2027."

  private static let stretches: [(String, String)] = [
    ("1-5 january skiing", skiing), ("1–5 jan skiing", skiing), ("skiing 1 - 5 jan", skiing),
    ("skiing 1 to 5 january", skiing), ("skiing from 1 to 5 jan", skiing), ("skiing jan 1-5", skiing),
    ("skiing the 1st to the 5th of january", skiing), ("skiing 1-5 january 2027", skiing),
    ("1.1.-5.1. skiing", skiing), ("skiing 1.-5.1.2027", skiing), ("skiing 1.1. - 5.1.", skiing),
    ("skiing from new year's day to 5 jan", skiing), ("skiing 1. - 5.1.", skiing),
    ("22 to 28 dec at mum's", "At mum's, from Tuesday 22 to Monday 28 December 2026."),
    ("from friday to sunday berlin", "Berlin, from Friday 27 to Sunday 29 November 2026."),
    ("friday to sunday berlin", "Berlin, from Friday 27 to Sunday 29 November 2026."),
    ("from fri-sun berlin", "Berlin, from Friday 27 to Sunday 29 November 2026."),
    ("from saturday to monday berlin", "Berlin, from today, Saturday 21, to Monday 23 November 2026."),
    ("tomorrow to 2 dec trip", "Trip, from tomorrow, Sunday 22 November, to Wednesday 2 December 2026."),
    ("28 dec to 3 jan away", "Away, from Monday 28 December 2026 to Sunday 3 January 2027."),
    (
      "1 jan 2020 - 2 jan 2020 trip",
      "Trip, from Wednesday 1 to Thursday 2 January 2020. That day has passed."
    ),
    ("every day 1-5 january skiing", "Skiing, every day, from 1 January 2027 until 5 January 2027."),
    ("28-3 jan away", "“28-3 jan” ends before it begins. Write both months, such as 28 dec to 3 jan."),
    (
      "1-5 january 20:00 theatre",
      "“1-5 january” is more than one day, with one time. Leave out the time, or add how often, such as every day."
    ),
    ("1-5 pm january", "January, today, Saturday 21 November 2026, at 13:00 for 4 hours."),
    ("2-4 players game night", "2-4 players game night, today, Saturday 21 November 2026."),
    ("8 to 9 people sunday", "8 to 9 people, tomorrow, Sunday 22 November 2026."),
  ]

  @Test("A day counted from now or named by a feast is that day", arguments: QuickEntrySaidTests.days)
  func readDay(_ line: String, _ sentence: String) { #expect(QuickSample.said(line) == sentence) }

  private static let days: [(String, String)] = [
    ("2 weeks from now concert", "Concert, on Saturday 5 December 2026."),
    ("concert a week from tomorrow", "Concert, on Sunday 29 November 2026."),
    ("concert a fortnight from today", "Concert, on Saturday 5 December 2026."),
    ("friday in 2 weeks theatre", "Theatre, on Friday 4 December 2026."),
    ("theatre in 2 weeks on sunday", "Theatre, on Sunday 6 December 2026."),
    ("theatre in 2 weeks 5 dec", "Theatre, on Saturday 5 December 2026."),
    ("friday next week theatre", "Theatre, on Friday 27 November 2026."),
    ("end of month rent", "Rent, on Monday 30 November 2026."),
    ("rent at the end of the month", "Rent, on Monday 30 November 2026."),
    ("rent end of next month", "Rent, on Thursday 31 December 2026."),
    ("rent end of february", "Rent, on Sunday 28 February 2027."),
    ("rent by the end of the year", "Rent, on Thursday 31 December 2026."),
    ("rent end of every month", "Rent, on the last day of every month, from 30 November 2026."),
    ("rent last day of month", "Rent, on the last day of every month, from 30 November 2026."),
    ("rent end of the week", "Which day “end of the week”? Write one, or quote it."),
    ("christmas dinner", "Christmas dinner, on Friday 25 December 2026."),
    ("christmas eve at mum's 18:00", "Christmas eve at mum's, on Thursday 24 December 2026 at 18:00."),
    ("boxing day walk", "Boxing day walk, on Saturday 26 December 2026."),
    ("new year's eve", "New year's eve, on Thursday 31 December 2026."),
    ("New Year’s Day brunch", "New Year’s Day brunch, on Friday 1 January 2027."),
    ("valentine's day", "Valentine's day, on Sunday 14 February 2027."),
    ("halloween party", "Halloween party, on Sunday 31 October 2027."),
    ("dinner on christmas eve", "Dinner, on Thursday 24 December 2026."),
    ("christmas market saturday", "Christmas market, today, Saturday 21 November 2026."),
    ("christmas dinner 12 dec", "Christmas dinner, on Saturday 12 December 2026."),
    ("christmas dinner every year", "Christmas dinner, every year on 25 December, from 25 December 2026."),
    ("every christmas eve a walk", "A walk, every year on 24 December, from 24 December 2026."),
    ("christmas films every friday", "Christmas films, on Fridays, from 27 November 2026."),
    ("walk every friday until christmas", "Walk, on Fridays, from 27 November 2026 until 25 December 2026."),
    ("presents before christmas", "Which day “before christmas”? Write one, or quote it."),
    ("\"christmas\" film", "Christmas film, today, Saturday 21 November 2026."),
    ("3.12. concert", "Concert, on Thursday 3 December 2026."),
    ("concert 3.12.", "Concert, on Thursday 3 December 2026."),
    ("3.12. 20:00 concert", "Concert, on Thursday 3 December 2026 at 20:00."),
    ("3.12 20:00 concert", "Concert, on Thursday 3 December 2026 at 20:00."),
    ("20.00 concert 3.12", "Concert, on Thursday 3 December 2026 at 20:00."),
    ("3.12 - 20:00 concert", "Concert, on Thursday 3 December 2026 at 20:00."),
    ("concert on 3.12", "Concert, on Thursday 3 December 2026."),
    ("concert at 12.10", "Concert, today, Saturday 21 November 2026, at 12:10."),
    ("lunch 12.10-14.30", "Lunch, today, Saturday 21 November 2026, at 12:10 for 2 hours and 20 minutes."),
    ("lunch 19.30.", "Lunch, today, Saturday 21 November 2026, at 19:30."),
    ("concert 3.12", "“3.12” can be a time or a day. Write 3:12, or 3 dec."),
    ("concert 3:12", "Concert, today, Saturday 21 November 2026, at 03:12."),
    ("concert 3 dec", "Concert, on Thursday 3 December 2026."),
    ("trip 3.12-5.12", "“3.12-5.12” can be a time or a day. Write 3:12, or 3 dec."),
    ("walk every day until 3.12", "“until 3.12” can be a time or a day. Write 3:12, or 3 dec."),
    ("walk every day except 3.12", "Walk, every day, but not on 3 December 2026."),
  ]

  @Test("A birthday or an anniversary on a date comes every year", arguments: QuickEntrySaidTests.milestones)
  func readMilestone(_ line: String, _ sentence: String) { #expect(QuickSample.said(line) == sentence) }

  private static let milestones: [(String, String)] = [
    ("our anniversary 12 may", "Our anniversary, every year on 12 May, from 12 May 2027."),
    ("kit's birthday march 3", "Kit's birthday, every year on 3 March, from 3 March 2027."),
    ("14 may the day we met", "The day we met, every year on 14 May, from 14 May 2027."),
    ("anniversary 12.5.2014", "Anniversary, every year on 12 May, since 12 May 2014."),
    ("birthday 29 feb", "Birthday, every year on 29 February in leap years, from 29 February 2028."),
    ("our anniversary 12 may once", "Our anniversary, on Wednesday 12 May 2027."),
    ("once our anniversary 12 may", "Our anniversary, on Wednesday 12 May 2027."),
    ("birthday dinner 12 may", "Birthday dinner, on Wednesday 12 May 2027."),
    ("our anniversary 12 may 19:30", "Our anniversary, on Wednesday 12 May 2027 at 19:30."),
    ("our anniversary 12-14 may", "Our anniversary, from Wednesday 12 to Friday 14 May 2027."),
    ("kit's birthday tomorrow", "Kit's birthday, tomorrow, Sunday 22 November 2026."),
    ("kit's birthday friday", "Kit's birthday, on Friday 27 November 2026."),
    ("\"our anniversary\" 12 may", "Our anniversary, on Wednesday 12 May 2027."),
    ("our anniversary 12 may every month", "Our anniversary, on the 12th of every month, from 12 May 2027."),
    ("dentist friday once", "Dentist, on Friday 27 November 2026."),
    ("dentist every friday once", "It comes once and “every friday”. Keep one."),
    ("once upon a time friday", "Once upon a time, on Friday 27 November 2026."),
    ("friday all at once", "All at once, on Friday 27 November 2026."),
  ]

  @Test("A word that was meant for a rhythm is asked about", arguments: QuickEntrySaidTests.slips)
  func readSlip(_ line: String, _ sentence: String) { #expect(QuickSample.said(line) == sentence) }

  private static let slips: [(String, String)] = [
    ("evry friday date", "“evry”: did you mean every? Write that, or quote it."),
    ("date eveyr 2 weeks", "“eveyr”: did you mean every? Write that, or quote it."),
    ("date evrey other day", "“evrey”: did you mean every? Write that, or quote it."),
    ("eahc monday walk", "“eahc”: did you mean each? Write that, or quote it."),
    ("dayly walk", "“dayly”: did you mean daily? Write that, or quote it."),
    ("wekly meeting friday", "“wekly”: did you mean weekly? Write that, or quote it."),
    ("\"evry\" friday", "Evry, on Friday 27 November 2026."),
    ("evry town hall friday", "Evry town hall, on Friday 27 November 2026."),
    ("very early friday walk", "Very early walk, on Friday 27 November 2026."),
    ("daisy friday", "Daisy, on Friday 27 November 2026."),
  ]
}

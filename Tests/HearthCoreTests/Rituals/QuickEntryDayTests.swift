import Testing

@testable import HearthCore

@Suite("Days typed in a line")
struct QuickEntryDayTests {
  @Test("A day is understood however it is written", arguments: QuickEntryDayTests.lines)
  func read(_ line: String, _ sentence: String) {
    #expect(QuickSample.said(line) == sentence)
  }

  private static let lines: [(String, String)] = [
    ("lunch today", "Lunch, today, Saturday 21 November 2026."),
    ("lunch tonight", "Lunch, today, Saturday 21 November 2026."),
    ("TOMORROW lunch", "Lunch, tomorrow, Sunday 22 November 2026."),
    ("tmrw lunch", "Lunch, tomorrow, Sunday 22 November 2026."),
    ("yesterday lunch", "Lunch, on Friday 20 November 2026. That day has passed."),
    ("lunch the day after tomorrow", "Lunch, on Monday 23 November 2026."),
    ("lunch friday", "Lunch, on Friday 27 November 2026."),
    ("lunch Fri.", "Lunch, on Friday 27 November 2026."),
    ("lunch saturday", "Lunch, today, Saturday 21 November 2026."),
    ("lunch on sat", "Lunch, today, Saturday 21 November 2026."),
    ("lunch this sunday", "Lunch, tomorrow, Sunday 22 November 2026."),
    ("lunch next friday", "Lunch, on Friday 27 November 2026."),
    ("lunch next saturday", "Lunch, on Saturday 28 November 2026."),
    ("lunch next mon", "Lunch, on Monday 23 November 2026."),
    ("last friday lunch", "Lunch, on Friday 20 November 2026. That day has passed."),
    ("lunch thurs", "Lunch, on Thursday 26 November 2026."),
    ("lunch 24 dec", "Lunch, on Thursday 24 December 2026."),
    ("lunch dec 24", "Lunch, on Thursday 24 December 2026."),
    ("lunch Dec 24, 2027", "Lunch, on Friday 24 December 2027."),
    ("lunch on 24 december 2027", "Lunch, on Friday 24 December 2027."),
    ("lunch 24th of december", "Lunch, on Thursday 24 December 2026."),
    ("lunch the 24th december", "Lunch, on Thursday 24 December 2026."),
    ("lunch December the 24th", "Lunch, on Thursday 24 December 2026."),
    ("lunch 24dec", "Lunch, on Thursday 24 December 2026."),
    ("lunch 20 nov", "Lunch, on Saturday 20 November 2027."),
    ("lunch 21 nov", "Lunch, today, Saturday 21 November 2026."),
    ("lunch 2026-12-24", "Lunch, on Thursday 24 December 2026."),
    ("lunch 24.12.", "Lunch, on Thursday 24 December 2026."),
    ("lunch 24.12.2027", "Lunch, on Friday 24 December 2027."),
    ("lunch 24.12.28", "Lunch, on Sunday 24 December 2028."),
    ("lunch 24.12", "Lunch, on Thursday 24 December 2026."),
    ("lunch 24/12", "Lunch, on Thursday 24 December 2026."),
    ("lunch 12/24/2027", "Lunch, on Friday 24 December 2027."),
    ("lunch 5/5", "Lunch, on Wednesday 5 May 2027."),
    ("lunch 29 feb", "Lunch, on Tuesday 29 February 2028."),
    ("lunch in 3 days", "Lunch, on Tuesday 24 November 2026."),
    ("lunch in two weeks", "Lunch, on Saturday 5 December 2026."),
    ("lunch in a month", "Lunch, on Monday 21 December 2026."),
    ("lunch in 1 year", "Lunch, on Sunday 21 November 2027."),
    ("lunch in a fortnight", "Lunch, on Saturday 5 December 2026."),
    ("lunch on the 15th", "Lunch, on Tuesday 15 December 2026."),
    ("lunch on the 31st", "Lunch, on Thursday 31 December 2026."),
    ("lunch fri 27 nov", "Lunch, on Friday 27 November 2026."),
    ("first friday of december lunch", "Lunch, on Friday 4 December 2026."),
    ("on the last sunday of march lunch", "Lunch, on Sunday 28 March 2027."),
    ("trip 24 dec - 2 jan", "Trip, from Thursday 24 December 2026 to Saturday 2 January 2027."),
    ("trip 24 dec to 26 dec", "Trip, from Thursday 24 to Saturday 26 December 2026."),
    ("trip from 24 dec until 2 jan", "Trip, from Thursday 24 December 2026 to Saturday 2 January 2027."),
    ("trip 24 dec for 3 days", "Trip, from Thursday 24 to Saturday 26 December 2026."),
    ("trip 24 dec for 1 week", "Trip, from Thursday 24 to Wednesday 30 December 2026."),
    ("trip from friday for a fortnight", "Trip, from Friday 27 November to Thursday 10 December 2026."),
    ("lunch, friday, with mum", "Lunch, with mum, on Friday 27 November 2026."),
    ("friday, lunch", "Lunch, on Friday 27 November 2026."),
    ("friday - lunch", "Lunch, on Friday 27 November 2026."),
    ("lunch 1 jan 2020", "Lunch, on Wednesday 1 January 2020. That day has passed."),
    ("lunch 1 jan 0001", "Lunch, on Monday 1 January 1. That day has passed."),
    ("lunch 31 dec 9999", "Lunch, on Friday 31 December 9999."),
    ("lunch starting 1 jan", "Lunch, on Friday 1 January 2027."),
    ("may the fourth 4 may", "May the fourth, on Tuesday 4 May 2027."),
    ("24 bottles of juice friday", "24 bottles of juice, on Friday 27 November 2026."),
    ("second date friday", "Second date, on Friday 27 November 2026."),
    ("the 15th floor party friday", "The 15th floor party, on Friday 27 November 2026."),
    ("\"Sunday roast\" sunday", "Sunday roast, tomorrow, Sunday 22 November 2026."),
    ("say \"\"", "Say, today, Saturday 21 November 2026."),
    (
      "\"She said \"\"yes\"\"\" 24 jun 2020",
      "She said \"yes\", on Wednesday 24 June 2020. That day has passed."
    ),
    ("“friday” tomorrow", "Friday, tomorrow, Sunday 22 November 2026."),
    ("lunch 24-12-2027", "Lunch, on Friday 24 December 2027."),
  ]
}

import Testing

@testable import HearthCore

@Suite("Times, lengths and names typed in a line")
struct QuickEntryTimeTests {
  @Test(
    "A time, a length and a name are understood however they are written",
    arguments: QuickEntryTimeTests.lines)
  func read(_ line: String, _ sentence: String) {
    #expect(QuickSample.said(line) == sentence)
  }

  private static let lines: [(String, String)] = [
    ("lunch 19:30", "Lunch, today, Saturday 21 November 2026, at 19:30."),
    ("lunch 7pm", "Lunch, today, Saturday 21 November 2026, at 19:00."),
    ("lunch 7 pm", "Lunch, today, Saturday 21 November 2026, at 19:00."),
    ("lunch 7:30 pm", "Lunch, today, Saturday 21 November 2026, at 19:30."),
    ("lunch 7.30pm", "Lunch, today, Saturday 21 November 2026, at 19:30."),
    ("lunch 7 p.m.", "Lunch, today, Saturday 21 November 2026, at 19:00."),
    ("lunch 19.30", "Lunch, today, Saturday 21 November 2026, at 19:30."),
    ("lunch 19h", "Lunch, today, Saturday 21 November 2026, at 19:00."),
    ("lunch 19h30", "Lunch, today, Saturday 21 November 2026, at 19:30."),
    ("lunch at 8", "Lunch, today, Saturday 21 November 2026, at 08:00."),
    ("date at 7", "Date, today, Saturday 21 November 2026, at 19:00."),
    ("date at 1", "Date, today, Saturday 21 November 2026, at 13:00."),
    ("date 7 o'clock", "Date, today, Saturday 21 November 2026, at 19:00."),
    ("date at seven", "Date, today, Saturday 21 November 2026, at 19:00."),
    ("date at two friday", "Date, on Friday 27 November 2026 at 14:00."),
    ("dinner at two sisters friday", "Dinner at two sisters, on Friday 27 November 2026."),
    ("date at 7:30", "Date, today, Saturday 21 November 2026, at 07:30."),
    ("date at 07", "Date, today, Saturday 21 November 2026, at 07:00."),
    ("date at 7am", "Date, today, Saturday 21 November 2026, at 07:00."),
    ("date at 7 in the morning", "Date, today, Saturday 21 November 2026, at 07:00."),
    ("date at 8 in the evening", "Date, today, Saturday 21 November 2026, at 20:00."),
    ("breakfast at 7", "Breakfast, today, Saturday 21 November 2026, at 07:00."),
    ("morning run at 6", "Morning run, today, Saturday 21 November 2026, at 06:00."),
    ("evening walk at 8", "Evening walk, today, Saturday 21 November 2026, at 20:00."),
    ("evening walk 10:30", "Evening walk, today, Saturday 21 November 2026, at 10:30."),
    ("date half past seven", "Date, today, Saturday 21 November 2026, at 19:30."),
    ("date at half past seven pm", "Date, today, Saturday 21 November 2026, at 19:30."),
    ("date quarter to eight", "Date, today, Saturday 21 November 2026, at 19:45."),
    ("date a quarter past 8", "Date, today, Saturday 21 November 2026, at 08:15."),
    ("date quarter to one", "Date, today, Saturday 21 November 2026, at 12:45."),
    ("date quarter to one pm", "Date, today, Saturday 21 November 2026, at 12:45."),
    ("date half past 12", "Date, today, Saturday 21 November 2026, at 12:30."),
    ("date half past twelve am", "Date, today, Saturday 21 November 2026, at 00:30."),
    ("date at ten to eight", "Date, today, Saturday 21 November 2026, at 19:50."),
    ("ten to eight people", "Ten to eight people, today, Saturday 21 November 2026."),
    ("breakfast half past seven", "Breakfast, today, Saturday 21 November 2026, at 07:30."),
    ("date at seven minutes past", "Date minutes past, today, Saturday 21 November 2026, at 19:00."),
    ("lunch at 8h", "Lunch, today, Saturday 21 November 2026, at 08:00."),
    ("lunch @ 8", "Lunch, today, Saturday 21 November 2026, at 08:00."),
    ("lunch at 8 o'clock", "Lunch, today, Saturday 21 November 2026, at 08:00."),
    ("lunch at 8 o’clock", "Lunch, today, Saturday 21 November 2026, at 08:00."),
    ("dinner tonight at 8", "Dinner, today, Saturday 21 November 2026, at 20:00."),
    ("dinner at 8 tonight", "Dinner, today, Saturday 21 November 2026, at 20:00."),
    ("dinner tonight at 8:30", "Dinner, today, Saturday 21 November 2026, at 20:30."),
    ("dinner tonight 8am", "Dinner, today, Saturday 21 November 2026, at 08:00."),
    ("dinner tonight at 12", "Dinner, today, Saturday 21 November 2026, at 12:00."),
    ("lunch noon", "Lunch, today, Saturday 21 November 2026, at 12:00."),
    ("lunch at midday", "Lunch, today, Saturday 21 November 2026, at 12:00."),
    ("lunch at midnight", "Lunch, today, Saturday 21 November 2026, at 00:00."),
    ("lunch 12am", "Lunch, today, Saturday 21 November 2026, at 00:00."),
    ("lunch 12pm", "Lunch, today, Saturday 21 November 2026, at 12:00."),
    ("lunch 0:00", "Lunch, today, Saturday 21 November 2026, at 00:00."),
    ("lunch 12:30 am", "Lunch, today, Saturday 21 November 2026, at 00:30."),
    ("lunch 19:30 for 2 hours", "Lunch, today, Saturday 21 November 2026, at 19:30 for 2 hours."),
    ("lunch 19:30 for 2 h", "Lunch, today, Saturday 21 November 2026, at 19:30 for 2 hours."),
    ("lunch 19:30 2h", "Lunch, today, Saturday 21 November 2026, at 19:30 for 2 hours."),
    ("lunch 19:30 for an hour", "Lunch, today, Saturday 21 November 2026, at 19:30 for an hour."),
    (
      "lunch 19:30 for an hour and a half",
      "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."
    ),
    ("lunch 19:30 for half an hour", "Lunch, today, Saturday 21 November 2026, at 19:30 for 30 minutes."),
    ("lunch 19:30 for 1.5 hours", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 1h30", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 1h30m", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 90min", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 45 minutes", "Lunch, today, Saturday 21 November 2026, at 19:30 for 45 minutes."),
    ("lunch 19:30 for 1 hour 15 min", "Lunch, today, Saturday 21 November 2026, at 19:30 for 75 minutes."),
    (
      "lunch 19:30 for 1 hour and 15 minutes",
      "Lunch, today, Saturday 21 November 2026, at 19:30 for 75 minutes."
    ),
    ("lunch 19:30 for two days", "Lunch, today, Saturday 21 November 2026, at 19:30 for 2 days."),
    ("lunch 19:30-21:00", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30–21:00", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 - 21:00", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch from 19:30 to 21:00", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch between 19:30 and 21:00", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 until 21:00", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 19:30 till 9pm", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 7-9pm", "Lunch, today, Saturday 21 November 2026, at 19:00 for 2 hours."),
    ("lunch 7-9 pm", "Lunch, today, Saturday 21 November 2026, at 19:00 for 2 hours."),
    ("lunch 11-1pm", "Lunch, today, Saturday 21 November 2026, at 11:00 for 2 hours."),
    ("lunch 7:30-9pm", "Lunch, today, Saturday 21 November 2026, at 19:30 for 90 minutes."),
    ("lunch 7pm-9pm", "Lunch, today, Saturday 21 November 2026, at 19:00 for 2 hours."),
    ("lunch 10am-1pm", "Lunch, today, Saturday 21 November 2026, at 10:00 for 3 hours."),
    ("dancing 22:00-1:00", "Dancing, today, Saturday 21 November 2026, at 22:00 for 3 hours."),
    ("dancing tonight 8:00-11:00", "Dancing, today, Saturday 21 November 2026, at 20:00 for 3 hours."),
    ("hike all day", "Hike, today, Saturday 21 November 2026."),
    ("hike all-day tomorrow", "Hike, tomorrow, Sunday 22 November 2026."),
    ("lunch at 25", "Lunch at 25, today, Saturday 21 November 2026."),
    ("2-4 players game night", "2-4 players game night, today, Saturday 21 November 2026."),
    ("version 2.5 party", "Version 2.5 party, today, Saturday 21 November 2026."),
    ("lunch 5km", "Lunch 5km, today, Saturday 21 November 2026."),
    ("an hour of my own 10:00", "An hour of my own, today, Saturday 21 November 2026, at 10:00."),
    ("lunch 19:30 @ana", "Lunch, Ana’s, today, Saturday 21 November 2026, at 19:30."),
    ("lunch 19:30 for Ana", "Lunch, Ana’s, today, Saturday 21 November 2026, at 19:30."),
    ("lunch for ben 19:30", "Lunch, Ben’s, today, Saturday 21 November 2026, at 19:30."),
    ("@BEN lunch 19:30", "Lunch, Ben’s, today, Saturday 21 November 2026, at 19:30."),
    ("lunch for carla 19:30", "Lunch for carla, today, Saturday 21 November 2026, at 19:30."),
    ("ana plans lunch 19:30", "Lunch, today, Saturday 21 November 2026, at 19:30, Ana plans."),
    ("lunch 19:30 Ben plans first", "Lunch, today, Saturday 21 November 2026, at 19:30, Ben plans."),
    ("lunch 19:30 planned by ana", "Lunch, today, Saturday 21 November 2026, at 19:30, Ana plans."),
    ("lunch for ben, ana plans", "Lunch, Ben’s, today, Saturday 21 November 2026, Ana plans."),
    (
      "remind 30 min before lunch 19:30",
      "Lunch, today, Saturday 21 November 2026, at 19:30, with a reminder 30 minutes before."
    ),
    (
      "lunch 19:30 remind me 2 hours before",
      "Lunch, today, Saturday 21 November 2026, at 19:30, with a reminder 2 hours before."
    ),
    (
      "lunch 19:30 remind us the day before",
      "Lunch, today, Saturday 21 November 2026, at 19:30, with a reminder a day before."
    ),
    (
      "lunch 19:30 reminder 15min",
      "Lunch, today, Saturday 21 November 2026, at 19:30, with a reminder 15 minutes before."
    ),
    (
      "lunch 19:30 remind half an hour before",
      "Lunch, today, Saturday 21 November 2026, at 19:30, with a reminder 30 minutes before."
    ),
    (
      "lunch 19:30 remind at the time",
      "Lunch, today, Saturday 21 November 2026, at 19:30, with a reminder when it begins."
    ),
    ("remind mum about lunch 19:30", "Remind mum about lunch, today, Saturday 21 November 2026, at 19:30."),
    ("goodbye at the door 8:00", "Goodbye at the door, today, Saturday 21 November 2026, at 08:00."),
  ]
}

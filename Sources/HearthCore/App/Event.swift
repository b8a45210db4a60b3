/// What happens to the program. Moments and seeds come in here, since the core has neither clock nor chance.
public enum Event: Hashable, Sendable {
  case key(Key, at: Moment)
  case paste(String, at: Moment)
  /// The screen is that wide now, in columns.
  case resized(columns: Int)
  /// The program was stopped and goes on. Somebody else may sit there by now.
  case resumed(at: Moment)
  /// Time went by. `still` are the milliseconds since the last key, by a clock that nobody sets and that counts the
  /// machine's sleep; nil where no such clock is read.
  case tick(Moment, milliseconds: Int, still: Int? = nil)
  /// The household is on the disk: the house is open.
  case householdCreated(Household)
  /// These records were stored.
  case saved([String])
  /// They were not. `records` is what to keep trying with.
  case failed(message: String, records: [Record])
  /// These could not be erased from the files.
  case eraseFailed(message: String, ids: [String])
  /// An older month was read.
  case loaded(YearMonth, [Record])
  /// The first month that may have what was looked for was read; nil when none of them has it.
  case found(YearMonth?, [Record])
  /// Another program or device changed the folder: what it holds now.
  case changedOutside(Household?, [Record], months: [YearMonth])
  /// What two laptops changed at the same time, by id, in all that was read so far: its other versions.
  case contested([String: [Record.Version]])
  /// Something odd was noticed in the folder, in a line for the screen.
  case noticed(String)
  /// These were on the disk and are not any more, though nobody took them back.
  case vanished([String])
  /// Where words stay that are erased here is no longer what it was.
  case elsewhere(WordsElsewhere)
  /// The process is about to end, or the terminal is gone: store what is being typed.
  case stopping(Moment)
}

/// What the program asks of the world, as values that a test can compare.
public enum Effect: Hashable, Sendable {
  case createHousehold(Household)
  case save([Record])
  /// Out of every file of this device.
  case erase([String])
  /// Keeps what is being typed on this machine, in the place of what it kept before; nil drops it.
  case layAside(Draft?)
  /// Keeps on this machine how long what was taken away has waited.
  case remember(Waits)
  /// Drops what later revisions of living things replaced, their words with them.
  case compact
  case load(YearMonth)
  /// Reads the first of those months, in that order, that may have what is looked for; answered by `found`.
  case find(JournalSearch, among: [YearMonth])
  case redraw
  case suspend
  case quit
}

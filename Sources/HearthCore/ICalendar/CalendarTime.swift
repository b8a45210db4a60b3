/// A day, or a day and a time, as an iCalendar file gives it.
struct CalendarTime: Hashable {
  enum Reference: Hashable {
    /// Wherever one is.
    case floating
    case zone(Zone)
  }

  var day: CivilDate
  /// Nil: all day.
  var time: TimeOfDay?
  var reference = Reference.floating

  /// Years that have four digits and are on everybody's calendar.
  static let years = 1...9999

  /// Reads `20261121`, `20261121T193000` or `20261121T193000Z`. Seconds are let go.
  ///
  /// - Parameter zone: What a time without a Z refers to.
  /// - Returns: Nil when it is no date, or no day of the years 1 to 9999.
  init?(_ text: some StringProtocol, in zone: Reference = .floating) {
    let bytes = Array(text.utf8.prefix(17))
    func number(_ range: Range<Int>) -> Int? {
      var number = 0
      for byte in bytes[range] {
        guard (0x30...0x39).contains(byte) else { return nil }
        number = number * 10 + Int(byte - 0x30)
      }
      return number
    }
    guard bytes.count >= 8, let year = number(0..<4), let month = number(4..<6), let date = number(6..<8),
      CalendarTime.years.contains(year), let day = CivilDate(year: year, month: month, day: date)
    else { return nil }
    self.day = day
    if bytes.count == 8 { return }
    let isUTC = bytes.last == UInt8(ascii: "Z")
    guard bytes.count == (isUTC ? 16 : 15), bytes[8] == UInt8(ascii: "T"), let hour = number(9..<11),
      let minute = number(11..<13), let second = number(13..<15), second <= 60,
      let time = TimeOfDay(hour: hour, minute: minute)
    else { return nil }
    self.time = time
    reference = isUTC ? .zone(.utc) : zone
  }

  /// Seconds since 1 January 1970, where floating times and whole days are those of `home`.
  func instant(at home: Zone) -> Int {
    let midnight = day.daysSinceEpoch * 86_400
    switch (time, reference) {
    case (nil, _): return midnight
    case (let time?, .floating): return home.moment(day, time).seconds
    case (let time?, .zone(let zone)): return zone.moment(day, time).seconds
    }
  }

  /// What clocks at `home` show then.
  func at(_ home: Zone) -> (day: CivilDate, time: TimeOfDay?) {
    guard let time, case .zone(let zone) = reference, !zone.agrees(with: home) else { return (day, time) }
    let moment = home.moment(at: zone.moment(day, time).seconds)
    return (moment.date, TimeOfDay(hour: moment.hour, minute: moment.minute))
  }
}

extension Zone {
  /// Whether its clocks always show what those of the other show.
  func agrees(with other: Zone) -> Bool {
    if name == other.name { return true }
    guard standardOffset == other.standardOffset else { return false }
    return daylight?.offset == other.daylight?.offset && daylight?.begins == other.daylight?.begins
      && daylight?.ends == other.daylight?.ends
  }
}

/// A length of time as an iCalendar file gives it: `PT1H30M`, `-P1W`.
struct CalendarDuration: Hashable {
  /// Negative for one that goes backwards.
  var seconds: Int

  /// Nil when it makes no sense, or is longer than a lifetime or so.
  ///
  /// A missing T is passed over: calcurse writes `-P300S`.
  init?(_ text: some StringProtocol) {
    var rest = Array(text.uppercased().utf8.prefix(64))[...]
    let isNegative = rest.first == UInt8(ascii: "-")
    if isNegative || rest.first == UInt8(ascii: "+") { rest.removeFirst() }
    guard rest.popFirst() == UInt8(ascii: "P"), !rest.isEmpty else { return nil }
    seconds = 0
    while let byte = rest.first {
      if byte == UInt8(ascii: "T") {
        rest.removeFirst()
        continue
      }
      let number = rest.prefix { (0x30...0x39).contains($0) }
      rest = rest[number.endIndex...]
      guard number.count <= 9, let count = Int(String(decoding: number, as: UTF8.self)),
        let unit = rest.popFirst().flatMap(CalendarDuration.seconds(of:))
      else { return nil }
      seconds += count * unit
    }
    guard seconds <= 200 * 366 * 86_400 else { return nil }
    if isNegative { seconds.negate() }
  }

  private static func seconds(of unit: UInt8) -> Int? {
    switch unit {
    case UInt8(ascii: "W"): 7 * 86_400
    case UInt8(ascii: "D"): 86_400
    case UInt8(ascii: "H"): 3600
    case UInt8(ascii: "M"): 60
    case UInt8(ascii: "S"): 1
    default: nil
    }
  }
}

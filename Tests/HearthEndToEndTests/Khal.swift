/// What khal has to be told to read a calendar of a test.
enum Khal {
  static func config(in folder: String) -> String {
    """
    [calendars]
    [[ours]]
    path = \(folder)/vdir
    type = calendar
    [locale]
    local_timezone = Europe/Berlin
    default_timezone = Europe/Berlin
    timeformat = %H:%M
    dateformat = %Y-%m-%d
    longdateformat = %Y-%m-%d
    datetimeformat = %Y-%m-%d %H:%M
    longdatetimeformat = %Y-%m-%d %H:%M
    [default]
    default_calendar = ours
    [sqlite]
    path = \(folder)/khal.db

    """
  }
}

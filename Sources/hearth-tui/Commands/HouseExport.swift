import HearthCore
import HearthStore

/// `export json` and `export markdown`: everything the two kept, to keep elsewhere or to read.
struct HouseExport {
  private let house: House
  private let invocation: Invocation

  init(_ house: House, _ invocation: Invocation) {
    self.house = house
    self.invocation = invocation
  }

  /// The exit status: 1 when something that belongs in the file could not be read.
  func run(_ form: ExportCommand.Form) throws(Failure) -> Int32 {
    let household = try house.household()
    let scope = ExportScope(
      isComplete: invocation.isComplete, days: ExportCommand.days(invocation), isKeepsake: form == .markdown)
    let selection = scope.select(house.store.everything())
    let records = selection.records
    let text =
      form == .markdown
      ? Keepsake(household: household, records: records).text
      : HouseFile(household: household, records: records).text
    try ExportCommand.deliver(
      text, records.count == 1 ? "1 record" : "\(records.count) records", house, invocation)
    if let note = scope.note(on: selection) { Output.error(note) }
    return tellUnread()
  }

  private func tellUnread() -> Int32 {
    let unread = house.store.findings.filter { finding in
      [Finding.Kind.badLine, .unreadable, .newerVersion].contains(finding.kind)
    }
    for finding in unread.prefix(HouseFileContent.faultLimit) {
      Output.error("not in it: \(finding.message)")
    }
    if unread.count > HouseFileContent.faultLimit {
      Output.error("and \(unread.count - HouseFileContent.faultLimit) more like these")
    }
    return unread.isEmpty ? 0 : 1
  }
}

@testable import HearthCore
@testable import HearthScreen

/// What only one of them may see, on the screen and on the disk.
extension RandomWalk {
  /// Secrets that somebody put in alone and that nobody has opened.
  private var sealed: Set<String> {
    var hidden: Set<String> = []
    var open: Set<String> = []
    for session in state.sessions {
      for answer in session.sealed.values { hidden.formUnion(secrets(in: answer)) }
      let isPrivate = app.library.guide(session.guide)?.step(session.step)?.isPrivate == true
      let typed = RandomText.secrets(in: session.form.text.text)
      if isPrivate { hidden.formUnion(typed) } else { open.formUnion(typed) }
      for answer in session.answers.values { open.formUnion(secrets(in: answer)) }
      for text in session.unfinished.values { open.formUnion(RandomText.secrets(in: text)) }
      for jot in session.jots { open.formUnion(RandomText.secrets(in: jot.text)) }
    }
    // Killed and pasted again it may stand in two places, one of them open.
    return hidden.subtracting(open)
  }

  private func secrets(in answer: Answer) -> Set<String> {
    switch answer {
    case .text(let text): RandomText.secrets(in: text)
    default: []
    }
  }

  /// What stands in a plain file and is still nobody else's to see in passing: sealed notes and plans, and cards for the
  /// other one's hard days.
  private var covered: Set<String> {
    var hidden: Set<String> = []
    var open: Set<String> = []
    for (id, record) in state.records where untouched[id] != record && !record.erased {
      let secrets = Set(JSONValue.object(record.body).texts.flatMap { RandomText.secrets(in: $0) })
      guard !secrets.isEmpty else { continue }
      let words = RandomText.secrets(in: record.body["text"]?.string ?? "")
      if isCovered(record) {
        hidden.formUnion(words)
        open.formUnion(secrets.subtracting(words))
      } else {
        open.formUnion(secrets)
      }
    }
    return hidden.subtracting(open)
  }

  private func isCovered(_ record: Record) -> Bool {
    Letter(record) != nil || Brief(record) != nil || CareCard(record)?.sort == .comfort
  }

  mutating func checkScreen() {
    let buffer = buffer
    // Where nothing but a request for more room stands, there is no body for a cursor to be in.
    faults += Onlooker(buffer: buffer).faults.prefix(3)
    guard state.overlay != .hidden else {
      if !state.isResting, buffer != CellBuffer(size: size) {
        faults.append("hidden, and something is on the screen")
      }
      return
    }
    guard buffer.cells.contains(where: { $0.glyph == RandomText.mark }) else { return }
    let shown = RandomText.secrets(in: String(buffer.cells.lazy.map(\.glyph).filter { $0 != " " }))
    guard !shown.isEmpty else { return }
    var hidden = sealed
    if state.overlay == nil, let form = state.session?.form, !form.text.isPrivate, !form.veiled {
      hidden.subtract(RandomText.secrets(in: form.text.text))
    }
    if state.overlay == nil, state.stage == .panes { hidden.formUnion(covered) }
    let leaked = shown.intersection(hidden)
    if !leaked.isEmpty { faults.append("private words on the screen: \(leaked.sorted())") }
  }

  /// No sealed word is in anything that is written down.
  mutating func checkWritten(_ effect: Effect) {
    let texts: [String]
    switch effect {
    case .save(let records): texts = records.flatMap { $0.json.texts }
    case .layAside(let draft?): texts = draft.json.texts
    default: return
    }
    let written = Set(texts.flatMap { RandomText.secrets(in: $0) })
    let leaked = written.isEmpty ? [] : written.intersection(sealed)
    if !leaked.isEmpty { faults.append("private words on the disk: \(leaked.sorted())") }
  }
}

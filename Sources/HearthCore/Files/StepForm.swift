/// What a step of a guide's file may be, by its `kind`.
///
/// Every step has a `kind` and may have `id` (else it is `step-N`, counted from 1), `who` (`both`, else `first` or
/// `second`), `headline`, `lines`, `cue`, `done` (what going on is called there), `ifPassed` (a step), `onlyIf` and
/// `next`. An optional field is marked `?`.
///
/// | kind | its own fields |
/// |---|---|
/// | `say`, `curtain`, `keep` | |
/// | `consent` | `otherwise?`: a step |
/// | `seal`, `draft`, `build` | `fields`: what it asks for, in order |
/// | `choose`, `rate`, `write` | `field`: what it asks for |
/// | `reveal` | `steps`: two that sealed, `as?`: `side-by-side` or `in-lines` |
/// | `lowest` | `of`: two steps that sealed, `field`: the key of what they asked |
/// | `mutual` | `of`: two steps that sealed a ballot, `field`: its key |
/// | `floor`, `quiet` | `seconds` |
/// | `reflect` | `stems`: beginnings of sentences |
/// | `breathe` | `inward?`, `outward?`: seconds, `times` |
/// | `heat` | `threshold`: 1–10, `decides?` |
/// | `schedule` | `title?`, `days`: how many ahead, `as?`: `talk`, `trial`, `difference`, `issue`, `promise` or `outlook` |
/// | `brief` | `of`: a step that one of them sealed, `opens?`: `day` (for both) or `author`, `days`: how many ahead |
/// | `question` | `from?`: `decks` or `earlier` |
/// | `hand` | `count` |
///
/// `seal`, `draft` and `heat` are for one of them alone, and come right after a `curtain` with the same `who`. What is
/// sealed is opened by the steps that name it; what is drafted is shown where a later line says `{=key@first}`, or, in
/// its author's own step, `{=key}`.
///
/// `next` is a list of ways on, of which the first that applies is taken: `{"to?": step, "when?": condition, "doing?":
/// ["swap-seats", "deeper", "new-round", "count", "release", "stay"]}`, or just the name of a step. Without one, the next
/// step in the list comes. What led to the guide is done when it ends, unless it was let go of with `release`, or kept
/// open with `stay`. `onlyIf` and `when` are conditions: `{"chose": [field, option]}`, `{"unanswered": field}`,
/// `{"answered": field}`, `{"bothAnswered": [field]}`, `{"questionsBelow": number}`, `{"countBelow": number}`, `{"depthBelow": number}`,
/// `{"open": topic}`, `"nothingToAsk"` or `"nothingEarlier"`.
enum StepForm: String, CaseIterable {
  case say, consent, curtain, seal, reveal, lowest, mutual, floor, reflect, build, draft, choose, rate, write,
    breathe, quiet
  case heat, schedule, brief, keep, question, hand

  /// Those that only a step of this kind has.
  var fields: [String] {
    switch self {
    case .say, .curtain, .keep: []
    case .consent: ["otherwise"]
    case .seal, .build, .draft: ["fields"]
    case .choose, .rate, .write: ["field"]
    case .reveal: ["steps", "as"]
    case .lowest, .mutual: ["of", "field"]
    case .floor, .quiet: ["seconds"]
    case .reflect: ["stems"]
    case .breathe: ["inward", "outward", "times"]
    case .heat: ["threshold", "decides"]
    case .schedule: ["title", "days", "as", "optional"]
    case .brief: ["of", "opens", "days"]
    case .question: ["from"]
    case .hand: ["count"]
    }
  }

  static let common = ["id", "kind", "who", "headline", "lines", "cue", "done", "ifPassed", "onlyIf", "next"]
}

extension FieldReader {
  /// - Parameter number: its place in the list, from 1.
  func step(number: Int) throws(FieldFault) -> Step {
    guard let values = value.object else { throw wanted("a step in braces") }
    // Which fields it may have depends on its kind.
    let form = try ObjectReader(fields: values, path: path).need("kind").word(StepForm.self)
    let fields = try object("a step of kind \"\(form.rawValue)\"", StepForm.common + form.fields)
    return Step(
      try fields["id"]?.stepID() ?? "step-\(number)", try fields.kind(form),
      who: try fields["who"]?.word(Step.Who.self) ?? .both, try fields["headline"]?.text(orEmpty: true) ?? "",
      lines: try fields["lines"]?.texts(0...30, orEmpty: true) ?? [], cue: try fields["cue"]?.text(),
      done: try fields["done"]?.text(30), ifPassed: try fields["ifPassed"]?.stepID(),
      onlyIf: try fields["onlyIf"]?.condition(),
      next: try fields["next"]?.branches() ?? [])
  }
}

extension ObjectReader {
  fileprivate func kind(_ form: StepForm) throws(FieldFault) -> Step.Kind {
    switch form {
    case .say: .say
    case .consent: .consent(otherwise: try self["otherwise"]?.stepID())
    case .curtain: .curtain
    case .seal: .seal(try fieldList())
    case .reveal: .reveal(try pair("steps"), as: try self["as"]?.word(Step.Layout.self) ?? .sideBySide)
    case .lowest: .lowest(of: try pair("of"), field: try need("field").stepID())
    case .mutual: .mutual(of: try pair("of"), field: try need("field").stepID())
    case .floor: .floor(seconds: try need("seconds").int(1...14_400))
    case .reflect: .reflect(stems: try need("stems").texts(1...20))
    case .build: .build(try fieldList())
    case .draft: .draft(try fieldList())
    case .choose: .choose(try need("field").field())
    case .rate: .rate(try need("field").field())
    case .write: .write(try need("field").field())
    case .breathe:
      .breathe(
        Breath(
          inward: try self["inward"]?.int(1...60) ?? Breath.slow.inward,
          outward: try self["outward"]?.int(1...60) ?? Breath.slow.outward),
        times: try need("times").int(1...60))
    case .quiet: .quiet(seconds: try need("seconds").int(1...14_400))
    case .heat:
      .heat(threshold: try need("threshold").int(1...10), decides: try self["decides"]?.bool() ?? false)
    case .schedule:
      .schedule(
        title: try self["title"]?.text() ?? "", days: try days(),
        as: try self["as"]?.word(Appointment.Sort.self) ?? .talk,
        isOptional: try self["optional"]?.bool() ?? false)
    case .brief:
      .brief(
        of: try need("of").stepID(), opens: try self["opens"]?.word(Brief.Opens.self) ?? .day,
        days: try days(from: 0))
    case .keep: .keep
    case .question: .question(from: try self["from"]?.word(Step.Source.self) ?? .decks)
    case .hand: .hand(try need("count").int(1...6))
    }
  }

  private func fieldList() throws(FieldFault) -> [Field] {
    var fields: [Field] = []
    for reader in try need("fields").list(1...30, of: "fields") { fields.append(try reader.field()) }
    return fields
  }

  private func pair(_ name: String) throws(FieldFault) -> [String] {
    var ids: [String] = []
    for reader in try need(name).list(2...2, of: "steps") { ids.append(try reader.stepID()) }
    return ids
  }

  private func days(from first: Int = 1) throws(FieldFault) -> [Int] {
    var days: [Int] = []
    for reader in try need("days").list(0...20, of: "numbers") {
      let day = try reader.int(first...366)
      if days.contains(day) { throw reader.wanted("on the list only once") }
      days.append(day)
    }
    return days
  }
}

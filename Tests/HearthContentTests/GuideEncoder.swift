@testable import HearthCore

/// Writes guides in the form of a couple's own: what the reader makes of it must be the same guide again.
enum GuideEncoder {
  static func bytes(_ guide: Guide) -> [UInt8] {
    var fields: [String: JSONValue] = [
      "id": .string(guide.id), "title": .string(guide.title), "minutes": .int(guide.minutes),
      "about": .string(guide.about), "why": .string(guide.why), "keeps": .string(guide.keeps.rawValue),
      "home": .string(guide.home.rawValue),
      "steps": .array(guide.steps.map(step)),
    ]
    fields["source"] = guide.source.map(JSONValue.string)
    fields["close"] = guide.close.map(JSONValue.string)
    return Array(JSONValue.object(fields).text(.pretty).utf8)
  }

  private static func step(_ step: Step) -> JSONValue {
    let (kind, own) = kind(step.kind)
    var fields = own
    fields["id"] = .string(step.id)
    fields["kind"] = .string(kind)
    if step.who != .both { fields["who"] = .string(step.who.rawValue) }
    if !step.headline.isEmpty { fields["headline"] = .string(step.headline) }
    if !step.lines.isEmpty { fields["lines"] = strings(step.lines) }
    fields["cue"] = step.cue.map(JSONValue.string)
    fields["ifPassed"] = step.ifPassed.map(JSONValue.string)
    fields["done"] = step.done.map(JSONValue.string)
    fields["onlyIf"] = step.onlyIf.map(condition)
    if !step.next.isEmpty { fields["next"] = .array(step.next.map(branch)) }
    return .object(fields)
  }

  private static func kind(_ kind: Step.Kind) -> (String, [String: JSONValue]) {
    switch kind {
    case .say: ("say", [:])
    case .consent(let otherwise): ("consent", ["otherwise": otherwise.map(JSONValue.string) ?? .null])
    case .curtain: ("curtain", [:])
    case .seal(let fields): ("seal", ["fields": .array(fields.map(field))])
    case .reveal(let steps, let layout):
      ("reveal", ["steps": strings(steps), "as": .string(layout.rawValue)])
    case .lowest(let steps, let field): ("lowest", ["of": strings(steps), "field": .string(field)])
    case .mutual(let steps, let field): ("mutual", ["of": strings(steps), "field": .string(field)])
    case .floor(let seconds): ("floor", ["seconds": .int(seconds)])
    case .reflect(let stems): ("reflect", ["stems": strings(stems)])
    case .draft(let fields): ("draft", ["fields": .array(fields.map(field))])
    case .build(let fields): ("build", ["fields": .array(fields.map(field))])
    case .choose(let asked): ("choose", ["field": field(asked)])
    case .rate(let asked): ("rate", ["field": field(asked)])
    case .write(let asked): ("write", ["field": field(asked)])
    case .breathe(let breath, let times):
      ("breathe", ["inward": .int(breath.inward), "outward": .int(breath.outward), "times": .int(times)])
    case .quiet(let seconds): ("quiet", ["seconds": .int(seconds)])
    case .heat(let threshold, let decides):
      ("heat", ["threshold": .int(threshold), "decides": .bool(decides)])
    case .schedule(let title, let days, let sort, let isOptional):
      (
        "schedule",
        [
          "title": title.isEmpty ? .null : .string(title), "days": .array(days.map { JSONValue.int($0) }),
          "as": .string(sort.rawValue), "optional": .bool(isOptional),
        ]
      )
    case .brief(let sealing, let opens, let days):
      (
        "brief",
        [
          "of": .string(sealing), "opens": .string(opens.rawValue),
          "days": .array(days.map { JSONValue.int($0) }),
        ]
      )
    case .keep: ("keep", [:])
    case .question(let source): ("question", ["from": .string(source.rawValue)])
    case .hand(let count): ("hand", ["count": .int(count)])
    }
  }

  private static func field(_ field: Field) -> JSONValue {
    var fields: [String: JSONValue] = ["key": .string(field.key), "label": .string(field.label)]
    if field.isKept { fields["kept"] = .bool(true) }
    if field.isComplaint { fields["complaint"] = .bool(true) }
    fields["onlyIf"] = field.onlyIf.map(condition)
    switch field.kind {
    case .options(let options):
      fields["kind"] = .string("options")
      fields["options"] = .array(options.map(option))
    case .decks: fields["kind"] = .string("decks")
    case .ballot(let ideas, let own):
      fields["kind"] = .string("ballot")
      fields["ideas"] = .int(ideas)
      if !own.isEmpty { fields["own"] = strings(own) }
    case .among(let found, let none):
      fields["kind"] = .string("among")
      fields["of"] = .string(found)
      fields["none"] = .string(none)
    case .feelings(let most):
      fields["kind"] = .string("feelings")
      fields["atMost"] = .int(most)
    case .scale(let low, let high):
      fields["kind"] = .string("scale")
      fields["low"] = low.isEmpty ? nil : .string(low)
      fields["high"] = high.isEmpty ? nil : .string(high)
    case .line: fields["kind"] = .string("line")
    case .page: fields["kind"] = .string("page")
    case .date: fields["kind"] = .string("date")
    }
    return .object(fields)
  }

  private static func option(_ option: Option) -> JSONValue {
    var fields: [String: JSONValue] = ["id": .string(option.id), "label": .string(option.label)]
    fields["onlyIf"] = option.onlyIf.map(condition)
    fields["leads"] = option.leads.map(branch)
    return .object(fields)
  }

  private static func branch(_ branch: Branch) -> JSONValue {
    var fields: [String: JSONValue] = [:]
    fields["to"] = branch.to.map(JSONValue.string)
    fields["when"] = branch.when.map(condition)
    if !branch.doing.isEmpty { fields["doing"] = strings(branch.doing.map(\.rawValue)) }
    return .object(fields)
  }

  private static func condition(_ condition: Condition) -> JSONValue {
    switch condition {
    case .chose(let field, let option): .object(["chose": strings([field, option])])
    case .unanswered(let field): .object(["unanswered": .string(field)])
    case .answered(let field): .object(["answered": .string(field)])
    case .bothAnswered(let fields): .object(["bothAnswered": strings(fields)])
    case .questionsBelow(let number): .object(["questionsBelow": .int(number)])
    case .countBelow(let number): .object(["countBelow": .int(number)])
    case .depthBelow(let number): .object(["depthBelow": .int(number)])
    case .open(let topic): .object(["open": .string(topic)])
    case .nothingToAsk: .string("nothingToAsk")
    case .nothingEarlier: .string("nothingEarlier")
    }
  }

  private static func strings(_ texts: [String]) -> JSONValue { .array(texts.map(JSONValue.string)) }
}

extension Guide {
  /// The same guide as a couple's own, apart from its version.
  var asOwn: Guide {
    Guide(
      id: id, title: title, minutes: minutes, home: home, about: about, why: why, source: source,
      keeps: keeps, close: close, steps: steps)
  }
}

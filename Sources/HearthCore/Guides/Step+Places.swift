/// What a step says and names, each with its place in the form that a guide's file has.
extension Step {
  /// What the step's author asks for, without the fields that come with its kind.
  func ownFields(_ step: JSONPath) -> [(field: Field, path: JSONPath)] {
    switch kind {
    case .seal(let fields), .build(let fields), .draft(let fields):
      fields.enumerated().map { ($1, step["fields"][$0]) }
    case .choose(let field), .rate(let field), .write(let field): [(field, step["field"])]
    default: []
    }
  }

  private func ownOptions(_ step: JSONPath) -> [(option: Option, path: JSONPath)] {
    ownFields(step).flatMap { field, path in
      field.options.enumerated().map { ($1, path["options"][$0]) }
    }
  }

  /// Ids of the steps it names as ways on.
  func targets(_ step: JSONPath) -> [(path: JSONPath, id: String)] {
    var targets: [(JSONPath, String)] = []
    for (index, branch) in next.enumerated() {
      if let to = branch.to { targets.append((step["next"][index]["to"], to)) }
    }
    for (option, path) in ownOptions(step) {
      if let to = option.leads?.to { targets.append((path["leads"]["to"], to)) }
    }
    if case .consent(let otherwise?) = kind { targets.append((step["otherwise"], otherwise)) }
    if let ifPassed { targets.append((step["ifPassed"], ifPassed)) }
    return targets
  }

  func conditions(_ step: JSONPath) -> [(path: JSONPath, condition: Condition)] {
    var conditions: [(JSONPath, Condition)] = []
    if let onlyIf { conditions.append((step["onlyIf"], onlyIf)) }
    for (index, branch) in next.enumerated() {
      if let when = branch.when { conditions.append((step["next"][index]["when"], when)) }
    }
    for (field, path) in ownFields(step) {
      if let onlyIf = field.onlyIf { conditions.append((path["onlyIf"], onlyIf)) }
    }
    for (option, path) in ownOptions(step) {
      if let onlyIf = option.onlyIf { conditions.append((path["onlyIf"], onlyIf)) }
    }
    return conditions
  }

  /// Everything it may put on the screen, and the name of what it puts on the calendar.
  func sentences(_ step: JSONPath) -> [(path: JSONPath, text: String)] {
    var sentences = [(step["headline"], headline)]
    for (index, line) in lines.enumerated() { sentences.append((step["lines"][index], line)) }
    if let cue { sentences.append((step["cue"], cue)) }
    for (field, path) in ownFields(step) { sentences.append((path["label"], field.label)) }
    for (option, path) in ownOptions(step) { sentences.append((path["label"], option.label)) }
    switch kind {
    case .reflect(let stems):
      for (index, stem) in stems.enumerated() { sentences.append((step["stems"][index], stem)) }
    case .schedule(let title, _, _, _): sentences.append((step["title"], title))
    default: break
    }
    return sentences
  }
}

extension Field {
  /// The answers it offers; none where it asks for something else.
  var options: [Option] {
    if case .options(let options) = kind { options } else { [] }
  }
}

/// What a field of a guide's file may ask for, by its `kind`.
///
/// Every field has a `key`, which names the answer, and a `kind`; it may have a `label`, and `"kept": true` when the
/// answer goes into the record of the talk, and `"complaint": true` when it says what somebody minds: a word that tends to
/// land as blame is then pointed out. Any but the first of its step may have a condition `onlyIf`, which goes by
/// what was answered before it.
///
/// | kind | its own fields |
/// |---|---|
/// | `options` | `options`: each with `id`, `label`, `onlyIf?`, `leads?`: a way on without a condition |
/// | `ballot` | `ideas`: how many from the library, 0–20, `own?`: keys of fields whose answers go on the list too |
/// | `among` | `of`: the field of a `mutual` step, `none`: what the row is called that picks nothing |
/// | `decks`, `line`, `page`, `date` | |
/// | `feelings` | `atMost`: 1–10 |
/// | `scale` | `low?`, `high?`: words for both ends |
///
/// A `date` is a day from today on, with a time or without, typed as people say it: `sunday 20:00`.
///
/// The answers to `topic` and `summary` go into the record of the talk, and `deck` says where questions come from.
enum FieldForm: String, CaseIterable {
  case options, decks, ballot, among, feelings, scale, line, page, date

  /// Those that only a field of this kind has.
  var fields: [String] {
    switch self {
    case .options: ["options"]
    case .decks, .line, .page, .date: []
    case .ballot: ["ideas", "own"]
    case .among: ["of", "none"]
    case .feelings: ["atMost"]
    case .scale: ["low", "high"]
    }
  }

  static let common = ["key", "kind", "label", "kept", "complaint", "onlyIf"]
}

extension FieldReader {
  func field() throws(FieldFault) -> Field {
    guard let values = value.object else { throw wanted("a field in braces") }
    // Which fields it may have itself depends on its kind.
    let form = try ObjectReader(fields: values, path: path).need("kind").word(FieldForm.self)
    let fields = try object("a field of kind \"\(form.rawValue)\"", FieldForm.common + form.fields)
    return Field(
      try fields.need("key").stepID(), try fields["label"]?.text(orEmpty: true) ?? "", try fields.kind(form),
      isKept: try fields["kept"]?.bool() ?? false,
      isComplaint: try fields["complaint"]?.bool() ?? false, onlyIf: try fields["onlyIf"]?.condition())
  }

  fileprivate func option() throws(FieldFault) -> Option {
    let fields = try object("an option", ["id", "label", "onlyIf", "leads"])
    return Option(
      try fields.need("id").stepID(), try fields.need("label").text(),
      onlyIf: try fields["onlyIf"]?.condition(),
      // A choice is condition enough.
      leads: try fields["leads"]?.branch(withCondition: false))
  }
}

extension ObjectReader {
  fileprivate func kind(_ form: FieldForm) throws(FieldFault) -> Field.Kind {
    switch form {
    case .options:
      var options: [Option] = []
      for reader in try need("options").list(1...30, of: "options") { options.append(try reader.option()) }
      return .options(options)
    case .decks: return .decks
    case .ballot:
      var own: [String] = []
      for reader in try self["own"]?.list(0...10, of: "keys") ?? [] { own.append(try reader.stepID()) }
      return .ballot(ideas: try need("ideas").int(0...20), own: own)
    case .among: return .among(try need("of").stepID(), none: try need("none").text(60))
    case .feelings: return .feelings(atMost: try need("atMost").int(1...10))
    case .scale: return .scale(low: try self["low"]?.text() ?? "", high: try self["high"]?.text() ?? "")
    case .line: return .line
    case .page: return .page
    case .date: return .date
    }
  }
}

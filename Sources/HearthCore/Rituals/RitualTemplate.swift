/// A ritual to begin with: what it may look like, and questions whose answers are its steps, in the couple's own words.
public struct RitualTemplate: Hashable, Sendable {
  /// Lower-case words joined by `-`; never changes once shipped.
  public let id: String
  /// The kind of thing it makes.
  public let sort: Ritual.Sort
  /// As the list of templates names it.
  public let title: String
  /// How it would be typed as a quick entry: day, time and title, to be changed. Empty where nothing can be guessed.
  public let entry: String
  /// One line: why one might want it.
  public let about: String
  /// Where that comes from, when it comes from somewhere.
  public let source: String?
  /// What to ask for each of its steps. An empty answer leaves the step out.
  public let questions: [String]
  /// The guide it opens, by id.
  public let guide: String?
  /// Whether the two take turns planning it.
  public let alternates: Bool

  /// Opens no guide and has no planner, unless it says otherwise.
  public init(
    id: String, sort: Ritual.Sort, title: String, entry: String, about: String, source: String? = nil,
    questions: [String], guide: String? = nil, alternates: Bool = false
  ) {
    self.id = id
    self.sort = sort
    self.title = title
    self.entry = entry
    self.about = about
    self.source = source
    self.questions = questions
    self.guide = guide
    self.alternates = alternates
  }
}

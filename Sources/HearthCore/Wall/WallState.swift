/// Where they are on the wall. Not stored: every start shows all there is.
public struct WallState: Hashable, Sendable {
  /// What was typed to search for; while it is empty, nothing is left out.
  public internal(set) var query = TextField()
  /// Whether the field has the cursor.
  public internal(set) var isSearching = false
  /// The chosen card, by id; nil is the first there is.
  public internal(set) var chosen: String?
}

/// What is said of words that are erased, wherever that is: nobody may take them for gone where a copy still is.
public enum ErasedWords {
  /// Before it is done.
  public static let before =
    "The words go from the files here, from its backups too, and other devices follow. Copies you made still have them."
  /// Once it is done.
  static let after =
    "Erased here, in its backups too. Other devices follow when they next open; copies you made still have it."
}

/// What is said of words that are erased, wherever that is: nobody may take them for gone where a copy still is.
public enum ErasedWords {
  /// Before it is done.
  public static let before =
    "The words go from the files here, and other devices follow. Backups may still hold them."
  /// Once it is done.
  static let after = "Erased here. Other devices follow when they next open; backups may still hold it."
}

/// Spots words that tend to be heard as blame, so that the screen can ask, kindly and once, whether to say it
/// otherwise. It never changes or stops anything.
public enum Nudge {
  /// The first such word in the text, as written; nil when there is none.
  public static func blameWord(in text: String) -> String? {
    let words = text.lowercased().split { !$0.isLetter && $0 != "'" && $0 != "’" }.map(String.init)
    for (index, word) in words.enumerated() {
      if absolutes.contains(word) { return word }
      let plain = word.replacingCurlyApostrophe
      if plain == "you're" { return word }
      if plain == "you", index + 1 < words.count, words[index + 1] == "are" { return "you are" }
    }
    return nil
  }

  private static let absolutes: Set<String> = ["always", "never", "everytime"]
}

extension String {
  fileprivate var replacingCurlyApostrophe: String { String(map { $0 == "’" ? "'" : $0 }) }
}

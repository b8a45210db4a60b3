/// A line one partner kept of an answer: a page of what the two know of each other, with its date.
public struct KeptAnswer: Hashable, Sendable {
  static let kind = "answer"

  let id: String
  /// Who answered. The other one's line on the same question is a record of its own.
  public let author: PartnerID
  /// The question's id; the question may be gone from the decks since.
  public let prompt: String
  /// The question as it was read then.
  public let question: String
  /// The line as it was typed.
  public let text: String
  let keep: Keep
  /// When it was kept; the month it is filed under.
  public let at: Moment

  /// Nil when the record is of another kind, or gone.
  public init?(_ record: Record) {
    guard record.kind == KeptAnswer.kind, !record.erased, let author = record.author,
      let prompt = record.body["prompt"]?.string, let text = record.body["text"]?.string
    else { return nil }
    id = record.id
    self.author = author
    self.prompt = prompt
    question = record.body["question"]?.string ?? ""
    self.text = text
    keep = record.body["keep"]?.string.flatMap(Keep.init) ?? .us
    at = record.at
  }

  /// The record of a new one. `question` is the sentence, `prompt` its id.
  package static func record(
    id: String, prompt: String, author: PartnerID, text: String, question: String, keep: Keep, at: Moment
  ) -> Record {
    Record(
      id: id, kind: kind, author: author, at: at,
      body: [
        "prompt": .string(prompt), "question": .string(question), "text": .string(text),
        "keep": .string(keep.rawValue),
      ])
  }
}

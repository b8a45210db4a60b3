/// A line one partner kept of an answer: a page of what the two know of each other, with its date.
public struct KeptAnswer: Hashable, Sendable {
  public static let kind = "answer"

  public let id: String
  public let author: PartnerID
  /// The question's id; the question may be gone from the decks since.
  public let prompt: String
  /// The question as it was read then.
  public let question: String
  public let text: String
  public let keep: Keep
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

import HearthCore

extension PhraseFamily {
  /// Sentences for the middle of a quarrel: none blames, none promises too much.
  public static let all: [PhraseFamily] = [
    PhraseFamily(
      "Slow down",
      [
        "Can we slow down a little?", "One thing at a time, please.",
        "That was too fast for me. Say it again?",
        "I am getting too hot. Give me a minute.", "Could you say that more gently?",
        "I want to hear you, and I can’t just now.", "Stay with me. I only need to breathe.",
      ]),
    PhraseFamily(
      "I feel",
      [
        "That stung.", "I am scared of where this is going.", "I am sad, and it comes out cross.",
        "I don’t know yet what I feel.", "I am getting defensive. Put it another way?",
        "This matters to me more than I can say.", "I feel small right now.",
      ]),
    PhraseFamily(
      "My part",
      [
        "I overdid that. Let me try again.", "I see my share in this.", "I am sorry for how I said it.",
        "I should have asked you first.", "I was not listening. I am now.", "That was unfair of me.",
      ]),
    PhraseFamily(
      "I hear you",
      [
        "I think I get it. Tell me if I don’t.", "That makes sense to me.", "There you have a point.",
        "I did not know it weighed that much.", "Tell me more about that part.",
        "I see how that looked from where you were.",
      ]),
    PhraseFamily(
      "A yes inside the no",
      [
        "Not today. Tomorrow, yes.", "I can’t say yes to all of it. To some, I can.",
        "I see it another way, and I see why you don’t.", "Part of what you want, I want too.",
        "I can’t give you that. Could I give you this?", "Let us leave that one open for now.",
      ]),
    PhraseFamily(
      "Thank you",
      [
        "Thank you for staying with this.", "Thank you for telling me.",
        "I know this is not easy for you, either.", "I noticed that you tried.", "I am still on your side.",
        "I like you, even now.",
      ]),
    PhraseFamily(
      "Stop, and start again",
      [
        "Can we start that over?", "Can I take that last sentence back?",
        "I want a break, and I will come back.",
        "It is us two against this, not each other.", "What was it about, at the beginning?",
        "Tea first. Then this.",
      ]),
  ]
}

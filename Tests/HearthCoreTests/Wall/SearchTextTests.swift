import Testing

@testable import HearthCore

@Suite("Text as a search sees it")
struct SearchTextTests {
  private func folded(_ text: String) -> String { String(decoding: SearchText.folded(text), as: UTF8.self) }

  @Test(
    "Letters lose their case and their marks",
    arguments: [
      ("Soup", "soup"), ("ÉCOLE", "ecole"), ("e\u{301}cole", "ecole"), ("Übermut", "ubermut"),
      ("ấm Łódź Ørsted", "am lodz orsted"), ("Ἀθῆναι ΆΓΆΠΗΣ", "αθηναι αγαπησ"), ("Ёлка Ή", "елка η"),
      ("İstanbul", "istanbul"), ("didn’t", "didn't"), ("“well–being”", "\"well-being\""),
      ("日本語 한국", "日本語 한국"), ("❤️ 👩‍👧", "❤ 👩👧"), ("soft\u{AD}ly a\u{A0}b", "softly a b"), ("straße", "strasse"),
      ("STRAẞE", "strasse"),
    ])
  func folds(text: String, expected: String) { #expect(folded(text) == expected) }

  @Test("Bytes that are no text stay, and break nothing")
  func broken() {
    for bytes: [UInt8] in [[0xC3], [0xFF, 0x41], [0xE2, 0x80], [0xF0, 0x9F, 0x91], [0xC3, 0x28], [0x80]] {
      let folded = bytes.withUnsafeBufferPointer { SearchText.folded($0) }
      #expect(folded.count == bytes.count)
    }
  }

  @Test("One text in another")
  func contains() {
    let text = SearchText.folded("a soup for sunday")
    for word in ["", "a", "soup", "sunday", "y"] { #expect(SearchText.contains(Array(word.utf8), in: text)) }
    for word in ["soups", "sunday!", "z", "a soup for sunday and more"] {
      #expect(!SearchText.contains(Array(word.utf8), in: text))
    }
  }

  // MARK: In files

  private func hit(_ search: JournalSearch, _ files: String...) -> Bool {
    var scan = JournalSearch.Scan(search)
    for file in files {
      var file = file
      file.withUTF8 { scan.take($0) }
    }
    return scan.isHit
  }

  private func search(_ words: String, kinds: [String] = ["note"], sort: String? = nil) -> JournalSearch {
    JournalSearch(kinds: kinds, sort: sort, words: SearchText.words(of: words))
  }

  @Test("A month is a hit when it has the kind and every word, in whichever file and order")
  func scan() {
    let note = #"{"kind":"note","text":"Soup and bread"}"#
    let reply = #"{"kind":"reply","text":"Next time: jam"}"#
    #expect(hit(search(""), note))
    #expect(hit(search("SOUP jam"), note, reply) && hit(search("SOUP jam"), reply, note))
    #expect(!hit(search("soup"), reply) && !hit(search("kite"), note, reply))
    #expect(!hit(search("soup", kinds: ["conversation"]), note))
    #expect(hit(search("soup", kinds: []), note))
    #expect(hit(search("", sort: "win"), #"{"kind": "note", "sort": "win"}"#))
    #expect(!hit(search("", sort: "win"), #"{"kind":"note","text":"a win","sort":"love"}"#))
  }

  @Test(
    "What JSON escapes is found too",
    arguments: [
      (#"caf\u00e9"#, "cafe"), (#"\u00E9t\u00e9"#, "ete"), (#"say \"hi\" now"#, "\"hi\""),
      (#"a\\b"#, #"a\b"#),
      (#"one\ntwo"#, "two"), (#"\ud83d\udc9b"#, "💛"), (#"a\/b"#, "a/b"),
    ])
  func escapes(file: String, word: String) {
    #expect(hit(search(word, kinds: []), #"{"body":{"text":""# + file + #""}}"#))
  }

  @Test("Only what people wrote is looked at: no names of fields, no ids, no days")
  func spoken() {
    let line =
      #"{"at":"2026-11-21","body":{"keep":"us","text" : "soup"},"id":"kind-us","kind":"note","title":"kite"}"#
    for word in ["soup", "kite"] { #expect(hit(search(word, kinds: []), line)) }
    for word in ["kind", "us", "note", "2026", "text", "keep"] {
      #expect(!hit(search(word, kinds: []), line))
    }
    #expect(hit(search("sad tired", kinds: []), #"{"feelings":["sad","tired"],"v":1}"#))
    #expect(!hit(search("us", kinds: []), #"{"feelings":["sad"],"keep":"us"}"#))
  }

  @Test(
    "Escapes that lead nowhere break nothing",
    arguments: [#"\"#, #"\u"#, #"\u12"#, #"\ud83d"#, #"\ud83d\u0041"#, #"\uzzzz soup"#])
  func halfEscapes(file: String) { #expect(!hit(search("kite", kinds: []), file)) }
}

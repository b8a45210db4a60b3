import Testing

@testable import HearthStore

@Suite struct SHA256Tests {
  /// Of FIPS 180-2, appendix B, and of NIST's example values.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
      "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
    ),
  ])
  func vectors(_ text: String, _ sum: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == sum)
  }

  @Test func aMillionLettersInPiecesOfAnySize() {
    let sum = "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    for size in [1, 55, 56, 63, 64, 65, 4096] {
      var hash = SHA256()
      var left = 1_000_000
      while left > 0 {
        hash.update([UInt8](repeating: UInt8(ascii: "a"), count: min(size, left)))
        left -= size
      }
      #expect(hash.hexadecimal == sum)
    }
  }
}

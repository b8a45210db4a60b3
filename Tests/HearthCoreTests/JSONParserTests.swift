import HearthCore
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    ("null", JSONValue.null), (" true ", .bool(true)), ("false\n", .bool(false)), ("0", .number("0")),
    ("-0", .number("-0")), ("-0.10e+05", .number("-0.10e+05")), ("1E9", .number("1E9")),
    ("123456789012345678901234567890", .number("123456789012345678901234567890")),
    (#""""#, .string("")), (#""a\"\\\/\b\f\n\r\t""#, .string("a\"\\/\u{8}\u{c}\n\r\t")),
    (#""\u00e9\u0000""#, .string("é\0")), (#""\ud83d\ude00x""#, .string("😀x")),
    (#""\uD834\uDD1E""#, .string("𝄞")),
    ("\"é😀\u{FFFF}\"", .string("é😀\u{FFFF}")), ("[]", .array([])),
    ("[ 1 , [ ] ]", .array([.int(1), .array([])])),
    ("{}", .object([:])), (#"{ "a" : { "" : [null] } }"#, .object(["a": .object(["": .array([.null])])])),
    ("\t\r\n 1", .int(1)),
  ])
  func reads(_ text: String, _ value: JSONValue) throws {
    #expect(try JSONValue(parsing: text) == value)
  }

  @Test(arguments: [
    "", " ", "nul", "nulll", "True", "NaN", "Infinity", "-Infinity", "undefined", "'a'", "a", "\u{FEFF}1",
    "1 2", "[] []",
    "01", "-01", "00", "1.", ".1", "-", "+1", "-.1", "1e", "1e+", "1E-", "1.e1", "0x10", "1a", "1_000",
    "1.2.3", "--1", "1e1.5",
    "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[1}", "[\"a", "[1:2]",
    "{", "}", "{]", #"{"a"}"#, #"{"a":}"#, #"{"a":1"#, #"{"a":1,}"#, "{,}", #"{"a" 1}"#, #"{"a"::1}"#,
    "{a:1}", "{1:1}",
    "{'a':1}", #"{"a":1 "b":2}"#, #"{"a":1,,"b":2}"#, #"{"a":1,"a":2}"#, #"{"a":1,"\u0061":2}"#, #"{"a":1]"#,
    "\"", "\"a", "\"\\\"", #""\"#, #""\x""#, #""\a""#, #""\'""#, #""\U0041""#, #""\u""#, #""\u12""#,
    #""\u123""#, #""\u123g""#,
    #""\ud800""#, #""\udc00""#, #""\ud800\ud800""#, #""\ud800x""#, #""\ud800\u0041""#, #""\ud800\""#,
    #""\udc00\ud800""#,
    "\"a\nb\"", "\"a\tb\"", "\"\u{0}\"", "\"\u{1F}\"", "// c\n1", "1 // c", "/* c */ 1", "#1", "[1]x", "{}}",
    "[1]]",
    "<null>", "\u{A0}1", "\u{C}1", "*", "[*]", "[\"\"],",
  ])
  func refuses(_ text: String) {
    #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
  }

  @Test(
    arguments: [
      [0xFF], [0xC3], [0xC0, 0x80], [0xC1, 0xBF], [0x80], [0xE2, 0x28, 0xA1], [0xE0, 0x80, 0x80],
      [0xED, 0xA0, 0x80],
      [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80], [0xF0, 0x28, 0x8C, 0xBC], [0xF0, 0x9F, 0x98],
    ] as [[UInt8]])
  func refusesInvalidUTF8(_ bytes: [UInt8]) {
    let quote = UInt8(ascii: "\"")
    #expect(throws: JSONError.self) { try JSONValue(parsing: [quote] + bytes + [quote]) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: Array(#""\n"#.utf8) + bytes + [quote]) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: bytes) }
    #expect(throws: JSONError.self) {
      try JSONValue(parsing: [UInt8(ascii: "{"), quote] + bytes + Array(#"":1}"#.utf8))
    }
  }

  @Test func saysWhere() {
    #expect(throws: JSONError(offset: 20, line: 3, column: 8, reason: "a value should start here")) {
      try JSONValue(parsing: "{\n  \"é\": 1,\n  \"b\": x\n}")
    }
  }

  @Test func limitsNesting() throws {
    let open = String(repeating: "[", count: 64)
    let close = String(repeating: "]", count: 64)
    _ = try JSONValue(parsing: open + close)
    _ = try JSONValue(parsing: "[" + String(repeating: "[],{},", count: 500) + "1]")
    #expect(throws: JSONError.self) { try JSONValue(parsing: "[" + open + close + "]") }
    #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: "[", count: 1_000_000)) }
    #expect(throws: JSONError.self) { try JSONValue(parsing: String(repeating: #"{"a":"#, count: 1_000_000)) }
  }

  @Test func refusesEveryTruncation() throws {
    let whole = Array(#"{"a":[1,-2.5e3,"x\n\ud83d\ude00é"],"b":{"c":null,"d":true}}"#.utf8)
    _ = try JSONValue(parsing: whole)
    for length in 0..<whole.count {
      #expect(throws: JSONError.self) { try JSONValue(parsing: Array(whole.prefix(length))) }
    }
  }

  @Test func survivesEveryFlippedBit() throws {
    let whole = Array(#"{"a":[1,-2.5e3,"x\n\ud83d\ude00é"],"b":{"c":null,"d":true}}"#.utf8)
    for position in whole.indices {
      for bit in 0..<8 {
        var bytes = whole
        bytes[position] ^= 1 << UInt8(bit)
        guard let value = try? JSONValue(parsing: bytes) else { continue }
        #expect(try JSONValue(parsing: value.text()) == value)
      }
    }
  }
}

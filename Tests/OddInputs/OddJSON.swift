/// Malformed and odd values, each of which stands in the place of a good one somewhere.
public enum OddJSON {
  /// Numbers that are none, and some that are.
  public static let numbers = [
    "01", "-01", "00", "1.", ".1", "-", "+1", "-.1", "1e", "1e+", "1E-", "1.e1", "0x10", "1a", "1_000",
    "1.2.3",
    "--1", "1e1.5", "1e1e1", "-0x1", "1 000", "1,000", "٣", "１", "½", "∞", "NaN", "-NaN", "nan", "Infinity",
    "-Infinity", "inf", "1f", "1L", "1n", "0b1", "0o7", "1-1", "1+1", "- 1", "2.e3", "0e", "0e+", "-2.",
    "1e\u{2212}1",
    "-0", "0.0", "1E400", "-1e-400", "123456789012345678901234567890", "0.1e-0", "1e+00", "-1.50",
  ]
  /// Strings that are not closed, not escaped or not Unicode, and some that are whole.
  public static let texts = [
    "\"", "\"a", "\"\\\"", "\"\\", "\"\\x\"", "\"\\a\"", "\"\\'\"", "\"\\U0041\"", "\"\\u\"", "\"\\u12\"",
    "\"\\u123\"",
    "\"\\u123g\"", "\"\\u 123\"", "\"\\u-123\"", "\"\\ud800\"", "\"\\udc00\"", "\"\\ud800\\ud800\"",
    "\"\\ud800x\"",
    "\"\\ud800\\u0041\"", "\"\\ud800\\n\"", "\"\\udc00\\ud800\"", "\"\\ud800\\udc0\"", "\"a\tb\"",
    "\"\u{0}\"",
    "\"\u{1}\"", "\"\u{1F}\"", "\"\u{1B}[2J\"", "'a'", "`a`", "“a”", "a", "\"a\"b", "\"a\"\"b\"",
    "\\u0022a\"",
    "\"\\0\"", "\"\\1\"", "\"\\ \"", "\"\\v\"", "\"\\N\"", "\"\\uD83D\\uDE00\"", "\"\\u0000\"", "\"\\/\"",
    "\"\u{7F}\"",
    "\"\u{2028}\"", "\"\u{FFFF}\"", "\"\u{10FFFF}\"", "\"\u{FEFF}\"", "\"\\uFFFE\"", "\"e\u{301}\"", "\"\"",
  ]
  /// Brackets in disorder, and some in order.
  public static let lists = [
    "[", "]", "[1", "[1,", "[1,]", "[,1]", "[,]", "[1 2]", "[1,,2]", "[1}", "[\"a", "[1:2]", "[[]", "[]]",
    "[1;2]",
    "[1,\u{A0}2]", "[\u{C}]", "[\u{B}1]", "[*]", "[\"\"],", "[-]", "[tru]", "[nul]", "[1,\u{2028}2]", "(1)",
    "[1]x",
    "[]", "[[]]", "[null]", "[ ]", "[1,\t2]", "[[],{},[[]]]",
  ]
  /// Braces in disorder, and some in order.
  public static let objects = [
    "{", "}", "{]", "{\"a\"}", "{\"a\":}", "{\"a\":1", "{\"a\":1,}", "{,}", "{\"a\" 1}", "{\"a\"::1}",
    "{a:1}", "{1:1}",
    "{'a':1}", "{\"a\":1 \"b\":2}", "{\"a\":1,,\"b\":2}", "{\"a\":1,\"a\":2}", "{\"a\":1,\"\\u0061\":2}",
    "{\"a\":1]",
    "{null:1}", "{[]:1}", "{{}:1}", "{\"a\":1}}", "{\"a\":{\"b\":1,\"b\":1}}", "{\"a\":x}", "{:1}",
    "{\"a\"=1}",
    "{\"a\":1;}", "{\"a\\x\":1}", "{\"a\n\":1}", "{\"\\ud800\":1}", "{...}", "{}", "{\"\":0}",
    "{ \"a\" : { } }",
    "{\"text\":\"\\ud83d\\ude00\"}", "{\"\u{0}\":1}",
  ]
  /// What is no value of any kind, and some that are.
  public static let words = [
    "", " ", "nul", "nulll", "True", "FALSE", "Null", "undefined", "none", "yes", "// c", "/* c */ 1",
    "1 // c", "#1",
    "<null>", "\u{FEFF}1", "\u{A0}1", "\u{2003}1", "tr\\u0075e", "true", "false", "null", " null ", "\tnull",
    "truefalse",
    "null,", ",null", "null null", "@", "&", "\u{0}", "\u{1B}",
  ]
  /// All of these.
  public static let all = numbers + texts + lists + objects + words

  /// No text at all: bytes that are no UTF-8.
  public static let bytes: [[UInt8]] = [
    [0xFF], [0xFE], [0xC3], [0xC0, 0x80], [0xC1, 0xBF], [0x80], [0xBF], [0xE2, 0x28, 0xA1],
    [0xE0, 0x80, 0x80],
    [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xF4, 0x90, 0x80, 0x80], [0xF8, 0x88, 0x80, 0x80, 0x80],
    [0xF0, 0x28, 0x8C, 0xBC], [0xF0, 0x9F, 0x98], [0xF0, 0x80, 0x80, 0x80],
    [0xFC, 0x80, 0x80, 0x80, 0x80, 0x80],
    [0xE2, 0x82], [0xF0, 0x9F], [0xFF, 0xFE, 0x31, 0x00], [0x00, 0x31], [0xEF, 0xBB],
  ]
}

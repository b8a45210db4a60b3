/// Words that are hard on programs.
public enum OddWords {
  /// Every control of ASCII and of the upper half, between two letters.
  public static let controls =
    (0...0x1F).map { "a\(Character(Unicode.Scalar(UInt8($0))))b" }
    + (0x7F...0x9F).map { "a\(Character(Unicode.Scalar(UInt8($0))))b" }
  /// What draws nothing and steers its neighbours, alone and among letters; what is no character; what nobody has assigned.
  public static let steering = [
    0xAD, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202B, 0x202C,
    0x202D, 0x202E,
    0x2060, 0x2061, 0x2064, 0x2066, 0x2067, 0x2068, 0x2069, 0x206A, 0x206F, 0xFEFF, 0xFFF9, 0xFFFB, 0xFFFE,
    0x1D173,
    0xE0001, 0xE0041, 0xE007F, 0xE0100, 0x10FFFF, 0xFDD0, 0xE000,
  ].compactMap { Unicode.Scalar(UInt32($0)) }.flatMap {
    ["a\(Character($0))b", "\(Character($0))", "x\(Character($0))"]
  }
  /// Letters of many scripts, of all widths, with more marks than a cell holds.
  public static let scripts = [
    "שלום עולם", "مرحبا بالعالم", "abc שלום 123 مرحبا", "می‌خواهم", "नमस्ते", "สวัสดี", "ကမ္ဘာ", "ༀམཎིཔདྨེ", "한국어",
    "가나",
    "漢字かな交じり", "ｆｕｌｌｗｉｄｔｈ", "Ὀδυσσεύς", "İıIi", "ß ẞ", "ﬁ ﬂ", "Å Å", "é e\u{301}", "𝔘𝔫𝔦𝔠𝔬𝔡𝔢", "𒀀𒁀", "ￂￃ",
    "٠١٢٣",
    "Z\(String(repeating: "\u{300}", count: 200))", String(repeating: "\u{301}", count: 50),
    "e\(String(repeating: "\u{20DD}\u{336}\u{489}", count: 40))", "\u{1100}\u{1161}\u{11A8}",
  ]
  /// Pictures made of several characters, and pieces of such.
  public static let pictures = [
    "👩‍👩‍👧‍👦", "🏳️‍🌈", "🇩🇪🇫🇷🇯", "👍🏽👍🏿", "❤️❤︎❤", "1️⃣#️⃣", "🧑🏻‍❤️‍💋‍🧑🏿", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "👩\u{200D}", "\u{200D}👩", "🫱🏼‍🫲🏿", "\u{FE0F}", "🏿",
    String(repeating: "👩‍", count: 100), "🇦" + String(repeating: "🇧", count: 31),
  ]
  /// What terminals, shells, file formats and this program’s own readers would obey; and what is very long.
  public static let sequences = [
    "\u{1B}[2J\u{1B}[H", "\u{1B}]0;title\u{7}", "\u{1B}]52;c;aGk=\u{7}", "\u{1B}P1$r\u{1B}\\", "\u{9B}31m",
    "\u{1B}[200~x\u{1B}[201~",
    "\u{1B}c", "\u{1B}[?1049l", "\u{1B}]8;;http://x\u{1B}\\x", "\u{E}\u{F}", "\u{8}\u{8}\u{8}", "\r\n\r\n",
    "\n\n\n", "\t\t",
    "\u{1B}", "\u{1B}[6n", "%s%n%x", "%1$*2$s", "${HOME}", "`id`", "$(id)", "; rm -rf ~", "' OR ''='",
    "\"}\n{\"id\":\"x\"}",
    "{\"v\":2}", "<<<<<<< HEAD", "=======", ">>>>>>> x", "||||||| x", "../../../etc/passwd", "C:\\CON",
    "/dev/null", "-rf",
    "--help", "null", "undefined", "true", "NaN", "-1", "1e999", "0x0", "<b>x</b>", "<script>x</script>",
    "&amp;&#0;", "# a",
    "* a\n- b\n1. c", "[a](b)", "![](c)", "```", "~~~\n```\n~~~", "| a | b |", "---", "> a", "\\", "\\\\",
    "\\n", "\\u0000",
    "\"", "'", "``", "{}", "{a}", "{b}", "{a|b}", "BEGIN:VEVENT", "a;b,c:d", "=1+1", "@a", "+1", " ", "  a  ",
    "\u{A0}", "\u{3000}",
    String(repeating: "x", count: 100_000), String(repeating: "漢", count: 20_000),
    String(repeating: "a ", count: 20_000),
    String(repeating: "\n", count: 2_000), String(repeating: "{", count: 500),
    String(repeating: "\u{202E}", count: 1_000),
  ]
  /// All of these.
  public static let all = controls + steering + scripts + pictures + sequences

  /// The same with up to four short ones put into one, and without the very long ones: fewer to draw.
  public static let packed: [String] = {
    var packed: [String] = []
    var short: [String] = []
    for word in all where word.utf8.count < 2_000 {
      guard word.utf8.count <= 8 else {
        packed.append(word)
        continue
      }
      short.append(word)
      if short.count == 4 {
        packed.append(short.joined(separator: " "))
        short = []
      }
    }
    return packed + short
  }()

  /// Those without an end in sight.
  public static let long = all.filter { $0.utf8.count >= 2_000 }
}

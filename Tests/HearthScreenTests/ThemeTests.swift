import HearthCore
import Testing

@testable import HearthScreen

@Suite struct ThemeTests {
  private func parse(_ text: String) throws -> ThemeFile {
    try ThemeFile(parsing: Array(text.utf8), file: "mine.json")
  }

  @Test(arguments: Theme.builtInNames)
  func shippedThemesAreComplete(name: String) throws {
    let bytes = try #require(Theme.builtInFile(named: name))
    let file = try ThemeFile(parsing: bytes, file: "\(name).json")
    #expect(file.warnings.isEmpty)
    #expect(file.theme.name == name)
    #expect(Theme.builtIn(named: name) == file.theme)
    let roles = try #require(JSONValue(parsing: bytes)["roles"]?.object)
    #expect(Set(roles.keys) == Set(Role.allCases.map(\.rawValue)))
  }

  @Test func otherNamesAreNoThemes() {
    #expect(Theme.builtIn(named: "neon") == nil)
    #expect(Theme.plain[.key] == Style(foreground: nil))
  }

  // Contrast as WCAG 2 counts it, for what each kind of terminal will really show.
  @Test(arguments: Theme.builtInNames.filter { $0 != "mono" }, Role.allCases)
  func everyRoleCanBeRead(name: String, role: Role) throws {
    let theme = try #require(Theme.builtIn(named: name))
    let ground = try #require(theme.background)
    let color = try #require(theme[role].foreground)
    let least = leastContrast(of: role, in: name)
    #expect(contrast(color.rgb, ground.rgb) >= least)
    #expect(contrast(Palette.rgb(indexed: color.indexed), Palette.rgb(indexed: ground.indexed)) >= least)
    #expect(color.basic != ground.basic)
  }

  private func leastContrast(of role: Role, in theme: String) -> Double {
    switch role {
    // Decoration: the words beside it say the same.
    case .rule, .border, .spent: 1.5
    case .ember, .flame: 3
    default: theme == "contrast" ? 7 : 4.5
    }
  }

  private func contrast(_ left: Int, _ right: Int) -> Double {
    let pair = [luminance(left), luminance(right)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private func luminance(_ rgb: Int) -> Double {
    func linear(_ channel: Int) -> Double {
      let value = Double(channel & 255) / 255
      return value <= 0.03928 ? value / 12.92 : power((value + 0.055) / 1.055)
    }
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb)
  }

  /// x to the power of 2.4, which is x² times the fifth root of x².
  private func power(_ base: Double) -> Double {
    var root = 1.0
    for _ in 0..<60 {
      root -= (root * root * root * root * root - base * base) / (5 * root * root * root * root)
    }
    return base * base * root
  }

  @Test func contrastIsCountedRight() {
    #expect(abs(contrast(0x000000, 0xFFFFFF) - 21) < 0.001)
    #expect(abs(contrast(0x777777, 0xFFFFFF) - 4.478) < 0.001)
  }

  @Test(arguments: Theme.builtInNames.filter { $0 != "mono" })
  func partnersAreToldApart(name: String) throws {
    let theme = try #require(Theme.builtIn(named: name))
    let colors = Partner.Tint.allCases.compactMap { theme[Role($0)].foreground }
    #expect(colors.count == 6)
    #expect(Set(colors.map(\.indexed)).count == 6)
    #expect(Set(colors.map(\.basic)).count == 6)
    for (index, left) in colors.enumerated() {
      for right in colors[(index + 1)...] {
        #expect(distance(left.rgb, right.rgb) > 48)
        #expect(distance(Palette.rgb(indexed: left.indexed), Palette.rgb(indexed: right.indexed)) > 48)
      }
    }
  }

  private func distance(_ left: Int, _ right: Int) -> Double {
    let shifts = [16, 8, 0]
    let sum = shifts.reduce(0) { sum, shift in
      let difference = (left >> shift & 255) - (right >> shift & 255)
      return sum + difference * difference
    }
    return Double(sum).squareRoot()
  }

  @Test func monoTellsStatesByAttributesAlone() throws {
    let mono = try #require(Theme.builtIn(named: "mono"))
    #expect(mono.background == nil)
    #expect(Role.allCases.allSatisfy { mono[$0].foreground == nil })
    let states: [Role] = [.text, .dim, .loud, .accent, .field, .notice]
    #expect(Set(states.map { mono[$0].attributes }).count == states.count)
    #expect(mono[.timer].attributes != mono[.spent].attributes)
    #expect(mono[.ember].attributes != mono[.flame].attributes)
  }

  @Test func rolesFallBackAlongTheirDots() throws {
    let file = try parse(
      """
      {"roles": {
        "text": {"rgb": "#112233", "indexed": 20, "basic": 4},
        "who": {"indexed": 196, "attributes": ["bold"]},
        "who.sea": {"basic": 6, "attributes": ["underline", "reverse"]}
      }}
      """)
    #expect(file.warnings.isEmpty)
    let theme = file.theme
    #expect(theme.name == "mine.json")
    #expect(theme[.dim].foreground == Color(rgb: 0x112233, indexed: 20, basic: 4))
    #expect(theme[.notice] == theme[.text])
    #expect(
      theme[.amber] == Style(foreground: Color(rgb: 0xFF0000, indexed: 196, basic: 9), attributes: [.bold]))
    #expect(theme[.sea].attributes == [.underline, .reverse])
    #expect(theme[.sea].foreground?.indexed == 44)
  }

  @Test func whatMeansNothingIsAWarning() throws {
    let file = try parse(
      """
      {"author": "me", "background": {"rgb": "#000000", "alpha": 1},
       "roles": {"text": {"blink": true}, "wizard.hat": {}, "ui": {}}}
      """)
    #expect(
      file.warnings == [
        "mine.json, line 1: author means nothing in a theme",
        "mine.json, line 1: background.alpha means nothing in a theme",
        "mine.json, line 2: roles.wizard.hat means nothing in a theme",
        "mine.json, line 2: roles.text.blink means nothing in a theme",
      ])
  }

  @Test(arguments: [
    (#"{"roles": {"text": {"rgb": "red"}}}"#, ##"roles.text.rgb has to be a colour like "#e6dcd0""##),
    (##"{"roles": {"text": {"rgb": "#+12345"}}}"##, ##"roles.text.rgb has to be a colour like "#e6dcd0""##),
    (#"{"background": {"indexed": 3}}"#, "background.indexed has to be a whole number from 16 to 255"),
    (#"{"roles": {"text": {"basic": 16}}}"#, "roles.text.basic has to be a whole number from 0 to 15"),
    (
      #"{"roles": {"text": {"attributes": ["blink"]}}}"#,
      "roles.text.attributes[0] has to be one of bold, dim, italic, underline, reverse"
    ),
    (#"{"roles": []}"#, "roles has to be roles in braces"),
    ("[]", "the file has to be a theme in braces"),
  ])
  func whatIsWrongIsSaidInOneLine(text: String, fault: String) {
    let error = #expect(throws: FileFault.self) { try parse(text) }
    #expect(error?.message == "mine.json, line 1: \(fault)")
  }

  @Test func brokenJSONNamesThePlace() throws {
    let error = try #require(#expect(throws: FileFault.self) { try parse("{\n  \"name\": dark\n}") })
    #expect(error.message.hasPrefix("mine.json, line 2, column 11: "))
    #expect(!error.message.contains("\n"))
  }

  @Test func palette() {
    #expect(Palette.rgb(indexed: 16) == 0x000000)
    #expect(Palette.rgb(indexed: 110) == 0x87AFD7)
    #expect(Palette.rgb(indexed: 231) == 0xFFFFFF)
    #expect(Palette.rgb(indexed: 255) == 0xEEEEEE)
    #expect(Palette.nearestIndexed(0x1C1C1C) == 234)
    #expect(Palette.nearestBasic(0xFFFFFF) == 15)
  }
}

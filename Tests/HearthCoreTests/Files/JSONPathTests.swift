import HearthCore
import Testing

@Suite("Places in a JSON text")
struct JSONPathTests {
  static let text = """

    { "id": "x",
      "list": [ 1,
        {"a": [[], {"deep":
            true}]},
        "last"
      ], "after": {}
    }
    """

  @Test(
    "A path leads to the line where its value begins, or to what lacks it",
    arguments: [
      (JSONPath(), 2), (JSONPath()["id"], 2), (JSONPath()["list"], 3), (JSONPath()["list"][0], 3),
      (JSONPath()["list"][1], 4), (JSONPath()["list"][1]["a"][1]["deep"], 5), (JSONPath()["list"][2], 6),
      (JSONPath()["after"], 7), (JSONPath()["missing"], 2), (JSONPath()["list"][1]["b"], 4),
      (JSONPath()["list"][9], 3), (JSONPath()["list"]["x"], 3), (JSONPath()["id"]["x"], 2),
      (JSONPath()[0], 2), (JSONPath()["after"]["x"]["y"], 7),
    ])
  func lines(_ path: JSONPath, _ line: Int) {
    #expect(path.line(in: Array(Self.text.utf8)) == line, "\(path)")
  }

  @Test("It reads like a place")
  func words() {
    #expect(JSONPath().description == "the file")
    #expect(JSONPath()["steps"][3]["next"][0]["to"].description == "steps[3].next[0].to")
    #expect(JSONPath()[1]["a"].description == "[1].a")
    #expect(JSONPath()[String(repeating: "x", count: 900)].description.count == 40)
  }

  @Test("What is no JSON has lines too")
  func broken() {
    for text in ["", "{", "[1,", "{\"a\": [", "\u{0}", "{\"a\"}"] {
      #expect(JSONPath()["a"][0].line(in: Array(text.utf8)) == 1)
    }
  }
}

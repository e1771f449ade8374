import Testing

@testable import DirectoryExchange

@Suite("JSON parser")
struct JSONParserTests {
  static let wrong: [(text: String, line: Int, column: Int, message: String)] = [
    ("", 1, 1, "the file ends here, expected a value"),
    ("{\"a\": }", 1, 7, "“}” was read, expected a value"),
    ("{\"é\": 1,\n  'b': 2}", 2, 3, "“'” was read, expected a name in double quotes"),
    ("{\"a\": 1 \"b\"}", 1, 9, "“\"” was read, expected a comma or a closing brace"),
    ("[1, 2,]", 1, 7, "“]” was read, expected a value"),
    ("[1] x", 1, 5, "text was read after the end, expected nothing more"),
    ("{\"a\": 1, \"a\": 2}", 1, 10, "“a” was read twice, expected it once"),
    ("[01]", 1, 2, "“01” was read, expected a number"),
    ("[1.]", 1, 2, "“1.” was read, expected a number"),
    ("[1e999]", 1, 2, "“1e999” was read, expected a number"),
    ("[tru]", 1, 2, "“t” was read, expected a value"),
    (
      "[\"a\nb\"]", 1, 4,
      "a line end or a control character was read, expected a closing quote"
    ),
    ("[\"a\\q\"]", 1, 5, "“q” was read, expected one of \" \\ / b f n r t u after the backslash"),
    ("[\"\\u12\"]", 1, 5, "“1” was read, expected four hexadecimal digits"),
  ]

  @Test("Tells by line and column what is wrong", arguments: wrong)
  func failures(text: String, line: Int, column: Int, message: String) {
    let bytes = Array(text.utf8)
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(bytes) }
    #expect(error?.location(in: bytes).line == line)
    #expect(error?.location(in: bytes).column == column)
    #expect(error?.message == message)
  }

  @Test("Reads every kind of value")
  func values() throws {
    let root = try JSONParser.parse(
      Array(
        "\u{FEFF}{\"a\": [null, true, -1.5e2, \"\\u00e9\\ud83d\\ude00\\n\"], \"b\": {}}".utf8))
    #expect(root["a"]?.array?.map(\.kind) == ["null", "true or false", "a number", "a text"])
    #expect(root["a"]?.array?[2].number == -150)
    #expect(root["a"]?.array?[3].string == "é😀\n")
    #expect(root["b"]?.object?.isEmpty == true)
    #expect(root["c"] == nil)
  }

  @Test("Nesting is bounded")
  func depth() {
    let deep = String(repeating: "[", count: 100_000)
    let error = #expect(throws: JSONError.self) { try JSONParser.parse(Array(deep.utf8)) }
    #expect(error?.message == "values are nested more than 64 deep, expected fewer")
  }

  @Test("Random texts never trap")
  func randomTexts() {
    var generator = SplitMix(seed: 19)
    let pieces = [
      "{", "}", "[", "]", ":", ",", "\"", "\\", "u", "d83d", "1", "-", "e", "true", " ",
    ]
    for _ in 0..<5000 {
      let text = (0..<Int.random(in: 0...20, using: &generator)).map { _ in
        pieces.randomElement(using: &generator) ?? ""
      }.joined()
      _ = try? JSONParser.parse(Array(text.utf8))
    }
  }
}

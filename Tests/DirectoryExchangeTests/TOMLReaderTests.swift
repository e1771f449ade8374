import DirectoryExchange
import Testing

@Suite("Configuration files")
struct TOMLReaderTests {
  private func problems(_ text: String) -> [TOMLDocument.Problem] {
    TOMLReader.read(text).problems
  }

  @Test("Every kind of value, with its line and its table")
  func values() {
    let document = TOMLReader.read(
      """
      # A comment.
      language = "fr"   # another
      mouse=true
      half-distance = 1_0

      [keys]
      "open" = [ "o",  # why
        'Enter', ]
      down = []
      [ colors ]
      path = 'C:\\no "escape"'
      text = "tab\\t quote\\" \\u00E9 \\U0001F600"
      below = -7
      """)
    #expect(document.problems.isEmpty)
    #expect(
      document.entries == [
        TOMLEntry(key: "language", value: .string("fr"), line: 2),
        TOMLEntry(key: "mouse", value: .boolean(true), line: 3),
        TOMLEntry(key: "half-distance", value: .integer(10), line: 4),
        TOMLEntry(table: "keys", key: "open", value: .strings(["o", "Enter"]), line: 7),
        TOMLEntry(table: "keys", key: "down", value: .strings([]), line: 9),
        TOMLEntry(table: "colors", key: "path", value: .string("C:\\no \"escape\""), line: 11),
        TOMLEntry(
          table: "colors", key: "text", value: .string("tab\t quote\" é 😀"), line: 12),
        TOMLEntry(table: "colors", key: "below", value: .integer(-7), line: 13),
      ])
  }

  @Test(
    "A broken line is told with what is wrong, and the next one is read",
    arguments: [
      ("hello", TOMLMistake.notAnEntry), ("= 3", .notAnEntry), ("a.b = 1", .notAnEntry),
      ("é = 1", .notAnEntry), ("a =", .value), ("a = yes", .value), ("a = 1.5", .value),
      ("a = 2020-01-01", .value), ("a = {}", .value), ("a = 01", .number), ("a = 1_", .number),
      ("a = 99999999999999999999", .number), ("a = +-1", .value), ("a = \"open", .unclosedText),
      ("a = 'open", .unclosedText), ("a = \"\\x\"", .escape), ("a = \"\\uD800\"", .escape),
      ("a = \"\\u+041\"", .escape), ("a = \"\\u12", .escape), ("a = \"\u{1}\"", .controlCharacter),
      ("a = [1]", .list), ("a = [\"x\" \"y\"]", .list), ("a = [,]", .list),
      ("a = [\"x\"", .list), ("a = 1 2", .trailing), ("a = \"\"\"", .trailing),
    ])
  func broken(text: String, mistake: TOMLMistake) {
    let document = TOMLReader.read("first = 1\n" + text + "\nlast = 2\n")
    #expect(document.problems == [TOMLDocument.Problem(line: 2, mistake: mistake)])
    #expect(document.entries.map(\.key) == ["first", "last"])
  }

  @Test("A broken table takes its lines with it, up to the next one")
  func tables() {
    let document = TOMLReader.read("[keys\na = 1\n[[list]]\nb = 2\n[x.y]\nc = 3\n[fine]\nd = 4")
    #expect(document.problems.map(\.line) == [1, 3, 5])
    #expect(document.problems.allSatisfy { $0.mistake == .table })
    #expect(document.entries == [TOMLEntry(table: "fine", key: "d", value: .integer(4), line: 8)])
  }

  @Test("The first of two equal names counts")
  func duplicates() {
    let document = TOMLReader.read("a = 1\na = 2\n[t]\na = 3\n")
    #expect(document.problems == [TOMLDocument.Problem(line: 2, mistake: .duplicate)])
    #expect(document.entries.map(\.value) == [.integer(1), .integer(3)])
  }

  @Test("Marks at the beginning, ends of lines of Windows, no end at all, nothing at all")
  func ends() {
    #expect(TOMLReader.read("") == TOMLDocument())
    #expect(TOMLReader.read("\n\n  \t\n#") == TOMLDocument())
    let document = TOMLReader.read("\u{FEFF}a = \"x\"\r\nb = [\"y\",\r\n\"z\"]\r\nc = true")
    #expect(document.problems.isEmpty)
    #expect(document.entries.map(\.line) == [1, 2, 4])
    #expect(document.entries.map(\.value) == [.string("x"), .strings(["y", "z"]), .boolean(true)])
  }

  @Test("Any text is read to its end")
  func anything() {
    var generator = SystemLikeGenerator(seed: 7)
    let signs = Array("[]=\"'\\#,\n\r ab1_-.{}\u{0}é\t")
    for _ in 0..<400 {
      let text = String((0..<60).map { _ in signs[Int(generator.next() % UInt64(signs.count))] })
      let lines = text.unicodeScalars.count { $0 == "\n" } + 1
      let document = TOMLReader.read(text)
      for problem in document.problems { #expect((1...lines).contains(problem.line)) }
      #expect(document.entries.map(\.line) == document.entries.map(\.line).sorted())
    }
  }

  /// A small generator with a fixed seed.
  private struct SystemLikeGenerator {
    var state: UInt64
    init(seed: UInt64) { state = seed }
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 33
    }
  }
}

import Testing
import TextLayout

@Suite("A language written as a file")
struct TranslationTests {
  @Test("Texts, forms and signs are those of the file; what it lacks is in English")
  func polish() {
    var file = Translation(code: "pl")
    file.take("Polski", for: "name", in: "", line: 1)
    file.take(",", for: "decimal-sign", in: "", line: 2)
    file.take("{n}-", for: "ordinal", in: "", line: 3)
    file.take("Mapa", for: "tabMap", in: "messages", line: 5)
    file.take("{n} organizacja", for: "organizations-one", in: "messages", line: 6)
    file.take("{n} organizacje", for: "organizations-few", in: "messages", line: 7)
    file.take("{n} organizacji", for: "organizations-many", in: "messages", line: 8)
    file.take("rolnictwo", for: "trade-01", in: "words", line: 10)
    #expect(file.problems.isEmpty)
    let say = Messages(file.language)
    #expect(say(.tabMap) == "Mapa")
    #expect(say(.organizations, count: 1) == "1 organizacja")
    #expect(say(.organizations, count: 22) == "22 organizacje")
    #expect(say(.organizations, count: 112) == "112 organizacji")
    #expect(say(.tabLinks) == "Links")
    #expect(say(.inhabitants, count: 1) == "1 inhabitant")
    #expect(say(.inhabitants, count: 2) == "2 inhabitants")
    #expect(say.word("trade-01") == "rolnictwo")
    #expect(say.word("trade-88") == "social work without lodging")
    #expect(say.number(1.5, decimals: 1) == "1,5")
    #expect(say.language.ordinal(3) == "3-")
  }

  @Test(
    "What cannot be used is told by its line, and English stands in",
    arguments: [
      ("tabMaps", "messages", "x", .unknownName("tabMaps")),
      ("tabMap-few", "messages", "x", .unknownName("tabMap-few")),
      (
        "organizations-many", "messages", "{n}",
        .unknownForm("many", forms: ["one", "other"])
      ),
      ("organizations-other", "messages", "x", .placeholders(found: [], wanted: ["n"])),
      (
        "headerPosition", "messages", "{0} of {2}",
        .placeholders(found: ["0", "2"], wanted: ["0", "1"])
      ),
      ("trade-00", "words", "x", .unknownName("trade-00")),
      ("tabMap", "texts", "x", .unknownTable("texts")),
      ("colour", "", "x", .unknownName("colour")),
      ("tabMap", "messages", String(repeating: "x", count: 2001), .tooLong),
      ("group-sign", "", String(repeating: " ", count: 41), .tooLong),
    ] as [(String, String, String, Translation.Problem)]
  )
  func problems(name: String, table: String, text: String, problem: Translation.Problem) {
    var file = Translation(code: "de")
    file.take(text, for: name, in: table, line: 7)
    #expect(file.problems.map(\.problem) == [problem])
    #expect(file.problems.map(\.line) == [7])
    let say = Messages(file.language)
    #expect(say(.tabMap) == "Map")
    #expect(say(.organizations, count: 2) == "2 organizations")
  }

  @Test("A form for one may say the number as a word")
  func oneInWords() {
    var file = Translation(code: "de")
    file.take("eine Organisation", for: "organizations-one", in: "messages", line: 1)
    #expect(file.problems.isEmpty)
    #expect(Messages(file.language)(.organizations, count: 1) == "eine Organisation")
  }

  @Test("Nothing in a text commands a terminal or turns the direction of what follows")
  func hostile() {
    var file = Translation(code: "de")
    file.take("\u{1B}[2JKarte\u{202E}\n\u{9B}", for: "tabMap", in: "messages", line: 1)
    #expect(Messages(file.language)(.tabMap) == "[2JKarte")
  }

  @Test("A file for a language of the program corrects it")
  func correction() {
    var file = Translation(code: "fr", correcting: .french)
    file.take("Plan", for: "tabMap", in: "messages", line: 1)
    file.take("une structure", for: "organizations-one", in: "messages", line: 2)
    let say = Messages(file.language)
    #expect(say(.tabMap) == "Plan")
    #expect(say(.tabLinks) == "Liens")
    #expect(say(.organizations, count: 1) == "une structure")
    #expect(say(.organizations, count: 2) == "2 organisations")
    #expect(say.language.ordinal(1) == "1er")
  }

  @Test("The printed texts of a language make the same language", arguments: Language.all)
  func printed(language: Language) {
    var file = Translation(code: language.code)
    for (table, lines) in language.lines {
      for (number, line) in lines.enumerated() {
        file.take(line.text, for: line.name, in: table, line: number + 1)
      }
    }
    #expect(file.problems.isEmpty)
    let (say, original) = (Messages(file.language), Messages(language))
    for key in MessageKey.allCases {
      for count in [0, 1, 2, 1000] {
        #expect(say(key, count: count, "a", "b") == original(key, count: count, "a", "b"))
      }
    }
    for name in Language.english.words.keys { #expect(say.word(name) == original.word(name)) }
  }

  @Test("English and French name the same things")
  func words() {
    #expect(Set(Language.french.words.keys) == Set(Language.english.words.keys))
  }
}

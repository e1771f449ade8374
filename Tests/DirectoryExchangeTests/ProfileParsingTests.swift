import CooperationModel
import Testing

@testable import DirectoryExchange

@Suite("Profile parsing")
struct ProfileParsingTests {
  /// A profile of one table, with a part of it replaced.
  static func list(_ part: String = "", table: String = "") -> String {
    """
    {
      "name": "list", "title": "A list",
      \(part)
      "tables": [{
        "kind": "organizations", "headers": ["Nr", "Nom"],
        \(table)
        "fields": {"id": {"column": "Nr", "prefix": "list:"}, "name": "Nom"}
      }]
    }
    """
  }

  @Test("The shipped profiles are right", arguments: Profile.shipped.keys.sorted())
  func shipped(name: String) throws {
    let profile = try Profile(named: name)
    #expect(profile.name == name)
    #expect(!profile.title.isEmpty)
  }

  @Test("A name that is neither shipped nor a file is told with those that are")
  func unknown() {
    let error = #expect(throws: ExchangeError.self) { try Profile(named: "nowhere") }
    #expect(
      error == .unknownProfile(name: "nowhere", known: Profile.shipped.keys.sorted()))
  }

  static let wrong: [(text: String, line: Int, column: Int, message: String)] = [
    (
      "{\n  \"name\": \"x\"\n  \"title\": \"y\"\n}", 3, 3,
      "“\"” was read, expected a comma or a closing brace"
    ),
    ("{\"name\": \"x\"}", 1, 1, "expected “title”"),
    ("{\"name\": 7}", 1, 10, "expected a text in quotes"),
    (
      list("\"colour\": 1,"), 3, 3,
      "“colour” is not known here; known are codes, edition, groups, keys, ladders, name, "
        + "recipes, small_words, tables, territories, title, unknown, uses, words"
    ),
    (list(table: "\"kinds\": 1,"), 6, 5, "“kinds” is not known here"),
    (list(table: "\"group\": \"g\","), 6, 14, "“groups” has no “g”"),
    (list(table: "\"sector_words\": \"fr\","), 6, 21, "“words” has no list “fr”"),
    (
      list("\"words\": {\"fr\": [{\"food\": [\"x\"]}]},"), 3, 21, "expected a sector, not “food”"
    ),
    (list("\"words\": {\"fr\": [{\"retail\": [\"-\"]}]},"), 3, 32, "expected a word"),
    (
      list(table: "\"place\": [{\"near\": \"Nom\"}],"), 6, 16,
      "expected “id”, “name”, “postcode” or “same”, not “near”"
    ),
    (
      list(table: "\"place\": [{\"name\": {\"column\": \"Nom\", \"shout\": true}}],"), 6, 42,
      "“shout” is nothing that a field can do"
    ),
    (
      list(table: "\"place\": [{\"name\": {\"column\": \"Nom\", \"codes\": \"c\"}}],"), 6, 51,
      "“codes” has no table “c”"
    ),
    (
      list(table: "\"place\": [{\"name\": {\"fold\": true}}],"), 6, 24,
      "expected “column”, “first”, “join” or “constant”"
    ),
    (
      list(table: "\"place\": [{\"name\": {\"column\": \"Nom\", \"date\": \"d/m\"}}],"), 6, 50,
      "expected one of dmy, mdy, ymd, serial, compact"
    ),
  ]

  @Test("What is wrong is told by line and column", arguments: wrong)
  func failures(text: String, line: Int, column: Int, message: String) {
    let error = #expect(throws: ExchangeError.self) {
      try Profile(bytes: Array(text.utf8), path: "my.json")
    }
    guard case .profile(let path, let foundLine, let foundColumn, let found) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(path == "my.json")
    #expect("\(foundLine):\(foundColumn)" == "\(line):\(column)")
    #expect(found.hasPrefix(message), "\(found)")
  }

  @Test("Random changes of a profile never trap")
  func randomChanges() {
    var generator = SplitMix(seed: 23)
    let bytes = Array(Self.list("\"codes\": {\"c\": {\"a\": \"b\"}},").utf8)
    for _ in 0..<2000 {
      var changed = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        let position = Int.random(in: 0..<changed.count, using: &generator)
        if Bool.random(using: &generator) {
          changed.remove(at: position)
        } else {
          changed[position] = "{}[]\":,x0".utf8.randomElement(using: &generator) ?? 0
        }
      }
      _ = try? Profile(bytes: changed, path: "my.json")
    }
  }

  @Test(
    "Values are taken and changed as the profile says",
    arguments: [
      (#""A""#, "Trois-Rivières (Québec)"),
      (#"{"column": "A", "drop_suffix": " (québec)"}"#, "Trois-Rivières"),
      (#"{"column": "A", "inside_brackets": true}"#, "Québec"),
      (#"{"column": "A", "before_brackets": true, "fold": true}"#, "trois rivieres"),
      (#"{"column": "B", "date": "dmy"}"#, "1863-08-11"),
      (#"{"column": "C"}"#, ""),  // NA
      (#"{"column": "D"}"#, ""),  // a dash
      (#"{"first": ["C", "D", "E"]}"#, "SO21 2NR"),
      (#"{"column": "E", "letters_first": true, "prefix": "UK-"}"#, "UK-SO"),
      (#"{"column": "F", "postcode_area": true}"#, "SO"),  // a zero typed for the letter
      (#"{"column": "G", "drop_prefix": "UKSIC07-"}"#, "4711"),
      (#"{"join": ["E", "G"]}"#, "SO21 2NR|UKSIC07-4711"),
      (#"{"join": ["E", "C"]}"#, ""),
      (#"{"join": ["H", "C"], "codes": "c"}"#, "cooperative"),
      (#"{"join": ["H", "I"], "codes": "c"}"#, "social_enterprise"),
      (#"{"column": "I", "codes": "c"}"#, "unknown"),
      (#"{"constant": "TEXT"}"#, "TEXT"),
    ]
  )
  func values(recipe: String, expected: String) throws {
    let profile = try Profile(
      bytes: Array(
        """
        {"name": "x", "title": "x", "unknown": ["NA"],
         "codes": {"c": {"Society|Trust": "social_enterprise", "Society|*": "cooperative",
          "*": "unknown"}},
         "tables": [{"kind": "organizations", "headers": ["A"],
          "fields": {"id": \(recipe), "name": "A"}}]}
        """.utf8), path: "x")
    let text = """
      A\tB\tC\tD\tE\tF\tG\tH\tI
      Trois-Rivières (Québec)\t11/8/1863\tNA\t-\tSO21 2NR\tS021 2NR\tUKSIC07-4711\tSociety\tTrust
      """
    let file = try RowFile(ByteSource(name: "x", bytes: Array(text.utf8)), name: "x")
    #expect(try file.next())
    let compiled = CompiledTable(
      0, of: profile, in: ColumnNames(file: "x", names: file.columns))
    #expect(compiled.value(.id, file) == expected)
  }

  @Test("Names are compared without small words, order, accents and abbreviated saints")
  func names() throws {
    let profile = try Profile(
      bytes: Array(Self.list("\"small_words\": [\"inc\", \"la\", \"de\"],").utf8), path: "x")
    let key = profile.matchKey(of: "LA FERME DE STE-THÈCLE INC.")
    #expect(key == profile.matchKey(of: "Sainte-Thècle, ferme"))
    #expect(key != profile.matchKey(of: "Ferme de Sainte-Ursule"))
    #expect(profile.matchKey(of: "La Inc.") == "inc la")
  }
}

@Suite("Word table")
struct WordTableTests {
  private func table() -> WordTable {
    var table = WordTable()
    for (sector, words) in [
      (Sector.socialCare, ["service de garde", "garderie*", "aînés"]),
      (.sportLeisure, ["sport*", "club de ski"]), (.civicLife, ["association", "ski"]),
    ] {
      for word in words {
        let isAdded = table.add(word, telling: sector)
        #expect(isAdded)
      }
    }
    return table
  }

  @Test(
    "The first entry whose words follow each other decides",
    arguments: [
      ("SERVICE DE GARDE À L'ENFANCE", Sector.socialCare), ("Garderies", .socialCare),
      ("garde d’un service", nil), ("ASSOCIATION SPORTIVE", .sportLeisure),
      ("transport", nil),  // no word begins with "sport"
      ("Association des AINES", .socialCare), ("associations", nil), ("club de ski", .sportLeisure),
      ("ski club", .civicLife), ("", nil), ("-", nil),
    ] as [(String, Sector?)]
  )
  func sector(text: String, sector: Sector?) {
    #expect(table().sector(of: text) == sector)
  }

  @Test("The index finds what a search through all entries finds")
  func index() {
    var generator = SplitMix(seed: 29)
    let letters = ["a", "b", "ab", "ba", "abb", "aba", "a b"]
    for _ in 0..<300 {
      var table = WordTable()
      var plain: [(sector: Sector, words: String, isBeginning: Bool)] = []
      for sector in Sector.allCases {
        let words = (0..<Int.random(in: 1...2, using: &generator)).map { _ in
          letters.randomElement(using: &generator) ?? ""
        }.joined(separator: " ")
        let isBeginning = Bool.random(using: &generator)
        _ = table.add(words + (isBeginning ? "*" : ""), telling: sector)
        plain.append((sector, words, isBeginning))
      }
      let text = (0..<4).map { _ in letters.randomElement(using: &generator) ?? "" }
        .joined(separator: " ")
      let expected = plain.first {
        " \(text) ".contains(" \($0.words)" + ($0.isBeginning ? "" : " "))
      }
      #expect(table.sector(of: text) == expected?.sector)
    }
  }
}

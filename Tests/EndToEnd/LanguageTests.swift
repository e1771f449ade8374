import Foundation
import Testing

@Suite("A language added by a file")
struct LanguageTests {
  /// A data folder with one language.
  private func folder(_ text: String, code: String = "de") throws -> Folder {
    let folder = try Folder()
    let languages = folder.path + "/maillage/languages"
    try FileManager.default.createDirectory(atPath: languages, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: languages + "/\(code).toml"))
    return folder
  }

  private static let german = """
    name = "Deutsch"
    decimal-sign = ","
    group-sign = "."

    [messages]
    orderName = "Bezeichnung"
    orderMunicipality = "Gemeinde"
    sectorSocialCare = "Sozialwesen"
    """

  @Test("One file is all it takes, for one person or for a server")
  func added() throws {
    let folder = try folder(Self.german)
    let list = ["organizations", "--in", Program.sample, "--limit", "5"]
    for place in ["XDG_DATA_HOME", "XDG_DATA_DIRS"] {
      let outcome = try Program.run(
        list, environment: ["LANG": "de_AT.UTF-8", place: folder.path])
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("Bezeichnung"))
      #expect(outcome.output.contains("Gemeinde"))
      // What the file lacks is in English.
      #expect(outcome.output.contains("Sector"))
    }
    let without = try Program.run(list, environment: ["LANG": "de_AT.UTF-8"])
    #expect(without.output.contains("Name"))
  }

  @Test("An option, the environment and the configuration choose it, and wrong codes are told")
  func chosen() throws {
    let folder = try folder(Self.german)
    let data = ["XDG_DATA_HOME": folder.path]
    for (arguments, environment) in [
      (["--language", "de"], [:]), ([], ["MAILLAGE_LANGUAGE": "de"]),
    ] as [([String], [String: String])] {
      let outcome = try Program.run(
        ["config", "--format", "tsv"] + arguments,
        environment: data.merging(environment) { $1 })
      #expect(outcome.output.contains("language\tde"))
      #expect(outcome.status == 0)
    }
    let wrong = try Program.run(["config", "--language", "it"], environment: data)
    #expect(wrong.status == 2)
    #expect(wrong.words.contains("--language is one of en, fr, de; 'it' was given."))
    let outside = try Program.run(["config", "--language", "../de"], environment: data)
    #expect(outside.status == 2)
  }

  @Test("A broken line is told by its number and left out; the rest is used")
  func broken() throws {
    let folder = try folder(
      Self.german + """

        listExtent = "{0}–{1}"
        tabMap = Karte
        tabMaps = "Karten"
        organizations-few = "{n} Organisationen"
        """)
    let outcome = try Program.run(
      ["config", "--language", "de"], environment: ["XDG_DATA_HOME": folder.path])
    #expect(outcome.status == 3)
    let lines = outcome.words.split(separator: "\n").map(String.init)
    #expect(
      lines.map { $0.replacing(folder.path + "/maillage/languages/", with: "") } == [
        "de.toml, line 9: the text holds {0} {1}, and must hold {0} {1} {2} as in English.",
        "de.toml, line 10: after = comes a \"text\", a whole number, true, false, or a list of texts.",
        "de.toml, line 11: there is no text “tabMaps”; “maillage language” prints all.",
        "de.toml, line 12: the language has no form “few”; its forms are one, other.",
      ])
  }

  @Test("What is printed can be read back")
  func printed() throws {
    let printed = try Program.run(["language", "fr"])
    #expect(printed.status == 0)
    let folder = try folder(printed.output, code: "wa")
    let outcome = try Program.run(
      ["config", "--language", "wa", "--format", "tsv"],
      environment: ["XDG_DATA_HOME": folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.words.isEmpty)
    #expect(outcome.output.contains("ligne") || outcome.output.contains("défaut"))
    let wrong = try Program.run(["language", "zz"])
    #expect(wrong.status == 2)
  }

  @Test("Problems of an import are told in French, whatever was expected")
  func problems() throws {
    let files = try Folder.small()
    let outcome = try Program.run(
      ["import", files.path, "--into", files.path + "/d.maillage"],
      environment: ["LANG": "fr_FR.UTF-8"])
    #expect(outcome.status == 3)
    #expect(
      outcome.words.contains(
        "organizations.csv, ligne 5, colonne « territory » : « M9 » est lu au lieu de "
          + "un territoire de cet annuaire ;"))
    #expect(!outcome.words.contains("expected"))
    // Each sentence that the readers can end with has its French words.
    let source = try String(
      contentsOfFile: Program.root + "/Sources/DirectoryExchange/Report/Expected.swift",
      encoding: .utf8)
    let sentences = source.matches(of: /static let \w+ = "([^"]+)"/).map { String($0.1) }
    #expect(sentences.count > 30)
    func words(_ language: String) throws -> [Substring: Substring] {
      let lines = try Program.run(["language", language]).output.split(separator: "\n")
      let pairs = lines.compactMap { line -> (Substring, Substring)? in
        guard line.hasPrefix("expected-"), let equals = line.firstRange(of: " = ") else {
          return nil
        }
        return (line[..<equals.lowerBound], line[equals.upperBound...].dropFirst().dropLast())
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    let (english, french) = (try words("en"), try words("fr"))
    #expect(Set(english.values.map(String.init)) == Set(sentences))
    for (name, text) in english { #expect(french[name] != nil && french[name] != text) }
  }
}

import Foundation
import Testing

@Suite("Lists of one's own")
struct OwnListTests {
  private let folder: Folder
  private var list: String { folder.path + "/liste.csv" }
  private var profile: String { folder.path + "/liste.profile.json" }
  private var directory: String { folder.path + "/liste.maillage" }

  init() throws {
    folder = try Folder()
    let text = """
      Associations de Solenne;;;;
      Nom;Statut;Commune;Prénom;Téléphone
      Les Tréteaux;Association loi 1901;Ormeil;Ana;00 00 00 00 02
      Soleils du Val;SCIC;Solenne;;00 00 00 00 03
      """
    try Data(text.utf8).write(to: URL(filePath: list))
  }

  @Test(
    "Without a directory, shows the mapping and ten rows, writes the profile, and says what next")
  func proposes() throws {
    let outcome = try Program.run(["import", list])
    #expect(outcome.status == 0)
    #expect(outcome.output == "")
    for words in [
      "Téléphone  telephone", "Prénom     left out", "Les Tréteaux", "Cooperative", "Ormeil",
      "The profile is in \(profile)", "Then: maillage import \(list) --profile \(profile) --into",
    ] {
      #expect(outcome.words.contains(words), "\(outcome.words)")
    }
    #expect(FileManager.default.fileExists(atPath: profile))
    #expect(!FileManager.default.fileExists(atPath: directory))
  }

  @Test("Speaks French")
  func french() throws {
    let outcome = try Program.run(["import", list], environment: ["LANG": "fr_FR.UTF-8"])
    #expect(outcome.words.contains("Téléphone  téléphone"))
    #expect(outcome.words.contains("Le profil est dans"))
  }

  @Test("With a directory, imports at once where nothing is open")
  func imports() throws {
    let outcome = try Program.run(["import", list, "--into", directory])
    #expect(outcome.status == 0, "\(outcome.words)")
    let answer = try Program.run(["organizations", "--in", directory, "--format", "csv"])
    #expect(answer.output.contains("Les Tréteaux"))
    #expect(!answer.output.contains("Ana"))
  }

  @Test("Keeps a profile that stands beside the list, and reads the list by it")
  func keeps() throws {
    _ = try Program.run(["import", list])
    let url = URL(filePath: profile)
    let text = try String(contentsOf: url, encoding: .utf8)
    let corrected = text.replacing(
      #""title": "Associations de Solenne""#, with: #""title": "Mine""#)
    #expect(corrected != text)
    try Data(corrected.utf8).write(to: url)
    let outcome = try Program.run(["import", list, "--into", directory])
    #expect(outcome.status == 0, "\(outcome.words)")
    #expect(outcome.words.contains("is beside the list and is used"))
    #expect(try String(contentsOf: url, encoding: .utf8) == corrected)
  }

  @Test("Imports nothing unasked where something is open, and does with --yes")
  func open() throws {
    try Data("Alpha;Beta\nGamma;Delta\nEpsilon;Zeta\n".utf8).write(to: URL(filePath: list))
    let refused = try Program.run(["import", list, "--into", directory])
    #expect(refused.status == 2)
    #expect(refused.words.contains("--yes"))
    #expect(!FileManager.default.fileExists(atPath: directory))
    try FileManager.default.removeItem(atPath: profile)
    // 3: imported, with rows that tell no place.
    #expect(try Program.run(["import", list, "--into", directory, "--yes"]).status == 3)
  }

  @Test("Imports no list of territories as organizations, whatever is agreed beforehand")
  func territories() throws {
    let text =
      "CTY17CD,CTY17NM,FID\nE90000001,Northshire,1\nE90000002,Southshire,2\nE90000003,Eastshire,3\n"
    try Data(text.utf8).write(to: URL(filePath: list))
    for _ in 1...2 {
      let outcome = try Program.run(["import", list, "--into", directory, "--yes"])
      #expect(outcome.status == 2)
      #expect(outcome.words.contains("“CTY17CD” has a code for each row"))
      #expect(outcome.words.contains("liste.csv seems to be a list of codes or territories"))
      #expect(!FileManager.default.fileExists(atPath: directory))
    }
  }

  @Test("Says that no column holds names, rather than that its own profile is wrong")
  func nameless() throws {
    try Data("Pays;1. Alpha;2. Beta\nUn;0;1\nDeux;0;0\nTrois;1;0\n".utf8)
      .write(to: URL(filePath: list))
    let outcome = try Program.run(["import", list, "--into", directory, "--yes"])
    #expect(outcome.status == 2)
    #expect(outcome.words.contains("no column of liste.csv seems to hold the names"))
    #expect(outcome.words.contains(profile))
    #expect(FileManager.default.fileExists(atPath: profile))
  }

  @Test("A package still needs a directory to go to")
  func needsTarget() throws {
    let outcome = try Program.run(["import", Program.sample])
    #expect(outcome.status == 2)
    #expect(outcome.words.contains("--into"))
  }
}

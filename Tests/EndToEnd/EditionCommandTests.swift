import Foundation
import Testing

@Suite("Importing a newer edition")
struct EditionCommandTests {
  let folder: Folder
  var directory: String { folder.path + "/region.maillage" }

  private static let territories = """
    id,name,level,parent
    D,Orée,department,
    M1,Solenne,municipality,D
    M2,Ormeil,municipality,D

    """

  private static let former = """
    id,name,family,territory,address,phone
    a,Éclat,association,M1,1 rue Haute,01 02 03 04 05
    b,Abri,association,M1,2 rue Haute,
    c,Coin,association,M2,3 rue Basse,

    """

  private static let newer = """
    id,name,family,territory,address,phone
    a,Éclat,association,M1,1 rue Haute,06 07 08 09 10
    b,Abri,association,M2,9 place du Pré,
    d,=Dune,association,M2,,

    """

  init() throws {
    folder = try Folder()
    try write(Self.former)
    #expect(try Program.run(["import", folder.path, "--into", directory]).status == 0)
    try write(Self.newer)
  }

  private func write(_ organizations: String) throws {
    for (name, text) in [
      "organizations.csv": organizations, "territories.csv": Self.territories,
    ] { try Data(text.utf8).write(to: URL(filePath: folder.path + "/" + name)) }
  }

  private static let csv = """
    id,former_id,name,municipality,change,field,before,after
    b,,Abri,Ormeil,moved,territory,M1,M2
    b,,Abri,Ormeil,moved,address,2 rue Haute,9 place du Pré
    c,,Coin,Ormeil,gone,,,
    d,,'=Dune,Ormeil,new,,,
    a,,Éclat,Solenne,changed,phone,01 02 03 04 05,06 07 08 09 10

    """

  @Test("Says how much changed, and lists it afterwards, by place and kind")
  func changes() throws {
    let outcome = try Program.run(["import", folder.path, "--into", directory])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(
      outcome.words.contains(
        "Since the import before: 1 new, 1 gone, 1 moved, 1 changed otherwise."))
    func list(_ options: [String]) throws -> String {
      try Program.run(["changes", "--in", directory, "--format", "csv"] + options).output
    }
    #expect(try list([]) == Self.csv)
    #expect(
      try list(["--kind", "gone"]).split(separator: "\n").dropFirst() == ["c,,Coin,Ormeil,gone,,,"])
    // Those that left a place are listed with it, too.
    #expect(try list(["--territory", "M1", "--kind", "moved"]).contains("b,,Abri"))
    let text = try Program.run(["changes", "--in", directory, "--limit", "1"])
    #expect(text.output.contains("moved   Abri  Ormeil  Place: Solenne → Ormeil; Address: 2 rue"))
    #expect(text.words.contains("3 more; --limit 4 lists everything."))
    let french = try Program.run(
      ["changes", "--in", directory], environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output.contains("était à Ormeil, 3 rue Basse"))
    #expect(french.words.contains("1 nouvelle, 1 disparue, 1 déplacée, 1 modifiée autrement."))
  }

  @Test("--diff lists while it replaces, --dry-run lists and replaces nothing")
  func diff() throws {
    let before = try Data(contentsOf: URL(filePath: directory))
    let arguments = ["import", folder.path, "--into", directory, "--format", "csv"]
    let dry = try Program.run(arguments + ["--dry-run"])
    #expect(dry.output == Self.csv)
    #expect(dry.words.contains("region.maillage was not changed."))
    #expect(try Data(contentsOf: URL(filePath: directory)) == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted() == [
        "organizations.csv", "region.maillage", "territories.csv",
      ])
    #expect(try Program.run(arguments + ["--diff"]).output == Self.csv)
    let json = try Program.run(["changes", "--in", directory, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["counts"] as? [String: Int])?["moved"] == 1)
    #expect((object?["changes"] as? [Any])?.count == 4)
  }

  @Test("Without an edition before, says that there is nothing to compare with")
  func first() throws {
    let outcome = try Program.run(["changes", "--in", directory])
    #expect(outcome.status == 0 && outcome.output.isEmpty)
    #expect(outcome.words.contains("There is nothing to compare with"))
    let wrong = try Program.run(["changes", "--in", directory, "--kind", "lost"])
    #expect(wrong.status == 2)
    #expect(wrong.words.contains("There are: new, gone, ceased, identity, renamed"))
  }
}

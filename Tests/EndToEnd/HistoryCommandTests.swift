import Foundation
import Testing

@Suite("What was counted in earlier years")
struct HistoryCommandTests {
  let folder: Folder
  var directory: String { folder.path + "/region.maillage" }

  private static let organizations = """
    id,name,family,sector,territory,workforce,source
    a,Éclat,association,energy,M1,6-9,Register 2025
    b,Abri,association,culture,M1,,Register 2025

    """

  /// Made by hand; the columns stand as the program writes them.
  private static let history = """
    territory,date,sector,organizations,jobs,jobs_known,source,sources
    D,2016,,7,,,Office,
    D,2025-10,,1,4,1,earlier import,List|Register
    M1,2024,,3,10-12,2,Register 2024,
    M1,2024,culture,2,10+,1,Register 2024,

    """

  init() throws {
    folder = try Folder([
      "organizations.csv": Self.organizations, "history.csv": Self.history,
      "territories.csv":
        "id,name,level,parent\nD,Orée,department,\nM1,Solenne,municipality,D\n",
      "datapackage.json": #"{"title": "Rives", "version": "2026-10"}"#,
    ])
    let outcome = try Program.run(["import", folder.path, "--into", directory])
    #expect(outcome.status == 0, "\(outcome.words)")
  }

  private func history(_ arguments: String...) throws -> String {
    try Program.run(["history"] + arguments + ["--in", directory]).output
  }

  @Test("The whole is the file that was read, so that a package read back is the same")
  func roundTrip() throws {
    #expect(try history("--format", "csv") == Self.history)
    let outcome = try Program.run(["history", "--in", directory])
    #expect(outcome.status == 2)
    #expect(outcome.words.contains("Name a territory, or add '--format csv'"))
  }

  @Test("A territory's counts stand with today's, and say whether they compare")
  func territory() throws {
    #expect(
      try history("M1", "--by", "sector", "--format", "csv") == """
        territory,date,sector,organizations,jobs,jobs_known,source,sources,rank,compares
        M1,2024,,3,10-12,2,Register 2024,,,yes
        M1,2024,culture,2,10+,1,Register 2024,,1,yes
        M1,2026-10,,2,6-9,1,today,Register 2025,,yes
        M1,2026-10,energy,1,6-9,1,today,Register 2025,1,yes
        M1,2026-10,culture,1,,,today,Register 2025,1,yes

        """)
    #expect(
      try history("D") == """
        Orée. 2 counts of other sources do not compare.

        Date     Organizations     Jobs  known for  Source          Compares
        2016                 7  unknown             Office          no
        2025-10              1        4          1  earlier import  no
        2026-10              2      6–9          1  this directory  yes

        """)
  }

  @Test("As JSON, what is unknown is null")
  func json() throws {
    let text = try history("D", "--format", "json")
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    let editions = try #require(object?["editions"] as? [[String: Any]])
    #expect(editions.map { $0["date"] as? String } == ["2016", "2025-10"])
    #expect(editions.map { $0["source"] as? String } == ["Office", "earlier import"])
    #expect(editions.map { $0["compares"] as? Bool } == [false, false])
    #expect((editions[0]["jobs"] as? [String: Any])?["low"] is NSNull)
    let today = try #require(object?["today"] as? [String: Any])
    #expect(today["organizations"] as? Int == 2)
    #expect((today["jobs"] as? [String: Any])?["high"] as? Int == 9)
  }

  @Test("The sample's ten years lead to what it has today, the sectors to the whole")
  func sample() throws {
    let text = try Program.run(
      ["history", "HR", "--by", "sector", "--format", "csv", "--in", Program.sample]
    ).output
    var whole: [Substring: Int] = [:]
    var sectors: [Substring: Int] = [:]
    for line in text.split(separator: "\n").dropFirst() {
      let cells = line.split(separator: ",", omittingEmptySubsequences: false)
      let count = try #require(Int(cells[3]))
      if cells[2].isEmpty {
        whole[cells[1]] = count
      } else {
        sectors[cells[1], default: 0] += count
      }
      #expect(cells.last == "yes")
    }
    #expect(whole.keys.sorted() == (2016...2025).map { "\($0)" } + ["2026-10"])
    // 1,516 rows, of which 12 have ceased and seven are in no territory of the region.
    #expect(whole["2026-10"] == 1497)
    #expect(whole == sectors)
  }

  @Test("An import counts the directory that it replaces, and keeps what that one knew")
  func replaced() throws {
    try Data(#"{"title": "Rives", "version": "2027"}"#.utf8).write(
      to: URL(filePath: folder.path + "/datapackage.json"))
    try FileManager.default.removeItem(atPath: folder.path + "/history.csv")
    #expect(try Program.run(["import", folder.path, "--into", directory]).status == 0)
    let lines = Self.history.split(separator: "\n")
    #expect(
      try history("--format", "csv").split(separator: "\n")
        == lines[0...2] + ["D,2026-10,,2,6-9,1,earlier import,Register 2025"] + lines[3...]
        + ["M1,2026-10,,2,6-9,1,earlier import,Register 2025"])
    #expect(try history("nowhere").isEmpty)
  }
}

import Foundation
import Testing

@Suite("The commands of the notebook")
struct NotebookCommandTests {
  private let folder: Folder

  init() throws { folder = try Folder.small() }

  /// Runs a command on the small directory, with a notebook of its own.
  private func run(
    _ arguments: String..., author: String = "Ana"
  ) throws -> Outcome {
    try Program.run(
      arguments + ["--in", folder.path],
      environment: ["XDG_DATA_HOME": folder.path + "/data", "MAILLAGE_AUTHOR": author])
  }

  @Test("A note is kept and listed, and taken back")
  func note() throws {
    let kept = try run("note", "c", " wants  a cold room ")
    #expect(kept.status == 0)
    #expect(kept.words == "Noted for Coin.\n")
    #expect(kept.output.isEmpty)
    let listed = try run("note", "c", "--format", "csv")
    let lines = listed.output.split(separator: "\n")
    #expect(lines[0] == "time,author,kind,id,name,other,other_name,text")
    #expect(
      lines[1].contains(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ,Ana,note,c,Coin,,,wants a cold room$/))
    #expect(
      try run("show", "c").output.contains(/NOTES\n\d{4}-\d\d-\d\d wants a cold room \(Ana\)/))
    let json = try run("show", "c", "--format", "json").output
    #expect(json.contains(#""notebook": ["#) && json.contains(#""text": "wants a cold room""#))
    #expect(try run("note", "c", "--take-back").words == "Taken back: wants a cold room.\n")
    #expect(try run("note", "c", "--take-back").words == "There is nothing to take back.\n")
    #expect(try run("note", "c").words == "There is no note on Coin.\n")
  }

  @Test("A recorded partner is in the links, in the chain and in the count of the sheet")
  func partners() throws {
    let recorded = try run("record", "b", "c", "--as", "partners")
    #expect(recorded.words == "=Abri and Coin – now partners.\n")
    let links = try run("links", "c").output
    #expect(links.contains(/Recorded by Ana on \d{4}-\d\d-\d\d: now partners\./))
    #expect(try run("links").output.contains(/Recorded by Ana on/))
    #expect(try run("links", "c", "--format", "json").output.contains(#""author": "Ana""#))
    #expect(try run("path", "b", "c").output.contains("partner by the notebook"))
    #expect(try run("show", "c", "--format", "json").output.contains(#""declared_links": 2"#))
    let again = try run("record", "c", "b", "--as", "partners", author: "Bo")
    #expect(again.words.contains(/were recorded before: now partners \(Ana, \d{4}-\d\d-\d\d\)\./))
    #expect(try run("record", "c", "b", "--take-back").status == 0)
    #expect(!(try run("links").output.contains("Recorded by")))
  }

  @Test("Recorded partners count in the figures, and are told apart")
  func counts() throws {
    func members(_ arguments: String...) throws -> [String] {
      try Program.run(
        arguments + ["--in", folder.path, "--format", "csv"],
        environment: ["XDG_DATA_HOME": folder.path + "/data"]
      ).output.split(separator: "\n").map(String.init)
    }
    let names = ["coverage.any_declared_link", "coverage.recorded_link", "network.links"]
    func figures() throws -> [String] {
      try members("indicators", "M1").filter { line in names.contains { line.hasPrefix($0 + ",") } }
    }
    // a and c declare each other.
    #expect(try figures() == ["coverage.any_declared_link,2", "network.links,1"])
    #expect(try members("gap", "M1").contains("sector,social_care,2,2,1,1"))
    _ = try run("record", "b", "c", "--as", "partners")
    #expect(
      try figures() == [
        "coverage.any_declared_link,3", "coverage.recorded_link,1", "network.links,2",
      ])
    #expect(try members("gap", "M1").contains("sector,social_care,2,2,0,0"))
    #expect(try members("organizations", "--link", "undeclared").count == 2)
    let text = try run("indicators", "M1").output
    #expect(text.contains("1 inside is recorded"))
  }

  @Test("What is written out reads back, once, in another notebook")
  func export() throws {
    _ = try run("note", "a", "one")
    _ = try run("record", "a", "c", "--as", "not-useful")
    let text = try run("notebook", "--export").output
    #expect(text.split(separator: "\n").count == 2)
    let file = folder.path + "/export.jsonl"
    try (text + "nonsense\n").write(toFile: file, atomically: true, encoding: .utf8)
    let other = ["--notebook", folder.path + "/team/notebook.sqlite"]
    let taken = try Program.run(["notebook", "--import", file] + other)
    #expect(taken.status == 3)
    #expect(
      taken.words.hasSuffix(
        "line 3: no entry of a notebook; the line is not used.\n2 entries are new.\n"))
    #expect(
      try Program.run(["notebook", "--import", file] + other).words.hasSuffix(
        "0 entries are new.\n"))
    #expect(try Program.run(["notebook", "--export"] + other).output == text)
  }

  /// The lines of a notebook with two drafts, of which one has a member that nobody knows.
  private func takeDrafts() throws {
    let file = folder.path + "/drafts.jsonl"
    try """
    {"author":"Bo","id":"d-one","kind":"draft","members":[{"name":"Éclat","organization":"a"},\
    {"name":"Coin","organization":"c"},{"name":"Autre","organization":"z"}],"name":"Pôle",\
    "path":["Orée","Solenne"],"territory":"M1","time":"2026-11-20T10:00:00Z"}
    {"author":"Bo","id":"d-two","kind":"draft","members":[],"name":"Deux","path":[],\
    "territory":"X9","time":"2026-11-21T10:00:00Z"}

    """.write(toFile: file, atomically: true, encoding: .utf8)
    #expect(try run("notebook", "--import", file).words == "2 entries are new.\n")
  }

  @Test("Drafts are listed, checked as the group of their members is, and taken back")
  func drafts() throws {
    #expect(try run("drafts").words.contains("There is no draft of a group in the notebook"))
    try takeDrafts()
    #expect(
      try run("drafts", "--format", "csv").output == """
        id,time,author,name,territory,members,vanished
        d-one,2026-11-20T10:00:00Z,Bo,Pôle,M1,3,1
        d-two,2026-11-21T10:00:00Z,Bo,Deux,X9,0,0

        """)
    let checked = try run("drafts", "pole", "--format", "json")
    #expect(checked.words == "1 member is not in this directory any more: Autre.\n")
    #expect(
      try checked.output
        == run(
          "groups", "M1", "--member", "a", "--member", "c", "--name", "Pôle", "--format", "json"
        )
        .output)
    #expect(try run("drafts", "d-two").words.contains("no territory 'X9'"))
    let listed = try run("notebook", "--format", "csv").output
    #expect(listed.contains("Bo,draft,,,,,Pôle (Solenne): Éclat; Coin; Autre,no"))
    #expect(try run("drafts", "d-one", "--take-back").words.hasPrefix("Taken back: Pôle (Solenne)"))
    #expect(try run("drafts", "--format", "csv").output.split(separator: "\n").count == 2)
    let exported = try run("notebook", "--export").output
    #expect(
      exported.contains(#""kind":"draft""#) && exported.contains(#""taken_back":{"author":"Ana""#))
  }

  @Test("An entry outlives its organization, and is listed as such")
  func vanished() throws {
    _ = try run("note", "a", "still here")
    _ = try run("note", "c", "will go")
    let path = folder.path + "/organizations.csv"
    let rows = try String(contentsOfFile: path, encoding: .utf8)
    try rows.split(separator: "\n").filter { !$0.hasPrefix("c,") }.joined(separator: "\n")
      .write(toFile: path, atomically: true, encoding: .utf8)
    let gone = try run("notebook", "--vanished", "--format", "csv").output
    #expect(
      gone.split(separator: "\n").dropFirst().map { $0.hasSuffix(",c,Coin,,,will go,no") } == [true]
    )
    let all = try run("notebook")
    #expect(all.output.contains("still here") && all.output.contains("will go"))
    #expect(all.words == "1 entry is about an organization that this directory does not have.\n")
    #expect(try run("note", "c").output.contains("will go"))
  }

  @Test(
    "What cannot be done is said in a sentence",
    arguments: [
      (["note", "z", "text"], 1, "There is no organization 'z'"),
      (["note", "a", " "], 2, "from 1 to 10000 characters"),
      (["note", "a", "x", "--take-back"], 2, "takes no text"),
      (["record", "a", "b"], 2, "Say what was learnt"),
      (["record", "a", "a", "--as", "useful"], 2, "given twice"),
      (["record", "a", "b", "--as", "friends"], 2, "friends"),
      (["record", "a", "z", "--as", "useful"], 1, "There is no organization 'z'"),
      (["notebook", "--import", "/nowhere/x"], 1, "there is no such file"),
      (["notebook", "--import", "x", "--export"], 2, "one at a time"),
      (["drafts", "nothing"], 1, "There is no draft “nothing”"),
      (["drafts", "--take-back"], 2, "needs a draft"),
    ])
  func errors(arguments: [String], status: Int32, words: String) throws {
    let outcome = try Program.run(
      arguments + ["--in", folder.path], environment: ["XDG_DATA_HOME": folder.path + "/data"])
    #expect(outcome.status == status)
    #expect(outcome.words.contains(words), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }

  @Test("A damaged notebook is told, and the directory answers without it")
  func damaged() throws {
    let path = folder.path + "/bad.sqlite"
    try "this is no notebook of anybody".write(toFile: path, atomically: true, encoding: .utf8)
    let links = try run("links", "a", "--notebook", path)
    #expect(links.status == 0)
    #expect(links.words.contains("Without notes: the file is no notebook of maillage."))
    #expect(links.output.contains("=Abri"))
    #expect(try run("note", "a", "text", "--notebook", path).status == 1)
    #expect(try String(contentsOfFile: path, encoding: .utf8) == "this is no notebook of anybody")
  }

  @Test("The configuration names the notebook and the author")
  func settings() throws {
    try FileManager.default.createDirectory(
      atPath: folder.path + "/config/maillage", withIntermediateDirectories: true)
    try "notebook = \"~/team.sqlite\"\nauthor = \"Team\"\n".write(
      toFile: folder.path + "/config/maillage/config.toml", atomically: true, encoding: .utf8)
    let environment = ["XDG_CONFIG_HOME": folder.path + "/config", "HOME": folder.path]
    _ = try Program.run(["note", "a", "x", "--in", folder.path], environment: environment)
    let listed = try Program.run(["notebook", "--format", "csv"], environment: environment)
    #expect(listed.output.contains(",Team,note,a,"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/team.sqlite"))
    let config = try Program.run(["config", "--format", "csv"], environment: environment).output
    #expect(config.contains("notebook,\(folder.path)/team.sqlite,line 1"))
    #expect(config.contains("author,Team,line 2"))
  }
}

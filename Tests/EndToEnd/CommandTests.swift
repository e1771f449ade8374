import Foundation
import Testing

@Suite("Commands")
struct CommandTests {
  let folder: Folder

  init() throws { folder = try Folder.small() }

  private func json(_ arguments: [String]) throws -> [String: Any] {
    let outcome = try Program.run(arguments + ["--in", folder.path, "--format", "json"])
    #expect(outcome.status == 0, "\(outcome.words)")
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return try #require(object as? [String: Any])
  }

  @Test("Territories, with what is not placed on a line of its own")
  func territories() throws {
    let outcome = try Program.run(["territories", "--in", folder.path])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("D         Orée                department              3"))
    #expect(outcome.output.contains("Not placed further                          1"))
    let answer = try json(["territories", "D"])
    #expect(answer["format"] as? String == "maillage/1")
    #expect(answer["organizations"] as? Int == 3)
  }

  @Test("Organizations as csv: cells that a spreadsheet would run are defused")
  func organizations() throws {
    let outcome = try Program.run(
      ["organizations", "--in", folder.path, "--format", "csv", "--sort", "name"])
    #expect(
      outcome.output == """
        id,name,sector,workforce,declared_links,municipality
        b,'=Abri,social_care,3-5,0,Solenne
        c,Coin,retail,,1,Solenne
        d,Dune,social_care,1-2,0,
        a,Éclat,social_care,6-9,1,Solenne

        """)
    let filtered = try Program.run([
      "organizations", "--in", folder.path, "--format", "tsv", "--territory", "M1", "--sector",
      "social_care", "--limit", "1",
    ])
    #expect(filtered.output.split(separator: "\n").count == 2)
  }

  @Test("Identities alone, each ended by a zero byte, feed another command")
  func identities() throws {
    let list = try Program.run(["organizations", "--in", folder.path, "--null", "--sort", "name"])
    #expect(list.output == "b\0c\0d\0a\0")
    let places = try Program.run(["territories", "--in", folder.path, "--null"])
    #expect(places.output == "D\0")
    let around = try Program.run(["around", "a", "--in", folder.path, "--null"])
    #expect(around.output.split(separator: "\0").first == "a")
  }

  @Test("The path between two, one row for each organization, and none where nothing is declared")
  func path() throws {
    let outcome = try Program.run(["path", "a", "c", "--in", folder.path, "--format", "csv"])
    #expect(
      outcome.output == """
        way,id,name,municipality,by
        1,a,Éclat,Solenne,
        1,c,Coin,Solenne,supply

        """)
    let answer = try json(["path", "a", "c", "--ways", "5"])
    #expect(answer["links"] as? Int == 1)
    #expect(answer["ways"] as? Int == 1)
    let none = try Program.run(["path", "a", "b", "--in", folder.path])
    #expect(none.status == 0)
    #expect(none.words.contains("No chain of declared links is recorded between Éclat and =Abri."))
    #expect(try json(["path", "a", "b"])["ways"] as? Int == 0)
    #expect(try Program.run(["path", "a", "nobody", "--in", folder.path]).status == 1)
    #expect(try Program.run(["path", "a", "c", "--ways", "0", "--in", folder.path]).status == 2)
  }

  @Test(
    "Every picture of the browser has a command with its numbers",
    arguments: [
      (["sectors", "D"], ["sector,organizations", "social_care,2", "retail,1"]),
      // The whole directory has one more, without a territory.
      (["sectors"], ["sector,organizations", "social_care,3", "retail,1"]),
      (
        ["sectors", "D", "--by", "territory"],
        [
          "sector,territory,name,organizations,expected,mark",
          "social_care,M1,Solenne,2,2.0,expected", "retail,M1,Solenne,1,1.0,expected",
        ]
      ),
      (
        ["map", "D"],
        [
          "id,name,organizations,with_point,latitude,longitude,pairs_between,pairs_outside",
          "M1,Solenne,3,2,45.0,5.0,0,0",
        ]
      ),
      (
        ["around", "a", "--steps", "1"],
        [
          "id,name,municipality,steps,links_here", "a,Éclat,Solenne,0,1", "c,Coin,Solenne,1,1",
          "d,Dune,,,0", "b,'=Abri,Solenne,,0",
        ]
      ),
    ])
  func pictures(arguments: [String], lines: [String]) throws {
    for separator in [("csv", ","), ("tsv", "\t")] {
      let outcome = try Program.run(arguments + ["--in", folder.path, "--format", separator.0])
      let expected = lines.map { line in
        // Only csv is read by spreadsheets that run cells.
        separator.0 == "csv" ? line : line.replacing("'=", with: "=").replacing(",", with: "\t")
      }
      #expect(outcome.output == expected.joined(separator: "\n") + "\n")
    }
    #expect(try json(arguments)["format"] as? String == "maillage/1")
    #expect(try Program.run(arguments + ["--in", folder.path]).status == 0)
  }

  @Test("Links as the contract says, numbers by hand")
  func links() throws {
    let answer = try json(["links", "--all"])
    let parameters = try #require(answer["parameters"] as? [String: Any])
    #expect(parameters["half_distance_km"] as? Double == 10)
    #expect(parameters["top"] as? Int == 8)
    let links = try #require(answer["links"] as? [[String: Any]])
    #expect(
      links.map { $0["type"] as? String } == ["partnership", "contact", "trade", "trade", "trade"])
    let trade = try #require(links.first { $0["type"] as? String == "trade" })
    #expect(trade["a"] as? String == "a" && trade["b"] as? String == "b")
    // ln 50 / ln 1000 × 2^(-0.500377861), at 5.003778611 km.
    let weight = try #require(trade["weight"] as? Double)
    #expect(abs(weight - 0.40034620063) < 1e-9)
    #expect(trade["kept"] as? String == "mutual")
    #expect(
      trade["evidence"] as? String
        == "Both in trade 88.10 social work without lodging (2.0 % of organizations), 5.0 km.")
    let suggestions = try #require(answer["suggestions"] as? [[String: Any]])
    #expect(suggestions.count == 3)
    #expect(suggestions[0]["a"] as? String == "a" && suggestions[0]["b"] as? String == "d")
  }

  @Test("Links as text keep the layers apart, in English and French")
  func linksText() throws {
    let english = try Program.run(["links", "a", "--in", folder.path])
    #expect(english.output.contains("DECLARED: 1 link\n"))
    #expect(english.output.contains("Éclat declares Coin as partner for supply, since 2020."))
    #expect(english.output.contains("SUGGESTIONS, computed hypotheses: 2"))
    let french = try Program.run(
      ["links", "a", "--in", folder.path], environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output.contains("PROPOSITIONS, hypothèses calculées\u{A0}: 2"))
    #expect(french.output.contains("Même métier 88.10"))
  }

  @Test("Shows an organization in every format", arguments: ["text", "csv", "tsv", "json"])
  func show(format: String) throws {
    let outcome = try Program.run(["show", "a", "--in", folder.path, "--format", format])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Éclat"))
    #expect(outcome.output.contains("88.10A"))
  }

  @Test("Imports, says what it could not use, and answers the same from the database")
  func imports() throws {
    let database = folder.path + "/out.maillage"
    let outcome = try Program.run(["import", folder.path, "--into", database])
    #expect(outcome.status == 3)
    #expect(outcome.words.contains("organizations.csv, line 5, column “territory”: “M9” was read"))
    #expect(outcome.words.contains("4 organizations, 3 placed in a territory (75 %)."))
    #expect(outcome.output.isEmpty)
    for command in [["links", "--all"], ["organizations"], ["territories"]] {
      for format in ["json", "csv", "text"] {
        let before = try Program.run(command + ["--in", folder.path, "--format", format])
        let after = try Program.run(command + ["--in", database, "--format", format])
        #expect(before.output == after.output)
      }
    }
    let strict = try Program.run(["import", folder.path, "--into", database, "--strict"])
    #expect(strict.status == 1)
    #expect(strict.words.contains("Nothing was imported: 1 problem was found"))
    let doctor = try Program.run(["doctor", database])
    #expect(doctor.output.contains("Organizations"))
  }

  @Test("Killed while it imports, the old directory is unharmed", arguments: [5, 20, 60, 150])
  func killed(milliseconds: Int) throws {
    let database = folder.path + "/kept.maillage"
    #expect(try Program.run(["import", folder.path, "--into", database]).status == 3)
    let before = try Data(contentsOf: URL(filePath: database))
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = ["import", Program.sample, "--into", database]
    process.standardError = FileHandle.nullDevice
    try process.run()
    Thread.sleep(forTimeInterval: Double(milliseconds) / 1000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let after = try Data(contentsOf: URL(filePath: database))
    let outcome = try Program.run(["territories", "--in", database])
    #expect(outcome.status == 0)
    if process.terminationReason == .uncaughtSignal, after.count == before.count {
      #expect(after == before)
    }
    // The next import takes over what was left.
    #expect(try Program.run(["import", folder.path, "--into", database]).status == 3)
  }

  @Test(
    "Errors are sentences, with the status that scripts rely on",
    arguments: [
      (
        ["territories", "--in", "/nowhere"], 1,
        "Cannot open the directory: there is no file at '/nowhere'"
      ),
      (["territories", "X", "--in", "SMALL"], 1, "There is no territory 'X' in this directory."),
      (["show", "X", "--in", "SMALL"], 1, "There is no organization 'X' in this directory."),
      (["organizations", "--in", "SMALL", "--sector", "food"], 2, "There is no sector 'food'."),
      (["links", "--in", "SMALL", "--top", "0"], 2, "--top is at least 1."),
      (["links", "--in", "SMALL", "--half-distance", "-1"], 2, "--half-distance"),
      (["territories", "--wrong"], 2, "--wrong"),
      (["browse", "SMALL"], 2, "Cannot open the browser: input or output is not a terminal."),
      (["import", "SMALL/organizations.csv", "--into", "/tmp/none2", "--profile", "x"], 1, "'x'"),
    ] as [([String], Int32, String)]
  )
  func errors(arguments: [String], status: Int32, words: String) throws {
    let outcome = try Program.run(arguments.map { $0.replacing("SMALL", with: folder.path) })
    #expect(outcome.status == status)
    #expect(outcome.words.contains(words), "\(outcome.words)")
    #expect(outcome.output.isEmpty)
  }

  @Test("Help fits a screen, the version is a line, completion is a script")
  func help() throws {
    let help = try Program.run(["--help"])
    #expect(help.status == 0 && help.words.isEmpty)
    #expect(help.output.split(separator: "\n", omittingEmptySubsequences: false).count <= 42)
    let version = try Program.run(["--version"])
    #expect(version.output.split(separator: "\n").count == 1)
    for shell in ["bash", "zsh", "fish"] {
      let script = try Program.run(["completion", shell])
      #expect(script.output.contains("maillage"))
    }
  }

  @Test("Without a directory, says how to begin")
  func beginning() throws {
    let outcome = try Program.run(
      ["territories"], environment: ["XDG_STATE_HOME": folder.path + "/state"])
    #expect(outcome.status == 2)
    #expect(outcome.words.contains("maillage sample-data"))
  }

  @Test("The sample is read without a single problem")
  func sample() throws {
    let outcome = try Program.run(["doctor", Program.sample])
    #expect(outcome.status == 0)
    #expect(outcome.output.contains("Hautes-Rives (invented)"))
    #expect(outcome.output.contains("Problems        0"))
  }
}

@Suite("Checking a directory")
struct CheckCommandTests {
  @Test("Says what to look at, with its reason, in every format; the status tells")
  func check() throws {
    let folder = try Folder([
      "organizations.csv": """
      id,name,family,activity,territory,phone,updated
      a,Régie de quartier,association,88.10A,M1,04 00 00 00 01,2001
      b,Regie de quartier,association,88.10A,M1,0400000001,

      """,
      "territories.csv": "id,name,level\nM1,Solenne,municipality\n",
    ])
    let text = try Program.run(["check", folder.path])
    #expect(text.status == 3)
    #expect(text.output.hasPrefix("POSSIBLE DUPLICATES: 1 pair\n"))
    #expect(
      text.output.contains(
        "Régie de quartier (a) = Regie de quartier (b): same telephone; same name"))
    #expect(text.output.contains("Régie de quartier (a): last true 2001"))
    #expect(text.output.contains("1 organization does not say when it was last true."))
    let csv = try Program.run(["check", folder.path, "--format", "csv"])
    #expect(
      csv.output == """
        check,id,name,other_id,other_name,reason
        duplicate,a,Régie de quartier,b,Regie de quartier,same telephone; same name
        stale,a,Régie de quartier,,,last true 2001

        """)
    let json = try Program.run(["check", folder.path, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    #expect((object?["checks"] as? [[String: Any]])?.first?["count"] as? Int == 1)
    let french = try Program.run(
      ["check", folder.path], environment: ["LC_ALL": "fr_FR.UTF-8"])
    #expect(french.output.contains("même téléphone\u{A0}; même nom"))
  }

  @Test("Is silent and content where there is nothing, and fails where nothing can be read")
  func nothing() throws {
    let folder = try Folder([
      "organizations.csv": "id,name,activity,territory\na,Abri,88.10A,M1\n",
      "territories.csv": "id,name,level\nM1,Solenne,municipality\n",
    ])
    let fine = try Program.run(["check", folder.path])
    #expect(fine.status == 0 && fine.output.hasSuffix("Nothing to report.\n"))
    #expect(try Program.run(["check", folder.path + "/nowhere"]).status == 1)
  }

  @Test("The manual page tells every command and option, in the macros of man")
  func manual() throws {
    let outcome = try Program.run(["manual"])
    #expect(outcome.status == 0)
    let lines = outcome.output.split(separator: "\n")
    #expect(lines.first?.hasPrefix(".TH MAILLAGE 1 ") == true)
    #expect(lines.contains(".SS maillage organizations"))
    #expect(lines.contains(".B \\-\\-half\\-distance HALF\\-DISTANCE"))
    // A line of text that began with a point would be taken for a macro.
    let macros: Set<Substring> = [".TH", ".SH", ".SS", ".TP", ".B", ".PP"]
    for line in lines where line.hasPrefix(".") {
      #expect(macros.contains(line.prefix { $0 != " " }), "\(line)")
    }
  }

  @Test("A mistyped command is told with the one that was meant")
  func mistyped() throws {
    let outcome = try Program.run(["organisations"])
    #expect(outcome.status == 2)
    #expect(outcome.words.contains("Did you mean 'maillage organizations'?"))
  }
}

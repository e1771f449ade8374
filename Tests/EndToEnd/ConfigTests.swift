import Foundation
import Testing

@Suite("The configuration")
struct ConfigTests {
  private func run(
    _ file: String?, _ arguments: [String] = [], environment: [String: String] = [:]
  ) throws -> Outcome {
    let folder = try Folder()
    if let file {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/maillage", withIntermediateDirectories: true)
      try Data(file.utf8).write(to: URL(filePath: folder.path + "/maillage/config.toml"))
    }
    return try Program.run(
      ["config"] + arguments,
      environment: ["XDG_CONFIG_HOME": folder.path].merging(environment) { $1 })
  }

  /// The value and the origin of a setting, as `--format tsv` gives them.
  private func line(_ name: String, _ outcome: Outcome) -> String? {
    outcome.output.split(separator: "\n").first { $0.hasPrefix(name + "\t") }
      .map { String($0.dropFirst(name.count + 1)).replacing("\t", with: " ") }
  }

  @Test("Without a file everything is a default, and all is well")
  func none() throws {
    let outcome = try run(nil, ["--format", "tsv"])
    #expect(outcome.status == 0)
    #expect(outcome.words.isEmpty)
    #expect(line("mouse", outcome) == "false default")
    #expect(line("profile", outcome) == "default default")
    #expect(line("keys.sort", outcome) == "s default")
  }

  @Test("An option wins over the environment, that over the file, that over the default")
  func precedence() throws {
    let file = """
      language = "fr"
      profile = "mono"
      mouse = true
      half-distance = 15
      color = "always"
      cursor = "normal"
      quiet = true
      """
    let plain = try run(file, ["--format", "tsv"])
    #expect(plain.status == 0)
    #expect(line("language", plain) == "fr ligne 1")
    #expect(line("profile", plain) == "mono ligne 2")
    #expect(line("half-distance", plain) == "15 ligne 4")
    #expect(line("cursor", plain) == "normal ligne 6")
    #expect(line("quiet", plain) == "true ligne 7")
    let surrounded = try run(
      file, ["--format", "tsv"],
      environment: [
        "LANG": "en_US.UTF-8", "MAILLAGE_PROFILE": "warm", "NO_COLOR": "1",
        "MAILLAGE_HALF_DISTANCE": "20",
      ])
    #expect(line("language", surrounded) == "en LANG")
    #expect(line("profile", surrounded) == "warm MAILLAGE_PROFILE")
    #expect(line("color", surrounded) == "never NO_COLOR")
    #expect(line("half-distance", surrounded) == "20 MAILLAGE_HALF_DISTANCE")
    let asked = try run(
      file,
      [
        "--format", "tsv", "--profile", "high-contrast", "--color", "auto", "--no-mouse",
        "--language", "fr", "--half-distance", "5", "--cursor", "visible", "--no-quiet",
      ],
      environment: ["MAILLAGE_PROFILE": "warm", "NO_COLOR": "1", "LANG": "en_US.UTF-8"])
    #expect(line("profile", asked) == "high-contrast option")
    #expect(line("color", asked) == "auto option")
    #expect(line("mouse", asked) == "false option")
    #expect(line("language", asked) == "fr option")
    #expect(line("half-distance", asked) == "5 option")
    #expect(line("cursor", asked) == "visible option")
    #expect(line("quiet", asked) == "false option")
  }

  @Test("What is broken is told by line, and the rest is used")
  func broken() throws {
    let outcome = try run(
      """
      mouse = maybe
      profile = "pink"
      colour = "never"
      [keys]
      sort = ["Z"]
      dance = ["y"]
      filter = ["Z"]
      next = []
      [window]
      width = 80
      """)
    #expect(outcome.status == 3)
    let lines = outcome.words.split(separator: "\n")
    #expect(lines.count == 7)
    for (line, number) in zip(lines, [1, 2, 3, 6, 7, 8, 10]) {
      #expect(line.contains("config.toml, line \(number): "))
    }
    #expect(lines[1].contains("default, high-contrast, mono, warm"))
    #expect(lines[3].contains("“dance”"))
    #expect(lines[4].contains("“sort”"))
    #expect(outcome.output.contains("keys.sort"))
  }

  @Test("A file that is no text, or too long, is told and left alone")
  func unreadable() throws {
    let long = try run(String(repeating: "# a comment\n", count: 7000))
    #expect(long.status == 3)
    #expect(long.words.contains("longer than 64 kB"))
    let noise = try run("\u{0}\u{1}\u{2}=\u{3}\n\u{FFFD}")
    #expect(noise.status == 3)
  }

  @Test("JSON says the same, and what it says can be read")
  func json() throws {
    let outcome = try run("mouse = true\nx = 1\n", ["--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    let members = try #require(object as? [String: Any])
    #expect(members["exists"] as? Bool == true)
    let settings = try #require(members["settings"] as? [[String: Any]])
    let mouse = try #require(settings.first { $0["name"] as? String == "mouse" })
    #expect(mouse["value"] as? String == "true")
    #expect(mouse["origin"] as? String == "file")
    #expect(mouse["line"] as? Int == 1)
    let problems = try #require(members["problems"] as? [[String: Any]])
    #expect(problems.map { $0["line"] as? Int } == [2])
  }
}

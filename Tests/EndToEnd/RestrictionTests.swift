import Foundation
import Testing

@Suite("Restricted mode")
struct RestrictedModeTests {
  /// The line of the setting, as `config` gives it.
  private func setting(
    _ arguments: [String] = [], file: String? = nil, environment: [String: String] = [:]
  ) throws -> String? {
    let folder = try Folder()
    if let file {
      try FileManager.default.createDirectory(
        atPath: folder.path + "/maillage", withIntermediateDirectories: true)
      try Data(file.utf8).write(to: URL(filePath: folder.path + "/maillage/config.toml"))
    }
    return try Program.run(
      ["config", "--format", "tsv"] + arguments,
      environment: ["XDG_CONFIG_HOME": folder.path].merging(environment) { $1 }
    ).output.split(separator: "\n").first { $0.hasPrefix("restricted\t") }
      .map { String($0).replacing("\t", with: " ") }
  }

  @Test("An option, the environment, the file and a forced command ask for it; nothing lifts it")
  func sources() throws {
    #expect(try setting() == "restricted false default")
    #expect(try setting(["--restricted"]) == "restricted true option")
    #expect(
      try setting(environment: ["MAILLAGE_RESTRICTED": "true"])
        == "restricted true MAILLAGE_RESTRICTED")
    #expect(try setting(file: "restricted = true") == "restricted true line 1")
    #expect(
      try setting(file: "restricted = true", environment: ["MAILLAGE_RESTRICTED": "false"])
        == "restricted true line 1")
    #expect(
      try setting(
        file: "restricted = false",
        environment: ["SSH_ORIGINAL_COMMAND": "sh", "MAILLAGE_RESTRICTED": "0"])
        == "restricted true SSH_ORIGINAL_COMMAND")
  }

  @Test("Commands that write or read files are refused, those that ask answer; doctor tells")
  func commands() throws {
    let folder = try Folder.small()
    let forced = ["SSH_ORIGINAL_COMMAND": "x", "XDG_DATA_HOME": folder.path + "/data"]
    for arguments in [
      ["import", folder.path, "--into", folder.path + "/a"],
      ["notebook", "--import", folder.path + "/organizations.csv"],
    ] {
      let refused = try Program.run(arguments, environment: forced)
      #expect(refused.status == 2)
      #expect(refused.words.hasPrefix("Restricted: 'maillage "))
    }
    #expect(!FileManager.default.fileExists(atPath: folder.path + "/a"))
    let answer = try Program.run(["show", "a", "--in", folder.path], environment: forced)
    #expect(answer.status == 0 && answer.output.contains("Éclat"))
    #expect(
      try Program.run(["note", "a", "x", "--in", folder.path], environment: forced).status == 0)
    let doctor = try Program.run(["doctor", folder.path], environment: forced)
    #expect(doctor.output.contains(/Restricted +yes/))
    let french = try Program.run(
      ["import", folder.path, "--into", folder.path + "/a"],
      environment: forced.merging(["LANG": "fr_FR.UTF-8"]) { $1 })
    #expect(french.words.hasPrefix("Mode restreint : « maillage import »"))
  }

  @Test(
    "In a terminal it writes the notebook and nothing else, and says why",
    .enabled(if: Tmux.isInstalled),
    arguments: [
      "\(Program.path) --restricted \(Program.sample)",
      "(exec -a -maillage \(Program.path) \(Program.sample))",
      "SSH_ORIGINAL_COMMAND=bash \(Program.path) \(Program.sample)",
    ])
  func terminal(command: String) throws {
    let tmux = try Tmux(environment: ["BROWSER": "touch"])
    try tmux.run("clear; " + command)
    try tmux.wait("[1 Territories]")
    try tmux.press("/")
    try tmux.wait("Search")
    try tmux.press("jardins lezigny")
    try tmux.wait("Coopérative des Jardins")
    try tmux.press("Enter")
    try tmux.wait("WHAT IT DOES")
    try tmux.press("e")
    try tmux.wait("Restricted: nothing is written here but the notebook.")
    try tmux.press("o")
    try tmux.wait("Restricted: no other program is started from here.")
    try tmux.press("C-z")
    try tmux.wait("Restricted: there is no shell to go back to")
    try tmux.press("?")
    try tmux.wait("Help")
    try tmux.press("write")
    try tmux.wait("to a file", isThere: false)
    try tmux.press("Escape", "m", "a")
    try tmux.wait("Note on Coopérative")
    try tmux.press("wants a cold room", "Enter")
    try tmux.wait("Noted for Coopérative des Jardins")
    try tmux.press("q")
    try tmux.wait("READY$")
    let files = try FileManager.default.subpathsOfDirectory(atPath: tmux.folder.path)
      .filter { path in
        let attributes = try? FileManager.default.attributesOfItem(
          atPath: tmux.folder.path + "/" + path)
        return attributes?[.type] as? FileAttributeType == .typeRegular
      }
    #expect(
      files.filter { !$0.hasPrefix(".local/share/maillage/notebook.sqlite") } == [], "\(files)")
    #expect(files.contains(".local/share/maillage/notebook.sqlite"))
  }
}

import Foundation
import Testing

@Suite(
  "What is kept and what leaves the program, in a real terminal",
  .enabled(if: Tmux.isInstalled, "tmux is not installed"), .serialized)
struct KeepingTests {
  private func open(_ tmux: Tmux, _ options: String = "") throws {
    try tmux.run("clear; \(Program.path) \(Program.sample) \(options)")
    try tmux.wait("Hautes-Rives")
  }

  /// Opens the sheet of an organization by a search.
  private func find(_ text: String, _ name: String, _ tmux: Tmux) throws {
    try tmux.press("/")
    try tmux.wait("Search everything")
    try tmux.press(text)
    try tmux.wait("▸" + name)
    try tmux.press("Enter")
    try tmux.wait("[2 Organizations]")
  }

  @Test("Copies through the terminal without a trace on the screen")
  func copy() throws {
    let tmux = try Tmux()
    try tmux.call(["set-option", "-s", "set-clipboard", "on"])
    try open(tmux)
    try find("jardins lezigny", "Coopérative des Jardins", tmux)
    // Counted in the background.
    try tmux.wait("48 suggestions")
    let before = try tmux.screen().split(separator: "\n", omittingEmptySubsequences: false).prefix(
      22)
    try tmux.press("y")
    try tmux.wait("Copied, if your terminal allows: Coopérative des Jardins de Lézigny")
    let after = try tmux.screen().split(separator: "\n", omittingEmptySubsequences: false).prefix(
      22)
    #expect(before == after)
    let buffer = try tmux.call(["show-buffer"])
    #expect(buffer.hasPrefix("Coopérative des Jardins de Lézigny\n"))
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("A terminal that would print the command is not sent it")
  func oldTerminal() throws {
    let tmux = try Tmux()
    try tmux.run("export TERM=vt100")
    try open(tmux)
    try tmux.press("y")
    let screen = try tmux.wait("This terminal has no clipboard; by hand: ")
    #expect(!screen.contains("52;c"))
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("Gives an address to the program of BROWSER as one argument, and comes back")
  func browser() throws {
    let tmux = try Tmux()
    try "#!/bin/sh\nprintf '%s|' \"$@\" > opened\nprintf 'READING '; read answer\n"
      .write(toFile: tmux.folder.path + "/page", atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o755], ofItemAtPath: tmux.folder.path + "/page")
    try tmux.run("unset DISPLAY WAYLAND_DISPLAY; export BROWSER=\"$PWD/page --one %s:other\"")
    try open(tmux)
    try find("theatre pont", "Théâtre du Pont", tmux)
    try tmux.press("o")
    try tmux.wait("READING")
    #expect(
      try String(contentsOfFile: tmux.folder.path + "/opened", encoding: .utf8)
        == "--one|https://theatre-du-pont-37.example/|")
    try tmux.press("Enter")
    try tmux.wait("Opened with page: https://theatre-du-pont-37.example/")
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("Says when no program opens addresses, and when one cannot be started")
  func noBrowser() throws {
    let tmux = try Tmux()
    for (value, sentence) in [
      ("", "No program is named in $BROWSER."),
      ("/no/such/program", "program could not be started"),
    ] {
      try tmux.run("export BROWSER=\(value)")
      try open(tmux)
      try find("theatre pont", "Théâtre du Pont", tmux)
      try tmux.press("o")
      try tmux.wait(sentence)
      try tmux.press("q")
      try tmux.wait("READY$")
    }
  }

  @Test("Writes what is marked to new files only, and a spreadsheet runs none of its cells")
  func export() throws {
    let tmux = try Tmux()
    let package = tmux.folder.path + "/package"
    try FileManager.default.createDirectory(atPath: package, withIntermediateDirectories: true)
    try "id,name,phone,email\n1,\"=1+1, \"\"x\"\"\",+33 1,\n2,Bois,,a@b.example\n"
      .write(toFile: package + "/organizations.csv", atomically: true, encoding: .utf8)
    let file = tmux.folder.path + "/maillage-marked-organizations.csv"
    try "mine".write(toFile: file, atomically: true, encoding: .utf8)
    try tmux.run("clear; \(Program.path) package")
    try tmux.wait("[1 Territories]")
    try tmux.press("2")
    try tmux.wait("[2 Organizations]")
    try tmux.press("Space", "Down", "Space", "e")
    try tmux.wait("CSV, for a spreadsheet")
    try tmux.press("Enter")
    try tmux.wait("2 organizations written to")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    let second = tmux.folder.path + "/maillage-marked-organizations-2.csv"
    let lines = try String(contentsOfFile: second, encoding: .utf8).split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines[0].hasPrefix("id,name,family,sector,"))
    #expect(lines.contains { $0.hasPrefix("1,\"'=1+1, \"\"x\"\"\",") && $0.contains(",'+33 1,") })
    #expect(lines.contains { $0.hasPrefix("2,Bois,") && $0.contains(",a@b.example,") })
    for (downs, ending) in [(1, "json"), (2, "txt")] {
      try tmux.press("e")
      try tmux.wait("CSV, for a spreadsheet")
      for _ in 0..<downs { try tmux.press("Down") }
      try tmux.press("Enter")
      try tmux.wait("organizations." + ending)
      let written = try String(
        contentsOfFile: tmux.folder.path + "/maillage-marked-organizations." + ending,
        encoding: .utf8)
      #expect(written.contains("a@b.example"))
      if ending == "json" {
        let value = try JSONSerialization.jsonObject(with: Data(written.utf8)) as? [String: Any]
        #expect((value?["organizations"] as? [Any])?.count == 2)
      }
    }
    try tmux.press("q")
    try tmux.wait("READY$")
    let left = try FileManager.default.contentsOfDirectory(atPath: tmux.folder.path)
    #expect(!left.contains { $0.hasSuffix(".part") })
  }

  @Test("Begins where it was left, whatever ended the program", arguments: ["q", "TERM", "HUP"])
  func session(how: String) throws {
    let tmux = try Tmux()
    try open(tmux)
    try find("theatre pont", "Théâtre du Pont", tmux)
    try tmux.press("m")
    try tmux.wait("Bookmarked")
    if how == "q" {
      try tmux.press("q")
    } else {
      let process = try tmux.processOfProgram()
      _ = try? Process.run(URL(filePath: "/bin/kill"), arguments: ["-\(how)", "\(process)"])
        .waitUntilExit()
    }
    try tmux.wait("READY$")
    let folder = tmux.folder.path + "/.local/state/maillage"
    let mode = try FileManager.default.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    try tmux.run("clear; \(Program.path)")
    try tmux.wait("Théâtre du Pont")
    try tmux.press("b")
    try tmux.wait("Bookmarks")
    try tmux.press("Escape", "q")
    try tmux.wait("READY$")
    try open(tmux, "--at D1")
    try tmux.wait("[1 Territories]")
    try tmux.press("q")
    try tmux.wait("READY$")
    try tmux.run("for f in \(folder)/session-*; do echo broken > $f; done")
    try open(tmux)
    try tmux.wait("Where you left could not be read")
    try tmux.press("q")
    try tmux.wait("READY$")
  }

  @Test("A draft is in the notebook at once; those of a former file move there, or are set aside")
  func drafts() throws {
    let tmux = try Tmux()
    try open(tmux)
    try find("theatre pont", "Théâtre du Pont", tmux)
    try tmux.press("Space", "1", "4")
    try tmux.wait("DECLARED")
    try tmux.press("d")
    try tmux.wait("Draft with 1 member")
    let process = try tmux.processOfProgram()
    _ = try? Process.run(URL(filePath: "/bin/kill"), arguments: ["-KILL", "\(process)"])
      .waitUntilExit()
    let folder = tmux.folder.path + "/.local/share/maillage"
    let files = FileManager.default
    let name = "drafts-1a2b.json"
    try """
    {"drafts": [{"name": "Former", "territory": "M1", "path": ["Solenne"], "members": [
      {"id": "o99", "name": "Gone"}]}]}
    """.write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    let mode = try files.attributesOfItem(atPath: folder)[.posixPermissions] as? Int
    #expect(mode == 0o700)
    try tmux.run("reset")
    try tmux.wait("Draft", isThere: false)
    try open(tmux)
    try tmux.press("4")
    try tmux.wait("Draft of the marked")
    try tmux.press("q")
    try tmux.wait("READY$")
    #expect(files.fileExists(atPath: folder + "/" + name + ".moved"))
    #expect(!files.fileExists(atPath: folder + "/" + name))
    try tmux.run("clear; \(Program.path) drafts")
    try tmux.wait("Former")
    try tmux.wait("Draft of the marked")
    try "[1, 2".write(toFile: folder + "/" + name, atomically: true, encoding: .utf8)
    try open(tmux)
    try tmux.wait("Your drafts of groups could not be read")
    try tmux.press("q")
    try tmux.wait("READY$")
    #expect(
      try String(contentsOfFile: folder + "/" + name + ".damaged", encoding: .utf8) == "[1, 2")
  }

  @Test("A note and a recorded partner are on disk at once, and back after a kill")
  func notebook() throws {
    let tmux = try Tmux(environment: ["MAILLAGE_AUTHOR": "Ana"])
    try open(tmux)
    try find("jardins lezigny", "Coopérative des Jardins", tmux)
    try tmux.press("a")
    try tmux.wait("Note on Coopérative des Jardins")
    try tmux.press("wants a cold room", "Enter")
    try tmux.wait("Noted for Coopérative des Jardins de Lézigny")
    try tmux.press("Right")
    try tmux.wait("COULD WORK WITH")
    try tmux.press("Tab", "v")
    try tmux.wait("What did you learn?")
    try tmux.press("Enter")
    try tmux.wait("+ partner")
    let process = try tmux.processOfProgram()
    _ = try? Process.run(URL(filePath: "/bin/kill"), arguments: ["-KILL", "\(process)"])
      .waitUntilExit()
    try tmux.run("reset")
    try tmux.wait("+ partner", isThere: false)
    try open(tmux)
    try find("jardins lezigny", "Coopérative des Jardins", tmux)
    try tmux.press("End")
    try tmux.wait("wants a cold room (Ana)")
    try tmux.press("Right")
    try tmux.wait("+ partner")
    // Taken back, it is a suggestion again.
    try tmux.press("Tab", "v")
    try tmux.wait("take back: now partners")
    try tmux.press("End", "Enter")
    try tmux.wait("Taken back: ")
    try tmux.wait("+ partner", isThere: false)
    try tmux.press("q")
    try tmux.wait("READY$")
    let path = tmux.folder.path + "/.local/share/maillage/notebook.sqlite"
    for log in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + log) }
    try "no notebook".write(toFile: path, atomically: true, encoding: .utf8)
    try tmux.run("clear; \(Program.path) \(Program.sample)")
    try tmux.wait("the file is no notebook of maillage")
    try tmux.press("q")
    try tmux.wait("READY$")
  }
}

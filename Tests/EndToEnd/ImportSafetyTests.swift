import Foundation
import Testing

/// An import that is started and not waited for.
private final class RunningProgram {
  let process = Process()
  let words: String

  init(_ arguments: [String], in folder: Folder, launcher: [String] = []) throws {
    words = folder.path + "/words-" + UUID().uuidString
    _ = FileManager.default.createFile(atPath: words, contents: nil)
    let line = launcher + [Program.path] + arguments
    process.executableURL = URL(filePath: line[0])
    process.arguments = Array(line.dropFirst())
    process.environment = ["PATH": "/usr/bin:/bin", "HOME": folder.path, "LANG": "C.UTF-8"]
    process.standardOutput = FileHandle.nullDevice
    process.standardError = try FileHandle(forWritingTo: URL(filePath: words))
    try process.run()
  }

  func wait() -> Int32 {
    process.waitUntilExit()
    return process.terminationReason == .uncaughtSignal
      ? 128 + process.terminationStatus : process.terminationStatus
  }

  var said: String { (try? String(contentsOfFile: words, encoding: .utf8)) ?? "" }
}

@Suite("An import that is disturbed", .serialized)
struct ImportSafetyTests {
  let folder: Folder
  let source: Folder
  var directory: String { folder.path + "/region.maillage" }

  /// A directory of an older edition, and a larger newer one to import over it.
  init() throws {
    folder = try Folder()
    source = try Folder()
    try write(organizations: 20)
    #expect(try Program.run(["import", source.path, "--into", directory]).status == 0)
    try write(organizations: 300)
  }

  private func write(organizations: Int) throws {
    var rows = "id,name,family,activity,activity_scheme,territory,address,phone\n"
    for number in 0..<organizations {
      rows += "o\(number),Association \(number * 7919 % 1000),association,88.10A,NAF2,"
      rows += "M\(number % 5),\(number % 90) rue Haute,01 02 03 \(1000 + number)\n"
    }
    var territories = "id,name,level,parent\nD,Orée,department,\n"
    for number in 0..<5 { territories += "M\(number),Commune \(number),municipality,D\n" }
    for (name, text) in ["organizations.csv": rows, "territories.csv": territories] {
      try Data(text.utf8).write(to: URL(filePath: source.path + "/" + name))
    }
  }

  private var arguments: [String] { ["import", source.path, "--into", directory] }

  /// The names in the folder of the directory, those of this test left out.
  private var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
      .filter { !$0.hasPrefix("words-") }.sorted()
  }

  /// How many organizations the directory holds: 20 of the old edition, 300 of the newer one.
  private func count() throws -> Int? {
    let outcome = try Program.run(["territories", "--in", directory, "--format", "json"])
    let object = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
    return (object as? [String: Any])?["organizations"] as? Int
  }

  @Test("Killed at a hundred moments of its life: what was there still opens, whole")
  func killed() throws {
    let clock = ContinuousClock()
    let start = clock.now
    #expect(try RunningProgram(arguments, in: folder).wait() == 0)
    let life = (clock.now - start) / .seconds(1)
    try Data(contentsOf: URL(filePath: directory)).write(to: URL(filePath: folder.path + "/newer"))
    defer { try? FileManager.default.removeItem(atPath: folder.path + "/newer") }
    let newer = try Data(contentsOf: URL(filePath: folder.path + "/newer"))
    try write(organizations: 20)
    #expect(try RunningProgram(arguments, in: folder).wait() == 0)
    let older = try Data(contentsOf: URL(filePath: directory))
    try write(organizations: 300)
    var killed = 0
    for moment in 0..<100 {
      let running = try RunningProgram(arguments, in: folder)
      // Spread over its life, with the fractions of the golden ratio so that no two are near.
      let fraction = (Double(moment) * 0.618_033_988_749_895).truncatingRemainder(dividingBy: 1)
      Thread.sleep(forTimeInterval: life * fraction)
      kill(running.process.processIdentifier, SIGKILL)
      if running.wait() == 128 + SIGKILL { killed += 1 }
      // Either edition, whole: a newer one has its time in it, and is asked instead of compared.
      let found = try Data(contentsOf: URL(filePath: directory))
      if found != older {
        #expect(found.count == newer.count)
        #expect(try count() == 300)
        try older.write(to: URL(filePath: directory))
      }
    }
    // Most are killed; how many depends on how busy the machine was when the life was measured.
    #expect(killed > 5)
    #expect(try count() == 20)
    // What a killed import left is cleared by the next one.
    #expect(try RunningProgram(arguments, in: folder).wait() == 0)
    #expect(names == ["newer", "region.maillage"])
    #expect(try count() == 300)
  }

  @Test(
    "Ended by a person or by the system at any moment, it leaves no trace",
    arguments: [SIGINT, SIGTERM, SIGHUP])
  func ended(by signal: Int32) throws {
    try write(organizations: 3000)
    let before = try Data(contentsOf: URL(filePath: directory))
    let clock = ContinuousClock()
    let beginning = clock.now
    #expect(try RunningProgram(arguments, in: folder).wait() == 0)
    let life = (clock.now - beginning) / .seconds(1)
    try before.write(to: URL(filePath: directory))
    var ended = 0
    for moment in 0..<8 {
      let running = try RunningProgram(arguments, in: folder)
      // Before the program hears anything, the system ends it: nothing was made then, either.
      Thread.sleep(forTimeInterval: life * Double(moment + 1) / 10)
      let start = clock.now
      kill(running.process.processIdentifier, signal)
      let status = running.wait()
      let seconds = (clock.now - start) / .seconds(1)
      if status == 0 {
        // It was done before.
        try before.write(to: URL(filePath: directory))
        continue
      }
      ended += 1
      #expect(status == 128 + signal, "\(running.said)")
      #expect(seconds < 2, "far more than the fifth of a second that it takes on a quiet machine")
      #expect(names == ["region.maillage"])
      #expect(try Data(contentsOf: URL(filePath: directory)) == before)
    }
    #expect(ended > 0)
  }

  @Test("Out of room at any size, it says so, and the old directory stays")
  func full() throws {
    let before = try Data(contentsOf: URL(filePath: directory))
    for kilobytes in [8, 64, 160] {
      let running = try RunningProgram(
        arguments, in: folder,
        launcher: ["/bin/bash", "-c", "ulimit -f \(kilobytes); exec \"$@\"", "bash"])
      #expect(running.wait() == 1)
      #expect(running.said.contains("Cannot write the directory '\(directory)'"), "\(running.said)")
      #expect(running.said.contains("What was there before is unharmed."))
      #expect(names == ["region.maillage"])
      #expect(try Data(contentsOf: URL(filePath: directory)) == before)
    }
  }

  @Test("A folder that cannot be written is told")
  func readOnly() throws {
    let folder = "/proc/self"
    let outcome = try Program.run(["import", source.path, "--into", folder + "/x.maillage"])
    #expect(outcome.status == 1)
    #expect(outcome.words.contains("Cannot write the directory '/proc/self/x.maillage'"))
  }

  @Test(
    "A file that is written to while it is read: told, and the old directory stays",
    arguments: ["longer", "shorter", "the same length"])
  func changing(to length: String) throws {
    // More than is looked at at once.
    try write(organizations: 25_000)
    let before = try Data(contentsOf: URL(filePath: directory))
    let running = try RunningProgram(arguments, in: folder)
    let handle = try #require(FileHandle(forUpdatingAtPath: source.path + "/organizations.csv"))
    var size = try handle.seekToEnd()
    // Again and again, since nobody knows here when the file is opened.
    while running.process.isRunning {
      switch length {
      case "longer":
        try handle.write(contentsOf: Data("\n".utf8))
      case "shorter":
        size -= 1
        try handle.truncate(atOffset: size)
      default:
        try handle.seek(toOffset: 0)
        try handle.write(contentsOf: Data("i".utf8))
      }
      Thread.sleep(forTimeInterval: 0.002)
    }
    #expect(running.wait() == 1)
    #expect(
      running.said.replacing("\n", with: " ").contains("it changed while it was being read"),
      "\(running.said)")
    #expect(names == ["region.maillage"])
    #expect(try Data(contentsOf: URL(filePath: directory)) == before)
  }

  @Test("A file that is replaced while it is read: one of the two, whole")
  func replacing() throws {
    let newer = source.path + "/organizations.csv"
    let kept = try Data(contentsOf: URL(filePath: newer))
    try write(organizations: 20)
    let running = try RunningProgram(arguments, in: folder)
    while running.process.isRunning {
      // Written elsewhere and moved over it, as programs do that save with care.
      try kept.write(to: URL(filePath: newer), options: .atomic)
      Thread.sleep(forTimeInterval: 0.005)
    }
    #expect(running.wait() == 0, "\(running.said)")
    #expect(try [20, 300].contains(count()))
  }

  @Test("Of imports at once into one directory, one is done and the others are told to wait")
  func together() throws {
    let running = try (0..<4).map { _ in try RunningProgram(arguments, in: folder) }
    let statuses = running.map { $0.wait() }
    #expect(statuses.contains(0))
    for (program, status) in zip(running, statuses) where status != 0 {
      #expect(status == 1)
      #expect(program.said.contains("another import is writing it"), "\(program.said)")
    }
    #expect(names == ["region.maillage"])
    #expect(try count() == 300)
  }

  @Test("Without a terminal it says no more than its steps; --quiet leaves those out")
  func words() throws {
    let loud = try RunningProgram(arguments, in: folder)
    #expect(loud.wait() == 0)
    #expect(loud.said.contains("300 organizations read"))
    #expect(!loud.said.contains("\r"))
    let quiet = try RunningProgram(arguments + ["--quiet"], in: folder)
    #expect(quiet.wait() == 0)
    #expect(!quiet.said.contains("organizations read"))
    #expect(quiet.said.contains("The directory is in"))
  }
}

@Suite("A part of the files, and other sources")
struct PartialImportTests {
  private static let territories = """
    id,code,name,level,parent
    D,26,Orée,department,
    M1,26001,Solenne,municipality,D
    M2,26002,Ormeil,municipality,D
    M3,26003,Ormeil,municipality,D

    """

  private static func package(_ organizations: String) throws -> Folder {
    try Folder(["organizations.csv": organizations, "territories.csv": territories])
  }

  private func list(_ directory: String) throws -> [String] {
    let outcome = try Program.run(["organizations", "--in", directory, "--format", "csv"])
    return outcome.output.split(separator: "\n").dropFirst().map {
      String($0.prefix { $0 != "," })
    }
  }

  @Test(
    "--only keeps a territory by its name, code or identity, and what has no place",
    arguments: ["solenne", "26001", "M1"])
  func only(name: String) throws {
    let folder = try Self.package(
      """
      id,name,activity,territory
      a,Abri,88.10A,M1
      b,Bois,88.10A,M2
      c,Coin,88.10A,
      d,Dune,88.10A,D

      """)
    let directory = folder.path + "/x.maillage"
    let outcome = try Program.run(
      ["import", folder.path, "--into", directory, "--only", name])
    #expect(outcome.status == 0)
    #expect(outcome.words.contains("2 outside the territory asked for"), "\(outcome.words)")
    #expect(try list(directory) == ["a", "c"])
  }

  @Test("A name that no territory has, or several have, is told, and nothing is made")
  func unknown() throws {
    let folder = try Self.package("id,name,territory\na,Abri,M1\n")
    let directory = folder.path + "/x.maillage"
    for (name, words) in [
      ("Nulle", "no territory of these files"), ("Ormeil", "Name one by its identity: M2, M3."),
    ] {
      let outcome = try Program.run(["import", folder.path, "--into", directory, "--only", name])
      #expect(outcome.status == 1)
      #expect(outcome.words.contains(words))
    }
    #expect(!FileManager.default.fileExists(atPath: directory))
  }

  @Test("--update takes a newer edition of one source, and keeps what another said")
  func update() throws {
    let register = """
      id,name,activity,territory,phone,source
      a,Abri,88.10A,M1,01 02 03 04 05,Register 2025
      b,Bois,88.10A,M1,,Register 2025

      """
    let list = """
      id,name,activity,territory,phone,source
      c,Coin,88.10A,M2,,List

      """
    let folder = try Self.package(
      register + list.split(separator: "\n").dropFirst().joined(separator: "\n") + "\n")
    let directory = folder.path + "/x.maillage"
    #expect(try Program.run(["import", folder.path, "--into", directory]).status == 0)
    let newer = try Self.package(
      """
      id,name,activity,territory,phone,source
      a,Abri neuf,88.10A,M1,,Register 2026
      d,Dune,88.10A,M1,,Register 2026

      """)
    let outcome = try Program.run(
      ["import", newer.path, "--into", directory, "--update", "--diff", "--format", "csv"])
    #expect(outcome.status == 0, "\(outcome.words)")
    // Abri keeps no phone, since its own register no longer gives one; Bois is gone; Coin stays.
    #expect(try self.list(directory) == ["a", "c", "d"])
    #expect(
      outcome.output == """
        id,former_id,name,municipality,change,field,before,after
        a,,Abri neuf,Solenne,renamed|changed,name,Abri,Abri neuf
        a,,Abri neuf,Solenne,renamed|changed,phone,01 02 03 04 05,
        b,,Bois,Solenne,gone,,,
        d,,Dune,Solenne,new,,,

        """)
    // Again: nothing more, nothing twice.
    let again = try Program.run(["import", newer.path, "--into", directory, "--update"])
    #expect(again.words.contains("Nothing changed since"))
    #expect(try self.list(directory) == ["a", "c", "d"])
  }
}

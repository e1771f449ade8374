internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import Synchronization
internal import TextLayout

/// Reads registers and lists into a directory.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read registers and lists into a directory.",
    discussion: """
      A folder with 'organizations.csv' is read as it is. CSV files are read as a profile says: one \
      shipped with the program (quebec-mauricie, uk-coops), or a JSON file of your own. The old \
      directory stays in place until the new one is complete.
      """)

  @Argument(help: "A folder with a directory package, or CSV files.")
  var files: [String]

  @Option(help: "The directory to make or replace.")
  var into: String

  @Option(help: "The name of a shipped profile, or the path of a JSON file.")
  var profile: String?

  @Option(help: "Write every problem to a CSV file.")
  var problems: String?

  @Flag(help: "Change nothing if anything is to be reported.")
  var strict = false

  func run() throws {
    let say = Surroundings.messages
    let clock = ContinuousClock()
    let start = clock.now
    let interruption = Interruption(draft: into + ".import")
    var builder = try DirectoryBuilder(replacing: into)
    do {
      Words.say(say(.importReading, files.joined(separator: ", ")))
      let report = try read(into: &builder, interruption)
      if strict, report.problemCount > 0 {
        throw ExchangeError.strict(
          problems: report.problemCount, first: report.problems.first?.sentence ?? "")
      }
      Words.say(say(.importPreparing, count: report.organizations))
      let directory = try builder.finish()
      interruption.isOver = true
      let seconds = (clock.now - start) / .seconds(1)
      try finish(report, directory, seconds)
      if report.problemCount > 0 { throw ExitCode(Program.problemsStatus) }
    } catch is CancellationError {
      builder.cancel()
      Words.say(say(.importCancelled))
      throw ExitCode(130)
    } catch let code as ExitCode {
      throw code
    } catch {
      builder.cancel()
      throw error
    }
  }

  private func read(
    into builder: inout DirectoryBuilder, _ interruption: Interruption
  ) throws -> ImportReport {
    var isFolder: ObjCBool = false
    if files.count == 1, profile == nil,
      unsafe FileManager.default.fileExists(atPath: files[0], isDirectory: &isFolder),
      isFolder.boolValue
    {
      let reader = try PackageReader(path: files[0])
      return try reader.read(into: &builder) { interruption.isCancelled }
    }
    guard let profile else {
      throw UsageFailure(
        description: """
          A profile is needed to read CSV files: --profile with the path of a JSON file, or with \
          one of \(Profile.shipped.keys.sorted().joined(separator: ", ")). The README shows how to \
          write one.
          """)
    }
    var importer = ProfileImporter(profile: try Profile(named: profile), paths: files)
    return try importer.read(into: &builder) { interruption.isCancelled }
  }

  private func finish(
    _ report: ImportReport, _ directory: DirectoryDatabase, _ seconds: Double
  ) throws {
    let say = Surroundings.messages
    for file in report.files {
      Words.say(say(.importFile, file.name, say.number(file.rows), say.number(file.used)))
    }
    let share = Double(report.placed) / Double(max(report.organizations, 1))
    Words.say(
      say(.importPlaced, count: report.organizations, say.number(report.placed), say.percent(share))
    )
    Words.say(
      say(
        .importSectors, say.number(report.sectorBases[.declared] ?? 0),
        say.number(report.sectorBases[.activity] ?? 0), say.number(report.sectorBases[.words] ?? 0),
        say.number(report.otherSector)))
    if report.problemCount > 0 {
      Words.say(
        say(
          .importProblems, count: report.problemCount,
          say.number(report.outcomes[.skipped] ?? 0), say.number(report.outcomes[.ignored] ?? 0),
          say.number(report.outcomes[.repaired] ?? 0),
          say.number(report.outcomes[.notPlaced] ?? 0)))
      for problem in report.problems.prefix(problems == nil ? 10 : 3) {
        Words.say("  " + problem.sentence)
      }
    }
    if let problems {
      try write(directory.problems(), to: problems)
      Words.say(say(.importProblemsWritten, problems))
    } else if report.problemCount > 10 {
      Words.say(say(.importMoreProblems, say.number(report.problemCount - 10)))
    }
    Words.say(say(.importDone, into, say.number(seconds, decimals: 1)))
  }

  private func write(_ problems: [ImportProblem], to path: String) throws {
    var table = OutputTable(columns: [
      .init(name: "outcome", heading: ""), .init(name: "file", heading: ""),
      .init(name: "line", heading: "", isNumber: true), .init(name: "column", heading: ""),
      .init(name: "value", heading: ""), .init(name: "expected", heading: ""),
    ])
    table.rows = problems.map {
      [
        $0.outcome.rawValue, $0.file, $0.line.map(String.init) ?? "", $0.column, $0.value,
        $0.expected,
      ]
    }
    try Data(table.written(as: .csv).utf8).write(to: URL(filePath: path), options: .atomic)
  }
}

/// Hears ^C while an import runs.
private final class Interruption {
  /// What the handler shares with the import: both only set and read.
  private final class Flags: Sendable {
    let isCancelled = Atomic(false)
    let isOver = Atomic(false)
  }

  private let flags = Flags()
  /// Kept, since it hears nothing once it is gone.
  private let source: any DispatchSourceSignal

  init(draft: String) {
    signal(SIGINT, SIG_IGN)
    source = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    let flags = self.flags
    source.setEventHandler {
      flags.isCancelled.store(true, ordering: .relaxed)
      // The last step is one long sentence to the database: it is ended from here, and what was
      // built so far removed.
      DispatchQueue.global().asyncAfter(deadline: .now() + 0.15) {
        guard !flags.isOver.load(ordering: .relaxed) else { return }
        _ = unsafe unlink(draft)
        _ = unsafe unlink(draft + ".lock")
        Words.say(Surroundings.messages(.importCancelled))
        _exit(130)
      }
    }
    source.resume()
  }

  var isCancelled: Bool { flags.isCancelled.load(ordering: .relaxed) }

  var isOver: Bool {
    get { flags.isOver.load(ordering: .relaxed) }
    set { flags.isOver.store(newValue, ordering: .relaxed) }
  }
}

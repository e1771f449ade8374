internal import ArgumentParser
internal import Browser
internal import CooperationModel
internal import DirectoryExchange
internal import DirectoryStore
internal import Foundation
internal import TextLayout

/// Reads registers and lists into a directory.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Read registers and lists into a directory.",
    discussion: """
      A folder with 'organizations.csv' is read as it is. The files of a register are recognized by \
      their headers, all those given together; --profile names another profile, or a JSON file of \
      your own. The old directory stays in place until the new one is complete.
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

  @Flag(help: "List what changed since the edition that is replaced, on standard output.")
  var diff = false

  @Flag(help: "List what would change, and replace nothing.")
  var dryRun = false

  @Option(help: "How the list of changes is written: text, csv, tsv or json.")
  var format = OutputFormat.text

  func run() throws {
    let say = Surroundings.messages
    let clock = ContinuousClock()
    let start = clock.now
    // SQLite sorts in files: beside the draft there is as much room as the directory needs.
    _ = unsafe setenv("SQLITE_TMPDIR", URL(filePath: into).deletingLastPathComponent().path, 1)
    var builder = try DirectoryBuilder(replacing: into)
    let interruption = Interruption(builder.interruption)
    do {
      Words.say(say(.importReading, files.joined(separator: ", ")))
      let report = try ImportFiles(paths: files, profile: profile, target: into)
        .read(into: &builder) { interruption.isCancelled }
      if strict, report.problemCount > 0 {
        throw ExchangeError.strict(
          problems: report.problemCount, first: report.problems.first?.sentence ?? "")
      }
      Words.say(say(.importPreparing, count: report.organizations))
      let directory = dryRun ? try builder.preview() : try builder.finish()
      interruption.isOver = !dryRun
      try ImportSummary(
        report: report, path: into, seconds: (clock.now - start) / .seconds(1), isDryRun: dryRun
      ).tell(problemsOf: directory, writtenTo: problems)
      try tellChanges(directory)
      if dryRun { builder.cancel() }
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

  private func tellChanges(_ directory: DirectoryDatabase) throws {
    let say = Surroundings.messages
    guard let former = try directory.formerEdition() else {
      if diff || dryRun { Words.say(say(.changesUncompared)) }
      return
    }
    if diff || dryRun {
      try ChangesOutput(directory: directory, former: former, format: format).write()
    } else {
      Words.say(say.changes(try directory.changeCounts(in: nil), since: former))
      if former.changes > 0 { Words.say(say(.changesListed, into)) }
    }
  }
}

internal import ArgumentParser
internal import Browser
internal import CMemory
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
      your own. For a list of your own, a profile is proposed and written beside it. The old \
      directory stays in place until the new one is complete.
      """)

  @Argument(
    help:
      "A folder or zip with a directory package, or CSV files, packed or not; - is standard input."
  )
  var files: [String]

  @Option(help: "The directory to make or replace; for a list of your own, without it only look.")
  var into: String?

  @Option(help: "The name of a shipped profile, or the path of a JSON file.")
  var profile: String?

  @Option(help: "Write every problem to a CSV file.")
  var problems: String?

  @Flag(help: "Import a list of your own as proposed, without a question.")
  var yes = false

  @Flag(help: "Change nothing if anything is to be reported.")
  var strict = false

  @Flag(help: "List what changed since the edition that is replaced, on standard output.")
  var diff = false

  @Flag(help: "List what would change, and replace nothing.")
  var dryRun = false

  @Option(help: "How the list of changes is written: text, csv, tsv or json.")
  var format = OutputFormat.text

  @Flag(help: "Keep what other sources said in the directory that is replaced.")
  var update = false

  @Option(help: "Keep one territory only, by its identity, code or name.")
  var only: String?

  @Flag(help: "Say nothing while it runs.")
  var quiet = false

  func run() throws {
    try Surroundings.refuseIfRestricted("import")
    let say = Surroundings.messages
    var source = try ImportFiles(
      files, profile: try profile.map(Profile.init(named:)), only: only)
    if let list = try source.ownList() {
      guard try list.isToBeImported(into: into, isAgreed: yes) else { return }
      source.profile = list.profile
    }
    guard let into else { throw UsageFailure(description: say(.importNeedsInto)) }
    source.target = into
    try replace(into, from: source)
  }

  private func replace(_ into: String, from source: ImportFiles) throws {
    let say = Surroundings.messages
    let clock = ContinuousClock()
    let start = clock.now
    memory_return_large_blocks()
    // SQLite sorts in files: beside the draft there is as much room as the directory needs.
    _ = unsafe setenv("SQLITE_TMPDIR", URL(filePath: into).deletingLastPathComponent().path, 1)
    // A file that may not grow is an error to be told, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    let builder = try DirectoryBuilder(replacing: into)
    let interruption = Interruption(builder.interruption)
    let progress = ImportProgress(
      source: files.joined(separator: ", "), writer: ProgressWriter(progressStyle, put: Words.put),
      publish: builder.publish, now: { (clock.now - start) / .seconds(1) })
    do {
      if !quiet { Words.say(say(.importReading, files.joined(separator: ", "))) }
      let report = try read(
        source, replacing: into, into: WatchedSink(sink: builder, progress: progress, say: say),
        isCancelled: { interruption.isCancelled })
      if strict, report.problemCount > 0 {
        throw ExchangeError.strict(
          problems: report.problemCount, first: report.problems.first)
      }
      progress.end()
      if !quiet { Words.say(say(.importPreparing, count: report.organizations)) }
      let directory =
        dryRun
        ? try builder.preview(progress: progress.prepare)
        : try builder.finish(progress: progress.prepare)
      interruption.isOver = !dryRun
      progress.end()
      try ImportSummary(
        report: report, path: into, seconds: (clock.now - start) / .seconds(1), isDryRun: dryRun
      ).tell(problemsOf: directory, writtenTo: problems)
      try tellChanges(directory, into)
      if dryRun { builder.cancel() }
      if report.problemCount > 0 { throw ExitCode(Program.problemsStatus) }
    } catch let error where error is CancellationError || error as? ExchangeError == .cancelled {
      builder.cancel()
      progress.end()
      Words.say(say(.importCancelled))
      interruption.endAsAsked()
    } catch let code as ExitCode {
      throw code
    } catch ExchangeError.nothingUsed(let path, let use) {
      builder.cancel()
      progress.end()
      throw NothingUsed(path: path, use, say)
    } catch {
      builder.cancel()
      progress.end()
      throw error
    }
  }

  private func read(
    _ files: ImportFiles, replacing into: String, into sink: WatchedSink<DirectoryBuilder>,
    isCancelled: () -> Bool
  ) throws -> ImportReport {
    var sink = sink
    let meter = ReadingMeter(didRead: sink.progress.count)
    guard update, FileManager.default.fileExists(atPath: into) else {
      return try files.read(into: &sink, meter: meter, isCancelled: isCancelled)
    }
    var updating = try UpdatingSink(replacing: into, into: sink)
    let report = try files.read(into: &updating, meter: meter, isCancelled: isCancelled)
    try updating.finish()
    return report
  }

  private var progressStyle: ProgressWriter.Style {
    quiet ? .quiet : isatty(STDERR_FILENO) == 1 ? .terminal : .lines
  }

  private func tellChanges(_ directory: DirectoryDatabase, _ into: String) throws {
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

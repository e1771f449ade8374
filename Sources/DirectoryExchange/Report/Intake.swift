import CooperationModel
import DirectoryStore

/// Hands what is read to a sink, and counts it.
///
/// The sink is any one: code that is generic in it would not be made for the one of the program, which
/// is in another module.
struct Intake {
  /// The most problems of each outcome that are kept with the directory.
  private static var mostStored: Int { 10_000 }

  var sink: any DirectorySink
  var report = ImportReport()
  private let isCancelled: () -> Bool
  /// Told of what is read.
  let meter: ReadingMeter?
  private var rows = 0
  /// The files whose rows are told by their numbers, not by lines.
  var numberedFiles: Set<String> = []

  init(
    _ sink: any DirectorySink, isCancelled: @escaping () -> Bool = { false },
    meter: ReadingMeter? = nil
  ) {
    self.sink = sink
    self.isCancelled = isCancelled
    self.meter = meter
  }

  /// Gives the sink back to the one who lent it.
  func giveBack<Sink: DirectorySink>(to lender: inout Sink) {
    if let sink = sink as? Sink { lender = sink }
  }

  mutating func begin(file: String) { report.files.append(ImportReport.File(name: file)) }

  /// Counts a row of the file that is being read; until it is left out, it is used.
  mutating func countRow() throws {
    rows += 1
    if rows % 1000 == 0, isCancelled() { throw CancellationError() }
    guard !report.files.isEmpty else { return }
    report.files[report.files.count - 1].rows += 1
    report.files[report.files.count - 1].used += 1
  }

  /// Opens a file, whose reading ends when it is not wanted any more.
  func source(_ path: String) throws(ExchangeError) -> ByteSource {
    try ByteSource(path: path, isCancelled: isCancelled, meter: meter)
  }

  /// Ends the reading if it is not wanted any more.
  func checkCancellation() throws { if isCancelled() { throw CancellationError() } }

  mutating func describe(name: String, edition: String) throws {
    try sink.describe(name: name, edition: edition)
  }

  mutating func add(_ organization: Organization) throws {
    guard try sink.keeps(organization) else {
      report.leftOut[.elsewhere, default: 0] += 1
      return
    }
    report.note(organization)
    try sink.add(organization)
  }

  /// A problem, as told of its file: by line, or by the number of the row.
  func numbered(_ problem: ImportProblem) -> ImportProblem {
    var problem = problem
    problem.countsRows = problem.line != nil && numberedFiles.contains(problem.file)
    return problem
  }

  /// Takes a problem of one row, or of several that are told together.
  mutating func add(_ problem: ImportProblem, rows: Int = 1) throws {
    let problem = numbered(problem)
    report.note(problem, rows: rows)
    if problem.outcome == .skipped, problem.line != nil,
      let position = report.files.lastIndex(where: { $0.name == problem.file })
    {
      report.files[position].used -= 1
    }
    if report.outcomes[problem.outcome, default: 0] <= Self.mostStored { try sink.add(problem) }
  }

  mutating func add(_ problems: [ImportProblem]) throws {
    for problem in problems { try add(problem) }
  }
}

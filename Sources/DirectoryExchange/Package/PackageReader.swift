internal import CooperationModel
public import DirectoryStore
internal import Foundation

/// Reads a directory package: a folder of CSV files described by `datapackage.json`.
public struct PackageReader {
  let path: String
  var report = ImportReport()
  var territories: Set<Territory.ID> = []
  var organizations: Set<Organization.ID> = []
  var groups: Set<Group.ID> = []

  /// Makes the reader of a folder.
  ///
  /// - Parameter path: The path of the folder.
  /// - Throws: ``ExchangeError`` if there is none, or if it holds no `organizations.csv`.
  public init(path: String) throws(ExchangeError) {
    var isFolder: ObjCBool = false
    guard unsafe FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw .missing(path: path)
    }
    if !isFolder.boolValue, path.lowercased().hasSuffix(".zip") { throw .zip(path: path) }
    guard FileManager.default.fileExists(atPath: path + "/organizations.csv") else {
      throw .notAPackage(path: path)
    }
    self.path = path
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - isCancelled: Asked at every thousandth row; true ends the reading.
  /// - Returns: What was read and what could not be used.
  /// - Throws: ``ExchangeError`` if a file cannot be read at all, `CancellationError` if cancelled,
  ///   and what the sink throws.
  /// - Complexity: O(*n*) for *n* bytes; the identities stay in memory.
  public mutating func read(
    into sink: inout some DirectorySink, isCancelled: () -> Bool = { false }
  ) throws -> ImportReport {
    report = ImportReport()
    try describe(into: &sink)
    try each("territories.csv", &sink, isCancelled) { reader, row, sink in
      try reader.readTerritory(row, &sink)
    }
    try each("organizations.csv", &sink, isCancelled) { reader, row, sink in
      try reader.readOrganization(row, &sink)
    }
    try each("groups.csv", &sink, isCancelled) { try $0.readGroup($1, &$2) }
    try each("memberships.csv", &sink, isCancelled) { try $0.readMembership($1, &$2) }
    try each("partnerships.csv", &sink, isCancelled) { try $0.readPartnership($1, &$2) }
    var chains: [ValueChain] = []
    let hasChains = try each("value_chains.csv", &sink, isCancelled) { reader, row, sink in
      guard !row["from"].isEmpty, !row["to"].isEmpty else {
        return try reader.skip(row, column: "from", expected: "two prefixes of activities", &sink)
      }
      chains.append(
        ValueChain(
          chain: row["chain"], from: row["from"], to: row["to"], label: row["label"],
          author: row["author"]))
      return true
    }
    if hasChains { try sink.replaceValueChains(chains) }
    try each("reference.csv", &sink, isCancelled) { try $0.readReference($1, &$2) }
    guard report.organizations > 0 || report.files.contains(where: { $0.rows == 0 }) else {
      throw ExchangeError.nothingRead(path: path)
    }
    return report
  }

  /// Reads a file of the package row by row; false if there is none.
  @discardableResult
  private mutating func each<Sink: DirectorySink>(
    _ name: String, _ sink: inout Sink, _ isCancelled: () -> Bool,
    _ take: (inout PackageReader, CSVRow, inout Sink) throws -> Bool
  ) throws -> Bool {
    let file = path + "/" + name
    guard FileManager.default.fileExists(atPath: file) else { return false }
    var early: [ImportProblem] = []
    let table = try CSVTable(path: file) { early.append($0) }
    for problem in early { try note(problem, &sink) }
    var numbers = ImportReport.File(name: name)
    while let record = try table.next() {
      numbers.rows += 1
      if numbers.rows % 1000 == 0, isCancelled() { throw CancellationError() }
      let row = CSVRow(table: table, record: record)
      for problem in row.repairs { try note(problem, &sink) }
      if try take(&self, row, &sink) { numbers.used += 1 }
    }
    report.files.append(numbers)
    return true
  }

  mutating func note(_ problem: ImportProblem, _ sink: inout some DirectorySink) throws {
    report.note(problem)
    try sink.add(problem)
  }

  /// Reports a row that is left out.
  mutating func skip(
    _ row: CSVRow, column: String, expected: String, _ sink: inout some DirectorySink
  ) throws -> Bool {
    try note(
      row.problem(.skipped, column: column, value: row[column], expected: expected), &sink)
    return false
  }

  /// Reports a value that is read as unknown.
  mutating func ignore(
    _ row: CSVRow, column: String, expected: String, _ sink: inout some DirectorySink
  ) throws {
    try note(
      row.problem(.ignored, column: column, value: row[column], expected: expected), &sink)
  }

  /// What `datapackage.json` says of the directory itself.
  private mutating func describe(into sink: inout some DirectorySink) throws {
    let file = path + "/datapackage.json"
    var name = (path as NSString).lastPathComponent
    var edition = ""
    if FileManager.default.fileExists(atPath: file) {
      do {
        let text = try String(contentsOfFile: file, encoding: .utf8)
        let json = try JSONDocument(text)
        let title = json.root["title"]?.string ?? json.root["name"]?.string
        if let title { name = Cleaning.clean(title).text }
        edition =
          Cleaning.clean(
            json.root["version"]?.string ?? json.root["created"]?.string ?? ""
          ).text
      } catch {
        try note(
          ImportProblem(
            outcome: .ignored, file: "datapackage.json", line: nil, column: "", value: "\(error)",
            expected: "a description in JSON"), &sink)
      }
    }
    try sink.describe(name: name, edition: String(edition.prefix(10)))
  }
}

internal import CooperationModel
public import DirectoryStore
internal import Foundation

/// Reads a directory package: a folder of CSV files that describe organizations, territories, groups
/// and what ties them.
///
/// Only `organizations.csv` is compulsory. A row that cannot be used is left out and reported, a bad
/// value is reported and read as unknown, and the rest is used.
public struct PackageReader: Sendable {
  private let path: String

  /// Makes the reader of a folder, or of one in a zip archive.
  ///
  /// - Parameter path: The path of the folder or of the archive.
  /// - Throws: ``ExchangeError`` if there is none, or if it holds no `organizations.csv`.
  public init(path: String) throws(ExchangeError) {
    guard ByteSource.exists(path) else { throw .missing(path: path) }
    self.path = Archive.package(at: path) ?? path
    guard ByteSource.exists(self.path + "/organizations.csv") else {
      throw .notAPackage(path: path)
    }
  }

  /// Reads everything.
  ///
  /// - Parameters:
  ///   - sink: Where the rows go.
  ///   - meter: Told of what is read.
  ///   - isCancelled: Asked at every thousandth row; true ends the reading.
  /// - Returns: What was read and what could not be used.
  /// - Throws: ``ExchangeError`` if the organizations cannot be read at all, `CancellationError` if
  ///   cancelled, and what the sink throws. Another file that cannot be read is reported.
  /// - Complexity: O(*n*) for *n* bytes; the territories and 16 bytes for each organization stay in
  ///   memory, never a whole file.
  public func read<Sink: DirectorySink>(
    into sink: inout Sink, meter: ReadingMeter? = nil, isCancelled: () -> Bool = { false }
  ) throws -> ImportReport {
    try withoutActuallyEscaping(isCancelled) { isCancelled in
      var intake = Intake(sink, isCancelled: isCancelled, meter: meter)
      defer { intake.giveBack(to: &sink) }
      try read(&intake)
      return intake.report
    }
  }

  private func read(_ intake: inout Intake) throws {
    let about = try PackageDescription.read(folder: path, into: &intake)
    try intake.describe(name: about.name, edition: about.edition)
    var territories: [Territory] = []
    try optional("territories.csv", &intake) { source, name, intake in
      territories = try TerritoryReader.read(source, name: name, into: &intake)
    }
    for territory in territories { try intake.sink.add(territory) }
    let known = Set(territories.map(\.id))
    let boundaries = try Boundaries.read(folder: path, known: territories, into: &intake)

    var organizations = OrganizationReader(territories: known, boundaries: boundaries)
    try organizations.read(
      try intake.source(path + "/organizations.csv"), name: "organizations.csv", into: &intake)
    if intake.report.organizations == 0, intake.report.outcomes[.skipped] != nil {
      throw ExchangeError.nothingUsed(path: path, intake.report.use)
    }
    var groups = GroupReader(territories: known, organizations: organizations.identities)
    try optional("groups.csv", &intake) { source, name, intake in
      try groups.readGroups(source, name: name, into: &intake)
    }
    try optional("memberships.csv", &intake) { source, name, intake in
      try groups.readMemberships(source, name: name, into: &intake)
    }
    try optional("partnerships.csv", &intake) { source, name, intake in
      try groups.readPartnerships(source, name: name, into: &intake)
    }
    try optional("value_chains.csv", &intake) { source, name, intake in
      try TableReader.readValueChains(source, name: name, into: &intake)
    }
    try optional("reference.csv", &intake) { source, name, intake in
      try TableReader.readReference(source, name: name, into: &intake)
    }
    try optional("history.csv", &intake) { source, name, intake in
      var history = HistoryReader(territories: known)
      try history.read(source, name: name, into: &intake)
    }
  }

  /// Reads a file that may be missing; one that cannot be read is reported, and the rest is used.
  private func optional(
    _ name: String, _ intake: inout Intake,
    _ read: (ByteSource, String, inout Intake) throws -> Void
  ) throws {
    let file = path + "/" + name
    guard ByteSource.exists(file) else { return }
    do {
      try read(try intake.source(file), name, &intake)
    } catch let error as ExchangeError where !error.endsReading {
      try intake.report(
        .skipped, error.shortReason, at: Spot(file: name, line: nil, column: ""),
        Expected.readableFile)
    }
  }
}

extension ExchangeError {
  /// Whether nothing of what is read may be kept.
  var endsReading: Bool {
    switch self {
    case .changed, .cancelled: true
    default: false
    }
  }

  /// The failure in a few words, as the value of a problem.
  var shortReason: String {
    switch self {
    case .unreadable(_, let reason): reason
    case .tooLarge(_, let megabytes): "\(megabytes) MB"
    case .unexpected(_, let line, let read, let expected):
      "line \(line): “\(read)” was read, expected \(expected)"
    case .cutOff(_, let line): "line \(line): the file ends in the middle"
    case .notText(_, let kind): kind
    case .empty: ""
    case .missingColumn(_, let column, _): "no column \(column)"
    case .profile(_, let line, let column, let message):
      "line \(line), column \(column): \(message)"
    default: ""
    }
  }
}

import CooperationModel
import DirectoryStore

/// Reads `history.csv`: what territories had in earlier years.
struct HistoryReader {
  enum Field: String, CaseIterable {
    case territory, date, sector, organizations, jobs
    case jobsKnown = "jobs_known"
    case source, sources
  }

  let territories: Set<Territory.ID>
  private var keys = IdentitySet()

  init(territories: Set<Territory.ID>) { self.territories = territories }

  mutating func read(_ source: ByteSource, name: String, into intake: inout Intake) throws {
    var table = try FieldTable<Field>(
      source, name: name, needs: [.territory, .date], intake: &intake)
    while try table.next(&intake) {
      guard let count = try count(table, &intake) else { continue }
      try intake.sink.add(count)
    }
  }

  /// The count of a row; absent and reported if it cannot be used.
  private mutating func count(
    _ table: FieldTable<Field>, _ intake: inout Intake
  ) throws -> PastCount? {
    func skip(_ field: Field, _ expected: String) throws -> PastCount? {
      try intake.report(.skipped, table[field], at: table.spot(field), expected)
      return nil
    }
    let territory = Territory.ID(rawValue: table[.territory])
    guard !territory.rawValue.isEmpty else { return try skip(.territory, Expected.id) }
    guard let date = PartialDate(table[.date]) else { return try skip(.date, Expected.date) }
    let sector = Sector(rawValue: table[.sector].lowercased())
    guard sector != nil || table[.sector].isEmpty else {
      return try skip(.sector, Expected.oneOf(Sector.allCases.map(\.rawValue)))
    }
    let tally = try tally(table, &intake)
    guard tally.organizations != nil || tally.jobs != nil else {
      return try skip(.organizations, Expected.organizationsOrJobs)
    }
    let key = [
      territory.rawValue, date.text, sector?.rawValue ?? "", table[.source], table[.sources],
    ]
    guard keys.insert(key.joined(separator: "\u{1F}")) else {
      return try skip(.date, Expected.newCount)
    }
    if !territories.contains(territory) {
      // Kept: it may have been part of an earlier edition.
      try intake.report(
        .ignored, territory.rawValue, at: table.spot(.territory), Expected.knownTerritory)
    }
    return PastCount(
      territory: territory,
      origin: CountOrigin(
        date: date, source: table[.source], sources: Intake.list(table[.sources])),
      sector: sector, tally: tally)
  }

  private func tally(_ table: FieldTable<Field>, _ intake: inout Intake) throws -> Tally {
    var tally = Tally(
      organizations: try intake.wholeNumber(
        table[.organizations], at: table.spot(.organizations)),
      jobs: Workforce(table[.jobs]),
      jobsKnown: try intake.wholeNumber(table[.jobsKnown], at: table.spot(.jobsKnown)))
    if tally.jobs == nil, !table[.jobs].isEmpty {
      try intake.report(.ignored, table[.jobs], at: table.spot(.jobs), Expected.band)
    }
    if let known = tally.jobsKnown, known > tally.organizations ?? known {
      try intake.report(
        .ignored, table[.jobsKnown], at: table.spot(.jobsKnown), Expected.notMoreThanCounted)
      tally.jobsKnown = nil
    }
    return tally
  }
}

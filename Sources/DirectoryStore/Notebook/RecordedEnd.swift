internal import CooperationModel
internal import GRDB

/// An end of a recorded pair, as an import left it: all that is asked of it, read at once.
struct RecordedEnd {
  var number: Int32
  /// The number of its territory; 0: it has none.
  var territory: Int
  /// Its part of the declared network; absent: it is in none.
  var component: Int?
  /// What is counted of it in a gap.
  var counted: TerritoryCounts.Counted
  /// The folded names of the publics that it serves.
  var publics: [String]
  /// The numbers of its declared partners.
  var partners: [Int32]

  /// Reads an organization that takes part in links; absent: the directory has none.
  init?(_ id: Organization.ID, _ db: Database) throws {
    let statement = try db.cachedStatement(
      sql: """
        SELECT o.number, o.territory, o.component, o.sector, o.jobs_low, o.jobs_high, o.publics,
          p.partners
        FROM main.organization o LEFT JOIN partner p ON p.organization = o.number
        WHERE o.id = ? AND NOT o.is_ceased
        """)
    guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]),
      Sector.allCases.indices.contains(row[3])
    else { return nil }
    (number, territory, component) = (row[0], row[1] ?? 0, row[2])
    counted = TerritoryCounts.Counted(
      sector: row[3], family: 0, workforce: OrganizationRow.workforce(low: row[4], high: row[5]),
      isSSE: false, hasPoint: false, isLinked: false)
    var organization = Organization(id: id, name: "")
    organization.publics = OrganizationRow.list(row[6])
    publics = organization.particularPublics
    partners = try row.withUnsafeData(atIndex: 7) { $0.map(PackedNumbers.unpack) } ?? []
  }
}

public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// Looks for what is wrong in the directory, as far as it can tell by itself.
  ///
  /// - Parameter limits: What is measured against.
  /// - Returns: What was found; ceased organizations are left alone.
  /// - Throws: ``StoreError`` if it cannot be read.
  /// - Complexity: O(*n* log *n*) time for *n* organizations; the memory grows with the number of
  ///   possible duplicates only.
  public func check(_ limits: CheckLimits) throws -> CheckReport {
    try read { db in
      let checker = DirectoryChecker(db: db, limits: limits)
      var sections = [try DuplicateSearch(db: db, limits: limits).section()]
      sections.append(try checker.stale())
      sections.append(try checker.crowdedPoints())
      sections.append(try checker.farPoints())
      sections.append(try checker.deadReferences())
      sections.append(try checker.notPlaced())
      sections.append(try checker.noSector())
      sections.append(try checker.identities())
      return CheckReport(
        sections: sections,
        undated: try checker.count(
          "SELECT count(*) FROM organization WHERE NOT is_ceased AND updated = ''"),
        organizations: try checker.count(
          "SELECT count(*) FROM organization WHERE NOT is_ceased"))
    }
  }
}

/// The checks that one walk over the rows answers.
struct DirectoryChecker {
  let db: Database
  let limits: CheckLimits

  func count(_ sql: String, _ arguments: StatementArguments = []) throws -> Int {
    try Int.fetchOne(db, sql: sql, arguments: arguments) ?? 0
  }

  private static func subject(_ row: Row) -> Finding.Subject {
    Finding.Subject(id: row["id"], name: row["name"])
  }

  /// Rows of a table that meet a condition: all counted, the first ones listed.
  private func section(
    _ check: Finding.Check, where condition: String, orderedBy order: String,
    _ arguments: StatementArguments = [], reason: (Row) -> Finding.Reason
  ) throws -> CheckReport.Section {
    let source = "FROM organization WHERE NOT is_ceased AND \(condition)"
    let rows = try Row.fetchAll(
      db, sql: "SELECT * \(source) ORDER BY \(order) LIMIT ?",
      arguments: arguments + [limits.listed])
    return CheckReport.Section(
      check, count: try count("SELECT count(*) \(source)", arguments),
      findings: rows.map { Finding([Self.subject($0)], reason($0)) })
  }

  func stale() throws -> CheckReport.Section {
    // A year or a month is stale once it is over.
    try section(
      .stale, where: "updated <> '' AND updated < substr(?, 1, length(updated))",
      orderedBy: "updated, number", [limits.freshSince]
    ) { .stale(updated: $0["updated"]) }
  }

  func noSector() throws -> CheckReport.Section {
    try section(
      .noSector, where: "sector_basis = ?", orderedBy: "number",
      [Sector.Basis.unknown.rawValue]
    ) { _ in .noSector }
  }

  func notPlaced() throws -> CheckReport.Section {
    try section(
      .notPlaced, where: "municipality IS NULL",
      orderedBy: "territory IS NOT NULL, latitude IS NULL, address || postcode = '', number"
    ) { row in
      if (row["territory"] as Int?) != nil { return .notPlaced(.territory) }
      if (row["latitude"] as Double?) != nil { return .notPlaced(.point) }
      let text: String = (row["address"] as String) + (row["postcode"] as String)
      return .notPlaced(text.isEmpty ? .nothing : .text)
    }
  }

  /// Points of many organizations that cannot all be there: several postcodes or municipalities,
  /// more spellings of an address than one place has, or no address at all.
  func crowdedPoints() throws -> CheckReport.Section {
    let crowded = """
      SELECT latitude, longitude, count(*) AS organizations, count(DISTINCT site_key) AS addresses,
        count(DISTINCT nullif(postcode, '')) AS postcodes,
        count(DISTINCT municipality) AS municipalities, min(number) AS first
      FROM organization WHERE latitude IS NOT NULL AND NOT is_ceased
      GROUP BY latitude, longitude HAVING organizations >= ? AND (
        addresses <> 1 AND addresses <> 2 OR postcodes > 1 OR municipalities > 1)
      """
    let first = try db.makeStatement(
      sql: """
        SELECT id, name FROM organization WHERE number = ?
        """)
    let rows = try Row.fetchAll(
      db, sql: "\(crowded) ORDER BY organizations DESC, first LIMIT ?",
      arguments: [limits.crowd, limits.listed])
    let findings = try rows.compactMap { row -> Finding? in
      guard let point = Point(latitude: row["latitude"], longitude: row["longitude"]),
        let subject = try Row.fetchOne(first, arguments: [row["first"] as Int])
      else { return nil }
      return Finding(
        [Self.subject(subject)],
        .crowdedPoint(
          point, organizations: row["organizations"], addresses: row["addresses"],
          postcodes: row["postcodes"], municipalities: row["municipalities"]))
    }
    return CheckReport.Section(
      .crowdedPoint, count: try count("SELECT count(*) FROM (\(crowded))", [limits.crowd]),
      findings: findings)
  }

  /// Points farther from the center of their municipality than 5 km and three times the radius that
  /// a round municipality of its area has.
  func farPoints() throws -> CheckReport.Section {
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT o.id, o.name, o.latitude, o.longitude, o.number, t.name AS municipality,
          t.latitude AS north, t.longitude AS east, t.area
        FROM organization o JOIN territory t ON t.number = o.municipality
        WHERE NOT o.is_ceased AND o.latitude IS NOT NULL AND t.latitude IS NOT NULL
        """)
    var farthest = Farthest(most: limits.listed)
    while let row = try rows.next() {
      guard let point = Point(latitude: row["latitude"], longitude: row["longitude"]),
        let center = Point(latitude: row["north"], longitude: row["east"])
      else { continue }
      let distance = Distance.kilometers(from: point, to: center)
      guard distance > 5 + 3 * Distance.radius(area: row["area"]) else { continue }
      farthest.take(
        Finding(
          [Self.subject(row)],
          .farPoint(municipality: row["municipality"], kilometers: distance)), distance)
    }
    return CheckReport.Section(
      .farPoint, count: farthest.count, findings: farthest.findings)
  }

  /// References to organizations, groups and territories that are not there.
  func deadReferences() throws -> CheckReport.Section {
    let unknown = { (table: String, id: String) in
      "\(id) IS NOT NULL AND \(id) <> '' AND NOT EXISTS (SELECT 1 FROM \(table) x WHERE x.id = \(id))"
    }
    let organization = "organization"
    let queries: [(Finding.Reference, String)] = [
      (
        .lead,
        "SELECT id, name, lead AS target FROM grouping WHERE \(unknown(organization, "lead"))"
      ),
      (
        .groupTerritory,
        """
        SELECT id, name, grouping.territory AS target FROM grouping
        WHERE \(unknown("territory", "grouping.territory"))
        """
      ),
      (
        .group,
        """
        SELECT organization AS id, coalesce((SELECT name FROM organization o
          WHERE o.id = membership.organization), '') AS name, grouping AS target FROM membership
        WHERE \(unknown("grouping", "membership.grouping"))
        """
      ),
      (
        .member,
        """
        SELECT grouping AS id, coalesce((SELECT name FROM grouping g
          WHERE g.id = membership.grouping), '') AS name, organization AS target FROM membership
        WHERE \(unknown(organization, "membership.organization"))
        """
      ),
      (
        .partner,
        """
        SELECT to_id AS id, coalesce((SELECT name FROM organization o WHERE o.id = to_id), '')
          AS name, from_id AS target FROM partnership WHERE \(unknown(organization, "from_id"))
        """
      ),
      (
        .partner,
        """
        SELECT from_id AS id, coalesce((SELECT name FROM organization o WHERE o.id = from_id), '')
          AS name, to_id AS target FROM partnership WHERE \(unknown(organization, "to_id"))
        """
      ),
      (
        .parent,
        """
        SELECT id, name, parent AS target FROM territory t WHERE \(unknown("territory", "t.parent"))
        """
      ),
    ]
    var section = CheckReport.Section(.deadReference, count: 0, findings: [])
    for (reference, sql) in queries {
      let rows = try Row.fetchCursor(db, sql: sql)
      while let row = try rows.next() {
        section.count += 1
        guard section.findings.count < limits.listed else { continue }
        section.findings.append(
          Finding([Self.subject(row)], .deadReference(reference, to: row["target"])))
      }
    }
    return section
  }

  func identities() throws -> CheckReport.Section {
    var section = CheckReport.Section(.identity, count: 0, findings: [])
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, name FROM organization WHERE NOT is_ceased ORDER BY number")
    while let row = try rows.next() {
      guard let suspicion = IdentitySuspicion(Organization.ID(rawValue: row["id"])) else {
        continue
      }
      section.count += 1
      if section.findings.count < limits.listed {
        section.findings.append(Finding([Self.subject(row)], .identity(suspicion)))
      }
    }
    return section
  }
}

/// The findings of the largest measure, without keeping the others.
private struct Farthest {
  let most: Int
  private(set) var count = 0
  private var kept: [(finding: Finding, measure: Double)] = []

  init(most: Int) { self.most = most }

  var findings: [Finding] {
    kept.sorted { $0.measure > $1.measure }.prefix(most).map(\.finding)
  }

  mutating func take(_ finding: Finding, _ measure: Double) {
    count += 1
    kept.append((finding, measure))
    // Twice as many as wanted are kept, so that sorting is rare.
    guard kept.count > 2 * most + 16 else { return }
    kept.sort { $0.measure > $1.measure }
    kept.removeLast(kept.count - most)
  }
}

internal import CooperationModel
internal import GRDB

/// Compares the directory that was prepared with the one that it replaces, attached as `former`.
///
/// SQLite walks over both and hands out only the rows that differ: memory stays flat, and what did
/// not change costs a look-up.
struct EditionComparison {
  let db: Database
  let tree: TerritoryTree

  /// Whether the two have an organization in common.
  func haveCommon() throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM former.organization o JOIN organization n ON n.id = o.id)
        """) ?? false
  }

  /// Writes what changed.
  ///
  /// - Complexity: O(*n* log *n*) time for *n* organizations of both; those that differ are sorted.
  func run() throws {
    try writeTerritories()
    try find()
    try write()
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO about
        SELECT 'former_' || key, value FROM former.about WHERE key IN ('name', 'edition');
        INSERT INTO about SELECT 'changes', count(*) FROM change;
        DROP TABLE temp.differing;
        DROP TABLE temp.unmatched;
        """)
  }

  private func writeTerritories() throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO territory_within VALUES (?, ?)")
    for position in tree.territories.indices {
      for container in tree.containing(position) {
        try insertion.execute(arguments: [container + 1, position + 1])
      }
    }
  }

  /// What may differ between two rows of one organization, and is no key made from the rest.
  private static let columns = [
    "name", "alias", "unit", "family", "declared_status", "legal_form", "activity",
    "other_activities", "sector", "sector_basis", "address", "postcode", "latitude", "longitude",
    "jobs_low", "jobs_high", "founded", "closed", "is_ceased", "publics", "offers", "needs",
    "website", "email", "phone", "facts",
  ]

  /// Finds the pairs of rows that differ, and the rows without another.
  private func find() throws {
    let differ = Self.columns.map { "o.\($0) IS NOT n.\($0)" }.joined(separator: " OR ")
    try db.execute(
      sql: """
        CREATE TEMP TABLE differing (sort_key TEXT, id TEXT, former INTEGER, newer INTEGER);
        CREATE TEMP TABLE unmatched (
          number INTEGER, is_newer INTEGER, id TEXT, sort_key TEXT, unit TEXT, register TEXT,
          named TEXT);
        INSERT INTO differing SELECT n.sort_key, n.id, o.number, n.number
          FROM former.organization o CROSS JOIN organization n ON n.id = o.id
          LEFT JOIN former.territory a ON a.number = o.territory
          LEFT JOIN territory b ON b.number = n.territory
          WHERE (a.id IS NOT b.id OR \(differ)) AND NOT (o.is_ceased AND n.is_ceased);
        """)
    try findOtherTies()
    try findUnmatched(in: "former.organization", without: "main.organization", isNewer: false)
    try findUnmatched(in: "main.organization", without: "former.organization", isNewer: true)
    // One of each that share a legal unit, a register number, or the name and the town.
    for key in ["unit", "register", "named"] {
      try db.execute(
        sql: """
          CREATE TEMP TABLE pair AS
            SELECT max(number) FILTER (WHERE NOT is_newer) AS former,
              max(number) FILTER (WHERE is_newer) AS newer
            FROM unmatched WHERE \(key) IS NOT NULL GROUP BY \(key)
            HAVING count(*) = 2 AND sum(is_newer) = 1;
          INSERT INTO differing SELECT u.sort_key, u.id, p.former, p.newer
            FROM pair p JOIN unmatched u ON u.number = p.newer AND u.is_newer;
          DELETE FROM unmatched WHERE is_newer AND number IN (SELECT newer FROM pair)
            OR NOT is_newer AND number IN (SELECT former FROM pair);
          DROP TABLE pair;
          """)
    }
    try db.execute(
      sql: """
        INSERT INTO differing SELECT sort_key, id,
          CASE WHEN NOT is_newer THEN number END, CASE WHEN is_newer THEN number END FROM unmatched
        """)
  }

  /// Finds those of both editions whose groups or partners are others.
  private func findOtherTies() throws {
    let ties = { (schema: String) in
      """
      SELECT organization AS id, grouping AS other FROM \(schema).membership WHERE until = ''
      UNION SELECT from_id, to_id FROM \(schema).partnership WHERE until = ''
      UNION SELECT to_id, from_id FROM \(schema).partnership WHERE until = ''
      """
    }
    try db.execute(
      sql: """
        CREATE TEMP TABLE former_tie AS \(ties("former"));
        CREATE TEMP TABLE newer_tie AS \(ties("main"));
        INSERT INTO differing SELECT n.sort_key, n.id, o.number, n.number FROM (
          SELECT id FROM (SELECT * FROM former_tie EXCEPT SELECT * FROM newer_tie)
          UNION SELECT id FROM (SELECT * FROM newer_tie EXCEPT SELECT * FROM former_tie)) t
          JOIN former.organization o ON o.id = t.id JOIN organization n ON n.id = t.id
          WHERE NOT (o.is_ceased AND n.is_ceased) AND n.id NOT IN (SELECT id FROM differing);
        DROP TABLE former_tie;
        DROP TABLE newer_tie;
        """)
  }

  private func findUnmatched(in one: String, without other: String, isNewer: Bool) throws {
    let insertion = try db.makeStatement(
      sql: "INSERT INTO temp.unmatched VALUES (?, ?, ?, ?, ?, ?, ?)")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, id, sort_key, unit, municipality_name, postcode FROM \(one) o
        WHERE NOT is_ceased AND NOT EXISTS (SELECT 1 FROM \(other) p WHERE p.id = o.id)
        """)
    while let row = try rows.next() {
      let id: String = row["id"]
      let unit: String? = row["unit"]
      let number = Organization.ID(rawValue: id).registerNumber
      let sortKey: String = row["sort_key"]
      let town: String = row["municipality_name"]
      let postcode: String = row["postcode"]
      let place = town.isEmpty ? postcode : town.searchKey
      try insertion.execute(arguments: [
        row["number"] as Int, isNewer, id, sortKey, unit, number,
        place.isEmpty || sortKey.isEmpty ? nil : sortKey + "\u{1F}" + place,
      ])
    }
  }

  /// Writes the changes in the order of the names.
  private func write() throws {
    let formerRow = try statement("former.organization", territory: "former.territory")
    let newerRow = try statement("main.organization", territory: "main.territory")
    let formerTies = try DeclaredTiesReader(db, schema: "former")
    let newerTies = try DeclaredTiesReader(db, schema: "main")
    let insertion = try db.makeStatement(sql: ChangeRow.insertion)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT former, newer FROM temp.differing ORDER BY sort_key, id")
    while let row = try rows.next() {
      let former = try (row["former"] as Int?).flatMap { try side(formerRow, formerTies, $0) }
      let newer = try (row["newer"] as Int?).flatMap { try side(newerRow, newerTies, $0) }
      guard let change = change(from: former, to: newer) else { continue }
      func number(_ side: Side?) -> Int? {
        side?.organization.territory.flatMap { tree.position(of: $0) }.map { $0 + 1 }
      }
      let place = ChangeRow.Place(territory: number(newer), former: number(former))
      try insertion.execute(arguments: ChangeRow.arguments(change, place))
    }
  }

  /// An organization as one of the editions has it.
  private struct Side {
    var organization: Organization
    var municipality: String
    var ties: DeclaredTies
  }

  private func statement(_ table: String, territory: String) throws -> Statement {
    try db.makeStatement(
      sql: """
        SELECT o.*, t.id AS territory_id FROM \(table) o
        LEFT JOIN \(territory) t ON t.number = o.territory WHERE o.number = ?
        """)
  }

  private func side(
    _ statement: Statement, _ ties: DeclaredTiesReader, _ number: Int
  ) throws -> Side? {
    try Row.fetchOne(statement, arguments: [number]).map { row in
      let territory = (row["territory_id"] as String?).map(Territory.ID.init(rawValue:))
      let organization = OrganizationRow.organization(row, territory: territory)
      return Side(
        organization: organization, municipality: row["municipality_name"],
        ties: try ties.ties(of: organization.id))
    }
  }

  private func change(from former: Side?, to newer: Side?) -> OrganizationChange? {
    guard let shown = newer ?? former else { return nil }
    var change = OrganizationChange(
      id: shown.organization.id, name: shown.organization.name, sector: shown.organization.sector,
      municipality: shown.municipality, formerMunicipality: former?.municipality ?? "", kinds: [],
      differences: [])
    switch (former, newer) {
    case (nil, _): change.kinds = [.new]
    case (let former?, nil):
      change.kinds = [.gone]
      change.differences = former.organization.differencesToNothing
    case (let former?, let newer?):
      change.differences =
        former.organization.differences(to: newer.organization)
        + former.ties.differences(to: newer.ties)
      change.kinds = change.differences.kinds
      if former.organization.id != newer.organization.id {
        change.formerID = former.organization.id
        change.kinds.insert(.identity, at: change.kinds.first == .ceased ? 1 : 0)
      }
    }
    return change.kinds.isEmpty ? nil : change
  }
}

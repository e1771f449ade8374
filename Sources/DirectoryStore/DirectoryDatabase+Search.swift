public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// Territories and organizations whose names hold words that begin as those of the text do.
  public func search(_ text: String, limit: Int) throws -> [SearchMatch] {
    let key = text.searchKey
    let words = key.split(separator: " ").prefix(8)
    guard !words.isEmpty, limit > 0 else { return [] }
    // Each word is a quoted prefix: what was typed is never taken for syntax.
    let match = words.map { "\"\($0)\"*" }.joined(separator: " ")
    return try read { db in
      let territories = try self.territories(match, key: key, limit: limit, db)
      let organizations = try self.organizations(match, key: key, limit: limit, db)
      return Array(Self.ranked(territories + organizations).prefix(limit))
    }
  }

  /// A match with what it is ranked by: exactly the text, beginning with it, or another.
  private typealias Ranked = (rank: Int, size: Int, match: SearchMatch)

  private static func rank(_ name: String, _ key: String) -> Int {
    name == key ? 0 : name.hasPrefix(key + " ") ? 1 : name.hasPrefix(key) ? 2 : 3
  }

  /// Best first: by rank, territories before organizations, the largest first; then as found.
  private static func ranked(_ matches: [Ranked]) -> [SearchMatch] {
    matches.enumerated().sorted { a, b in
      if a.element.rank != b.element.rank { return a.element.rank < b.element.rank }
      if a.element.size != b.element.size { return a.element.size > b.element.size }
      return a.offset < b.offset
    }.map(\.element.match)
  }

  private func territories(
    _ match: String, key: String, limit: Int, _ db: Database
  ) throws -> [Ranked] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT t.*, c.organizations, p.name AS container FROM found_territory f
        JOIN territory t ON t.number = f.rowid JOIN card c ON c.territory = t.number
        LEFT JOIN territory p ON p.id = t.parent
        WHERE found_territory MATCH ? ORDER BY c.organizations DESC LIMIT ?
        """)
    return try Row.fetchAll(statement, arguments: [match, limit]).map { row in
      let entry = TerritoryEntry(
        id: .init(rawValue: row["id"]), code: row["code"], name: row["name"],
        level: Territory.Level(rawValue: row["level"]) ?? .custom,
        organizations: row["organizations"], children: row["children"], spans: row["spans"])
      return (
        Self.rank(entry.name.searchKey, key), entry.organizations + 1,
        .territory(entry, container: row["container"] ?? "")
      )
    }
  }

  private func organizations(
    _ match: String, key: String, limit: Int, _ db: Database
  ) throws -> [Ranked] {
    var numbers: Set<Int> = []
    var found: [Ranked] = []
    func take(_ rows: [Row]) {
      for row in rows where numbers.insert(row["number"]).inserted {
        found.append(
          (Self.rank(row["sort_key"], key), 0, .organization(OrganizationRow.entry(row))))
      }
    }
    // Names that begin with the text stand together, in the order of their numbers.
    let first = try firstNumber(from: key, db)
    let beginning = try db.cachedStatement(
      sql: """
        SELECT o.number, o.sort_key, \(OrganizationRow.entryColumns) FROM organization o
        WHERE o.number >= ? AND o.number < ? AND NOT o.is_ceased ORDER BY o.number LIMIT ?
        """)
    let end = try firstNumber(from: key + "\u{10FFFF}", db)
    take(try Row.fetchAll(beginning, arguments: [first, end, limit]))
    if found.count < limit {
      // In the order of names, and no further than needed: nothing is ranked that is not shown.
      let others = try db.cachedStatement(
        sql: """
          SELECT o.number, o.sort_key, \(OrganizationRow.entryColumns) FROM found f
          JOIN organization o ON o.number = f.rowid WHERE found MATCH ? ORDER BY f.rowid LIMIT ?
          """)
      take(try Row.fetchAll(others, arguments: [match, limit]))
    }
    return found
  }

  /// The number of the first organization whose folded name does not come before a text.
  ///
  /// - Complexity: O(log *n*) for *n* organizations.
  private func firstNumber(from key: String, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT sort_key < ? FROM organization WHERE number = ?")
    var low = 1
    var high = (try Int.fetchOne(db, sql: "SELECT max(number) FROM organization") ?? 0) + 1
    while low < high {
      let middle = (low + high) / 2
      if try Bool.fetchOne(statement, arguments: [key, middle]) ?? false {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

public import CooperationModel
internal import Foundation
internal import GRDB

extension DirectoryDatabase {
  /// The edition that was replaced; absent if none was, or if it could not be compared.
  public func formerEdition() throws -> FormerEdition? {
    try read { db in
      let about = try Row.fetchAll(
        db,
        sql: """
          SELECT key, value FROM about WHERE key IN ('former_name', 'former_edition', 'changes')
          """
      ).reduce(into: [String: String]()) { $0[$1["key"]] = $1["value"] }
      return about["changes"].flatMap { Int($0) }.map {
        FormerEdition(
          name: about["former_name"] ?? "", edition: about["former_edition"] ?? "", changes: $0)
      }
    }
  }

  /// How many organizations of a territory differ, at any depth; absent: of the whole directory.
  public func changeCounts(in territory: Territory.ID?) throws -> ChangeCounts {
    try read { db in
      var counts = ChangeCounts()
      guard let source = try changeSource(ChangeQuery(territory: territory), db) else {
        return counts
      }
      let rows = try Row.fetchCursor(
        db, sql: "SELECT kinds, count(*) FROM \(source.sql) GROUP BY kinds",
        arguments: source.arguments)
      while let row = try rows.next() { counts.add(ChangeRow.kinds(row[0]), count: row[1]) }
      return counts
    }
  }

  /// Changes of a query, from one position to another, by name.
  public func changes(
    _ query: ChangeQuery, in range: Range<Int>
  ) throws -> [OrganizationChange] {
    try read { db in
      guard let source = try changeSource(query, db) else { return [] }
      return try Row.fetchAll(
        db, sql: "SELECT * FROM \(source.sql) ORDER BY number LIMIT ? OFFSET ?",
        arguments: source.arguments + [range.count, max(range.lowerBound, 0)]
      ).map(ChangeRow.change)
    }
  }

  /// What changed of an organization; absent if nothing did, or if it is unknown.
  public func change(of id: Organization.ID) throws -> OrganizationChange? {
    try read { db in
      try Row.fetchOne(
        db.cachedStatement(sql: "SELECT * FROM change WHERE id = ?"), arguments: [id.rawValue]
      ).map(ChangeRow.change)
    }
  }

  /// Where the changes of a query are; absent if there is no such territory.
  private func changeSource(
    _ query: ChangeQuery, _ db: Database
  ) throws -> (sql: String, arguments: StatementArguments)? {
    var conditions: [String] = []
    var arguments = StatementArguments()
    if let territory = query.territory {
      guard let number = try number(of: territory, db) else { return nil }
      let inside = "(SELECT territory FROM territory_within WHERE container = ?)"
      conditions.append("(territory IN \(inside) OR former_territory IN \(inside))")
      arguments += [number, number]
    }
    if let kind = query.kind {
      conditions.append("kinds & ? <> 0")
      arguments += [ChangeRow.bits([kind])]
    }
    let filter = conditions.isEmpty ? "1" : conditions.joined(separator: " AND ")
    return ("change WHERE \(filter)", arguments)
  }
}

extension DirectoryDatabase {
  /// What an import into a directory is doing at this moment.
  ///
  /// - Parameter path: The path of the directory.
  /// - Returns: What it tells; absent if none is running.
  public static func runningImport(into path: String) -> RunningImport? {
    ImportLock.running(into: path)
  }

  /// Asks an import into a directory to end, as ^C does.
  ///
  /// - Parameter path: The path of the directory.
  /// - Returns: Whether one was running and could be asked.
  public static func cancelImport(into path: String) -> Bool {
    ImportLock.holder(of: path).map { kill($0, SIGINT) == 0 } ?? false
  }
}

public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The whole directory as values, for what needs all of it at once.
  ///
  /// - Returns: The directory, ceased organizations included.
  /// - Throws: ``StoreError`` if it cannot be read.
  /// - Complexity: O(*n*) time and space for *n* rows.
  public func directory() throws -> Directory {
    try read { db in
      var directory = Directory()
      var ids: [Int: Territory.ID] = [:]
      for row in try Row.fetchAll(db, sql: "SELECT * FROM territory ORDER BY number") {
        let territory = Self.territory(row)
        ids[row["number"]] = territory.id
        directory.territories.append(territory)
      }
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM organization ORDER BY number")
      while let row = try rows.next() {
        let territory = (row["territory"] as Int?).flatMap { ids[$0] }
        directory.organizations.append(OrganizationRow.organization(row, territory: territory))
      }
      directory.groups = try GroupRows.groups(db)
      directory.memberships = try GroupRows.memberships(db, where: "1")
      directory.partnerships = try GroupRows.partnerships(db, where: "1")
      let chains = try Row.fetchAll(db, sql: "SELECT * FROM value_chain ORDER BY number").map {
        ValueChain(
          chain: $0["chain"], from: $0["from_code"], to: $0["to_code"], label: $0["label"],
          author: $0["author"])
      }
      let isReplaced = try String.fetchOne(
        db, sql: "SELECT value FROM about WHERE key = 'value_chains'")
      directory.valueChains = isReplaced == nil ? nil : chains
      directory.references = try Row.fetchAll(
        db, sql: "SELECT * FROM reference WHERE total IS NOT NULL"
      ).compactMap { row in
        ReferenceCount.Kind(rawValue: row["kind"]).map {
          ReferenceCount(kind: $0, code: row["code"], count: row["count"], total: row["total"])
        }
      }
      return directory
    }
  }

  /// The counts that rarity is measured against, as prepared at import.
  ///
  /// - Returns: The counts.
  /// - Throws: ``StoreError`` if they cannot be read.
  public func references() throws -> ReferenceCounts { try read { try references($0) } }

  /// What an import could not use as it was, in the order met.
  ///
  /// - Parameter limit: How many at most.
  /// - Returns: The problems.
  /// - Throws: ``StoreError`` if they cannot be read.
  public func problems(limit: Int = .max) throws -> [ImportProblem] {
    try read { db in
      try Row.fetchAll(
        db, sql: "SELECT * FROM problem ORDER BY number LIMIT ?", arguments: [limit]
      ).map { row in
        ImportProblem(
          outcome: ImportProblem.Outcome(rawValue: row["outcome"]) ?? .ignored, file: row["file"],
          line: row["line"], column: row["field"], value: row["value"], expected: row["expected"])
      }
    }
  }
}

extension DirectoryDatabase {
  /// The version of SQLite.
  public static var libraryVersion: String {
    (try? DatabaseQueue().read { try String.fetchOne($0, sql: "SELECT sqlite_version()") }) ?? ""
  }
}

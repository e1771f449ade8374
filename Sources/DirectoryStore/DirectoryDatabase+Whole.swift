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
      let territories = try territories(db)
      directory.territories = territories.all
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM organization ORDER BY number")
      while let row = try rows.next() {
        let territory = (row["territory"] as Int?).flatMap { territories.ids[$0] }
        directory.organizations.append(OrganizationRow.organization(row, territory: territory))
      }
      directory.groups = try GroupRows.groups(db)
      directory.memberships = try GroupRows.memberships(db, where: "1")
      directory.partnerships = try GroupRows.partnerships(db, where: "1")
      directory.valueChains = try valueChains(db)
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

  /// What was prepared at import about the whole directory.
  ///
  /// - Returns: The counts that rarity is measured against, and relatedness.
  /// - Throws: ``StoreError`` if it cannot be read.
  public func whole() throws -> CooperationNetwork.Whole {
    try read { db in
      CooperationNetwork.Whole(references: try references(db), relatedness: try relatedness(db))
    }
  }

  /// A network of those organizations only that declare something.
  static func declaredNetwork(
    _ parameters: Parameters, _ db: Database
  ) throws -> CooperationNetwork {
    var directory = Directory()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT id FROM organization WHERE NOT is_ceased AND id IN (
          SELECT organization FROM membership UNION SELECT from_id FROM partnership
          UNION SELECT to_id FROM partnership)
        """)
    while let row = try rows.next() {
      directory.organizations.append(Organization(id: .init(rawValue: row["id"]), name: ""))
    }
    directory.groups = try GroupRows.groups(db)
    directory.memberships = try GroupRows.memberships(db, where: "1")
    directory.partnerships = try GroupRows.partnerships(db, where: "1")
    return CooperationNetwork(directory, parameters: parameters)
  }

  /// The table of value chains that replaces the built-in one; absent: none does.
  func valueChains(_ db: Database) throws -> [ValueChain]? {
    let isReplaced = try String.fetchOne(
      db, sql: "SELECT value FROM about WHERE key = 'value_chains'")
    guard isReplaced != nil else { return nil }
    return try Row.fetchAll(db, sql: "SELECT * FROM value_chain ORDER BY number").map {
      ValueChain(
        chain: $0["chain"], from: $0["from_code"], to: $0["to_code"], label: $0["label"],
        author: $0["author"], reason: $0["reason"])
    }
  }

  func relatedness(_ db: Database) throws -> Relatedness {
    let territories = try String.fetchOne(
      db, sql: "SELECT value FROM about WHERE key = 'relatedness_territories'")
    let pairs = try Row.fetchAll(db, sql: "SELECT * FROM related ORDER BY a, b").map {
      Relatedness.Pair(
        a: $0["a"], b: $0["b"], together: $0["together"], countA: $0["count_a"],
        countB: $0["count_b"], expected: $0["expected"], proximity: $0["proximity"], p: $0["p"],
        q: $0["q"], isSignificant: true)
    }
    return Relatedness(territories: territories.flatMap { Int($0) } ?? 0, pairs: pairs)
  }

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
          line: row["line"], column: row["field"], value: row["value"], expected: row["expected"],
          countsRows: row["counts_rows"])
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

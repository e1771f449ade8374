public import CooperationModel
internal import Foundation
internal import GRDB

extension DirectoryDatabase {
  /// A query as SQL: where the rows come from, and what is bound.
  private struct Source {
    var from: String
    /// The column of the numbers of organizations, which follow the names.
    var number: String
    var arguments: [any DatabaseValueConvertible]

    init?(_ query: OrganizationQuery, number: (Territory.ID?) throws -> Int?) rethrows {
      let place: Int?
      switch query.scope {
      case .everywhere: place = nil
      case .territory(let id):
        guard let found = try number(id) else { return nil }
        place = found
      case .notPlaced(let id):
        guard let found = try number(id) else { return nil }
        place = -found
      case .these: place = nil
      }
      let sectors = query.sectors.compactMap { Sector.allCases.firstIndex(of: $0) }
      let marks = Array(repeating: "?", count: sectors.count).joined(separator: ", ")
      if case .these(let ids) = query.scope {
        let list = (try? JSONEncoder().encode(ids.map(\.rawValue))) ?? Data("[]".utf8)
        from = """
          organization WHERE NOT is_ceased AND id IN (SELECT value FROM json_each(?))\
          \(sectors.isEmpty ? "" : " AND sector IN (\(marks))")
          """
        arguments = [String(decoding: list, as: UTF8.self)] + sectors
        self.number = "number"
        return
      }
      switch (place, sectors.isEmpty) {
      case (nil, true): (from, arguments) = ("organization WHERE NOT is_ceased", [])
      case (nil, false):
        (from, arguments) = (
          "organization WHERE NOT is_ceased AND sector IN (\(marks))", sectors
        )
      case (let place?, true): (from, arguments) = ("located WHERE territory = ?", [place])
      case (let place?, false):
        from = "located_sector WHERE territory = ? AND sector IN (\(marks))"
        arguments = [place] + sectors
      }
      self.number = place == nil ? "number" : "organization"
    }
  }

  /// Organizations of a query, from one position to another, in the order of the query.
  public func organizations(
    _ query: OrganizationQuery, in range: Range<Int>
  ) throws -> [OrganizationEntry] {
    guard query.isWalk else {
      return try organizations(listing(query, around: nil), in: range)
    }
    return try read { db in
      guard let source = try Source(query, number: { try number(of: $0, db) }) else { return [] }
      let turn = query.isDescending ? "DESC" : "ASC"
      // What is skipped is skipped in the index: the rows are wide.
      let statement = try db.cachedStatement(
        sql: """
          SELECT \(OrganizationRow.entryColumns) FROM (
            SELECT \(source.number) AS found FROM \(source.from)
            ORDER BY found \(turn) LIMIT ? OFFSET ?)
          JOIN organization o ON o.number = found ORDER BY found \(turn)
          """)
      let arguments = source.arguments + [range.count, max(range.lowerBound, 0)]
      return try Row.fetchAll(statement, arguments: StatementArguments(arguments))
        .map(OrganizationRow.entry)
    }
  }

  /// How many organizations a query has.
  public func count(_ query: OrganizationQuery) throws -> Int {
    guard query.conditions.allSatisfy({ $0 == .sectors }) else {
      return try listing(query, around: nil).count
    }
    // What was counted at import is not counted again.
    switch query.scope {
    case .everywhere:
      if let card = try territory(nil) { return Self.count(card, query.sectors) }
    case .territory(let id):
      return try territory(id).map { Self.count($0, query.sectors) } ?? 0
    case .notPlaced(let id) where query.sectors.isEmpty:
      return try territory(id)?.notPlaced ?? 0
    case .notPlaced, .these: break
    }
    return try read { db in
      guard let source = try Source(query, number: { try number(of: $0, db) }) else { return 0 }
      let statement = try db.cachedStatement(sql: "SELECT count(*) FROM \(source.from)")
      return try Int.fetchOne(statement, arguments: StatementArguments(source.arguments)) ?? 0
    }
  }

  private static func count(_ card: TerritoryCard, _ sectors: [Sector]) -> Int {
    guard !sectors.isEmpty else { return card.organizations }
    return card.sectors.reduce(0) { $0 + (sectors.contains($1.sector) ? $1.organizations : 0) }
  }

  /// The position of an organization in the order of a query; absent if it is not in it.
  public func position(of id: Organization.ID, in query: OrganizationQuery) throws -> Int? {
    guard query.isWalk else { return try listing(query, around: id).position }
    return try read { db in
      guard let source = try Source(query, number: { try number(of: $0, db) }),
        let number = try number(of: id, db)
      else { return nil }
      let own = try db.cachedStatement(
        sql: "SELECT EXISTS (SELECT 1 FROM \(source.from) AND \(source.number) = ?)")
      let arguments = StatementArguments(source.arguments + [number])
      guard try Bool.fetchOne(own, arguments: arguments) ?? false else { return nil }
      let before = try db.cachedStatement(
        sql: """
          SELECT count(*) FROM \(source.from) AND \(source.number) \(query.isDescending ? ">" : "<") ?
          """)
      return try Int.fetchOne(before, arguments: arguments)
    }
  }

  /// The number of an organization; absent if it is unknown.
  func number(of id: Organization.ID, _ db: Database) throws -> Int? {
    try Int.fetchOne(
      db.cachedStatement(sql: "SELECT number FROM organization WHERE id = ?"),
      arguments: [id.rawValue])
  }

  /// All that is known of an organization; absent if there is none of that identity.
  public func organization(_ id: Organization.ID) throws -> OrganizationSheet? {
    try read { db in
      let statement = try db.cachedStatement(
        sql: """
          SELECT o.*, t.id AS territory_id FROM organization o
          LEFT JOIN territory t ON t.number = o.territory WHERE o.id = ?
          """)
      guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
      let territory = (row["territory_id"] as String?).map(Territory.ID.init(rawValue:))
      let organization = OrganizationRow.organization(row, territory: territory)
      let places = try Int.fetchOne(
        db.cachedStatement(
          sql: "SELECT count(*) FROM organization WHERE NOT is_ceased AND (unit = ?1 OR id = ?1)"),
        arguments: [organization.body.rawValue])
      return OrganizationSheet(
        organization: organization, path: try territory.map { try path(to: $0, db) } ?? [],
        affiliations: try GroupRows.affiliations(db, of: id), declaredLinks: row["links"],
        places: max(places ?? 1, 1),
        unitName: try organization.unit.flatMap { unit in
          try String.fetchOne(
            db, sql: "SELECT name FROM organization WHERE id = ?", arguments: [unit.rawValue])
        } ?? "")
    }
  }
}

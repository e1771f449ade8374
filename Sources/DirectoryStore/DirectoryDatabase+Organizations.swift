public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The list that a query walks on; absent if there is no such place, or if it is no walk.
  private func walk(_ query: OrganizationQuery, _ db: Database) throws -> LocatedList? {
    guard query.isWalk else { return nil }
    let place: Int?
    switch query.scope {
    case .everywhere: place = Located.place(inside: 0)
    case .territory(let id): place = try number(of: id, db).map(Located.place(inside:))
    case .notPlaced(let id): place = try number(of: id, db).map(Located.place(directlyIn:))
    case .these: place = nil
    }
    return place.map { LocatedList(db, place: $0, sector: query.sectors.first) }
  }

  /// Organizations of a query, from one position to another, in the order of the query.
  public func organizations(
    _ query: OrganizationQuery, in range: Range<Int>
  ) throws -> [OrganizationEntry] {
    guard query.isWalk else {
      return try organizations(listing(query, around: nil), in: range)
    }
    return try read { db in try entries(of: walkedNumbers(query, in: range, db), db) }
  }

  /// The organizations of a walk, from one position to another.
  private func walkedNumbers(
    _ query: OrganizationQuery, in range: Range<Int>, _ db: Database
  ) throws -> [Int32] {
    guard let list = try walk(query, db) else { return [] }
    guard query.isDescending else { return try list.numbers(in: range) }
    let count = try list.count
    let range = range.clamped(to: 0..<count)
    let turned = (count - range.upperBound)..<(count - range.lowerBound)
    return try list.numbers(in: turned).reversed()
  }

  /// The organizations of a listing, from one position to another.
  func numbers(
    of listing: OrganizationListing, in range: Range<Int>, _ db: Database
  ) throws -> ArraySlice<Int32> {
    if let numbers = listing.numbers { return numbers[range.clamped(to: 0..<numbers.count)] }
    return try walkedNumbers(listing.query, in: range, db)[...]
  }

  /// The lines of some organizations.
  func entries(
    of numbers: some Sequence<Int32>, _ db: Database
  ) throws -> [OrganizationEntry] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(OrganizationRow.entryColumns) FROM organization o WHERE o.number = ?")
    return try numbers.compactMap { number in
      try Row.fetchOne(statement, arguments: [number]).map(OrganizationRow.entry)
    }
  }

  /// How many organizations a query has.
  public func count(_ query: OrganizationQuery) throws -> Int {
    // What was counted at import is not counted again.
    if query.conditions.allSatisfy({ $0 == .sectors }) {
      switch query.scope {
      case .everywhere:
        if let card = try territory(nil) { return Self.count(card, query.sectors) }
      case .territory(let id):
        return try territory(id).map { Self.count($0, query.sectors) } ?? 0
      case .notPlaced, .these: break
      }
    }
    guard query.isWalk else { return try listing(query, around: nil).count }
    return try read { db in try walk(query, db)?.count ?? 0 }
  }

  private static func count(_ card: TerritoryCard, _ sectors: [Sector]) -> Int {
    guard !sectors.isEmpty else { return card.organizations }
    return card.sectors.reduce(0) { $0 + (sectors.contains($1.sector) ? $1.organizations : 0) }
  }

  /// The position of an organization in the order of a query; absent if it is not in it.
  public func position(of id: Organization.ID, in query: OrganizationQuery) throws -> Int? {
    guard query.isWalk else { return try listing(query, around: id).position }
    return try read { db in
      guard let list = try walk(query, db), let number = try number(of: id, db),
        let position = try list.position(of: Int32(number))
      else { return nil }
      return query.isDescending ? try list.count - 1 - position : position
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
      var sheet = OrganizationSheet(
        organization: organization, path: try territory.map { try path(to: $0, db) } ?? [],
        affiliations: try GroupRows.affiliations(db, of: id), declaredLinks: row["links"],
        places: max(places ?? 1, 1),
        unitName: try organization.unit.flatMap { unit in
          try String.fetchOne(
            db, sql: "SELECT name FROM organization WHERE id = ?", arguments: [unit.rawValue])
        } ?? "")
      sheet.entries = noted { try $0.entries(about: id) } ?? []
      return sheet
    }
  }
}

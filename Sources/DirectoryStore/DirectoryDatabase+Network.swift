public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// What a map of a territory shows; absent if there is no such territory.
  public func map(of id: Territory.ID) throws -> TerritoryMap? {
    try read { db in
      guard let number = try number(of: id, db) else { return nil }
      var dots: [Point: (own: Int, approximate: Int)] = [:]
      var notPlaced = 0
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT o.latitude, o.longitude, t.latitude, t.longitude FROM located l
          JOIN organization o ON o.number = l.organization
          LEFT JOIN territory t ON t.number = o.municipality WHERE l.territory = ?
          """, arguments: [number])
      func point(_ latitude: Double?, _ longitude: Double?) -> Point? {
        guard let latitude, let longitude else { return nil }
        return Point(latitude: latitude, longitude: longitude)
      }
      while let row = try rows.next() {
        if let own = point(row[0], row[1]) {
          dots[own, default: (0, 0)].own += 1
        } else if let center = point(row[2], row[3]) {
          dots[center, default: (0, 0)].approximate += 1
        } else {
          notPlaced += 1
        }
      }
      var all: [TerritoryMap.Dot] = []
      for (point, counts) in dots {
        if counts.own > 0 {
          all.append(.init(point: point, organizations: counts.own, isApproximate: false))
        }
        if counts.approximate > 0 {
          all.append(.init(point: point, organizations: counts.approximate, isApproximate: true))
        }
      }
      all.sort { a, b in
        (a.point.latitude, a.point.longitude, a.isApproximate ? 1 : 0)
          < (b.point.latitude, b.point.longitude, b.isApproximate ? 1 : 0)
      }
      return TerritoryMap(
        territory: id, dots: all, parts: try parts(of: number, db), notPlaced: notPlaced,
        boundaries: [])
    }
  }

  /// The territories directly inside, most organizations first, each with its center or the middle
  /// of its organizations.
  private func parts(of number: Int, _ db: Database) throws -> [TerritoryMap.Part] {
    let middle = try db.cachedStatement(
      sql: """
        SELECT avg(coalesce(o.latitude, t.latitude)), avg(coalesce(o.longitude, t.longitude))
        FROM located l JOIN organization o ON o.number = l.organization
        LEFT JOIN territory t ON t.number = o.municipality WHERE l.territory = ?
        """)
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT t.*, c.organizations FROM territory_inside i
        JOIN territory t ON t.number = i.territory JOIN card c ON c.territory = t.number
        WHERE i.container = ? ORDER BY c.organizations DESC, t.name
        """, arguments: [number])
    return try rows.map { row in
      var center = Self.territory(row).center
      if center == nil, let found = try Row.fetchOne(middle, arguments: [row["number"] as Int]),
        let latitude: Double = found[0], let longitude: Double = found[1]
      {
        center = Point(latitude: latitude, longitude: longitude)
      }
      return TerritoryMap.Part(territory: Self.entry(row), center: center)
    }
  }
}

public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The links of an organization, computed on its neighborhood: what the whole would give.
  public func links(of id: Organization.ID, parameters: Parameters) throws -> LinksAnswer? {
    try read { db in
      guard
        let center = try Row.fetchOne(
          db, sql: "SELECT * FROM organization WHERE id = ? AND NOT is_ceased",
          arguments: [id.rawValue])
      else { return nil }
      let rows = try neighborhood(of: center, parameters, db)
      var directory = Directory()
      var degrees: [Organization.ID: Int] = [:]
      var contacts: [Organization.ID: ContactKeys] = [:]
      let territories = try territories(of: rows, db)
      for row in rows {
        let territory = (row["territory"] as Int?).flatMap { territories.ids[$0] }
        let organization = OrganizationRow.organization(row, territory: territory)
        directory.organizations.append(organization)
        degrees[organization.id] = row["links"]
        contacts[organization.id] = ContactKeys(
          phone: row["phone_key"], email: row["email_key"], domain: row["domain_key"])
      }
      directory.territories = territories.all
      try addDeclared(to: &directory, around: id, groupMax: parameters.groupMax, db)
      let network = CooperationNetwork(
        directory, parameters: parameters, references: try references(db), contacts: contacts)
      var answer = network.links(
        of: id, degrees: degrees, declaresLinks: try declaresLinks(db))
      answer?.affiliations = try GroupRows.affiliations(db, of: id)
      if let key: String = center["site_key"] {
        let sharing = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM organization WHERE site_key = ?", arguments: [key])
        answer?.hub = sharing.flatMap { $0 > 20 ? $0 : nil }
      }
      return answer
    }
  }

  /// The rows that the links of one organization depend on.
  private func neighborhood(
    of center: Row, _ parameters: Parameters, _ db: Database
  ) throws -> [Row] {
    var numbers: Set<Int> = [center["number"]]
    func take(_ sql: String, _ arguments: StatementArguments) throws {
      try numbers.formUnion(Int.fetchCursor(db, sql: sql, arguments: arguments))
    }
    let id: String = center["id"]
    try take(
      """
      SELECT o.number FROM organization o WHERE NOT o.is_ceased AND o.id IN (
        SELECT to_id FROM partnership WHERE from_id = ?1
        UNION SELECT from_id FROM partnership WHERE to_id = ?1
        UNION SELECT b.organization FROM membership a JOIN grouping g ON g.id = a.grouping
          JOIN membership b ON b.grouping = a.grouping
          WHERE a.organization = ?1 AND g.kind = 'joint' AND g.members <= ?2)
      """, [id, parameters.groupMax])
    for column in ["site_key", "phone_key", "email_key", "domain_key"] {
      guard let key: String = center[column] else { continue }
      // One more than the largest site is enough to see that it makes no pairs.
      try take("SELECT number FROM organization WHERE \(column) = ? LIMIT 21", [key])
    }
    if center["has_trade"] {
      try takeNear(center, CooperationNetwork.neighborhoodRadius(parameters), db, &numbers)
    }
    let list = numbers.sorted().map(String.init).joined(separator: ",")
    return try Row.fetchAll(
      db, sql: "SELECT * FROM organization WHERE number IN (\(list)) ORDER BY number")
  }

  /// Takes those with a trade around a place, and those of the municipalities met there.
  private func takeNear(
    _ center: Row, _ radius: Double, _ db: Database, _ numbers: inout Set<Int>
  ) throws {
    let municipality: Int? = center["municipality"]
    var near = try around(center["number"], radius, db)
    if let municipality {
      // Those of the same municipality are candidates wherever they stand, and rank whoever is
      // around them: a point far from the rest of the municipality has its own surroundings.
      let core = try around(center["number"], radius / 2, db)
      let mates = try Int.fetchAll(
        db, sql: "SELECT number FROM organization WHERE has_trade AND municipality = ?",
        arguments: [municipality])
      for mate in mates where !core.contains(mate) {
        near.formUnion(try around(mate, radius / 2, db))
      }
    }
    // Inside a municipality, distances are those of the municipality where a point is missing: its
    // organizations count wherever they stand.
    var municipalities = Set([municipality].compactMap { $0 })
    let list = near.sorted().map(String.init).joined(separator: ",")
    try municipalities.formUnion(
      Int.fetchCursor(
        db,
        sql: """
          SELECT DISTINCT municipality FROM organization
          WHERE number IN (\(list)) AND municipality IS NOT NULL
          """))
    let towns = municipalities.sorted().map(String.init).joined(separator: ",")
    try near.formUnion(
      Int.fetchCursor(
        db,
        sql: "SELECT number FROM organization WHERE has_trade AND municipality IN (\(towns))"))
    numbers.formUnion(near)
  }

  /// Those with a trade within a distance of an organization, and perhaps a few more.
  private func around(_ number: Int, _ radius: Double, _ db: Database) throws -> Set<Int> {
    var near: Set<Int> = []
    let statement = try db.cachedStatement(
      sql: """
        SELECT (south + north) / 2 AS latitude, (west + east) / 2 AS longitude FROM place
        WHERE number = ?
        """)
    guard let place = try Row.fetchOne(statement, arguments: [number]) else { return [] }
    let (south, north, west, east) = Box.around(place["latitude"], place["longitude"], radius)
    let inside = try db.cachedStatement(
      sql: "SELECT number FROM place WHERE south <= ? AND north >= ? AND west <= ? AND east >= ?")
    for (from, to) in Box.turns(west, east) {
      try near.formUnion(Int.fetchCursor(inside, arguments: [north, south, to, from]))
    }
    return near
  }

  private func territories(
    of rows: [Row], _ db: Database
  ) throws -> (ids: [Int: Territory.ID], all: [Territory]) {
    var ids: [Int: Territory.ID] = [:]
    var all: [Int: Territory] = [:]
    let statement = try db.cachedStatement(
      sql: "SELECT t.*, t.number FROM territory t WHERE t.number = ?")
    let byID = try db.cachedStatement(sql: "SELECT number FROM territory WHERE id = ?")
    for row in rows {
      var next: Int? = row["territory"]
      while let number = next, all[number] == nil,
        let found = try Row.fetchOne(statement, arguments: [number])
      {
        let territory = Self.territory(found)
        all[number] = territory
        ids[number] = territory.id
        next = try territory.parent.flatMap { try Int.fetchOne(byID, arguments: [$0.rawValue]) }
      }
    }
    return (ids, all.sorted { $0.key < $1.key }.map(\.value))
  }

  private func addDeclared(
    to directory: inout Directory, around id: Organization.ID, groupMax: Int, _ db: Database
  ) throws {
    directory.partnerships = try GroupRows.partnerships(
      db, where: "from_id = ?1 OR to_id = ?1", arguments: [id.rawValue])
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT * FROM grouping WHERE id IN (SELECT grouping FROM membership WHERE organization = ?)
        ORDER BY number
        """, arguments: [id.rawValue])
    for row in rows {
      var group = GroupRows.group(row)
      // The size was counted over the whole directory, of which only a part is loaded.
      group.declaredSize = row["members"]
      directory.groups.append(group)
      let makesPairs = group.kind == .joint && (group.declaredSize ?? 0) <= groupMax
      directory.memberships += try GroupRows.memberships(
        db, where: makesPairs ? "grouping = ?1" : "grouping = ?1 AND organization = ?2",
        arguments: makesPairs
          ? [group.id.rawValue] : [group.id.rawValue, id.rawValue])
    }
  }

  private func declaresLinks(_ db: Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT value FROM about WHERE key = 'declares_links'") == "yes"
  }

  func references(_ db: Database) throws -> ReferenceCounts {
    func number(_ key: String) throws -> Int {
      let text = try String.fetchOne(
        db, sql: "SELECT value FROM about WHERE key = ?", arguments: [key])
      return text.flatMap { Int($0) } ?? 0
    }
    var measured: [(kind: ReferenceCount.Kind, code: String, scheme: ActivityScheme?, count: Int)] =
      []
    var given: [ReferenceCount] = []
    for row in try Row.fetchAll(db, sql: "SELECT * FROM reference") {
      guard let kind = ReferenceCount.Kind(rawValue: row["kind"]) else { continue }
      if let total: Int = row["total"] {
        given.append(
          ReferenceCount(kind: kind, code: row["code"], count: row["count"], total: total))
      } else {
        measured.append((kind, row["code"], ActivityScheme(rawValue: row["scheme"]), row["count"]))
      }
    }
    return ReferenceCounts(
      withTrade: try number("with_trade"), withPublic: try number("with_public"), rows: measured,
      given: given)
  }
}

/// Rectangles of degrees around a place.
enum Box {
  /// The rectangle that holds a circle, a little larger.
  static func around(
    _ latitude: Double, _ longitude: Double, _ kilometers: Double
  ) -> (south: Double, north: Double, west: Double, east: Double) {
    let angle = kilometers / 111.19 * 1.001 + 0.0001
    let (south, north) = (latitude - angle, latitude + angle)
    guard max(abs(south), abs(north)) < 89 else { return (south, north, -180, 180) }
    // At 60 degrees a degree of longitude is half as long: the widest of the rectangle counts.
    let narrowest = min(Self.cosine(south), Self.cosine(north))
    let width = angle / max(narrowest, 0.01)
    return width >= 180
      ? (south, north, -180, 180) : (south, north, longitude - width, longitude + width)
  }

  /// The parts of a range of longitudes on either side of the line where the date changes.
  static func turns(_ west: Double, _ east: Double) -> [(Double, Double)] {
    var parts = [(west, east)]
    if west < -180 { parts.append((west + 360, 180)) }
    if east > 180 { parts.append((-180, east - 360)) }
    return parts
  }

  /// A lower bound of the cosine of an angle in degrees, good enough for a rectangle.
  ///
  /// > Source: The first terms of the series of Taylor, which alternate and fall.
  private static func cosine(_ degrees: Double) -> Double {
    let angle = abs(degrees) * .pi / 180
    let square = angle * angle
    return 1 - square / 2 + square * square / 24 - square * square * square / 720
  }
}

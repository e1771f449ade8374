internal import CooperationModel
internal import GRDB

/// Everything that is computed once, at the end of an import, so that no screen has to.
struct Preparation {
  let db: Database
  let tree: TerritoryTree
  let builder: DirectoryBuilder
  /// Called with the share of a step that is done; throws if the import is to end.
  let report: (PreparationStep, Double) throws -> Void

  func run() throws {
    try report(.organizations, 0)
    try writeTerritories()
    // The numbers follow the folded names: a list by name is a walk on the key.
    try db.execute(
      sql: """
        INSERT INTO organization
        SELECT NULL, *, 0, NULL FROM incoming ORDER BY sort_key, id
        """)
    try db.execute(sql: "DROP TABLE incoming")
    try report(.organizations, 0.5)
    try db.execute(sql: Schema.indexes)
    try report(.organizations, 0.9)
    try dropLonelyKeys()
    try db.execute(
      sql: """
        UPDATE grouping SET members = max(coalesce(declared_size, 0), (
          SELECT count(DISTINCT m.organization) FROM membership m
          JOIN organization o ON o.id = m.organization
          WHERE m.grouping = grouping.id AND m.until = '' AND NOT o.is_ceased))
        """)
    try report(.links, 0)
    let declared = try declaredNetwork()
    try writeOrganizations(try writeDegrees(declared))
    try report(.search, 0)
    try writeSearch()
    try report(.search, 0.7)
    let duplicates = try writeDuplicates()
    let (ranks, bodies) = try ranksAndBodies()
    try writeFacets(kinds: try linkKinds(declared.declaredTypes, bodies: bodies))
    try writeComparison(duplicates: duplicates, ranks: ranks, bodies: bodies)
    try writeReferences()
    let territories = try writeRelatedness()
    try writeAbout(relatednessTerritories: territories)
    try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
  }

  private func writeTerritories() throws {
    let (inside, top) = tree.inside()
    let insertion = try db.makeStatement(
      sql: "INSERT INTO territory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let containment = try db.makeStatement(sql: "INSERT INTO territory_inside VALUES (?, ?)")
    var spans = [Int](repeating: 0, count: tree.territories.count)
    for (container, children) in inside.enumerated() {
      for child in children {
        spans[child] += 1
        try containment.execute(arguments: [container + 1, child + 1])
      }
    }
    for position in top { try containment.execute(arguments: [0, position + 1]) }
    for (position, territory) in tree.territories.enumerated() {
      try insertion.execute(arguments: [
        position + 1, territory.id.rawValue, territory.code, territory.name,
        territory.level.rawValue, territory.parent?.rawValue,
        territory.alsoIn.map(\.rawValue).joined(separator: "\u{1F}"), territory.center?.latitude,
        territory.center?.longitude, territory.area, territory.population,
        territory.density?.rawValue, max(spans[position], 1), inside[position].count,
      ])
    }
  }

  /// Keeps the keys of contacts that two to five share: nothing is compared by others.
  private func dropLonelyKeys() throws {
    for column in ["phone_key", "email_key", "domain_key"] {
      try db.execute(
        sql: """
          UPDATE organization SET \(column) = NULL WHERE \(column) IS NOT NULL
          AND \(column) NOT IN (
            SELECT \(column) FROM organization WHERE \(column) IS NOT NULL
            GROUP BY \(column) HAVING count(*) BETWEEN 2 AND 5)
          """)
    }
  }

  /// Writes how many declared pairs each organization has.
  private func writeDegrees(_ network: CooperationNetwork) throws -> [DeclaredPair] {
    let update = try db.makeStatement(
      sql: "UPDATE organization SET links = ?, component = ? WHERE id = ?")
    let components = network.declaredComponents
    for (id, degree) in network.declaredDegrees.sorted(by: { $0.key < $1.key }) {
      try update.execute(arguments: [degree, components[id], id.rawValue])
    }
    let territory = try db.makeStatement(sql: "SELECT territory FROM organization WHERE id = ?")
    return try network.declaredPairs.map { pair in
      DeclaredPair(
        a: try Int.fetchOne(territory, arguments: [pair.a.rawValue]),
        b: try Int.fetchOne(territory, arguments: [pair.b.rawValue]))
    }
  }

  /// The territories of the two ends of a declared pair.
  struct DeclaredPair {
    var a: Int?
    var b: Int?
  }

  /// A network of those organizations only that declare something.
  private func declaredNetwork() throws -> CooperationNetwork {
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
    return CooperationNetwork(directory)
  }

  private func writeOrganizations(_ pairs: [DeclaredPair]) throws {
    let containing = tree.territories.indices.map { tree.containing($0).map { $0 + 1 } }
    let (inside, _) = tree.inside()
    var tally = CardTally(territories: tree.territories.count)
    let units = try Set(
      String.fetchCursor(
        db, sql: "SELECT DISTINCT unit FROM organization WHERE unit IS NOT NULL"))
    let located = try db.makeStatement(sql: "INSERT INTO located VALUES (?, ?)")
    let bySector = try db.makeStatement(sql: "INSERT INTO located_sector VALUES (?, ?, ?)")
    let search = try db.makeStatement(sql: "INSERT INTO found (rowid, text) VALUES (?, ?)")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT number, id, unit, name, sort_key, alias, territory, sector, sector_basis, family,
          declared_status, jobs_low, jobs_high, latitude, longitude, links, municipality_name FROM organization WHERE NOT is_ceased ORDER BY number
        """)
    let last = try Int.fetchOne(db, sql: "SELECT max(number) FROM organization") ?? 1
    while let row = try rows.next() {
      let number: Int = row["number"]
      if number % 8192 == 1 { try report(.territories, Double(number) / Double(last)) }
      let sector: Int = row["sector"]
      let territory: Int? = row["territory"]
      let containers = territory.map { containing[$0 - 1] } ?? []
      for container in containers {
        try located.execute(arguments: [container, number])
        try bySector.execute(arguments: [container, sector, number])
      }
      let inContainers = Set(containers)
      for container in containers
      where !inside[container - 1].contains(where: { inContainers.contains($0 + 1) }) {
        try located.execute(arguments: [-container, number])
        try bySector.execute(arguments: [-container, sector, number])
        tally.countNotPlaced(in: container)
      }
      if territory == nil {
        try located.execute(arguments: [0, number])
        try bySector.execute(arguments: [0, sector, number])
        tally.countNotPlaced(in: 0)
      }
      tally.count(row, in: containers + [0], units: units)
      let alias: String = row["alias"]
      let town: String = row["municipality_name"]
      var text: String = row["sort_key"]
      if !alias.isEmpty { text += " " + alias.searchKey }
      for word in town.searchKey.split(separator: " ") { text += " " + Schema.townMark + word }
      try search.execute(arguments: [number, text])
    }
    for pair in pairs {
      let a = Set(pair.a.map { containing[$0 - 1] } ?? []).union([0])
      let b = Set(pair.b.map { containing[$0 - 1] } ?? []).union([0])
      tally.countPair(inside: a.intersection(b), across: a.symmetricDifference(b))
    }
    try tally.write(db)
    try writeDeclaredBetween(pairs)
  }

  /// Counts the declared pairs between territories, 0 for what has none.
  private func writeDeclaredBetween(_ pairs: [DeclaredPair]) throws {
    let insertion = try db.makeStatement(
      sql: """
        INSERT INTO declared_between VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET pairs = pairs + 1
        """)
    for pair in pairs {
      let (a, b) = (pair.a ?? 0, pair.b ?? 0)
      try insertion.execute(arguments: [min(a, b), max(a, b)])
    }
  }

  private func writeReferences() throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO reference VALUES (?, ?, ?, ?, ?)")
    for row in builder.references.rows {
      try insertion.execute(arguments: [
        row.kind.rawValue, row.code, row.scheme?.rawValue ?? "", row.count, nil,
      ])
    }
    for row in builder.given {
      try insertion.execute(arguments: [row.kind.rawValue, row.code, "", row.count, row.total])
    }
  }

  /// Compares the groups of activities of the intercommunalities.
  ///
  /// - Returns: On how many territories.
  private func writeRelatedness() throws -> Int {
    guard let counter = builder.relatedness else { return 0 }
    let relatedness = Relatedness(counter.counts)
    let insertion = try db.makeStatement(
      sql: "INSERT INTO related VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
    for pair in relatedness.kept {
      try insertion.execute(arguments: [
        pair.a, pair.b, pair.together, pair.countA, pair.countB, pair.expected, pair.proximity,
        pair.p, pair.q,
      ])
    }
    return relatedness.territories
  }

  private func writeAbout(relatednessTerritories: Int) throws {
    var about = builder.about
    about["relatedness_territories"] = String(relatednessTerritories)
    about["with_trade"] = String(builder.references.withTrade)
    about["with_public"] = String(builder.references.withPublic)
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    about["organizations"] = String(
      try count("SELECT count(*) FROM organization WHERE NOT is_ceased"))
    about["ceased"] = String(try count("SELECT count(*) FROM organization WHERE is_ceased"))
    about["problems"] = String(try count("SELECT count(*) FROM problem"))
    about["declares_links"] =
      try count(
        """
        SELECT EXISTS (SELECT 1 FROM partnership) OR EXISTS (
          SELECT 1 FROM membership JOIN grouping ON grouping.id = membership.grouping
          WHERE kind = 'joint')
        """) > 0 ? "yes" : "no"
    let insertion = try db.makeStatement(sql: "INSERT OR REPLACE INTO about VALUES (?, ?)")
    for (key, value) in about.sorted(by: { $0.key < $1.key }) {
      try insertion.execute(arguments: [key, value])
    }
  }
}

internal import CooperationModel
internal import GRDB

/// Everything that is computed once, at the end of an import, so that no screen has to.
struct Preparation {
  let db: Database
  let builder: DirectoryBuilder
  var intake: OrganizationIntake
  /// Called with the share of a step that is done; throws if the import is to end.
  let report: (PreparationStep, Double) throws -> Void
  /// Where an organization of each territory is, by the number of the territory; 0: of none.
  let containers: [Containers]

  var tree: TerritoryTree { intake.tree }

  /// Where an organization of a territory is.
  struct Containers {
    /// The numbers of the territories that it is inside.
    var all: [Int] = []
    /// Those of them of which it is inside none of the parts; 0: it has no territory.
    var direct: [Int]
  }

  init(
    db: Database, builder: DirectoryBuilder, intake: consuming OrganizationIntake,
    report: @escaping (PreparationStep, Double) throws -> Void
  ) {
    self.db = db
    self.builder = builder
    let tree = intake.tree
    self.intake = intake
    self.report = report
    let (inside, _) = tree.inside()
    containers =
      [Containers(direct: [0])]
      + tree.territories.indices.map { position in
        let all = tree.containing(position)
        let direct = all.filter { container in
          !inside[container].contains { all.contains($0) }
        }
        return Containers(all: all.map { $0 + 1 }, direct: direct.map { $0 + 1 })
      }
  }

  mutating func run() throws {
    try report(.organizations, 0)
    try writeTerritories()
    let cells = SpooledSort(path: builder.scratch + ".spool", limit: 1 << 22)
    let index = try NameIndex(path: builder.isInMemory ? nil : builder.scratch + ".words")
    builder.interruption.add { index.interrupt() }
    let aside = Conveyor(OrganizationsAside(names: index, cells: cells)) {
      (aside: inout OrganizationsAside, items: [OrganizationsAside.Item]) in try aside.add(items)
    }
    defer { aside.stop() }
    let organizations = try writeOrganizations(aside)
    for (place, index) in Schema.indexes.enumerated() {
      try report(.organizations, 0.7 + 0.3 * Double(place) / Double(Schema.indexes.count))
      try db.execute(sql: index)
    }
    try writeGroupSizes()
    try report(.links, 0)
    let declared = try DirectoryDatabase.declaredNetwork(Parameters(), db)
    let (degrees, pairs) = try writeDegrees(declared)
    let (ranks, bodies) = try ranksAndBodies(organizations)
    let duplicates = try writeDuplicates()
    try FacetWriter.write(
      links: degrees, kinds: linkKinds(declared.declaredTypes, bodies: bodies), db)
    try writePartners(pairs)
    try writeLocated(organizations, bodies: bodies, pairs)
    try writeDeclaredBetween(pairs, organizations)
    try report(.search, 0)
    guard var compared = try aside.finish() else { return }
    try compared.names.copy(to: db)
    try report(.search, 0.5)
    try writeSearch()
    try report(.comparison, 0)
    try writeComparison(
      &compared.cells, duplicates: duplicates, ranks: ranks, bodies: bodies)
    try writeReferences()
    try writeAbout(organizations, relatednessTerritories: writeRelatedness())
    try db.execute(sql: "PRAGMA user_version = \(Schema.version)")
  }

  private func writeGroupSizes() throws {
    try db.execute(
      sql: """
        UPDATE grouping SET members = max(coalesce(declared_size, 0), (
          SELECT count(DISTINCT m.organization) FROM membership m
          JOIN organization o ON o.id = m.organization
          WHERE m.grouping = grouping.id AND m.until = '' AND NOT o.is_ceased))
        """)
  }

  private func writeTerritories() throws {
    let (inside, top) = tree.inside()
    let insertion = try db.makeStatement(
      sql: "INSERT INTO territory VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
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
        territory.isPartial,
      ])
    }
  }

  /// Writes how many declared pairs each organization has.
  ///
  /// - Returns: How many, by the number of the organization; and the pairs.
  private func writeDegrees(
    _ network: CooperationNetwork
  ) throws -> (degrees: [Int: Int], pairs: [DeclaredPair]) {
    let update = try db.makeStatement(
      sql: "UPDATE organization SET links = ?, component = ? WHERE number = ?")
    let number = try db.makeStatement(sql: "SELECT number FROM organization WHERE id = ?")
    let components = network.declaredComponents
    var degrees: [Int: Int] = [:]
    var numbers: [Organization.ID: Int] = [:]
    for (id, degree) in network.declaredDegrees.sorted(by: { $0.key < $1.key }) {
      guard let number = try Int.fetchOne(number, arguments: [id.rawValue]) else { continue }
      try update.execute(arguments: [degree, components[id], number])
      degrees[number] = degree
      numbers[id] = number
    }
    let pairs = network.declaredPairs.compactMap { pair -> DeclaredPair? in
      guard let a = numbers[pair.a], let b = numbers[pair.b] else { return nil }
      return DeclaredPair(a: a, b: b)
    }
    return (degrees, pairs)
  }

  /// Writes the declared partners of each organization.
  private func writePartners(_ pairs: [DeclaredPair]) throws {
    var partners: [Int: [Int32]] = [:]
    for pair in pairs {
      partners[pair.a, default: []].append(Int32(pair.b))
      partners[pair.b, default: []].append(Int32(pair.a))
    }
    let insertion = try DirectStatement(db, sql: "INSERT INTO partner VALUES (?, ?)")
    for (number, others) in partners.sorted(by: { $0.key < $1.key }) {
      try insertion.run(number, blob: PackedNumbers.pack(others.sorted()))
    }
  }

  /// Counts the declared pairs between territories, 0 for what has none.
  private func writeDeclaredBetween(
    _ pairs: [DeclaredPair], _ organizations: NumberedOrganizations
  ) throws {
    let insertion = try db.makeStatement(
      sql: """
        INSERT INTO declared_between VALUES (?, ?, 1)
        ON CONFLICT DO UPDATE SET pairs = pairs + 1
        """)
    for pair in pairs {
      let (a, b) = (organizations.territories[pair.a], organizations.territories[pair.b])
      try insertion.execute(arguments: [min(a, b), max(a, b)])
    }
  }

  /// Whether the directory has anything that says who works with whom.
  func declaresLinks() throws -> Bool {
    try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (SELECT 1 FROM partnership) OR EXISTS (
          SELECT 1 FROM membership JOIN grouping ON grouping.id = membership.grouping
          WHERE kind = 'joint')
        """) ?? false
  }

  private func writeReferences() throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO reference VALUES (?, ?, ?, ?, ?)")
    for row in intake.references.rows {
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
    let relatedness = Relatedness(intake.relatedness.counts)
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

  private func writeAbout(
    _ organizations: NumberedOrganizations, relatednessTerritories: Int
  ) throws {
    var about = builder.about
    let references = intake.references
    about["relatedness_territories"] = String(relatednessTerritories)
    about["with_trade"] = String(references.withTrade)
    about["sources"] =
      intake.sources.list(unnamed: about["name"] ?? "").joined(separator: "\u{1F}")
    about["with_public"] = String(references.withPublic)
    func count(_ sql: String) throws -> Int { try Int.fetchOne(db, sql: sql) ?? 0 }
    let ceased = organizations.territories.dropFirst().count { $0 < 0 }
    about["organizations"] = String(organizations.last - ceased)
    about["ceased"] = String(ceased)
    about["problems"] = String(try count("SELECT count(*) FROM problem"))
    about["declares_links"] = try declaresLinks() ? "yes" : "no"
    let insertion = try db.makeStatement(sql: "INSERT OR REPLACE INTO about VALUES (?, ?)")
    for (key, value) in about.sorted(by: { $0.key < $1.key }) {
      try insertion.execute(arguments: [key, value])
    }
  }
}

internal import CooperationModel
internal import GRDB

/// A declared pair, by the numbers of the organizations.
struct DeclaredPair {
  var a: Int
  var b: Int
}

/// The declared pairs, by the territories that they are inside.
struct DeclaredInside {
  /// Whether each organization has a partner.
  private var linked: [Bool]
  /// The pairs with both ends inside a territory, by its number; 0: all.
  private(set) var pairs: [[DeclaredPair]]
  /// How many pairs have one end inside.
  private(set) var across: [Int]

  init(
    _ all: [DeclaredPair], _ organizations: NumberedOrganizations,
    _ containers: [Preparation.Containers]
  ) {
    linked = Array(repeating: false, count: organizations.last + 1)
    pairs = Array(repeating: [], count: containers.count)
    across = Array(repeating: 0, count: containers.count)
    for pair in all {
      linked[pair.a] = true
      linked[pair.b] = true
      let ends = [pair.a, pair.b].map {
        Set(containers[Int(max(organizations.territories[$0], 0))].all + [0])
      }
      for territory in ends[0].intersection(ends[1]) { pairs[territory].append(pair) }
      for territory in ends[0].symmetricDifference(ends[1]) { across[territory] += 1 }
    }
  }

  func isLinked(_ number: Int32) -> Bool { linked[Int(number)] }
}

/// Writes the card and the figures of each territory, the whole directory first.
struct FigureWriter {
  private let card: Statement
  private let figure: Statement
  private let tree: TerritoryTree
  private let organizations: NumberedOrganizations
  private let declared: DeclaredInside
  private let declaresLinks: Bool
  private let bodies: [Int32]
  /// Throws if the import is to end.
  private let check: () throws -> Void
  /// The territory in which each body was met last.
  private var met: [Int32]
  private var totals = DirectoryTotals(sectors: [:], families: [], declaresLinks: false)
  private var all = 0

  init(
    _ preparation: Preparation, _ organizations: NumberedOrganizations,
    _ declared: DeclaredInside, bodies: [Int32]
  ) throws {
    card = try preparation.db.makeStatement(sql: CardRow.insertion)
    figure = try preparation.db.makeStatement(sql: "INSERT INTO figure VALUES (?, ?, ?)")
    tree = preparation.tree
    self.organizations = organizations
    self.declared = declared
    declaresLinks = try preparation.declaresLinks()
    self.bodies = bodies
    check = { try preparation.builder.interruption.check() }
    met = organizations.hasUnits ? Array(repeating: -1, count: bodies.count) : []
  }

  /// Writes the figures of a territory, by its number, from the numbers of those inside.
  mutating func write(
    _ territory: Int, inside: [Int32], linked: [Int32], notPlaced: Int
  ) throws {
    var row = CardRow()
    var first: [Int32: Int32] = [:]
    for (done, number) in inside.enumerated() {
      if done % 65_536 == 65_535 { try check() }
      let place = Int(number)
      let publics = organizations.publics(of: place)
      for served in publics where first[served] == nil { first[served] = number }
      row.counts.count(
        organizations.counted(place, isLinked: declared.isLinked(number)), publics: publics)
      let flags = organizations.flags[place]
      if flags.contains(.noSector) { row.withoutSector += 1 }
      if flags.contains(.sectorFromWords) { row.fromWords += 1 }
      if organizations.hasUnits, met[Int(bodies[place])] != territory {
        met[Int(bodies[place])] = Int32(territory)
        row.bodies += 1
      }
    }
    // Without legal units, each is a body of its own.
    if !organizations.hasUnits { row.bodies = inside.count }
    row.notPlaced = notPlaced
    row.pairsInside = declared.pairs[territory].count
    row.pairsAcross = declared.across[territory]
    try card.execute(arguments: row.arguments(territory: territory))
    if territory == 0 {
      takeTotals(row.counts)
    } else {
      try figure.execute(arguments: [
        territory,
        FigureRow.bytes(FigureRow.Counts(counts: row.counts, first: first)).databaseData,
        FigureRow.bytes(compared(territory, row, linked)).databaseData,
      ])
    }
  }

  private mutating func takeTotals(_ counts: TerritoryCounts) {
    all = counts.organizations
    totals = DirectoryTotals(
      sectors: Dictionary(
        uniqueKeysWithValues: zip(Sector.allCases, counts.gaps.map(\.organizations))),
      families: Set(zip(Family.allCases, counts.families).filter { $1 > 0 }.map(\.0)),
      declaresLinks: declaresLinks)
  }

  private func compared(_ number: Int, _ row: CardRow, _ linked: [Int32]) -> ComparedFigures {
    let territory = tree.territories[number - 1]
    var figures = Indicators(territory: territory.id, counts: row.counts, totals: totals) { _ in
      ("", "")
    }
    if declaresLinks {
      var places: [Int32: Int] = [:]
      for (place, number) in linked.enumerated() { places[number] = place }
      let edges = declared.pairs[number].map {
        Graph.Edge(places[Int32($0.a)] ?? 0, places[Int32($0.b)] ?? 0)
      }
      let graph = Graph(
        count: linked.count, isolates: row.counts.organizations - linked.count, edges: edges)
      figures.network = NetworkFigures(
        graph, organizations: [], families: [], counts: [:], externalLinks: row.pairsAcross,
        hasOutside: row.counts.organizations < all)
    }
    return ComparedFigures(figures, population: territory.population)
  }
}

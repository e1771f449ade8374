public import CooperationModel
internal import Foundation
internal import GRDB

extension DirectoryDatabase {
  /// The figures of a territory, from what an import counted; absent if it is unknown.
  ///
  /// The network names those organizations only that have a declared link.
  ///
  /// - Complexity: O(*l* log *l*) for *l* organizations inside with declared links, besides
  ///   betweenness.
  public func indicators(
    of id: Territory.ID, parameters: Parameters, includingBetweenness: Bool, threads: Int,
    computation: Computation?
  ) throws -> Indicators? {
    // With another largest group, others are declared partners than were counted.
    guard parameters.groupMax == Parameters().groupMax else {
      return try network(
        around: id, for: .figures, parameters: parameters, computation: computation
      ).network.indicators(
        of: id, includingBetweenness: includingBetweenness, threads: threads,
        computation: computation)
    }
    let measured = try read { db -> (figures: Indicators, graph: Graph?)? in
      guard let number = try number(of: id, db) else { return nil }
      let statement = try db.cachedStatement(sql: "SELECT counts FROM figure WHERE territory = ?")
      let data = try Data.fetchOne(statement, arguments: [number])
      var row = data.map { FigureRow.counts([UInt8]($0)) } ?? FigureRow.Counts()
      for end in recordedLinks.counts[number].linked {
        row.counts.link(end.counted, publics: end.publics)
      }
      guard let totals = try totals(db) else { return nil }
      var figures = try Indicators(territory: id, counts: row.counts, totals: totals) {
        try tag($0, firstServedBy: row.first[$0], db)
      }
      guard try declaresLinks(db) else { return (figures, nil) }
      let (graph, network) = try declared(
        inside: number, organizations: row.counts.organizations, figures.families, db)
      figures.network = network
      return (figures, graph)
    }
    guard var figures = measured?.figures else { return nil }
    if includingBetweenness, let graph = measured?.graph {
      try figures.network?.measureBetweenness(graph, threads: threads, computation: computation)
    }
    return figures
  }

  /// A public by its number: folded, and as the first organization writes it.
  private func tag(
    _ number: Int32, firstServedBy organization: Int32?, _ db: Database
  ) throws -> (folded: String, written: String) {
    let name = try db.cachedStatement(sql: "SELECT name FROM public WHERE number = ?")
    let publics = try db.cachedStatement(sql: "SELECT publics FROM organization WHERE number = ?")
    let folded = try String.fetchOne(name, arguments: [number]) ?? ""
    let list = try String.fetchOne(publics, arguments: [organization]) ?? ""
    return (folded, OrganizationRow.list(list).first { $0.folded == folded } ?? folded)
  }

  /// An organization with declared partners.
  private struct Linked {
    var number: Int32
    var id: Organization.ID
    var family: Family
    var partners: [Int32]
  }

  /// The declared network inside a territory.
  private func declared(
    inside number: Int, organizations count: Int, _ families: [Family: Int], _ db: Database
  ) throws -> (Graph, NetworkFigures) {
    let recorded = recordedLinks.counts
    let statement = try db.cachedStatement(
      sql: """
        SELECT p.partners, o.id, o.family FROM organization o
        LEFT JOIN partner p ON p.organization = o.number WHERE o.number = ?
        """)
    let numbers = try LocatedList(linkedIn: Located.place(inside: number), db).all()
    var linked = try (numbers + recorded[number].linked.map(\.number))
      .compactMap { number -> Linked? in
        guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
        return Linked(
          number: number, id: .init(rawValue: row[1]),
          family: Family(rawValue: row[2]) ?? .unknown,
          partners: (try row.withUnsafeData(atIndex: 0) { $0.map(PackedNumbers.unpack) } ?? [])
            + (recorded.partners[number] ?? []))
      }
    // As everywhere else, so that sums of fractions are the same to the last digit.
    linked.sort { $0.id < $1.id }
    var places: [Int32: Int] = [:]
    for (place, organization) in linked.enumerated() { places[organization.number] = place }
    var edges: [Graph.Edge] = []
    var external = 0
    for (place, organization) in linked.enumerated() {
      for partner in organization.partners {
        if let other = places[partner] {
          if other > place { edges.append(Graph.Edge(place, other)) }
        } else {
          external += 1
        }
      }
    }
    let graph = Graph(
      count: linked.count, isolates: max(count - linked.count, 0), edges: edges)
    let all = try Int.fetchOne(db, sql: "SELECT organizations FROM card WHERE territory = 0") ?? 0
    var network = NetworkFigures(
      graph, organizations: linked.map(\.id), families: linked.map(\.family), counts: families,
      externalLinks: external, hasOutside: count < all)
    network.recordedLinks = recorded[number].pairsInside
    return (graph, network)
  }

  /// How a territory stands among its peers, from what an import counted; absent if it is unknown.
  ///
  /// - Complexity: O(*t*) for *t* territories.
  public func peers(
    of id: Territory.ID, parameters: Parameters, computation: Computation?
  ) throws -> PeerComparison? {
    guard parameters.groupMax == Parameters().groupMax else {
      let loaded = try network(
        around: id, for: .figures, parameters: parameters, computation: computation)
      return loaded.isWhole ? try loaded.network.peers(of: id, computation: computation) : nil
    }
    return try read { db -> PeerComparison? in
      let own = try Row.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT t.id, t.number, t.level, t.density, c.organizations, f.compared FROM territory t
            JOIN card c ON c.territory = t.number JOIN figure f ON f.territory = t.number
            WHERE t.id = ?
            """), arguments: [id.rawValue])
      guard let own, let figures = try compared(own, db) else { return nil }
      // Half as many to twice as many organizations.
      let peers = try db.cachedStatement(
        sql: """
          SELECT t.id, t.number, c.organizations, f.compared FROM territory t
          JOIN card c ON c.territory = t.number JOIN figure f ON f.territory = t.number
          WHERE t.level = ? AND t.density IS ? AND t.number != ?
            AND c.organizations > 0 AND c.organizations BETWEEN (?4 + 1) / 2 AND 2 * ?4
          ORDER BY t.number
          """)
      let rows = try Row.fetchAll(
        peers,
        arguments: [own["level"], own["density"], own["number"], own["organizations"]])
      return PeerComparison(
        of: id, figures,
        among: try rows.compactMap { row -> (Territory.ID, ComparedFigures)? in
          try compared(row, db).map { (.init(rawValue: row["id"]), $0) }
        })
    }
  }

  /// What a territory is compared by: as an import counted it, unless the notebook adds to it.
  private func compared(_ row: Row, _ db: Database) throws -> ComparedFigures? {
    let stored = try row.withUnsafeData(named: "compared") {
      $0.map { FigureRow.compared([UInt8]($0)) }
    }
    guard var figures = stored, !recordedLinks.isEmpty else { return stored }
    // Without a declared link in the files, no territory has figures of links.
    guard try !recordedLinks.counts[row["number"]].isEmpty || !filesDeclareLinks(db) else {
      return figures
    }
    figures.take(
      try declared(inside: row["number"], organizations: row["organizations"], [:], db).1)
    return figures
  }
}

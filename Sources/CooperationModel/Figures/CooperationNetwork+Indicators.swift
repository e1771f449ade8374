extension CooperationNetwork {
  /// The figures of a territory; absent if it is unknown.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - includingBetweenness: Whether betweenness is computed, the only figure that takes long.
  ///   - threads: How many cores may work; the figures are the same.
  ///   - computation: Asked whether to stop.
  /// - Returns: The figures. Nothing is hidden for low coverage: that is for those who show them.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*i* log *i* + *e*) for *i* organizations inside with *e* declared links, and
  ///   O(*i* *e*) for betweenness.
  public func indicators(
    of id: Territory.ID, includingBetweenness: Bool = true, threads: Int = 1,
    computation: Computation? = nil
  ) throws(CancellationError) -> Indicators? {
    guard let position = tree.position(of: id) else { return nil }
    let inside = inhabitation.organizations(inside: position)
    var figures = Indicators(territory: id)
    figures.organizations = inside.count
    count(inside, &figures)
    countGaps(inside, &figures)
    figures.network = try networkFigures(
      inside, includingBetweenness: includingBetweenness, threads: threads,
      computation: computation)
    return figures
  }

  private func count(_ inside: [Int], _ figures: inout Indicators) {
    var sectors: [String: Int] = [:]
    var employers: [Double] = []
    var under10 = 0
    for number in inside {
      let organization = organizations[number]
      let isSSE = organization.status == .yes
      if isSSE { figures.sse += 1 }
      if places.hasPoint[number] { figures.coverage.coordinates += 1 }
      if !declared.partners[number].isEmpty { figures.coverage.anyDeclaredLink += 1 }
      if organization.sector != .other {
        figures.coverage.informativeSector += 1
        sectors[organization.sector.rawValue, default: 0] += 1
      }
      figures.families[organization.family, default: 0] += 1
      if organization.family != .unknown { figures.coverage.family += 1 }
      guard let workforce = organization.workforce else { continue }
      figures.coverage.workforce += 1
      figures.jobs.count(workforce)
      if organization.sector != .other {
        figures.jobsBySector[organization.sector, default: Indicators.Jobs()].count(workforce)
      }
      if isSSE, workforce.high.map({ $0 > 0 }) ?? true {
        employers.append(workforce.middle)
        if workforce.isUnder10 { under10 += 1 }
      }
    }
    figures.atomization = Self.atomization(employers, under10: under10)
    figures.sectors = SectorFigures(here: sectors, reference: reference.informative)
    figures.blauFamily = Self.blau(figures.families)
  }

  /// > Source: The index of A. Hirschman and O. Herfindahl (1945, 1950); its inverse is an effective
  /// > number.
  private static func atomization(_ sizes: [Double], under10: Int) -> Indicators.Atomization {
    var atomization = Indicators.Atomization()
    atomization.organizations = sizes.count
    atomization.jobs = sizes.reduce(0, +)
    if !sizes.isEmpty { atomization.shareUnder10 = Double(under10) / Double(sizes.count) }
    if atomization.jobs > 0 {
      atomization.herfindahl = sizes.reduce(0) {
        $0 + ($1 / atomization.jobs) * ($1 / atomization.jobs)
      }
    }
    return atomization
  }

  /// > Source: P. M. Blau, "Inequality and heterogeneity" (1977); unknown families are left out.
  private static func blau(_ families: [Family: Int]) -> Double? {
    let known = families.filter { $0.key != .unknown }.map(\.value)
    let all = known.reduce(0, +)
    guard all > 0 else { return nil }
    let squares = known.reduce(0) { $0 + $1 * $1 }
    return 1 - Double(squares) / (Double(all) * Double(all))
  }

  private func countGaps(_ inside: [Int], _ figures: inout Indicators) {
    var sectors: [Sector: Indicators.Gap] = [:]
    var publics: [Int32: Indicators.Gap] = [:]
    var written: [Int32: String] = [:]
    for number in inside {
      let organization = organizations[number]
      let isUnder10 = organization.workforce?.isUnder10 ?? false
      let isKnown = organization.workforce != nil
      let isLinked = !declared.partners[number].isEmpty
      if organization.sector != .other {
        sectors[organization.sector, default: Indicators.Gap()]
          .count(isUnder10: isUnder10, isKnown: isKnown, isLinked: isLinked)
      }
      for key in self.publics.keys[number] {
        publics[key, default: Indicators.Gap()]
          .count(isUnder10: isUnder10, isKnown: isKnown, isLinked: isLinked)
        if written[key] == nil {
          let folded = self.publics.tags[Int(key)]
          written[key] = organization.publics.first { $0.folded == folded } ?? folded
        }
      }
    }
    func before(_ a: Indicators.Gap, _ b: Indicators.Gap, _ nameA: String, _ nameB: String) -> Bool
    {
      a.under10WithoutLink != b.under10WithoutLink
        ? a.under10WithoutLink > b.under10WithoutLink
        : nameA.utf8.lexicographicallyPrecedes(nameB.utf8)
    }
    figures.gapBySector =
      sectors
      .sorted { before($0.value, $1.value, $0.key.rawValue, $1.key.rawValue) }
      .map { Indicators.SectorGap(sector: $0.key, gap: $0.value) }
    figures.gapByPublic =
      publics
      .map { (folded: self.publics.tags[Int($0.key)], tag: written[$0.key] ?? "", gap: $0.value) }
      .sorted { before($0.gap, $1.gap, $0.folded, $1.folded) }
      .map { Indicators.PublicGap(tag: $0.tag, gap: $0.gap) }
  }

  private func networkFigures(
    _ inside: [Int], includingBetweenness: Bool, threads: Int, computation: Computation?
  ) throws(CancellationError) -> NetworkFigures? {
    guard reference.declaresLinks else { return nil }
    var figures = NetworkFigures()
    let isInside = Set(inside)
    var places: [Int: Int] = [:]
    for (place, number) in inside.enumerated() { places[number] = place }
    var edges: [Graph.Edge] = []
    for (place, number) in inside.enumerated() {
      for partner in declared.partners[number] {
        if let other = places[partner] {
          if other > place { edges.append(Graph.Edge(place, other)) }
        } else {
          figures.externalLinks += 1
        }
      }
    }
    let graph = Graph(count: inside.count, edges: edges)
    figures.links = graph.edgeCount
    figures.organizations = inside.map { organizations[$0].id }
    measure(graph, &figures)
    let all = figures.links + figures.externalLinks
    if isInside.count < organizations.count, all > 0 {
      figures.eiTerritory = Double(figures.externalLinks - figures.links) / Double(all)
      figures.embeddedness = Double(figures.links) / Double(all)
    }
    countFamilies(edges, inside, &figures)
    guard includingBetweenness,
      let betweenness = try graph.betweenness(threads: threads, computation: computation)
    else { return figures }
    var found: [Organization.ID: Double] = [:]
    for (place, value) in betweenness.enumerated() where value > 0 {
      found[figures.organizations[place]] = value
    }
    figures.betweenness = found
    figures.betweennessCentralization = graph.betweennessCentralization(betweenness)
    return figures
  }

  private func measure(_ graph: Graph, _ figures: inout NetworkFigures) {
    let count = graph.count
    var sizes: [Int: Int] = [:]
    for component in graph.components { sizes[component, default: 0] += 1 }
    figures.components = sizes.count
    figures.isolates = (0..<count).count { graph.degree(of: $0) == 0 }
    if count > 0 {
      figures.meanDegree = 2 * Double(graph.edgeCount) / Double(count)
      figures.isolatesShare = Double(figures.isolates) / Double(count)
      figures.largestComponentShare = Double(sizes.values.max() ?? 0) / Double(count)
    }
    if (2...50).contains(count) {
      figures.density = 2 * Double(graph.edgeCount) / (Double(count) * Double(count - 1))
    }
    figures.degreeCentralization = graph.degreeCentralization
    for (place, id) in figures.organizations.enumerated() {
      if let value = graph.constraint(of: place) { figures.constraint[id] = value }
    }
  }

  /// > Source: D. Krackhardt and R. N. Stern, "Informal networks and organizational crises" (1988).
  private func countFamilies(
    _ edges: [Graph.Edge], _ inside: [Int], _ figures: inout NetworkFigures
  ) {
    var across = 0
    var within = 0
    for edge in edges {
      let (a, b) = (organizations[inside[edge.a]].family, organizations[inside[edge.b]].family)
      guard a != .unknown, b != .unknown else { continue }
      if a == b { within += 1 } else { across += 1 }
    }
    if across + within > 0 {
      figures.eiFamily = Double(across - within) / Double(across + within)
    }
    var counts: [Family: Int] = [:]
    for number in inside where organizations[number].family != .unknown {
      counts[organizations[number].family, default: 0] += 1
    }
    let known = counts.values.reduce(0, +)
    if known > 1 {
      let same = counts.values.reduce(0) { $0 + $1 * ($1 - 1) }
      figures.eiFamilyExpected = 1 - 2 * Double(same) / (Double(known) * Double(known - 1))
    }
  }
}

extension Workforce {
  /// Whether there are surely fewer than ten employees; none is also fewer.
  public var isUnder10: Bool { high.map { $0 < 10 } ?? false }
}

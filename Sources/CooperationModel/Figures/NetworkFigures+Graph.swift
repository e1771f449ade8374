extension NetworkFigures {
  /// Measures the declared network inside a territory; betweenness is left absent.
  ///
  /// - Parameters:
  ///   - graph: The organizations inside and their declared pairs.
  ///   - organizations: The identities of the nodes.
  ///   - families: The families of the nodes.
  ///   - counts: How many organizations of each family are inside.
  ///   - externalLinks: How many declared pairs have one end inside.
  ///   - hasOutside: Whether there are organizations outside.
  /// - Complexity: O(*n* + *m* *k*) for *n* nodes and *m* edges whose ends have *k* neighbors.
  public init(
    _ graph: Graph, organizations: [Organization.ID], families: [Family], counts: [Family: Int],
    externalLinks: Int, hasOutside: Bool
  ) {
    links = graph.edgeCount
    self.externalLinks = externalLinks
    self.organizations = organizations
    measure(graph)
    let all = links + externalLinks
    if hasOutside, all > 0 {
      eiTerritory = Double(externalLinks - links) / Double(all)
      embeddedness = Double(links) / Double(all)
    }
    measure(graph, families, counts)
  }

  private mutating func measure(_ graph: Graph) {
    let count = graph.count + graph.isolates
    var sizes: [Int: Int] = [:]
    for component in graph.components { sizes[component, default: 0] += 1 }
    components = sizes.count + graph.isolates
    isolates = graph.isolates + (0..<graph.count).count { graph.degree(of: $0) == 0 }
    if count > 0 {
      meanDegree = 2 * Double(graph.edgeCount) / Double(count)
      isolatesShare = Double(isolates) / Double(count)
      largestComponentShare = Double(sizes.values.max() ?? 1) / Double(count)
    }
    if (2...50).contains(count) {
      density = 2 * Double(graph.edgeCount) / (Double(count) * Double(count - 1))
    }
    degreeCentralization = graph.degreeCentralization
    for (place, id) in organizations.enumerated() {
      if let value = graph.constraint(of: place) { constraint[id] = value }
    }
  }

  /// > Source: D. Krackhardt and R. N. Stern, "Informal networks and organizational crises" (1988).
  private mutating func measure(_ graph: Graph, _ families: [Family], _ counts: [Family: Int]) {
    var across = 0
    var within = 0
    for (place, family) in families.enumerated() where family != .unknown {
      for other in graph.neighbors(of: place) where other > place && families[other] != .unknown {
        if family == families[other] { within += 1 } else { across += 1 }
      }
    }
    if across + within > 0 {
      eiFamily = Double(across - within) / Double(across + within)
    }
    let known = counts.filter { $0.key != .unknown }.map(\.value)
    let all = known.reduce(0, +)
    if all > 1 {
      let same = known.reduce(0) { $0 + $1 * ($1 - 1) }
      eiFamilyExpected = 1 - 2 * Double(same) / (Double(all) * Double(all - 1))
    }
  }

  /// Measures betweenness too, the only figure that takes long.
  ///
  /// - Parameters:
  ///   - graph: The graph that the figures were made of.
  ///   - threads: How many cores may work; the figures are the same.
  ///   - computation: Asked whether to stop.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  public mutating func measureBetweenness(
    _ graph: Graph, threads: Int, computation: Computation?
  ) throws(CancellationError) {
    guard let values = try graph.betweenness(threads: threads, computation: computation) else {
      return
    }
    var found: [Organization.ID: Double] = [:]
    for (place, value) in values.enumerated() where value > 0 {
      found[organizations[place]] = value
    }
    betweenness = found
    betweennessCentralization = graph.betweennessCentralization(values)
  }
}

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
    let counts = counts(of: inside)
    var first: [Int32: Int] = [:]
    for number in inside {
      for key in publics.keys[number] where first[key] == nil { first[key] = number }
    }
    var figures = Indicators(territory: id, counts: counts, totals: reference) { key in
      let folded = publics.tags[Int(key)]
      let written = first[key].flatMap { number in
        organizations[number].publics.first { $0.folded == folded }
      }
      return (folded, written ?? folded)
    }
    figures.network = try networkFigures(
      inside, figures.families, includingBetweenness: includingBetweenness, threads: threads,
      computation: computation)
    return figures
  }

  private func counts(of inside: [Int]) -> TerritoryCounts {
    var counts = TerritoryCounts()
    for number in inside {
      let organization = organizations[number]
      counts.count(
        TerritoryCounts.Counted(
          sector: Sector.places[organization.sector] ?? 0,
          family: Family.places[organization.family] ?? 0, workforce: organization.workforce,
          isSSE: organization.status == .yes, hasPoint: places.hasPoint[number],
          isLinked: !declared.partners[number].isEmpty, isRecorded: declared.isRecorded(number)),
        publics: publics.keys[number][...])
    }
    return counts
  }

  private func networkFigures(
    _ inside: [Int], _ families: [Family: Int], includingBetweenness: Bool, threads: Int,
    computation: Computation?
  ) throws(CancellationError) -> NetworkFigures? {
    guard reference.declaresLinks else { return nil }
    let isInside = Set(inside)
    // Those without a partner are counted, not numbered.
    let linked = inside.filter { !declared.partners[$0].isEmpty }
    var places: [Int: Int] = [:]
    for (place, number) in linked.enumerated() { places[number] = place }
    var edges: [Graph.Edge] = []
    var (external, recorded) = (0, 0)
    for (place, number) in linked.enumerated() {
      for partner in declared.partners[number] {
        if !isInside.contains(partner) {
          external += 1
        } else if let other = places[partner], other > place {
          edges.append(Graph.Edge(place, other))
          if declared.isRecorded(number, partner) { recorded += 1 }
        }
      }
    }
    let graph = Graph(
      count: linked.count, isolates: inside.count - linked.count, edges: edges)
    var figures = NetworkFigures(
      graph, organizations: linked.map { organizations[$0].id },
      families: linked.map { organizations[$0].family }, counts: families,
      externalLinks: external, hasOutside: inside.count < organizations.count)
    figures.recordedLinks = recorded
    if includingBetweenness {
      try figures.measureBetweenness(graph, threads: threads, computation: computation)
    }
    figures.organizations = inside.map { organizations[$0].id }
    return figures
  }
}

extension Sector {
  /// The place of each among all.
  static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}

extension Family {
  /// The place of each among all.
  static let places = Dictionary(uniqueKeysWithValues: zip(allCases, 0...))
}

extension Workforce {
  /// Whether there are surely fewer than ten employees; none is also fewer.
  public var isUnder10: Bool { high.map { $0 < 10 } ?? false }
}

public import CooperationModel

/// Two territories side by side, with the one that the first is in.
public struct ComparedTerritories: Hashable, Sendable {
  /// One of them.
  public struct Side: Hashable, Sendable {
    /// The territory.
    public var territory: Territory
    /// Its figures.
    public var indicators: Indicators
    /// What was counted of it before; absent: unknown.
    public var history: TerritoryHistory?

    /// The number of inhabitants, if there are any.
    public var population: Int? { territory.population.flatMap { $0 > 0 ? $0 : nil } }
  }

  /// The territory on the left.
  public var first: Side
  /// The territory on the right.
  public var second: Side
  /// The territory that the first is directly in; absent: none, or too large to compute at once.
  public var parent: Side?

  /// Up to so many organizations, the figures of the containing territory are computed, too.
  static let largestParent = 20_000

  /// The sectors of either, those with most organizations in the first one first.
  ///
  /// - Complexity: O(*s* log *s*) for *s* sectors.
  public var sectors: [Sector] {
    let all = Sector.allCases.enumerated().filter { first.count($1) + second.count($1) > 0 }
    return all.sorted { a, b in
      let (left, right) = (a.element, b.element)
      if first.count(left) != first.count(right) { return first.count(left) > first.count(right) }
      if second.count(left) != second.count(right) {
        return second.count(left) > second.count(right)
      }
      return a.offset < b.offset
    }.map(\.element)
  }

  /// Whether both numbers of inhabitants are known, so that rates can be compared.
  public var hasRates: Bool { first.population != nil && second.population != nil }
}

extension ComparedTerritories.Side {
  /// How many organizations an informative sector has.
  public func count(_ sector: Sector) -> Int {
    indicators.sectors.rows[sector.rawValue]?.count ?? 0
  }

  /// On which share of the organizations the sectors rest.
  public var sectorCoverage: Double {
    Double(indicators.coverage.informativeSector) / Double(max(indicators.organizations, 1))
  }

  /// The jobs of a sector, or of all; absent where fewer than half of the organizations tell.
  public func jobs(_ sector: Sector?) -> Indicators.Jobs? {
    let jobs = sector.map { indicators.jobsBySector[$0] } ?? indicators.jobs
    let all = sector.map { count($0) } ?? indicators.organizations
    guard let jobs, all > 0, jobs.low != nil,
      Double(jobs.known) / Double(all) >= FigureLines.hiddenBelow - 1e-12
    else { return nil }
    return jobs
  }
}

extension ComparedTerritories {
  /// Compares two territories; absent if one is unknown.
  ///
  /// - Parameters:
  ///   - first: The territory on the left.
  ///   - second: The territory on the right.
  ///   - directory: The directory.
  ///   - parameters: The parameters of the model.
  ///   - computation: Asked whether to stop.
  /// - Throws: `CancellationError` if the computation was asked to stop, and what the directory throws.
  public init?(
    _ first: Territory.ID, _ second: Territory.ID, in directory: any DirectoryReading,
    parameters: Parameters, computation: Computation? = nil
  ) throws {
    func side(_ id: Territory.ID) throws -> Side? {
      guard let territory = try directory.territory(id)?.territory else { return nil }
      return try directory.indicators(
        of: id, parameters: parameters, includingBetweenness: false, threads: 1,
        computation: computation
      ).map { Side(territory: territory, indicators: $0) }
    }
    guard var left = try side(first), var right = try side(second) else { return nil }
    left.history = try directory.history(of: first)
    right.history = try directory.history(of: second)
    self.first = left
    self.second = right
    if let parent = try directory.path(to: first).dropLast().last, parent.id != second,
      parent.organizations <= Self.largestParent
    {
      self.parent = try side(parent.id)
    }
  }
}

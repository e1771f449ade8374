/// How a territory stands among those that it can fairly be compared with.
public struct PeerComparison: Hashable, Sendable {
  /// A figure of a territory and of its peers.
  public struct Row: Hashable, Sendable {
    /// The figure.
    public var figure: ComparedFigure
    /// Its value here; absent: unknown, or resting on too few.
    public var value: Double?
    /// How many peers have it, with a coverage within twenty points.
    public var peers: Int
    /// The middle value of the peers; absent below eight of them.
    public var median: Double?
    /// The place among the peers and itself, the largest first; absent below eight of them.
    ///
    /// Equal values share the better place.
    public var rank: Int?
  }

  /// The territory.
  public var territory: Territory.ID
  /// Territories of the same level, density class and size.
  public var peers: [Territory.ID]
  /// The figures.
  public var rows: [Row]

  /// Fewer peers than this are no company to be ranked in.
  public static let least = 8
  /// How many times larger or smaller a peer may be.
  public static let sizeFactor = 2.0
  /// How far the coverage of a peer may be, as a share.
  public static let coverageDistance = 0.2
}

/// A figure that territories are compared by.
public enum ComparedFigure: String, CaseIterable, Codable, Hashable, Sendable {
  case organizations
  case perThousandInhabitants = "per_thousand_inhabitants"
  case shareUnder10 = "share_under_10"
  case effectiveEmployers = "effective_employers"
  case effectiveSectors = "effective_sectors"
  case specialization
  case effectiveFamilies = "effective_families"
  case meanDegree = "mean_degree"
  case isolatesShare = "isolates_share"
  case largestComponentShare = "largest_component_share"
  case degreeCentralization = "degree_centralization"
  case embeddedness

  /// The value and the coverage, from 0 to 1, of the figure.
  func value(_ figures: Indicators, population: Int?) -> (value: Double?, coverage: Double) {
    let all = Double(max(figures.organizations, 1))
    let workforce = Double(figures.coverage.workforce) / all
    let sector = Double(figures.coverage.informativeSector) / all
    return switch self {
    case .organizations: (Double(figures.organizations), 1)
    case .perThousandInhabitants:
      (population.flatMap { $0 > 0 ? Double(figures.organizations) * 1000 / Double($0) : nil }, 1)
    case .shareUnder10: (figures.atomization.shareUnder10, workforce)
    case .effectiveEmployers: (figures.atomization.effectiveEmployers, workforce)
    case .effectiveSectors: (figures.sectors.effective, sector)
    case .specialization: (figures.sectors.specialization, sector)
    case .effectiveFamilies:
      (figures.effectiveFamilies, Double(figures.coverage.family) / all)
    case .meanDegree, .isolatesShare, .largestComponentShare, .degreeCentralization, .embeddedness:
      (figures.network.flatMap(value), 1)
    }
  }

  /// Whether it counts links that somebody declared, so that it also says who declares more.
  public var isOfDeclaredLinks: Bool {
    switch self {
    case .meanDegree, .isolatesShare, .largestComponentShare, .degreeCentralization, .embeddedness:
      true
    default: false
    }
  }

  /// The value of a figure of declared links; absent: unknown, or no such figure.
  func value(_ network: NetworkFigures) -> Double? {
    switch self {
    case .meanDegree: network.meanDegree
    case .isolatesShare: network.isolatesShare
    case .largestComponentShare: network.largestComponentShare
    case .degreeCentralization: network.degreeCentralization
    case .embeddedness: network.embeddedness
    default: nil
    }
  }
}

extension CooperationNetwork {
  /// How a territory stands among its peers; absent if it is unknown.
  ///
  /// Peers are of the same level and density class (an unknown class is compared with unknown ones),
  /// and have at least half and at most twice as many organizations; for each figure, only those
  /// whose coverage is within twenty points count, and those whose figure rests on half at least.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The comparison.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*t* *i*) for *t* territories of the level with *i* organizations each.
  public func peers(
    of id: Territory.ID, computation: Computation? = nil
  ) throws(CancellationError) -> PeerComparison? {
    guard let own = tree.position(of: id),
      let figures = try indicators(of: id, includingBetweenness: false)
    else { return nil }
    let territory = tree.territories[own]
    var peers: [(id: Territory.ID, figures: Indicators, population: Int?)] = []
    let same = tree.territories.indices.filter {
      $0 != own && tree.territories[$0].level == territory.level
        && tree.territories[$0].density == territory.density
    }
    computation?.expect(same.count)
    for position in same {
      try computation?.advance(1)
      let other = tree.territories[position]
      let size = inhabitation.organizations(inside: position).count
      guard size > 0, figures.organizations > 0 else { continue }
      let ratio = Double(size) / Double(figures.organizations)
      guard ratio >= 1 / PeerComparison.sizeFactor, ratio <= PeerComparison.sizeFactor,
        let found = try indicators(of: other.id, includingBetweenness: false)
      else { continue }
      peers.append((other.id, found, other.population))
    }
    return PeerComparison(
      of: id, ComparedFigures(figures, population: territory.population),
      among: peers.map { ($0.id, ComparedFigures($0.figures, population: $0.population)) })
  }
}

/// The figures of a territory that it is compared by, each with what it rests on.
public struct ComparedFigures: Hashable, Sendable {
  /// The values, in the order of the figures; absent: unknown.
  public var values: [Double?]
  /// The shares of the organizations that they rest on.
  public var coverages: [Double]

  /// Makes figures of values that were computed before.
  ///
  /// - Precondition: There are as many of both as there are figures.
  public init(values: [Double?], coverages: [Double]) {
    let count = ComparedFigure.allCases.count
    precondition(
      values.count == count && coverages.count == count,
      "\(count) figures are compared, not \(values.count) and \(coverages.count)")
    self.values = values
    self.coverages = coverages
  }

  /// Takes what is compared from all figures.
  ///
  /// - Parameters:
  ///   - figures: The figures of the territory.
  ///   - population: How many live there; absent: unknown.
  public init(_ figures: Indicators, population: Int?) {
    let pairs = ComparedFigure.allCases.map { $0.value(figures, population: population) }
    values = pairs.map(\.value)
    coverages = pairs.map(\.coverage)
  }

  /// Takes the figures of declared links from another network than they were made of.
  ///
  /// - Parameter network: The figures of the network.
  public mutating func take(_ network: NetworkFigures) {
    for (place, figure) in ComparedFigure.allCases.enumerated() where figure.isOfDeclaredLinks {
      values[place] = figure.value(network)
    }
  }
}

extension PeerComparison {
  /// Compares a territory with its peers.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - own: Its figures.
  ///   - peers: The peers and their figures.
  public init(
    of id: Territory.ID, _ own: ComparedFigures,
    among peers: [(id: Territory.ID, figures: ComparedFigures)]
  ) {
    let rows = ComparedFigure.allCases.enumerated().map { place, figure in
      let coverage = own.coverages[place]
      let others = peers.map(\.figures).filter {
        $0.coverages[place] >= 0.5 - 1e-12
          && abs($0.coverages[place] - coverage) <= Self.coverageDistance + 1e-12
      }.compactMap { $0.values[place] }
      return Self.row(figure, coverage >= 0.5 - 1e-12 ? own.values[place] : nil, others)
    }
    self.init(territory: id, peers: peers.map(\.id), rows: rows)
  }

  private static func row(
    _ figure: ComparedFigure, _ value: Double?, _ others: [Double]
  ) -> PeerComparison.Row {
    var row = PeerComparison.Row(figure: figure, value: value, peers: others.count)
    guard others.count >= PeerComparison.least else { return row }
    let sorted = others.sorted()
    let middle = sorted.count / 2
    row.median =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    row.rank = value.map { own in
      1 + sorted.count { Rank.rounded(weight: $0) > Rank.rounded(weight: own) }
    }
    return row
  }
}

public import CooperationModel

/// The figures of a territory.
struct FiguresState: Sendable {
  /// A part of the figures, which has the keys or not.
  enum Part: CaseIterable, Hashable, Sendable {
    case figures
    /// The coordination gap, by sector and by public.
    case sectors, publics
  }

  var place: Place
  var parameters: Parameters
  /// The number of the question that is or was asked.
  var question: Int
  var figures: Computed<TerritoryFigures> = .waiting(nil)
  /// The part that has the keys.
  var part = Part.figures
  var viewports: [Part: Viewport] = [:]

  func viewport(_ part: Part) -> Viewport { viewports[part] ?? Viewport() }
}

/// The figures of a territory, how it stands among its peers, and whom it may be compared with.
public struct TerritoryFigures: Hashable, Sendable {
  /// The figures, with the coordination gaps.
  public var indicators: Indicators
  /// The number of inhabitants; absent: unknown.
  public var population: Int?
  /// How it stands among its peers; absent: the directory is too large to compare at once.
  public var peers: PeerComparison?
  /// The peers, with their names.
  public var peerEntries: [TerritoryEntry] = []
  /// The other territories directly inside the same one.
  public var neighbors: [TerritoryEntry] = []
  /// The names of those who are most between others.
  public var names: [Organization.ID: String] = [:]

  /// Makes figures.
  public init(indicators: Indicators, population: Int? = nil, peers: PeerComparison? = nil) {
    self.indicators = indicators
    self.population = population
    self.peers = peers
  }
}

extension TerritoryFigures {
  /// Computes the figures of a territory; absent if it is unknown.
  init?(
    of id: Territory.ID, in loaded: LoadedNetwork, of directory: any DirectoryReading,
    threads: Int, computation: Computation
  ) throws {
    guard
      var indicators = try loaded.network.indicators(
        of: id, threads: threads, computation: computation)
    else { return nil }
    // Of a large network only those who are shown are kept: they are sorted for every frame.
    let most = FigureLines.mostBetween(indicators.network)
    let shown = indicators.network?.betweenness?.filter { most.contains($0.key) }
    indicators.network?.betweenness = shown
    self.init(
      indicators: indicators, population: try directory.territory(id)?.territory?.population,
      peers: loaded.isWhole
        ? try loaded.network.peers(of: id, computation: computation) : nil)
    // A menu of more than these is not read: the search box finds the others.
    peerEntries = try (peers?.peers ?? []).prefix(60).compactMap {
      try directory.path(to: $0).last
    }
    let parent = try directory.path(to: id).dropLast().last
    neighbors = try directory.territories(in: parent?.id).filter { $0.id != id }
    for id in most {
      names[id] = try directory.organization(id)?.organization.name
    }
  }
}

public import CooperationModel

/// The figures of a territory.
struct FiguresState: Sendable {
  /// A part of the figures, which has the keys or not.
  enum Part: CaseIterable, Hashable, Sendable {
    case figures
    /// The coordination gap, by sector and by public.
    case sectors, publics
  }

  /// What the view shows.
  enum Page: Sendable {
    case figures
    case comparison(ComparisonState)
    case matrix(MatrixState)
    case history(HistoryState)
  }

  var place: Place
  var parameters: Parameters
  /// The number of the question that is or was asked.
  var question: Int
  var figures: Computed<TerritoryFigures> = .waiting(nil)
  /// The part that has the keys.
  var part = Part.figures
  var viewports: [Part: Viewport] = [:]
  /// What stands in front of the figures.
  var page = Page.figures
  /// Whether the user wants to choose a territory to compare with, once the figures are there.
  var wantsPartner = false

  func viewport(_ part: Part) -> Viewport { viewports[part] ?? Viewport() }
}

/// Two territories side by side.
struct ComparisonState: Sendable {
  var other: TerritoryEntry
  /// The number of the question that is or was asked.
  var question: Int
  var answer: Computed<ComparedTerritories> = .waiting(nil)
  /// Whether jobs are compared; else organizations.
  var isOfJobs = false
  var isTable = false
  var viewport = Viewport()
}

/// The sectors of a territory by the territories inside it.
struct MatrixState: Sendable {
  /// The territory: that of the figures, or the one it is in if nothing is inside it.
  var place: Place
  /// The number of the question that is or was asked.
  var question: Int
  var matrix: Computed<SectorMatrix> = .waiting(nil)
  /// Whether the shades are left out.
  var isPlain = false
  var isTable = false
  var rows = Viewport()
  var columns = Viewport()
  /// The cells one below the other, territory by territory in each sector.
  var cells = Viewport()
  /// The territory to begin at.
  var start: Territory.ID?
}

extension FiguresState {
  /// Where the keys of the view go.
  var context: Context {
    switch page {
    case .figures: .figures
    case .comparison: .comparison
    case .matrix: .matrix
    case .history: .history
    }
  }

  var comparison: ComparisonState? {
    get { if case .comparison(let state) = page { state } else { nil } }
    set { if let newValue { page = .comparison(newValue) } }
  }

  var matrix: MatrixState? {
    get { if case .matrix(let state) = page { state } else { nil } }
    set { if let newValue { page = .matrix(newValue) } }
  }

  var history: HistoryState? {
    get { if case .history(let state) = page { state } else { nil } }
    set { if let newValue { page = .history(newValue) } }
  }

  /// Whether what stands in front of the figures waits for its answer.
  var isPageWaiting: Bool {
    if case .waiting? = comparison?.answer { return true }
    if case .waiting? = matrix?.matrix { return true }
    return false
  }

  /// Takes an answer, or how far it is; false if it waits for another one.
  mutating func take(_ answer: Computed<ComparedTerritories>, of asked: Int) -> Bool {
    guard comparison?.question == asked else { return false }
    comparison?.answer = answer
    return true
  }

  /// Takes an answer, or how far it is; false if it waits for another one.
  mutating func take(_ answer: Computed<SectorMatrix>, of asked: Int) -> Bool {
    guard matrix?.question == asked else { return false }
    matrix?.matrix = answer
    return true
  }

  /// Takes an answer; false if it waits for another one.
  mutating func take(_ answer: Computed<TerritoryHistory>, of asked: Int) -> Bool {
    guard history?.question == asked else { return false }
    history?.answer = answer
    return true
  }

  /// Takes why there is no answer; false if it waits for another one.
  mutating func take(failure sentence: String, of asked: Int) -> Bool {
    if question == asked {
      figures = .failed(sentence)
      return true
    }
    return take(Computed<ComparedTerritories>.failed(sentence), of: asked)
      || take(Computed<SectorMatrix>.failed(sentence), of: asked)
      || take(Computed<TerritoryHistory>.failed(sentence), of: asked)
  }

  /// Takes how far an answer is; false if it waits for another one.
  mutating func take(progress: Double, of asked: Int) -> Bool {
    if question == asked, case .waiting = figures {
      figures = .waiting(progress)
      return true
    }
    guard isPageWaiting else { return false }
    return take(Computed<ComparedTerritories>.waiting(progress), of: asked)
      || take(Computed<SectorMatrix>.waiting(progress), of: asked)
  }
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
    of id: Territory.ID, in directory: any DirectoryReading, parameters: Parameters,
    threads: Int, computation: Computation
  ) throws {
    guard
      var indicators = try directory.indicators(
        of: id, parameters: parameters, includingBetweenness: true, threads: threads,
        computation: computation)
    else { return nil }
    // Of a large network only those who are shown are kept: they are sorted for every frame.
    let most = FigureLines.mostBetween(indicators.network)
    let shown = indicators.network?.betweenness?.filter { most.contains($0.key) }
    indicators.network?.betweenness = shown
    self.init(
      indicators: indicators, population: try directory.territory(id)?.territory?.population,
      peers: try directory.peers(of: id, parameters: parameters, computation: computation))
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

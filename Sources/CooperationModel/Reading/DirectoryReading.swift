/// What a screen or a command may ask of a directory.
///
/// Every answer is a value. Every function returns at once in a directory of any size, save
/// ``links(of:parameters:)``, ``search(_:limit:)``, ``listing(_:around:)``,
/// ``chains(from:to:groupMax:limit:computation:)``, ``reach(of:steps:groupMax:computation:)``,
/// ``network(around:for:parameters:)`` and ``map(of:sector:)``, which a screen asks for in the background.
/// Errors are of the storage: a sentence in `description`.
public protocol DirectoryReading: EditionReading {
  /// What the directory is and how much it holds.
  func overview() throws -> DirectoryOverview

  /// The territories directly inside a territory, or at the top.
  ///
  /// Most organizations first, then by name. A territory that has several containing ones is found
  /// under each of them. With a sector, only its organizations are counted.
  func territories(in parent: Territory.ID?, sector: Sector?) throws -> [TerritoryEntry]

  /// The card of a territory, or of the whole directory; absent if there is no such territory.
  func territory(_ id: Territory.ID?) throws -> TerritoryCard?

  /// The way from the top down to a territory, itself included, by first parents; empty if unknown.
  func path(to id: Territory.ID) throws -> [TerritoryEntry]

  /// Organizations of a query, from one position to another, in the order of the query.
  func organizations(_ query: OrganizationQuery, in range: Range<Int>) throws -> [OrganizationEntry]

  /// How many organizations a query has.
  func count(_ query: OrganizationQuery) throws -> Int

  /// The position of an organization in the order of a query; absent if it is not in it.
  func position(of id: Organization.ID, in query: OrganizationQuery) throws -> Int?

  /// Answers a query whose conditions or order may need every organization of its place to be looked
  /// at, and finds an organization in it.
  ///
  /// May take a third of a second: to be asked for in the background in large places.
  func listing(
    _ query: OrganizationQuery, around id: Organization.ID?
  ) throws -> OrganizationListing

  /// Organizations of a listing, from one position to another.
  func organizations(
    _ listing: OrganizationListing, in range: Range<Int>
  ) throws -> [OrganizationEntry]

  /// The publics that most organizations of the directory serve.
  func publics(limit: Int) throws -> [PublicCount]

  /// All that is known of an organization; absent if there is none of that identity.
  func organization(_ id: Organization.ID) throws -> OrganizationSheet?

  /// The links of an organization; absent if there is none of that identity.
  func links(of id: Organization.ID, parameters: Parameters) throws -> LinksAnswer?

  /// The shortest chains of declared links between two organizations; absent if one of them is not in
  /// the directory.
  ///
  /// May take seconds where the declared network is large: to be asked for in the background.
  func chains(
    from start: Organization.ID, to end: Organization.ID, groupMax: Int, limit: Int,
    computation: Computation
  ) throws -> DeclaredChains?

  /// How many organizations declared links lead to from one, within one step up to some; absent if it
  /// is not in the directory. Who has ceased reaches nobody.
  ///
  /// May take a part of a second where the declared network is dense: to be asked for in the
  /// background.
  func reach(
    of id: Organization.ID, steps: Int, groupMax: Int, computation: Computation
  ) throws -> DeclaredReach?

  /// Territories, groups and organizations whose names hold words that begin as those of the text.
  ///
  /// Accents, capitals and the order of the words do not matter; where little fits, one small mistake
  /// in each word of four letters or more is forgiven. Best first, by ``NameFit``; then territories
  /// and groups before organizations, the largest first; organizations by name.
  func search(_ text: String, limit: Int) throws -> [SearchMatch]

  /// The organizations that the figures, the links or the groups of a territory depend on, ready to
  /// compute.
  ///
  /// May take seconds: to be asked for in the background.
  func network(
    around id: Territory.ID, for purpose: NetworkPurpose, parameters: Parameters,
    computation: Computation?
  ) throws -> LoadedNetwork

  /// The figures of a territory; absent if it is unknown.
  ///
  /// May take seconds with betweenness: to be asked for in the background.
  func indicators(
    of id: Territory.ID, parameters: Parameters, includingBetweenness: Bool, threads: Int,
    computation: Computation?
  ) throws -> Indicators?

  /// How a territory stands among its peers; absent if it is unknown, or if the directory is too large
  /// to compare at once.
  func peers(
    of id: Territory.ID, parameters: Parameters, computation: Computation?
  ) throws -> PeerComparison?

  /// What a map of a territory shows; absent if there is no such territory.
  ///
  /// With a sector, only its organizations are on it and counted; boundaries and declared pairs are
  /// those of all. May take seconds: to be asked for in the background.
  func map(of id: Territory.ID, sector: Sector?) throws -> TerritoryMap?
}

extension DirectoryReading {
  /// The territories directly inside a territory, or at the top, with all their organizations.
  public func territories(in parent: Territory.ID?) throws -> [TerritoryEntry] {
    try territories(in: parent, sector: nil)
  }

  /// What a map of a territory shows of all its organizations; absent if there is no such territory.
  public func map(of id: Territory.ID) throws -> TerritoryMap? { try map(of: id, sector: nil) }

  /// The organizations that something of a territory depends on, whoever waits for them.
  public func network(
    around id: Territory.ID, for purpose: NetworkPurpose, parameters: Parameters
  ) throws -> LoadedNetwork {
    try network(around: id, for: purpose, parameters: parameters, computation: nil)
  }

  /// The figures of a territory, computed from its organizations.
  public func indicators(
    of id: Territory.ID, parameters: Parameters, includingBetweenness: Bool, threads: Int,
    computation: Computation?
  ) throws -> Indicators? {
    try network(
      around: id, for: .figures, parameters: parameters, computation: computation
    ).network.indicators(
      of: id, includingBetweenness: includingBetweenness, threads: threads,
      computation: computation)
  }

  /// How a territory stands among its peers, computed from the organizations of all.
  public func peers(
    of id: Territory.ID, parameters: Parameters, computation: Computation?
  ) throws -> PeerComparison? {
    let loaded = try network(
      around: id, for: .figures, parameters: parameters, computation: computation)
    return loaded.isWhole ? try loaded.network.peers(of: id, computation: computation) : nil
  }
}

/// What is computed of a territory.
public enum NetworkPurpose: Hashable, Sendable {
  /// Its figures.
  case figures
  /// Its links: the pairs with an end inside.
  case links
  /// Its groups.
  case groups
  /// A draft of a group for it: only those around the members matter.
  case draft(members: Set<Organization.ID>)
}

/// A network loaded for one purpose.
public struct LoadedNetwork: Sendable {
  /// The network.
  public var network: CooperationNetwork
  /// Whether it holds the whole directory: only then can territories be compared.
  public var isWhole: Bool

  /// Makes a loaded network.
  public init(network: CooperationNetwork, isWhole: Bool) {
    self.network = network
    self.isWhole = isWhole
  }
}

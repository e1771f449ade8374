public import CooperationModel

/// Groups, with whoever they mention.
public struct TerritoryGroups: Hashable, Sendable {
  /// The groups, in the order of the list.
  public var groups: [CandidateGroup]
  /// The members, and those who could bring what is missing.
  public var organizations: [Organization.ID: OrganizationEntry]
  /// What the groups were found from.
  public var grounds: GroupGrounds

  init?(_ groups: [CandidateGroup]?, of network: CooperationNetwork, in place: Territory.ID) {
    guard let groups, let grounds = network.groupGrounds(in: place) else { return nil }
    self.groups = groups
    self.grounds = grounds
    organizations = [:]
    for group in groups {
      let mentioned = group.members + group.gaps.flatMap { $0.bringers.map(\.organization) }
      for id in mentioned where organizations[id] == nil {
        organizations[id] = network.entry(of: id)
      }
    }
  }
}

/// The links of a territory: declared pairs, and suggested ones, never mixed.
public struct TerritoryPairs: Hashable, Sendable {
  /// The declared pairs with an end inside, partnerships first.
  public var declared: [LinkedPair]
  /// How many there are, shown or not.
  public var declaredCount: Int
  /// The strongest suggested pairs with an end inside.
  public var suggested: [LinkedPair]
  /// How many there are, shown or not.
  public var suggestedCount: Int
  /// The ends.
  public var organizations: [Organization.ID: OrganizationEntry]

  /// How many pairs of each part are shown at most.
  static let limit = 500

  init?(
    of network: CooperationNetwork, in place: Territory.ID, threads: Int, computation: Computation
  ) throws(CancellationError) {
    guard
      let declared = network.declaredPairs(in: place, limit: Self.limit),
      let suggested = try network.suggestedPairs(
        in: place, limit: Self.limit, threads: threads, computation: computation)
    else { return nil }
    (self.declared, declaredCount) = declared
    (self.suggested, suggestedCount) = suggested
    organizations = [:]
    for pair in declared.pairs + suggested.pairs {
      for id in [pair.first, pair.second] where organizations[id] == nil {
        organizations[id] = network.entry(of: id)
      }
    }
  }
}

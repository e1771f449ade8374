public import CooperationModel
public import DirectoryStore

/// Keeps the organizations of one territory, and what belongs to them.
///
/// Those placed elsewhere are left out. Those without a place are kept, since they may be inside.
/// Groups are kept if a member is, or if they are of a territory inside; territories, if they are
/// inside, or around it.
public struct TerritoryFilter<Sink: DirectorySink>: DirectorySink {
  /// Where the rest goes.
  public private(set) var sink: Sink
  private let name: String
  private var territories: [Territory] = []
  private var boundaries: [Boundary] = []
  private var groups: [Group] = []
  private var memberships: [Membership] = []
  /// The identities of the organizations that were kept.
  private var kept = IdentitySet()
  /// The territories inside; absent until all are known.
  private var inside: Set<Territory.ID>?

  /// Makes a filter.
  ///
  /// - Parameters:
  ///   - name: The identity, the code or the name of the territory; capitals and accents do not matter
  ///     in a name.
  ///   - sink: Where the rest goes.
  public init(only name: String, into sink: Sink) {
    self.name = name
    self.sink = sink
  }

  /// Hands on what waited for the last row.
  ///
  /// - Throws: ``ExchangeError/noSuchTerritory(name:several:)`` if there is no such territory, and
  ///   what the sink throws.
  public mutating func finish() throws {
    let inside = try prepared()
    var withMember: Set<Group.ID> = []
    for membership in memberships { withMember.insert(membership.group) }
    for group in groups
    where withMember.contains(group.id) || group.territory.map(inside.contains) ?? false {
      try sink.add(group)
    }
    for membership in memberships { try sink.add(membership) }
  }

  /// Finds the territory once all are known, and hands on those that are kept.
  private mutating func prepared() throws -> Set<Territory.ID> {
    if let inside { return inside }
    let tree = TerritoryTree(territories)
    let chosen = try position(in: tree)
    var found: Set<Territory.ID> = []
    var shown = Set(tree.containing(chosen))
    for position in tree.territories.indices where tree.containing(position).contains(chosen) {
      found.insert(tree.territories[position].id)
      // What contains a part of it is kept, too: the ways up stay whole.
      shown.formUnion(tree.containing(position))
    }
    for position in tree.territories.indices where shown.contains(position) {
      var territory = tree.territories[position]
      territory.isPartial = !found.contains(territory.id)
      try sink.add(territory)
    }
    for boundary in boundaries
    where tree.position(of: boundary.territory).map(shown.contains) ?? false {
      try sink.add(boundary)
    }
    (territories, boundaries, inside) = ([], [], found)
    return found
  }

  private func position(in tree: TerritoryTree) throws -> Int {
    if let position = tree.position(of: .init(rawValue: name)) { return position }
    let byCode = tree.territories.indices.filter { tree.territories[$0].code == name }
    let found =
      byCode.isEmpty
      ? tree.territories.indices.filter { tree.territories[$0].name.folded == name.folded }
      : byCode
    guard found.count == 1, let position = found.first else {
      throw ExchangeError.noSuchTerritory(
        name: name, several: found.prefix(10).map { tree.territories[$0].id.rawValue })
    }
    return position
  }
}

// MARK: Rows

extension TerritoryFilter {
  /// Takes what is known of the directory itself.
  public mutating func describe(name: String, edition: String) throws {
    try sink.describe(name: name, edition: edition)
  }

  /// Takes a territory.
  public mutating func add(_ territory: Territory) { territories.append(territory) }

  /// Takes the boundary of a territory.
  public mutating func add(_ boundary: Boundary) { boundaries.append(boundary) }

  /// Whether an organization is inside, or without a place.
  public mutating func keeps(_ organization: Organization) throws -> Bool {
    let inside = try prepared()
    guard let territory = organization.territory else { return true }
    return inside.contains(territory)
  }

  /// Takes an organization.
  public mutating func add(_ organization: Organization) throws {
    _ = kept.insert(organization.id.rawValue)
    try sink.add(organization)
  }

  /// Takes a group.
  public mutating func add(_ group: Group) { groups.append(group) }

  /// Takes a membership.
  public mutating func add(_ membership: Membership) {
    if kept.contains(membership.organization.rawValue) { memberships.append(membership) }
  }

  /// Takes a partnership.
  public mutating func add(_ partnership: Partnership) throws {
    guard kept.contains(partnership.from.rawValue), kept.contains(partnership.to.rawValue) else {
      return
    }
    try sink.add(partnership)
  }

  /// Takes the table of value chains that replaces the built-in one; empty means no chains.
  public mutating func replaceValueChains(_ chains: [ValueChain]) throws {
    try sink.replaceValueChains(chains)
  }

  /// Takes a count that rarity is measured against.
  public mutating func add(_ reference: ReferenceCount) throws { try sink.add(reference) }

  /// Takes what was counted of a territory inside before: elsewhere, today's count is of a part.
  public mutating func add(_ count: PastCount) throws {
    if try prepared().contains(count.territory) { try sink.add(count) }
  }

  /// Takes a problem.
  public mutating func add(_ problem: ImportProblem) throws { try sink.add(problem) }
}

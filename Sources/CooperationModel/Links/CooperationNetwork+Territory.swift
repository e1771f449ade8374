/// What the groups of a territory could be found from: why there may be none.
public struct GroupGrounds: Hashable, Sendable {
  /// How many active organizations are inside.
  public var organizations: Int
  /// How many of them have an address.
  public var addressed: Int
  /// How many of them are placed.
  public var placed: Int
  /// How many of them have a declared link.
  public var linked: Int

  /// Makes grounds.
  public init(organizations: Int, addressed: Int, placed: Int, linked: Int) {
    self.organizations = organizations
    self.addressed = addressed
    self.placed = placed
    self.linked = linked
  }
}

/// Two organizations with everything that links them in one layer.
public struct LinkedPair: Hashable, Sendable {
  /// The end inside the territory viewed; of two inside, the one whose identity comes first.
  public var first: Organization.ID
  /// The other end.
  public var second: Organization.ID
  /// The reasons, strongest first.
  public var links: [Link]
  /// The distance in kilometers; absent when one end is not placed.
  public var distance: Double?
  /// Whether the pair has a declared link.
  public var isDeclared: Bool
  /// Whether the ends are in different components of the declared network.
  public var bridges: Bool
}

extension CooperationNetwork {
  /// An organization as a list shows it; absent if it is unknown or ceased.
  ///
  /// - Parameter id: The organization.
  /// - Returns: The entry.
  public func entry(of id: Organization.ID) -> OrganizationEntry? {
    guard let number = numbers[id] else { return nil }
    let organization = organizations[number]
    return OrganizationEntry(
      id: id, name: organization.name, sector: organization.sector,
      sectorBasis: organization.sectorBasis, family: organization.family,
      workforce: organization.workforce, declaredLinks: declaredDegree(number),
      municipality: places.municipalityName(number), address: organization.address)
  }

  /// What the groups of a territory could be found from; absent if the territory is unknown.
  ///
  /// - Parameter id: The territory.
  /// - Returns: The counts.
  /// - Complexity: O(*i* log *i*) for *i* organizations inside.
  public func groupGrounds(in id: Territory.ID) -> GroupGrounds? {
    guard let territory = tree.position(of: id) else { return nil }
    let inside = inhabitation.organizations(inside: territory)
    return GroupGrounds(
      organizations: inside.count, addressed: inside.count { !organizations[$0].address.isEmpty },
      placed: inside.count(where: places.isPlaced),
      linked: inside.count { declaredDegree($0) > 0 })
  }

  /// The strongest suggested pairs with an end in a territory, and how many there are.
  ///
  /// The pairs, their reasons and their order are those of
  /// ``suggestions(limit:touching:threads:computation:)``; only those around are asked.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - limit: How many at most.
  ///   - threads: How many cores may work; the answer is the same.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The pairs; absent if the territory is unknown.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*s* log *n*) for the suggestions of the *s* organizations within the cut-off of
  ///   somebody inside, of *n*.
  public func suggestedPairs(
    in id: Territory.ID, limit: Int = .max, threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> (pairs: [LinkedPair], count: Int)? {
    guard let territory = tree.position(of: id) else { return nil }
    let inside = inhabitation.organizations(inside: territory)
    let found = try keptFound(
      around: inside, steps: 1, threads: threads, computation: computation)
    let isInside = Set(inside)
    var pairs: [SuggestedPair] = []
    var count = 0
    func keepStrongest() {
      pairs.sort(by: SuggestedPair.before)
      pairs.removeLast(max(pairs.count - limit, 0))
    }
    for number in inside {
      var types: [Int: UInt8] = [:]
      for type in LinkType.potential.indices {
        for other in keptNeighbors(of: number, type: type, found) {
          // A pair inside is told by its smaller end.
          if other < number, isInside.contains(other) { continue }
          types[other, default: 0] |= 1 << UInt8(type)
        }
      }
      for (other, types) in types {
        pairs.append(pair(min(number, other), max(number, other), types))
      }
      count += types.count
      // Sorting few again and again takes less than sorting all, and never long at once.
      if pairs.count / 8 > max(limit, Self.fewPairs) { keepStrongest() }
      try computation?.advance(0)
    }
    keepStrongest()
    let shown = pairs.map { pair in
      let (a, b) = (Int(pair.a), Int(pair.b))
      let suggestion = self.suggestion(pair)
      return linked(
        a, b, reasons(of: suggestion), isInside, isDeclared: suggestion.isAlreadyDeclared)
    }
    return (shown, count)
  }

  /// The declared pairs with an end in a territory, and how many there are.
  ///
  /// Partnerships come before shared groups; then the stronger, then by identity.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - limit: How many at most.
  /// - Returns: The pairs; absent if the territory is unknown.
  /// - Complexity: O(*m* log *m*) for *m* declared pairs.
  public func declaredPairs(
    in id: Territory.ID, limit: Int = .max
  ) -> (pairs: [LinkedPair], count: Int)? {
    guard let territory = tree.position(of: id) else { return nil }
    let isInside = Set(inhabitation.organizations(inside: territory))
    struct Key: Hashable {
      var a: Int
      var b: Int
    }
    var links: [Key: [Link]] = [:]
    for pair in declared.partnered where isInside.contains(pair.a) || isInside.contains(pair.b) {
      links[Key(a: pair.a, b: pair.b), default: []].append(link(pair))
    }
    for pair in declared.fellows where isInside.contains(pair.a) || isInside.contains(pair.b) {
      links[Key(a: pair.a, b: pair.b), default: []].append(link(pair))
    }
    let sorted = links.sorted { one, other in
      let (a, b) = (one.value[0], other.value[0])
      if a.type != b.type { return a.type == .partnership }
      let (weightA, weightB) = (Rank.rounded(weight: a.weight), Rank.rounded(weight: b.weight))
      if weightA != weightB { return weightA > weightB }
      return (one.key.a, one.key.b) < (other.key.a, other.key.b)
    }
    let shown = sorted.prefix(limit).map {
      linked($0.key.a, $0.key.b, $0.value, isInside, isDeclared: true)
    }
    return (shown, sorted.count)
  }

  /// How many pairs are sorted at once without a thought.
  private static let fewPairs = 1000

  private func linked(
    _ a: Int, _ b: Int, _ links: [Link], _ inside: Set<Int>, isDeclared: Bool
  ) -> LinkedPair {
    let turns = !inside.contains(a)
    return LinkedPair(
      first: organizations[turns ? b : a].id, second: organizations[turns ? a : b].id,
      links: links, distance: places.distance(a, b), isDeclared: isDeclared,
      bridges: component(of: a) != component(of: b))
  }
}

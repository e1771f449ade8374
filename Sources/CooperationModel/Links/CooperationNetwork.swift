/// The links of a directory, or of a neighborhood of one: declared, traced and computed.
///
/// Organizations are numbered in the order of the bytes of their identities, so that the smaller
/// number is the smaller identity and every tie is decided the same way everywhere. Ceased
/// organizations take part in nothing and are left out.
///
/// **A neighborhood gives the same answer for one organization as the whole directory** if it
/// holds every territory, group, membership and partnership of those it holds, the prepared
/// reference counts, and these organizations: the one in the middle; every declared partner and
/// fellow member; every one that shares its address or a contact; and every one with a trade
/// within ``neighborhoodRadius(_:)`` of it or placed by a municipality whose center is.
public struct CooperationNetwork: Sendable {
  /// The parameters in force.
  public let parameters: Parameters
  /// The active organizations, in the order of the bytes of their identities.
  let organizations: [Organization]
  let numbers: [Organization.ID: Int]
  let places: Places
  let groups: [Group]
  let memberships: [Membership]
  let partnerships: [Partnership]
  let references: ReferenceCounts
  /// The same number for rows of one body.
  let bodies: [Int]
  let declared: DeclaredLinks
  let traces: Traces
  let trades: TradeIndex

  /// Prepares the links of a directory.
  ///
  /// - Parameters:
  ///   - directory: The directory, or a neighborhood of it.
  ///   - parameters: The parameters.
  ///   - references: The counts that rarity is measured against; absent: over the directory itself.
  ///   - contacts: What each organization shares with two to five in the whole directory; absent:
  ///     found in the directory given.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public init(
    _ directory: Directory, parameters: Parameters = Parameters(),
    references: ReferenceCounts? = nil, contacts: [Organization.ID: ContactKeys]? = nil
  ) {
    self.parameters = parameters
    var seen: Set<Organization.ID> = []
    let organizations = directory.organizations
      .filter { !$0.isCeased && seen.insert($0.id).inserted }
      .sorted { $0.id < $1.id }
    var numbers: [Organization.ID: Int] = [:]
    numbers.reserveCapacity(organizations.count)
    for (number, organization) in organizations.enumerated() { numbers[organization.id] = number }
    var bodyNumbers: [Organization.ID: Int] = [:]
    bodies = organizations.map { organization in
      if let number = bodyNumbers[organization.body] { return number }
      bodyNumbers[organization.body] = bodyNumbers.count
      return bodyNumbers.count - 1
    }
    self.organizations = organizations
    self.numbers = numbers
    groups = directory.groups
    memberships = directory.memberships
    partnerships = directory.partnerships
    self.references =
      references ?? ReferenceCounts(organizations, given: directory.references)
    places = Places(organizations, in: TerritoryTree(directory.territories))
    declared = DeclaredLinks(
      partnerships: directory.partnerships, memberships: directory.memberships,
      groups: directory.groups, numbers: numbers, groupMax: parameters.groupMax)
    traces = Traces(organizations, places: places, bodies: bodies, contacts: contacts)
    trades = TradeIndex(organizations, places: places, references: self.references)
  }

  /// The distance in kilometers that a neighborhood must reach: the cut-off of the organization in
  /// the middle, and that of whoever may rank it.
  public static func neighborhoodRadius(_ parameters: Parameters) -> Double {
    2 * parameters.cutOff
  }
}

extension CooperationNetwork {
  /// How many organizations each one has a declared link with; those without are absent.
  ///
  /// - Complexity: O(*n* + *m*) for *n* organizations and *m* declared pairs.
  public var declaredDegrees: [Organization.ID: Int] {
    var degrees: [Organization.ID: Int] = [:]
    for (number, partners) in declared.partners.enumerated() where !partners.isEmpty {
      degrees[organizations[number].id] = partners.count
    }
    return degrees
  }

  /// Every declared pair once, the smaller identity first, in order.
  public var declaredPairs: [(a: Organization.ID, b: Organization.ID)] {
    declared.partners.enumerated().flatMap { a, partners in
      partners.filter { $0 > a }.map { (organizations[a].id, organizations[$0].id) }
    }
  }

  /// Every link, sorted by type, then by `a` and `b`.
  ///
  /// - Parameter includingPruned: Whether suggestions that no end kept are included.
  /// - Returns: The links.
  /// - Complexity: O(*n* log *n*) for *n* organizations spread evenly; with pruned ones, O(*p*)
  ///   for *p* pairs of one trade within the cut-off.
  public func links(includingPruned: Bool = false) -> [Link] {
    declaredLinks() + traces.links(organizations)
      + tradeLinks(includingPruned: includingPruned)
  }

  /// Every pair with a kept suggestion, strongest first.
  ///
  /// Then by number of reasons, distance, and identities. With one type of suggestion, each pair
  /// has one reason.
  public func suggestions() -> [Suggestion] {
    suggestions(from: tradeLinks(includingPruned: false))
  }

  /// The pairs that kept potential links suggest.
  func suggestions(from links: [Link]) -> [Suggestion] {
    struct Pair: Hashable {
      var a: Organization.ID
      var b: Organization.ID
    }
    var reasons: [Pair: [Link]] = [:]
    for link in links where link.type.layer == .potential && link.kept != .pruned {
      reasons[Pair(a: link.a, b: link.b), default: []].append(link)
    }
    let suggestions = reasons.compactMap { pair, links -> Suggestion? in
      guard let a = numbers[pair.a], let b = numbers[pair.b] else { return nil }
      let sorted = links.sorted { Rank.strongerReason($0, $1) }
      return Suggestion(
        a: pair.a, b: pair.b, strength: sorted.first?.weight ?? 0, reasons: sorted.map(\.type),
        distance: sorted.first?.proximity?.distance,
        isAlreadyDeclared: declared.partners[a].contains(b),
        bridges: declared.components[a] != declared.components[b])
    }
    return suggestions.sorted(by: Rank.strongerSuggestion)
  }
}

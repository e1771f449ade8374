/// The links of one organization, ready to be shown.
public struct LinksAnswer: Hashable, Sendable {
  /// An organization at the other end, with every reason.
  public struct Neighbor: Hashable, Sendable {
    /// The organization.
    public var id: Organization.ID
    /// Its name.
    public var name: String
    /// The name of its municipality; empty if it is not placed.
    public var municipality: String
    /// The reasons: declared before traces before potential, then strongest first.
    public var links: [Link]
    /// How many organizations it has a declared link with.
    public var declaredLinks: Int
    /// Whether a suggestion is also a declared link.
    public var isAlreadyDeclared: Bool
    /// Whether it is in another component of the declared network.
    public var bridges: Bool
    /// What the notebook says of the two.
    public var record = PairRecord()

    /// Makes a neighbor.
    public init(
      id: Organization.ID, name: String, municipality: String, links: [Link], declaredLinks: Int,
      isAlreadyDeclared: Bool, bridges: Bool = false
    ) {
      self.id = id
      self.name = name
      self.municipality = municipality
      self.links = links
      self.declaredLinks = declaredLinks
      self.isAlreadyDeclared = isAlreadyDeclared
      self.bridges = bridges
    }
  }

  /// How many suggestions were equally good where the list was cut.
  public struct Tie: Hashable, Sendable {
    /// The type of the suggestions.
    public var type: LinkType
    /// How many of the equally ranked ones are shown.
    public var shown: Int
    /// How many are equally ranked.
    public var equal: Int

    /// Makes a tie.
    public init(type: LinkType, shown: Int, equal: Int) {
      self.type = type
      self.shown = shown
      self.equal = equal
    }
  }

  /// The organization in the middle.
  public var center: Organization.ID
  /// Declared links and traces: neighbors with a declared link first (strongest first, then by
  /// identity), then those with a trace only.
  public var known: [Neighbor] = []
  /// Kept suggestions, and pruned ones if they were asked for, strongest first (then number of reasons,
  /// distance, identity).
  public var suggested: [Neighbor] = []
  /// Every group of the organization, joint ones first, then by name.
  public var affiliations: [Affiliation] = []
  /// How many organizations share its address when they are too many to be linked in pairs.
  public var hub: Int?
  /// Organizations that are possibly the same one: never linked.
  public var possibleDuplicates: [Neighbor] = []
  /// Where a cut fell between equals.
  public var ties: [Tie] = []
  /// Whether the organization could be placed; without a place, nothing is suggested by distance.
  public var isPlaced = true
  /// Whether the organization has an informative trade; without one, no trade is compared.
  public var hasInformativeTrade = true
  /// Whether the directory declares any link at all.
  public var directoryDeclaresLinks = true
  /// The parameters in force.
  public var parameters: Parameters

  /// Makes an answer without links.
  public init(center: Organization.ID, parameters: Parameters) {
    self.center = center
    self.parameters = parameters
  }
}

extension LinksAnswer {
  /// Every link, sorted by type, then by `a` and `b`.
  public var links: [Link] {
    (known + suggested).flatMap(\.links).sorted(by: Link.listedBefore)
  }

  /// The suggested pairs that an end keeps, strongest first, as the whole directory ranks them.
  public var suggestions: [Suggestion] {
    suggested.compactMap { neighbor in
      let links = neighbor.links.filter { $0.kept != .pruned }
      return links.first.map { first in
        Suggestion(
          a: first.a, b: first.b, strength: first.weight, reasons: links.map(\.type),
          distance: first.proximity?.distance, isAlreadyDeclared: neighbor.isAlreadyDeclared,
          bridges: neighbor.bridges)
      }
    }
    .sorted(by: Suggestion.before)
  }
}

extension Link {
  /// Whether it is listed before another: by type, then by `a` and `b`.
  public static func listedBefore(_ a: Link, _ b: Link) -> Bool {
    if a.type != b.type {
      let order = LinkType.allCases
      return order.firstIndex(of: a.type) ?? 0 < order.firstIndex(of: b.type) ?? 0
    }
    return a.a != b.a ? a.a < b.a : a.b < b.b
  }
}

extension Suggestion {
  /// Whether it ranks before another: stronger, then with more reasons, then nearer, then by the
  /// bytes of the identities.
  public static func before(_ a: Suggestion, _ b: Suggestion) -> Bool {
    let (weightA, weightB) = (Rank.rounded(weight: a.strength), Rank.rounded(weight: b.strength))
    if weightA != weightB { return weightA > weightB }
    if a.reasons.count != b.reasons.count { return a.reasons.count > b.reasons.count }
    let (distanceA, distanceB) = (
      Rank.rounded(distance: a.distance), Rank.rounded(distance: b.distance)
    )
    if distanceA != distanceB { return distanceA < distanceB }
    return a.a != b.a ? a.a < b.a : a.b < b.b
  }
}

extension LinksAnswer {
  /// Takes what a notebook says of the organization in the middle and others.
  ///
  /// - Parameter records: What it says, by the other organization.
  /// - Complexity: O(*n*) for *n* neighbors.
  public mutating func take(_ records: [Organization.ID: PairRecord]) {
    func add(to neighbors: inout [Neighbor]) {
      for index in neighbors.indices {
        neighbors[index].record = records[neighbors[index].id] ?? PairRecord()
      }
    }
    add(to: &known)
    add(to: &suggested)
  }
}

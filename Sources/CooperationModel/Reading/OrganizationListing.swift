extension OrganizationQuery {
  /// Something that a query asks of an organization.
  public enum Condition: String, CaseIterable, Hashable, Sendable {
    case group, sectors, families, jobsAtLeast, jobsAtMost, links, publics, text, marked
  }

  /// The conditions in force, in the order of the cases.
  public var conditions: [Condition] { Condition.allCases.filter(has) }

  /// Whether a condition is in force.
  public func has(_ condition: Condition) -> Bool {
    switch condition {
    case .group: group != nil
    case .sectors: !sectors.isEmpty
    case .families: !families.isEmpty
    case .jobsAtLeast: jobsAtLeast != nil
    case .jobsAtMost: jobsAtMost != nil
    case .links: !links.isEmpty
    case .publics: !publics.isEmpty
    case .text: !text.searchKey.isEmpty
    case .marked: among != nil
    }
  }

  /// Takes a condition away.
  public mutating func remove(_ condition: Condition) {
    switch condition {
    case .group: group = nil
    case .sectors: sectors = []
    case .families: families = []
    case .jobsAtLeast: jobsAtLeast = nil
    case .jobsAtMost: jobsAtMost = nil
    case .links: links = []
    case .publics: publics = []
    case .text: text = ""
    case .marked: among = nil
    }
  }

  /// Whether it is a walk on the names of a place, or of one sector of it, which needs no preparation
  /// at any size.
  public var isWalk: Bool {
    if case .these = scope { return false }
    return order == .name && sectors.count <= 1 && conditions.allSatisfy { $0 == .sectors }
  }
}

/// A query that was answered: how many organizations there are, and how to find those of a page.
public struct OrganizationListing: Hashable, Sendable {
  /// The query.
  public var query: OrganizationQuery
  /// How many organizations it has.
  public var count: Int
  /// Where the organization that was asked for stands; absent if it is not in the list.
  public var position: Int?
  /// The numbers that the directory gives to the organizations, in the order of the list; absent
  /// where a page is found without them.
  public var numbers: [Int32]?

  /// Makes a listing.
  public init(
    query: OrganizationQuery, count: Int, position: Int? = nil, numbers: [Int32]? = nil
  ) {
    self.query = query
    self.count = count
    self.position = position
    self.numbers = numbers
  }
}

/// A public that organizations serve, and how many do.
public struct PublicCount: Hashable, Sendable {
  /// The name, folded.
  public var name: String
  /// How many organizations of the directory serve it.
  public var organizations: Int

  /// Makes a count.
  public init(name: String, organizations: Int) {
    self.name = name
    self.organizations = organizations
  }
}

extension DirectoryReading {
  /// Answers a query, in the plain way.
  public func listing(
    _ query: OrganizationQuery, around id: Organization.ID?
  ) throws -> OrganizationListing {
    OrganizationListing(
      query: query, count: try count(query),
      position: try id.flatMap { try position(of: $0, in: query) })
  }

  /// Organizations of a listing, from one position to another.
  public func organizations(
    _ listing: OrganizationListing, in range: Range<Int>
  ) throws -> [OrganizationEntry] {
    try organizations(listing.query, in: range)
  }

  /// No publics.
  public func publics(limit: Int) throws -> [PublicCount] { [] }
}

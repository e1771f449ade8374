/// What a directory knows of the edition that it replaced.
public struct FormerEdition: Hashable, Sendable {
  /// The name of the directory that was replaced.
  public var name: String
  /// The date of its data; empty if unknown.
  public var edition: String
  /// How many organizations differ.
  public var changes: Int

  /// Makes what is known.
  public init(name: String, edition: String, changes: Int) {
    self.name = name
    self.edition = edition
    self.changes = changes
  }
}

/// Which changes a list holds.
public struct ChangeQuery: Hashable, Sendable {
  /// Where the organizations are, or were; absent: anywhere.
  public var territory: Territory.ID?
  /// Keeps those that differ in this way, among others; absent: all.
  public var kind: OrganizationChange.Kind?

  /// Makes a query.
  public init(territory: Territory.ID? = nil, kind: OrganizationChange.Kind? = nil) {
    self.territory = territory
    self.kind = kind
  }
}

/// How many organizations differ in each way.
public struct ChangeCounts: Hashable, Sendable {
  /// How many organizations differ in any way.
  public var all = 0
  /// How many differ in each way; one organization may count in several.
  public var kinds: [OrganizationChange.Kind: Int] = [:]

  /// Makes counts of nothing.
  public init() {}

  /// Counts organizations that differ in some ways.
  ///
  /// - Parameters:
  ///   - differing: The ways.
  ///   - count: How many organizations.
  public mutating func add(_ differing: [OrganizationChange.Kind], count: Int = 1) {
    all += count
    for kind in differing { kinds[kind, default: 0] += count }
  }
}

/// What a screen or a command may ask about the edition that a directory replaced.
///
/// Every answer is a value; errors are of the storage.
public protocol EditionReading: Sendable {
  /// The edition that was replaced; absent if none was, or if it could not be compared.
  func formerEdition() throws -> FormerEdition?

  /// How many organizations of a territory differ, at any depth; absent: of the whole directory.
  ///
  /// - Complexity: O(*n*) for *n* changes: to be asked for in the background where there are many.
  func changeCounts(in territory: Territory.ID?) throws -> ChangeCounts

  /// Changes of a query, from one position to another, by name.
  func changes(_ query: ChangeQuery, in range: Range<Int>) throws -> [OrganizationChange]

  /// What changed of an organization; absent if nothing did, or if it is unknown.
  func change(of id: Organization.ID) throws -> OrganizationChange?

  /// What was counted of a territory, today and before; absent if it is unknown.
  func history(of territory: Territory.ID) throws -> TerritoryHistory?
}

public import CooperationModel
public import DirectoryStore

/// Takes a directory as values, for tests and small tools.
public struct DirectoryCollector: DirectorySink {
  /// What was collected.
  public private(set) var directory = Directory()
  /// The boundaries, in the order of the file.
  public private(set) var boundaries: [Boundary] = []
  /// What was counted before, in the order of the file.
  public private(set) var history: [PastCount] = []
  /// The problems, in the order met.
  public private(set) var problems: [ImportProblem] = []
  /// The name of the directory.
  public private(set) var name = ""
  /// The date of its data.
  public private(set) var edition = ""

  /// Makes an empty collector.
  public init() {}

  /// Takes what is known of the directory itself.
  public mutating func describe(name: String, edition: String) {
    self.name = name
    self.edition = edition
  }

  /// Takes a territory.
  public mutating func add(_ territory: Territory) { directory.territories.append(territory) }

  /// Takes the boundary of a territory.
  public mutating func add(_ boundary: Boundary) { boundaries.append(boundary) }

  /// Takes an organization.
  public mutating func add(_ organization: Organization) {
    directory.organizations.append(organization)
  }

  /// Takes a group.
  public mutating func add(_ group: Group) { directory.groups.append(group) }

  /// Takes a membership.
  public mutating func add(_ membership: Membership) { directory.memberships.append(membership) }

  /// Takes a partnership.
  public mutating func add(_ partnership: Partnership) {
    directory.partnerships.append(partnership)
  }

  /// Takes the table of value chains that replaces the built-in one; empty means no chains.
  public mutating func replaceValueChains(_ chains: [ValueChain]) { directory.valueChains = chains }

  /// Takes a count that rarity is measured against.
  public mutating func add(_ reference: ReferenceCount) { directory.references.append(reference) }

  /// Takes what was counted of a territory before.
  public mutating func add(_ count: PastCount) { history.append(count) }

  /// Takes a problem.
  public mutating func add(_ problem: ImportProblem) { problems.append(problem) }
}

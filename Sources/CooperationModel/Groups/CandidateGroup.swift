/// A group of organizations that is, or could become, a cluster of cooperation.
public struct CandidateGroup: Hashable, Sendable {
  /// Where a group comes from.
  public enum Source: String, CaseIterable, Codable, Hashable, Sendable {
    /// A joint group that is declared.
    case declared
    /// Organizations of one address.
    case site
    /// Found in the network: exploratory.
    case detected
    /// Chosen by a person.
    case draft
  }

  /// What a group is checked for.
  public enum Item: String, CaseIterable, Codable, Hashable, Sendable {
    /// At least two enterprises of the social and solidarity economy.
    case sseEnterprises = "sse_enterprises"
    /// At least one enterprise outside of it.
    case otherEnterprise = "other_enterprise"
    /// A local authority that is linked.
    case localAuthority = "local_authority"
    /// Research, higher education or training: one possible partner among others.
    case researchTraining = "research_training"
    /// One territory.
    case sameTerritory = "same_territory"
    /// Pooling, cooperation or partnership in fact.
    case poolingInFact = "pooling_in_fact"
    /// A common and continuous strategy.
    case commonStrategy = "common_strategy"
    /// Innovative projects that bear sustainable local development.
    case innovationSustainability = "innovation_sustainability"
    /// At least five organizations.
    case fiveOrganizations = "five_organizations"
    /// A legal vehicle or a lead organization.
    case legalVehicle = "legal_vehicle"
    /// A minimum of shared means.
    case sharedMeans = "shared_means"

    /// Whether the law asks for it; the others are what practice shows.
    public var isLaw: Bool {
      switch self {
      case .fiveOrganizations, .legalVehicle, .sharedMeans: false
      default: true
      }
    }
  }

  /// What is known of an item.
  public enum State: String, CaseIterable, Codable, Hashable, Sendable {
    case metComputed = "met_computed"
    case metDeclared = "met_declared"
    case traceFound = "trace_found"
    case presentNotDeclared = "present_not_declared"
    case notMet = "not_met"
    case unknown

    /// Whether the item is met.
    public var isMet: Bool { self == .metComputed || self == .metDeclared }
  }

  /// An item and what is known of it.
  public struct Check: Hashable, Sendable {
    /// What is checked.
    public var item: Item
    /// What is known.
    public var state: State
    /// The number that the state rests on: members, pairs; absent if it rests on none.
    public var count: Int?
  }

  /// Somebody who could bring what is missing.
  public struct Bringer: Hashable, Sendable {
    /// The organization.
    public var organization: Organization.ID
    /// The weight of its strongest suggestion to a member that it has no declared link with.
    public var strength: Double
    /// The type of that suggestion.
    public var reason: LinkType
    /// The member.
    public var member: Organization.ID
    /// How many members it has such a suggestion to.
    public var membersLinked: Int
    /// The suggestion itself, for its sentence.
    public var link: Link
  }

  /// An item that is not met, and who could bring it.
  public struct Gap: Hashable, Sendable {
    /// The item.
    public var item: Item
    /// Those who could, the strongest suggestion first.
    public var bringers: [Bringer]
  }

  /// The identity of a declared group; absent for others.
  public var id: Group.ID?
  /// The name: of a site its address, of a detected group its member of largest weight.
  public var name: String
  /// Where it comes from.
  public var source: Source
  /// The members, in the order of the bytes of their identities.
  public var members: [Organization.ID]
  /// The jobs of the members.
  public var jobs = Indicators.Jobs()
  /// How many members each family has; those without are absent.
  public var families: [Family: Int] = [:]
  /// The sector of at least half of the members; absent if there is none.
  public var pivot: Sector?
  /// How many pairs of members are declared.
  public var declaredPairs = 0
  /// The largest distance of two members in kilometers; absent if none is known.
  public var widestDistance: Double?
  /// The checklist, in the order of the items.
  public var checks: [Check] = []
  /// What is not met and could be brought, in the order of the items.
  public var gaps: [Gap] = []

  /// How many items of the law are met.
  public var lawMet: Int { checks.count { $0.item.isLaw && $0.state.isMet } }
}

/// What a directory is and how much it holds.
public struct DirectoryOverview: Hashable, Sendable {
  /// The name of the directory.
  public var name: String
  /// The date of its data, as far as known ("2026-10"); empty if unknown.
  public var edition: String
  /// How many active organizations it holds, placed or not.
  public var organizations: Int
  /// How many ceased organizations it holds; they take part in nothing.
  public var ceased: Int
  /// How many active organizations have no territory.
  public var notPlaced: Int
  /// How many territories it holds.
  public var territories: Int
  /// Whether any partnership or joint group is declared, or recorded in the notebook.
  public var declaresLinks: Bool
  /// How many rows or values an import reported.
  public var problems: Int
  /// Whether anything was counted before.
  public var hasHistory = false

  /// Makes an overview.
  public init(
    name: String, edition: String, organizations: Int, ceased: Int, notPlaced: Int,
    territories: Int, declaresLinks: Bool, problems: Int
  ) {
    self.name = name
    self.edition = edition
    self.organizations = organizations
    self.ceased = ceased
    self.notPlaced = notPlaced
    self.territories = territories
    self.declaresLinks = declaresLinks
    self.problems = problems
  }
}

/// One territory in a list.
public struct TerritoryEntry: Hashable, Identifiable, Sendable {
  /// The identity of the territory.
  public var id: Territory.ID
  /// The official code; empty if there is none.
  public var code: String
  /// The name.
  public var name: String
  /// The level.
  public var level: Territory.Level
  /// How many distinct active organizations are inside, at any depth.
  public var organizations: Int
  /// How many territories are directly inside.
  public var children: Int
  /// How many containing territories of one level it spans: 1 usually, 2 for an intercommunality
  /// across two departments.
  public var spans: Int
  /// How many people live there; absent: unknown.
  public var population: Int?

  /// How many organizations there are for 1,000 inhabitants; absent: nobody knows how many these are.
  public var perThousand: Double? {
    guard let population, population > 0 else { return nil }
    return Double(organizations) * 1000 / Double(population)
  }

  /// The fewest organizations whose rate is compared with others: one more or less of a few moves a
  /// rate too far.
  public static let leastForRate = 10

  /// Whether ``perThousand`` is known and rests on ten organizations or more.
  public var hasFirmRate: Bool { perThousand != nil && organizations >= Self.leastForRate }

  /// Makes an entry.
  public init(
    id: Territory.ID, code: String, name: String, level: Territory.Level, organizations: Int,
    children: Int, spans: Int = 1, population: Int? = nil
  ) {
    self.id = id
    self.code = code
    self.name = name
    self.level = level
    self.organizations = organizations
    self.children = children
    self.spans = spans
    self.population = population
  }
}

/// The figures of a territory that were prepared at import.
public struct TerritoryCard: Hashable, Sendable {
  /// The number of organizations of a sector.
  public struct SectorCount: Hashable, Sendable {
    /// The sector.
    public var sector: Sector
    /// How many active organizations have it as their sector.
    public var organizations: Int

    /// Makes a count.
    public init(sector: Sector, organizations: Int) {
      self.sector = sector
      self.organizations = organizations
    }
  }

  /// The number of organizations of a family.
  public struct FamilyCount: Hashable, Sendable {
    /// The family.
    public var family: Family
    /// How many active organizations are of it.
    public var organizations: Int

    /// Makes a count.
    public init(family: Family, organizations: Int) {
      self.family = family
      self.organizations = organizations
    }
  }

  /// The small organizations of a sector, and those of them without a declared link.
  public struct SectorGap: Hashable, Sendable {
    /// The sector.
    public var sector: Sector
    /// How many organizations are known to have fewer than ten employees.
    public var small: Int
    /// How many of these have no declared link recorded.
    public var unlinked: Int

    /// Makes a gap.
    public init(sector: Sector, small: Int, unlinked: Int) {
      self.sector = sector
      self.small = small
      self.unlinked = unlinked
    }
  }

  /// The territory; absent for the whole directory.
  public var territory: Territory?
  /// How many distinct active organizations are inside, at any depth.
  public var organizations = 0
  /// How many distinct bodies these are: places of one legal unit count once.
  public var bodies = 0
  /// How many of the organizations belong to the social and solidarity economy.
  public var sse = 0
  /// How many organizations are here but in none of the territories directly inside.
  public var notPlaced = 0
  /// The number by sector, largest first, then in the order of the sectors; zeros left out.
  public var sectors: [SectorCount] = []
  /// How many organizations are known to have fewer than ten employees; absent: not counted.
  public var small: Int?
  /// The small organizations by informative sector, most of them without a link first.
  public var gaps: [SectorGap] = []
  /// How many organizations of `other` have no informative activity at all.
  public var withoutSector = 0
  /// How many organizations have a sector guessed from words.
  public var sectorFromWords = 0
  /// The number by family, in the order of the families; zeros left out.
  public var families: [FamilyCount] = []
  /// How many organizations have a known workforce.
  public var workforceKnown = 0
  /// The sum of the lower bounds of the known workforces, in employees.
  public var jobsLow = 0
  /// The sum of the upper bounds; absent when one of them is open.
  public var jobsHigh: Int?
  /// The sum of the middles of the known bands, in employees: an estimate.
  public var jobsMiddle = 0.0
  /// How many organizations have coordinates of their own.
  public var withPoint = 0
  /// How many organizations have at least one declared link.
  public var withDeclaredLink = 0
  /// How many of these have declared links that all stand in the notebook only.
  public var withRecordedLink = 0
  /// How many declared pairs have both ends inside.
  public var pairsInside = 0
  /// How many declared pairs have one end inside.
  public var pairsAcross = 0

  /// Makes the card of an empty territory.
  public init(territory: Territory?) { self.territory = territory }
}

/// Which organizations a list holds, and in which order.
public struct OrganizationQuery: Hashable, Sendable {
  /// Where the organizations are.
  public enum Scope: Hashable, Sendable {
    /// The whole directory.
    case everywhere
    /// A territory, at any depth.
    case territory(Territory.ID)
    /// In a territory but in none of those directly inside; absent: without any territory.
    case notPlaced(in: Territory.ID?)
    /// These, wherever they are, as those that a user marked.
    case these([Organization.ID])
  }

  /// What a query asks of the known links of an organization.
  public enum LinkCondition: String, CaseIterable, Codable, Hashable, Sendable {
    /// A declared link, of whatever type.
    case declared
    /// A declared partnership.
    case partnership
    /// A joint group that links its members in pairs.
    case joint
    /// A trace: an address or a contact that few share.
    case trace
    /// No declared link.
    case undeclared
  }

  /// What a list is sorted by; equal ones by name, then identity.
  public enum Order: String, CaseIterable, Codable, Hashable, Sendable {
    /// By folded name.
    case name
    /// In the order of the sectors.
    case sector
    /// By the middle of the workforce, unknown last in both directions.
    case jobs
    /// By the number of declared links.
    case links
    /// By the name of the municipality, not placed last in both directions.
    case municipality
  }

  /// Where the organizations are.
  public var scope: Scope
  /// The sectors to keep; empty keeps all.
  public var sectors: [Sector] = []
  /// The families to keep; empty keeps all.
  public var families: [Family] = []
  /// Keeps those known to have at least so many employees: the lower bound counts.
  public var jobsAtLeast: Int?
  /// Keeps those known to have at most so many employees: the upper bound counts.
  public var jobsAtMost: Int?
  /// Keeps those whose known links meet all of these; empty keeps all.
  public var links: [LinkCondition] = []
  /// Keeps those that serve one of these publics, by folded name; empty keeps all.
  public var publics: [String] = []
  /// Keeps the members of a group.
  public var group: Group.ID?
  /// Keeps these only, as those that a user marked; absent keeps all.
  public var among: [Organization.ID]?
  /// Keeps those whose name holds words that begin as all of these do; empty keeps all.
  public var text = ""
  /// What the list is sorted by.
  public var order = Order.name
  /// Whether the largest or last comes first.
  public var isDescending = false

  /// Makes the query of everything in a scope, by name.
  public init(scope: Scope) { self.scope = scope }
}

/// One organization in a list.
public struct OrganizationEntry: Hashable, Identifiable, Sendable {
  /// The identity.
  public var id: Organization.ID
  /// The name.
  public var name: String
  /// The sector.
  public var sector: Sector
  /// How the sector is known.
  public var sectorBasis: Sector.Basis
  /// The legal family.
  public var family: Family
  /// The number of employees.
  public var workforce: Workforce?
  /// How many organizations it has a declared link with.
  public var declaredLinks: Int
  /// The name of the municipality, or of the smallest territory known; empty if not placed.
  public var municipality: String
  /// The street line; empty if unknown.
  public var address: String

  /// Makes an entry.
  public init(
    id: Organization.ID, name: String, sector: Sector, sectorBasis: Sector.Basis, family: Family,
    workforce: Workforce?, declaredLinks: Int, municipality: String, address: String
  ) {
    self.id = id
    self.name = name
    self.sector = sector
    self.sectorBasis = sectorBasis
    self.family = family
    self.workforce = workforce
    self.declaredLinks = declaredLinks
    self.municipality = municipality
    self.address = address
  }
}

/// All that is known of an organization.
public struct OrganizationSheet: Hashable, Sendable {
  /// The organization.
  public var organization: Organization
  /// The way from the top down to its territory; empty if it is not placed.
  public var path: [TerritoryEntry]
  /// The groups it belongs to, joint ones first, then by name.
  public var affiliations: [Affiliation]
  /// How many organizations it has a declared link with.
  public var declaredLinks: Int
  /// How many rows of the directory are places of the same body, itself included.
  public var places: Int
  /// The name of the legal unit that it is a place of; empty if it is none, or if that is unknown.
  public var unitName: String
  /// What the notebook says of it, latest first.
  public var entries: [NotebookEntry] = []

  /// Makes a sheet.
  public init(
    organization: Organization, path: [TerritoryEntry], affiliations: [Affiliation],
    declaredLinks: Int, places: Int, unitName: String = ""
  ) {
    self.organization = organization
    self.path = path
    self.affiliations = affiliations
    self.declaredLinks = declaredLinks
    self.places = places
    self.unitName = unitName
  }
}

/// Something that a search found.
public enum SearchMatch: Hashable, Sendable {
  /// A territory, and the name of the one that contains it (empty at the top).
  case territory(TerritoryEntry, container: String)
  /// A group.
  case group(GroupEntry)
  /// An organization.
  case organization(OrganizationEntry)
}

/// One group in a list.
public struct GroupEntry: Hashable, Identifiable, Sendable {
  /// The identity.
  public var id: Group.ID
  /// The name.
  public var name: String
  /// Whether the members cooperate or share a banner.
  public var kind: Group.Kind
  /// How many members it has: those known or those declared, whichever is larger.
  public var members: Int

  /// Makes an entry.
  public init(id: Group.ID, name: String, kind: Group.Kind, members: Int) {
    self.id = id
    self.name = name
    self.kind = kind
    self.members = members
  }
}

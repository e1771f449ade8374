/// The figures of a territory, each with what it rests on.
public struct Indicators: Hashable, Sendable {
  /// On how many organizations figures rest.
  public struct Coverage: Hashable, Sendable {
    /// Those with coordinates of their own.
    public var coordinates = 0
    /// Those with a known workforce.
    public var workforce = 0
    /// Those with an informative sector.
    public var informativeSector = 0
    /// Those with a declared link, wherever the other end is.
    public var anyDeclaredLink = 0
    /// Those of them whose declared links all stand in the notebook only.
    public var recordedLink = 0
    /// Those with a known family.
    public var family = 0
  }

  /// Jobs as an interval: never a single exact number.
  public struct Jobs: Hashable, Sendable {
    /// How many organizations have a known workforce.
    public var known = 0
    /// The sum of the lower bounds; absent if none is known.
    public var low: Int?
    /// The sum of the upper bounds; absent if none is known or one is open.
    public var high: Int?
    /// The sum of the middles, where an open band counts for its lower bound; absent if none is known.
    public var point: Double?

    /// Makes the jobs of nobody.
    public init() {}

    mutating func count(_ workforce: Workforce) {
      high = known == 0 ? workforce.high : high.flatMap { sum in workforce.high.map { sum + $0 } }
      known += 1
      low = (low ?? 0) + workforce.low
      point = (point ?? 0) + workforce.middle
    }
  }

  /// How jobs are spread over the employers of the social economy.
  public struct Atomization: Hashable, Sendable {
    /// How many employers: a known upper bound above zero, or an open band.
    public var organizations = 0
    /// The sum of the middles of their bands.
    public var jobs = 0.0
    /// The share of those with fewer than ten employees; absent without employers.
    public var shareUnder10: Double?
    /// The sum of the squared shares of jobs; absent without jobs.
    public var herfindahl: Double?
    /// As if spread over how many equal employers; absent without jobs.
    public var effectiveEmployers: Double? { herfindahl.map { 1 / $0 } }
  }

  /// Where small organizations of one sector or public have no declared link: where to begin.
  public struct Gap: Hashable, Sendable {
    /// How many organizations.
    public var organizations = 0
    /// Those known to have fewer than ten employees.
    public var under10 = 0
    /// Those without a declared link recorded.
    public var withoutLink = 0
    /// Those known to have fewer than ten employees, without a declared link recorded.
    public var under10WithoutLink = 0
    /// Those whose workforce is known.
    public var workforceKnown = 0

    /// Makes a gap of nobody.
    public init() {}

    mutating func count(isUnder10: Bool, isKnown: Bool, isLinked: Bool) {
      organizations += 1
      if isKnown { workforceKnown += 1 }
      if isUnder10 { under10 += 1 }
      if !isLinked { withoutLink += 1 }
      if isUnder10, !isLinked { under10WithoutLink += 1 }
    }

    /// Counts a link of one that was counted without.
    mutating func link(isUnder10: Bool) {
      withoutLink -= 1
      if isUnder10 { under10WithoutLink -= 1 }
    }
  }

  /// The gap of one public.
  public struct PublicGap: Hashable, Sendable {
    /// The public, as the first organization writes it.
    public var tag: String
    /// Its numbers.
    public var gap: Gap
  }

  /// The gap of one sector.
  public struct SectorGap: Hashable, Sendable {
    /// The sector.
    public var sector: Sector
    /// Its numbers.
    public var gap: Gap
  }

  /// The territory.
  public var territory: Territory.ID
  /// How many active organizations are inside.
  public var organizations = 0
  /// How many of them belong to the social and solidarity economy.
  public var sse = 0
  /// What the figures rest on.
  public var coverage = Coverage()
  /// The jobs of all organizations inside.
  public var jobs = Jobs()
  /// The jobs of the organizations of each informative sector; sectors without any are absent.
  public var jobsBySector: [Sector: Jobs] = [:]
  /// How jobs are spread.
  public var atomization = Atomization()
  /// The sectors beside those of the whole directory, by raw value of the sector.
  public var sectors = SectorFigures(here: [:], reference: [:])
  /// How many organizations each family has; those without are absent.
  public var families: [Family: Int] = [:]
  /// The probability that two organizations are of different families; absent if none is known.
  public var blauFamily: Double?
  /// As mixed as how many families of equal size; absent if none is known.
  public var effectiveFamilies: Double? { blauFamily.map { 1 / (1 - $0) } }
  /// The coordination gap by sector: most small organizations without a link first.
  public var gapBySector: [SectorGap] = []
  /// The coordination gap by public: most small organizations without a link first.
  public var gapByPublic: [PublicGap] = []
  /// The declared network; absent if the directory declares nothing.
  public var network: NetworkFigures?

  init(territory: Territory.ID) { self.territory = territory }
}

/// The figures of the declared network inside a territory.
public struct NetworkFigures: Hashable, Sendable {
  /// How many declared pairs have both ends inside.
  public var links = 0
  /// How many of them stand in the notebook only.
  public var recordedLinks = 0
  /// How many declared pairs have one end inside.
  public var externalLinks = 0
  /// How many partners inside an organization has; absent without organizations.
  public var meanDegree: Double?
  /// The share of all pairs that are declared; absent above fifty organizations, where it says
  /// nothing, and below two.
  public var density: Double?
  /// How many organizations have no declared link inside.
  public var isolates = 0
  /// Their share; absent without organizations.
  public var isolatesShare: Double?
  /// How many components; an isolate is one.
  public var components = 0
  /// The share of the organizations in the largest one; absent without organizations.
  public var largestComponentShare: Double?
  /// How much the best connected stands out; absent below three organizations.
  public var degreeCentralization: Double?
  /// On what share of the shortest paths between others each organization is; zeros left out; absent
  /// if the network is too large.
  public var betweenness: [Organization.ID: Double]?
  /// How much the one that is most between stands out; absent below three or if too large.
  public var betweennessCentralization: Double?
  /// How much the partners of each organization are partners of each other; absent values: none.
  public var constraint: [Organization.ID: Double] = [:]
  /// The organizations, for those without a constraint.
  public var organizations: [Organization.ID] = []
  /// From -1 (all links stay inside) to 1; absent when nobody is outside, or without links.
  public var eiTerritory: Double?
  /// The share of the links that stay inside; absent when nobody is outside, or without links.
  public var embeddedness: Double?
  /// From -1 (all links within a family) to 1; absent without links between known families.
  public var eiFamily: Double?
  /// The same for the same families linked at random; absent without two of known family.
  public var eiFamilyExpected: Double?
}

/// What figures of a territory are compared with: the whole directory.
public struct DirectoryTotals: Hashable, Sendable {
  /// How many organizations of each sector, by its place in the order of the sectors.
  private(set) var sectors = [Int](repeating: 0, count: Sector.allCases.count)
  /// Which families the directory lists at all.
  private(set) var families: Set<Family> = []
  /// Whether any pair is declared.
  let declaresLinks: Bool

  /// Makes the totals of a directory that was counted before.
  ///
  /// - Parameters:
  ///   - sectors: How many organizations of each sector.
  ///   - families: Which families the directory lists at all.
  ///   - declaresLinks: Whether any pair is declared.
  public init(sectors: [Sector: Int], families: Set<Family>, declaresLinks: Bool) {
    self.sectors = Sector.allCases.map { sectors[$0] ?? 0 }
    self.families = families
    self.declaresLinks = declaresLinks
  }

  init(_ organizations: [Organization], declared: DeclaredLinks) {
    var positions: [Sector: Int] = [:]
    for (position, sector) in Sector.allCases.enumerated() { positions[sector] = position }
    for place in organizations.indices {
      sectors[positions[organizations[place].sector] ?? 0] += 1
      families.insert(organizations[place].family)
    }
    declaresLinks = !declared.isEmpty
  }

  /// The informative sectors that the directory has.
  var informative: [String: Int] {
    var counts: [String: Int] = [:]
    for (sector, count) in zip(Sector.allCases, sectors) where sector != .other && count > 0 {
      counts[sector.rawValue] = count
    }
    return counts
  }
}

/// What the figures of a territory are made from: sums over its organizations.
///
/// Counted in the order of the organizations, so that sums of the same ones are the same.
public struct TerritoryCounts: Hashable, Sendable {
  /// What is counted of an organization.
  public struct Counted: Sendable {
    /// The place of the sector among all.
    public var sector: Int
    /// The place of the family among all.
    public var family: Int
    /// The number of employees; absent: unknown.
    public var workforce: Workforce?
    /// Whether it belongs to the social and solidarity economy.
    public var isSSE: Bool
    /// Whether it has coordinates of its own.
    public var hasPoint: Bool
    /// Whether it has a declared link, wherever the other end is.
    public var isLinked: Bool
    /// Whether its declared links all stand in the notebook only.
    public var isRecorded: Bool

    /// Makes what is counted.
    public init(
      sector: Int, family: Int, workforce: Workforce?, isSSE: Bool, hasPoint: Bool, isLinked: Bool,
      isRecorded: Bool = false
    ) {
      self.sector = sector
      self.family = family
      self.workforce = workforce
      self.isSSE = isSSE
      self.hasPoint = hasPoint
      self.isLinked = isLinked
      self.isRecorded = isRecorded
    }
  }

  /// How many organizations.
  public var organizations = 0
  /// How many belong to the social and solidarity economy.
  public var sse = 0
  /// How many have coordinates of their own.
  public var withPoint = 0
  /// How many have a declared link.
  public var linked = 0
  /// How many of these have links that stand in the notebook only.
  public var recorded = 0
  /// The jobs of all.
  public var jobs = Indicators.Jobs()
  /// The jobs of each sector, by its place.
  public var jobsBySector = [Indicators.Jobs](
    repeating: Indicators.Jobs(), count: Sector.allCases.count)
  /// The gap of each sector, by its place.
  public var gaps = [Indicators.Gap](repeating: Indicators.Gap(), count: Sector.allCases.count)
  /// How many of each family, by its place.
  public var families = [Int](repeating: 0, count: Family.allCases.count)
  /// The gap of each public, by a number for it.
  public var publics: [Int32: Indicators.Gap] = [:]
  /// How many employers of the social economy.
  public var employers = 0
  /// How many of them have fewer than ten employees.
  public var employersUnder10 = 0
  /// The sum of the middles of their bands.
  public var employerJobs = 0.0
  /// The sum of the squares of these.
  public var employerSquares = 0.0

  /// Makes counts of nobody.
  public init() {}

  /// Counts one more organization.
  ///
  /// - Parameters:
  ///   - organization: What is counted of it.
  ///   - publics: The numbers of the publics that it serves, each once.
  public mutating func count(_ organization: Counted, publics: ArraySlice<Int32>) {
    let workforce = organization.workforce
    let isUnder10 = workforce?.isUnder10 ?? false
    organizations += 1
    if organization.isSSE { sse += 1 }
    if organization.hasPoint { withPoint += 1 }
    if organization.isLinked { linked += 1 }
    if organization.isRecorded { recorded += 1 }
    families[organization.family] += 1
    gaps[organization.sector].count(
      isUnder10: isUnder10, isKnown: workforce != nil, isLinked: organization.isLinked)
    for number in publics {
      self.publics[number, default: Indicators.Gap()].count(
        isUnder10: isUnder10, isKnown: workforce != nil, isLinked: organization.isLinked)
    }
    guard let workforce else { return }
    jobs.count(workforce)
    jobsBySector[organization.sector].count(workforce)
    guard organization.isSSE, workforce.high.map({ $0 > 0 }) ?? true else { return }
    employers += 1
    if isUnder10 { employersUnder10 += 1 }
    employerJobs += workforce.middle
    employerSquares += workforce.middle * workforce.middle
  }

  /// Counts the first declared link of an organization, from the notebook, when it was counted without
  /// one.
  ///
  /// - Parameters:
  ///   - organization: What was counted of it.
  ///   - publics: The numbers of the publics that it serves, each once.
  public mutating func link(_ organization: Counted, publics: some Sequence<Int32>) {
    let isUnder10 = organization.workforce?.isUnder10 ?? false
    linked += 1
    recorded += 1
    gaps[organization.sector].link(isUnder10: isUnder10)
    for number in publics { self.publics[number]?.link(isUnder10: isUnder10) }
  }
}

extension Indicators {
  /// The figures that follow from counts; those of the declared network are left absent.
  ///
  /// - Parameters:
  ///   - territory: The territory.
  ///   - counts: What was counted over its organizations.
  ///   - totals: What it is compared with.
  ///   - publics: The folded tag of a public, and how the first organization writes it.
  public init(
    territory: Territory.ID, counts: TerritoryCounts, totals: DirectoryTotals,
    publics: (Int32) throws -> (folded: String, written: String)
  ) rethrows {
    self.init(territory: territory)
    organizations = counts.organizations
    sse = counts.sse
    jobs = counts.jobs
    coverage.coordinates = counts.withPoint
    coverage.workforce = counts.jobs.known
    coverage.anyDeclaredLink = counts.linked
    coverage.recordedLink = counts.recorded
    var here: [String: Int] = [:]
    for (place, sector) in Sector.allCases.enumerated() where sector != .other {
      let gap = counts.gaps[place]
      guard gap.organizations > 0 else { continue }
      here[sector.rawValue] = gap.organizations
      coverage.informativeSector += gap.organizations
      gapBySector.append(SectorGap(sector: sector, gap: gap))
      if counts.jobsBySector[place].known > 0 { jobsBySector[sector] = counts.jobsBySector[place] }
    }
    for (family, count) in zip(Family.allCases, counts.families) where count > 0 {
      families[family] = count
      if family != .unknown { coverage.family += count }
    }
    gapBySector.sort { Self.precedes($0.gap, $1.gap, $0.sector.rawValue, $1.sector.rawValue) }
    gapByPublic =
      try counts.publics.map { (tag: try publics($0.key), gap: $0.value) }
      .sorted { Self.precedes($0.gap, $1.gap, $0.tag.folded, $1.tag.folded) }
      .map { PublicGap(tag: $0.tag.written, gap: $0.gap) }
    atomization = Atomization(counts)
    sectors = SectorFigures(here: here, reference: totals.informative)
    blauFamily = Self.blau(families)
  }

  private static func precedes(_ a: Gap, _ b: Gap, _ nameA: String, _ nameB: String) -> Bool {
    a.under10WithoutLink != b.under10WithoutLink
      ? a.under10WithoutLink > b.under10WithoutLink
      : nameA.utf8.lexicographicallyPrecedes(nameB.utf8)
  }

  /// > Source: P. M. Blau, "Inequality and heterogeneity" (1977); unknown families are left out.
  private static func blau(_ families: [Family: Int]) -> Double? {
    let known = families.filter { $0.key != .unknown }.map(\.value)
    let all = known.reduce(0, +)
    guard all > 0 else { return nil }
    let squares = known.reduce(0) { $0 + $1 * $1 }
    return 1 - Double(squares) / (Double(all) * Double(all))
  }
}

extension Indicators.Atomization {
  /// > Source: The index of A. Hirschman and O. Herfindahl (1945, 1950); its inverse is an effective
  /// > number.
  fileprivate init(_ counts: TerritoryCounts) {
    organizations = counts.employers
    jobs = counts.employerJobs
    if counts.employers > 0 {
      shareUnder10 = Double(counts.employersUnder10) / Double(counts.employers)
    }
    if jobs > 0 { herfindahl = counts.employerSquares / (jobs * jobs) }
  }
}

/// Organizations and jobs as they were counted.
public struct Tally: Hashable, Sendable {
  /// How many organizations; absent: unknown.
  public var organizations: Int?
  /// The jobs of those whose workforce is known: one number or a band; absent: unknown.
  public var jobs: Workforce?
  /// Of how many organizations the jobs are known; absent: of all that were counted.
  public var jobsKnown: Int?

  /// Makes a tally.
  public init(organizations: Int? = nil, jobs: Workforce? = nil, jobsKnown: Int? = nil) {
    self.organizations = organizations
    self.jobs = jobs
    self.jobsKnown = jobsKnown
  }
}

extension Tally {
  /// The share of the organizations whose jobs are known, from 0 to 1; absent if no jobs are known.
  public var jobsCoverage: Double? {
    guard jobs != nil else { return nil }
    guard let jobsKnown, let organizations, organizations > 0 else { return 1 }
    return min(Double(jobsKnown) / Double(organizations), 1)
  }
}

extension Tally {
  /// By how much the share of organizations with known jobs may differ between jobs that compare.
  private static let coverageTolerance = 0.05

  /// Whether the jobs of both are known for the same share of the organizations.
  func compares(with other: Tally) -> Bool {
    guard let coverage = jobsCoverage, let others = other.jobsCoverage else { return false }
    return abs(coverage - others) <= Self.coverageTolerance + 1e-12
  }
}

/// When something was counted, by whom, and from what.
public struct CountOrigin: Hashable, Sendable {
  /// What stands as the source of what an earlier import counted.
  public static let earlierImport = "earlier import"

  /// The date that the counts are of.
  public var date: PartialDate
  /// Who counted, as it is shown; empty: nobody is named.
  public var source: String
  /// The sources that were counted from; empty: ``source`` itself.
  public var sources: [String]

  /// Makes an origin.
  public init(date: PartialDate, source: String, sources: [String] = []) {
    self.date = date
    self.source = source
    self.sources = sources
  }

  /// Whether an import counted the directory that it replaced.
  public var isEarlierImport: Bool { source == Self.earlierImport }

  /// The sources that were counted from, by what all their editions have in common.
  ///
  /// Counts from other sources are no earlier counts of the same: they do not compare.
  public var sourceKeys: Set<String> {
    let names = sources.isEmpty ? Organization.sourceNames(in: source) : sources
    return Set(names.map(Organization.sourceKey))
  }
}

/// What a territory, or a sector of it, had at a date: a row of the exchange format.
public struct PastCount: Hashable, Sendable {
  /// The territory.
  public var territory: Territory.ID
  /// When it was counted, and from what.
  public var origin: CountOrigin
  /// The sector; absent: all together.
  public var sector: Sector?
  /// What was counted.
  public var tally: Tally

  /// Makes a count.
  public init(territory: Territory.ID, origin: CountOrigin, sector: Sector? = nil, tally: Tally) {
    self.territory = territory
    self.origin = origin
    self.sector = sector
    self.tally = tally
  }
}

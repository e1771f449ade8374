/// What was counted of a territory, today and before.
public struct TerritoryHistory: Hashable, Sendable {
  /// The counts of one date, from one origin.
  public struct Edition: Hashable, Sendable {
    /// When it was counted, and from what.
    public var origin: CountOrigin
    /// All sectors together.
    public var all: Tally
    /// By sector, as far as counted.
    public var sectors: [Sector: Tally]

    /// Makes an edition.
    public init(origin: CountOrigin, all: Tally = Tally(), sectors: [Sector: Tally] = [:]) {
      self.origin = origin
      self.all = all
      self.sectors = sectors
    }
  }

  /// What the directory counts itself; absent: it does not tell the date of its data.
  public var today: Edition?
  /// What was counted before, the earliest first.
  public var editions: [Edition]

  /// Makes a history.
  public init(today: Edition? = nil, editions: [Edition] = []) {
    self.today = today
    self.editions = editions.sorted {
      ($0.origin.date, $0.origin.source) < ($1.origin.date, $1.origin.source)
    }
  }
}

extension TerritoryHistory.Edition {
  /// What was counted of a sector, or of all together.
  public func tally(of sector: Sector?) -> Tally {
    sector.map { sectors[$0] ?? Tally() } ?? all
  }

  /// The place of each informative sector by the number of its organizations, from 1; equal ones
  /// share a place, and those without any have none.
  ///
  /// - Complexity: O(*s*²) for *s* sectors.
  public var ranks: [Sector: Int] {
    let counts = sectors.compactMapValues(\.organizations).filter {
      $0.key != .other && $0.value > 0
    }
    return counts.mapValues { count in 1 + counts.values.count { $0 > count } }
  }
}

extension TerritoryHistory {
  /// The latest count before today's from the same sources; absent: there is none.
  public var before: Edition? {
    guard let today else { return nil }
    return editions.last {
      $0.isComparable(with: today) && $0.origin.date < today.origin.date
        && $0.all.organizations != nil
    }
  }

  /// By which share the jobs have grown since the count before; absent unless both are numbers, known
  /// for the same share of the organizations.
  public var jobsChange: Double? {
    guard let now = today?.all, let before = before?.all, let jobs = now.jobs,
      let then = before.jobs,
      jobs.low == jobs.high, then.low == then.high, then.low > 0, now.compares(with: before)
    else { return nil }
    return Double(jobs.low - then.low) / Double(then.low)
  }

  /// The counts that may be drawn as one line: those of the same sources, the last of each year.
  ///
  /// Today's sources come first; where they give fewer than three years, those that give the most.
  /// Absent: nothing was counted before.
  public var series: HistorySeries? {
    guard !editions.isEmpty else { return nil }
    var groups: [[Edition]] = today.map { [[$0]] } ?? []
    for edition in editions.reversed() {
      let group = groups.firstIndex { $0[0].isComparable(with: edition) }
      if group == 0, let today, edition.origin.date >= today.origin.date { continue }
      if let group { groups[group].append(edition) } else { groups.append([edition]) }
    }
    let all = groups.enumerated().map { place, group in
      HistorySeries(
        of: group, includesToday: place == 0 && today != nil,
        leftOut: editions.count { !$0.isComparable(with: group[0]) })
    }
    if let first = all.first, first.includesToday, first.editions.count >= HistorySeries.leastYears
    {
      return first
    }
    return all.max { $0.editions.count < $1.editions.count }
  }
}

extension TerritoryHistory.Edition {
  /// Whether both were counted from the same sources, as far as these are known.
  public func isComparable(with other: Self) -> Bool {
    let keys = origin.sourceKeys
    return !keys.isEmpty && keys == other.origin.sourceKeys
  }
}

/// Counts of one territory from the same sources, one for each year that has any.
public struct HistorySeries: Hashable, Sendable {
  /// With fewer years no line is drawn.
  public static let leastYears = 3

  /// The last counts of each year, the earliest year first; never empty.
  public var editions: [TerritoryHistory.Edition]
  /// Whether the last one is what the directory counts itself.
  public var includesToday: Bool
  /// How many earlier counts are of other sources.
  public var leftOut: Int

  /// Makes a series of counts, the latest first.
  init(of counted: [TerritoryHistory.Edition], includesToday: Bool, leftOut: Int) {
    var years: Set<Int> = []
    editions = counted.filter { years.insert($0.origin.date.year).inserted }.reversed()
    self.includesToday = includesToday
    self.leftOut = leftOut
  }
}

extension HistorySeries {
  /// The years from the first count to the last, those without a count between them included.
  public var years: ClosedRange<Int> {
    editions[0].origin.date.year...editions[editions.count - 1].origin.date.year
  }

  /// The count of a year; absent: none.
  ///
  /// - Complexity: O(*e*) for *e* counts, as all below for each year.
  public func edition(of year: Int) -> TerritoryHistory.Edition? {
    editions.first { $0.origin.date.year == year }
  }

  /// The organizations of each year, of a sector or of all; absent where unknown: nothing stands for
  /// a year that was not counted.
  public func organizations(of sector: Sector? = nil) -> [Int?] {
    years.map { edition(of: $0)?.tally(of: sector).organizations }
  }

  /// The jobs of each year, of a sector or of all; absent where a year was not counted.
  ///
  /// - Returns: The jobs; absent as a whole if those of a year are a band, or known for another share
  ///   of the organizations: such numbers are not on one line.
  public func jobs(of sector: Sector? = nil) -> [Int?]? {
    let tallies = years.map { edition(of: $0)?.tally(of: sector) }
    guard let last = tallies.last ?? nil, last.jobs != nil else { return nil }
    for tally in tallies.compactMap({ $0 }) {
      guard let jobs = tally.jobs else { continue }
      guard jobs.low == jobs.high, tally.compares(with: last) else { return nil }
    }
    return tallies.map { $0?.jobs?.low }
  }
}

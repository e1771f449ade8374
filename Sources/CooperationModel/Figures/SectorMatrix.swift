/// The sectors of a territory by the territories directly inside it.
public struct SectorMatrix: Hashable, Sendable {
  /// What a count says beside the number expected.
  public enum Shade: String, CaseIterable, Codable, Hashable, Sendable {
    /// Fewer than chance explains.
    case fewer
    /// Nothing that chance does not explain.
    case expected
    /// More than chance explains.
    case more
    /// More than chance explains, and at least twice as many as expected.
    case muchMore = "much_more"
  }

  /// One territory directly inside.
  public struct Column: Hashable, Sendable {
    /// The territory.
    public var territory: TerritoryEntry
    /// How many organizations it has.
    public var organizations: Int
    /// How many of them have an informative sector.
    public var informative: Int
    /// How many of each sector; sectors without any are absent.
    public var counts: [Sector: Int]
    /// The informative sectors beside those of the whole.
    var figures: SectorFigures
  }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// How many organizations.
    public var count: Int
    /// How many would be there with the share of the sector in the whole; absent for those without
    /// an informative sector, and where fewer than half have one.
    public var expected: Double?
    /// What that says; absent where nothing is expected.
    public var shade: Shade?
  }

  /// The territory as a whole; absent: the whole directory.
  public let territory: Territory?
  /// How many organizations it has.
  public let organizations: Int
  /// How many of them are in none of the territories directly inside.
  public let notPlaced: Int
  /// How many of each sector it has.
  public let counts: [Sector: Int]
  /// The sectors that it has: most organizations first, those without an informative one last.
  public let sectors: [Sector]
  /// The territories directly inside, in the order of their list.
  public let columns: [Column]

  /// Below this share of organizations with an informative sector, nothing is expected.
  static let leastCoverage = 0.5

  /// Compares territories with the one they are in.
  ///
  /// - Parameters:
  ///   - whole: The card of the whole.
  ///   - parts: The territories directly inside, with their cards.
  /// - Complexity: O(*t* *s*) for *t* territories and *s* sectors, and O(*c*) for each count *c*.
  ///
  /// > Source: Marks by the law of Poisson, 0.025 on each side, as for ``SectorFigures``; "much more"
  /// > from a location quotient of 2 on (P. S. Florence, "Investment, location and size of plant",
  /// > 1948).
  public init(whole: TerritoryCard, parts: [(entry: TerritoryEntry, card: TerritoryCard)]) {
    territory = whole.territory
    organizations = whole.organizations
    notPlaced = whole.notPlaced
    counts = Self.counts(whole)
    sectors =
      whole.sectors.map(\.sector).filter { $0 != .other }
      + (whole.sectors.contains { $0.sector == .other } ? [.other] : [])
    let reference = Self.named(counts)
    columns = parts.map { part in
      let counts = Self.counts(part.card)
      let informative = Self.named(counts)
      return Column(
        territory: part.entry, organizations: part.card.organizations,
        informative: informative.values.reduce(0, +), counts: counts,
        figures: SectorFigures(here: informative, reference: reference))
    }
  }

  private static func counts(_ card: TerritoryCard) -> [Sector: Int] {
    Dictionary(
      card.sectors.map { ($0.sector, $0.organizations) }, uniquingKeysWith: { first, _ in first })
  }

  private static func named(_ counts: [Sector: Int]) -> [String: Int] {
    var named: [String: Int] = [:]
    for (sector, count) in counts where sector != .other { named[sector.rawValue] = count }
    return named
  }

  /// The cell of a sector in a territory.
  ///
  /// - Parameters:
  ///   - sector: The sector.
  ///   - column: The territory.
  /// - Returns: The cell.
  public func cell(_ sector: Sector, _ column: Column) -> Cell {
    var cell = Cell(count: column.counts[sector] ?? 0)
    let coverage = Double(column.informative) / Double(max(column.organizations, 1))
    guard coverage >= Self.leastCoverage - 1e-12, let row = column.figures.rows[sector.rawValue]
    else { return cell }
    cell.expected = row.expected
    cell.shade =
      switch row.mark {
      case .fewer: .fewer
      case .same: .expected
      case .more: Double(row.count) >= 2 * row.expected - 1e-12 ? .muchMore : .more
      }
    return cell
  }
}

extension DirectoryReading {
  /// The sectors of a territory by the territories directly inside it; absent if it is unknown.
  ///
  /// - Parameters:
  ///   - id: The territory; absent: the whole directory.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The matrix.
  /// - Throws: `CancellationError` if the computation was asked to stop, and what the directory throws.
  /// - Complexity: O(*t*) cards for *t* territories directly inside.
  public func sectorMatrix(
    of id: Territory.ID?, computation: Computation? = nil
  ) throws -> SectorMatrix? {
    guard let whole = try territory(id) else { return nil }
    let entries = try territories(in: id)
    computation?.expect(entries.count)
    var parts: [(entry: TerritoryEntry, card: TerritoryCard)] = []
    for entry in entries {
      try computation?.advance(1)
      if let card = try territory(entry.id) { parts.append((entry, card)) }
    }
    return SectorMatrix(whole: whole, parts: parts)
  }
}

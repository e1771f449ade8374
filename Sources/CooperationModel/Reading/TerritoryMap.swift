/// What a map of a territory shows.
public struct TerritoryMap: Hashable, Sendable {
  /// One organization on the map.
  public struct Dot: Hashable, Sendable {
    /// Where it stands.
    public var point: Point
    /// How many stand there.
    public var organizations: Int
    /// Whether it is the center of a municipality that stands in for unknown points.
    public var isApproximate: Bool

    /// Makes a dot.
    public init(point: Point, organizations: Int, isApproximate: Bool) {
      self.point = point
      self.organizations = organizations
      self.isApproximate = isApproximate
    }
  }

  /// A territory directly inside the one shown.
  public struct Part: Hashable, Sendable {
    /// The territory, and how many organizations it has.
    public var territory: TerritoryEntry
    /// Its center, or the middle of its organizations; absent: nowhere to put it.
    public var center: Point?

    /// Makes a part.
    public init(territory: TerritoryEntry, center: Point?) {
      self.territory = territory
      self.center = center
    }
  }

  /// The territory shown.
  public var territory: Territory.ID
  /// Where organizations are; those at one point together, approximate ones apart.
  public var dots: [Dot]
  /// The territories directly inside, most organizations first.
  public var parts: [Part]
  /// How many organizations have no place on the map.
  public var notPlaced: Int
  /// Rings of points around the territory and its parts, where the directory has boundaries.
  public var boundaries: [[Point]]

  /// Makes a map.
  public init(
    territory: Territory.ID, dots: [Dot], parts: [Part], notPlaced: Int, boundaries: [[Point]]
  ) {
    self.territory = territory
    self.dots = dots
    self.parts = parts
    self.notPlaced = notPlaced
    self.boundaries = boundaries
  }
}

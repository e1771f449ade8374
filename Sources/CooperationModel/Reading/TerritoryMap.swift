/// What a map of a territory shows.
public struct TerritoryMap: Hashable, Sendable {
  /// Organizations at one place of the map.
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
    /// How many of its organizations have coordinates of their own.
    public var withPoint: Int
    /// The corners of the line around its organizations, where the directory has no boundary of it.
    public var outline: [Point]
    /// How many declared pairs join it to organizations outside the territory shown.
    public var pairsOutside: Int

    /// Makes a part.
    public init(
      territory: TerritoryEntry, center: Point?, withPoint: Int = 0, outline: [Point] = [],
      pairsOutside: Int = 0
    ) {
      self.territory = territory
      self.center = center
      self.withPoint = withPoint
      self.outline = outline
      self.pairsOutside = pairsOutside
    }
  }

  /// Two parts that declared pairs join.
  public struct Tie: Hashable, Sendable {
    /// The position of one part.
    public var a: Int
    /// The position of the other part, larger than `a`.
    public var b: Int
    /// How many declared pairs have one end in each.
    public var pairs: Int

    /// Makes a tie.
    public init(a: Int, b: Int, pairs: Int) {
      self.a = a
      self.b = b
      self.pairs = pairs
    }
  }

  /// The territory shown.
  public var territory: Territory.ID
  /// Where organizations are; those at one point together, approximate ones apart.
  ///
  /// In a large territory, near ones stand together in their middle.
  public var dots: [Dot]
  /// The territories directly inside, most organizations first.
  public var parts: [Part]
  /// How many organizations have no place on the map.
  public var notPlaced: Int
  /// Rings of points around the territory and its parts, where the directory has boundaries.
  public var boundaries: [[Point]]
  /// The parts that declared pairs join, in the order of the parts.
  public var ties: [Tie]

  /// How many organizations there are in all, on the map and not.
  ///
  /// - Complexity: O(*n*) for *n* dots.
  public var organizations: Int { dots.reduce(notPlaced) { $0 + $1.organizations } }

  /// How many organizations have coordinates of their own.
  ///
  /// - Complexity: O(*n*) for *n* dots.
  public var withPoint: Int {
    dots.lazy.filter { !$0.isApproximate }.reduce(0) { $0 + $1.organizations }
  }

  /// Makes a map.
  public init(
    territory: Territory.ID, dots: [Dot], parts: [Part], notPlaced: Int, boundaries: [[Point]],
    ties: [Tie] = []
  ) {
    self.territory = territory
    self.dots = dots
    self.parts = parts
    self.notPlaced = notPlaced
    self.boundaries = boundaries
    self.ties = ties
  }
}

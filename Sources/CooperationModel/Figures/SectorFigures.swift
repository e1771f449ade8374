internal import RealModule

/// How the sectors of a territory compare with those of a reference.
public struct SectorFigures: Hashable, Sendable {
  /// What a number of organizations says beside the number expected.
  public enum Mark: String, CaseIterable, Codable, Hashable, Sendable {
    /// More than chance explains.
    case more = "+"
    /// Fewer than chance explains.
    case fewer = "-"
    /// Nothing can be said.
    case same = "="
  }

  /// One sector.
  public struct Row: Hashable, Sendable {
    /// How many organizations are here.
    public var count: Int
    /// How many would be here if the territory were like the reference.
    public var expected: Double
    /// The location quotient: count by expected; absent where none is expected.
    public var quotient: Double?
    /// The same, one organization added to both: calmer where numbers are small.
    public var shrunk: Double
    /// The probability of as many or more by chance.
    public var atLeast: Double
    /// The probability of as many or fewer by chance.
    public var atMost: Double
    /// Whether that is more, fewer or nothing to speak of.
    public var mark: Mark
  }

  /// The sectors of the reference.
  public var rows: [String: Row] = [:]
  /// Which share of the organizations would have to change sector to match the reference; absent
  /// without any.
  public var specialization: Double?
  /// The information gained over the reference, in nats; absent without any.
  public var theil: Double?
  /// The diversity of sectors, in nats; absent without any.
  public var shannon: Double?

  /// As varied as how many sectors of equal size; absent without any.
  public var effective: Double? { shannon.map { Double.exp($0) } }

  /// The probability at which a number is marked, on each side.
  static let marked = 0.025

  /// Compares the sectors of a territory with a reference.
  ///
  /// - Parameters:
  ///   - here: How many organizations of each sector are in the territory.
  ///   - reference: How many are in the reference; a sector that is missing there is left out.
  /// - Complexity: O(*s*) for *s* sectors, and O(*c*) for each count *c*.
  ///
  /// > Source: Half of the index of P. Krugman, "Geography and trade" (1991); H. Theil, "Economics
  /// > and information theory" (1967); the effective number of M. O. Hill, "Diversity and evenness"
  /// > (1973). Marks by the law of Poisson, 0.025 on each side.
  public init(here: [String: Int], reference: [String: Int]) {
    let sectors = reference.keys.sorted()
    let all = sectors.reduce(0) { $0 + (here[$1] ?? 0) }
    let total = reference.values.reduce(0, +)
    var difference = 0.0
    var theil = 0.0
    var shannon = 0.0
    for sector in sectors where total > 0 {
      let count = here[sector] ?? 0
      let share = Double(reference[sector] ?? 0) / Double(total)
      let expected = Double(all) * share
      let tails = Poisson.tails(count, mean: expected)
      let mark: Mark =
        tails.atLeast <= Self.marked + 1e-12
        ? .more : tails.atMost <= Self.marked + 1e-12 ? .fewer : .same
      rows[sector] = Row(
        count: count, expected: expected, quotient: expected > 0 ? Double(count) / expected : nil,
        shrunk: (Double(count) + 1) / (expected + 1), atLeast: tails.atLeast,
        atMost: tails.atMost, mark: mark)
      guard all > 0 else { continue }
      let own = Double(count) / Double(all)
      difference += abs(own - share)
      if own > 0 {
        theil += own * Double.log(own / share)
        shannon -= own * Double.log(own)
      }
    }
    guard all > 0 else { return }
    specialization = difference / 2
    self.theil = max(0, theil)
    self.shannon = max(0, shannon)
  }
}

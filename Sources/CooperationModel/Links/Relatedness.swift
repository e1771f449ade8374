internal import RealModule

/// Which groups of activities are often found in the same territories.
///
/// > Source: The proximity of C. A. Hidalgo et al., "The product space conditions the development of
/// > nations" (2007), tested by the hypergeometric law with the correction of Y. Benjamini and Y.
/// > Hochberg, "Controlling the false discovery rate" (1995). The null hypothesis ignores that some
/// > territories are specialized in many things, so that it finds too much.
public struct Relatedness: Hashable, Sendable {
  /// How many organizations of a group of activities a territory has.
  public struct Count: Hashable, Sendable {
    /// The territory.
    public var territory: String
    /// The group of activities, as 88.1.
    public var group: String
    /// How many organizations; at least 1.
    public var organizations: Int

    /// Makes a count.
    public init(territory: String, group: String, organizations: Int) {
      self.territory = territory
      self.group = group
      self.organizations = organizations
    }
  }

  /// Two groups of activities that were compared.
  public struct Pair: Hashable, Sendable {
    /// The group whose code comes first in the order of bytes.
    public var a: String
    /// The other group.
    public var b: String
    /// In how many territories both are over-represented.
    public var together: Int
    /// In how many territories `a` is over-represented.
    public var countA: Int
    /// In how many territories `b` is over-represented.
    public var countB: Int
    /// In how many territories both would be, if they had nothing to do with each other.
    public var expected: Double
    /// The smaller conditional probability, from 0 to 1.
    public var proximity: Double
    /// The probability of as many or more together by chance.
    public var p: Double
    /// The same, corrected for the number of pairs compared.
    public var q: Double
    /// Whether both are often found together: `q` at most 0.05 and half as many more as expected.
    public var isSignificant: Bool

    /// Makes a pair that was compared.
    public init(
      a: String, b: String, together: Int, countA: Int, countB: Int, expected: Double,
      proximity: Double, p: Double, q: Double, isSignificant: Bool
    ) {
      self.a = a
      self.b = b
      self.together = together
      self.countA = countA
      self.countB = countB
      self.expected = expected
      self.proximity = proximity
      self.p = p
      self.q = q
      self.isSignificant = isSignificant
    }
  }

  /// In how many territories a group must be over-represented to be compared.
  static let leastTerritories = 5
  /// How many times more often than expected two groups must be together.
  static let leastLift = 1.5
  /// The share of false discoveries that is accepted.
  static let falseDiscoveries = 0.05
  /// How many groups each group keeps.
  static let kept = 10

  /// How many territories have any organization that counts.
  public private(set) var territories: Int
  /// Every pair compared, by `a`, then `b`.
  public private(set) var pairs: [Pair] = []

  /// Makes the relatedness of a stored result: only pairs worth a suggestion.
  public init(territories: Int, pairs: [Pair]) {
    self.territories = territories
    self.pairs = pairs
  }

  /// Compares the groups of activities of territories.
  ///
  /// - Parameter counts: How many organizations of each group each territory has; several counts of
  ///   one group in one territory add up.
  /// - Complexity: O(*t* *g*² + *g*² *t*) for *t* territories and *g* groups.
  public init(_ counts: some Sequence<Count>) {
    var byTerritory: [String: [String: Int]] = [:]
    for count in counts where count.organizations > 0 {
      byTerritory[count.territory, default: [:]][count.group, default: 0] += count.organizations
    }
    territories = byTerritory.count
    var totals: [String: Int] = [:]
    for groups in byTerritory.values {
      for (group, count) in groups { totals[group, default: 0] += count }
    }
    let all = totals.values.reduce(0, +)
    var specialized: [String: Set<String>] = [:]
    for (territory, groups) in byTerritory {
      let here = groups.values.reduce(0, +)
      for (group, count) in groups where count >= 2 {
        // (count / here) / (total / all) >= 1, without a division.
        let isOver =
          count.multipliedFullWidth(by: all) >= (totals[group] ?? 0).multipliedFullWidth(by: here)
        if isOver { specialized[group, default: []].insert(territory) }
      }
    }
    let groups = specialized.filter { $0.value.count >= Self.leastTerritories }.keys
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    compare(groups, specialized)
    correct()
  }

  private mutating func compare(_ groups: [String], _ specialized: [String: Set<String>]) {
    let logFactorials = (0...territories).reduce(into: [Double]()) { sums, number in
      sums.append(number == 0 ? 0 : (sums.last ?? 0) + Double.log(Double(number)))
    }
    for (position, a) in groups.enumerated() {
      let here = specialized[a] ?? []
      for b in groups[(position + 1)...] {
        let there = specialized[b] ?? []
        let together = here.intersection(there).count
        let expected = Double(here.count * there.count) / Double(territories)
        pairs.append(
          Pair(
            a: a, b: b, together: together, countA: here.count, countB: there.count,
            expected: expected, proximity: Double(together) / Double(max(here.count, there.count)),
            p: Self.tail(together, here.count, there.count, territories, logFactorials), q: 1,
            isSignificant: false))
      }
    }
  }

  /// The probability of at least a number in common, of two draws without replacement.
  private static func tail(
    _ together: Int, _ a: Int, _ b: Int, _ all: Int, _ logFactorials: [Double]
  ) -> Double {
    guard together > max(0, a + b - all) else { return 1 }
    func ways(_ n: Int, _ k: Int) -> Double {
      logFactorials[n] - logFactorials[k] - logFactorials[n - k]
    }
    var sum = 0.0
    for common in stride(from: min(a, b), through: together, by: -1) {
      sum += Double.exp(ways(a, common) + ways(all - a, b - common) - ways(all, b))
    }
    return min(1, sum)
  }

  private mutating func correct() {
    let order = pairs.indices.sorted { (pairs[$0].p, $0) < (pairs[$1].p, $1) }
    var least = 1.0
    for (rank, position) in order.enumerated().reversed() {
      least = min(least, pairs[position].p * Double(pairs.count) / Double(rank + 1))
      pairs[position].q = least
      pairs[position].isSignificant =
        least <= Self.falseDiscoveries + 1e-12
        && Double(pairs[position].together) >= Self.leastLift * pairs[position].expected - 1e-12
    }
  }

  /// The pairs that make suggestions: significant, and among the ten nearest of either group.
  public var kept: [Pair] {
    var ofGroup: [String: [Int]] = [:]
    for position in pairs.indices where pairs[position].isSignificant {
      ofGroup[pairs[position].a, default: []].append(position)
      ofGroup[pairs[position].b, default: []].append(position)
    }
    var kept: Set<Int> = []
    for (group, positions) in ofGroup {
      func other(_ position: Int) -> String {
        pairs[position].a == group ? pairs[position].b : pairs[position].a
      }
      let ranked = positions.sorted {
        let (first, second) = (
          Rank.rounded(weight: pairs[$0].proximity), Rank.rounded(weight: pairs[$1].proximity)
        )
        return first != second
          ? first > second : other($0).utf8.lexicographicallyPrecedes(other($1).utf8)
      }
      kept.formUnion(ranked.prefix(Self.kept))
    }
    return kept.sorted().map { pairs[$0] }
  }
}

extension Relatedness {
  /// The groups of the main activities of organizations, by intercommunality.
  ///
  /// - Parameters:
  ///   - organizations: The organizations; ceased ones are left out.
  ///   - tree: The territories.
  /// - Complexity: O(*n*) for *n* organizations.
  public init(_ organizations: some Sequence<Organization>, in tree: TerritoryTree) {
    var counter = Counter(tree)
    for organization in organizations { counter.count(organization) }
    self.init(counter.counts)
  }

  /// Counts organizations one after the other.
  public struct Counter: Sendable {
    /// A group of activities, by its place among those met.
    public struct Group: Hashable, Sendable { fileprivate let place: Int }

    private let tree: TerritoryTree
    /// The intercommunalities that hold each territory, by its position; absent: not asked for yet.
    private var intercommunalities: [[Int]?]
    private var groups: [Organization.Activity: Group?] = [:]
    private var codes: [String] = []
    private var places: [String: Int] = [:]
    /// How many organizations each territory has of each group, as far as it has any.
    private var sums: [[Int32]]

    /// Makes a counter.
    public init(_ tree: TerritoryTree) {
      self.tree = tree
      intercommunalities = Array(repeating: nil, count: tree.territories.count)
      sums = Array(repeating: [], count: tree.territories.count)
    }

    /// Counts one more organization, unless it has ceased.
    mutating func count(_ organization: Organization) {
      guard !organization.isCeased, let group = group(of: organization),
        let territory = organization.territory.flatMap(tree.position)
      else { return }
      count(group, in: territory)
    }

    /// Counts one more organization of a group.
    ///
    /// - Parameters:
    ///   - group: The group.
    ///   - territory: The position of its territory in the tree.
    public mutating func count(_ group: Group, in territory: Int) {
      if intercommunalities[territory] == nil {
        intercommunalities[territory] = tree.containing(territory).filter {
          tree.territories[$0].level == .intercommunality
        }
      }
      for holder in intercommunalities[territory] ?? [] {
        while sums[holder].count <= group.place { sums[holder].append(0) }
        sums[holder][group.place] += 1
      }
    }

    /// The group of the main activity of an organization; absent: in none.
    public mutating func group(of organization: borrowing Organization) -> Group? {
      let activity = Organization.Activity(
        code: organization.activity, scheme: organization.scheme)
      if let known = groups[activity] { return known }
      let code = TradeCode(activity.code, scheme: activity.scheme)?.meetings
        .first { $0.level == .group }?.code
      let group = code.map { code -> Group in
        if let known = places[code] { return Group(place: known) }
        places[code] = codes.count
        codes.append(code)
        return Group(place: codes.count - 1)
      }
      groups[activity] = .some(group)
      return group
    }

    /// The counts so far, in no order that means anything.
    public var counts: [Count] {
      sums.enumerated().flatMap { territory, sums in
        sums.enumerated().filter { $0.element > 0 }.map { place, sum in
          Count(territory: String(territory), group: codes[place], organizations: Int(sum))
        }
      }
    }
  }
}

extension Organization {
  /// An activity as it is written: a code and its classification.
  struct Activity: Hashable, Sendable {
    var code: String
    var scheme: ActivityScheme?
  }
}

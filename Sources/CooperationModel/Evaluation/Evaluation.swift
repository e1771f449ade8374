/// How well each type of suggestion finds declared links that were hidden from it.
///
/// For those who build the model, not for those who use it.
///
/// > Source: Hidden links as in D. Liben-Nowell and J. Kleinberg, "The link-prediction problem for
/// > social networks" (2007), with the area under the curve of J. A. Hanley and B. J. McNeil (1982).
public struct Evaluation: Hashable, Sendable {
  /// What ranks the candidate pairs.
  public enum Ranking: String, CaseIterable, Codable, Hashable, Sendable {
    case need
    case complement
    case trade
    case `public`
    case introduction
    /// The nearest first: what a suggestion must beat.
    case distance
    /// The same main code first: what a suggestion must beat.
    case mainCode = "main_code"
    /// The product of the declared degrees: what a suggestion must beat.
    case degrees
    /// The same trade, after trades were shuffled within municipalities.
    case placeboTrade = "placebo_trade"
    /// Trades that complete each other, after trades were shuffled within municipalities.
    case placeboComplement = "placebo_complement"

    /// The type of suggestion; absent for baselines and placebos.
    public var type: LinkType? { LinkType(rawValue: rawValue) }
    /// Whether it is one of the three that a suggestion must beat.
    public var isBaseline: Bool { self == .distance || self == .mainCode || self == .degrees }
  }

  /// How well one ranking does, as the mean of the draws.
  public struct Row: Hashable, Sendable {
    /// The ranking.
    public var ranking: Ranking
    /// The probability that a hidden link ranks before another pair: 0.5 is chance.
    public var areaUnderCurve: Double
    /// The share of hidden links among the first hundred.
    public var precisionAt100: Double
    /// How many draws it rests on.
    public var draws: Int
    /// Whether it beats one baseline at least in the same draws; absent for those that need not.
    public var isSupported: Bool?
  }

  /// How many organizations were compared.
  public var organizations: Int
  /// How many declared pairs there are to hide.
  public var declaredPairs: Int
  /// How many candidate pairs a draw has, on average.
  public var candidates: Double
  /// The share of hidden links among the candidates.
  public var baseRate: Double
  /// Every ranking, in the order of its cases; those without a draw are left out.
  public var rows: [Row]

  /// The share of links that a draw hides.
  static let hiddenShare = 0.2
  /// How often links are drawn.
  static let draws = 10
  /// The largest group whose pairs are hidden.
  static let largestGroup = 20
  /// How many organizations are compared pair by pair at most; beyond, a sample is.
  static let largestSample = 2_000
}

/// Makes an evaluation.
private struct Evaluator {
  let network: CooperationNetwork
  let placebo: CooperationNetwork
  /// The organizations compared, by number.
  let sample: [Int]
  /// Declared pairs by what declares them: a group, or a partnership.
  let units: [[Pair]]
  var random: SeededRandom

  struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  struct Score {
    var value: Double
    var isHidden: Bool
  }

  /// One draw: the scores of every candidate for the rankings asked.
  mutating func draw(
    hidingUnits: Bool, _ rankings: [Evaluation.Ranking], _ computation: Computation?
  ) throws(CancellationError) -> [Evaluation.Ranking: [Score]] {
    let all = Set(units.joined())
    var hidden: Set<Pair>
    if hidingUnits {
      let order = units.indices.shuffled(using: &random)
      let taken = Set(
        order.prefix(Int((Double(units.count) * Evaluation.hiddenShare).rounded(.up))))
      let open = Set(units.indices.filter { !taken.contains($0) }.flatMap { units[$0] })
      hidden = Set(taken.flatMap { units[$0] }).subtracting(open)
    } else {
      let order = all.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.shuffled(using: &random)
      hidden = Set(order.prefix(Int((Double(all.count) * Evaluation.hiddenShare).rounded(.up))))
    }
    var partners: [Int: Set<Int>] = [:]
    for (a, list) in network.declared.partners.enumerated() {
      for b in list where !hidden.contains(Pair(a: min(a, b), b: max(a, b))) {
        partners[a, default: []].insert(b)
      }
    }
    var scores: [Evaluation.Ranking: [Score]] = [:]
    for ranking in rankings { scores[ranking] = [] }
    for (position, a) in sample.enumerated() {
      try computation?.advance(1)
      for b in sample[(position + 1)...] where network.mayLink(a, b) {
        guard partners[a]?.contains(b) != true, let distance = network.places.distance(a, b),
          distance <= network.parameters.cutOff + 1e-9
        else { continue }
        let isHidden = hidden.contains(Pair(a: a, b: b))
        for ranking in rankings {
          let value = score(ranking, a, b, distance, partners)
          scores[ranking]?.append(Score(value: value, isHidden: isHidden))
        }
      }
    }
    return scores
  }

  private func score(
    _ ranking: Evaluation.Ranking, _ a: Int, _ b: Int, _ distance: Double,
    _ partners: [Int: Set<Int>]
  ) -> Double {
    switch ranking {
    case .need, .complement, .trade, .public:
      return network.weight(ranking.type ?? .trade, a, b, distance: distance)
    case .introduction:
      guard let first = partners[a], let second = partners[b] else { return 0 }
      return first.intersection(second).sorted().reduce(0) { sum, between in
        let degree = partners[between]?.count ?? 1
        return degree <= Introductions.mostPartners ? sum + 1 / Double(degree) : sum
      }
    case .distance: return -distance
    case .mainCode:
      return network.trades.main[a] >= 0 && network.trades.main[a] == network.trades.main[b] ? 1 : 0
    case .degrees: return Double((partners[a]?.count ?? 0) * (partners[b]?.count ?? 0))
    case .placeboTrade: return placebo.weight(.trade, a, b, distance: distance)
    case .placeboComplement: return placebo.weight(.complement, a, b, distance: distance)
    }
  }

  /// The area under the curve; absent without both kinds of pairs.
  ///
  /// Equal scores share their rank.
  static func area(_ scores: [Score]) -> Double? {
    let hidden = scores.count(where: \.isHidden)
    let others = scores.count - hidden
    guard hidden > 0, others > 0 else { return nil }
    let sorted = scores.sorted { $0.value < $1.value }
    var ranks = 0.0
    var start = 0
    while start < sorted.count {
      var end = start
      var inside = 0
      while end < sorted.count, sorted[end].value == sorted[start].value {
        inside += sorted[end].isHidden ? 1 : 0
        end += 1
      }
      ranks += Double(inside) * Double(start + 1 + end) / 2
      start = end
    }
    let least = Double(hidden) * Double(hidden + 1) / 2
    return (ranks - least) / (Double(hidden) * Double(others))
  }

  /// The share of hidden links among the first hundred; where scores are equal at the cut, what is
  /// expected of an arbitrary choice.
  static func precision(_ scores: [Score], first: Int = 100) -> Double {
    let sorted = scores.sorted { $0.value > $1.value }
    let count = min(first, sorted.count)
    guard count > 0 else { return 0 }
    let last = sorted[count - 1].value
    let above = sorted.prefix { $0.value > last }
    let equal = sorted.dropFirst(above.count).prefix { $0.value == last }
    let share = Double(equal.count(where: \.isHidden)) / Double(equal.count)
    return (Double(above.count(where: \.isHidden)) + Double(count - above.count) * share)
      / Double(count)
  }
}

extension CooperationNetwork {
  /// Hides declared links and asks each type of suggestion to find them again.
  ///
  /// Whole groups are hidden for suggestions from facts of the organizations, single pairs for
  /// introductions; ten draws each, from a fixed seed. Candidates are the pairs within the cut-off
  /// that no remaining link joins. Beyond two thousand organizations, a sample of those with a
  /// declared link and of others is compared.
  ///
  /// - Parameter computation: Told how far it is, and asked whether to stop.
  /// - Returns: The evaluation; absent if the directory declares nothing to hide.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*s*²) for a sample of *s* organizations.
  public func evaluation(
    computation: Computation? = nil
  ) throws(CancellationError) -> Evaluation? {
    var random = SeededRandom(state: 20_140_731)
    let units = declaredUnits()
    let pairs = Set(units.joined())
    guard !pairs.isEmpty else { return nil }
    let sample = evaluationSample(pairs, &random)
    let placebo = withShuffledTrades(&random)
    var evaluator = Evaluator(
      network: self, placebo: placebo, sample: sample, units: units, random: random)
    computation?.expect(2 * Evaluation.draws * sample.count)
    let ofFacts = Evaluation.Ranking.allCases.filter { $0 != .introduction }
    let ofPairs: [Evaluation.Ranking] = [.introduction, .distance, .mainCode, .degrees]
    var areas: [Bool: [Evaluation.Ranking: [Double]]] = [:]
    var precisions: [Bool: [Evaluation.Ranking: [Double]]] = [:]
    var candidates = 0
    var found = 0
    for _ in 0..<Evaluation.draws {
      for hidingUnits in [true, false] {
        let scores = try evaluator.draw(
          hidingUnits: hidingUnits, hidingUnits ? ofFacts : ofPairs, computation)
        if hidingUnits, let any = scores[.distance] {
          candidates += any.count
          found += any.count(where: \.isHidden)
        }
        for (ranking, list) in scores {
          guard let area = Evaluator.area(list) else { continue }
          areas[hidingUnits, default: [:]][ranking, default: []].append(area)
          precisions[hidingUnits, default: [:]][ranking, default: []]
            .append(Evaluator.precision(list))
        }
      }
    }
    func mean(_ values: [Double]?) -> Double? {
      values.map { $0.reduce(0, +) / Double(max($0.count, 1)) }
    }
    let rows = Evaluation.Ranking.allCases.compactMap { ranking -> Evaluation.Row? in
      let isOfUnits = ranking != .introduction
      guard let area = mean(areas[isOfUnits]?[ranking]),
        let precision = mean(precisions[isOfUnits]?[ranking])
      else { return nil }
      let baselines = Evaluation.Ranking.allCases.filter(\.isBaseline)
        .compactMap { mean(areas[isOfUnits]?[$0]) }
      return Evaluation.Row(
        ranking: ranking, areaUnderCurve: area, precisionAt100: precision,
        draws: areas[isOfUnits]?[ranking]?.count ?? 0,
        isSupported: ranking.type == nil ? nil : baselines.contains { area > $0 + 1e-12 })
    }
    return Evaluation(
      organizations: sample.count, declaredPairs: pairs.count,
      candidates: Double(candidates) / Double(Evaluation.draws),
      baseRate: candidates > 0 ? Double(found) / Double(candidates) : 0, rows: rows)
  }

  /// The pairs of each group of moderate size, and each partnership.
  private func declaredUnits() -> [[Evaluator.Pair]] {
    var units: [[Evaluator.Pair]] = []
    for position in groups.indices
    where groups[position].kind == .joint
      && (2...Evaluation.largestGroup).contains(declared.sizes[position])
    {
      let members = declared.members[position]
      var pairs: [Evaluator.Pair] = []
      for (index, a) in members.enumerated() {
        for b in members[(index + 1)...] { pairs.append(Evaluator.Pair(a: a, b: b)) }
      }
      if !pairs.isEmpty { units.append(pairs) }
    }
    for pair in declared.partnered { units.append([Evaluator.Pair(a: pair.a, b: pair.b)]) }
    return units
  }

  private func evaluationSample(
    _ pairs: Set<Evaluator.Pair>, _ random: inout SeededRandom
  ) -> [Int] {
    let placed = organizations.indices.filter { places.isPlaced($0) }
    guard placed.count > Evaluation.largestSample else { return Array(placed) }
    let tied = Set(pairs.flatMap { [$0.a, $0.b] })
    let first = placed.filter(tied.contains).shuffled(using: &random)
    let rest = placed.filter { !tied.contains($0) }.shuffled(using: &random)
    let half = first.prefix(Evaluation.largestSample / 2)
    return (half + rest.prefix(Evaluation.largestSample - half.count)).sorted()
  }

  /// The same directory with trades shuffled within municipalities.
  private func withShuffledTrades(_ random: inout SeededRandom) -> CooperationNetwork {
    var directory = Directory()
    directory.organizations = organizations
    directory.territories = tree.territories
    directory.valueChains = rules.table
    var towns: [Int: [Int]] = [:]
    for number in organizations.indices {
      towns[places.municipalities[number], default: []].append(number)
    }
    for (_, members) in towns.sorted(by: { $0.key < $1.key }) {
      for (number, source) in zip(members, members.shuffled(using: &random)) {
        directory.organizations[number].activity = organizations[source].activity
        directory.organizations[number].scheme = organizations[source].scheme
        directory.organizations[number].otherActivities = organizations[source].otherActivities
      }
    }
    return CooperationNetwork(
      directory, parameters: parameters,
      whole: Whole(
        references: references,
        relatedness: Relatedness(territories: rules.territories, pairs: rules.related)))
  }
}

/// A small generator with a fixed seed, so that every run draws alike.
///
/// > Source: SplitMix64 by Sebastiano Vigna (2015).
struct SeededRandom: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

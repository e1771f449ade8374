/// The pairs that may be linked within the cut-off, with what every ranking that does not depend on
/// declared links makes of them.
///
/// Computed once: the draws only choose which pairs count.
struct EvaluationCandidates {
  /// Both ends of each pair, by number, the smaller first.
  private(set) var pairs: [Evaluator.Pair] = []
  /// Whether a declared link joins each pair.
  private(set) var isDeclared: [Bool] = []
  /// The place of each pair in each ranking, from the worst at 0; equal scores share one.
  private(set) var ranks: [Evaluation.Ranking: [Int32]] = [:]

  /// The rankings that stay the same whatever is hidden.
  static let lasting: [Evaluation.Ranking] = [
    .need, .complement, .trade, .public, .distance, .mainCode, .placeboTrade, .placeboComplement,
  ]

  /// Compares a sample pair by pair.
  ///
  /// - Complexity: O(*s*²) for a sample of *s* organizations.
  init(
    _ network: CooperationNetwork, _ placebo: CooperationNetwork, _ sample: [Int],
    _ computation: Computation?
  ) throws(CancellationError) {
    var scores: [[Float]] = Array(repeating: [], count: Self.lasting.count)
    for (position, a) in sample.enumerated() {
      try computation?.advance(1)
      let partners = Set(network.declared.partners[a])
      for b in sample[(position + 1)...] where network.mayLink(a, b) {
        guard let distance = network.places.distance(a, b),
          distance <= network.parameters.cutOff + 1e-9
        else { continue }
        pairs.append(Evaluator.Pair(a: a, b: b))
        isDeclared.append(partners.contains(b))
        for (place, ranking) in Self.lasting.enumerated() {
          scores[place].append(Float(Self.score(ranking, a, b, distance, network, placebo)))
        }
      }
    }
    for (place, ranking) in Self.lasting.enumerated() {
      ranks[ranking] = Self.ranks(scores[place])
    }
  }

  private static func score(
    _ ranking: Evaluation.Ranking, _ a: Int, _ b: Int, _ distance: Double,
    _ network: CooperationNetwork, _ placebo: CooperationNetwork
  ) -> Double {
    switch ranking {
    case .distance: -distance
    case .mainCode:
      network.trades.main[a] >= 0 && network.trades.main[a] == network.trades.main[b] ? 1 : 0
    case .placeboTrade: placebo.weight(.trade, a, b, distance: distance)
    case .placeboComplement: placebo.weight(.complement, a, b, distance: distance)
    default: network.weight(ranking.type ?? .trade, a, b, distance: distance)
    }
  }

  /// The place of each score among the different ones, from the least.
  ///
  /// - Complexity: O(*n* log *n*).
  static func ranks(_ scores: [Float]) -> [Int32] {
    var places: [Float: Int32] = [:]
    for (place, score) in Set(scores).sorted().enumerated() { places[score] = Int32(place) }
    return scores.map { places[$0] ?? 0 }
  }
}

/// Hides declared links again and again, and measures who finds them.
struct Evaluator {
  let candidates: EvaluationCandidates
  let network: CooperationNetwork
  /// Declared pairs by what declares them: a group, or a partnership.
  let units: [[Pair]]
  var random: SeededRandom

  /// Two organizations, by number, the smaller first.
  struct Pair: Hashable {
    var a: Int
    var b: Int
  }

  /// How well one ranking finds what one draw hides.
  struct Result {
    /// The probability that a hidden link ranks before another pair, 0 to 1.
    var area: Double
    /// The share of hidden links among the first hundred, 0 to 1.
    var precision: Double
  }

  /// One draw.
  struct Draw {
    var candidates = 0
    var hidden = 0
    var results: [Evaluation.Ranking: Result] = [:]
  }

  /// Hides whole groups and partnerships: for suggestions from facts of the organizations.
  mutating func drawUnits() -> Draw {
    let order = units.indices.shuffled(using: &random)
    let taken = Set(order.prefix(Self.share(of: units.count)))
    let open = Set(units.indices.filter { !taken.contains($0) }.flatMap { units[$0] })
    let hidden = Set(taken.flatMap { units[$0] }).subtracting(open)
    return measure(hidden, EvaluationCandidates.lasting + [.degrees])
  }

  /// Hides single pairs: for introductions.
  mutating func drawPairs() -> Draw {
    let order = Set(units.joined()).sorted { ($0.a, $0.b) < ($1.a, $1.b) }.shuffled(using: &random)
    let hidden = Set(order.prefix(Self.share(of: order.count)))
    return measure(hidden, [.introduction, .distance, .mainCode, .degrees])
  }

  private static func share(of count: Int) -> Int {
    Int((Double(count) * Evaluation.hiddenShare).rounded(.up))
  }

  private func measure(_ hidden: Set<Pair>, _ rankings: [Evaluation.Ranking]) -> Draw {
    var partners: [Int: Set<Int>] = [:]
    for (a, list) in network.declared.partners.enumerated() where !list.isEmpty {
      partners[a] = Set(list.filter { !hidden.contains(Pair(a: min(a, $0), b: max(a, $0))) })
    }
    // Which candidates count in this draw, and which of them are hidden links.
    var counted: [Int32] = []
    var isHidden: [Bool] = []
    for (place, pair) in candidates.pairs.enumerated() {
      let hides = candidates.isDeclared[place] && hidden.contains(pair)
      guard hides || !candidates.isDeclared[place] else { continue }
      counted.append(Int32(place))
      isHidden.append(hides)
    }
    var draw = Draw(candidates: counted.count, hidden: isHidden.count { $0 })
    for ranking in rankings {
      let ranks: [Int32]
      if let lasting = candidates.ranks[ranking] {
        ranks = counted.map { lasting[Int($0)] }
      } else {
        ranks = EvaluationCandidates.ranks(
          counted.map { Float(score(ranking, candidates.pairs[Int($0)], partners)) })
      }
      draw.results[ranking] = Self.result(ranks, isHidden)
    }
    return draw
  }

  /// The score of a pair for a ranking that rests on the links that are left.
  private func score(
    _ ranking: Evaluation.Ranking, _ pair: Pair, _ partners: [Int: Set<Int>]
  ) -> Double {
    guard let first = partners[pair.a], let second = partners[pair.b] else { return 0 }
    if ranking == .degrees { return Double(first.count * second.count) }
    return first.intersection(second).sorted().reduce(0) { sum, between in
      let degree = partners[between]?.count ?? 1
      return degree <= Introductions.mostPartners ? sum + 1 / Double(degree) : sum
    }
  }

  /// The area under the curve and the precision of the first hundred; absent without both hidden
  /// links and other pairs.
  ///
  /// Equal ranks share their place: in the area they count half, and at the cut of the first
  /// hundred they give what is expected of an arbitrary choice.
  ///
  /// - Complexity: O(*n* + *r*) for *n* pairs and *r* ranks.
  static func result(_ ranks: [Int32], _ isHidden: [Bool], first: Int = 100) -> Result? {
    let size = Int(ranks.max() ?? -1) + 1
    var all = [Int](repeating: 0, count: size)
    var found = [Int](repeating: 0, count: size)
    for (rank, hides) in zip(ranks, isHidden) {
      all[Int(rank)] += 1
      found[Int(rank)] += hides ? 1 : 0
    }
    let hidden = found.reduce(0, +)
    let others = ranks.count - hidden
    guard hidden > 0, others > 0 else { return nil }
    // Pairs of a hidden link and another pair that stand in the right order.
    var below = 0
    var right = 0.0
    for rank in all.indices {
      let equal = all[rank] - found[rank]
      right += Double(found[rank]) * (Double(below) + Double(equal) / 2)
      below += equal
    }
    let counted = min(first, ranks.count)
    var left = counted
    var hits = 0.0
    for rank in all.indices.reversed() where left > 0 && all[rank] > 0 {
      let taken = min(left, all[rank])
      hits += Double(found[rank]) * Double(taken) / Double(all[rank])
      left -= taken
    }
    return Result(
      area: right / (Double(hidden) * Double(others)), precision: hits / Double(counted))
  }

  /// The mean of some values; 0 of none.
  static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0 : values.reduce(0, +) / Double(values.count)
  }
}

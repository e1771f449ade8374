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
  /// How many organizations are compared pair by pair, if nothing else is asked; beyond, a sample.
  public static let usualSample = 2_000
}

extension CooperationNetwork {
  /// Hides declared links and asks each type of suggestion to find them again.
  ///
  /// Whole groups are hidden for suggestions from facts of the organizations, single pairs for
  /// introductions; ten draws each, from a fixed seed. Candidates are the pairs within the cut-off
  /// that no remaining link joins. In a larger directory, a sample is compared, half of it of those
  /// with a declared link.
  ///
  /// - Parameters:
  ///   - sampleSize: How many organizations are compared pair by pair at most; at least 2.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The evaluation; absent if the directory declares nothing to hide.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*s*²) in time and space for a sample of *s* organizations.
  public func evaluation(
    sampleSize: Int = Evaluation.usualSample, computation: Computation? = nil
  ) throws(CancellationError) -> Evaluation? {
    var random = SeededRandom(state: 20_140_731)
    let units = declaredUnits()
    let pairs = Set(units.joined())
    guard !pairs.isEmpty else { return nil }
    let sample = evaluationSample(pairs, max(2, sampleSize), &random)
    let placebo = withShuffledTrades(&random)
    computation?.expect(sample.count + 2 * Evaluation.draws)
    var evaluator = Evaluator(
      candidates: try EvaluationCandidates(self, placebo, sample, computation), network: self,
      units: units, random: random)
    var results: [Evaluation.Ranking: [Evaluator.Result]] = [:]
    var ofPairs: [Evaluation.Ranking: [Evaluator.Result]] = [:]
    var candidates = 0
    var found = 0
    for _ in 0..<Evaluation.draws {
      try computation?.advance(1)
      let byUnits = evaluator.drawUnits()
      candidates += byUnits.candidates
      found += byUnits.hidden
      for (ranking, result) in byUnits.results { results[ranking, default: []].append(result) }
      try computation?.advance(1)
      for (ranking, result) in evaluator.drawPairs().results {
        ofPairs[ranking, default: []].append(result)
      }
    }
    let rows = Evaluation.Ranking.allCases.compactMap { ranking -> Evaluation.Row? in
      let scale = ranking == .introduction ? ofPairs : results
      guard let own = scale[ranking], !own.isEmpty else { return nil }
      let area = Evaluator.mean(own.map(\.area))
      let baselines = Evaluation.Ranking.allCases.filter(\.isBaseline)
        .compactMap { scale[$0].map { Evaluator.mean($0.map(\.area)) } }
      return Evaluation.Row(
        ranking: ranking, areaUnderCurve: area,
        precisionAt100: Evaluator.mean(own.map(\.precision)), draws: own.count,
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
    _ pairs: Set<Evaluator.Pair>, _ size: Int, _ random: inout SeededRandom
  ) -> [Int] {
    let placed = organizations.indices.filter { places.isPlaced($0) }
    guard placed.count > size else { return Array(placed) }
    let tied = Set(pairs.flatMap { [$0.a, $0.b] })
    let first = placed.filter(tied.contains).shuffled(using: &random)
    let rest = placed.filter { !tied.contains($0) }.shuffled(using: &random)
    let half = first.prefix(size / 2)
    return (half + rest.prefix(size - half.count)).sorted()
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

internal import RealModule

/// Which buckets organizations ask, and up to which specificity, without looking at who is in them.
public struct AskedBuckets: Sendable {
  private let measure: SuggestionMeasure
  private let rows: [(from: String, to: String)]
  private let related: [Relatedness.Pair]

  /// Reads the table of value chains, and the groups of activities often found together.
  ///
  /// - Parameter measure: What suggestions are measured by.
  /// - Complexity: O(*r*) for *r* rows.
  public init(_ measure: SuggestionMeasure) {
    self.measure = measure
    rows = (measure.table ?? ValueChain.builtIn).compactMap { chain in
      let (from, to) = (ComplementRules.prefix(chain.from), ComplementRules.prefix(chain.to))
      return from.isEmpty || to.isEmpty ? nil : (from, to)
    }
    let isEnough =
      measure.relatedness.territories >= measure.parameters.relatednessMinTerritories
    related = isEnough ? measure.relatedness.kept : []
  }

  /// The buckets of those who share a trade, each with the highest specificity at which somebody in
  /// it answers.
  public func sharing(_ trade: TradeCode) -> [ComparisonBucket: Double] {
    let rarities = trade.meetings.map { measure.references.rarity(of: $0) }
    return [ComparisonBucket(trade): rarities.max() ?? 0]
  }

  /// The buckets of those whose trades complete a trade, each with the highest specificity at which
  /// somebody in it answers.
  ///
  /// - Complexity: O(*r*) for *r* rows and related pairs.
  public func completing(_ trade: TradeCode) -> [ComparisonBucket: Double] {
    guard case .tree(let digits) = trade else { return [:] }
    var found: [ComparisonBucket: Double] = [:]
    func add(_ prefix: String, _ specificity: Double) {
      let division = String(prefix.prefix(2))
      let divisions = division.utf8.count == 2 ? [division] : (0...9).map { "\(division)\($0)" }
      for division in divisions {
        found[.division(division)] = max(found[.division(division)] ?? 0, specificity)
      }
    }
    // The other trade of a row is as rare as can be, at most.
    let rarity = trade.meetings.first.map { measure.references.rarity(of: $0) } ?? 0
    for row in rows {
      if digits.hasPrefix(row.from) { add(row.to, rarity.squareRoot()) }
      if digits.hasPrefix(row.to) { add(row.from, rarity.squareRoot()) }
    }
    for pair in related {
      let (a, b) = (ComplementRules.prefix(pair.a), ComplementRules.prefix(pair.b))
      if digits.hasPrefix(a) { add(b, pair.proximity) }
      if digits.hasPrefix(b) { add(a, pair.proximity) }
    }
    return found
  }

  /// The specificity at which somebody answers who serves a public.
  ///
  /// - Parameter tag: The folded public.
  /// - Returns: From 0 to 1.
  public func specificity(ofPublic tag: String) -> Double {
    measure.references.rarity(ofPublic: tag)
  }

  /// How far somebody who answers at a specificity is at most, if that is worth a line.
  ///
  /// - Parameter specificity: From 0 to 1.
  /// - Returns: The distance in kilometers; negative: whoever answers so is worth none.
  public func reach(_ specificity: Double) -> Double {
    measure.parameters.reach(specificity, weight: measure.parameters.minWeight)
  }
}

extension Parameters {
  /// The farthest that somebody of a specificity may be and still reach a weight, in kilometers;
  /// negative: nobody can.
  func reach(_ specificity: Double, weight: Double) -> Double {
    guard specificity > 0 else { return -1 }
    guard weight > 0 else { return cutOff + 1e-9 }
    // A little farther, so that what equals the weight after rounding is looked at.
    return min(
      cutOff + 1e-9,
      halfDistance * Double.log2(specificity / weight) + 1e-9 * (1 + halfDistance))
  }
}

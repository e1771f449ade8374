/// The orders of links, which compare weights to 12 decimals and kilometers to 9.
enum Rank {
  /// A weight as it is compared.
  static func rounded(weight: Double) -> Double { (weight * 1e12).rounded() / 1e12 }

  /// A distance as it is compared; unknown comes last.
  static func rounded(distance: Double?) -> Double {
    guard let distance, distance.isFinite else { return .infinity }
    return (distance * 1e9).rounded() / 1e9
  }

  /// Whether one reason of a pair comes before another: stronger, then in the order of the types.
  static func strongerReason(_ a: Link, _ b: Link) -> Bool {
    let (weightA, weightB) = (rounded(weight: a.weight), rounded(weight: b.weight))
    return weightA != weightB ? weightA > weightB : order(a.type) < order(b.type)
  }

  static func order(_ type: LinkType) -> Int { LinkType.allCases.firstIndex(of: type) ?? 0 }

  /// Whether one suggestion comes before another.
  static func strongerSuggestion(_ a: Suggestion, _ b: Suggestion) -> Bool {
    let (weightA, weightB) = (rounded(weight: a.strength), rounded(weight: b.strength))
    if weightA != weightB { return weightA > weightB }
    if a.reasons.count != b.reasons.count { return a.reasons.count > b.reasons.count }
    let (distanceA, distanceB) = (rounded(distance: a.distance), rounded(distance: b.distance))
    if distanceA != distanceB { return distanceA < distanceB }
    return a.a != b.a ? a.a < b.a : a.b < b.b
  }
}

internal import RealModule

/// What an organization asks of a bucket: whoever is in it, at a specificity.
struct Ask: Sendable, Hashable {
  var bucket: Int32
  /// From 0 to 1.
  var specificity: Double
}

/// Somebody who could be linked, ranked.
struct Candidate: Sendable {
  var number: Int32
  var weight: Double
  /// The weight and the distance as they are compared.
  var rankWeight: Double
  var rankDistance: Double

  /// Whether it ranks before another: heavier, then nearer, then the smaller identity.
  static func before(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.rankWeight != b.rankWeight { return a.rankWeight > b.rankWeight }
    if a.rankDistance != b.rankDistance { return a.rankDistance < b.rankDistance }
    return a.number < b.number
  }

  func isEqual(_ other: Candidate) -> Bool {
    rankWeight == other.rankWeight && rankDistance == other.rankDistance
  }
}

/// The best candidates of one organization so far, each once, at most a number of them.
struct Shortlist: Sendable {
  private(set) var best: [Candidate] = []
  let limit: Int

  init(limit: Int) {
    self.limit = limit
    best.reserveCapacity(min(limit, 64) + 1)
  }

  mutating func removeAll() { best.removeAll(keepingCapacity: true) }

  /// The weight below which nobody can enter any more; none while there is room.
  var bar: Double? { best.count < limit ? nil : best[limit - 1].weight }

  /// Takes a candidate if it is among the best; of one seen twice the better.
  mutating func offer(_ candidate: Candidate) {
    if best.count == limit, let last = best.last, !Candidate.before(candidate, last) { return }
    if let known = best.firstIndex(where: { $0.number == candidate.number }) {
      guard Candidate.before(candidate, best[known]) else { return }
      best.remove(at: known)
    }
    var place = best.count
    while place > 0, Candidate.before(candidate, best[place - 1]) { place -= 1 }
    best.insert(candidate, at: place)
    if best.count > limit { best.removeLast() }
  }
}

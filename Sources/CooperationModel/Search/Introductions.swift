/// Finds who could be introduced to whom by a common declared partner.
///
/// One for each thread: it keeps the sums of one organization at a time.
///
/// > Source: The resource allocation index of T. Zhou, L. Lü and Y.-C. Zhang, "Predicting missing
/// > links via local information" (2009), with a cap of 1.
struct Introductions {
  /// The largest number of partners of an introducer.
  static let mostPartners = 50

  let network: CooperationNetwork
  private var sums: [Int32: Double] = [:]

  init(_ network: CooperationNetwork) { self.network = network }

  /// Every candidate of an organization, ranked.
  ///
  /// - Complexity: O(*k*²) for *k* partners, of which each has at most fifty.
  mutating func all(of number: Int) -> [Candidate] {
    sums.removeAll(keepingCapacity: true)
    for partner in network.declared.partners[number] {
      let degree = network.declaredDegree(partner)
      guard degree >= 2, degree <= Self.mostPartners else { continue }
      for other in network.declared.partners[partner] where other != number {
        sums[Int32(other), default: 0] += 1 / Double(degree)
      }
    }
    guard !sums.isEmpty else { return [] }
    let own = Set(network.declared.partners[number])
    var found: [Candidate] = []
    for (other, sum) in sums {
      let weight = min(1, sum)
      guard weight >= network.parameters.minWeight - 1e-12, !own.contains(Int(other)),
        network.mayLink(number, Int(other))
      else { continue }
      found.append(
        Candidate(
          number: other, weight: weight, rankWeight: Rank.rounded(weight: weight),
          rankDistance: Rank.rounded(distance: network.places.distance(number, Int(other)))))
    }
    return found.sorted(by: Candidate.before)
  }

  /// The best candidates of an organization.
  mutating func best(of number: Int) -> [Candidate] {
    Array(all(of: number).prefix(network.parameters.top))
  }
}

extension CooperationNetwork {
  /// The weight of an introduction, and the introducers, by number.
  func introducers(_ a: Int, _ b: Int) -> (weight: Double, through: [Int]) {
    var sum = 0.0
    var through: [Int] = []
    let others = declared.partners[b]
    for partner in declared.partners[a] {
      let degree = declaredDegree(partner)
      guard degree <= Introductions.mostPartners, others.contains(partner) else { continue }
      sum += 1 / Double(degree)
      through.append(partner)
    }
    return (min(1, sum), through)
  }
}

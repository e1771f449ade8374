/// A pair with a kept suggestion, as numbers.
struct SuggestedPair: Sendable {
  var a: Int32
  var b: Int32
  var strength: Double
  /// The distance in kilometers; not a number: unknown.
  var distance: Double
  /// How many types of reasons, and which, strongest first: three bits each.
  var reasonCount: UInt8
  var reasons: UInt16

  /// The types of the reasons, strongest first.
  var types: [LinkType] {
    (0..<Int(reasonCount)).map { LinkType.potential[Int(reasons >> (3 * $0) & 7)] }
  }

  /// Whether it ranks before another.
  static func before(_ a: SuggestedPair, _ b: SuggestedPair) -> Bool {
    let (weightA, weightB) = (Rank.rounded(weight: a.strength), Rank.rounded(weight: b.strength))
    if weightA != weightB { return weightA > weightB }
    if a.reasonCount != b.reasonCount { return a.reasonCount > b.reasonCount }
    let (distanceA, distanceB) = (
      Rank.rounded(distance: a.distance), Rank.rounded(distance: b.distance)
    )
    if distanceA != distanceB { return distanceA < distanceB }
    return a.a != b.a ? a.a < b.a : a.b < b.b
  }
}

/// Whom every organization keeps, in the order of the types of suggestions.
typealias KeptSuggestions = [BestLists]

extension CooperationNetwork {
  /// Finds whom every organization keeps.
  ///
  /// With `wanted`, only those marked are asked, and everyone for introductions, which cost little;
  /// what was found before among more is taken as it is. With `forgetting`, the index of each type is
  /// given back when its lists are found.
  func keptSuggestions(
    wanted: [Bool]? = nil, forgetting: Bool = false, threads: Int = 1,
    computation: Computation? = nil
  ) throws(CancellationError) -> KeptSuggestions {
    if knownLists == nil {
      let asked = wanted.map { $0.count(where: \.self) } ?? count
      computation?.expect((LinkType.potential.count - 1) * asked + count)
    }
    var kept: KeptSuggestions = []
    for type in LinkType.potential {
      if let known = knownLists?[type] {
        kept.append(known)
        continue
      }
      kept.append(
        try bestLists(
          type, wanted: type == .introduction ? nil : wanted, threads: threads,
          computation: computation))
      if forgetting { indexes.forget(type) }
    }
    return kept
  }

  /// Calls with every pair that has a kept suggestion, each once.
  func forEachPair(
    of kept: KeptSuggestions, threads: Int = 1, computation: Computation? = nil,
    _ body: ([SuggestedPair]) -> Void
  ) throws(CancellationError) {
    let size = 1024
    try Parallel.forEach((count + size - 1) / size, threads: threads) {
      piece throws(CancellationError) in
      var pairs: [SuggestedPair] = []
      for number in piece * size..<min((piece + 1) * size, count) {
        addPairs(of: number, kept, &pairs)
      }
      try computation?.advance(0)
      return pairs
    } take: {
      body($0)
    }
  }

  /// Adds the pairs of an organization with those that it keeps.
  ///
  /// A pair is told once: by its smaller end, or by the larger one if the smaller keeps nothing of
  /// it.
  private func addPairs(of number: Int, _ kept: KeptSuggestions, _ pairs: inout [SuggestedPair]) {
    for first in kept.indices {
      for position in kept[first].range(of: number) {
        let other = Int(kept[first].number(at: position))
        var types: UInt8 = 0
        var isTold = false
        for type in kept.indices {
          let isKept = kept[type].contains(other, of: number)
          let isKeptBack = kept[type].contains(number, of: other)
          // Met before in another list of this end, or told by the smaller end.
          isTold = isTold || (isKept && type < first) || (isKeptBack && other < number)
          if isKept || isKeptBack { types |= 1 << UInt8(type) }
        }
        if !isTold { pairs.append(pair(min(number, other), max(number, other), types)) }
      }
    }
  }

  /// One pair with the types that either end keeps, a bit for each.
  func pair(_ a: Int, _ b: Int, _ types: UInt8) -> SuggestedPair {
    var found = SuggestedPair(
      a: Int32(a), b: Int32(b), strength: 0, distance: places.distance(a, b) ?? .nan,
      reasonCount: 0, reasons: 0)
    var left = types
    // One type is the rule: then nothing is compared.
    while left != 0 {
      var best = 0
      var weight = -1.0
      for type in LinkType.potential.indices where left & 1 << UInt8(type) != 0 {
        let candidate = self.weight(LinkType.potential[type], a, b, distance: found.distance)
        if weight < 0 || Rank.rounded(weight: candidate) > Rank.rounded(weight: weight) {
          (best, weight) = (type, candidate)
        }
      }
      if found.reasonCount == 0 { found.strength = weight }
      found.reasons |= UInt16(best) << UInt16(3 * found.reasonCount)
      found.reasonCount += 1
      left &= ~(1 << UInt8(best))
    }
    return found
  }

  func suggestion(_ pair: SuggestedPair) -> Suggestion {
    let (a, b) = (Int(pair.a), Int(pair.b))
    return Suggestion(
      a: organizations[a].id, b: organizations[b].id, strength: pair.strength, reasons: pair.types,
      distance: pair.distance.isNaN ? nil : pair.distance,
      isAlreadyDeclared: declared.partners[a].contains(b),
      bridges: component(of: a) != component(of: b))
  }
}

extension CooperationNetwork {
  /// Every link, sorted by type, then by `a` and `b`.
  ///
  /// - Parameters:
  ///   - includingPruned: Whether suggestions that no end kept are included.
  ///   - threads: How many cores may work; the answer is the same.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The links.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*n* log *n*) for *n* organizations spread evenly; with pruned ones, O(*p*)
  ///   for *p* pairs within the cut-off that have a reason.
  public func links(
    includingPruned: Bool = false, threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> [Link] {
    computation?.expect(LinkType.potential.count * count)
    var links = declaredLinks() + traces.links(organizations)
    for type in LinkType.potential {
      links += try potentialLinks(
        type, includingPruned: includingPruned, threads: threads, computation: computation)
    }
    return links
  }

  /// Every pair with a kept suggestion, strongest first; then by number of reasons, distance, and
  /// identities.
  ///
  /// - Parameters:
  ///   - limit: How many at most.
  ///   - touching: Only pairs with one of these; absent: all. The ranking is that of all, and only
  ///     those around are asked.
  ///   - threads: How many cores may work; the answer is the same.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The suggestions.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*n* log *n* + *s* log *s*) for *n* organizations and *s* suggestions.
  public func suggestions(
    limit: Int = .max, touching: Set<Organization.ID>? = nil, threads: Int = 1,
    computation: Computation? = nil
  ) throws(CancellationError) -> [Suggestion] {
    let wanted = touching.map { Set($0.compactMap { numbers[$0] }) }
    let kept = try keptSuggestions(
      wanted: wanted.map { surroundings(of: $0, steps: 1) }, forgetting: true, threads: threads,
      computation: computation)
    var pairs: [SuggestedPair] = []
    try forEachPair(of: kept, threads: threads, computation: computation) { part in
      if let wanted {
        pairs += part.filter { wanted.contains(Int($0.a)) || wanted.contains(Int($0.b)) }
      } else {
        pairs += part
      }
    }
    pairs.sort(by: SuggestedPair.before)
    return pairs.prefix(limit).map(suggestion)
  }

  /// How many pairs have a kept suggestion, and how many of these are declared already.
  ///
  /// - Parameters:
  ///   - threads: How many cores may work.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The numbers.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: As ``suggestions(limit:touching:threads:computation:)``, without keeping them.
  public func suggestionCount(
    threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> (pairs: Int, declared: Int) {
    let kept = try keptSuggestions(forgetting: true, threads: threads, computation: computation)
    var count = (pairs: 0, declared: 0)
    try forEachPair(of: kept, threads: threads, computation: computation) { part in
      count.pairs += part.count
      count.declared += part.count { declared.partners[Int($0.a)].contains(Int($0.b)) }
    }
    return count
  }

  /// The kept reasons of a suggested pair, strongest first.
  ///
  /// - Parameter suggestion: A suggestion of this network.
  /// - Returns: Its links; `kept` is that of a pair both ends of which keep it.
  /// - Complexity: O(*r*) for *r* reasons.
  public func reasons(of suggestion: Suggestion) -> [Link] {
    guard let a = numbers[suggestion.a], let b = numbers[suggestion.b] else { return [] }
    return suggestion.reasons.compactMap { potentialLink($0, a, b, kept: .mutual) }
  }

  /// The organizations inside a territory, in order; absent if it is unknown.
  ///
  /// - Parameter id: The territory.
  /// - Returns: Their identities.
  /// - Complexity: O(*i* log *i*) for *i* organizations inside.
  public func organizations(in id: Territory.ID) -> [Organization.ID]? {
    tree.position(of: id).map { position in
      inhabitation.organizations(inside: position).map { organizations[$0].id }
    }
  }
}

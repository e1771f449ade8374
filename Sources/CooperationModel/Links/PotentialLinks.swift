extension CooperationNetwork {
  /// How many stands one piece of work has: enough to forget the cost of sharing it out, few enough
  /// that a computation stops within milliseconds.
  private static let standsOfPiece = 256

  /// Whom each organization keeps among its best for one type of suggestion.
  ///
  /// Only the lists of those marked as `wanted` are found; without it, everyone's. The result does not depend
  /// on the number of threads.
  ///
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  func bestLists(
    _ type: LinkType, wanted: [Bool]? = nil, threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> BestLists {
    var lists = BestLists(count: count, top: parameters.top)
    try addBestLists(type, wanted: wanted, to: &lists, threads: threads, computation: computation)
    return lists
  }

  /// The same, beside lists found before.
  ///
  /// With `meant`, only lists that name one of those marked so are found.
  func addBestLists(
    _ type: LinkType, wanted: [Bool]?, naming meant: [Bool]? = nil, to lists: inout BestLists,
    threads: Int, computation: Computation?
  ) throws(CancellationError) {
    if type == .introduction {
      let size = 4096
      try Parallel.forEach((count + size - 1) / size, threads: threads) {
        piece throws(CancellationError) in
        var search = Introductions(self)
        var part = BestLists.Part()
        let numbers = piece * size..<min((piece + 1) * size, count)
        for number in numbers where !declared.partners[number].isEmpty && wanted?[number] ?? true {
          part.append(search.best(of: number), of: number)
        }
        try computation?.advance(numbers.count)
        return part
      } take: {
        lists.append($0)
      }
      return
    }
    func pause() throws(CancellationError) { try computation?.checkCancellation() }
    let prepared = try prepared(type, pause: pause)
    let meant = try meant.map { marked throws(CancellationError) in
      try index(prepared.kind, of: marked, pause: pause)
    }
    let size = Self.standsOfPiece
    try Parallel.forEach((stands.count + size - 1) / size, threads: threads) {
      piece throws(CancellationError) in
      var search = Searcher(self, prepared.kind, prepared.index)
      var scout = meant.map { Searcher(self, prepared.kind, $0, top: 1) }
      // Whoever keeps any of those meant keeps the best of them.
      func mayName(_ number: Int) -> Bool {
        guard let best = scout?.best(of: number) else { return true }
        return best.first.map { search.keeps(number, Int($0.number), $0) } ?? false
      }
      var part = BestLists.Part()
      var done = 0
      for stand in piece * size..<min((piece + 1) * size, stands.count) {
        for position in stands.members(of: stand) {
          let number = Int(stands.members[position])
          guard wanted?[number] ?? true else { continue }
          if mayName(number) { part.append(search.best(of: number), of: number) }
          done += 1
          if done & 63 == 0 { try computation?.advance(64) }
        }
      }
      try computation?.advance(done & 63)
      return part
    } take: {
      lists.append($0)
    }
  }

  /// The suggestions of one type, by pair.
  func potentialLinks(
    _ type: LinkType, includingPruned: Bool, threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> [Link] {
    let lists = try bestLists(type, threads: threads, computation: computation)
    let backOnly = lists.keptBackOnly()
    let size = 1024
    let parts = try Parallel.map((count + size - 1) / size, threads: threads) {
      piece throws(CancellationError) in
      var links: [Link] = []
      var others: [Int32] = []
      var search = type == .introduction ? nil : self.searcher(type)
      var introductions = Introductions(self)
      for number in piece * size..<min((piece + 1) * size, count) {
        if includingPruned {
          let all = search?.all(of: number) ?? introductions.all(of: number)
          others = all.map(\.number).filter { $0 > number }
        } else {
          others = lists[number].filter { $0 > number } + backOnly(number)
        }
        others.sort()
        for other in others {
          if let link = potentialLink(
            type, number, Int(other), kept: lists.kept(number, Int(other)))
          {
            links.append(link)
          }
        }
        if number & 63 == 0 { try computation?.advance(0) }
      }
      return links
    }
    return Array(parts.joined())
  }

  /// The weight of a pair for a type of suggestion, before the least weight is asked; a distance
  /// that is not a number is unknown.
  func weight(_ type: LinkType, _ a: Int, _ b: Int, distance: Double) -> Double {
    if type == .introduction { return introducers(a, b).weight }
    let specificity: Double =
      switch type {
      case .need: exchange.meet(a, b) ? 1 : 0
      case .complement: rules.match(a, b, trades)?.specificity ?? 0
      case .trade: trades.meeting(a, b).map { trades.rarities[$0] } ?? 0
      default: publics.shared(a, b).map { publics.rarities[$0] } ?? 0
      }
    guard specificity > 0, !distance.isNaN else { return 0 }
    return specificity * Distance.nearness(distance, halfDistance: parameters.halfDistance)
  }

  /// The link of a pair, whichever the order of its ends; absent if there is none of the type.
  func potentialLink(_ type: LinkType, _ first: Int, _ second: Int, kept: Link.Kept) -> Link? {
    let (a, b) = (min(first, second), max(first, second))
    let proximity = places.proximity(a, b, halfDistance: parameters.halfDistance)
    let facts: LinkFacts
    let weight: Double
    if type == .introduction {
      let found = introducers(a, b)
      guard !found.through.isEmpty else { return nil }
      weight = found.weight
      facts = .introduction(
        through: found.through.map {
          LinkFacts.Introducer(
            id: organizations[$0].id, name: organizations[$0].name, partners: declaredDegree($0))
        })
    } else {
      guard let nearness = proximity.nearness, let reason = reason(type, a, b) else { return nil }
      weight = reason.specificity * nearness
      facts = reason.facts
    }
    return Link(
      a: organizations[a].id, b: organizations[b].id, weight: weight, proximity: proximity,
      kept: kept, facts: facts)
  }

  private func reason(
    _ type: LinkType, _ a: Int, _ b: Int
  ) -> (specificity: Double, facts: LinkFacts)? {
    switch type {
    case .need:
      let (ofA, ofB) = (needs(of: a, offeredBy: b), needs(of: b, offeredBy: a))
      return ofA.isEmpty && ofB.isEmpty ? nil : (1, .need(ofA: ofA, ofB: ofB))
    case .complement:
      return complement(a, b).map { ($0.specificity, .complement($0)) }
    case .trade:
      return trade(a, b).map { ($0.specificity, .trade($0)) }
    default:
      return sharedPublic(a, b).map { ($0.specificity, .public($0)) }
    }
  }

  /// The tags that one needs and another offers, as the one in need writes them, sorted.
  private func needs(of a: Int, offeredBy b: Int) -> [String] {
    let met = Set(
      exchange.needs[a].filter { exchange.offers[b].contains($0) }.map { exchange.tags[Int($0)] })
    guard !met.isEmpty else { return [] }
    var told: Set<String> = []
    return organizations[a].needs
      .filter { met.contains($0.folded) && told.insert($0.folded).inserted }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  private func complement(_ a: Int, _ b: Int) -> LinkFacts.Complement? {
    guard let match = rules.match(a, b, trades) else { return nil }
    let ids = (organizations[a].id, organizations[b].id)
    return LinkFacts.Complement(
      specificity: match.isByChain
        ? match.chain?.specificity ?? 0 : match.relation?.proximity ?? 0,
      basis: match.isByChain ? .chain : .relatedness,
      chain: match.chain.map { chain in
        LinkFacts.Complement.Chain(
          row: rules.table[chain.row], from: chain.isFromA ? ids.0 : ids.1,
          to: chain.isFromA ? ids.1 : ids.0, specificity: chain.specificity)
      },
      relation: match.relation.map {
        LinkFacts.Complement.Relation(pair: $0, territories: rules.territories)
      })
  }

  private func trade(_ a: Int, _ b: Int) -> LinkFacts.Trade? {
    guard let bucket = trades.meeting(a, b) else { return nil }
    let meeting = trades.meetings[bucket]
    return LinkFacts.Trade(
      specificity: trades.rarities[bucket], level: meeting.level, code: meeting.code,
      share: trades.shares[bucket], samePublic: publics.share(a, b),
      unequalSizes: haveUnequalSizes(a, b))
  }

  /// Whether the middles of two workforces are apart by a factor of ten or more.
  private func haveUnequalSizes(_ a: Int, _ b: Int) -> Bool {
    guard let sizeA = organizations[a].workforce?.middle,
      let sizeB = organizations[b].workforce?.middle, max(sizeA, sizeB) > 0
    else { return false }
    return max(sizeA, sizeB) >= 10 * min(sizeA, sizeB)
  }

  private func sharedPublic(_ a: Int, _ b: Int) -> LinkFacts.SharedPublic? {
    guard let shared = publics.shared(a, b) else { return nil }
    let folded = publics.tags[shared]
    return LinkFacts.SharedPublic(
      specificity: publics.rarities[shared],
      tag: organizations[a].publics.first { $0.folded == folded } ?? folded,
      share: publics.shares[shared])
  }
}

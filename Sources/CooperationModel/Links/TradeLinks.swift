/// A candidate for the link of one trade, ranked.
struct TradeCandidate: Sendable {
  var number: Int
  var weight: Double
  /// The weight and the distance as they are compared.
  var rankWeight: Double
  var rankDistance: Double
  var bucket: Int

  /// Whether it ranks before another: heavier, then nearer, then the smaller identity.
  static func before(_ a: TradeCandidate, _ b: TradeCandidate) -> Bool {
    if a.rankWeight != b.rankWeight { return a.rankWeight > b.rankWeight }
    if a.rankDistance != b.rankDistance { return a.rankDistance < b.rankDistance }
    return a.number < b.number
  }

  func isEqual(_ other: TradeCandidate) -> Bool {
    rankWeight == other.rankWeight && rankDistance == other.rankDistance
  }
}

extension CooperationNetwork {
  /// Whether two rows may be linked at all: not of one body, and not possibly the same.
  func mayLink(_ a: Int, _ b: Int) -> Bool {
    a != b && bodies[a] != bodies[b] && !traces.duplicates[a].contains(b)
  }

  /// The place in the tree where two organizations meet, the rarest of their pairs of trades.
  ///
  /// Each pair of trades meets at its deepest common place; equally rare: the deeper one, then the
  /// smaller code.
  func meeting(_ a: Int, _ b: Int) -> Int? {
    var best: Int?
    for pathA in trades.trades[a] {
      for pathB in trades.trades[b] {
        guard let common = pathA.first(where: pathB.contains) else { continue }
        let candidate = Int(common)
        if let known = best, !isBetterMeeting(candidate, than: known) { continue }
        best = candidate
      }
    }
    return best
  }

  private func isBetterMeeting(_ a: Int, than b: Int) -> Bool {
    let (bucketA, bucketB) = (trades.buckets[a], trades.buckets[b])
    let (rarityA, rarityB) = (
      Rank.rounded(weight: bucketA.rarity), Rank.rounded(weight: bucketB.rarity)
    )
    if rarityA != rarityB { return rarityA > rarityB }
    let levels = LinkFacts.TradeLevel.allCases
    let depthA = levels.firstIndex(of: bucketA.meeting.level) ?? 0
    let depthB = levels.firstIndex(of: bucketB.meeting.level) ?? 0
    if depthA != depthB { return depthA < depthB }
    return bucketA.meeting.code.utf8.lexicographicallyPrecedes(bucketB.meeting.code.utf8)
  }

  /// The candidate that one organization is for another; absent below the least weight.
  private func candidate(_ other: Int, for number: Int, distance: Double) -> TradeCandidate? {
    guard let bucket = meeting(number, other) else { return nil }
    let nearness = Distance.nearness(distance, halfDistance: parameters.halfDistance)
    let weight = trades.buckets[bucket].rarity * nearness
    guard weight >= parameters.minWeight - 1e-12, weight > 0 else { return nil }
    return TradeCandidate(
      number: other, weight: weight, rankWeight: Rank.rounded(weight: weight),
      rankDistance: Rank.rounded(distance: distance), bucket: bucket)
  }

  /// Every candidate of an organization within the cut-off, ranked.
  ///
  /// - Complexity: O(*c* log *c*) for *c* organizations of its trades within the cut-off.
  func allCandidates(of number: Int) -> [TradeCandidate] {
    candidates(of: number, atLeast: .max)
  }

  /// The best candidates of an organization: exactly those that a ranking of all would begin with.
  func bestCandidates(of number: Int) -> [TradeCandidate] {
    let count = trades.isMonotone[number] ? parameters.top : .max
    return Array(candidates(of: number, atLeast: count).prefix(parameters.top))
  }

  private func candidates(of number: Int, atLeast count: Int) -> [TradeCandidate] {
    var found: [TradeCandidate] = []
    var seen: Set<Int> = []
    for bucket in trades.bucketsOf[number].map(Int.init) {
      // Deeper and rarer buckets come first; one too common can give no weight at all.
      if trades.isMonotone[number], trades.buckets[bucket].rarity < parameters.minWeight - 1e-12 {
        continue
      }
      for (other, distance) in nearest(to: number, in: bucket, atLeast: count)
      where seen.insert(other).inserted {
        if let candidate = candidate(other, for: number, distance: distance) {
          found.append(candidate)
        }
      }
    }
    return found.sorted(by: TradeCandidate.before)
  }

  /// The nearest of a bucket that may be linked, at least a number of them if there are so many
  /// within the cut-off.
  private func nearest(
    to number: Int, in bucket: Int, atLeast count: Int
  ) -> [(number: Int, distance: Double)] {
    var found: [(number: Int, distance: Double)] = []
    inMunicipality(of: number, in: bucket, atMost: count, into: &found)
    let (latitude, longitude) = (places.latitudes[number], places.longitudes[number])
    if !latitude.isNaN {
      let cutOff = parameters.cutOff + 1e-9
      let near = found
      var radius = count == .max ? cutOff : cutOff / 8
      while true {
        found = near
        trades.visit(bucket, latitude: latitude, longitude: longitude, within: radius, places) {
          other in
          guard !places.shareMunicipalityOnly(number, other), mayLink(number, other) else { return }
          let distance = Distance.kilometers(
            latitude, longitude, places.latitudes[other], places.longitudes[other])
          if distance <= radius { found.append((other, distance)) }
        }
        // Nobody outside the circle is nearer than those inside, but those of the municipality may
        // be farther: only those within the circle count.
        if radius >= cutOff || found.count(where: { $0.distance < radius - 1e-6 }) >= count {
          break
        }
        radius = min(radius * 2, cutOff)
      }
    }
    guard count < .max, found.count > count else { return found }
    found.sort { a, b in
      let (distanceA, distanceB) = (
        Rank.rounded(distance: a.distance), Rank.rounded(distance: b.distance)
      )
      return distanceA != distanceB ? distanceA < distanceB : a.number < b.number
    }
    return Array(found.prefix(count))
  }

  /// Those of the same municipality whose distance is that of the municipality itself: all are
  /// equally far, so the smallest identities are enough.
  private func inMunicipality(
    of number: Int, in bucket: Int, atMost count: Int,
    into found: inout [(number: Int, distance: Double)]
  ) {
    let municipality = places.municipalities[number]
    guard municipality >= 0 else { return }
    let distance = places.withinMunicipality[municipality]
    guard distance <= parameters.cutOff + 1e-9 else { return }
    for hasPoint in places.hasPoint[number] ? [false] : [false, true] {
      var taken = 0
      trades.visit(bucket, municipality: municipality, hasPoint: hasPoint, places) { other in
        if mayLink(number, other) {
          found.append((other, distance))
          taken += 1
        }
        return taken < count
      }
    }
  }

  /// The link of a pair of one trade.
  func tradeLink(_ a: Int, _ b: Int, _ candidate: TradeCandidate, kept: Link.Kept) -> Link {
    let bucket = trades.buckets[candidate.bucket]
    let (sizeA, sizeB) = (trades.sizes[a], trades.sizes[b])
    let isUnequal =
      !sizeA.isNaN && !sizeB.isNaN && max(sizeA, sizeB) > 0
      && max(sizeA, sizeB) >= 10 * min(sizeA, sizeB)
    return Link(
      a: organizations[min(a, b)].id, b: organizations[max(a, b)].id, weight: candidate.weight,
      proximity: places.proximity(min(a, b), max(a, b), halfDistance: parameters.halfDistance),
      kept: kept,
      facts: .trade(
        LinkFacts.Trade(
          specificity: bucket.rarity, level: bucket.meeting.level, code: bucket.meeting.code,
          share: bucket.share,
          samePublic: trades.publics[a].contains(where: trades.publics[b].contains),
          unequalSizes: isUnequal)))
  }

  /// The links of one trade, by pair.
  func tradeLinks(includingPruned: Bool) -> [Link] {
    let best = organizations.indices.map(bestCandidates)
    let kept = best.map { Set($0.map(\.number)) }
    var links: [(a: Int, b: Int, link: Link)] = []
    for number in organizations.indices {
      for candidate in includingPruned ? allCandidates(of: number) : best[number] {
        let other = candidate.number
        let isBack = kept[other].contains(number)
        let isForth = kept[number].contains(other)
        // A pair is told once: by its smaller end, or by the only end that kept it.
        guard includingPruned ? number < other : (number < other || !isBack) else { continue }
        let state: Link.Kept = isForth && isBack ? .mutual : isForth || isBack ? .oneWay : .pruned
        links.append(
          (
            min(number, other), max(number, other),
            tradeLink(number, other, candidate, kept: state)
          ))
      }
    }
    return links.sorted { ($0.a, $0.b) < ($1.a, $1.b) }.map(\.link)
  }
}

internal import RealModule

/// Finds the best candidates of organizations for one type of suggestion.
///
/// Holds what a search needs from one organization to the next, so that none allocates: one
/// searcher for each thread.
struct Searcher {
  /// Some of one stand, at one distance.
  private struct Near {
    /// The square of the line to it; kilometers where the municipality tells the distance.
    var chord: Double
    /// The group in the index; -1: those of the municipality.
    var group: Int32
    /// How many of it count, no more than are wanted.
    var count: Int
  }

  private struct Open {
    var level: Int
    var box: Int
    var least: Double
  }

  /// Those found by one search for a whole stand.
  private struct Answer {
    var bucket: Int32
    var found: [(number: Int32, distance: Double)]
    /// Whether there may be more within the distance.
    var isCut: Bool
  }

  let network: CooperationNetwork
  let kind: PotentialKind
  let index: PlaceIndex
  private let top: Int
  private let halfDistance: Double
  private let cutOff: Double
  private let least: Double

  private var open: [Open] = []
  private var near: [Near] = []
  private var levelStarts: [Int] = []
  private var levelCounts: [Int] = []
  private var found: [(number: Int32, distance: Double)] = []
  private var asks: [Ask] = []
  private var answers: [Answer] = []
  private var answeredStand = -1
  private var shortlist: Shortlist

  /// How many of one stand make a common search worth while.
  private static let crowd = 4
  /// The least weight of which a meter changes more than the decimals that are compared.
  private static let leastComparable = 0.001
  /// How many more a common search finds, for those who may not be linked.
  private static let spare = 16

  /// Makes a searcher for the best few of those in an index; without a number, for as many as are
  /// kept.
  init(
    _ network: CooperationNetwork, _ kind: PotentialKind, _ index: PlaceIndex, top: Int? = nil
  ) {
    self.network = network
    self.kind = kind
    self.index = index
    self.top = top ?? network.parameters.top
    halfDistance = network.parameters.halfDistance
    cutOff = network.parameters.cutOff + 1e-9
    least = network.parameters.minWeight
    shortlist = Shortlist(limit: self.top)
  }

  /// The farthest that somebody of a specificity may be and still reach a weight, in kilometers.
  private func reach(_ specificity: Double, weight: Double) -> Double {
    network.parameters.reach(specificity, weight: weight)
  }

  /// How far from an organization, in kilometers, whoever ranks before a candidate of a weight is at
  /// most, whoever else there is.
  mutating func reach(of number: Int, weight: Double) -> Double {
    // What completes a trade is asked for as far as somebody here has it.
    if kind.type == .complement { return reach(1, weight: weight) }
    _ = kind.asks(of: number, into: &asks)
    return asks.first.map { reach($0.specificity, weight: weight) } ?? -1
  }

  private func candidate(_ number: Int32, _ specificity: Double, _ distance: Double) -> Candidate? {
    let weight = specificity * Distance.nearness(distance, halfDistance: halfDistance)
    guard weight >= least - 1e-12, weight > 0 else { return nil }
    return Candidate(
      number: number, weight: weight, rankWeight: Rank.rounded(weight: weight),
      rankDistance: Rank.rounded(distance: distance))
  }

  /// The best candidates of an organization: exactly those that a ranking of all would begin with.
  ///
  /// - Complexity: O(*a* (log *n* + *k*)) for *a* asks, *n* in a bucket and *k* kept, where
  ///   organizations are spread; whatever the number at one place.
  mutating func best(of number: Int) -> [Candidate] {
    shortlist.removeAll()
    let stand = Int(network.stands.ofOrganization[number])
    guard stand >= 0, !kind.keys.isEmpty(number) else { return [] }
    let isSure = kind.asks(of: number, into: &asks)
    let isCrowd = network.stands.members(of: stand).count >= Self.crowd
    for position in asks.indices {
      let ask = asks[position]
      if ask.specificity < least - 1e-12 { break }
      let bar = shortlist.bar ?? 0
      if ask.specificity < bar - 1e-12 { break }
      if isCrowd, isSure, offer(common: ask, to: number, stand) { continue }
      let reach = self.reach(ask.specificity, weight: max(least, bar))
      guard reach >= 0 else { continue }
      find(
        from: stand, in: Int(ask.bucket), within: reach, want: top, for: number,
        specificity: isSure ? nil : ask.specificity)
      for (other, distance) in found {
        if let candidate = candidate(other, ask.specificity, distance) {
          shortlist.offer(candidate)
        }
      }
    }
    return shortlist.best
  }

  /// Offers what one search found for the whole stand of an organization.
  ///
  /// - Returns: Whether that is enough: not so if too many of them may not be linked with it.
  private mutating func offer(common ask: Ask, to number: Int, _ stand: Int) -> Bool {
    if answeredStand != stand {
      answers.removeAll(keepingCapacity: true)
      answeredStand = stand
    }
    let position: Int
    if let known = answers.firstIndex(where: { $0.bucket == ask.bucket }) {
      position = known
    } else {
      // Asked at the highest specificity of all, so that the answer serves every ask.
      find(
        from: stand, in: Int(ask.bucket), within: reach(1, weight: least), want: top + Self.spare,
        for: nil, specificity: nil)
      answers.append(
        Answer(bucket: ask.bucket, found: found, isCut: found.count >= top + Self.spare))
      position = answers.count - 1
    }
    var taken = 0
    for (other, _) in answers[position].found where network.mayLink(number, Int(other)) {
      taken += 1
    }
    guard taken >= top || !answers[position].isCut else { return false }
    for (other, distance) in answers[position].found where network.mayLink(number, Int(other)) {
      if let candidate = candidate(other, ask.specificity, distance) { shortlist.offer(candidate) }
    }
    return true
  }

  /// Whether an organization keeps another among its best; the candidate is what the organization
  /// is for the other, of the same weight and distance.
  ///
  /// - Complexity: As ``best(of:)``; less where enough better ones are near.
  mutating func keeps(_ number: Int, _ other: Int, _ candidate: Candidate) -> Bool {
    var mine = candidate
    mine.number = Int32(other)
    shortlist.removeAll()
    let stand = Int(network.stands.ofOrganization[number])
    let isSure = kind.asks(of: number, into: &asks)
    if isSure, hasBetterBeside(number, stand, than: candidate) { return false }
    for position in asks.indices {
      let ask = asks[position]
      let reach = self.reach(ask.specificity, weight: mine.weight)
      guard reach >= 0 else { break }
      find(
        from: stand, in: Int(ask.bucket), within: reach, want: top, for: number,
        specificity: isSure ? nil : ask.specificity)
      for (another, distance) in found {
        if let better = self.candidate(another, ask.specificity, distance),
          Candidate.before(better, mine)
        {
          shortlist.offer(better)
        }
      }
      if shortlist.best.count == top { return false }
    }
    return true
  }

  /// Whether enough who rank before a candidate are beside an organization on the curve of the stands.
  ///
  /// Where many are, that is so for nearly all candidates, and takes a tenth of a search.
  private func hasBetterBeside(_ number: Int, _ stand: Int, than candidate: Candidate) -> Bool {
    guard network.stands.isLocated(stand), candidate.weight >= Self.leastComparable else {
      return false
    }
    for ask in asks {
      // A meter nearer is more than rounding can lose: then nobody is as good.
      let reach = self.reach(ask.specificity, weight: candidate.weight) - 0.001
      guard reach > 0 else { break }
      let bound = Chord.square(within: reach)
      var left = top
      for group in index.groups(of: Int(ask.bucket), beside: stand, count: 2 * min(top, 64)) {
        let other = Int(index.groupStands[group])
        guard network.stands.chord(stand, other) <= bound,
          !network.stands.shareMunicipalityOnly(stand, other)
        else { continue }
        for position in index.members(of: group)
        where network.mayLink(number, Int(index.members[position])) {
          left -= 1
          if left == 0 { return true }
        }
      }
    }
    return false
  }

  /// Every candidate of an organization within the cut-off, ranked.
  ///
  /// - Complexity: O(*c* log *c*) for *c* organizations that answer its asks within the cut-off.
  mutating func all(of number: Int) -> [Candidate] {
    let stand = Int(network.stands.ofOrganization[number])
    guard stand >= 0, !kind.keys.isEmpty(number) else { return [] }
    let isSure = kind.asks(of: number, into: &asks)
    var best: [Int32: Candidate] = [:]
    for position in asks.indices where asks[position].specificity >= least - 1e-12 {
      let ask = asks[position]
      find(
        from: stand, in: Int(ask.bucket), within: reach(ask.specificity, weight: least),
        want: .max, for: number, specificity: isSure ? nil : ask.specificity)
      for (other, distance) in found {
        guard let candidate = candidate(other, ask.specificity, distance) else { continue }
        if let known = best[other], !Candidate.before(candidate, known) { continue }
        best[other] = candidate
      }
    }
    return best.values.sorted(by: Candidate.before)
  }

  /// Puts into `found` the nearest of a bucket who may be linked, at least as many as wanted if
  /// there are so many within the distance, and all that are as near as the last of them.
  ///
  /// Without a number, the search is for a whole stand and everyone counts; with a specificity, only
  /// those count who reach it with the organization.
  private mutating func find(
    from stand: Int, in bucket: Int, within kilometers: Double, want: Int, for number: Int?,
    specificity: Double?
  ) {
    found.removeAll(keepingCapacity: true)
    near.removeAll(keepingCapacity: true)
    let town = Int(network.stands.municipalities[stand])
    if town >= 0, network.places.withinMunicipality[town] <= kilometers {
      findInTown(town, stand, bucket, want: want, for: number, specificity: specificity)
    }
    guard network.stands.isLocated(stand) else { return }
    findAround(
      stand, bucket, within: kilometers, want: want, for: number, specificity: specificity)
    for entry in near {
      let group = Int(entry.group)
      let other = Int(index.groupStands[group])
      let distance = Distance.kilometers(
        network.stands.latitudes[stand], network.stands.longitudes[stand],
        network.stands.latitudes[other], network.stands.longitudes[other])
      guard distance <= cutOff else { continue }
      var left = entry.count
      for position in index.members(of: group) {
        guard left > 0 else { break }
        let member = index.members[position]
        guard counts(member, for: number, specificity) else { continue }
        found.append((member, distance))
        left -= 1
      }
    }
  }

  private func counts(_ member: Int32, for number: Int?, _ specificity: Double?) -> Bool {
    guard let number else { return true }
    guard network.mayLink(number, Int(member)) else { return false }
    guard let specificity else { return true }
    return network.specificity(kind, number, Int(member)) >= specificity
  }

  /// Those whose distance is that of the municipality: all are equally far, so that the smallest
  /// identities are enough.
  private mutating func findInTown(
    _ town: Int, _ stand: Int, _ bucket: Int, want: Int, for number: Int?, specificity: Double?
  ) {
    let distance = network.places.withinMunicipality[town]
    let end = Int(index.bucketTowns[bucket + 1])
    for hasPoint in network.stands.hasPoint[stand] ? [false] : [false, true] {
      var position = index.firstInTown(
        bucket, municipality: town, hasPoint: hasPoint, network.places)
      var taken = 0
      while taken < want, position < end {
        let member = index.townMembers[position]
        guard network.places.municipalities[Int(member)] == town,
          network.places.hasPoint[Int(member)] == hasPoint
        else { break }
        position += 1
        if counts(member, for: number, specificity) {
          found.append((member, distance))
          taken += 1
        }
      }
    }
  }

  /// Puts the nearest groups into `near`, nearest first.
  private mutating func findAround(
    _ stand: Int, _ bucket: Int, within kilometers: Double, want: Int, for number: Int?,
    specificity: Double?
  ) {
    let firstGroup = Int(index.bucketGroups[bucket])
    let groupCount = Int(index.bucketGroups[bucket + 1]) - firstGroup
    guard groupCount > 0 else { return }
    var bound = Chord.square(within: kilometers)
    func visit(_ group: Int, _ searcher: inout Searcher) {
      let other = Int(searcher.index.groupStands[group])
      let chord = searcher.network.stands.chord(stand, other)
      guard chord <= bound, !searcher.network.stands.shareMunicipalityOnly(stand, other) else {
        return
      }
      var count = 0
      for position in searcher.index.members(of: group)
      where searcher.counts(searcher.index.members[position], for: number, specificity) {
        count += 1
        if count >= want { break }
      }
      guard count > 0 else { return }
      searcher.insert(Near(chord: chord, group: Int32(group), count: count), want, &bound)
    }
    if groupCount <= PlaceIndex.small {
      for group in firstGroup..<firstGroup + groupCount { visit(group, &self) }
      return
    }
    startLevels(groupCount, firstBox: Int(index.bucketBoxes[bucket]))
    let point = network.stands.points[stand]
    open.removeAll(keepingCapacity: true)
    open.append(Open(level: levelStarts.count - 1, box: 0, least: 0))
    while let next = open.popLast() {
      if next.least > bound { continue }
      let first = next.box * PlaceIndex.fan
      if next.level == 0 {
        let last = min(first + PlaceIndex.fan, groupCount)
        for group in firstGroup + first..<firstGroup + last { visit(group, &self) }
        continue
      }
      let level = next.level - 1
      let before = open.count
      for box in first..<min(first + PlaceIndex.fan, levelCounts[level]) {
        let least = index.least(box: levelStarts[level] + box, from: point)
        guard least <= bound else { continue }
        // The nearest last, so that it is opened first.
        var place = open.count
        while place > before, open[place - 1].least < least { place -= 1 }
        open.insert(Open(level: level, box: box, least: least), at: place)
      }
    }
  }

  /// Takes a group, and forgets those beyond the number wanted.
  private mutating func insert(_ entry: Near, _ want: Int, _ bound: inout Double) {
    if want == .max {
      near.append(entry)
      return
    }
    var place = near.count
    while place > 0, near[place - 1].chord > entry.chord { place -= 1 }
    near.insert(entry, at: place)
    var sum = 0
    for position in near.indices {
      sum += near[position].count
      guard sum >= want else { continue }
      bound = min(bound, Chord.widened(near[position].chord))
      while let last = near.last, last.chord > bound { near.removeLast() }
      return
    }
  }

  private mutating func startLevels(_ groupCount: Int, firstBox: Int) {
    levelStarts.removeAll(keepingCapacity: true)
    levelCounts.removeAll(keepingCapacity: true)
    var count = groupCount
    var start = firstBox
    while count > 1 {
      count = (count + PlaceIndex.fan - 1) / PlaceIndex.fan
      levelStarts.append(start)
      levelCounts.append(count)
      start += count
    }
  }
}

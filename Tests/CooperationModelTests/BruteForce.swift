import CooperationModel

/// The trade links of a directory, pair by pair, as the definition says: slow and plain.
struct BruteForce {
  struct Pair: Hashable {
    var a: String
    var b: String
  }

  struct Found: Equatable {
    var weight: Double
    var kept: Link.Kept
  }

  private(set) var links: [Pair: Found] = [:]
  /// For each organization, how many are ranked equal to the last one kept, and how many of them
  /// are kept.
  private(set) var ties: [String: [Int]] = [:]

  init(_ directory: Directory, _ parameters: Parameters) {
    let active = directory.organizations.filter { !$0.isCeased }
    let tree = TerritoryTree(directory.territories)
    let counts = ReferenceCounts(active, given: directory.references)
    let places = active.map { organization in
      organization.territory.flatMap { tree.position(of: $0) }.map { tree.place(of: $0) }
    }
    func distance(_ a: Int, _ b: Int) -> Double? {
      if let town = places[a]?.municipality, town == places[b]?.municipality,
        active[a].point == nil || active[b].point == nil
      {
        return Distance.withinMunicipality(area: tree.territories[town].area)
      }
      guard let from = active[a].point ?? places[a]?.center,
        let to = active[b].point ?? places[b]?.center
      else { return nil }
      return Distance.kilometers(from: from, to: to)
    }
    func specificity(_ a: Int, _ b: Int) -> Double? {
      var best: Double?
      for x in active[a].trades {
        for y in active[b].trades {
          guard let common = x.meetings.first(where: y.meetings.contains) else { continue }
          best = max(best ?? 0, counts.rarity(of: common))
        }
      }
      return best
    }
    let phones = Dictionary(
      grouping: active.indices.filter { ContactKeys.phone(active[$0].phone) != nil }
    ) { ContactKeys.phone(active[$0].phone) ?? "" }
    func areDuplicates(_ a: Int, _ b: Int) -> Bool {
      guard let key = ContactKeys.phone(active[a].phone), key == ContactKeys.phone(active[b].phone),
        (2...5).contains(phones[key]?.count ?? 0)
      else { return false }
      // Names here are two words, "Name" and a digit: equal, or a third in common.
      return active[a].name == active[b].name
    }
    var ranked: [[(key: (Double, Double, String), weight: Double)]] = active.map { _ in [] }
    for a in active.indices {
      for b in active.indices where a != b && active[a].body != active[b].body {
        guard !areDuplicates(a, b), let far = distance(a, b), far <= parameters.cutOff + 1e-9,
          let specific = specificity(a, b)
        else { continue }
        let weight = specific * Distance.nearness(far, halfDistance: parameters.halfDistance)
        guard weight >= parameters.minWeight - 1e-12, weight > 0 else { continue }
        let heavy: Double = -(weight * 1e12).rounded() / 1e12
        let near: Double = (far * 1e9).rounded() / 1e9
        let key = (heavy, near, active[b].id.rawValue)
        ranked[a].append((key, weight))
      }
      ranked[a].sort { $0.key < $1.key }
    }
    let kept = ranked.map { Set($0.prefix(parameters.top).map(\.key.2)) }
    for a in active.indices {
      let own = active[a].id.rawValue
      for entry in ranked[a] where own < entry.key.2 {
        guard let b = active.firstIndex(where: { $0.id.rawValue == entry.key.2 }) else { continue }
        let forth = kept[a].contains(entry.key.2)
        let back = kept[b].contains(own)
        links[Pair(a: own, b: entry.key.2)] = Found(
          weight: entry.weight,
          kept: forth && back ? .mutual : forth || back ? .oneWay : .pruned)
      }
      if let last = ranked[a].prefix(parameters.top).last, ranked[a].count > parameters.top {
        let same = { (key: (Double, Double, String)) in key.0 == last.key.0 && key.1 == last.key.1 }
        let equal = ranked[a].count { same($0.key) }
        let shown = ranked[a].prefix(parameters.top).count { same($0.key) }
        if equal > shown { ties[own] = [shown, equal] }
      }
    }
  }
}

import CooperationModel

/// The suggestions of a directory, pair by pair, as the definitions say: slow and plain.
struct BruteForce {
  struct Pair: Hashable {
    var type: LinkType
    var a: String
    var b: String
  }

  struct Found: Equatable {
    var weight: Double
    var kept: Link.Kept
  }

  struct Owner: Hashable {
    var type: LinkType
    var id: String
  }

  /// One organization, taken apart once.
  private struct Body {
    var id: String
    var body: Organization.ID
    var name: String
    var phone: String?
    var point: Point?
    var center: Point?
    var town: Int?
    var trades: [TradeCode]
    var publics: [String]
    var needs: Set<String>
    var offers: Set<String>
  }

  private(set) var links: [Pair: Found] = [:]
  /// For each organization, how many are ranked equal to the last one kept, and how many of them
  /// are kept.
  private(set) var ties: [Owner: [Int]] = [:]

  private let parameters: Parameters
  private let counts: ReferenceCounts
  private let chains: [ValueChain]
  private let related: [String: Double]
  private let areas: [Double?]
  private var bodies: [Body] = []
  private var partners: [Set<Int>] = []
  private var phones: [String: Int] = [:]
  private var rarities: [TradeCode.Meeting: Double] = [:]

  init(_ directory: Directory, _ parameters: Parameters) {
    self.parameters = parameters
    let active = directory.organizations.filter { !$0.isCeased }.sorted { $0.id < $1.id }
    let tree = TerritoryTree(directory.territories)
    counts = ReferenceCounts(active, given: directory.references)
    chains = directory.valueChains ?? ValueChain.builtIn
    areas = tree.territories.map(\.area)
    let relatedness = Relatedness(active, in: tree)
    var related: [String: Double] = [:]
    if relatedness.territories >= parameters.relatednessMinTerritories {
      for pair in relatedness.kept {
        related[pair.a + "|" + pair.b] = pair.proximity
        related[pair.b + "|" + pair.a] = pair.proximity
      }
    }
    self.related = related
    for o in active {
      let place = o.territory.flatMap { tree.position(of: $0) }.map { tree.place(of: $0) }
      bodies.append(
        Body(
          id: o.id.rawValue, body: o.body, name: o.name, phone: ContactKeys.phone(o.phone),
          point: o.point, center: place?.center, town: place?.municipality, trades: o.trades,
          publics: o.particularPublics, needs: Set(o.needs.map(\.folded)),
          offers: Set(o.offers.map(\.folded))))
      for meeting in o.trades.flatMap(\.meetings) where rarities[meeting] == nil {
        rarities[meeting] = counts.rarity(of: meeting)
      }
    }
    for phone in bodies.compactMap(\.phone) { phones[phone, default: 0] += 1 }
    declare(directory, active)
    rank()
  }

  private mutating func declare(_ directory: Directory, _ active: [Organization]) {
    let numbers = Dictionary(uniqueKeysWithValues: active.enumerated().map { ($1.id, $0) })
    partners = Array(repeating: [], count: active.count)
    func join(_ a: Int, _ b: Int) {
      guard a != b else { return }
      partners[a].insert(b)
      partners[b].insert(a)
    }
    for row in directory.partnerships where row.until.isEmpty {
      if let a = numbers[row.from], let b = numbers[row.to] { join(a, b) }
    }
    for group in directory.groups where group.kind == .joint {
      let members = Set(
        directory.memberships.filter { $0.group == group.id && $0.until.isEmpty }
          .compactMap { numbers[$0.organization] })
      guard max(members.count, group.declaredSize ?? 0) <= parameters.groupMax else { continue }
      for a in members { for b in members { join(a, b) } }
    }
  }

  private func distance(_ a: Body, _ b: Body) -> Double? {
    if let town = a.town, town == b.town, a.point == nil || b.point == nil {
      return Distance.withinMunicipality(area: areas[town])
    }
    guard let from = a.point ?? a.center, let to = b.point ?? b.center else { return nil }
    return Distance.kilometers(from: from, to: to)
  }

  private func areDuplicates(_ a: Body, _ b: Body) -> Bool {
    guard let key = a.phone, key == b.phone, (2...5).contains(phones[key] ?? 0) else {
      return false
    }
    // Names here are two words, "Name" and a digit: equal, or a third in common.
    return a.name == b.name
  }

  private func digits(_ code: TradeCode) -> String {
    if case .tree(let digits) = code { digits } else { "" }
  }

  private func trade(_ a: Body, _ b: Body) -> Double {
    var best = 0.0
    for x in a.trades {
      for y in b.trades {
        guard let common = x.meetings.first(where: y.meetings.contains) else { continue }
        best = max(best, rarities[common] ?? 0)
      }
    }
    return best
  }

  private func complement(_ a: Body, _ b: Body) -> Double {
    var best = 0.0
    for x in a.trades {
      for y in b.trades where x != y {
        let (first, second) = (digits(x), digits(y))
        for chain in chains where !chain.from.isEmpty && !first.isEmpty && !second.isEmpty {
          let (from, to) = (
            chain.from.filter { $0 != "." }, chain.to.filter { $0 != "." }
          )
          let fits =
            (first.hasPrefix(from) && second.hasPrefix(to))
            || (second.hasPrefix(from) && first.hasPrefix(to))
          if fits {
            best = max(
              best,
              ((rarities[x.meetings[0]] ?? 0) * (rarities[y.meetings[0]] ?? 0)).squareRoot())
          }
        }
        if !related.isEmpty,
          let groupX = x.meetings.first(where: { $0.level == .group })?.code,
          let groupY = y.meetings.first(where: { $0.level == .group })?.code
        {
          best = max(best, related[groupX + "|" + groupY] ?? 0)
        }
      }
    }
    return best
  }

  private func specificity(_ type: LinkType, _ a: Body, _ b: Body) -> Double {
    switch type {
    case .need:
      a.needs.isDisjoint(with: b.offers) && b.needs.isDisjoint(with: a.offers) ? 0 : 1
    case .complement: complement(a, b)
    case .trade: trade(a, b)
    default:
      a.publics.filter(b.publics.contains).map { counts.rarity(ofPublic: $0) }.max() ?? 0
    }
  }

  private mutating func rank() {
    typealias Key = (Double, Double, String)
    typealias Entry = (key: Key, weight: Double, number: Int)
    var all = [[[Entry]]](
      repeating: [[Entry]](repeating: [], count: bodies.count), count: LinkType.potential.count)
    for a in bodies.indices {
      for b in bodies.indices where a < b {
        let far = distance(bodies[a], bodies[b])
        let isNear = far.map { $0 <= parameters.cutOff + 1e-9 } ?? false
        let haveCommon = !partners[a].isEmpty && !partners[a].isDisjoint(with: partners[b])
        guard isNear || haveCommon, bodies[a].body != bodies[b].body,
          !areDuplicates(bodies[a], bodies[b])
        else { continue }
        for (position, type) in LinkType.potential.enumerated() {
          var weight = 0.0
          if type == .introduction {
            guard haveCommon, !partners[a].contains(b) else { continue }
            for z in partners[a].intersection(partners[b]).sorted() where partners[z].count <= 50 {
              weight += 1 / Double(partners[z].count)
            }
            weight = min(1, weight)
          } else if let far, isNear {
            weight =
              specificity(type, bodies[a], bodies[b])
              * Distance.nearness(far, halfDistance: parameters.halfDistance)
          }
          guard weight >= parameters.minWeight - 1e-12, weight > 0 else { continue }
          let heavy: Double = -(weight * 1e12).rounded() / 1e12
          let near: Double = far.map { ($0 * 1e9).rounded() / 1e9 } ?? .infinity
          all[position][a].append(((heavy, near, bodies[b].id), weight, b))
          all[position][b].append(((heavy, near, bodies[a].id), weight, a))
        }
      }
    }
    for (position, type) in LinkType.potential.enumerated() {
      var ranked = all[position]
      for a in ranked.indices { ranked[a].sort { $0.key < $1.key } }
      let kept = ranked.map { Set($0.prefix(parameters.top).map(\.number)) }
      for a in ranked.indices {
        for entry in ranked[a] where a < entry.number {
          let (forth, back) = (kept[a].contains(entry.number), kept[entry.number].contains(a))
          links[Pair(type: type, a: bodies[a].id, b: bodies[entry.number].id)] = Found(
            weight: entry.weight,
            kept: forth && back ? .mutual : forth || back ? .oneWay : .pruned)
        }
        if let last = ranked[a].prefix(parameters.top).last, ranked[a].count > parameters.top {
          let same = { (entry: Entry) in
            entry.key.0 == last.key.0 && entry.key.1 == last.key.1
          }
          let equal = ranked[a].count(where: same)
          let shown = ranked[a].prefix(parameters.top).count(where: same)
          if equal > shown { ties[Owner(type: type, id: bodies[a].id)] = [shown, equal] }
        }
      }
    }
  }
}

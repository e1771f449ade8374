import CooperationModel

/// A directory whose municipalities and trades are as unequal as real ones, a third without points.
enum GeneratedDirectory {
  /// A small generator with a fixed seed.
  ///
  /// > Source: SplitMix64 by Sebastiano Vigna (2015).
  struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var z = state
      z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
      z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
      return z ^ (z >> 31)
    }
  }

  /// Makes one; with declared links, a twentieth of the organizations are in groups of 3 to 12.
  ///
  /// The first municipalities, until they hold a number of organizations, are those of `i0`.
  static func make(_ size: Int, declared: Bool = false, inFirst: Int? = nil) -> Directory {
    var random = Seeded(state: 7)
    var directory = Directory()
    let towns = max(20, size / 40)
    var centers: [(Double, Double)] = []
    for town in 0..<towns {
      // The larger the directory, the larger the land: the density stays that of a country.
      let side = (Double(size) / 1000).squareRoot() * 0.35
      let center = (
        43 + Double.random(in: 0...side, using: &random),
        1 + Double.random(in: 0...side, using: &random)
      )
      centers.append(center)
      directory.territories.append(
        Territory(
          id: .init(rawValue: "m\(town)"), name: "m\(town)", level: .municipality,
          center: Point(latitude: center.0, longitude: center.1),
          area: Double.random(in: 5...60, using: &random)))
    }
    for number in 0..<size {
      // Zipf: the k-th is drawn as often as 1/k.
      let town = min(towns - 1, Int(zipf(towns, &random)))
      let trade = min(399, Int(zipf(400, &random)))
      var o = Organization(id: .init(rawValue: "o\(number)"), name: "Organization \(number)")
      o.activity = "\(10 + trade % 80).\(10 + trade / 80)"
      o.scheme = .nace2
      if Int.random(in: 0..<5, using: &random) == 0 {
        o.publics = ["public \(min(30, Int(zipf(30, &random))))"]
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        o.offers = ["tag \(min(200, Int(zipf(200, &random))))"]
      }
      if Int.random(in: 0..<20, using: &random) == 0 {
        o.needs = ["tag \(min(200, Int(zipf(200, &random))))"]
      }
      o.territory = .init(rawValue: "m\(town)")
      if Int.random(in: 0..<3, using: &random) > 0 {
        o.point = Point(
          latitude: centers[town].0 + Double.random(in: -0.03...0.03, using: &random),
          longitude: centers[town].1 + Double.random(in: -0.03...0.03, using: &random))
      }
      directory.organizations.append(o)
    }
    if declared { declare(&directory, &random) }
    gather(&directory, upTo: inFirst ?? size)
    return directory
  }

  private static func declare(_ directory: inout Directory, _ random: inout Seeded) {
    // Groups are of neighbors: one after another on a walk over strips of land.
    var centers: [Territory.ID: Point] = [:]
    for territory in directory.territories { centers[territory.id] = territory.center }
    let walk = directory.organizations.map { organization -> (strip: Double, east: Double) in
      let center = organization.territory.flatMap { centers[$0] }
      return (((center?.latitude ?? 0) * 5).rounded(), center?.longitude ?? 0)
    }
    let order = directory.organizations.indices.sorted { walk[$0] < walk[$1] }
    var next = 0
    for group in 0..<directory.organizations.count / 150 {
      let id = Group.ID(rawValue: "g\(group)")
      directory.groups.append(Group(id: id, name: "Group \(group)", kind: .joint))
      for _ in 0..<Int.random(in: 3...12, using: &random) {
        next += Int.random(in: 1...30, using: &random)
        let member = directory.organizations[order[next % order.count]].id
        directory.memberships.append(Membership(group: id, organization: member))
      }
    }
  }

  /// Puts municipalities into an intercommunality, those nearest to the corner first, until it has
  /// enough; one that alone is larger is left out.
  private static func gather(_ directory: inout Directory, upTo size: Int) {
    directory.territories.append(
      Territory(id: .init(rawValue: "i0"), name: "i0", level: .intercommunality))
    var counts: [Territory.ID: Int] = [:]
    for organization in directory.organizations {
      if let town = organization.territory { counts[town, default: 0] += 1 }
    }
    var total = 0
    func distance(_ place: Int) -> Double {
      guard let center = directory.territories[place].center else { return .infinity }
      return (center.latitude - 43) * (center.latitude - 43)
        + (center.longitude - 1) * (center.longitude - 1)
    }
    for place in directory.territories.indices.sorted(by: { distance($0) < distance($1) }) {
      let count = counts[directory.territories[place].id] ?? 0
      guard directory.territories[place].level == .municipality, total + count <= size,
        total * 10 < size * 9
      else { continue }
      directory.territories[place].parent = .init(rawValue: "i0")
      total += count
    }
  }

  private static func zipf(_ count: Int, _ random: inout Seeded) -> Double {
    // The inverse of the distribution of 1/x between 1 and the count.
    let draw = Double.random(in: 0..<1, using: &random)
    var value = 1.0
    var factor = Double(count)
    var share = draw
    for _ in 0..<52 {
      factor = factor.squareRoot()
      share *= 2
      if share >= 1 {
        value *= factor
        share -= 1
      }
    }
    return value - 1
  }
}

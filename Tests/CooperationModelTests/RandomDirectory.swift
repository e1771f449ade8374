import CooperationModel

/// A small generator with a fixed seed.
///
/// > Source: SplitMix64 by Sebastiano Vigna (2015).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// Directories with every trap that a search for neighbors can fall into.
enum RandomDirectory {
  private static let codes = [
    "88.10A", "8810", "88.1", "88", "88.91A", "87.30A", "47.29Z", "47.79", "01.13Z", "94.99Z", "",
    "9499", "56.29A", "56.10", "Z20", "88.10B", "10.39A", "38.32Z", "31.09B", "95.29Z",
  ]
  private static let tags = ["collecte", "Légumes", "legumes", "accueil de jour", "Logistique"]
  private static let publics = ["a", "b", "tous", "Élèves", "eleves", "job seekers", "Autres"]

  static func make(_ count: Int, seed: UInt64, inconsistent: Bool = false) -> Directory {
    var random = SeededGenerator(seed: seed)
    var directory = Directory()
    let towns = max(3, count / 20)
    addTowns(towns, to: &directory, &random)
    for number in 0..<count {
      directory.organizations.append(organization(number, of: count, towns: towns, &random))
    }
    addDeclared(to: &directory, &random)
    if inconsistent {
      directory.references = [
        ReferenceCount(kind: .class, code: "88.10", count: 300, total: 1000),
        ReferenceCount(kind: .group, code: "88.1", count: 2, total: 1000),
        ReferenceCount(kind: .division, code: "88", count: 100, total: 1000),
        ReferenceCount(kind: .public, code: "a", count: 0, total: 0),
      ]
      // Rows that overlap, that join a trade with itself, and that name no trade.
      directory.valueChains = [("88", "47.2"), ("8", "88.1"), ("", "01"), ("x", "y"), ("10", "56")]
        .map { ValueChain(chain: "food", from: $0.0, to: $0.1, label: "", author: "") }
    }
    return directory
  }

  private static func addTowns(
    _ towns: Int, to directory: inout Directory, _ random: inout SeededGenerator
  ) {
    for intercommunality in 0..<40 {
      directory.territories.append(
        Territory(
          id: .init(rawValue: "i\(intercommunality)"), name: "", level: .intercommunality,
          parent: .init(rawValue: "i\(intercommunality)")))
    }
    for town in 0..<towns {
      let hasCenter = town % 7 != 3
      directory.territories.append(
        Territory(
          id: .init(rawValue: "m\(town)"), name: "Town \(town)", level: .municipality,
          // Chains that name themselves and each other must not hang anything.
          parent: .init(rawValue: "m\((town + 1) % towns)"),
          alsoIn: [.init(rawValue: "i\(town % 40)")],
          center: hasCenter
            ? Point(
              latitude: 45 + Double.random(in: -0.6...0.6, using: &random),
              longitude: 179.7 + Double.random(in: -0.2...0.2, using: &random)) : nil,
          // One so large that its inner distance is beyond the cut-off.
          area: town % 5 == 0 ? nil : town == 1 ? 9000 : Double.random(in: 4...400, using: &random))
      )
    }
  }

  private static func organization(
    _ number: Int, of count: Int, towns: Int, _ random: inout SeededGenerator
  ) -> Organization {
    // Identities whose order in bytes is not that of the rows.
    let id = "o\(String((number * 7919) % 100_003, radix: 36))"
    var o = Organization(
      id: .init(rawValue: id), name: "Name \(Int.random(in: 0..<9, using: &random))")
    o.activity = codes.randomElement(using: &random) ?? ""
    o.scheme = o.activity == "Z20" ? .ntee : .naf2
    if Bool.random(using: &random), o.scheme == .naf2 {
      o.otherActivities = [codes.randomElement(using: &random) ?? ""].filter { $0 != "Z20" }
    }
    let town = Int.random(in: 0...towns, using: &random)
    if town < towns { o.territory = .init(rawValue: "m\(town)") }
    switch Int.random(in: 0..<10, using: &random) {
    case 0..<3: break
    case 3..<5: o.point = Point(latitude: 45.1, longitude: 179.9)  // many on one point
    default:
      // On both sides of the line where the date changes.
      let east = 179.8 + Double.random(in: -0.3...0.5, using: &random)
      o.point = Point(
        latitude: 45 + Double.random(in: -0.5...0.5, using: &random),
        longitude: east > 180 ? east - 360 : east)
    }
    if Int.random(in: 0..<6, using: &random) == 0 {
      o.unit = .init(rawValue: "u\(Int.random(in: 0..<9, using: &random))")
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      o.phone = "00 00 00 00 \(10 + Int.random(in: 0..<max(2, count / 8), using: &random))"
    }
    if Int.random(in: 0..<4, using: &random) == 0 {
      o.address = "\(Int.random(in: 1..<6, using: &random)) rue Haute"
    }
    func some(_ list: [String], _ random: inout SeededGenerator) -> [String] {
      list.filter { _ in Int.random(in: 0..<6, using: &random) == 0 }
    }
    o.publics = some(publics, &random)
    o.needs = some(tags, &random)
    o.offers = some(tags, &random)
    o.workforce = Workforce(["0", "1-2", "20-49", ""].randomElement(using: &random) ?? "")
    o.isCeased = Int.random(in: 0..<20, using: &random) == 0
    return o
  }

  private static func addDeclared(
    to directory: inout Directory, _ random: inout SeededGenerator
  ) {
    let ids = directory.organizations.map(\.id) + [.init(rawValue: "nobody")]
    for number in 0..<8 {
      var group = Group(
        id: .init(rawValue: "g\(number)"), name: "Group \(number)",
        kind: number == 0 ? .umbrella : .joint)
      group.declaredSize = number == 1 ? 60 : nil
      directory.groups.append(group)
      for _ in 0..<Int.random(in: 0..<9, using: &random) {
        directory.memberships.append(
          Membership(group: group.id, organization: ids.randomElement(using: &random) ?? ids[0]))
      }
    }
    for _ in 0..<directory.organizations.count / 6 {
      var row = Partnership(
        from: ids.randomElement(using: &random) ?? ids[0],
        to: ids.randomElement(using: &random) ?? ids[0])
      if Int.random(in: 0..<9, using: &random) == 0 { row.until = "2020" }
      directory.partnerships.append(row)
    }
  }
}

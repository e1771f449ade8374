import CooperationModel
import Foundation
import Testing

@testable import DirectoryStore

/// A place of its own for a test, removed at the end.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = NSTemporaryDirectory() + "maillage-" + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  func file(_ name: String) -> String { path + "/" + name }

  var names: [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted()
  }
}

/// Two departments, an intercommunality across both, and organizations to be counted by hand.
enum SmallDirectory {
  static func territory(
    _ id: String, _ name: String, _ level: Territory.Level, in parent: String? = nil,
    also: [String] = []
  ) -> Territory {
    Territory(
      id: .init(rawValue: id), code: id, name: name, level: level,
      parent: parent.map(Territory.ID.init(rawValue:)), alsoIn: also.map(Territory.ID.init),
      center: Point(latitude: 45, longitude: 5), area: 25)
  }

  static func organization(
    _ id: String, _ name: String, in territory: String?, sector: Sector = .socialCare,
    jobs: String = "", unit: String? = nil
  ) -> Organization {
    var o = Organization(id: .init(rawValue: id), name: name)
    o.family = .association
    o.sector = sector
    o.sectorBasis = sector == .other ? .unknown : .declared
    o.territory = territory.map(Territory.ID.init(rawValue:))
    o.workforce = Workforce(jobs)
    o.unit = unit.map(Organization.ID.init(rawValue:))
    o.activity = "88.10A"
    return o
  }

  static func fill(_ builder: DirectoryBuilder) throws {
    builder.describe(name: "Small", edition: "2026-10")
    for territory in [
      territory("R", "Rives", .region), territory("D1", "Orée", .department, in: "R"),
      territory("D2", "Aubrelle", .department, in: "R"),
      territory("E", "Plateau", .intercommunality, in: "D1", also: ["D2"]),
      territory("M1", "Saint-Loup", .municipality, in: "E"),
      territory("M2", "Saint-Loup", .municipality, in: "E", also: ["D2"]),
      territory("M3", "Île-aux-Cendres", .municipality, in: "D1"),
    ] { builder.add(territory) }
    var ceased = organization("o6", "Ancienne", in: "M1")
    ceased.isCeased = true
    for o in [
      organization("o1", "Éclat", in: "M1", jobs: "1-2"),
      organization("o2", "Abri", in: "M2", sector: .culture, jobs: "10000+"),
      organization("o3", "abeille", in: "M3", sector: .culture, unit: "o1"),
      organization("o4", "Zèbre du D1", in: "D1", sector: .other, jobs: "20-49"),
      organization("o5", "Œuvre sans lieu", in: nil, jobs: "0"), ceased,
    ] { try builder.add(o) }
    try builder.add(Group(id: .init(rawValue: "g"), name: "Pôle", kind: .joint))
    for id in ["o1", "o2", "o4"] {
      try builder.add(Membership(group: .init(rawValue: "g"), organization: .init(rawValue: id)))
    }
    try builder.add(Partnership(from: .init(rawValue: "o1"), to: .init(rawValue: "o5")))
  }

  static func database() throws -> DirectoryDatabase {
    let builder = try DirectoryBuilder()
    try fill(builder)
    return try builder.finish()
  }
}

@Suite("Counts prepared at import")
struct PreparedCountsTests {
  let database: DirectoryDatabase

  init() throws { database = try SmallDirectory.database() }

  private func card(_ id: String?) throws -> TerritoryCard {
    try #require(try database.territory(id.map(Territory.ID.init(rawValue:))))
  }

  @Test(
    "Distinct organizations at every level, what is not placed apart",
    arguments: [
      (nil, 5, 1), ("R", 4, 0), ("D1", 3, 1), ("D2", 2, 0), ("E", 2, 0), ("M1", 1, 1), ("M2", 1, 1),
      ("M3", 1, 1),
    ] as [(String?, Int, Int)]
  )
  func counts(id: String?, organizations: Int, notPlaced: Int) throws {
    let card = try card(id)
    #expect(card.organizations == organizations)
    #expect(card.notPlaced == notPlaced)
  }

  @Test("The card of the whole directory")
  func whole() throws {
    let card = try card(nil)
    // o3 is a place of o1.
    #expect(card.bodies == 4)
    #expect(card.sse == 5)
    #expect(card.workforceKnown == 4)
    #expect(card.jobsLow == 10021)
    #expect(card.jobsHigh == nil)
    #expect(
      card.sectors.map(\.sector) == [.socialCare, .culture, .other])
    #expect(card.sectors.map(\.organizations) == [2, 2, 1])
    #expect(card.withoutSector == 1)
    #expect(card.withDeclaredLink == 4)
    #expect(card.pairsInside == 4)
    #expect(card.pairsAcross == 0)
  }

  @Test("Declared pairs of a department: two inside, one to outside, one to nowhere")
  func pairs() throws {
    // o1 (M1, hence D1 and D2), o2 (M2: D2 only), o4 (D1): 1-2, 1-4, 2-4, and 1-5.
    let d1 = try card("D1")
    #expect(d1.pairsInside == 1)
    #expect(d1.pairsAcross == 3)
    let d2 = try card("D2")
    #expect(d2.pairsInside == 1)
    #expect(d2.pairsAcross == 3)
  }

  @Test("Lists a spanning intercommunality in both departments, with its span")
  func spans() throws {
    for department in ["D1", "D2"] {
      let entries = try database.territories(in: .init(rawValue: department))
      let plateau = try #require(entries.first { $0.id.rawValue == "E" })
      #expect(plateau.spans == 2)
      #expect(plateau.organizations == 2)
    }
    #expect(try database.territories(in: nil).map(\.id.rawValue) == ["R"])
    #expect(
      try database.path(to: .init(rawValue: "M2")).map(\.id.rawValue) == ["R", "D1", "E", "M2"])
  }

  @Test("Counts one sector of each territory, and on a map")
  func oneSector() throws {
    func counts(_ parent: String, _ sector: Sector) throws -> [String: Int] {
      let entries = try database.territories(in: .init(rawValue: parent), sector: sector)
      return Dictionary(uniqueKeysWithValues: entries.map { ($0.id.rawValue, $0.organizations) })
    }
    // Culture: o2 in M2 of E, o3 in M3. Social care: o1 in M1 of E.
    #expect(try counts("D1", .culture) == ["E": 1, "M3": 1])
    #expect(try counts("D1", .socialCare) == ["E": 1, "M3": 0])
    #expect(try counts("E", .culture) == ["M1": 0, "M2": 1])
    #expect(
      try database.territories(in: .init(rawValue: "E"), sector: .culture).map(\.id.rawValue)
        == ["M2", "M1"])
    let map = try #require(try database.map(of: .init(rawValue: "E"), sector: .culture))
    #expect(map.organizations == 1)
    let parts = map.parts.map { ($0.territory.id.rawValue, $0.territory.organizations) }
    #expect(Dictionary(uniqueKeysWithValues: parts) == ["M1": 0, "M2": 1])
    #expect(map.parts.allSatisfy { $0.withPoint == 0 })
    #expect(try database.map(of: .init(rawValue: "E"))?.organizations == 2)
  }

  @Test("What the directory is")
  func overview() throws {
    let overview = try database.overview()
    #expect(overview.name == "Small" && overview.edition == "2026-10")
    #expect(overview.organizations == 5 && overview.ceased == 1 && overview.notPlaced == 1)
    #expect(overview.territories == 7 && overview.declaresLinks)
  }

  @Test("What was put in comes out, ceased ones and facts included")
  func roundTrip() throws {
    let builder = try DirectoryBuilder()
    var o = SmallDirectory.organization("x", "Robert'); DROP TABLE organization;--", in: nil)
    o.facts = [.init(label: "a|b", value: "c,d"), .init(label: "e", value: "")]
    o.publics = ["jeunes", "tous"]
    o.otherActivities = ["47.79Z"]
    o.point = Point(latitude: -1.5, longitude: 179.999)
    o.declaredStatus = .no
    o.website = "https://x.example/?a='b'&c=\"d\""
    o.isCeased = true
    o.closed = "2020"
    try builder.add(o)
    let database = try builder.finish()
    #expect(try database.organization(o.id)?.organization == o)
    #expect(try database.directory().organizations == [o])
  }
}

@Suite("Lists")
struct ListsTests {
  private static func names(
    _ database: DirectoryDatabase, _ scope: OrganizationQuery.Scope,
    _ change: (inout OrganizationQuery) -> Void = { _ in }
  ) throws -> [String] {
    var query = OrganizationQuery(scope: scope)
    change(&query)
    return try database.organizations(query, in: 0..<100).map(\.name)
  }

  @Test("By name, accents and capitals ignored; ceased ones left out")
  func byName() throws {
    let database = try SmallDirectory.database()
    #expect(
      try Self.names(database, .everywhere)
        == ["abeille", "Abri", "Éclat", "Œuvre sans lieu", "Zèbre du D1"])
    #expect(try Self.names(database, .territory(.init(rawValue: "D2"))) == ["Abri", "Éclat"])
    #expect(try Self.names(database, .notPlaced(in: nil)) == ["Œuvre sans lieu"])
    #expect(
      try Self.names(database, .notPlaced(in: .init(rawValue: "D1"))) == ["Zèbre du D1"])
    #expect(try Self.names(database, .territory(.init(rawValue: "nowhere"))).isEmpty)
  }

  @Test("These and no others, whatever is unknown or quoted among them")
  func these() throws {
    let database = try SmallDirectory.database()
    let all = try database.organizations(OrganizationQuery(scope: .everywhere), in: 0..<100)
    let chosen = all.filter { ["Éclat", "abeille"].contains($0.name) }.map(\.id)
    let unknown = Organization.ID(rawValue: "no \"such' one]")
    #expect(try Self.names(database, .these(chosen + [unknown])) == ["abeille", "Éclat"])
    #expect(try database.count(OrganizationQuery(scope: .these(chosen + [unknown]))) == 2)
    #expect(try Self.names(database, .these([])).isEmpty)
    #expect(try Self.names(database, .these(all.map(\.id))).count == 5)
    #expect(
      try Self.names(database, .these(all.map(\.id))) { $0.sectors = [.culture] }
        == Self.names(database, .everywhere) { $0.sectors = [.culture] })
  }

  @Test("Every order, both ways, unknown last")
  func orders() throws {
    let database = try SmallDirectory.database()
    #expect(
      try Self.names(database, .everywhere) {
        $0.order = .jobs
        $0.isDescending = true
      } == ["Abri", "Zèbre du D1", "Éclat", "Œuvre sans lieu", "abeille"])
    #expect(
      try Self.names(database, .everywhere) { $0.order = .jobs }
        == ["Œuvre sans lieu", "Éclat", "Zèbre du D1", "Abri", "abeille"])
    #expect(
      try Self.names(database, .everywhere) { $0.order = .sector }
        == ["Éclat", "Œuvre sans lieu", "abeille", "Abri", "Zèbre du D1"])
    #expect(
      try Self.names(database, .everywhere) {
        $0.order = .links
        $0.isDescending = true
      } == ["Éclat", "Abri", "Zèbre du D1", "Œuvre sans lieu", "abeille"])
    #expect(
      try Self.names(database, .everywhere) { $0.order = .municipality }.last == "Œuvre sans lieu")
  }

  @Test("Pages, counts and positions agree, filtered or not", arguments: [[], [Sector.culture]])
  func pages(sectors: [Sector]) throws {
    let database = try SmallDirectory.database()
    for scope in [
      OrganizationQuery.Scope.everywhere, .territory(.init(rawValue: "R")), .notPlaced(in: nil),
    ] {
      for order in OrganizationQuery.Order.allCases {
        var query = OrganizationQuery(scope: scope)
        query.sectors = sectors
        query.order = order
        query.isDescending = order == .links
        let all = try database.organizations(query, in: 0..<100)
        #expect(try database.count(query) == all.count)
        for (position, entry) in all.enumerated() {
          #expect(try database.organizations(query, in: position..<position + 1) == [entry])
          #expect(try database.position(of: entry.id, in: query) == position)
        }
      }
    }
  }
}

@Suite("Search")
struct SearchTests {
  private func found(_ text: String) throws -> [String] {
    try SmallDirectory.database().search(text, limit: 10).map { match in
      switch match {
      case .territory(let entry, _): entry.name
      case .group(let entry): entry.name
      case .organization(let entry): entry.name
      }
    }
  }

  @Test(
    "Finds by the beginnings of words",
    arguments: [
      ("a", ["abeille", "Abri", "Aubrelle", "Île-aux-Cendres"]), ("ZEBRE", ["Zèbre du D1"]),
      ("d1 zeb", ["Zèbre du D1"]), ("oeuvre", ["Œuvre sans lieu"]),
      ("ile", ["Île-aux-Cendres", "abeille"]),
      ("ancienne", []), ("xyz", []), ("", []), ("  ", []),
    ]
  )
  func words(text: String, expected: [String]) throws {
    #expect(Set(try found(text)) == Set(expected))
  }

  @Test("Territories before organizations, exact names first")
  func order() throws {
    #expect(try found("saint").prefix(2) == ["Saint-Loup", "Saint-Loup"])
    #expect(try found("abri").first == "Abri")
  }

  @Test(
    "What is typed is never syntax",
    arguments: [
      "\"", "a OR b", "NEAR(a b)", "*", "a*", "name:abri", "-abri", "(", "'; --", "a AND",
    ]
  )
  func syntax(text: String) throws {
    _ = try found(text)
  }
}

/// A directory with traps: towns without a center, organizations without a point, ceased ones, tags,
/// shared contacts, groups and partnerships.
enum RandomDirectory {
  static func make(seed: UInt64) throws -> DirectoryDatabase {
    var state = seed
    func random(_ bound: Int) -> Int {
      // Multiplier and increment of D. E. Knuth's MMIX.
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    let builder = try DirectoryBuilder()
    for town in 0..<40 {
      builder.add(
        Territory(
          id: .init(rawValue: "m\(town)"), name: "Town \(town)", level: .municipality,
          parent: .init(rawValue: "i\(town % 8)"),
          center: town % 6 == 0
            ? nil
            : Point(
              latitude: 44 + Double(random(2000)) / 1000, longitude: 4 + Double(random(3000)) / 1000
            ),
          area: Double(4 + random(300))))
    }
    for area in 0..<8 {
      builder.add(
        Territory(id: .init(rawValue: "i\(area)"), name: "Area \(area)", level: .intercommunality))
    }
    for number in 0..<500 {
      var o = Organization(id: .init(rawValue: "o\(number * 37 % 1009)"), name: "Nom \(random(40))")
      o.activity =
        ["88.10A", "88.91A", "87.30A", "47.29Z", "94.99Z", "01.13Z", "56.10", "D20"][random(8)]
      o.otherActivities = random(3) == 0 ? [["88.99B", "47.79Z"][random(2)]] : []
      o.territory = random(20) == 0 ? nil : .init(rawValue: "m\(random(40))")
      if random(3) > 0 {
        o.point = Point(
          latitude: 44 + Double(random(2000)) / 1000, longitude: 4 + Double(random(3000)) / 1000)
      }
      o.phone = random(3) == 0 ? "00 00 00 0\(random(9)) \(random(90) + 10)" : ""
      o.address = random(3) == 0 ? "\(random(4)) rue Haute" : ""
      o.unit = random(8) == 0 ? .init(rawValue: "u\(random(20))") : nil
      o.isCeased = random(25) == 0
      o.publics = random(5) == 0 ? ["p\(random(4))"] : []
      o.needs = random(6) == 0 ? ["t\(random(5))"] : []
      o.offers = random(6) == 0 ? ["t\(random(5))"] : []
      try builder.add(o)
    }
    for group in 0..<20 {
      let id = Group.ID(rawValue: "g\(group)")
      try builder.add(Group(id: id, name: "G \(group)", kind: group % 5 == 0 ? .umbrella : .joint))
      for _ in 0..<random(9) {
        try builder.add(
          Membership(group: id, organization: .init(rawValue: "o\(random(500) * 37 % 1009)")))
      }
    }
    for _ in 0..<120 {
      let (a, b) = (random(500) * 37 % 1009, random(500) * 37 % 1009)
      if a != b {
        try builder.add(
          Partnership(from: .init(rawValue: "o\(a)"), to: .init(rawValue: "o\(b)")))
      }
    }
    return try builder.finish()
  }
}

@Suite("Links from the store")
struct StoredLinksTests {
  @Test(
    "The neighborhood gives what the whole directory gives",
    arguments: [
      (5, Parameters(halfDistance: 6, top: 3)),
      (6, Parameters(halfDistance: 6, top: 3, groupMax: 4)),  // fewer partners than were counted
      (8, Parameters(halfDistance: 25, top: 1)),  // hardly anybody keeps anybody
    ] as [(UInt64, Parameters)])
  func neighborhood(seed: UInt64, parameters: Parameters) throws {
    let database = try RandomDirectory.make(seed: seed)
    let whole = CooperationNetwork(
      try database.directory(), parameters: parameters,
      whole: try database.whole())
    let (links, suggestions) = (try whole.links(), try whole.suggestions())
    let all = try whole.links(includingPruned: true)
    for (position, organization) in try database.directory().organizations.enumerated() {
      let expected = whole.links(of: organization.id)
      let found = try database.links(of: organization.id, parameters: parameters)
      #expect(found?.known == expected?.known, "\(organization.id)")
      #expect(found?.suggested == expected?.suggested, "\(organization.id)")
      #expect(found?.possibleDuplicates == expected?.possibleDuplicates, "\(organization.id)")
      #expect(found == expected, "\(organization.id)")
      guard position % 10 == 0, let found else { continue }
      let id = organization.id
      #expect(found.links == links.filter { $0.a == id || $0.b == id }, "\(id)")
      #expect(found.suggestions == suggestions.filter { $0.a == id || $0.b == id }, "\(id)")
      let pruned = try database.links(of: id, parameters: parameters, includingPruned: true)
      #expect(pruned?.links == all.filter { $0.a == id || $0.b == id }, "\(id)")
      #expect(pruned?.suggestions == found.suggestions, "\(id)")
    }
  }
}

extension Indicators {
  /// The same, with those organizations only that have a partner: the others are in no figure.
  fileprivate var withoutIsolates: Indicators {
    var figures = self
    let linked = network?.constraint ?? [:]
    figures.network?.organizations.removeAll { linked[$0] == nil }
    return figures
  }
}

@Suite("A territory from the store")
struct StoredTerritoryTests {
  @Test(
    "What is loaded for a territory gives what the whole directory gives", arguments: [2, 7, 9, 11])
  func surroundings(seed: Int) throws {
    let database = try RandomDirectory.make(seed: UInt64(seed))
    let parameters = Parameters(halfDistance: 4, top: 3)
    let whole = CooperationNetwork(
      try database.directory(), parameters: parameters, whole: try database.whole())
    for id in ["m1", "m3", "i0", "i5"].map(Territory.ID.init(rawValue:)) {
      let forFigures = try database.network(
        around: id, for: .figures, parameters: parameters, largestWhole: 0)
      #expect(!forFigures.isWhole)
      #expect(try forFigures.network.indicators(of: id) == whole.indicators(of: id), "\(id)")
      let forGroups = try database.network(
        around: id, for: .groups, parameters: parameters, largestWhole: 0)
      #expect(try forGroups.network.groups(in: id) == whole.groups(in: id), "\(id)")
      let (found, all) = try (
        forGroups.network.suggestedPairs(in: id), whole.suggestedPairs(in: id)
      )
      #expect(found?.pairs == all?.pairs, "\(id)")
      #expect(
        forGroups.network.declaredPairs(in: id)?.pairs == whole.declaredPairs(in: id)?.pairs,
        "\(id)")
      // A draft of members near and far, for a territory where some of them are not.
      let members =
        try #require(whole.organizations(in: .init(rawValue: "i1"))).prefix(4)
        + (try #require(whole.organizations(in: id)).prefix(3))
      let forDraft = try database.network(
        around: id, for: .draft(members: Set(members)), parameters: parameters, largestWhole: 0)
      #expect(
        try forDraft.network.draft(Array(members), name: "draft", in: id)
          == whole.draft(Array(members), name: "draft", in: id), "\(id)")
    }
  }

  @Test("What an import counted gives the figures and the peers of the whole", arguments: [7, 8])
  func figures(seed: Int) throws {
    let database = try RandomDirectory.make(seed: UInt64(seed))
    // Half as large a largest group: others are declared partners than were counted.
    for parameters in [Parameters(), Parameters(groupMax: 3)] {
      let whole = CooperationNetwork(
        try database.directory(), parameters: parameters, whole: try database.whole())
      for territory in whole.territories {
        let id = territory.id
        let figures = try database.indicators(
          of: id, parameters: parameters, includingBetweenness: true, threads: 1, computation: nil)
        #expect(try figures?.withoutIsolates == whole.indicators(of: id)?.withoutIsolates, "\(id)")
        #expect(
          try database.peers(of: id, parameters: parameters, computation: nil)
            == whole.peers(of: id), "\(id)")
      }
    }
    let unknown = Territory.ID(rawValue: "unknown")
    #expect(
      try database.indicators(
        of: unknown, parameters: Parameters(), includingBetweenness: false, threads: 1,
        computation: nil) == nil)
    #expect(try database.peers(of: unknown, parameters: Parameters(), computation: nil) == nil)
  }

  @Test(
    "What is loaded for a territory is dropped when nobody waits for it",
    arguments: [NetworkPurpose.figures, .links, .groups])
  func cancellation(purpose: NetworkPurpose) throws {
    let database = try RandomDirectory.make(seed: 9)
    let computation = Computation()
    computation.cancel()
    #expect(throws: CancellationError.self) {
      _ = try database.network(
        around: .init(rawValue: "i1"), for: purpose, parameters: Parameters(), largestWhole: 0,
        computation: computation)
    }
  }

  @Test("A small directory is loaded once, and serves every territory")
  func small() throws {
    let database = try RandomDirectory.make(seed: 9)
    let loaded = try database.network(
      around: .init(rawValue: "i1"), for: .groups, parameters: Parameters())
    #expect(loaded.isWhole)
    #expect(try loaded.network.peers(of: .init(rawValue: "i2")) != nil)
  }
}

@Suite("Files")
struct FilesTests {
  @Test("Replaces a directory at once, and who reads the old one goes on")
  func replace() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.maillage")
    let first = try DirectoryBuilder(replacing: path)
    try SmallDirectory.fill(first)
    let old = try first.finish()
    let second = try DirectoryBuilder(replacing: path)
    second.describe(name: "Second", edition: "")
    try second.add(SmallDirectory.organization("n", "New", in: nil))
    #expect(try old.overview().name == "Small")
    let new = try second.finish()
    #expect(try new.overview().name == "Second")
    #expect(try old.overview().organizations == 5)
    #expect(folder.names == ["a.maillage"])
  }

  @Test("Leaves no trace when cancelled or dropped, and the old directory as it was")
  func cancel() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.maillage")
    var builder: DirectoryBuilder? = try DirectoryBuilder(replacing: path)
    try builder?.add(SmallDirectory.organization("n", "New", in: nil))
    builder?.cancel()
    #expect(folder.names.isEmpty)
    builder = try DirectoryBuilder(replacing: path)
    builder = nil
    #expect(folder.names.isEmpty)
  }

  @Test("Tells how far the preparation is, and never goes back")
  func progress() throws {
    let folder = try TemporaryFolder()
    let builder = try DirectoryBuilder(replacing: folder.file("a.maillage"))
    try SmallDirectory.fill(builder)
    var steps: [PreparationStep] = []
    var shares: [Double] = []
    _ = try builder.finish { step, share in
      if steps.last != step { steps.append(step) }
      shares.append(share)
    }
    #expect(steps == PreparationStep.allCases)
    #expect(shares == shares.sorted())
    #expect(shares.first == 0)
    #expect(shares.last == 1)
  }

  @Test("Ends at every step, and the old directory stays", arguments: PreparationStep.allCases)
  func interruption(at step: PreparationStep) throws {
    struct Enough: Error {}
    let folder = try TemporaryFolder()
    let path = folder.file("a.maillage")
    let first = try DirectoryBuilder(replacing: path)
    try SmallDirectory.fill(first)
    _ = try first.finish()
    let before = try Data(contentsOf: URL(filePath: path))
    let second = try DirectoryBuilder(replacing: path)
    try second.add(SmallDirectory.organization("n", "New", in: nil))
    #expect(throws: Enough.self) {
      try second.finish { at, share in if at == step, share < 1 { throw Enough() } }
    }
    let third = try DirectoryBuilder(replacing: path)
    try third.add(SmallDirectory.organization("n", "New", in: nil))
    #expect(throws: CancellationError.self) {
      try third.finish { at, share in
        if at == step, share < 1 { third.interruption.interrupt() }
      }
    }
    #expect(folder.names == ["a.maillage"])
    #expect(try Data(contentsOf: URL(filePath: path)) == before)
  }

  @Test("A second import of the same directory is told to wait")
  func busy() throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.maillage")
    let first = try DirectoryBuilder(replacing: path)
    #expect(throws: StoreError.busy(path: path)) { try DirectoryBuilder(replacing: path) }
    first.cancel()
    let second = try DirectoryBuilder(replacing: path)
    second.cancel()
  }

  @Test("Says what is wrong with a file")
  func errors() throws {
    let folder = try TemporaryFolder()
    let missing = folder.file("missing")
    #expect(throws: StoreError.missingFile(path: missing)) { try DirectoryDatabase(path: missing) }
    let garbage = folder.file("garbage")
    try Data((0..<5000).map { UInt8(truncatingIfNeeded: $0 &* 31) }).write(
      to: URL(filePath: garbage))
    #expect(throws: StoreError.notADirectory(path: garbage)) {
      try DirectoryDatabase(path: garbage)
    }
  }

  @Test("A truncated directory is an error in words, whatever is asked", arguments: [1, 3, 7])
  func truncated(eighths: Int) throws {
    let folder = try TemporaryFolder()
    let path = folder.file("a.maillage")
    let builder = try DirectoryBuilder(replacing: path)
    try SmallDirectory.fill(builder)
    _ = try builder.finish()
    let data = try Data(contentsOf: URL(filePath: path))
    try data.prefix(data.count * eighths / 8).write(to: URL(filePath: path))
    do {
      let database = try DirectoryDatabase(path: path)
      _ = try database.overview()
      _ = try database.organizations(OrganizationQuery(scope: .everywhere), in: 0..<10)
      _ = try database.search("a", limit: 5)
      _ = try database.links(of: .init(rawValue: "o1"), parameters: Parameters())
      _ = try database.directory()
    } catch let error as StoreError {
      #expect("\(error)".contains(path))
    }
  }

  @Test("A folder that cannot be written is named")
  func unwritable() throws {
    let path = "/proc/none/a.maillage"
    #expect(throws: StoreError.self) { try DirectoryBuilder(replacing: path) }
  }
}

import CooperationModel
import DirectoryStore
import Testing

/// Names to be searched, in a town and a region, with two groups.
private enum Names {
  static let organizations: [(id: String, name: String, town: String)] = [
    ("o1", "Énergies Citoyennes d’Orée", "M1"), ("o2", "Énergie", "M1"),
    ("o3", "Atelier de la Solenne", "M2"), ("o4", "Boulangerie coopérative", "M1"),
    ("o5", "Éco-Logis Rénovation Énergétique", "M2"), ("o6", "Association Zone Verte", "M2"),
    ("o7", "Caen en fête", "M2"), ("o8", "Pôle emploi solidaire", "M2"),
  ]

  static func database() throws -> DirectoryDatabase {
    let builder = try DirectoryBuilder()
    builder.add(Territory(id: .init(rawValue: "R"), name: "Hautes-Rives", level: .region))
    for (id, name) in [("M1", "Solenne"), ("M2", "Lézigny")] {
      builder.add(
        Territory(
          id: .init(rawValue: id), name: name, level: .municipality, parent: .init(rawValue: "R")))
    }
    for (number, entry) in organizations.enumerated() {
      var o = Organization(id: .init(rawValue: entry.id), name: entry.name)
      o.territory = .init(rawValue: entry.town)
      o.family = number.isMultiple(of: 2) ? .association : .cooperative
      o.sector = number < 5 ? .energy : .culture
      o.workforce = Workforce(["1-2", "10-19", "", "20-49", "250+", "0", "6-9", "3-5"][number])
      o.publics = number < 3 ? ["Demandeurs d’emploi"] : number == 3 ? ["scolaires"] : []
      try builder.add(o)
    }
    try builder.add(Group(id: .init(rawValue: "g1"), name: "Pôle Orée", kind: .joint))
    for id in ["o1", "o4"] {
      try builder.add(
        Membership(group: .init(rawValue: "g1"), organization: .init(rawValue: id)))
    }
    return try builder.finish()
  }
}

@Suite("Finding by name")
struct FindingTests {
  private let database: DirectoryDatabase

  init() throws { database = try Names.database() }

  private func found(_ text: String, limit: Int = 20) throws -> [String] {
    try database.search(text, limit: limit).map { match in
      switch match {
      case .territory(let entry, _): entry.name
      case .group(let entry): "group " + entry.name
      case .organization(let entry): entry.name
      }
    }
  }

  @Test("Exactly the text first, then names that begin with it, then words in any place")
  func ranked() throws {
    #expect(
      try found("energie") == [
        "Énergie", "Énergies Citoyennes d’Orée", "Éco-Logis Rénovation Énergétique",
      ])
    #expect(
      try found("energ") == [
        "Énergie", "Énergies Citoyennes d’Orée", "Éco-Logis Rénovation Énergétique",
      ])
    #expect(try found("energ ren") == ["Éco-Logis Rénovation Énergétique"])
    #expect(try found("REN énerg") == ["Éco-Logis Rénovation Énergétique"])
  }

  @Test("A name before a town of that name: who is there comes after who is called so")
  func towns() throws {
    let all = try found("solenne")
    #expect(all.prefix(2) == ["Solenne", "Atelier de la Solenne"])
    #expect(
      Set(all.dropFirst(2)) == ["Boulangerie coopérative", "Énergie", "Énergies Citoyennes d’Orée"])
    #expect(try found("boulang solen") == ["Boulangerie coopérative"])
  }

  @Test("Groups are found beside organizations")
  func groups() throws {
    #expect(try found("pole") == ["group Pôle Orée", "Pôle emploi solidaire"])
    #expect(try found("oree pole") == ["group Pôle Orée"])
    let group = try #require(
      try database.search("pole oree", limit: 5).first.flatMap { match in
        if case .group(let entry) = match { entry } else { nil }
      })
    #expect(group.members == 2)
  }

  @Test(
    "One wrong, missing, extra or swapped letter still finds",
    arguments: [
      "boulangarie", "boulngerie", "boullangerie", "boluangerie", "oboulangerie", "boulangeri3",
      "boulangerie cooperatvie", "coopretive", "bolange",
    ]
  )
  func mistakes(text: String) throws {
    let isFar = text == "coopretive"
    #expect(try found(text).contains("Boulangerie coopérative") == !isFar)
  }

  @Test("Short words: four letters may hold a mistake, three may not")
  func short() throws {
    #expect(try found("cean").contains("Caen en fête"))
    #expect(try found("cae") == ["Caen en fête"])
    #expect(try found("cea").isEmpty)
    #expect(try found("zoen vert") == ["Association Zone Verte"])
    #expect(try found("leizgny").first == "Lézigny")
  }

  @Test("What fits without mistakes comes before what needs forgiveness")
  func forgiven() throws {
    let all = try found("pole")
    #expect(all.first == "group Pôle Orée")
    #expect(try found("energei").first == "Énergie")
  }

  @Test("No more than asked for")
  func limit() throws { #expect(try found("e", limit: 2).count == 2) }
}

@Suite("Lists with conditions")
struct ConditionTests {
  private let database: DirectoryDatabase

  init() throws { database = try Names.database() }

  private func ids(
    _ scope: OrganizationQuery.Scope = .everywhere, _ change: (inout OrganizationQuery) -> Void
  ) throws -> [String] {
    var query = OrganizationQuery(scope: scope)
    change(&query)
    let listing = try database.listing(query, around: nil)
    let rows = try database.organizations(listing, in: 0..<100).map(\.id.rawValue)
    #expect(listing.count == rows.count)
    #expect(try database.count(query) == rows.count)
    #expect(try database.organizations(query, in: 0..<100).map(\.id.rawValue) == rows)
    return rows
  }

  @Test("Each condition alone")
  func each() throws {
    // By name: o6 Association, o3 Atelier, o4 Boulangerie, o7 Caen, o5 Éco, o2 Énergie, o1, o8.
    #expect(try ids { $0.families = [.cooperative] } == ["o6", "o4", "o2", "o8"])
    #expect(try ids { $0.jobsAtLeast = 10 } == ["o4", "o5", "o2"])
    #expect(try ids { $0.jobsAtMost = 9 } == ["o6", "o7", "o1", "o8"])
    #expect(try ids { $0.links = [.declared] } == ["o4", "o1"])
    #expect(try ids { $0.links = [.undeclared] }.count == 6)
    #expect(
      try ids { $0.among = ["o7", "o1", "o7", "o99"].map(Organization.ID.init) } == ["o7", "o1"])
    #expect(try ids { $0.among = [] }.isEmpty)
    #expect(try ids { $0.publics = ["demandeurs d emploi"] } == ["o3", "o2", "o1"])
    #expect(try ids { $0.publics = ["scolaires", "demandeurs d emploi"] }.count == 4)
    #expect(try ids { $0.publics = ["nobody"] }.isEmpty)
    #expect(try ids { $0.group = .init(rawValue: "g1") } == ["o4", "o1"])
    #expect(try ids { $0.text = "éner cit" } == ["o1"])
    #expect(try ids { $0.text = "solenne" } == ["o3"])
    #expect(try ids { $0.text = "\" OR (" } == ["o1"])
  }

  @Test("Conditions together, in a place, in another order")
  func together() throws {
    let town = OrganizationQuery.Scope.territory(.init(rawValue: "M1"))
    #expect(
      try ids(town) {
        $0.sectors = [.energy]
        $0.jobsAtLeast = 1
        $0.order = .jobs
        $0.isDescending = true
      } == ["o4", "o2", "o1"])
    #expect(
      try ids(town) {
        $0.publics = ["demandeurs d emploi"]
        $0.text = "energie"
      } == ["o2", "o1"])
    #expect(
      try ids(.these([.init(rawValue: "o8"), .init(rawValue: "o1")])) { $0.order = .jobs }
        == ["o1", "o8"])
    #expect(
      try ids(town) {
        $0.among = ["o8", "o2", "o4"].map(Organization.ID.init)
        $0.links = [.undeclared]
      } == ["o2"])
    #expect(try ids(.territory(.init(rawValue: "nowhere"))) { $0.jobsAtLeast = 1 }.isEmpty)
  }

  @Test("Finds where an organization stands in any order")
  func position() throws {
    for order in OrganizationQuery.Order.allCases {
      for isDescending in [false, true] {
        var query = OrganizationQuery(scope: .territory(.init(rawValue: "R")))
        query.order = order
        query.isDescending = isDescending
        query.links = order == .links ? [.undeclared] : []
        let rows = try database.organizations(query, in: 0..<100)
        for (position, row) in rows.enumerated() {
          #expect(try database.listing(query, around: row.id).position == position)
        }
      }
    }
  }

  @Test("The publics served most come first")
  func publics() throws {
    #expect(
      try database.publics(limit: 10).map(\.name) == ["demandeurs d emploi", "scolaires"])
  }
}

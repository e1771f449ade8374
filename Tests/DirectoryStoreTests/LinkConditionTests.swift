import CooperationModel
import DirectoryStore
import Testing

@Suite("Lists by kind of link")
struct LinkConditionTests {
  /// Organizations that share addresses and contacts at random, some of them places of one body, some
  /// with similar names, some ceased, some in groups or partnerships.
  private func random(seed: UInt64) throws -> DirectoryDatabase {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let builder = try DirectoryBuilder()
    for id in ["M0", "M1"] {
      builder.add(Territory(id: .init(rawValue: id), name: id, level: .municipality))
    }
    for number in 0..<160 {
      var o = Organization(
        id: .init(rawValue: "o\(number)"),
        name: "Association \(["du Val", "du Pont", "d’Orée"][next(3)])")
      o.territory = next(5) == 0 ? nil : .init(rawValue: "M\(next(2))")
      // One address has more than twenty, others have a few.
      o.address = next(3) == 0 ? "1 rue du Four" : next(2) == 0 ? "\(next(60)) rue Haute" : ""
      o.postcode = "00120"
      if next(4) == 0 { o.phone = "01 02 03 04 \(10 + next(15))" }
      if next(6) == 0 { o.email = "a\(next(8))@val.example" }
      if next(6) == 0 { o.website = "https://site\(next(6)).example" }
      if next(6) == 0 { o.unit = .init(rawValue: "o\(next(12))") }
      o.isCeased = next(12) == 0
      try builder.add(o)
    }
    for (id, kind) in [("g0", Group.Kind.joint), ("g1", .joint), ("g2", .umbrella)] {
      try builder.add(Group(id: .init(rawValue: id), name: id, kind: kind))
    }
    for _ in 0..<40 {
      var membership = Membership(
        group: .init(rawValue: "g\(next(3))"), organization: .init(rawValue: "o\(next(160))"))
      membership.until = next(6) == 0 ? "2020" : ""
      try builder.add(membership)
    }
    for _ in 0..<15 {
      try builder.add(
        Partnership(
          from: .init(rawValue: "o\(next(160))"), to: .init(rawValue: "o\(next(170))")))
    }
    return try builder.finish()
  }

  @Test(
    "Each condition keeps those whose links the model finds",
    arguments: 1...12 as ClosedRange<UInt64>)
  func sameAsTheModel(seed: UInt64) throws {
    let database = try random(seed: seed)
    let directory = try database.directory()
    let network = CooperationNetwork(directory)
    var types: [Organization.ID: Set<LinkType>] = [:]
    for organization in directory.organizations where !organization.isCeased {
      let answer = try #require(network.links(of: organization.id))
      types[organization.id] = Set(answer.known.flatMap(\.links).map(\.type))
    }
    let conditions: [(OrganizationQuery.LinkCondition, (Set<LinkType>) -> Bool)] = [
      (.declared, { !$0.isDisjoint(with: [.partnership, .membership]) }),
      (.partnership, { $0.contains(.partnership) }), (.joint, { $0.contains(.membership) }),
      (.trace, { !$0.isDisjoint(with: [.site, .contact]) }),
      (.undeclared, { $0.isDisjoint(with: [.partnership, .membership]) }),
    ]
    for (condition, holds) in conditions {
      for (other, alsoHolds) in conditions {
        var query = OrganizationQuery(scope: .everywhere)
        query.links = condition == other ? [condition] : [condition, other]
        let found = try database.organizations(query, in: 0..<1000).map(\.id)
        let expected = types.filter { holds($0.value) && alsoHolds($0.value) }.map(\.key)
        #expect(Set(found) == Set(expected), "\(query.links)")
        #expect(found.count == expected.count)
      }
    }
    // The directory has something of everything.
    #expect(
      types.values.contains { $0.contains(.site) }
        && types.values.contains { $0.contains(.contact) })
    #expect(types.values.contains { $0.contains(.membership) })
  }
}

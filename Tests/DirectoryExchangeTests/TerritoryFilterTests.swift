import CooperationModel
import DirectoryStore
import Testing

@testable import DirectoryExchange

@Suite("Keeping one territory")
struct TerritoryFilterTests {
  private static func territory(
    _ id: String, _ level: Territory.Level, in parent: String?, also: [String] = []
  ) -> Territory {
    Territory(
      id: .init(rawValue: id), code: "c" + id, name: "Name " + id, level: level,
      parent: parent.map(Territory.ID.init(rawValue:)), alsoIn: also.map(Territory.ID.init))
  }

  private static func organization(_ id: String, in territory: String?) -> Organization {
    var organization = Organization(id: .init(rawValue: id), name: id)
    organization.territory = territory.map(Territory.ID.init(rawValue:))
    return organization
  }

  /// Two departments with a municipality each, and one in an intercommunality across both.
  private func keep(_ name: String) throws -> Directory {
    var filter = TerritoryFilter(only: name, into: DirectoryCollector())
    for territory in [
      Self.territory("R", .region, in: nil), Self.territory("D1", .department, in: "R"),
      Self.territory("D2", .department, in: "R"),
      Self.territory("I", .intercommunality, in: "D1", also: ["D2"]),
      Self.territory("M1", .municipality, in: "I"),
      Self.territory("M2", .municipality, in: "I", also: ["D2"]),
      Self.territory("M3", .municipality, in: "D2"),
    ] { filter.add(territory) }
    for (id, place) in [("a", "M1"), ("b", "M2"), ("c", "M3"), ("d", nil), ("e", "R")] {
      let organization = Self.organization(id, in: place)
      if try filter.keeps(organization) { try filter.add(organization) }
    }
    for (id, place) in [("g1", "M3"), ("g2", "M1"), ("g3", "M3")] {
      var group = Group(id: .init(rawValue: id), name: id, kind: .joint)
      group.territory = .init(rawValue: place)
      filter.add(group)
    }
    for (group, member) in [("g1", "a"), ("g1", "c"), ("g3", "c")] {
      filter.add(
        Membership(group: .init(rawValue: group), organization: .init(rawValue: member)))
    }
    for (from, to) in [("a", "c"), ("a", "d")] {
      try filter.add(Partnership(from: .init(rawValue: from), to: .init(rawValue: to)))
    }
    try filter.finish()
    return filter.sink.directory
  }

  @Test("What is inside stays, and what is not placed; what is elsewhere goes, with its links")
  func inside() throws {
    let directory = try keep("I")
    #expect(directory.organizations.map(\.id.rawValue) == ["a", "b", "d"])
    #expect(directory.territories.map(\.id.rawValue) == ["R", "D1", "D2", "I", "M1", "M2"])
    #expect(directory.territories.filter(\.isPartial).map(\.id.rawValue) == ["R", "D1", "D2"])
    // A group of another place stays with its member from here; one of here stays without any.
    #expect(directory.groups.map(\.id.rawValue) == ["g1", "g2"])
    #expect(directory.memberships.map(\.organization.rawValue) == ["a"])
    #expect(directory.partnerships.map(\.to.rawValue) == ["d"])
  }

  @Test("A territory is found by identity, code, or name", arguments: ["D1", "cD1", "NAME d1"])
  func names(name: String) throws {
    // Of two municipalities of an intercommunality across the border, one names its department.
    let directory = try keep(name)
    #expect(directory.organizations.map(\.id.rawValue) == ["a", "d"])
  }

  @Test("What was counted before stays for what is inside: elsewhere, today's count is of a part")
  func history() throws {
    var filter = TerritoryFilter(only: "I", into: DirectoryCollector())
    for (id, level, parent) in [
      ("D1", Territory.Level.department, nil), ("I", .intercommunality, "D1"),
    ] as [(String, Territory.Level, String?)] {
      filter.add(Self.territory(id, level, in: parent))
    }
    let origin = CountOrigin(date: try #require(PartialDate("2016")), source: "Office")
    for id in ["D1", "I"] {
      try filter.add(
        PastCount(
          territory: .init(rawValue: id), origin: origin, tally: Tally(organizations: 3)))
    }
    try filter.finish()
    #expect(filter.sink.history.map(\.territory.rawValue) == ["I"])
  }

  @Test("An unknown territory is an error that says so")
  func unknown() {
    #expect(throws: ExchangeError.noSuchTerritory(name: "X", several: [])) { try keep("X") }
  }
}

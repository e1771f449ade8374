import CooperationModel
import Testing

@testable import DirectoryStore

@Suite("Checks of a directory")
struct DirectoryCheckTests {
  /// A directory in memory with the rows given, in two municipalities of 25 km².
  private func report(
    _ organizations: [Organization], limits: CheckLimits? = nil,
    also: (DirectoryBuilder) throws -> Void = { _ in }
  ) throws -> CheckReport {
    let builder = try DirectoryBuilder()
    TwoEditions.territories(builder)
    try also(builder)
    for organization in organizations { try builder.add(organization) }
    return try builder.finish().check(limits ?? CheckLimits(freshSince: "2021-11-26", listed: 10))
  }

  private func section(_ report: CheckReport, _ check: Finding.Check) throws
    -> CheckReport.Section
  {
    try #require(report.sections.first { $0.check == check })
  }

  private func row(
    _ id: String, _ name: String, in territory: String? = "M1",
    _ body: (inout Organization) -> Void = { _ in }
  ) -> Organization {
    var organization = SmallDirectory.organization(id, name, in: territory)
    body(&organization)
    return organization
  }

  @Test("Similar names with something in common may be one; the more in common, the likelier")
  func duplicates() throws {
    let report = try report([
      row("a", "Régie de quartier") { $0.phone = "01 02 03 04 05" },
      row("b", "Regie de quartiers") {
        $0.phone = "0102030405"
        $0.address = "1 rue Haute"
      },
      row("c", "Regie de Quartiers") { $0.address = "1, rue Haute" },
      row("d", "Autre nom") { $0.phone = "0102030405" },  // another name
      row("e", "Régie de quartier", in: "M2"),  // nothing in common
      // Places of one body are meant to be alike.
      row("f", "Relais") {
        $0.unit = .init(rawValue: "u")
        $0.email = "x@relais.example"
      },
      row("g", "Relais") {
        $0.unit = .init(rawValue: "u")
        $0.email = "x@relais.example"
      },
    ])
    let found = try section(report, .duplicate)
    #expect(found.count == 2)
    #expect(found.findings.map { $0.subjects.map(\.id) } == [["b", "c"], ["a", "b"]])
    #expect(found.findings[0].reason == .duplicate([.address], likeness: 1))
    #expect(found.findings[1].reason == .duplicate([.phone], likeness: 17.0 / 18))
  }

  @Test(
    "Similar names within a hundred meters may be one, wherever a band of the search ends",
    arguments: (0..<30).map { 45 + Double($0) * 0.0001 })
  func near(latitude: Double) throws {
    // 0.0008° to the north are 89 m, 0.0009° to the east at 45° are 71 m.
    func at(_ id: String, north: Double, east: Double) -> Organization {
      row(id, "Ressourcerie", in: "M1") {
        $0.point = Point(latitude: latitude + north, longitude: 5 + east)
      }
    }
    let found = try section(
      try report([
        at("a", north: 0, east: 0), at("b", north: 0.0008, east: 0),
        at("c", north: 0, east: 0.02), at("d", north: 0, east: 0.0209),
      ]), .duplicate)
    #expect(found.findings.map { $0.subjects.map(\.id) } == [["a", "b"], ["c", "d"]])
    #expect(found.findings[0].reason == .duplicate([.near(meters: 89)], likeness: 1))
    #expect(found.findings[1].reason == .duplicate([.near(meters: 71)], likeness: 1))
  }

  @Test("A date is stale once it is wholly before the limit; no date is told apart")
  func stale() throws {
    let report = try report(
      ["2021-11-25", "2021-11-26", "2021-11", "2021", "2020", "", "2019-03-01"].enumerated().map {
        number, date in row("o\(number)", "N\(number)") { $0.updated = date }
      })
    let found = try section(report, .stale)
    #expect(found.findings.map { $0.subjects[0].id } == ["o6", "o4", "o0"])
    #expect(found.findings.first?.reason == .stale(updated: "2019-03-01"))
    #expect(report.undated == 1)
  }

  @Test("Many on one point are told unless they give one address")
  func crowded() throws {
    func crowd(_ name: String, at latitude: Double, _ change: (Int, inout Organization) -> Void)
      -> [Organization]
    {
      (1...5).map { number in
        row("\(name)\(number)", "\(name) \(number * 1111)") {
          $0.point = Point(latitude: latitude, longitude: 5)
          change(number, &$0)
        }
      }
    }
    let house = crowd("House", at: 45.001) { $1.address = "1 place du Marché" }
    let lost = crowd("Lost", at: 45.002) { _, _ in }
    let spread = crowd("Spread", at: 45.003) {
      $1.address = "1 rue Haute"
      $1.postcode = $0 < 3 ? "01000" : "01001"
    }
    let few = Array(crowd("Few", at: 45.004) { _, _ in }.prefix(4))
    let found = try section(try report(house + lost + spread + few), .crowdedPoint)
    #expect(found.count == 2)
    #expect(
      found.findings.map(\.reason) == [
        .crowdedPoint(
          try #require(Point(latitude: 45.002, longitude: 5)), organizations: 5, addresses: 0,
          postcodes: 0, municipalities: 1),
        .crowdedPoint(
          try #require(Point(latitude: 45.003, longitude: 5)), organizations: 5, addresses: 1,
          postcodes: 2, municipalities: 1),
      ])
  }

  @Test("A point is far beyond 5 km and three radii of its municipality; the farthest comes first")
  func far() throws {
    // 25 km² are round with 2.82 km: 13.46 km and more are far; one degree is 111.195 km.
    let found = try section(
      try report([
        row("in", "A") { $0.point = Point(latitude: 45.12, longitude: 5) },
        row("out", "B") { $0.point = Point(latitude: 45.13, longitude: 5) },
        row("farther", "C") { $0.point = Point(latitude: 46, longitude: 5) },
      ]), .farPoint)
    #expect(found.findings.map { $0.subjects[0].id } == ["farther", "out"])
    guard case .farPoint("Solenne", let kilometers)? = found.findings.first?.reason else {
      Issue.record("no far point")
      return
    }
    #expect(abs(kilometers - 111.195) < 0.001)
  }

  @Test("References to what is not there")
  func references() throws {
    let found = try section(
      try report([row("a", "A")]) { builder in
        builder.add(
          SmallDirectory.territory("M9", "Perdue", .municipality, in: "D9"))
        var group = Group(id: .init(rawValue: "g"), name: "Pôle", kind: .joint)
        group.lead = .init(rawValue: "x")
        group.territory = .init(rawValue: "T")
        try builder.add(group)
        try builder.add(
          Membership(group: .init(rawValue: "g"), organization: .init(rawValue: "y")))
        try builder.add(
          Membership(group: .init(rawValue: "h"), organization: .init(rawValue: "a")))
        try builder.add(Partnership(from: .init(rawValue: "a"), to: .init(rawValue: "z")))
      }, .deadReference)
    #expect(
      found.findings.map(\.reason) == [
        .deadReference(.lead, to: "x"), .deadReference(.groupTerritory, to: "T"),
        .deadReference(.group, to: "h"), .deadReference(.member, to: "y"),
        .deadReference(.partner, to: "z"), .deadReference(.parent, to: "D9"),
      ])
    #expect(found.findings[4].subjects == [.init(id: "a", name: "A")])
  }

  @Test("Organizations without a municipality, a sector, or a sound identity, ceased ones left out")
  func rest() throws {
    let report = try report([
      row("siren:32829320", "Longueur"),
      row("none", "Rien", in: nil), row("text", "Texte", in: nil) { $0.postcode = "99999" },
      row("point", "Point", in: nil) { $0.point = Point(latitude: 1, longitude: 1) },
      row("large", "Large", in: "D1"),
      row("vague", "Vague") {
        $0.sector = .other
        $0.sectorBasis = .unknown
      },
      row("rna:", "Fermée", in: nil) { $0.isCeased = true },
    ])
    let places = try section(report, .notPlaced)
    #expect(places.findings.map { $0.subjects[0].id } == ["point", "text", "none", "large"])
    #expect(
      places.findings.map(\.reason) == [
        .notPlaced(.point), .notPlaced(.text), .notPlaced(.nothing), .notPlaced(.territory),
      ])
    #expect(try section(report, .noSector).findings.map { $0.subjects[0].id } == ["vague"])
    #expect(
      try section(report, .identity).findings == [
        Finding(
          [.init(id: "siren:32829320", name: "Longueur")], .identity(.length))
      ])
    #expect(report.organizations == 6)
  }

  @Test("Lists are bounded, counts are not")
  func bounded() throws {
    let report = try report(
      (0..<30).map { number in row("o\(number)", "N\(number)", in: nil) },
      limits: CheckLimits(freshSince: "2021", listed: 3))
    let places = try section(report, .notPlaced)
    #expect(places.count == 30 && places.findings.count == 3)
  }
}

import Testing

@testable import CooperationModel

@Suite("Groups and the checklist")
struct GroupTests {
  private let parameters = Parameters(top: 2)
  private let place = Territory.ID(rawValue: "T1")

  private func groups(_ directory: Directory = GroupTests.example) throws -> [CandidateGroup] {
    try #require(try CooperationNetwork(directory, parameters: parameters).groups(in: place))
  }

  /// The worked example with the forms of its groups.
  private static let example: Directory = {
    var directory = WorkedExample.directory
    directory.groups[0].form = "ptce"
    directory.groups[1].form = "employer_group"
    return directory
  }()

  private func states(_ group: CandidateGroup) -> [CandidateGroup.State] {
    group.checks.map(\.state)
  }

  @Test("The worked example: three groups, in order")
  func order() throws {
    let groups = try groups()
    #expect(groups.map(\.name) == ["Cantine Coopérative", "Pôle Ormeil", "Ormeil Services"])
    #expect(groups.map(\.source) == [.detected, .declared, .declared])
    #expect(groups.map(\.declaredPairs) == [7, 6, 3])
    #expect(groups.map(\.lawMet) == [4, 4, 3])
    #expect(
      groups[0].members.map(\.rawValue) == ["o01", "o02", "o03", "o05", "o08", "o09", "o10"])
    #expect(groups[0].jobs.known == 6 && groups[0].jobs.low == 163 && groups[0].jobs.high == 340)
  }

  @Test("The worked example: what is met, what is not, what nobody can know")
  func checklist() throws {
    let groups = try groups()
    #expect(
      states(groups[0]) == [
        .metComputed, .metComputed, .metDeclared, .unknown, .notMet, .metDeclared, .unknown,
        .unknown, .metComputed, .unknown, .traceFound,
      ])
    #expect(
      states(groups[1]) == [
        .metComputed, .notMet, .metDeclared, .unknown, .metComputed, .metDeclared, .unknown,
        .unknown, .notMet, .unknown, .unknown,
      ])
    #expect(
      states(groups[2]) == [
        .metComputed, .notMet, .notMet, .unknown, .metComputed, .metDeclared, .unknown, .unknown,
        .notMet, .metDeclared, .metDeclared,
      ])
    #expect(groups.allSatisfy { $0.checks.map(\.item) == CandidateGroup.Item.allCases })
  }

  @Test("The worked example: who could bring what is missing, and why")
  func gaps() throws {
    let pole = try groups()[1]
    #expect(pole.gaps.map(\.item) == [.otherEnterprise, .fiveOrganizations])
    let haulier = try #require(pole.gaps[0].bringers.first)
    #expect(pole.gaps[0].bringers.count == 1)
    #expect(haulier.organization.rawValue == "o09" && haulier.member.rawValue == "o03")
    #expect(haulier.reason == .need && abs(haulier.strength - 0.706921604752) < 1e-9)
    let shown = pole.gaps[1].bringers.map {
      "\($0.organization.rawValue) \($0.reason.rawValue) \($0.member.rawValue) \($0.membersLinked)"
    }
    #expect(
      shown == [
        "o02 need o01 1", "o09 need o03 1", "o10 need o03 3", "o06 introduction o03 1",
        "o07 introduction o03 1", "o04 trade o01 3",
      ])
  }

  @Test("Only whom a territory depends on is asked: the same groups as from everyone")
  func limited() throws {
    let directory = RandomDirectory.make(600, seed: 41)
    let parameters = Parameters(halfDistance: 3, top: 3)
    let everyone = CooperationNetwork(directory, parameters: parameters)
    for (position, territory) in directory.territories.enumerated() where position % 5 == 0 {
      let limited = CooperationNetwork(directory, parameters: parameters)
      let groups = try limited.groups(in: territory.id, everyoneUpTo: 0)
      #expect(try everyone.groups(in: territory.id) == groups, "\(territory.id)")
    }
  }

  @Test("A member from afar, who shares a contact only, is asked whom it keeps, too")
  func afar() throws {
    var directory = Directory()
    for (town, latitude) in [("near", 45.0), ("far", 48.0)] {
      directory.territories.append(
        Territory(
          id: .init(rawValue: town), name: town, level: .municipality,
          center: Point(latitude: latitude, longitude: 4), area: 20))
    }
    for (id, town, phone) in [("a", "near", "01 02 03 04 05"), ("b", "far", "01 02 03 04 05")] {
      var organization = Organization(id: .init(rawValue: id), name: id)
      organization.territory = .init(rawValue: town)
      organization.phone = phone
      organization.needs = ["premises"]
      directory.organizations.append(organization)
    }
    var owner = Organization(id: .init(rawValue: "c"), name: "c")
    owner.territory = .init(rawValue: "far")
    owner.offers = ["premises"]
    directory.organizations.append(owner)
    let network = CooperationNetwork(directory, parameters: Parameters(detectedSizes: 2...50))
    let groups = try network.groups(in: .init(rawValue: "near"), everyoneUpTo: 0)
    let group = try #require(groups?.first)
    #expect(group.members.map(\.rawValue) == ["a", "b"])
    let gap = try #require(group.gaps.first { $0.item == .fiveOrganizations })
    #expect(gap.bringers.map(\.organization.rawValue) == ["c"])
  }

  @Test("A draft is checked as the others are; who is unknown is left out, twice is once")
  func draft() throws {
    let network = CooperationNetwork(Self.example, parameters: parameters)
    let ids = ["o08", "o01", "o05", "o03", "o01", "nobody"].map(WorkedExample.id)
    let draft = try #require(try network.draft(ids, name: "Ours", in: place))
    let pole = try groups()[1]
    #expect(draft.members == pole.members && draft.source == .draft && draft.id == nil)
    #expect(draft.checks == pole.checks && draft.gaps == pole.gaps)
    #expect(try network.draft(ids, name: "", in: .init(rawValue: "T9")) == nil)
    let none = try #require(try network.draft([], name: "Empty", in: place))
    #expect(none.jobs.low == nil && none.gaps.allSatisfy { $0.bringers.isEmpty })
    #expect(none.checks.first?.state == .notMet)
  }

  @Test("The graph for detection: a hypothesis never outweighs a fact")
  func detection() throws {
    // Six of a clique of needs, and a declared pole of three: the needs weigh half.
    let groups = try groups()
    #expect(groups.count { $0.source == .detected } == 1)
    // Smaller groups are listed when they are asked for, but not when a declared one is the same.
    let smaller = Parameters(top: 2, detectedSizes: 3...50)
    let network = CooperationNetwork(Self.example, parameters: smaller)
    let all = try #require(try network.groups(in: place))
    #expect(all.map(\.name) == groups.map(\.name))
  }

  @Test("Sites of three are listed, unless a declared group is the same")
  func sites() throws {
    var directory = Self.example
    for position in [3, 5, 6] { directory.organizations[position].address = "1 rue Longue" }
    for position in [3, 5, 6] {
      directory.organizations[position].territory = .init(rawValue: "BRI")
    }
    #expect(try groups(directory).allSatisfy { $0.source != .site })
    directory.organizations[4].address = "1 rue Longue"
    directory.organizations[4].territory = .init(rawValue: "BRI")
    let site = try #require(try groups(directory).first { $0.source == .site })
    #expect(site.name == "1 rue Longue" && site.id == nil)
    #expect(site.members.map(\.rawValue) == ["o04", "o05", "o06", "o07"])
    #expect(site.checks.last?.state == .metDeclared || site.checks.last?.state == .traceFound)
  }

  @Test("Members without a known place leave the territory undecided, unless others exclude it")
  func territory() throws {
    var directory = Self.example
    let index = CandidateGroup.Item.allCases.firstIndex(of: .sameTerritory) ?? 0
    func state(_ name: String) throws -> CandidateGroup.State? {
      try groups(directory).first { $0.name == name }?.checks[index].state
    }
    directory.organizations[0].territory = nil
    #expect(try state("Pôle Ormeil") == .unknown)
    directory.territories.append(
      Territory(id: .init(rawValue: "D"), name: "", level: .department))
    directory.organizations[0].territory = .init(rawValue: "D")
    #expect(try state("Pôle Ormeil") == .unknown)
    directory.organizations[7].territory = .init(rawValue: "XAN")
    #expect(try state("Pôle Ormeil") == .notMet)
    for position in [0, 2, 4, 7] {
      directory.organizations[position].territory = .init(rawValue: "XAN")
    }
    directory.organizations[0].territory = .init(rawValue: "AUB")
    #expect(try state("Pôle Ormeil") == .notMet)
  }

  @Test("Declared facts: size, lead, role, strategy, premises")
  func declared() throws {
    var directory = Self.example
    directory.groups[0].declaredSize = 12
    directory.groups[0].strategy = "Food for schools"
    directory.memberships[0].role = "lead"
    var premises = Partnership(from: WorkedExample.id("o01"), to: WorkedExample.id("o05"))
    premises.kind = "premises"
    directory.partnerships.append(premises)
    let pole = try #require(try groups(directory).first { $0.id?.rawValue == "g1" })
    let state = Dictionary(
      pole.checks.map { ($0.item, $0.state) }, uniquingKeysWith: { first, _ in first })
    #expect(state[.fiveOrganizations] == .metDeclared)
    #expect(state[.commonStrategy] == .metDeclared)
    #expect(state[.legalVehicle] == .metDeclared)
    #expect(state[.sharedMeans] == .metDeclared)
  }

  @Test("A group that names itself, is named twice, or has ceased members harms nothing")
  func contradictory() throws {
    var directory = Self.example
    directory.groups.append(directory.groups[0])
    directory.memberships.append(
      Membership(group: .init(rawValue: "g1"), organization: .init(rawValue: "g1")))
    directory.memberships.append(directory.memberships[0])
    directory.organizations[9].isCeased = true
    let pole = try #require(try groups(directory).first { $0.id?.rawValue == "g1" })
    #expect(pole.members.count == 4)
  }
}

@Suite("Links of a territory, computed")
struct TerritoryPairTests {
  @Test("Are the suggestions that touch it, in the same order", arguments: [3, 4] as [UInt64])
  func suggestions(seed: UInt64) throws {
    let directory = RandomDirectory.make(150, seed: seed)
    let network = CooperationNetwork(directory)
    for territory in directory.territories.prefix(6) {
      let inside = Set(try #require(network.organizations(in: territory.id)))
      let plain = try network.suggestions(touching: inside)
      let found = try #require(try network.suggestedPairs(in: territory.id))
      #expect(found.count == plain.count)
      #expect(
        found.pairs.map { Set([$0.first, $0.second]) } == plain.map { Set([$0.a, $0.b]) })
      #expect(found.pairs.map { $0.links.map(\.type) } == plain.map(\.reasons))
      #expect(found.pairs.allSatisfy { inside.contains($0.first) })
      #expect(try network.suggestedPairs(in: territory.id, limit: 2)?.pairs.count ?? 0 <= 2)
    }
  }

  @Test("Declared pairs are counted by hand: ten inside T1 and one across its border")
  func declared() throws {
    let network = CooperationNetwork(WorkedExample.directory)
    let found = try #require(network.declaredPairs(in: .init(rawValue: "T1")))
    #expect(found.count == 11)
    #expect(found.pairs.prefix(3).allSatisfy { $0.links[0].type == .partnership })
    let outside = try #require(network.declaredPairs(in: .init(rawValue: "T2")))
    #expect(outside.pairs.map(\.first) == [WorkedExample.id("o10")])
    #expect(network.declaredPairs(in: .init(rawValue: "nowhere"))?.count == nil)
  }
}

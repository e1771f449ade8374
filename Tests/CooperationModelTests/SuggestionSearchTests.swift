import CooperationModel
import Testing

@Suite("The search for suggestions")
struct SuggestionSearchTests {
  @Test(
    "Finds what a plain comparison of all pairs finds",
    arguments: [
      (50, 1, 2, 10.0, false), (120, 2, 3, 10, false), (300, 3, 8, 10, false),
      (300, 4, 1, 5, false), (600, 5, 8, 15, false), (250, 6, 3, 10, true), (400, 7, 8, 40, true),
      (3000, 8, 8, 4, false),
    ] as [(Int, UInt64, Int, Double, Bool)]
  )
  func bruteForce(count: Int, seed: UInt64, top: Int, half: Double, inconsistent: Bool) throws {
    let directory = RandomDirectory.make(count, seed: seed, inconsistent: inconsistent)
    let parameters = Parameters(
      halfDistance: half, top: top, relatednessMinTerritories: count >= 600 ? 30 : 100)
    let plain = BruteForce(directory, parameters)
    let network = CooperationNetwork(directory, parameters: parameters)
    let links = try network.links(includingPruned: true, threads: 2)
      .filter { $0.type.layer == .potential }
    #expect(links.count == plain.links.count)
    for link in links {
      let pair = BruteForce.Pair(type: link.type, a: link.a.rawValue, b: link.b.rawValue)
      let expected = try #require(plain.links[pair], "\(pair) is no link")
      #expect(abs(link.weight - expected.weight) < 1e-12, "\(pair)")
      #expect(link.kept == expected.kept, "\(pair)")
    }
    let unpruned = try network.links().filter { $0.type.layer == .potential }
    #expect(unpruned.count == plain.links.values.count { $0.kept != .pruned })
    let some = directory.organizations.prefix(count > 500 ? 60 : 300)
    for organization in some where !organization.isCeased {
      let answer = try #require(network.links(of: organization.id))
      for type in LinkType.potential {
        let tie = answer.ties.first { $0.type == type }.map { [$0.shown, $0.equal] }
        let owner = BruteForce.Owner(type: type, id: organization.id.rawValue)
        #expect(tie == plain.ties[owner], "\(owner)")
      }
    }
  }

  @Test("The answer for one is the part of the whole", arguments: [11, 12] as [UInt64])
  func answers(seed: UInt64) throws {
    let directory = RandomDirectory.make(260, seed: seed)
    let network = CooperationNetwork(directory, parameters: Parameters(top: 4))
    let links = try network.links()
    for organization in directory.organizations where !organization.isCeased {
      let id = organization.id
      let answer = try #require(network.links(of: id))
      let expected = Set(links.filter { $0.a == id || $0.b == id })
      let found = (answer.known + answer.suggested).flatMap(\.links)
      #expect(Set(found) == expected)
      #expect(found.count == expected.count)
    }
  }

  @Test("Does not depend on the order of the rows")
  func rowOrder() throws {
    let directory = RandomDirectory.make(200, seed: 21)
    var shuffled = directory
    var random = SeededGenerator(seed: 9)
    shuffled.organizations.shuffle(using: &random)
    shuffled.territories.shuffle(using: &random)
    shuffled.memberships.shuffle(using: &random)
    let parameters = Parameters(top: 3)
    let links = try CooperationNetwork(directory, parameters: parameters)
      .links(includingPruned: true)
    let others = try CooperationNetwork(shuffled, parameters: parameters)
      .links(includingPruned: true, threads: 3)
    #expect(links == others)
  }

  @Test("Nothing, one, and two at the same place")
  func small() throws {
    #expect(try CooperationNetwork(Directory()).links().isEmpty)
    var directory = Directory()
    func add(_ id: String) {
      var o = Organization(id: .init(rawValue: id), name: id)
      o.activity = "88.10A"
      o.point = Point(latitude: 90, longitude: 0)
      directory.organizations.append(o)
    }
    add("a")
    #expect(try CooperationNetwork(directory).links().isEmpty)
    add("b")
    // Everyone has the trade: sharing it says nothing, and a weight of nothing is no link.
    #expect(try CooperationNetwork(directory).links().isEmpty)
    directory.references = [ReferenceCount(kind: .class, code: "88.10", count: 1, total: 1000)]
    #expect(try CooperationNetwork(directory).links().map(\.weight) == [1])
  }
}

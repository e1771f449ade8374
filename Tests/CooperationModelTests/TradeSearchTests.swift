import CooperationModel
import Testing

@Suite("The search for the same trade")
struct TradeSearchTests {
  @Test(
    "Finds what a plain comparison of all pairs finds",
    arguments: [
      (50, 1, 2, 10.0, false), (120, 2, 3, 10, false), (300, 3, 8, 10, false),
      (300, 4, 1, 5, false), (600, 5, 8, 15, false), (250, 6, 3, 10, true), (400, 7, 8, 40, true),
    ] as [(Int, UInt64, Int, Double, Bool)]
  )
  func bruteForce(count: Int, seed: UInt64, top: Int, half: Double, inconsistent: Bool) throws {
    let directory = RandomDirectory.make(count, seed: seed, inconsistent: inconsistent)
    let parameters = Parameters(halfDistance: half, top: top)
    let plain = BruteForce(directory, parameters)
    let network = CooperationNetwork(directory, parameters: parameters)
    let links = network.links(includingPruned: true).filter { $0.type == .trade }
    #expect(links.count == plain.links.count)
    for link in links {
      let pair = BruteForce.Pair(a: link.a.rawValue, b: link.b.rawValue)
      let expected = try #require(plain.links[pair], "\(pair) is no link")
      #expect(abs(link.weight - expected.weight) < 1e-12, "\(pair)")
      #expect(link.kept == expected.kept, "\(pair)")
    }
    let unpruned = network.links().filter { $0.type == .trade }
    #expect(unpruned.count == plain.links.values.count { $0.kept != .pruned })
    for organization in directory.organizations where !organization.isCeased {
      let answer = try #require(network.links(of: organization.id))
      let tie = answer.ties.first.map { [$0.shown, $0.equal] }
      #expect(tie == plain.ties[organization.id.rawValue], "\(organization.id)")
    }
  }

  @Test("The answer for one is the part of the whole", arguments: [11, 12] as [UInt64])
  func answers(seed: UInt64) throws {
    let directory = RandomDirectory.make(260, seed: seed)
    let network = CooperationNetwork(directory, parameters: Parameters(top: 4))
    let links = network.links()
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
  func rowOrder() {
    let directory = RandomDirectory.make(200, seed: 21)
    var shuffled = directory
    var random = SeededGenerator(seed: 9)
    shuffled.organizations.shuffle(using: &random)
    shuffled.territories.shuffle(using: &random)
    shuffled.memberships.shuffle(using: &random)
    let parameters = Parameters(top: 3)
    #expect(
      CooperationNetwork(directory, parameters: parameters).links(includingPruned: true)
        == CooperationNetwork(shuffled, parameters: parameters).links(includingPruned: true))
  }

  @Test("Nothing, one, and two at the same place")
  func small() {
    #expect(CooperationNetwork(Directory()).links().isEmpty)
    var directory = Directory()
    func add(_ id: String) {
      var o = Organization(id: .init(rawValue: id), name: id)
      o.activity = "88.10A"
      o.point = Point(latitude: 90, longitude: 0)
      directory.organizations.append(o)
    }
    add("a")
    #expect(CooperationNetwork(directory).links().isEmpty)
    add("b")
    // Everyone has the trade: sharing it says nothing, and a weight of nothing is no link.
    #expect(CooperationNetwork(directory).links().isEmpty)
    directory.references = [ReferenceCount(kind: .class, code: "88.10", count: 1, total: 1000)]
    #expect(CooperationNetwork(directory).links().map(\.weight) == [1])
  }
}

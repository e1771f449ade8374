import CooperationModel
import Foundation
import Testing

/// Values of networkx 3.6 and igraph 1.0, to eight decimals.
@Suite("Measures of known networks")
struct GraphTests {
  private func isNear(_ a: Double?, _ b: Double, _ tolerance: Double = 1e-8) -> Bool {
    a.map { abs($0 - b) < tolerance } ?? false
  }

  @Test("Zachary: centralization, betweenness, constraint")
  func zachary() throws {
    let graph = try KnownNetworks.zachary()
    #expect(graph.edgeCount == 78)
    #expect(isNear(graph.degreeCentralization, 0.39962121))
    let betweenness = try #require(try graph.betweenness())
    let expected = [
      0.43763528, 0.05393669, 0.14365681, 0.01190927, 0.00063131, 0.02998737, 0.02998737, 0.0,
      0.05592683, 0.00084776, 0.00063131, 0.0, 0.0, 0.0458634, 0.0, 0.0, 0.0, 0.0, 0.0, 0.03247505,
      0.0, 0.0, 0.0, 0.01761364, 0.0022096, 0.00384049, 0.0, 0.02233345, 0.00179473, 0.00292208,
      0.01441198, 0.13827561, 0.14524711, 0.30407498,
    ]
    for (node, value) in expected.enumerated() {
      #expect(isNear(betweenness[node], value), "node \(node)")
    }
    #expect(isNear(graph.betweennessCentralization(betweenness), 0.4055572))
    let constraint = [
      0.1554233, 0.27953511, 0.18517664, 0.39665965, 0.52941744, 0.47748481, 0.47748481,
      0.44271159, 0.30360071, 0.5, 0.52941744, 1.0, 0.62250434, 0.32333542, 0.57367959, 0.57367959,
      0.78125, 0.59086854, 0.57367959, 0.37371935, 0.57367959, 0.59086854, 0.57367959, 0.30582372,
      0.45987654, 0.45987654, 0.67090182, 0.2850692, 0.38691315, 0.449409, 0.34600646, 0.2445754,
      0.24922336, 0.15641869,
    ]
    for (node, value) in constraint.enumerated() {
      #expect(isNear(graph.constraint(of: node), value), "node \(node)")
    }
  }

  @Test("Zachary: modularity of the split and of the communities found, and the disparity filter")
  func zacharyCommunities() throws {
    let graph = try KnownNetworks.zachary()
    let split = (0..<34).map { KnownNetworks.zacharySplit.contains($0) ? 0 : 1 }
    #expect(isNear(graph.modularity(of: split), 0.35823471))
    let weighted = try KnownNetworks.zachary(isWeighted: true)
    #expect(isNear(weighted.modularity(of: split), 0.39143757))
    let best = try #require(graph.modularity(of: try graph.communities()))
    // 0.41978961 is the optimum, found by an exact method.
    #expect(best > 0.98 * 0.41978961 && best <= 0.41978961 + 1e-8)
    let edges = weighted.edges
    let first = try #require(edges.first { $0.a == 0 && $0.b == 2 })
    #expect(isNear(weighted.disparity(of: first), 0.14937795))
    let kept = edges.filter { weighted.disparity(of: $0) < 0.2 }.map { "\($0.a)-\($0.b)" }
    #expect(kept == ["0-2", "1-2", "25-31", "32-33"])
  }

  @Test("Florence: the Medici stand between the others")
  func florence() throws {
    let graph = KnownNetworks.florence
    let betweenness = try #require(try graph.betweenness(threads: 2))
    let expected = [
      0.0, 0.52197802, 0.05494505, 0.02197802, 0.1025641, 0.09340659, 0.11355311, 0.09157509,
      0.21245421, 0.14285714, 0.0, 0.1043956, 0.25457875, 0.0, 0.0,
    ]
    let constraint = [
      1.0, 0.20987654, 0.48225309, 0.6558642, 0.45833333, 0.5, 0.45987654, 0.45987654, 0.33333333,
      0.5, 1.0, 0.48225309, 0.25, 1.0, 1.0,
    ]
    for family in expected.indices {
      #expect(isNear(betweenness[family], expected[family]), "\(KnownNetworks.families[family])")
      #expect(isNear(graph.constraint(of: family), constraint[family]))
    }
    #expect(isNear(graph.degreeCentralization, 0.27472527))
    #expect(isNear(graph.betweennessCentralization(betweenness), 0.43681319))
  }

  @Test("Finds communities that were put in")
  func lancichinetti() throws {
    let (graph, truth) = try KnownNetworks.lancichinetti()
    #expect(graph.edgeCount == 4573)
    #expect(isNear(graph.modularity(of: truth), 0.65860426))
    let found = try graph.communities()
    let modularity = try #require(graph.modularity(of: found))
    #expect(modularity >= 0.98 * 0.65860426)
    #expect(Self.sharedInformation(truth, found) >= 0.9)
  }

  @Test("Communities are connected, and do not depend on the run")
  func connected() throws {
    let (graph, _) = try KnownNetworks.lancichinetti()
    let found = try graph.communities()
    for name in Set(found) {
      let members = found.indices.filter { found[$0] == name }
      #expect(members.first == name)
      #expect(Set(graph.part(members).components).count == 1)
    }
    #expect(try graph.communities() == found)
  }

  /// The information that two divisions share, from 0 to 1.
  ///
  /// > Source: L. Danon et al., "Comparing community structure identification" (2005).
  private static func sharedInformation(_ a: [Int], _ b: [Int]) -> Double {
    func entropy(_ counts: [Int]) -> Double {
      counts.reduce(0) { sum, count in
        let share = Double(count) / Double(a.count)
        return sum - share * log(share)
      }
    }
    func counts(_ names: [String]) -> [Int] {
      Dictionary(names.map { ($0, 1) }, uniquingKeysWith: +).map(\.value)
    }
    let (first, second) = (entropy(counts(a.map(String.init))), entropy(counts(b.map(String.init))))
    let both = entropy(counts(zip(a, b).map { "\($0) \($1)" }))
    return 2 * (first + second - both) / (first + second)
  }

  @Test("A star, a line, a pair, one node and none")
  func small() throws {
    let star = Graph(count: 5, edges: (1..<5).map { Graph.Edge(0, $0) })
    #expect(star.degreeCentralization == 1)
    #expect(try star.betweenness() == [1, 0, 0, 0, 0])
    #expect(star.betweennessCentralization([1, 0, 0, 0, 0]) == 1)
    // The ends of a line of three: one tie, wholly in it.
    let line = Graph(count: 4, edges: [Graph.Edge(0, 1), Graph.Edge(1, 2)])
    #expect(line.components == [0, 0, 0, 3])
    #expect(line.constraint(of: 0) == 1)
    #expect(line.constraint(of: 1) == 0.5)
    #expect(line.constraint(of: 3) == nil)
    let pair = Graph(count: 2, edges: [Graph.Edge(0, 1), Graph.Edge(1, 0), Graph.Edge(0, 0)])
    #expect(pair.edgeCount == 1)
    #expect(pair.degreeCentralization == nil)
    #expect(try pair.betweenness() == [0, 0])
    let none = Graph(count: 0, edges: [])
    #expect(try none.betweenness() == [])
    #expect(try none.communities() == [])
    #expect(none.modularity(of: []) == nil)
    #expect(try Graph(count: 3, edges: []).communities() == [0, 1, 2])
  }

  @Test("Two threads find what one finds, to the last bit")
  func threads() throws {
    let (graph, _) = try KnownNetworks.lancichinetti()
    #expect(try graph.betweenness(threads: 1) == graph.betweenness(threads: 3))
  }

  @Test("A computation that is cancelled stops")
  func cancel() throws {
    let (graph, _) = try KnownNetworks.lancichinetti()
    let computation = Computation()
    computation.cancel()
    #expect(throws: CancellationError.self) {
      _ = try graph.betweenness(threads: 2, computation: computation)
    }
    #expect(throws: CancellationError.self) { _ = try graph.communities(computation: computation) }
    let directory = RandomDirectory.make(300, seed: 3)
    #expect(throws: CancellationError.self) {
      _ = try CooperationNetwork(
        directory, parameters: Parameters(), whole: .init(), computation: computation)
    }
    // The search itself is over: what follows it stops, too.
    let network = CooperationNetwork(directory)
    try network.prepareSuggestions()
    #expect(throws: CancellationError.self) {
      _ = try network.groups(in: .init(rawValue: "i1"), computation: computation)
    }
    #expect(throws: CancellationError.self) { _ = try network.links(computation: computation) }
    #expect(throws: CancellationError.self) {
      _ = try network.suggestions(threads: 2, computation: computation)
    }
  }
}

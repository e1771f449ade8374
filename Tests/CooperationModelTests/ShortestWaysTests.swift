import CooperationModel
import Testing

@Suite("Shortest ways")
struct ShortestWaysTests {
  private func ways(
    _ edges: [(Int, Int)], from start: Int, to end: Int
  ) -> ShortestWays<Int>? {
    var neighbors: [Int: Set<Int>] = [:]
    for (a, b) in edges {
      neighbors[a, default: []].insert(b)
      neighbors[b, default: []].insert(a)
    }
    return ShortestWays(from: start, to: end) { nodes in
      var found: [Int: Set<Int>] = [:]
      for node in nodes { found[node] = neighbors[node] }
      return found
    }
  }

  private func all(_ ways: ShortestWays<Int>?) -> [[Int]] {
    ways.map { ways in (0..<ways.count).map(ways.way) } ?? []
  }

  @Test("Are those that can be seen in a small network, in order")
  func small() {
    //   1 — 2
    //  /     \
    // 0 — 3 — 4 — 5    6 — 7
    let edges = [(0, 1), (1, 2), (2, 4), (0, 3), (3, 4), (4, 5), (6, 7), (1, 4)]
    #expect(all(ways(edges, from: 0, to: 5)) == [[0, 1, 4, 5], [0, 3, 4, 5]])
    #expect(all(ways(edges, from: 5, to: 0)) == [[5, 4, 1, 0], [5, 4, 3, 0]])
    #expect(all(ways(edges, from: 6, to: 7)) == [[6, 7]])
    #expect(ways(edges, from: 0, to: 7) == nil)
    #expect(ways(edges, from: 0, to: 99) == nil)
    let same = ways(edges, from: 4, to: 4)
    #expect(same?.length == 0)
    #expect(all(same) == [[4]])
  }

  @Test("Across a square of streets there are as many as Pascal's triangle says", arguments: 1...6)
  func lattice(side: Int) {
    var edges: [(Int, Int)] = []
    for row in 0...side {
      for column in 0...side {
        let here = row * (side + 1) + column
        if column < side { edges.append((here, here + 1)) }
        if row < side { edges.append((here, here + side + 1)) }
      }
    }
    let found = ways(edges, from: 0, to: (side + 1) * (side + 1) - 1)
    // The central binomial coefficients.
    #expect(found?.count == [2, 6, 20, 70, 252, 924][side - 1])
    #expect(found?.length == 2 * side)
    let all = self.all(found)
    #expect(Set(all).count == all.count)
    #expect(all == all.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("Are those that trying every way finds, in random networks", arguments: 0..<40)
  func bruteForce(seed: Int) {
    var random = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func next(_ bound: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % bound
    }
    let edges = (0..<14).map { _ in (next(9), next(9)) }.filter { $0.0 != $0.1 }
    var best: [[Int]] = []
    func walk(_ way: [Int]) {
      guard let last = way.last else { return }
      if last == 8 {
        if let known = best.first, way.count > known.count { return }
        if let known = best.first, way.count < known.count { best = [] }
        best.append(way)
        return
      }
      let beside = Set(edges.flatMap { $0.0 == last ? [$0.1] : $0.1 == last ? [$0.0] : [] })
      for node in beside where !way.contains(node) { walk(way + [node]) }
    }
    walk([0])
    #expect(all(ways(edges, from: 0, to: 8)) == best.sorted { $0.lexicographicallyPrecedes($1) })
  }

  @Test("May be more than a number holds, and longer than the stack of a recursion")
  func extremes() {
    // Seventy times in a row, two ways to go on: 2 to the 70th.
    let diamonds = (0..<70).flatMap { number in
      let from = number * 3
      return [(from, from + 1), (from, from + 2), (from + 1, from + 3), (from + 2, from + 3)]
    }
    let many = ways(diamonds, from: 0, to: 210)
    #expect(many?.count == .max)
    #expect(many?.way(0).prefix(4) == [0, 1, 3, 4])
    #expect(many?.way(1).suffix(4) == [205, 207, 209, 210])
    let long = ways((0..<100_000).map { ($0, $0 + 1) }, from: 0, to: 100_000)
    #expect(long?.count == 1)
    #expect(long?.way(0).count == 100_001)
  }
}

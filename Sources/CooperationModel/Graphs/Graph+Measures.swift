extension Graph {
  /// The largest number of nodes times edges that betweenness is computed for.
  public static let betweennessBound = 200_000_000

  /// How much the best connected node stands out: 1 for a star, 0 if all are alike.
  ///
  /// - Returns: From 0 to 1; absent below three nodes.
  /// - Complexity: O(*n*) for *n* nodes.
  ///
  /// > Source: L. C. Freeman, "Centrality in social networks" (1979), for degrees; isolates count.
  public var degreeCentralization: Double? {
    let all = count + isolates
    guard all > 2 else { return nil }
    let most = (0..<count).map(degree).max() ?? 0
    let sum = isolates * most + (0..<count).reduce(0) { $0 + most - degree(of: $1) }
    return Double(sum) / (Double(all - 1) * Double(all - 2))
  }

  /// On how many of the shortest paths between others each node is, as a share of the pairs.
  ///
  /// - Parameters:
  ///   - threads: How many cores may work; the values are the same.
  ///   - computation: Asked whether to stop.
  /// - Returns: A share from 0 to 1 for each node; absent if the largest component is beyond
  ///   ``betweennessBound``.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*n* *m*) for *n* nodes and *m* edges.
  ///
  /// > Source: U. Brandes, "A faster algorithm for betweenness centrality" (2001); undirected,
  /// > unweighted, divided by the number of pairs of others, isolates included in the count.
  public func betweenness(
    threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> [Double]? {
    guard isWithinBound else { return nil }
    let all = count + isolates
    let pairs = Double(all - 1) * Double(all - 2) / 2
    guard pairs > 0 else { return Array(repeating: 0, count: count) }
    // The pieces do not depend on the number of threads, so that sums are always made alike.
    let size = 64
    // Below a thousand nodes the whole takes some 40 ms: threads would not be worth their waking.
    let threads = count < 1000 ? 1 : threads
    var sums = [Double](repeating: 0, count: count)
    try Parallel.forEach((count + size - 1) / size, threads: threads) {
      piece throws(CancellationError) in
      var paths = ShortestPaths(self)
      for source in piece * size..<min((piece + 1) * size, count) where degree(of: source) > 0 {
        paths.add(from: source)
        try computation?.advance(0)
      }
      return paths.found()
    } take: { found in
      for (node, share) in found { sums[node] += share }
    }
    // Each pair was counted from both ends.
    return sums.map { $0 / 2 / pairs }
  }

  /// Whether the largest component is small enough for betweenness.
  private var isWithinBound: Bool {
    let components = self.components
    var nodes = [Int](repeating: 0, count: count)
    var halves = [Int](repeating: 0, count: count)
    for node in 0..<count {
      nodes[components[node]] += 1
      halves[components[node]] += degree(of: node)
    }
    guard let largest = nodes.indices.max(by: { nodes[$0] < nodes[$1] }) else { return true }
    return nodes[largest] * (halves[largest] / 2) <= Self.betweennessBound
  }

  /// How much the node that is most between stands out.
  ///
  /// - Parameter betweenness: The betweenness of each node.
  /// - Returns: From 0 to 1; absent below three nodes.
  public func betweennessCentralization(_ betweenness: [Double]) -> Double? {
    let all = count + isolates
    guard all > 2 else { return nil }
    let most = betweenness.max() ?? 0
    return betweenness.reduce(Double(isolates) * most) { $0 + most - $1 } / Double(all - 1)
  }

  /// How much the neighbors of a node are neighbors of each other: low where it joins strangers.
  ///
  /// - Parameter node: The node.
  /// - Returns: Above 0, mostly to 1, above 1 for tiny cliques; absent without neighbors.
  /// - Complexity: O(*k* *d*) for *k* neighbors of degree *d*.
  ///
  /// > Source: R. S. Burt, "Structural holes" (1992); every edge counts the same.
  public func constraint(of node: Int) -> Double? {
    let own = neighbors(of: node)
    guard !own.isEmpty else { return nil }
    let share = 1 / Double(own.count)
    var sum = 0.0
    for other in own {
      var tie = share
      for between in own where between != other && areJoined(between, other) {
        tie += share / Double(degree(of: between))
      }
      sum += tie * tie
    }
    return sum
  }

  /// How much more the groups are joined inside than by chance.
  ///
  /// - Parameters:
  ///   - groups: The group of each node, as any number.
  ///   - resolution: Above 1 favors smaller groups.
  /// - Returns: From -0.5 to 1; absent without edges.
  /// - Complexity: O(*n* + *m*) for *n* nodes and *m* edges.
  ///
  /// > Source: M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in
  /// > networks" (2004), with weights.
  public func modularity(of groups: [Int], resolution: Double = 1) -> Double? {
    var inside: [Int: Double] = [:]
    var total: [Int: Double] = [:]
    var all = 0.0
    for node in 0..<count {
      for position in range(of: node) {
        all += weight(at: position)
        total[groups[node], default: 0] += weight(at: position)
        if groups[neighbor(at: position)] == groups[node] {
          inside[groups[node], default: 0] += weight(at: position)
        }
      }
    }
    guard all > 0 else { return nil }
    return total.keys.sorted().reduce(0) { sum, group in
      let share = (total[group] ?? 0) / all
      return sum + (inside[group] ?? 0) / all - resolution * share * share
    }
  }

  /// How significant the weight of an edge is for each end; a measure that is shown nowhere yet.
  ///
  /// - Parameter edge: An edge of the graph.
  /// - Returns: The smaller probability of the two ends, from 0 to 1.
  ///
  /// > Source: M. Á. Serrano, M. Boguñá and A. Vespignani, "Extracting the multiscale backbone of
  /// > complex weighted networks" (2009).
  public func disparity(of edge: Edge) -> Double {
    [edge.a, edge.b].map { node in
      guard degree(of: node) > 1 else { return 1 }
      let rest = 1 - edge.weight / strength(of: node)
      return (1..<degree(of: node)).reduce(1.0) { product, _ in product * rest }
    }.min() ?? 1
  }
}

/// The shortest paths from one node after the other.
private struct ShortestPaths {
  private let graph: Graph
  private var distances: [Int32]
  private var paths: [Double]
  private var shares: [Double]
  private var sums: [Double]
  private var order: [Int32] = []

  init(_ graph: Graph) {
    self.graph = graph
    distances = Array(repeating: -1, count: graph.count)
    paths = Array(repeating: 0, count: graph.count)
    shares = Array(repeating: 0, count: graph.count)
    sums = Array(repeating: 0, count: graph.count)
  }

  mutating func add(from source: Int) {
    order.removeAll(keepingCapacity: true)
    order.append(Int32(source))
    distances[source] = 0
    paths[source] = 1
    var next = 0
    while next < order.count {
      let node = Int(order[next])
      next += 1
      for position in graph.range(of: node) {
        let other = graph.neighbor(at: position)
        if distances[other] < 0 {
          distances[other] = distances[node] + 1
          order.append(Int32(other))
        }
        if distances[other] == distances[node] + 1 { paths[other] += paths[node] }
      }
    }
    for node in order.reversed() {
      let node = Int(node)
      for position in graph.range(of: node) {
        let other = graph.neighbor(at: position)
        if distances[other] == distances[node] - 1 {
          shares[other] += paths[other] / paths[node] * (1 + shares[node])
        }
      }
      if node != source { sums[node] += shares[node] }
    }
    for node in order {
      distances[Int(node)] = -1
      paths[Int(node)] = 0
      shares[Int(node)] = 0
    }
  }

  /// What was found so far, in order; zeros left out.
  func found() -> [(Int, Double)] {
    sums.indices.filter { sums[$0] != 0 }.map { ($0, sums[$0]) }
  }
}

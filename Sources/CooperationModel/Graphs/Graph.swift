/// An undirected graph of numbered nodes, each pair joined at most once.
///
/// It has no loops. Neighbors are in the order of their numbers.
public struct Graph: Sendable {
  /// A pair of joined nodes.
  public struct Edge: Hashable, Sendable {
    /// One end.
    public var a: Int
    /// The other end.
    public var b: Int
    /// How strongly they are joined; above zero.
    public var weight: Double

    /// Makes an edge.
    public init(_ a: Int, _ b: Int, weight: Double = 1) {
      self.a = a
      self.b = b
      self.weight = weight
    }
  }

  /// How many nodes there are.
  public let count: Int
  /// How many more nodes there are that nothing joins: they have no numbers, but count in shares.
  public let isolates: Int
  /// How many pairs are joined.
  public let edgeCount: Int
  private let starts: [Int32]
  private let ends: [Int32]
  private let weights: [Double]

  /// Makes a graph.
  ///
  /// - Parameters:
  ///   - count: How many nodes there are.
  ///   - isolates: How many more there are that nothing joins, and that need no numbers.
  ///   - edges: The edges; loops and edges without weight are left out, of one pair the first stays.
  /// - Complexity: O(*n* + *m* log *m*) for *n* nodes and *m* edges.
  /// - Precondition: Each end is a node.
  public init(count: Int, isolates: Int = 0, edges: some Sequence<Edge>) {
    var halves: [(from: Int32, to: Int32, weight: Double, order: Int)] = []
    for (order, edge) in edges.enumerated() where edge.a != edge.b && edge.weight > 0 {
      precondition(
        (0..<count).contains(edge.a) && (0..<count).contains(edge.b),
        "an edge joins two of \(count) nodes: \(edge.a), \(edge.b)")
      halves.append((Int32(edge.a), Int32(edge.b), edge.weight, order))
      halves.append((Int32(edge.b), Int32(edge.a), edge.weight, order))
    }
    halves.sort { ($0.from, $0.to, $0.order) < ($1.from, $1.to, $1.order) }
    var starts = [Int32](repeating: 0, count: count + 1)
    var ends: [Int32] = []
    var weights: [Double] = []
    var last: (Int32, Int32) = (-1, -1)
    for half in halves where (half.from, half.to) != last {
      last = (half.from, half.to)
      ends.append(half.to)
      weights.append(half.weight)
      starts[Int(half.from) + 1] += 1
    }
    for node in 0..<count { starts[node + 1] += starts[node] }
    self.count = count
    self.isolates = isolates
    self.starts = starts
    self.ends = ends
    self.weights = weights
    edgeCount = ends.count / 2
  }

  /// Where the neighbors of a node stand.
  func range(of node: Int) -> Range<Int> { Int(starts[node])..<Int(starts[node + 1]) }

  func neighbor(at position: Int) -> Int { Int(ends[position]) }

  func weight(at position: Int) -> Double { weights[position] }

  /// How many neighbors a node has.
  public func degree(of node: Int) -> Int { range(of: node).count }

  /// The neighbors of a node, in order.
  public func neighbors(of node: Int) -> [Int] { range(of: node).map { neighbor(at: $0) } }

  /// The sum of the weights of the edges of a node.
  public func strength(of node: Int) -> Double {
    range(of: node).reduce(0) { $0 + weights[$1] }
  }

  /// Whether two nodes are joined.
  ///
  /// - Complexity: O(log *k*) for *k* neighbors.
  public func areJoined(_ a: Int, _ b: Int) -> Bool {
    var low = Int(starts[a])
    var high = Int(starts[a + 1])
    while low < high {
      let middle = (low + high) / 2
      if ends[middle] < b { low = middle + 1 } else { high = middle }
    }
    return low < starts[a + 1] && ends[low] == b
  }

  /// Every edge once, the smaller end first, in order.
  public var edges: [Edge] {
    (0..<count).flatMap { node in
      range(of: node).filter { neighbor(at: $0) > node }
        .map { Edge(node, neighbor(at: $0), weight: weights[$0]) }
    }
  }

  /// The component of each node: the smallest node that it is connected with.
  ///
  /// - Complexity: O(*n* + *m*) for *n* nodes and *m* edges.
  public var components: [Int] {
    var components = [Int](repeating: -1, count: count)
    var open: [Int] = []
    for start in 0..<count where components[start] < 0 {
      components[start] = start
      open.append(start)
      while let node = open.popLast() {
        for position in range(of: node) where components[neighbor(at: position)] < 0 {
          components[neighbor(at: position)] = start
          open.append(neighbor(at: position))
        }
      }
    }
    return components
  }

  /// The graph of some of the nodes, numbered anew in the order given.
  ///
  /// - Parameter nodes: The nodes to keep, each once.
  /// - Returns: The graph of the edges between them.
  /// - Complexity: O(*k* + *m* log *m*) for *k* nodes with *m* edges between them, and O(*n*) space.
  public func part(_ nodes: [Int]) -> Graph {
    var numbers: [Int: Int] = [:]
    for (number, node) in nodes.enumerated() { numbers[node] = number }
    var edges: [Edge] = []
    for (number, node) in nodes.enumerated() {
      for position in range(of: node) {
        if let other = numbers[neighbor(at: position)], other > number {
          edges.append(Edge(number, other, weight: weights[position]))
        }
      }
    }
    return Graph(count: nodes.count, edges: edges)
  }
}

extension Graph {
  /// Groups of nodes that are joined more among themselves than with others: exploratory.
  ///
  /// Deterministic: nodes are visited in order, and move to the neighboring group of the largest
  /// gain if it exceeds that of staying by more than 10⁻¹²; of equal gains, to the group with the
  /// smallest label. A group is named by the node that began it; in the graph of the groups, they
  /// are numbered in the order of their smallest nodes. Groups that are not connected are split.
  ///
  /// - Parameters:
  ///   - resolution: Above 1 favors smaller groups.
  ///   - computation: Asked whether to stop.
  /// - Returns: The group of each node: its smallest member.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: About O(*m* log *n*) for *n* nodes and *m* edges.
  ///
  /// > Source: V. D. Blondel et al., "Fast unfolding of communities in large networks" (2008); the
  /// > split is what V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden" (2019), ask
  /// > for at least.
  public func communities(
    resolution: Double = 1, computation: Computation? = nil
  ) throws(CancellationError) -> [Int] {
    var groups = Array(0..<count)
    var level = Level(self)
    while true {
      guard try level.move(resolution: resolution, computation) else { break }
      let numbers = level.renumbered()
      for node in groups.indices { groups[node] = numbers[groups[node]] }
      level = level.joined(numbers)
    }
    return connected(groups)
  }

  /// Splits groups that are not connected, and names each by its smallest node.
  private func connected(_ groups: [Int]) -> [Int] {
    var names = [Int](repeating: -1, count: count)
    var open: [Int] = []
    for start in 0..<count where names[start] < 0 {
      names[start] = start
      open.append(start)
      while let node = open.popLast() {
        for position in range(of: node) {
          let other = neighbor(at: position)
          guard names[other] < 0, groups[other] == groups[start] else { continue }
          names[other] = start
          open.append(other)
        }
      }
    }
    return names
  }
}

/// The graph of the groups found so far.
private struct Level {
  private var starts: [Int]
  private var ends: [Int]
  private var weights: [Double]
  /// The weight inside each node, both directions.
  private var loops: [Double]
  private var strengths: [Double]
  private var labels: [Int]
  /// The sum of all weights, each edge once.
  private let total: Double

  init(_ graph: Graph) {
    starts = [0]
    ends = []
    weights = []
    for node in 0..<graph.count {
      for position in graph.range(of: node) {
        ends.append(graph.neighbor(at: position))
        weights.append(graph.weight(at: position))
      }
      starts.append(ends.count)
    }
    loops = Array(repeating: 0, count: graph.count)
    strengths = (0..<graph.count).map(graph.strength)
    labels = Array(0..<graph.count)
    total = strengths.reduce(0, +) / 2
  }

  private init(starts: [Int], ends: [Int], weights: [Double], loops: [Double], total: Double) {
    self.starts = starts
    self.ends = ends
    self.weights = weights
    self.loops = loops
    self.total = total
    strengths = loops.indices.map { node in
      weights[starts[node]..<starts[node + 1]].reduce(loops[node], +)
    }
    labels = Array(loops.indices)
  }

  /// Moves nodes until none gains; answers whether any moved.
  mutating func move(
    resolution: Double, _ computation: Computation?
  ) throws(CancellationError) -> Bool {
    guard total > 0 else { return false }
    var sums = strengths
    var toGroup = [Double](repeating: 0, count: labels.count)
    var met: [Int] = []
    var hasMoved = false
    var isMoving = true
    while isMoving {
      isMoving = false
      try computation?.advance(0)
      for node in labels.indices {
        let own = labels[node]
        met.removeAll(keepingCapacity: true)
        for position in starts[node]..<starts[node + 1] {
          let group = labels[ends[position]]
          if toGroup[group] == 0 { met.append(group) }
          toGroup[group] += weights[position]
        }
        sums[own] -= strengths[node]
        func gain(_ group: Int) -> Double {
          toGroup[group] / total
            - resolution * strengths[node] * sums[group] / (2 * total * total)
        }
        var best = own
        var bestGain = gain(own)
        for group in met.sorted() where group != own {
          let candidate = gain(group)
          if candidate > bestGain + 1e-12 {
            best = group
            bestGain = candidate
          }
        }
        sums[best] += strengths[node]
        if best != own {
          labels[node] = best
          isMoving = true
          hasMoved = true
        }
        for group in met { toGroup[group] = 0 }
      }
    }
    return hasMoved
  }

  /// The number of the group of each node: groups in the order of their smallest nodes.
  func renumbered() -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.map { label in
      if let number = numbers[label] { return number }
      let number = numbers.count
      numbers[label] = number
      return number
    }
  }

  /// The graph whose nodes are groups.
  func joined(_ numbers: [Int]) -> Level {
    let count = (numbers.max() ?? -1) + 1
    var sums = [[Int: Double]](repeating: [:], count: count)
    var loops = [Double](repeating: 0, count: count)
    for node in numbers.indices {
      loops[numbers[node]] += self.loops[node]
      for position in starts[node]..<starts[node + 1] {
        let other = numbers[ends[position]]
        if other == numbers[node] {
          loops[other] += weights[position]
        } else {
          sums[numbers[node]][other, default: 0] += weights[position]
        }
      }
    }
    var starts = [0]
    var ends: [Int] = []
    var weights: [Double] = []
    for group in 0..<count {
      for (other, weight) in sums[group].sorted(by: { $0.key < $1.key }) {
        ends.append(other)
        weights.append(weight)
      }
      starts.append(ends.count)
    }
    return Level(starts: starts, ends: ends, weights: weights, loops: loops, total: total)
  }
}

/// All the shortest ways between two nodes of a network whose links have no length.
///
/// Ways are never listed one by one before they are asked for: between two large groups there may be
/// more than anybody can hold.
public struct ShortestWays<Node: Comparable & Hashable & Sendable>: Sendable {
  /// How many links each way has.
  public let length: Int
  /// How many ways there are; `Int.max` stands for more than that.
  public let count: Int
  private let start: Node
  /// Where the ways go on from each node, in order.
  private let following: [Node: [Node]]
  /// How many ways lead from each node to the end.
  private let counts: [Node: Int]

  /// Finds the shortest ways between two nodes, from both ends at once.
  ///
  /// Absent if no way joins them.
  ///
  /// - Parameters:
  ///   - start: One end.
  ///   - end: The other end.
  ///   - neighbors: Returns the neighbors of each of some nodes; those that it leaves out have none.
  /// - Throws: What `neighbors` throws.
  /// - Complexity: O(*n* log *n*) for *n* links of those reached before the two walks meet.
  ///
  /// > Source: I. Pohl, "Bi-directional search" (1971), in levels: links have no length.
  public init?(
    from start: Node, to end: Node, neighbors: ([Node]) throws -> [Node: Set<Node>]
  ) rethrows {
    // The nodes before each node reached from either end, on the shortest ways from that end.
    var before: [[Node: [Node]]] = [[start: []], [end: []]]
    var fronts = [[start], [end]]
    var meeting = start == end ? [start] : []
    while meeting.isEmpty {
      guard !fronts[0].isEmpty, !fronts[1].isEmpty else { return nil }
      let side = fronts[0].count <= fronts[1].count ? 0 : 1
      let found = try neighbors(fronts[side])
      var next: [Node: [Node]] = [:]
      for node in fronts[side] {
        for neighbor in found[node] ?? [] where before[side][neighbor] == nil {
          next[neighbor, default: []].append(node)
        }
      }
      before[side].merge(next) { old, _ in old }
      fronts[side] = Array(next.keys)
      meeting = fronts[side].filter { before[1 - side][$0] != nil }
    }
    self.start = start
    following = Self.following(meeting, before)
    (length, counts) = Self.counted(from: start, to: end, following)
    count = counts[start] ?? 1
  }

  /// Joins both walks: where the ways go on from each node that some way goes through.
  private static func following(
    _ meeting: [Node], _ before: [[Node: [Node]]]
  ) -> [Node: [Node]] {
    var following: [Node: [Node]] = [:]
    var open = meeting
    var seen = Set(meeting)
    while let node = open.popLast() {
      for earlier in before[0][node] ?? [] {
        following[earlier, default: []].append(node)
        if seen.insert(earlier).inserted { open.append(earlier) }
      }
    }
    open = meeting
    seen = Set(meeting)
    while let node = open.popLast() {
      let later = before[1][node] ?? []
      following[node] = later
      open += later.filter { seen.insert($0).inserted }
    }
    return following.mapValues { $0.sorted() }
  }

  /// Counts the ways from each node to the end, level by level: a way may be longer than the stack.
  private static func counted(
    from start: Node, to end: Node, _ following: [Node: [Node]]
  ) -> (length: Int, counts: [Node: Int]) {
    var levels: [Set<Node>] = [[start]]
    while let last = levels.last, !last.contains(end) {
      levels.append(Set(last.flatMap { following[$0] ?? [] }))
    }
    var counts = [end: 1]
    for level in levels.dropLast().reversed() {
      for node in level {
        counts[node] = (following[node] ?? []).reduce(0) { sum, next in
          let (total, isTooLarge) = sum.addingReportingOverflow(counts[next] ?? 0)
          return isTooLarge ? .max : total
        }
      }
    }
    return (levels.count - 1, counts)
  }

  /// One of the ways, both ends included; they are in the order of their nodes from the start.
  ///
  /// - Parameter number: The place of the way, from 0.
  /// - Returns: The nodes of the way.
  /// - Precondition: `number` is from 0 to ``count``, the latter excluded.
  /// - Complexity: O(*l* *k*) for ways of *l* links that go on to at most *k* nodes.
  public func way(_ number: Int) -> [Node] {
    precondition((0..<count).contains(number), "there is no way \(number) among \(count)")
    var rest = number
    var way = [start]
    while way.count <= length {
      for next in following[way[way.count - 1]] ?? [] {
        let ways = counts[next] ?? 0
        if rest < ways {
          way.append(next)
          break
        }
        rest -= ways
      }
    }
    return way
  }
}

public import CooperationModel

/// An organization and those around it, with a place for each: the same at every visit.
public struct NodePicture: Hashable, Sendable {
  /// One organization of the picture.
  public struct Node: Hashable, Sendable {
    /// The organization.
    public var id: Organization.ID
    /// Its name.
    public var name: String
    /// The name of its municipality; empty if it is not placed.
    public var municipality: String
    /// How many declared links away; absent for one that is only suggested.
    public var steps: Int?
    /// Its place, from 0 at the left and the top to 1.
    var x = 0.0
    var y = 0.0
  }

  /// Two organizations of the picture, by position.
  struct Pair: Hashable, Sendable {
    var a: Int
    var b: Int
  }

  /// The one in the middle first, then those with declared links, nearest and strongest first.
  public var nodes: [Node]
  /// The pairs with a declared link.
  var declared: Set<Pair>
  /// The pairs with a suggestion and no declared link.
  var suggested: Set<Pair>
  /// How many organizations were found and had no letter left.
  public var leftOut: Int
  /// The links of the one in the middle.
  var links: LinksAnswer
  /// How many organizations its declared links lead to, within one step, two and three, in the picture
  /// or not.
  public var reach: DeclaredReach

  /// The most organizations around the one in the middle: one for each letter.
  static let most = 26

  /// How many declared links an organization has in the picture, by its place among the nodes.
  ///
  /// - Complexity: O(*m*) for *m* declared pairs.
  public func degree(_ node: Int) -> Int { declared.count { $0.a == node || $0.b == node } }

  /// How many others of the picture the one in the middle reaches by declared links through a node
  /// only; 0 for the one in the middle.
  ///
  /// - Complexity: O(*m*) for *m* declared pairs and nodes.
  public func cutOff(without node: Int) -> Int {
    guard node != 0 else { return 0 }
    return reached(without: nil) - reached(without: node) - 1
  }

  /// How many nodes declared pairs of the picture lead to from the one in the middle.
  private func reached(without missing: Int?) -> Int {
    var partners = Array(repeating: [Int](), count: nodes.count)
    for pair in declared where pair.a != missing && pair.b != missing {
      partners[pair.a].append(pair.b)
      partners[pair.b].append(pair.a)
    }
    var isReached = Array(repeating: false, count: nodes.count)
    isReached[0] = true
    var next = [0]
    while let node = next.popLast() {
      for other in partners[node] where !isReached[other] {
        isReached[other] = true
        next.append(other)
      }
    }
    return isReached.count { $0 } - 1
  }
}

extension NodePicture {
  /// Gathers who is within some declared links of an organization, then who is suggested to it.
  ///
  /// Absent if the organization is not in the directory.
  ///
  /// - Parameters:
  ///   - center: The organization in the middle.
  ///   - steps: How many declared links away others may be.
  ///   - directory: The directory.
  ///   - parameters: The parameters of the model.
  ///   - computation: Asked whether to stop.
  /// - Throws: `CancellationError` if stopped, and what the directory throws.
  public init?(
    around center: Organization.ID, steps: Int, in directory: any DirectoryReading,
    parameters: Parameters, computation: Computation
  ) throws {
    guard let sheet = try directory.organization(center),
      let first = try directory.links(of: center, parameters: parameters)
    else { return nil }
    var answers = [center: first]
    let name = sheet.organization.name
    var nodes = [
      Node(id: center, name: name, municipality: sheet.path.last?.name ?? "", steps: 0)
    ]
    var seen: Set<Organization.ID> = [center]
    var leftOut = 0
    func isDeclared(_ neighbor: LinksAnswer.Neighbor) -> Bool {
      neighbor.links.contains { $0.type.layer == .declared }
    }
    var ring = [center]
    for step in 1...max(steps, 1) {
      var found: [(neighbor: LinksAnswer.Neighbor, weight: Double)] = []
      for id in ring {
        if computation.isCancelled { throw CancellationError() }
        if answers[id] == nil {
          answers[id] = try directory.links(of: id, parameters: parameters)
        }
        for neighbor in answers[id]?.known ?? [] where isDeclared(neighbor) {
          guard seen.insert(neighbor.id).inserted else { continue }
          found.append((neighbor, neighbor.links.first?.weight ?? 0))
        }
      }
      found.sort {
        $0.weight != $1.weight ? $0.weight > $1.weight : $0.neighbor.id < $1.neighbor.id
      }
      let kept = found.prefix(Self.most + 1 - nodes.count)
      leftOut += found.count - kept.count
      nodes += kept.map {
        Node(
          id: $0.neighbor.id, name: $0.neighbor.name, municipality: $0.neighbor.municipality,
          steps: step)
      }
      ring = kept.map(\.neighbor.id)
    }
    for neighbor in first.suggested where seen.insert(neighbor.id).inserted {
      guard nodes.count <= Self.most else {
        leftOut += 1
        continue
      }
      nodes.append(
        Node(
          id: neighbor.id, name: neighbor.name, municipality: neighbor.municipality, steps: nil))
    }
    self.nodes = nodes
    self.leftOut = leftOut
    links = first
    reach =
      try directory.reach(
        of: center, steps: 3, groupMax: parameters.groupMax, computation: computation)
      ?? DeclaredReach(nobodyWithin: 3)
    declared = []
    suggested = []
    let numbers = Dictionary(
      nodes.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first }
    )
    for (number, node) in nodes.enumerated() {
      if computation.isCancelled { throw CancellationError() }
      let answer = try answers[node.id] ?? directory.links(of: node.id, parameters: parameters)
      for neighbor in (answer?.known ?? []) + (answer?.suggested ?? []) {
        guard let other = numbers[neighbor.id], other != number else { continue }
        let pair = Pair(a: min(number, other), b: max(number, other))
        if isDeclared(neighbor) {
          declared.insert(pair)
        } else if neighbor.links.contains(where: { $0.type.layer == .potential }) {
          suggested.insert(pair)
        }
      }
    }
    suggested.subtract(declared)
    layOut()
  }

  /// Gives each node a place: all push each other away, links pull.
  ///
  /// Begins from places drawn with a fixed seed and takes a fixed number of rounds, so that the
  /// same organizations are always at the same places.
  ///
  /// > Source: T. M. J. Fruchterman and E. M. Reingold, "Graph drawing by force-directed
  /// > placement" (1991).
  mutating func layOut() {
    var seed: UInt64 = 0x6D61_696C_6C61_6765
    func random() -> Double {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Double(seed >> 33) / Double(UInt64(1) << 31)
    }
    for index in nodes.indices { (nodes[index].x, nodes[index].y) = (random(), random()) }
    let edges =
      declared.sorted(by: Pair.before).map { ($0, 1.0) }
      + suggested.filter { $0.a == 0 }.sorted(by: Pair.before).map { ($0, 0.2) }
    let ideal = (1 / Double(max(nodes.count, 1))).squareRoot()
    let rounds = 200
    for round in 0..<rounds {
      var moves = nodes.map { _ in (x: 0.0, y: 0.0) }
      func push(_ a: Int, _ b: Int, _ force: (Double) -> Double) {
        let (dx, dy) = (nodes[a].x - nodes[b].x, nodes[a].y - nodes[b].y)
        let distance = max((dx * dx + dy * dy).squareRoot(), 0.001)
        let share = force(distance) / distance
        moves[a].x += dx * share
        moves[a].y += dy * share
        moves[b].x -= dx * share
        moves[b].y -= dy * share
      }
      for a in nodes.indices {
        for b in nodes.indices where b > a { push(a, b) { ideal * ideal / $0 } }
      }
      for (pair, weight) in edges { push(pair.a, pair.b) { -weight * $0 * $0 / ideal } }
      let most = 0.1 * (1 - Double(round) / Double(rounds)) + 0.001
      for index in nodes.indices {
        let (dx, dy) = moves[index]
        let length = max((dx * dx + dy * dy).squareRoot(), 1e-9)
        nodes[index].x += dx / length * min(length, most)
        nodes[index].y += dy / length * min(length, most)
      }
    }
    let (left, right) = (nodes.map(\.x).min() ?? 0, nodes.map(\.x).max() ?? 1)
    let (top, bottom) = (nodes.map(\.y).min() ?? 0, nodes.map(\.y).max() ?? 1)
    for index in nodes.indices {
      nodes[index].x = right > left ? (nodes[index].x - left) / (right - left) : 0.5
      nodes[index].y = bottom > top ? (nodes[index].y - top) / (bottom - top) : 0.5
    }
  }
}

extension NodePicture.Pair {
  static func before(_ a: Self, _ b: Self) -> Bool { (a.a, a.b) < (b.a, b.b) }
}

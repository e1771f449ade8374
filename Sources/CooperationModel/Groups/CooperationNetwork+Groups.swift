extension CooperationNetwork {
  /// How many members a listed group has at least.
  static let leastMembers = 3
  /// The largest site that is listed.
  static let largestListedSite = 50

  /// The groups of a territory: declared ones, sites, and those found in the network.
  ///
  /// Listed if one member is inside; a set of members that an earlier source lists is not listed
  /// again. Ordered by items of the law met, declared pairs, members, the smaller widest distance,
  /// then the bytes of the name.
  ///
  /// - Parameters:
  ///   - id: The territory.
  ///   - threads: How many cores may work; the groups are the same.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The groups, each checked; absent if the territory is unknown.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*s* log *n*) for the suggestions of the *s* organizations within twice the
  ///   cut-off of somebody inside, of *n*; then O(*i* log *i*) for *i* organizations inside.
  public func groups(
    in id: Territory.ID, threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> [CandidateGroup]? {
    try groups(
      in: id, threads: threads, everyoneUpTo: KeptCache.smallDirectory, computation: computation)
  }

  /// The same, whatever the size of a directory up to which everyone's suggestions are found.
  func groups(
    in id: Territory.ID, threads: Int = 1, everyoneUpTo small: Int,
    computation: Computation? = nil
  ) throws(CancellationError) -> [CandidateGroup]? {
    guard let territory = tree.position(of: id) else { return nil }
    let inside = inhabitation.organizations(inside: territory)
    let isInside = Set(inside)
    let known = (declared.members + traces.shared).filter { $0.contains(where: isInside.contains) }
    // Those tied by a fact may be far away, and in a group all the same.
    let tied = inside.flatMap { number in
      declared.partners[number] + traces.pairs(of: number).map { $0.a + $0.b - number }
    }
    let found = try keptFound(
      around: inside + tied + known.joined(), steps: 2, threads: threads, everyoneUpTo: small,
      computation: computation)
    var checker = GroupChecker(self, territory: territory, inside: isInside, found: found)
    var listed: Set<[Int]> = []
    var result: [CandidateGroup] = []
    func list(
      _ members: [Int], _ source: CandidateGroup.Source, group: Group?, name: String,
      known: Set<[Int]>
    ) throws(CancellationError) {
      guard members.contains(where: isInside.contains), !known.contains(members) else { return }
      try computation?.advance(0)
      listed.insert(members)
      result.append(checker.checked(members, source, group: group, name: name))
    }
    for (position, group) in groups.enumerated()
    where group.kind == .joint && declared.members[position].count >= Self.leastMembers {
      try list(declared.members[position], .declared, group: group, name: group.name, known: [])
    }
    let declaredSets = listed
    for site in traces.shared
    where (Self.leastMembers...Self.largestListedSite).contains(site.count) {
      try list(
        site, .site, group: nil, name: organizations[site[0]].address, known: declaredSets)
    }
    let earlier = listed
    let graph = try detectionGraph(inside, found, computation)
    for members in try detected(graph, computation) {
      let name = organizations[graph.heaviest(in: members)].name
      try list(members, .detected, group: nil, name: name, known: earlier)
    }
    return result.sorted(by: Self.listedBefore)
  }

  /// A group given as a list of members, checked as the others are.
  ///
  /// - Parameters:
  ///   - members: The members; unknown and ceased ones are left out, each counts once.
  ///   - name: The name.
  ///   - id: The territory that the group is meant for.
  ///   - threads: How many cores may work; the answer is the same.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Returns: The group; absent if the territory is unknown.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: As ``groups(in:threads:computation:)``.
  public func draft(
    _ members: [Organization.ID], name: String, in id: Territory.ID, threads: Int = 1,
    computation: Computation? = nil
  ) throws(CancellationError) -> CandidateGroup? {
    guard let territory = tree.position(of: id) else { return nil }
    let isInside = Set(inhabitation.organizations(inside: territory))
    let known = Set(members.compactMap { numbers[$0] }).sorted()
    let found = try keptFound(
      around: known, steps: 2, threads: threads, computation: computation)
    var checker = GroupChecker(self, territory: territory, inside: isInside, found: found)
    return checker.checked(known, .draft, group: nil, name: name)
  }

  private static func listedBefore(_ a: CandidateGroup, _ b: CandidateGroup) -> Bool {
    if a.lawMet != b.lawMet { return a.lawMet > b.lawMet }
    if a.declaredPairs != b.declaredPairs { return a.declaredPairs > b.declaredPairs }
    if a.members.count != b.members.count { return a.members.count > b.members.count }
    let (distanceA, distanceB) = (
      Rank.rounded(distance: a.widestDistance), Rank.rounded(distance: b.widestDistance)
    )
    if distanceA != distanceB { return distanceA < distanceB }
    if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
    return a.members.lexicographicallyPrecedes(b.members)
  }
}

// MARK: Detection

/// The graph that groups are detected in: its nodes are organizations.
struct DetectionGraph: Sendable {
  /// The organizations, in order.
  let nodes: [Int]
  let graph: Graph

  /// The node of an organization that is in the graph.
  private func place(of number: Int) -> Int {
    var low = 0
    var high = nodes.count - 1
    while low < high {
      let middle = (low + high) / 2
      if nodes[middle] < number { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The member of the largest weight within a group; of equal ones the first.
  func heaviest(in members: [Int]) -> Int {
    let places = members.map(place)
    let inside = Set(places)
    var best = members.first ?? 0
    var most = -1.0
    for (member, place) in zip(members, places) {
      var sum = 0.0
      for position in graph.range(of: place)
      where inside.contains(graph.neighbor(at: position)) {
        sum += graph.weight(at: position)
      }
      if Rank.rounded(weight: sum) > Rank.rounded(weight: most) {
        best = member
        most = sum
      }
    }
    return best
  }
}

extension CooperationNetwork {
  /// How much a hypothesis weighs beside a fact.
  static let hypothesisWeight = 0.5

  /// The organizations inside and those tied to one of them, with the ties between all of these.
  ///
  /// A declared pair weighs 1; a trace or a suggestion that both ends keep half its weight, the
  /// largest of several. Introductions are left out: they derive from declared pairs.
  func detectionGraph(
    _ inside: [Int], _ found: KeptCache.Found, _ computation: Computation? = nil
  ) throws(CancellationError) -> DetectionGraph {
    // The place of each organization among the nodes; -1: none.
    var placeOf = [Int](repeating: -1, count: count)
    for number in inside { placeOf[number] = 0 }
    for (position, number) in inside.enumerated() {
      if position % Self.pauseInterval == 0 { try computation?.advance(0) }
      for tie in ties(of: number, found) { placeOf[tie.other] = 0 }
    }
    let nodes = placeOf.indices.filter { placeOf[$0] == 0 }
    for (place, number) in nodes.enumerated() { placeOf[number] = place }
    var edges: [Graph.Edge] = []
    for (place, number) in nodes.enumerated() {
      if place % Self.pauseInterval == 0 { try computation?.advance(0) }
      for tie in ties(of: number, found) where placeOf[tie.other] > place {
        edges.append(Graph.Edge(place, placeOf[tie.other], weight: tie.weight))
      }
    }
    return DetectionGraph(nodes: nodes, graph: Graph(count: nodes.count, edges: edges))
  }

  /// After how many organizations the search for groups pauses: some milliseconds.
  private static let pauseInterval = 1024

  /// The ties of an organization, each other once with the largest of its weights.
  private func ties(
    of number: Int, _ found: KeptCache.Found
  ) -> [(other: Int, weight: Double)] {
    var ties: [(other: Int, weight: Double)] = []
    func add(_ other: Int, _ weight: Double) {
      // Few, so that looking at each is quicker than a dictionary.
      if let known = ties.firstIndex(where: { $0.other == other }) {
        ties[known].weight = max(ties[known].weight, weight)
      } else {
        ties.append((other, weight))
      }
    }
    // A fact weighs most: nothing else is larger.
    for partner in declared.partners[number] { ties.append((partner, 1)) }
    for pair in traces.pairs(of: number) {
      add(pair.a + pair.b - number, Self.hypothesisWeight / Double(pair.organizations - 1))
    }
    for (position, type) in LinkType.potential.enumerated() where type != .introduction {
      for other in found.kept[position][number]
      where found.kept[position].contains(number, of: Int(other)) {
        let other = Int(other)
        let weight = weight(
          type, min(number, other), max(number, other),
          distance: places.distance(number, other) ?? .nan)
        add(other, Self.hypothesisWeight * weight)
      }
    }
    return ties
  }

  /// The groups found, as organizations in order; larger ones are searched once more inside.
  func detected(
    _ detection: DetectionGraph, _ computation: Computation?
  ) throws(CancellationError) -> [[Int]] {
    let sizes = parameters.detectedSizes
    var result: [[Int]] = []
    for places in Self.groups(try detection.graph.communities(computation: computation)) {
      if sizes.contains(places.count) {
        result.append(places)
      } else if places.count > sizes.upperBound {
        let inner = try detection.graph.part(places).communities(computation: computation)
        for part in Self.groups(inner) where sizes.contains(part.count) {
          result.append(part.map { places[$0] })
        }
      }
    }
    return result.map { $0.map { detection.nodes[$0] } }
  }

  private static func groups(_ names: [Int]) -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for (place, name) in names.enumerated() { members[name, default: []].append(place) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}

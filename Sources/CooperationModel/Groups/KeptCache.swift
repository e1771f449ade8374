internal import Synchronization

/// Whom every organization keeps, found once for a network.
final class KeptCache: Sendable {
  // A class, because copies of one network share what was found for any of them.
  struct Found: Sendable {
    var kept: KeptSuggestions
    /// For each type: who keeps an organization without being kept.
    var keepers: [@Sendable (Int) -> ArraySlice<Int32>]
  }

  /// Up to how many organizations everyone's are found at once.
  static let smallDirectory = 10_000

  private let found = Mutex<Found?>(nil)

  /// Whether everyone's were found.
  var isFound: Bool { found.withLock { $0 != nil } }

  func found(_ make: () throws(CancellationError) -> Found) throws(CancellationError) -> Found {
    if let known = found.withLock({ $0 }) { return known }
    let new = try make()
    found.withLock { $0 = new }
    return new
  }
}

extension CooperationNetwork {
  /// Finds whom every organization keeps, once; what asks for it later is quick.
  ///
  /// - Parameters:
  ///   - threads: How many cores may work.
  ///   - computation: Told how far it is, and asked whether to stop.
  /// - Throws: `CancellationError` if the computation was asked to stop.
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  public func prepareSuggestions(
    threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) {
    _ = try keptFound(threads: threads, computation: computation)
  }

  func keptFound(
    threads: Int = 1, computation: Computation? = nil
  ) throws(CancellationError) -> KeptCache.Found {
    try keptCache.found { () throws(CancellationError) in
      try find(wanted: nil, threads: threads, computation: computation)
    }
  }

  /// Whom those around some organizations keep: those who may be suggested to them, after `steps` of
  /// the cut-off.
  ///
  /// One step for the suggestions of the organizations themselves. Two for groups of them: a group
  /// may take in somebody within the cut-off, who is then kept by others. In a small directory
  /// everyone's is found, once.
  func keptFound(
    around members: [Int], steps: Int, threads: Int,
    everyoneUpTo small: Int = KeptCache.smallDirectory, computation: Computation?
  ) throws(CancellationError) -> KeptCache.Found {
    guard count > small, knownLists == nil, !keptCache.isFound else {
      return try keptFound(threads: threads, computation: computation)
    }
    return try find(
      wanted: surroundings(of: members, steps: steps), threads: threads, computation: computation)
  }

  private func find(
    wanted: [Bool]?, threads: Int, computation: Computation?
  ) throws(CancellationError) -> KeptCache.Found {
    let kept = try keptSuggestions(wanted: wanted, threads: threads, computation: computation)
    return KeptCache.Found(kept: kept, keepers: kept.map { $0.keepers() })
  }

  /// Marks everyone who can be reached from some organizations by steps of the cut-off, and perhaps
  /// some more.
  ///
  /// - Complexity: O(*n*) for *n* organizations, and the squares of the map within reach.
  func surroundings(of members: some Sequence<Int>, steps: Int) -> [Bool] {
    var marked = [Bool](repeating: false, count: places.latitudes.count)
    for member in members { marked[member] = true }
    for _ in 0..<steps {
      var reach = Reach(kilometers: parameters.cutOff)
      for number in marked.indices where marked[number] { reach.add(places.stand(of: number)) }
      for number in marked.indices where !marked[number] {
        marked[number] = reach.contains(places.stand(of: number))
      }
    }
    return marked
  }

  /// Everyone with a kept suggestion of a type to an organization, in order.
  func keptNeighbors(of number: Int, type: Int, _ found: KeptCache.Found) -> [Int] {
    let both = Set(found.kept[type][number]).union(found.keepers[type](number))
    return both.map(Int.init).sorted()
  }
}

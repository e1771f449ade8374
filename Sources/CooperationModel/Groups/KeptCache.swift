internal import RealModule
internal import Synchronization

/// Whom every organization keeps, found once for a network.
final class KeptCache: Sendable {
  // A class, because copies of one network share what was found for any of them.
  struct Found: Sendable {
    var kept: KeptSuggestions
    /// For each type: who keeps an organization without being kept.
    var keepers: [@Sendable (Int) -> [Int32]]
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
    guard count > small, !keptCache.isFound, let wanted = surroundings(of: members, steps: steps)
    else {
      return try keptFound(threads: threads, computation: computation)
    }
    return try find(wanted: wanted, threads: threads, computation: computation)
  }

  private func find(
    wanted: [Bool]?, threads: Int, computation: Computation?
  ) throws(CancellationError) -> KeptCache.Found {
    let kept = try keptSuggestions(wanted: wanted, threads: threads, computation: computation)
    return KeptCache.Found(kept: kept, keepers: kept.map { $0.keepers(count: count) })
  }

  /// Marks everyone who can be reached from some organizations by steps of the cut-off, and perhaps
  /// some more; absent: everyone should be taken.
  func surroundings(of members: some Sequence<Int>, steps: Int) -> [Bool]? {
    var marked: [Bool]? = [Bool](repeating: false, count: count)
    for member in members { marked?[member] = true }
    for _ in 0..<steps { marked = marked.flatMap(withNeighbors) }
    return marked
  }

  /// Marks everyone within the cut-off of those marked, and those of their municipalities.
  ///
  /// - Complexity: O(*n*) for *n* organizations, and the cells of the map within reach.
  private func withNeighbors(_ marked: [Bool]) -> [Bool]? {
    // Squares of a tenth of a degree.
    struct Square: Hashable {
      var north: Int
      var east: Int
    }
    func square(_ number: Int) -> Square? {
      let (latitude, longitude) = (places.latitudes[number], places.longitudes[number])
      guard latitude.isFinite, longitude.isFinite else { return nil }
      return Square(
        north: Int((latitude * 10).rounded(.down)), east: Int((longitude * 10).rounded(.down)))
    }
    var towns = [Bool](repeating: false, count: places.withinMunicipality.count)
    var squares: Set<Square> = []
    for member in marked.indices where marked[member] {
      if places.municipalities[member] >= 0 { towns[places.municipalities[member]] = true }
      if let own = square(member) { squares.insert(own) }
    }
    let high = Int((parameters.cutOff / 11.1).rounded(.up)) + 1
    var near: Set<Square> = []
    for own in squares {
      let shortest = Double.cos(Double(abs(own.north) + high + 1) / 10 * .pi / 180)
      let wide = Int((parameters.cutOff / (11.1 * max(shortest, 0.01))).rounded(.up)) + 1
      // Where a degree of longitude is short, or ends, everyone is taken.
      guard shortest > 0.2, abs(own.east) + wide < 1790 else { return nil }
      for north in own.north - high...own.north + high {
        for east in own.east - wide...own.east + wide {
          near.insert(Square(north: north, east: east))
        }
      }
    }
    return marked.indices.map { number in
      (places.municipalities[number] >= 0 && towns[places.municipalities[number]])
        || square(number).map(near.contains) ?? false
    }
  }

  /// Everyone with a kept suggestion of a type to an organization, in order.
  func keptNeighbors(of number: Int, type: Int, _ found: KeptCache.Found) -> [Int] {
    let both = Set(found.kept[type][number]).union(found.keepers[type](number))
    return both.map(Int.init).sorted()
  }
}

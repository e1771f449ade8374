internal import Synchronization

/// Whom every organization keeps, found once for a network.
final class KeptCache: Sendable {
  // A class, because copies of one network share what was found for any of them.
  struct Found: Sendable {
    var kept: KeptSuggestions
    /// For each type: who keeps an organization without being kept.
    var keepers: [@Sendable (Int) -> [Int32]]
  }

  private let found = Mutex<Found?>(nil)

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
      let kept = try keptSuggestions(threads: threads, computation: computation)
      return KeptCache.Found(
        kept: kept, keepers: kept.map { $0.keepers(count: count) })
    }
  }

  /// Everyone with a kept suggestion of a type to an organization, in order.
  func keptNeighbors(of number: Int, type: Int, _ found: KeptCache.Found) -> [Int] {
    let both = Set(found.kept[type][number]).union(found.keepers[type](number))
    return both.map(Int.init).sorted()
  }
}

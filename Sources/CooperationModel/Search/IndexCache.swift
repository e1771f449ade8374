internal import Synchronization

/// The indexes of a network, each made when it is first asked for and kept.
final class IndexCache: Sendable {
  // A class, because copies of one network share what was made for any of them.
  struct Prepared: Sendable {
    var kind: PotentialKind
    var index: PlaceIndex
  }

  private let prepared = Mutex<[LinkType: Prepared]>([:])

  /// What was made for a type, or is made now.
  func prepared(_ type: LinkType, _ make: () -> Prepared) -> Prepared {
    if let known = prepared.withLock({ $0[type] }) { return known }
    // Made outside the lock: two threads may make the same, which costs time but harms nothing.
    let new = make()
    prepared.withLock { $0[type] = new }
    return new
  }

  /// Forgets what was made, where memory is scarce.
  func forget(_ type: LinkType) { prepared.withLock { $0[type] = nil } }
}

extension CooperationNetwork {
  /// The kind and the index of a type of suggestion; introductions have none.
  func prepared(_ type: LinkType) -> IndexCache.Prepared {
    indexes.prepared(type) {
      let kind: PotentialKind =
        switch type {
        case .need: exchange.kind
        case .complement: rules.kind(trades)
        case .public: publics.kind
        default: trades.kind
        }
      return IndexCache.Prepared(kind: kind, index: index(kind))
    }
  }

  /// The index of those marked for one kind of suggestion; without marks, of everyone.
  func index(_ kind: PotentialKind, of isMeant: [Bool]? = nil) -> PlaceIndex {
    var keys = kind.keys
    if let isMeant {
      keys = KeyColumn()
      for number in isMeant.indices { keys.append(isMeant[number] ? kind.keys[number] : []) }
    }
    return PlaceIndex(
      bucketCount: kind.bucketCount, keys: keys, bucketsOfKey: kind.bucketsOfKey, places: places,
      stands: stands)
  }

  func searcher(_ type: LinkType) -> Searcher {
    let prepared = prepared(type)
    return Searcher(self, prepared.kind, prepared.index)
  }

  /// The specificity of a pair for one kind of suggestion; 0: none.
  func specificity(_ kind: PotentialKind, _ a: Int, _ b: Int) -> Double {
    kind.type == .trade
      ? trades.meeting(a, b).map { trades.rarities[$0] } ?? 0 : kind.specificity(a, b)
  }
}

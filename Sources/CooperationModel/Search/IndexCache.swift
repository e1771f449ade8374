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
  func prepared<Stop: Error>(
    _ type: LinkType, _ make: () throws(Stop) -> Prepared
  ) throws(Stop) -> Prepared {
    if let known = prepared.withLock({ $0[type] }) { return known }
    // Made outside the lock: two threads may make the same, which costs time but harms nothing.
    let new = try make()
    prepared.withLock { $0[type] = new }
    return new
  }

  /// Forgets what was made, where memory is scarce.
  func forget(_ type: LinkType) { prepared.withLock { $0[type] = nil } }
}

extension CooperationNetwork {
  /// The kind and the index of a type of suggestion; introductions have none.
  func prepared(_ type: LinkType) -> IndexCache.Prepared { prepared(type) {} }

  /// The same, with pauses while it is made.
  func prepared<Stop: Error>(
    _ type: LinkType, pause: () throws(Stop) -> Void
  ) throws(Stop) -> IndexCache.Prepared {
    try indexes.prepared(type) { () throws(Stop) in
      let kind: PotentialKind =
        switch type {
        case .need: exchange.kind
        case .complement: rules.kind(trades)
        case .public: publics.kind
        default: trades.kind
        }
      return IndexCache.Prepared(kind: kind, index: try index(kind, pause: pause))
    }
  }

  /// The index of those marked for one kind of suggestion; without marks, of everyone.
  func index<Stop: Error>(
    _ kind: PotentialKind, of isMeant: [Bool]? = nil, pause: () throws(Stop) -> Void
  ) throws(Stop) -> PlaceIndex {
    var keys = kind.keys
    if let isMeant {
      keys = KeyColumn()
      for number in isMeant.indices { keys.append(isMeant[number] ? kind.keys[number] : []) }
    }
    return try PlaceIndex(
      bucketCount: kind.bucketCount, keys: keys, bucketsOfKey: kind.bucketsOfKey, places: places,
      stands: stands, pause: pause)
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

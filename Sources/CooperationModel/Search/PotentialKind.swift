/// One type of suggestion that rests on a specificity and on nearness: who is in which bucket, and
/// who asks which bucket for whom.
///
/// Organizations have *keys* (a trade, a public, a need); a key puts its organization in buckets
/// and asks buckets. Inside a bucket everyone answers an ask at the same specificity or at a higher
/// one that another ask finds. So whoever is beyond the k nearest of every bucket asked is beaten by
/// k others: cutting there is exact.
struct PotentialKind: Sendable {
  /// The type of the suggestions.
  let type: LinkType
  /// The keys of each organization.
  let keys: KeyColumn
  /// The buckets that each key puts its organization in.
  let bucketsOfKey: KeyColumn
  /// What each key asks, the most specific first.
  let asksOfKey: [[Ask]]
  /// Whether everyone in the buckets that a key asks answers at that specificity at least: a given
  /// reference may say otherwise, and then each answer is checked.
  let isSure: [Bool]
  /// How many buckets there are.
  let bucketCount: Int

  init(
    type: LinkType, keys: KeyColumn, bucketsOfKey: [[Int32]], asksOfKey: [[Ask]],
    isSure: [Bool]? = nil, bucketCount: Int
  ) {
    self.type = type
    self.keys = keys
    self.bucketsOfKey = KeyColumn(bucketsOfKey)
    self.asksOfKey = asksOfKey.map { asks in
      asks.sorted {
        $0.specificity != $1.specificity
          ? $0.specificity > $1.specificity : $0.bucket < $1.bucket
      }
    }
    self.isSure = isSure ?? Array(repeating: true, count: bucketsOfKey.count)
    self.bucketCount = bucketCount
  }

  /// Puts what an organization asks into an array, each bucket once at its highest specificity, the
  /// most specific first.
  ///
  /// - Returns: Whether every answer can be taken as it is.
  func asks(of number: Int, into asks: inout [Ask]) -> Bool {
    asks.removeAll(keepingCapacity: true)
    let own = keys.range(of: number)
    var isSure = true
    for key in own {
      let key = Int(keys.values[key])
      isSure = isSure && self.isSure[key]
      if own.count == 1 {
        asks.append(contentsOf: asksOfKey[key])
        continue
      }
      for ask in asksOfKey[key] {
        if let known = asks.firstIndex(where: { $0.bucket == ask.bucket }) {
          asks[known].specificity = max(asks[known].specificity, ask.specificity)
        } else {
          asks.append(ask)
        }
      }
    }
    if own.count > 1 {
      asks.sort {
        $0.specificity != $1.specificity
          ? $0.specificity > $1.specificity : $0.bucket < $1.bucket
      }
    }
    return isSure
  }

  /// The highest specificity at which one organization asks for another; none: 0.
  ///
  /// Only for kinds whose answers are sure.
  func specificity(_ a: Int, _ b: Int) -> Double {
    var best = 0.0
    for keyA in keys.range(of: a) {
      for ask in asksOfKey[Int(keys.values[keyA])] {
        if ask.specificity <= best { break }
        for keyB in keys.range(of: b)
        where bucketsOfKey.contains(ask.bucket, of: Int(keys.values[keyB])) {
          best = ask.specificity
          break
        }
      }
    }
    return best
  }
}

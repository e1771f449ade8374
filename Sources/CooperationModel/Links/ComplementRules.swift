/// Which trades complete each other, by the table of value chains or by relatedness.
struct ComplementRules: Sendable {
  /// A rule of the table that joins two trades.
  struct Chain: Sendable {
    /// The first row that joins them.
    var row: Int
    /// Whether the smaller key is where the row comes from.
    var isForward: Bool
  }

  let table: [ValueChain]
  /// The related pairs of groups of activities; empty: not enough territories.
  let related: [Relatedness.Pair]
  /// How many territories relatedness was computed on.
  let territories: Int
  /// By pair of keys of the trade column, the smaller first.
  private var chains: [UInt64: Chain] = [:]
  /// By pair of positions in `groups`, the smaller first: positions in `related`.
  private var relations: [UInt64: Int] = [:]
  /// The position of the group of each trade; -1: none that is related to another.
  private var groupOfKey: [Int32] = []
  private var groupCount = 0

  init(table: [ValueChain], relatedness: Relatedness?, trades: TradeColumn) {
    self.table = table
    related = relatedness?.kept ?? []
    territories = relatedness?.territories ?? 0
    let digits = trades.codes.map { code -> String in
      if case .tree(let digits) = code { digits } else { "" }
    }
    for (row, chain) in table.enumerated() {
      let (from, to) = (Self.prefix(chain.from), Self.prefix(chain.to))
      guard !from.isEmpty, !to.isEmpty else { continue }
      let ends = digits.indices.filter { digits[$0].hasPrefix(to) }
      for a in digits.indices where !ends.isEmpty && digits[a].hasPrefix(from) {
        for b in ends where a != b {
          let key = Self.pair(Int32(a), Int32(b))
          if chains[key] == nil { chains[key] = Chain(row: row, isForward: a < b) }
        }
      }
    }
    relate(trades)
  }

  private mutating func relate(_ trades: TradeColumn) {
    var groups: [String: Int32] = [:]
    for (position, pair) in related.enumerated() {
      for code in [pair.a, pair.b] where groups[code] == nil { groups[code] = Int32(groups.count) }
      if let a = groups[pair.a], let b = groups[pair.b] { relations[Self.pair(a, b)] = position }
    }
    groupCount = groups.count
    groupOfKey = trades.codes.map { code in
      code.meetings.first { $0.level == .group }.flatMap { groups[$0.code] } ?? -1
    }
  }

  /// The digits of a prefix as written; empty if it is none.
  static func prefix(_ written: String) -> String {
    var digits = Array(written.utf8.filter { $0 != UInt8(ascii: ".") && $0 != UInt8(ascii: " ") })
    if let last = digits.last, (65...90).contains(last) || (97...122).contains(last) {
      digits.removeLast()
    }
    guard digits.allSatisfy({ (48...57).contains($0) }) else { return "" }
    return String(decoding: digits.prefix(4), as: UTF8.self)
  }

  private static func pair(_ a: Int32, _ b: Int32) -> UInt64 {
    UInt64(UInt32(min(a, b))) << 32 | UInt64(UInt32(max(a, b)))
  }

  /// Why two organizations complete each other.
  struct Match {
    /// The row of the table that gives the most, and its specificity.
    var chain: (row: Int, keyA: Int32, keyB: Int32, isFromA: Bool, specificity: Double)?
    /// The pair of groups found together most often.
    var relation: Relatedness.Pair?

    /// The larger of both; the table before relatedness if they are equal.
    var specificity: Double { max(chain?.specificity ?? 0, relation?.proximity ?? 0) }
    var isByChain: Bool {
      guard let chain else { return false }
      return Rank.rounded(weight: chain.specificity)
        >= Rank.rounded(weight: relation?.proximity ?? 0)
    }
  }

  /// Why two organizations complete each other; absent if nothing says so.
  func match(_ a: Int, _ b: Int, _ trades: TradeColumn) -> Match? {
    var match = Match()
    for keyA in trades.keys[a] {
      for keyB in trades.keys[b] where keyA != keyB {
        if let chain = chains[Self.pair(keyA, keyB)] {
          let specificity =
            (trades.rarity(ofKey: Int(keyA)) * trades.rarity(ofKey: Int(keyB))).squareRoot()
          let known = match.chain.map { (Rank.rounded(weight: $0.specificity), -$0.row) }
          if known.map({ (Rank.rounded(weight: specificity), -chain.row) > $0 }) ?? true {
            match.chain = (
              chain.row, keyA, keyB, (keyA < keyB) == chain.isForward, specificity
            )
          }
        }
        let (groupA, groupB) = (groupOfKey[Int(keyA)], groupOfKey[Int(keyB)])
        if groupA >= 0, groupB >= 0, groupA != groupB,
          let relation = relations[Self.pair(groupA, groupB)].map({ related[$0] }),
          relation.proximity > match.relation?.proximity ?? 0
        {
          match.relation = relation
        }
      }
    }
    return match.chain == nil && match.relation == nil ? nil : match
  }

  /// The suggestions of trades that complete each other: keys are trades; buckets are trades, then
  /// groups of activities.
  func kind(_ trades: TradeColumn) -> PotentialKind {
    let count = trades.codes.count
    var asks = [[Ask]](repeating: [], count: count)
    for key in chains.keys {
      let (a, b) = (Int(key >> 32), Int(key & 0xFFFF_FFFF))
      let specificity = (trades.rarity(ofKey: a) * trades.rarity(ofKey: b)).squareRoot()
      asks[a].append(Ask(bucket: Int32(b), specificity: specificity))
      asks[b].append(Ask(bucket: Int32(a), specificity: specificity))
    }
    for (key, position) in relations {
      let (a, b) = (Int32(key >> 32), Int32(key & 0xFFFF_FFFF))
      let proximity = related[position].proximity
      for trade in 0..<count {
        let other: Int32
        switch groupOfKey[trade] {
        case a: other = b
        case b: other = a
        default: continue
        }
        asks[trade].append(Ask(bucket: Int32(count) + other, specificity: proximity))
      }
    }
    let buckets = (0..<count).map { key in
      groupOfKey[key] < 0 ? [Int32(key)] : [Int32(key), Int32(count) + groupOfKey[key]]
    }
    return PotentialKind(
      type: .complement, keys: trades.keys, bucketsOfKey: buckets, asksOfKey: asks,
      bucketCount: count + groupCount)
  }
}

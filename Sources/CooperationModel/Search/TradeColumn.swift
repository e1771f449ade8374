/// The trades of every organization as numbers, and where each trade meets others.
struct TradeColumn: Sendable {
  /// A trade as it is written in a source.
  private struct Written: Hashable {
    var code: String
    var scheme: ActivityScheme?
  }

  /// The distinct trades: a key is a position here.
  private(set) var codes: [TradeCode] = []
  /// The trades of each organization, the main one first.
  private(set) var keys = KeyColumn()
  /// The main trade of each organization; -1: none, or of no use.
  private(set) var main: [Int32] = []
  /// The places where trades meet: a bucket is a position here.
  private(set) var meetings: [TradeCode.Meeting] = []
  /// The meetings of each trade, deepest first.
  private(set) var paths: [[Int32]] = []
  /// How rare each meeting is, from 0 to 1.
  private(set) var rarities: [Double] = []
  /// The share of the reference organizations that have each meeting, from 0 to 1.
  private(set) var shares: [Double] = []

  /// Reads the trades of organizations.
  ///
  /// - Complexity: O(*n*) for *n* organizations; each spelling is taken apart once.
  init(_ organizations: [Organization]) {
    var known: [Written: Int32] = [:]
    var numbers: [TradeCode: Int32] = [:]
    var meetingNumbers: [TradeCode.Meeting: Int32] = [:]
    var own: [Int32] = []
    func key(_ code: String, _ scheme: ActivityScheme?, _ column: inout TradeColumn) -> Int32 {
      guard !code.isEmpty else { return -1 }
      let written = Written(code: code, scheme: scheme)
      if let key = known[written] { return key }
      var key: Int32 = -1
      if let trade = TradeCode(code, scheme: scheme) {
        key = numbers[trade] ?? Int32(column.codes.count)
        if Int(key) == column.codes.count {
          numbers[trade] = key
          column.codes.append(trade)
          column.paths.append(column.path(of: trade, &meetingNumbers))
        }
      }
      known[written] = key
      return key
    }
    for place in organizations.indices {
      own.removeAll(keepingCapacity: true)
      let scheme = organizations[place].scheme
      let first = key(organizations[place].activity, scheme, &self)
      main.append(first)
      if first >= 0 { own.append(first) }
      for code in organizations[place].otherActivities {
        let next = key(code, scheme, &self)
        if next >= 0, !own.contains(next) { own.append(next) }
      }
      keys.append(own)
    }
  }

  /// Takes trades that are numbered already; which one is the main is then unknown.
  init(codes: [TradeCode], keys: KeyColumn) {
    self.codes = codes
    self.keys = keys
    var meetingNumbers: [TradeCode.Meeting: Int32] = [:]
    for trade in codes { paths.append(path(of: trade, &meetingNumbers)) }
  }

  private mutating func path(
    of trade: TradeCode, _ numbers: inout [TradeCode.Meeting: Int32]
  ) -> [Int32] {
    trade.meetings.map { meeting in
      if let known = numbers[meeting] { return known }
      let number = Int32(meetings.count)
      numbers[meeting] = number
      meetings.append(meeting)
      return number
    }
  }

  /// Looks up how rare each meeting is.
  mutating func measure(_ references: ReferenceCounts) {
    rarities = meetings.map { references.rarity(of: $0) }
    shares = meetings.map { references.share(of: $0) }
  }

  /// How many organizations have each meeting, and how many have any.
  func counted() -> (counts: [Int], any: Int) {
    var counts = [Int](repeating: 0, count: meetings.count)
    var any = 0
    var own: [Int32] = []
    for number in main.indices where !keys.isEmpty(number) {
      any += 1
      own.removeAll(keepingCapacity: true)
      for key in keys[number] {
        for meeting in paths[Int(key)] where !own.contains(meeting) { own.append(meeting) }
      }
      for meeting in own { counts[Int(meeting)] += 1 }
    }
    return (counts, any)
  }

  /// The rarity of a trade itself: that of its deepest meeting.
  func rarity(ofKey key: Int) -> Double { paths[key].first.map { rarities[Int($0)] } ?? 0 }

  /// Whether deeper is never less rare on the way of a trade.
  func isMonotone(_ key: Int) -> Bool {
    zip(paths[key], paths[key].dropFirst()).allSatisfy {
      rarities[Int($0)] >= rarities[Int($1)]
    }
  }

  /// The place in the tree where two organizations meet, the rarest of their pairs of trades.
  ///
  /// Each pair of trades meets at its deepest common place; equally rare: the deeper one, then the
  /// smaller code.
  func meeting(_ a: Int, _ b: Int) -> Int? {
    var best: Int?
    for keyA in keys.range(of: a) {
      let path = paths[Int(keys.values[keyA])]
      for keyB in keys.range(of: b) {
        let other = paths[Int(keys.values[keyB])]
        guard let common = path.first(where: { other.contains($0) }) else { continue }
        let candidate = Int(common)
        if let known = best, known == candidate || !isBetter(candidate, than: known) { continue }
        best = candidate
      }
    }
    return best
  }

  private func isBetter(_ a: Int, than b: Int) -> Bool {
    let (rarityA, rarityB) = (
      Rank.rounded(weight: rarities[a]), Rank.rounded(weight: rarities[b])
    )
    if rarityA != rarityB { return rarityA > rarityB }
    let (depthA, depthB) = (meetings[a].level.depth, meetings[b].level.depth)
    if depthA != depthB { return depthA > depthB }
    return meetings[a].code.utf8.lexicographicallyPrecedes(meetings[b].code.utf8)
  }

  /// The suggestions of one trade: keys are trades, buckets the places where they meet.
  var kind: PotentialKind {
    PotentialKind(
      type: .trade, keys: keys, bucketsOfKey: paths,
      asksOfKey: paths.map { path in
        path.map { Ask(bucket: $0, specificity: rarities[Int($0)]) }
      },
      isSure: codes.indices.map { isMonotone($0) }, bucketCount: meetings.count)
  }
}

extension LinkFacts.TradeLevel {
  /// How deep in the tree: 3 for a class, 1 for a division.
  var depth: Int {
    switch self {
    case .class: 3
    case .group: 2
    case .division: 1
    }
  }
}

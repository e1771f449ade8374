/// The publics of every organization as numbers.
struct PublicColumn: Sendable {
  /// The distinct folded publics: a key is a position here.
  private(set) var tags: [String] = []
  /// The particular publics of each organization; those that mean everyone are left out.
  private(set) var keys = KeyColumn()
  /// How rare each public is, from 0 to 1.
  private(set) var rarities: [Double] = []
  /// The share of the reference organizations that serve each public, from 0 to 1.
  private(set) var shares: [Double] = []

  /// Reads the publics of organizations.
  ///
  /// - Complexity: O(*n*) for *n* organizations; each spelling is folded once.
  init(_ organizations: [Organization]) {
    var spellings = Spellings()
    for place in organizations.indices {
      keys.append(
        spellings.keys(organizations[place].publics) { Vocabulary.isParticularPublic($0) })
    }
    tags = spellings.tags
  }

  /// Takes publics that are numbered already.
  init(tags: [String], keys: KeyColumn) {
    self.tags = tags
    self.keys = keys
  }

  /// Looks up how rare each public is.
  mutating func measure(_ references: ReferenceCounts) {
    rarities = tags.map { references.rarity(ofPublic: $0) }
    shares = tags.map { references.share(ofPublic: $0) }
  }

  /// How many organizations serve each public, and how many serve any.
  func counted() -> (counts: [Int], any: Int) {
    var counts = [Int](repeating: 0, count: tags.count)
    for key in keys.values { counts[Int(key)] += 1 }
    return (counts, (0..<keys.starts.count - 1).count { !keys.isEmpty($0) })
  }

  /// The rarest public that two organizations share; equally rare: the smaller tag.
  func shared(_ a: Int, _ b: Int) -> Int? {
    var best: Int?
    for key in keys[a] where keys[b].contains(key) {
      let key = Int(key)
      guard let known = best else {
        best = key
        continue
      }
      let (rarity, other) = (
        Rank.rounded(weight: rarities[key]), Rank.rounded(weight: rarities[known])
      )
      if rarity > other
        || (rarity == other && tags[key].utf8.lexicographicallyPrecedes(tags[known].utf8))
      {
        best = key
      }
    }
    return best
  }

  /// Whether two organizations share any public.
  func share(_ a: Int, _ b: Int) -> Bool { keys[a].contains { keys[b].contains($0) } }

  /// The suggestions of one public: keys and buckets are publics.
  var kind: PotentialKind {
    let own = tags.indices.map { [Int32($0)] }
    return PotentialKind(
      type: .public, keys: keys, bucketsOfKey: own,
      asksOfKey: tags.indices.map {
        [Ask(bucket: Int32($0), specificity: rarities[$0])]
      }, bucketCount: tags.count)
  }
}

/// What every organization offers and needs, as numbers.
struct ExchangeColumn: Sendable {
  /// The distinct folded tags.
  private(set) var tags: [String] = []
  /// The tags that each organization needs.
  private(set) var needs = KeyColumn()
  /// The tags that each organization offers.
  private(set) var offers = KeyColumn()

  /// Reads the tags of organizations.
  ///
  /// - Complexity: O(*n*) for *n* organizations; each spelling is folded once.
  init(_ organizations: [Organization]) {
    var spellings = Spellings()
    for place in organizations.indices {
      needs.append(spellings.keys(organizations[place].needs) { _ in true })
      offers.append(spellings.keys(organizations[place].offers) { _ in true })
    }
    tags = spellings.tags
  }

  /// Takes tags that are numbered already.
  init(tags: [String], needs: KeyColumn, offers: KeyColumn) {
    self.tags = tags
    self.needs = needs
    self.offers = offers
  }

  /// Whether either needs what the other offers.
  func meet(_ a: Int, _ b: Int) -> Bool {
    needs[a].contains { offers[b].contains($0) } || needs[b].contains { offers[a].contains($0) }
  }

  /// The suggestions of a need that an offer meets: a key is a tag needed (even) or offered (odd),
  /// and asks for the other.
  var kind: PotentialKind {
    var keys = KeyColumn()
    var own: [Int32] = []
    for number in 0..<needs.starts.count - 1 {
      own.removeAll(keepingCapacity: true)
      for tag in needs[number] { own.append(2 * tag) }
      for tag in offers[number] { own.append(2 * tag + 1) }
      keys.append(own)
    }
    let count = 2 * tags.count
    return PotentialKind(
      type: .need, keys: keys, bucketsOfKey: (0..<count).map { [Int32($0)] },
      asksOfKey: (0..<count).map { [Ask(bucket: Int32($0 ^ 1), specificity: 1)] },
      bucketCount: count)
  }
}

/// Numbers for tags that are the same when folded.
private struct Spellings {
  private(set) var tags: [String] = []
  private var known: [String: Int32] = [:]
  private var numbers: [String: Int32] = [:]
  private var own: [Int32] = []

  /// The numbers of tags, each once, in order; empty ones and those that do not count left out.
  mutating func keys(_ written: [String], _ counts: (String) -> Bool) -> [Int32] {
    guard !written.isEmpty else { return [] }
    own.removeAll(keepingCapacity: true)
    for tag in written {
      let key: Int32
      if let number = known[tag] {
        key = number
      } else {
        let folded = tag.folded
        if folded.isEmpty || !counts(folded) {
          key = -1
        } else if let number = numbers[folded] {
          key = number
        } else {
          key = Int32(tags.count)
          numbers[folded] = key
          tags.append(folded)
        }
        known[tag] = key
      }
      if key >= 0, !own.contains(key) { own.append(key) }
    }
    return own
  }
}

internal import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The suggestions of one organization from what organizations are: what the whole would give.
  ///
  /// Reads everyone whom the organization may be suggested, then more and more of those around whoever
  /// may keep it: where many are, a few tell that he does not.
  ///
  /// - Complexity: Of those who share something within the cut-off, and of those who share something
  ///   with the few that are undecided then; not of the directory.
  func foundSuggestions(
    of center: Row, includingPruned: Bool, _ parameters: Parameters, _ whole: Prepared,
    _ db: Database
  ) throws -> FoundSuggestions<Int> {
    guard let cell: Int = center["cell"] else { return FoundSuggestions() }
    let number: Int = center["number"]
    let compared: [UInt8] = try center.withUnsafeData(named: "compared") {
      $0.map { [UInt8]($0) } ?? []
    }
    let measure = whole.measure(parameters)
    var blocks = try ComparedBlocks(db)
    var asks = Asks(AskedBuckets(measure))
    let terms = ComparedRow.terms(compared)
    try blocks.learn(terms)
    guard let own = try blocks.entry(of: number, cell: cell, terms) else {
      return FoundSuggestions()
    }
    // First everyone whom the organization may be suggested.
    var asked: [ComparisonBucket: Near] = [:]
    let byReach = Dictionary(
      grouping: asks.asked(terms, LinkType.potential, blocks), by: { asks.buckets.reach($0.value) })
    for (reach, buckets) in byReach where reach >= 0 {
      var near = Near()
      near.add(blocks.header(own).stand, within: reach)
      try blocks.load(blocks.cells(near).union([cell]), Set(buckets.map(\.key)))
      for (bucket, _) in buckets { asked[bucket] = near }
    }
    let found = try blocks.organizations(blocks.entries { asked[$0] } + [own])
    guard let position = found.numbers.firstIndex(of: Int32(number)) else {
      return FoundSuggestions()
    }
    var candidates = found.organizations.candidates(of: position, measure: measure)
    // Then more and more of those who are compared with it by whoever may keep it.
    for distance in [parameters.cutOff / 8, parameters.cutOff / 2, parameters.cutOff] {
      let undecided = candidates.undecided
      guard !undecided.isEmpty else { break }
      var near = Near()
      var rivals: Set<ComparisonBucket> = []
      for candidate in undecided {
        let entry = found.entries[candidate.other]
        near.add(blocks.header(entry).stand, within: min(distance, max(candidate.reach, 0)))
        rivals.formUnion(asks.asked(blocks.terms(entry), [candidate.type], blocks).keys)
      }
      try blocks.load(blocks.cells(near).union([cell]), rivals)
      let around = try blocks.organizations(
        blocks.entries { rivals.contains($0) ? near : nil }
          + undecided.map { found.entries[$0.other] } + [own])
      let places = around.places(
        of: Set(undecided.map { found.numbers[$0.other] }).union([Int32(number)]))
      guard let position = places[Int32(number)] else { break }
      around.organizations.decide(
        &candidates, about: position, within: distance, measure: measure
      ) { places[found.numbers[$0]] }
    }
    return candidates.suggestions(includingPruned: includingPruned)
      .mapped { Int(found.numbers[$0]) }
  }
}

/// Which buckets organizations ask, each trade looked up once.
private struct Asks {
  let buckets: AskedBuckets
  private var trades: [Int32: Trade] = [:]

  private struct Trade {
    var sharing: [ComparisonBucket: Double]
    var completing: [ComparisonBucket: Double]
  }

  init(_ buckets: AskedBuckets) { self.buckets = buckets }

  /// The buckets that somebody asks for types of suggestions, each with the highest specificity.
  mutating func asked(
    _ terms: ComparedRow.Terms, _ types: [LinkType], _ blocks: ComparedBlocks
  ) -> [ComparisonBucket: Double] {
    var asked: [ComparisonBucket: Double] = [:]
    func add(_ bucket: ComparisonBucket, _ specificity: Double) {
      asked[bucket] = max(asked[bucket] ?? 0, specificity)
    }
    for type in types {
      switch type {
      case .trade:
        for term in terms.trades { trade(term, blocks)?.sharing.forEach(add) }
      case .complement:
        for term in terms.trades { trade(term, blocks)?.completing.forEach(add) }
      case .public:
        for term in terms.publics {
          add(.public(term), blocks.tag(term).map { buckets.specificity(ofPublic: $0) } ?? 0)
        }
      case .need:
        for term in terms.needs { add(.offer(term), 1) }
        for term in terms.offers { add(.need(term), 1) }
      default: break
      }
    }
    return asked
  }

  private mutating func trade(_ term: Int32, _ blocks: ComparedBlocks) -> Trade? {
    if let known = trades[term] { return known }
    guard let code = blocks.trade(term) else { return nil }
    let trade = Trade(sharing: buckets.sharing(code), completing: buckets.completing(code))
    trades[term] = trade
    return trade
  }
}

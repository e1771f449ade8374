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
    of center: Row, _ parameters: Parameters, _ whole: Prepared, _ db: Database
  ) throws -> FoundSuggestions<Int> {
    guard let cell: Int = center["cell"] else { return FoundSuggestions() }
    let number: Int = center["number"]
    let compared: [UInt8] = try center.withUnsafeData(named: "compared") {
      $0.map { [UInt8]($0) } ?? []
    }
    let measure = whole.measure(parameters)
    var blocks = try ComparedBlocks(db)
    var search = NearSearch(
      own: ComparedRow.terms(compared),
      reach: ComplementReach(whole.valueChains, whole.relatedness, parameters))
    try blocks.learn(search.own)
    guard let stand = try blocks.stand(of: number, cell: cell, search.own) else {
      return FoundSuggestions()
    }
    var near = Near()
    near.add(stand, within: parameters.cutOff)
    try blocks.load(blocks.cells(near).union([cell]), search.asked(blocks))
    let found = try blocks.organizations(blocks.entries { near.contains($0.stand) })
    guard let position = found.numbers.firstIndex(of: Int32(number)) else {
      return FoundSuggestions()
    }
    var candidates = found.organizations.candidates(of: position, measure: measure)
    for distance in [parameters.cutOff / 8, parameters.cutOff / 2, parameters.cutOff] {
      let undecided = candidates.undecided
      guard !undecided.isEmpty else { break }
      var near = Near()
      var rivals: Set<ComparisonBucket> = []
      for candidate in undecided {
        let entry = found.entries[candidate.other]
        near.add(blocks.header(entry).stand, within: min(distance, max(candidate.reach, 0)))
        let terms = blocks.terms(entry)
        try blocks.learn(terms)
        search.addRivals(of: terms, candidate.type, blocks, to: &rivals)
      }
      try blocks.load(blocks.cells(near).union([cell]), rivals)
      let around = try blocks.organizations(
        blocks.entries { $0.number == number || near.contains($0.stand) })
      let places = around.places(
        of: Set(undecided.map { found.numbers[$0.other] }).union([Int32(number)]))
      guard let position = places[Int32(number)] else { break }
      around.organizations.decide(
        &candidates, about: position, within: distance, measure: measure
      ) { places[found.numbers[$0]] }
    }
    return candidates.suggestions.mapped { Int(found.numbers[$0]) }
  }
}

/// Which buckets the suggestions of one organization depend on.
private struct NearSearch {
  let own: ComparedRow.Terms
  let reach: ComplementReach
  /// What was found out about each trade met.
  private var trades: [Int32: Trade] = [:]

  private struct Trade {
    var bucket: ComparisonBucket
    /// The buckets of those whose trades complete it.
    var completing: Set<ComparisonBucket>
  }

  init(own: ComparedRow.Terms, reach: ComplementReach) {
    self.own = own
    self.reach = reach
  }

  /// The buckets of those who may be suggested, and those of the organization itself.
  mutating func asked(_ blocks: ComparedBlocks) -> Set<ComparisonBucket> {
    var asked = own.buckets { blocks.trade($0).map(ComparisonBucket.init) }
    for type in LinkType.potential { addRivals(of: own, type, blocks, to: &asked) }
    return asked
  }

  /// Adds the buckets of those with whom somebody compares for a type of suggestion.
  mutating func addRivals(
    of terms: ComparedRow.Terms, _ type: LinkType, _ blocks: ComparedBlocks,
    to rivals: inout Set<ComparisonBucket>
  ) {
    switch type {
    case .trade:
      for term in terms.trades {
        if let trade = trade(term, blocks) { rivals.insert(trade.bucket) }
      }
    case .complement:
      for term in terms.trades {
        if let trade = trade(term, blocks) { rivals.formUnion(trade.completing) }
      }
    case .public: for term in terms.publics { rivals.insert(.public(term)) }
    case .need:
      for term in terms.needs { rivals.insert(.offer(term)) }
      for term in terms.offers { rivals.insert(.need(term)) }
    default: break
    }
  }

  private mutating func trade(_ term: Int32, _ blocks: ComparedBlocks) -> Trade? {
    if let known = trades[term] { return known }
    guard let code = blocks.trade(term) else { return nil }
    let trade = Trade(
      bucket: ComparisonBucket(code),
      completing: ComplementReach.buckets(of: reach.prefixes(of: code)))
    trades[term] = trade
    return trade
  }
}

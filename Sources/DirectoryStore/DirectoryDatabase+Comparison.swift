internal import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The suggestions of one organization from what organizations are: what the whole would give.
  ///
  /// Reads everyone whom the organization may be suggested, and everyone whom those may be: a
  /// suggestion is kept if either side keeps it.
  ///
  /// - Complexity: Of those who share something within twice the cut-off; not of the directory.
  func foundSuggestions(
    of center: Row, _ parameters: Parameters, _ whole: Prepared, _ db: Database
  ) throws -> FoundSuggestions<Int> {
    guard let cell: Int = center["cell"] else { return FoundSuggestions() }
    let number: Int = center["number"]
    let compared: [UInt8] = try center.withUnsafeData(named: "compared") {
      $0.map { [UInt8]($0) } ?? []
    }
    var blocks = try ComparedBlocks(db)
    let reach = ComplementReach(whole.valueChains, whole.relatedness, parameters)
    var search = NearSearch(own: ComparedRow.terms(compared), reach: reach)
    try blocks.learn(search.own)
    let asked = search.asked(blocks)
    // First those who may be suggested to it.
    let ownStand = try blocks.stand(of: number, cell: cell, search.own)
    guard let ownStand else { return FoundSuggestions() }
    var near: Set<Int> = [cell]
    near.formUnion(try blocks.cells(around: ownStand, parameters.cutOff))
    try blocks.load(near, asked)
    // Then everyone that those compare with it.
    var cells = near.union(try blocks.cells(around: ownStand, 2 * parameters.cutOff))
    var rivals: Set<ComparisonBucket> = []
    for entry in blocks.entries {
      let stand = blocks.header(entry).stand
      let isNear = ownStand.mayBe(within: parameters.cutOff, of: stand)
      let isMate = stand.municipality >= 0 && stand.municipality == ownStand.municipality
      guard isNear || isMate else { continue }
      let terms = blocks.terms(entry)
      try blocks.learn(terms)
      guard search.addRivals(of: terms, blocks, to: &rivals) else { continue }
      if !isNear { cells.formUnion(try blocks.cells(around: stand, parameters.cutOff)) }
    }
    try blocks.load(cells, rivals)
    let read = try blocks.organizations { _ in true }
    guard let position = read.numbers.firstIndex(of: Int32(number)) else {
      return FoundSuggestions()
    }
    return try read.organizations.keptSuggestions(
      of: position, parameters: parameters, references: whole.references,
      table: whole.valueChains, relatedness: whole.relatedness, duplicates: read.duplicates
    ).mapped { Int(read.numbers[$0]) }
  }
}

/// Which buckets the suggestions of one organization depend on.
private struct NearSearch {
  let own: ComparedRow.Terms
  let reach: ComplementReach
  private var ownBuckets: Set<ComparisonBucket> = []
  private var ownPrefixes: Set<String> = []
  /// What was found out about each trade met.
  private var trades: [Int32: Trade] = [:]

  private struct Trade {
    var bucket: ComparisonBucket
    var asked: Set<ComparisonBucket>
    /// Whether it meets a trade of the organization.
    var meets: Bool
    /// Whether it completes one.
    var completes: Bool
  }

  init(own: ComparedRow.Terms, reach: ComplementReach) {
    self.own = own
    self.reach = reach
  }

  /// The buckets of those who may be suggested, and those of the organization itself.
  mutating func asked(_ blocks: ComparedBlocks) -> Set<ComparisonBucket> {
    for term in own.trades {
      guard let code = blocks.trade(term) else { continue }
      ownBuckets.insert(ComparisonBucket(code))
      ownPrefixes.formUnion(reach.prefixes(of: code))
    }
    var asked = own.buckets { blocks.trade($0).map(ComparisonBucket.init) }
    asked.formUnion(ComplementReach.buckets(of: ownPrefixes))
    for term in own.needs { asked.insert(.offer(term)) }
    for term in own.offers { asked.insert(.need(term)) }
    return asked
  }

  /// Adds the buckets that somebody compares the organization with; says whether there are any.
  mutating func addRivals(
    of terms: ComparedRow.Terms, _ blocks: ComparedBlocks, to rivals: inout Set<ComparisonBucket>
  ) -> Bool {
    let trades = terms.trades.compactMap { trade($0, blocks) }
    var isCandidate = false
    if trades.contains(where: \.meets) {
      isCandidate = true
      for trade in trades { rivals.insert(trade.bucket) }
    }
    if trades.contains(where: \.completes) {
      isCandidate = true
      for trade in trades { rivals.formUnion(trade.asked) }
    }
    if terms.publics.contains(where: own.publics.contains) {
      isCandidate = true
      for term in terms.publics { rivals.insert(.public(term)) }
    }
    if terms.needs.contains(where: own.offers.contains)
      || terms.offers.contains(where: own.needs.contains)
    {
      isCandidate = true
      for term in terms.needs { rivals.insert(.offer(term)) }
      for term in terms.offers { rivals.insert(.need(term)) }
    }
    return isCandidate
  }

  private mutating func trade(_ term: Int32, _ blocks: ComparedBlocks) -> Trade? {
    if let known = trades[term] { return known }
    guard let code = blocks.trade(term) else { return nil }
    let bucket = ComparisonBucket(code)
    let trade = Trade(
      bucket: bucket, asked: ComplementReach.buckets(of: reach.prefixes(of: code)),
      meets: ownBuckets.contains(bucket), completes: ComplementReach.matches(code, ownPrefixes))
    trades[term] = trade
    return trade
  }
}

extension ComparedOrganizations.Stand {
  /// Whether another may be within a distance: never no if it is.
  fileprivate func mayBe(within kilometers: Double, of other: Self) -> Bool {
    guard !latitude.isNaN, !other.latitude.isNaN else { return false }
    return Box(latitude, longitude).widened(by: kilometers)
      .contains(other.latitude, other.longitude)
  }
}

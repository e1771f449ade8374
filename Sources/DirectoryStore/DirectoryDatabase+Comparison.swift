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
    var blocks = try Blocks(db)
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
      let stand = blocks.stand(entry)
      let isNear = ownStand.mayBe(within: parameters.cutOff, of: stand)
      let isMate = stand.municipality >= 0 && stand.municipality == ownStand.municipality
      guard isNear || isMate else { continue }
      let terms = blocks.terms(entry)
      try blocks.learn(terms)
      guard search.addRivals(of: terms, blocks, to: &rivals) else { continue }
      if !isNear { cells.formUnion(try blocks.cells(around: stand, parameters.cutOff)) }
    }
    try blocks.load(cells, rivals)
    let (organizations, numbers, duplicates) = try blocks.organizations()
    guard let position = numbers.firstIndex(of: Int32(number)) else { return FoundSuggestions() }
    return organizations.keptSuggestions(
      of: position, parameters: parameters, references: whole.references,
      table: whole.valueChains, relatedness: whole.relatedness, duplicates: duplicates
    ).mapped { Int(numbers[$0]) }
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
  mutating func asked(_ blocks: Blocks) -> Set<ComparisonBucket> {
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
    of terms: ComparedRow.Terms, _ blocks: Blocks, to rivals: inout Set<ComparisonBucket>
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

  private mutating func trade(_ term: Int32, _ blocks: Blocks) -> Trade? {
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

/// The blocks read for one answer.
private struct Blocks {
  /// One organization in one block.
  struct Entry {
    var rank: Int32
    var reader: Int32
    var start: Int32
  }

  private let db: Database
  private let block: Statement
  private let cell: Statement
  private let term: Statement
  private var readers: [ComparedRow.Reader] = []
  private var read: Set<Key> = []
  private var terms: [Int32: ComparedOrganizations.Term] = [:]
  /// Those read, each once, by the order of their identities.
  private(set) var entries: [Entry] = []

  private struct Key: Hashable {
    var cell: Int
    var bucket: ComparisonBucket
  }

  init(_ db: Database) throws {
    self.db = db
    block = try db.cachedStatement(sql: "SELECT entries FROM block WHERE cell = ? AND bucket = ?")
    cell = try db.cachedStatement(
      sql: "SELECT number FROM cell WHERE south <= ? AND north >= ? AND west <= ? AND east >= ?")
    term = try db.cachedStatement(sql: "SELECT kind, text, scheme FROM term WHERE number = ?")
  }

  func stand(_ entry: Entry) -> ComparedOrganizations.Stand {
    readers[Int(entry.reader)].header(at: Int(entry.start)).stand
  }

  func terms(_ entry: Entry) -> ComparedRow.Terms {
    readers[Int(entry.reader)].terms(at: Int(entry.start) + ComparedRow.headerSize)
  }

  func trade(_ number: Int32) -> TradeCode? {
    if case .trade(let code) = terms[number] { code } else { nil }
  }

  /// Looks up what terms stand for.
  mutating func learn(_ own: ComparedRow.Terms) throws {
    for list in [own.trades, own.publics, own.needs, own.offers] {
      for number in list where terms[number] == nil {
        guard let row = try Row.fetchOne(term, arguments: [Int(number)]) else { continue }
        let text: String = row[1]
        switch row[0] as String {
        case "tree": terms[number] = .trade(.tree(digits: text))
        case "flat":
          guard let scheme = ActivityScheme(rawValue: row[2]) else { continue }
          terms[number] = .trade(.flat(scheme: scheme, code: text))
        default: terms[number] = .tag(text)
        }
      }
    }
  }

  /// Where an organization stands, from any of its own blocks.
  mutating func stand(
    of number: Int, cell: Int, _ own: ComparedRow.Terms
  ) throws -> ComparedOrganizations.Stand? {
    try load([cell], own.buckets { trade($0).map(ComparisonBucket.init) })
    for reader in readers {
      for start in reader.starts {
        let header = reader.header(at: start)
        if Int(header.number) == number { return header.stand }
      }
    }
    return nil
  }

  /// The cells where somebody may be within a distance of a place.
  func cells(
    around stand: ComparedOrganizations.Stand, _ kilometers: Double
  ) throws -> Set<Int> {
    guard !stand.latitude.isNaN, !stand.longitude.isNaN else { return [] }
    var found: Set<Int> = []
    let (south, north, west, east) = Box.around(stand.latitude, stand.longitude, kilometers)
    for (from, to) in Box.turns(west, east) {
      try found.formUnion(Int.fetchCursor(cell, arguments: [north, south, to, from]))
    }
    return found
  }

  /// Reads what was not read before of some buckets in some cells.
  mutating func load(_ cells: Set<Int>, _ buckets: Set<ComparisonBucket>) throws {
    let keys = buckets.map { (bucket: $0, key: $0.key) }
    var new: [Entry] = []
    for cell in cells.sorted() {
      for (bucket, key) in keys where read.insert(Key(cell: cell, bucket: bucket)).inserted {
        guard let row = try Row.fetchOne(block, arguments: [cell, key]) else { continue }
        let reader = ComparedRow.Reader(
          bytes: try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] })
        for start in reader.starts {
          new.append(
            Entry(
              rank: reader.rank(at: start), reader: Int32(readers.count), start: Int32(start)))
        }
        readers.append(reader)
      }
    }
    guard !new.isEmpty else { return }
    entries = (entries + new).sorted { $0.rank < $1.rank }
    var last: Int32 = -1
    entries.removeAll { entry in
      defer { last = entry.rank }
      return entry.rank == last
    }
  }

  /// Everyone read, as columns, with their numbers, and who is possibly the same.
  mutating func organizations() throws -> (
    ComparedOrganizations, numbers: [Int32], duplicates: [Int: [Int]]
  ) {
    var own: [ComparedRow.Terms] = []
    own.reserveCapacity(entries.count)
    for entry in entries {
      let terms = terms(entry)
      try learn(terms)
      own.append(terms)
    }
    var organizations = ComparedOrganizations(terms: terms)
    var numbers: [Int32] = []
    var doubtful: [Int] = []
    for (position, (entry, terms)) in zip(entries, own).enumerated() {
      let header = readers[Int(entry.reader)].header(at: Int(entry.start))
      organizations.append(
        body: header.body, stand: header.stand, trades: terms.trades, publics: terms.publics,
        needs: terms.needs, offers: terms.offers)
      numbers.append(header.number)
      if header.hasDuplicates { doubtful.append(position) }
    }
    var duplicates: [Int: [Int]] = [:]
    if !doubtful.isEmpty {
      let other = try db.cachedStatement(
        sql: "SELECT other FROM duplicate WHERE organization = ?")
      var positions: [Int: Int] = [:]
      for position in doubtful { positions[Int(numbers[position])] = position }
      for position in doubtful {
        let others = try Int.fetchAll(other, arguments: [Int(numbers[position])])
        duplicates[position] = others.compactMap { positions[$0] }.sorted()
      }
    }
    return (organizations, numbers, duplicates)
  }
}

extension ComparedOrganizations.Stand {
  /// Whether another may be within a distance: never no if it is.
  fileprivate func mayBe(within kilometers: Double, of other: Self) -> Bool {
    guard !latitude.isNaN, !other.latitude.isNaN else { return false }
    let (south, north, west, east) = Box.around(latitude, longitude, kilometers)
    guard (south...north).contains(other.latitude) else { return false }
    return Box.turns(west, east).contains { $0.0 <= other.longitude && other.longitude <= $0.1 }
  }
}

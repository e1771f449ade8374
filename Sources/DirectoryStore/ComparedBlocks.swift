internal import CooperationModel
internal import GRDB

/// The blocks read for one answer.
struct ComparedBlocks {
  /// One organization in one block.
  struct Entry {
    var rank: Int32
    var reader: Int32
    var start: Int32
  }

  private let db: Database
  private let block: Statement
  private let wholeCell: Statement
  private let cell: Statement
  private let term: Statement
  private var readers: [ComparedRow.Reader] = []
  /// The bucket of each reader; absent: a cell is read whole.
  private var buckets: [ComparisonBucket?] = []
  private var read: Set<Key> = []
  private var terms: [Int32: ComparedOrganizations.Term] = [:]
  /// Those read; one in several buckets is there several times.
  private(set) var entries: [Entry] = []

  private struct Key: Hashable {
    var cell: Int
    var bucket: ComparisonBucket
  }

  init(_ db: Database) throws {
    self.db = db
    block = try db.cachedStatement(sql: "SELECT entries FROM block WHERE cell = ? AND bucket = ?")
    wholeCell = try db.cachedStatement(sql: "SELECT entries FROM block WHERE cell = ?")
    cell = try db.cachedStatement(
      sql: "SELECT number FROM cell WHERE south <= ? AND north >= ? AND west <= ? AND east >= ?")
    term = try db.cachedStatement(sql: "SELECT kind, text, scheme FROM term WHERE number = ?")
  }

  func header(_ entry: Entry) -> ComparedRow.Header {
    readers[Int(entry.reader)].header(at: Int(entry.start))
  }

  func terms(_ entry: Entry) -> ComparedRow.Terms {
    readers[Int(entry.reader)].terms(at: Int(entry.start) + ComparedRow.headerSize)
  }

  func trade(_ number: Int32) -> TradeCode? {
    if case .trade(let code) = terms[number] { code } else { nil }
  }

  func tag(_ number: Int32) -> String? {
    if case .tag(let tag) = terms[number] { tag } else { nil }
  }

  /// Looks up what terms stand for.
  mutating func learn(_ own: ComparedRow.Terms) throws {
    for list in [own.trades, own.publics, own.needs, own.offers] {
      for number in list { try learn(number) }
    }
  }

  private mutating func learn(_ number: Int32) throws {
    guard terms[number] == nil, let row = try Row.fetchOne(term, arguments: [Int(number)]) else {
      return
    }
    let text: String = row[1]
    switch row[0] as String {
    case "tree": terms[number] = .trade(.tree(digits: text))
    case "flat":
      guard let scheme = ActivityScheme(rawValue: row[2]) else { return }
      terms[number] = .trade(.flat(scheme: scheme, code: text))
    default: terms[number] = .tag(text)
    }
  }

  /// An entry of an organization, from any of its own blocks.
  mutating func entry(
    of number: Int, cell: Int, _ own: ComparedRow.Terms
  ) throws -> Entry? {
    for bucket in own.buckets({ trade($0).map(ComparisonBucket.init) }) {
      try load([cell], [bucket])
      let entry = entries.first { Int(readers[Int($0.reader)].number(at: Int($0.start))) == number }
      if let entry { return entry }
    }
    return nil
  }

  /// The cells where somebody may be near.
  func cells(_ near: Near) throws -> Set<Int> {
    try near.boxes.reduce(into: []) { $0.formUnion(try cells(within: $1)) }
  }

  /// The cells where somebody may be within a rectangle.
  func cells(within box: Box) throws -> Set<Int> {
    var found: Set<Int> = []
    for (from, to) in box.turns {
      try found.formUnion(Int.fetchCursor(cell, arguments: [box.north, box.south, to, from]))
    }
    return found
  }

  /// Reads what was not read before of some buckets in some cells.
  mutating func load(_ cells: Set<Int>, _ buckets: Set<ComparisonBucket>) throws {
    let keys = buckets.map { (bucket: $0, key: $0.key) }
    for cell in cells.sorted() {
      for (bucket, key) in keys where read.insert(Key(cell: cell, bucket: bucket)).inserted {
        if let row = try Row.fetchOne(block, arguments: [cell, key]) { try add(row, bucket) }
      }
    }
  }

  /// Reads all of a cell, which was not read before.
  mutating func load(cell: Int) throws {
    let rows = try Row.fetchCursor(wholeCell, arguments: [cell])
    while let row = try rows.next() { try add(row, nil) }
  }

  private mutating func add(_ row: Row, _ bucket: ComparisonBucket?) throws {
    let reader = ComparedRow.Reader(
      bytes: try row.withUnsafeData(atIndex: 0) { $0.map { [UInt8]($0) } ?? [] })
    for start in reader.starts {
      entries.append(
        Entry(rank: reader.rank(at: start), reader: Int32(readers.count), start: Int32(start)))
    }
    readers.append(reader)
    buckets.append(bucket)
  }

  /// Organizations as columns.
  struct Columns {
    var organizations: ComparedOrganizations
    /// The number of each in the table.
    var numbers: [Int32] = []
    /// One of the entries of each.
    var entries: [Entry] = []

    /// The places of some numbers; those that are not here are left out.
    func places(of wanted: Set<Int32>) -> [Int32: Int] {
      var places: [Int32: Int] = [:]
      for (place, number) in numbers.enumerated() where wanted.contains(number) {
        places[number] = place
      }
      return places
    }
  }

  /// The entries read of those who are near; absent: nobody of the bucket is wanted.
  func entries(_ near: (ComparisonBucket) -> Near?) -> [Entry] {
    let nears = buckets.map { $0.flatMap(near) }
    return entries.filter { entry in
      let reader = Int(entry.reader)
      return nears[reader]?.contains(readers[reader].stand(at: Int(entry.start))) ?? false
    }
  }

  /// The organizations of some entries, each once, in the order of their identities.
  mutating func organizations(
    _ entries: [Entry], _ computation: Computation? = nil
  ) throws -> Columns {
    var wanted = entries
    try computation?.checkCancellation()
    wanted.sort { $0.rank < $1.rank }
    try computation?.checkCancellation()
    var last: Int32 = -1
    wanted.removeAll { entry in
      defer { last = entry.rank }
      return entry.rank == last
    }
    for (position, entry) in wanted.enumerated() {
      if position & 0xFFFF == 0 { try computation?.checkCancellation() }
      for term in readers[Int(entry.reader)].termNumbers(at: Int(entry.start)) { try learn(term) }
    }
    var columns = Columns(organizations: ComparedOrganizations(terms: terms), entries: wanted)
    var doubtful: [Int] = []
    var terms = ComparedRow.Terms()
    for (position, entry) in wanted.enumerated() {
      if position & 0xFFFF == 0 { try computation?.checkCancellation() }
      let header = header(entry)
      readers[Int(entry.reader)].read(
        at: Int(entry.start) + ComparedRow.headerSize, into: &terms)
      columns.organizations.append(
        body: header.body, stand: header.stand, trades: terms.trades, publics: terms.publics,
        needs: terms.needs, offers: terms.offers)
      columns.numbers.append(header.number)
      if header.hasDuplicates { doubtful.append(position) }
    }
    guard !doubtful.isEmpty else { return columns }
    let other = try db.cachedStatement(sql: "SELECT other FROM duplicate WHERE organization = ?")
    var positions: [Int: Int] = [:]
    for position in doubtful { positions[Int(columns.numbers[position])] = position }
    for position in doubtful {
      let others = try Int.fetchAll(other, arguments: [Int(columns.numbers[position])])
      columns.organizations.duplicates[position] = others.compactMap { positions[$0] }.sorted()
    }
    return columns
  }
}

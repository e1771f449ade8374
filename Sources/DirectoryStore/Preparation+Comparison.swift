internal import CooperationModel
internal import GRDB

// What the suggestions of one organization read, instead of the whole directory.

extension Preparation {
  /// Writes the blocks of what is compared, by parts of the map; afterwards `cells` is empty.
  func writeComparison(
    _ cells: inout SpooledSort, duplicates: Set<Int>, ranks: [Int32], bodies: [Int32]
  ) throws {
    try writeTerms()
    try writeBlocks(&cells, duplicates: duplicates, ranks: ranks, bodies: bodies)
  }

  private func writeTerms() throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO term VALUES (?, ?, ?, ?)")
    for (term, number) in intake.terms.numbers.sorted(by: { $0.value < $1.value }) {
      switch term {
      case .trade(.tree(let digits)):
        try insertion.execute(arguments: [Int(number), "tree", digits, ""])
      case .trade(.flat(let scheme, let code)):
        try insertion.execute(arguments: [Int(number), "flat", code, scheme.rawValue])
      case .tag(let tag): try insertion.execute(arguments: [Int(number), "tag", tag, ""])
      }
    }
  }

  /// Writes who is possibly the same organization: a contact that few share, and similar names.
  ///
  /// - Returns: The numbers of those who have one.
  func writeDuplicates() throws -> Set<Int> {
    var found: Set<Int> = []
    let insertion = try db.makeStatement(sql: "INSERT OR IGNORE INTO duplicate VALUES (?, ?)")
    for column in ["phone_key", "email_key", "domain_key"] {
      var key = ""
      var sharing: [(number: Int, name: String)] = []
      func compare() throws {
        for (place, a) in sharing.enumerated() {
          for b in sharing[(place + 1)...] where Organization.areNamesSimilar(a.name, b.name) {
            try insertion.execute(arguments: [a.number, b.number])
            try insertion.execute(arguments: [b.number, a.number])
            found.formUnion([a.number, b.number])
          }
        }
      }
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(column), number, name FROM organization WHERE \(column) IS NOT NULL
          ORDER BY \(column)
          """)
      while let row = try rows.next() {
        let next: String = row[0]
        if next != key {
          try compare()
          sharing.removeAll(keepingCapacity: true)
          key = next
        }
        sharing.append((row[1], row[2]))
      }
      try compare()
    }
    return found
  }

  /// The place of each identity in the order of bytes, and a number for each body, by the number of
  /// the row.
  func ranksAndBodies(
    _ organizations: NumberedOrganizations
  ) throws -> (ranks: [Int32], bodies: [Int32]) {
    var ranks = [Int32](repeating: 0, count: organizations.last + 1)
    var bodies: [Int32] = []
    var next: Int32 = 0
    // Both walks are in the order of bytes: where they meet, a row is the body of others.
    let units = try Row.fetchCursor(
      db, sql: "SELECT unit, number FROM organization WHERE unit IS NOT NULL ORDER BY unit")
    var unit = try units.next().map { (id: Organization.ID(rawValue: $0[0]), number: $0[1] as Int) }
    let hasUnits = unit != nil
    if hasUnits { bodies = [Int32](repeating: -1, count: ranks.count) }
    let rows = try Row.fetchCursor(db, sql: "SELECT number, id FROM organization ORDER BY id")
    var rank: Int32 = 0
    var body: (id: Organization.ID, number: Int32)?
    func takeUnits(upTo id: Organization.ID?) throws {
      while let current = unit, id.map({ current.id < $0 || current.id == $0 }) ?? true {
        if body?.id != current.id {
          body = (current.id, next)
          next += 1
        }
        bodies[current.number] = next - 1
        unit = try units.next().map { (Organization.ID(rawValue: $0[0]), $0[1]) }
      }
    }
    while let row = try rows.next() {
      let number: Int = row[0]
      ranks[number] = rank
      rank += 1
      guard hasUnits else { continue }
      let id = Organization.ID(rawValue: row[1])
      try takeUnits(upTo: id)
      guard !organizations.flags[number].contains(.unit) else { continue }
      if let body, body.id == id {
        bodies[number] = body.number
      } else {
        bodies[number] = next
        next += 1
      }
    }
    try takeUnits(upTo: nil)
    // Without legal units, each is a body of its own.
    return (ranks, hasUnits ? bodies : ranks)
  }

  private func writeBlocks(
    _ records: inout SpooledSort, duplicates: Set<Int>, ranks: [Int32], bodies: [Int32]
  ) throws {
    let buckets = BucketNumbers(intake.terms)
    let statements = try CellBlocks.Statements(db)
    var cells = CellBlocks(buckets: buckets)
    var done = 0
    try records.drain { record in
      done += 1
      if done % 4096 == 1 { try report(.comparison, Double(done) / Double(ranks.count)) }
      let key = CellKey(record.key)
      if cells.number != key.cell {
        try cells.write(statements)
        cells = CellBlocks(number: key.cell, buckets: buckets)
      }
      var at = record.valueStart
      let summary = OrganizationSummary(record.bytes, at: &at)
      var point = summary.point
      if point == nil, summary.territory > 0 {
        point = tree.place(of: Int(summary.territory) - 1).center
      }
      let municipality = summary.municipality > 0 ? summary.municipality : nil
      let header = ComparedRow.Header(
        rank: ranks[key.number], number: Int32(key.number), body: bodies[key.number],
        stand: ComparedOrganizations.Stand(
          municipality: municipality ?? -1, latitude: point?.latitude ?? .nan,
          longitude: point?.longitude ?? .nan, hasPoint: summary.point != nil,
          withinMunicipality: municipality.map {
            Distance.withinMunicipality(area: tree.territories[Int($0) - 1].area)
          } ?? 0), hasDuplicates: duplicates.contains(key.number))
      cells.append(header, summary.compared)
    }
    try cells.write(statements)
  }
}

/// Numbers for buckets: millions of organizations are put in a few hundred, whose names are long.
private struct BucketNumbers {
  /// The buckets of trades, each once.
  private var trades: [ComparisonBucket] = []
  /// The places of the buckets of trades, by the numbers of their terms; -1: the term is no trade.
  private var places: [Int]

  init(_ terms: Terms) {
    places = [Int](repeating: -1, count: terms.numbers.count)
    var known: [ComparisonBucket: Int] = [:]
    for (term, number) in terms.numbers {
      guard case .trade(let code) = term else { continue }
      let bucket = ComparisonBucket(code)
      if known[bucket] == nil {
        known[bucket] = trades.count
        trades.append(bucket)
      }
      places[Int(number)] = known[bucket] ?? -1
    }
  }

  /// The numbers of the buckets that hold an organization, each once.
  func numbers(of terms: ComparedRow.Terms) -> [Int] {
    var numbers: [Int] = []
    for term in terms.trades {
      let place = places[Int(term)]
      // Several trades may be of one bucket; the other terms are each there once.
      if place >= 0, !numbers.contains(place) { numbers.append(place) }
    }
    // After those of trades, three for each term.
    for term in terms.publics { numbers.append(trades.count + 3 * Int(term)) }
    for term in terms.needs { numbers.append(trades.count + 3 * Int(term) + 1) }
    for term in terms.offers { numbers.append(trades.count + 3 * Int(term) + 2) }
    return numbers
  }

  /// The bucket with a number.
  func bucket(_ number: Int) -> ComparisonBucket {
    guard number >= trades.count else { return trades[number] }
    let term = Int32((number - trades.count) / 3)
    switch (number - trades.count) % 3 {
    case 0: return .public(term)
    case 1: return .need(term)
    default: return .offer(term)
    }
  }
}

/// The blocks of one cell as they are filled.
private struct CellBlocks {
  /// What writes them.
  struct Statements {
    let block: Statement
    let members: DirectStatement
    let cell: Statement

    init(_ db: Database) throws {
      block = try db.makeStatement(sql: "INSERT INTO block VALUES (?, ?, ?)")
      members = try DirectStatement(db, sql: "INSERT INTO cell_organization VALUES (?, ?)")
      cell = try db.makeStatement(sql: "INSERT INTO cell VALUES (?, ?, ?, ?, ?)")
    }
  }

  var number: Int?
  private var members: [Int32] = []
  /// The entries of each bucket, by its number.
  private var blocks: [Int: [UInt8]] = [:]
  private let buckets: BucketNumbers
  private var bounds: (south: Double, north: Double, west: Double, east: Double)?

  init(number: Int? = nil, buckets: BucketNumbers) {
    self.number = number
    self.buckets = buckets
  }

  mutating func append(_ header: ComparedRow.Header, _ compared: [UInt8]) {
    members.append(header.number)
    let (latitude, longitude) = (header.stand.latitude, header.stand.longitude)
    if !latitude.isNaN, !longitude.isNaN {
      let old = bounds ?? (latitude, latitude, longitude, longitude)
      bounds = (
        min(old.south, latitude), max(old.north, latitude), min(old.west, longitude),
        max(old.east, longitude)
      )
    }
    for bucket in buckets.numbers(of: ComparedRow.terms(compared)) {
      ComparedRow.append(header, terms: compared, to: &blocks[bucket, default: []])
    }
  }

  func write(_ statements: Statements) throws {
    guard let number else { return }
    try statements.members.run(number, blob: PackedNumbers.pack(members))
    let keyed = blocks.map { (key: buckets.bucket($0.key).key, bytes: $0.value) }
      .sorted { $0.key < $1.key }
    for (key, bytes) in keyed {
      try statements.block.execute(arguments: [number, key, bytes.databaseData])
    }
    guard let bounds else { return }
    try statements.cell.execute(arguments: [
      number, bounds.south, bounds.north, bounds.west, bounds.east,
    ])
  }
}

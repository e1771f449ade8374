internal import CooperationModel
internal import GRDB

// What the suggestions of one organization read, instead of the whole directory.

extension Preparation {
  /// Writes the blocks of what is compared.
  func writeComparison(duplicates: Set<Int>, ranks: [Int32], bodies: [Int32]) throws {
    try report(.comparison, 0)
    try writeTerms()
    try writeBlocks(duplicates: duplicates, ranks: ranks, bodies: bodies)
  }

  private func writeTerms() throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO term VALUES (?, ?, ?, ?)")
    for (term, number) in builder.terms.numbers.sorted(by: { $0.value < $1.value }) {
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
  func ranksAndBodies() throws -> (ranks: [Int32], bodies: [Int32]) {
    let count = try Int.fetchOne(db, sql: "SELECT max(number) FROM organization") ?? 0
    var ranks = [Int32](repeating: 0, count: count + 1)
    var bodies = [Int32](repeating: -1, count: count + 1)
    var next: Int32 = 0
    // Both walks are in the order of bytes: where they meet, a row is the body of others.
    let units = try Row.fetchCursor(
      db, sql: "SELECT unit, number FROM organization WHERE unit IS NOT NULL ORDER BY unit")
    var unit = try units.next().map { (id: Organization.ID(rawValue: $0[0]), number: $0[1] as Int) }
    let rows = try Row.fetchCursor(
      db, sql: "SELECT id, number, unit IS NULL FROM organization ORDER BY id")
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
      let id = Organization.ID(rawValue: row[0])
      let number: Int = row[1]
      ranks[number] = rank
      rank += 1
      try takeUnits(upTo: id)
      guard row[2] else { continue }
      if let body, body.id == id {
        bodies[number] = body.number
      } else {
        bodies[number] = next
        next += 1
      }
    }
    try takeUnits(upTo: nil)
    return (ranks, bodies)
  }

  private func writeBlocks(duplicates: Set<Int>, ranks: [Int32], bodies: [Int32]) throws {
    var trades: [Int32: ComparisonBucket] = [:]
    for (term, number) in builder.terms.numbers {
      if case .trade(let code) = term { trades[number] = ComparisonBucket(code) }
    }
    let block = try db.makeStatement(sql: "INSERT INTO block VALUES (?, ?, ?)")
    let bounds = try db.makeStatement(sql: "INSERT INTO cell VALUES (?, ?, ?, ?, ?)")
    var cells = CellBlocks()
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT cell, number, municipality, latitude, longitude, territory, compared
        FROM organization NOT INDEXED WHERE cell IS NOT NULL ORDER BY cell, number
        """)
    var done = 0
    while let row = try rows.next() {
      done += 1
      if done % 8192 == 1 { try report(.comparison, Double(done) / Double(ranks.count)) }
      if cells.number != row[0] {
        try cells.write(block, bounds)
        cells = CellBlocks(number: row[0])
      }
      let number: Int = row[1]
      let municipality: Int? = row[2]
      var latitude: Double? = row[3]
      var longitude: Double? = row[4]
      let hasPoint = latitude != nil
      if !hasPoint, let territory: Int = row[5],
        let center = tree.place(of: territory - 1).center
      {
        (latitude, longitude) = (center.latitude, center.longitude)
      }
      let header = ComparedRow.Header(
        rank: ranks[number], number: Int32(number), body: bodies[number],
        stand: ComparedOrganizations.Stand(
          municipality: Int32(municipality ?? -1), latitude: latitude ?? .nan,
          longitude: longitude ?? .nan, hasPoint: hasPoint,
          withinMunicipality: municipality.map {
            Distance.withinMunicipality(area: tree.territories[$0 - 1].area)
          } ?? 0), hasDuplicates: duplicates.contains(number))
      let compared: [UInt8] = try row.withUnsafeData(atIndex: 6) { $0.map { [UInt8]($0) } ?? [] }
      cells.append(header, compared) { trades[$0] }
    }
    try cells.write(block, bounds)
  }
}

/// The blocks of one cell as they are filled.
private struct CellBlocks {
  var number: Int?
  private var blocks: [ComparisonBucket: [UInt8]] = [:]
  private var bounds: (south: Double, north: Double, west: Double, east: Double)?

  init(number: Int? = nil) { self.number = number }

  mutating func append(
    _ header: ComparedRow.Header, _ compared: [UInt8], _ trade: (Int32) -> ComparisonBucket?
  ) {
    let (latitude, longitude) = (header.stand.latitude, header.stand.longitude)
    if !latitude.isNaN, !longitude.isNaN {
      let old = bounds ?? (latitude, latitude, longitude, longitude)
      bounds = (
        min(old.south, latitude), max(old.north, latitude), min(old.west, longitude),
        max(old.east, longitude)
      )
    }
    for bucket in ComparedRow.terms(compared).buckets(trade) {
      ComparedRow.append(header, terms: compared, to: &blocks[bucket, default: []])
    }
  }

  func write(_ block: Statement, _ cell: Statement) throws {
    guard let number else { return }
    let keyed = blocks.map { (key: $0.key.key, bytes: $0.value) }.sorted { $0.key < $1.key }
    for (key, bytes) in keyed { try block.execute(arguments: [number, key, bytes.databaseData]) }
    guard let bounds else { return }
    try cell.execute(arguments: [number, bounds.south, bounds.north, bounds.west, bounds.east])
  }
}

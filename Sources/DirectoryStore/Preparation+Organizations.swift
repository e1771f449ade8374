internal import CooperationModel
internal import GRDB

/// What another thread makes of organizations while they are written: the index of their names, and
/// what is compared of them, by parts of the map.
struct OrganizationsAside: Sendable {
  /// An organization that takes part in something.
  struct Item: Sendable {
    var number: Int
    var summary: OrganizationSummary
  }

  let names: NameIndex
  /// What is compared, by parts of the map, then by the numbers of the organizations.
  var cells: SpooledSort
  /// Kept for its memory.
  private var value: [UInt8] = []

  init(names: NameIndex, cells: SpooledSort) {
    self.names = names
    self.cells = cells
  }

  mutating func add(_ items: [Item]) throws {
    try names.add(items)
    for item in items {
      guard let cell = item.summary.cell else { continue }
      value.removeAll(keepingCapacity: true)
      item.summary.append(to: &value, withNames: false)
      try cells.append(key: CellKey(cell: cell, number: item.number).bytes, value: value)
    }
  }
}

extension Preparation {
  /// Writes the organizations in the order of their names, and what is counted by the way.
  ///
  /// Nothing is read again: a directory of a country is half a gigabyte.
  ///
  /// - Parameter aside: Takes what is searched and compared.
  /// - Returns: What is needed of each later.
  /// - Throws: What the database and the spool throw.
  mutating func writeOrganizations(
    _ aside: Conveyor<[OrganizationsAside.Item], OrganizationsAside>
  ) throws -> NumberedOrganizations {
    let report = report
    intake.endTaking()
    let lonely = try intake.lonelyContacts { try report(.organizations, 0) }
    try makeIndexesOfFew(lonely)
    let insertion = try DirectStatement(db, sql: OrganizationRow.insertion)
    var facets = try FacetWriter(db, towns: townPlaces())
    var publics = try PublicWriter(db)
    var waiting: [OrganizationsAside.Item] = []
    let count = intake.rows.count
    var organizations = NumberedOrganizations(capacity: count)
    try intake.rows.drain { record in
      let number = organizations.last + 1
      if number % 4096 == 1 { try report(.organizations, 0.7 * Double(number) / Double(count)) }
      var at = record.valueStart
      let summary = OrganizationSummary(record.bytes, at: &at)
      let kinds = lonely[Int(summary.sequence)]
      try insertion.run(
        number, record, from: at, without: OrganizationRow.contactColumnsOfKinds[Int(kinds)])
      try facets.append(summary)
      let served = try publics.append(number, ComparedRow.publics(summary.compared))
      organizations.append(summary, publics: served)
      guard !summary.isCeased else { return }
      waiting.append(OrganizationsAside.Item(number: number, summary: summary))
      if waiting.count == 1024 {
        try aside.add([waiting])
        waiting.removeAll(keepingCapacity: true)
      }
    }
    try aside.add([waiting])
    try facets.flush()
    try publics.flush(intake.terms)
    return organizations
  }

  /// Makes the indexes of columns that few organizations have.
  ///
  /// They are filled by the way: later, all rows would be read again for each. Of many, they are
  /// better sorted first.
  private func makeIndexesOfFew(_ lonely: [UInt8]) throws {
    let few = intake.rows.count / 16
    if intake.units <= few { try db.execute(sql: Schema.indexesOfFew.unit) }
    for (kind, index) in Schema.indexesOfFew.contacts.enumerated()
    where lonely.count(where: { $0 >> kind & 1 == 0 }) <= few {
      try db.execute(sql: index)
    }
  }

  /// The places of the names of municipalities, or of what stands for one, in their order, from 1.
  private func townPlaces() -> [Int32] {
    let names = tree.territories.indices.map { position in
      tree.territories[tree.place(of: position).municipality ?? position].name
    }
    let sorted = Set(names).map { (key: $0.folded, name: $0) }.sorted { $0 < $1 }
    var places: [String: Int32] = [:]
    for (place, town) in sorted.enumerated() { places[town.name] = Int32(place + 1) }
    return names.map { $0.isEmpty ? 0 : places[$0] ?? 0 }
  }
}

/// Writes who serves which public.
private struct PublicWriter {
  private let db: Database
  private let insertion: Statement
  /// The numbers of publics, by those of their terms, in the order met.
  private var numbers: [Int32: Int] = [:]
  private var counts: [Int] = []

  init(_ db: Database) throws {
    self.db = db
    insertion = try db.makeStatement(sql: "INSERT INTO serves VALUES (?, ?)")
  }

  /// Writes whom an organization serves.
  ///
  /// - Returns: The numbers of the publics.
  mutating func append(_ organization: Int, _ terms: [Int32]) throws -> [Int32] {
    try terms.map { term in
      let number = numbers[term] ?? numbers.count + 1
      if number > counts.count {
        numbers[term] = number
        counts.append(0)
      }
      counts[number - 1] += 1
      try insertion.execute(arguments: [number, organization])
      return Int32(number)
    }
  }

  func flush(_ terms: Terms) throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO public VALUES (?, ?, ?)")
    for (term, termNumber) in terms.numbers {
      guard case .tag(let name) = term, let number = numbers[termNumber] else { continue }
      try insertion.execute(arguments: [number, name, counts[number - 1]])
    }
  }
}

/// A part of the map and an organization as bytes that order as they do.
struct CellKey {
  var cell: Int
  var number: Int

  init(cell: Int, number: Int) {
    self.cell = cell
    self.number = number
  }

  init(_ bytes: ArraySlice<UInt8>) {
    let bits = bytes.reduce(into: (high: UInt64(0), low: UInt64(0))) { bits, byte in
      bits.high = bits.high << 8 | bits.low >> 56
      bits.low = bits.low << 8 | UInt64(byte)
    }
    cell = Int(Int64(bitPattern: bits.high ^ 1 << 63))
    number = Int(bits.low)
  }

  var bytes: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(16)
    for bits in [UInt64(bitPattern: Int64(cell)) ^ 1 << 63, UInt64(number)] {
      ComparedRow.append(bits.byteSwapped, to: &bytes)
    }
    return bytes
  }
}

public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// Answers a query, and finds an organization in it.
  public func listing(
    _ query: OrganizationQuery, around id: Organization.ID?
  ) throws -> OrganizationListing {
    if query.isWalk {
      return OrganizationListing(
        query: query, count: try count(query),
        position: try id.flatMap { try position(of: $0, in: query) })
    }
    return try read { db in
      var listing = OrganizationListing(query: query, count: 0, numbers: [])
      guard let place = try place(of: query.scope, db) else { return listing }
      let numbers = try Lister(db: db, query: query, place: place, recorded: recordedLinks).run()
      listing.count = numbers.count
      if let id, let number = try number(of: id, db) {
        listing.position = numbers.firstIndex(of: Int32(number))
      }
      listing.numbers = numbers
      return listing
    }
  }

  /// Organizations of a listing, from one position to another.
  public func organizations(
    _ listing: OrganizationListing, in range: Range<Int>
  ) throws -> [OrganizationEntry] {
    try read { db in try entries(of: numbers(of: listing, in: range, db), db) }
  }

  /// The publics that most organizations of the directory serve.
  public func publics(limit: Int) throws -> [PublicCount] {
    try read { db in
      try Row.fetchAll(
        db,
        sql: "SELECT name, organizations FROM public ORDER BY organizations DESC, name LIMIT ?",
        arguments: [limit]
      ).map { PublicCount(name: $0["name"], organizations: $0["organizations"]) }
    }
  }

  /// Where to look for the organizations of a scope; absent if there is no such place.
  private func place(of scope: OrganizationQuery.Scope, _ db: Database) throws -> Lister.Place? {
    switch scope {
    case .everywhere: return .everywhere
    case .territory(let id):
      guard let number = try number(of: id, db) else { return nil }
      // A territory that holds everything needs no list of what it holds.
      let holdsAll = try Bool.fetchOne(
        db.cachedStatement(
          sql: """
            SELECT a.organizations = b.organizations FROM card a, card b
            WHERE a.territory = ? AND b.territory = 0
            """), arguments: [number])
      return holdsAll ?? false ? .everywhere : .located(Located.place(inside: number))
    case .notPlaced(let id):
      return try number(of: id, db).map { .located(Located.place(directlyIn: $0)) }
    case .these(let ids):
      return .these(try Lister.numbers(of: ids, db))
    }
  }
}

/// Filters and sorts the organizations of a place by their facets.
private struct Lister {
  enum Place {
    case everywhere
    case located(Int)
    case these([Int32])
  }

  let db: Database
  let query: OrganizationQuery
  let place: Place
  let recorded: RecordedLinks

  /// The numbers of a run of organizations and what is known of them.
  private struct Run {
    var first: Int
    var facets: Facets
  }

  func run() throws -> [Int32] {
    var kept: [Int32] = []
    var keys: [UInt32] = []
    let sectors = Set(
      query.sectors.compactMap { Sector.allCases.firstIndex(of: $0).map { UInt8($0) } })
    let families = Set(
      query.families.compactMap { Family.allCases.firstIndex(of: $0).map { UInt8($0) } })
    let links = LinkKinds.Wanted(query.links)
    try visit { number, place, facets in
      guard facets.sector[place] != Facets.ceased else { return }
      if !sectors.isEmpty, !sectors.contains(facets.sector[place]) { return }
      if !families.isEmpty, !families.contains(facets.family[place]) { return }
      let (low, high) = (facets.low[place], facets.high[place])
      if let least = query.jobsAtLeast, low < 0 || Int(low) < least { return }
      if let most = query.jobsAtMost, low < 0 || high < 0 || Int(high) > most { return }
      if !query.links.isEmpty, !links.fit(facets.kinds[place]) { return }
      kept.append(number)
      if query.order != .name { keys.append(key(place, facets)) }
    }
    if query.order == .name { return query.isDescending ? kept.reversed() : kept }
    return Self.sorted(kept, by: keys)
  }

  /// What the order compares: the smaller first, unknown last in both directions.
  private func key(_ place: Int, _ facets: Facets) -> UInt32 {
    let value: UInt32?
    switch query.order {
    case .name: value = 0
    case .sector: value = UInt32(facets.sector[place])
    case .links: value = UInt32(clamping: facets.links[place])
    case .municipality:
      value = facets.town[place] > 0 ? UInt32(clamping: facets.town[place]) : nil
    case .jobs:
      // Multiplying the bounds orders as the middle of the band does, without a root.
      let low = Int(facets.low[place])
      let high = facets.high[place] < 0 ? low : Int(facets.high[place])
      value = low < 0 ? nil : UInt32(clamping: low * high)
    }
    guard let value else { return .max }
    let known = min(value, .max - 1)
    return query.isDescending ? .max - 1 - known : known
  }

  /// Sorts by keys of four bytes, two at a time; equal ones stay in the order of their numbers.
  ///
  /// - Complexity: O(*n*).
  private static func sorted(_ numbers: [Int32], by keys: [UInt32]) -> [Int32] {
    var (numbers, keys) = (numbers, keys)
    var (nextNumbers, nextKeys) = (numbers, keys)
    for shift: UInt32 in [0, 16] {
      var starts = [Int](repeating: 0, count: 65_537)
      for key in keys { starts[Int((key >> shift) & 0xFFFF) + 1] += 1 }
      guard !starts.contains(keys.count) else { continue }
      for bucket in 1..<starts.count { starts[bucket] += starts[bucket - 1] }
      for position in keys.indices {
        let bucket = Int((keys[position] >> shift) & 0xFFFF)
        nextNumbers[starts[bucket]] = numbers[position]
        nextKeys[starts[bucket]] = keys[position]
        starts[bucket] += 1
      }
      swap(&numbers, &nextNumbers)
      swap(&keys, &nextKeys)
    }
    return numbers
  }

  // MARK: Where to look

  /// Calls a function for every organization of the place that conditions with a list of their own
  /// let through, in the order of numbers.
  private func visit(_ body: (Int32, Int, Facets) -> Void) throws {
    guard let numbers = try candidates() else {
      let rows = try Row.fetchCursor(db, sql: "SELECT * FROM facet ORDER BY first")
      while let row = try rows.next() {
        let run = self.run(row)
        for place in run.facets.sector.indices { body(Int32(run.first + place), place, run.facets) }
      }
      return
    }
    let statement = try db.cachedStatement(sql: "SELECT * FROM facet WHERE first = ?")
    var index = numbers.startIndex
    while index < numbers.endIndex {
      let first = (Int(numbers[index]) - 1) / Facets.run * Facets.run + 1
      var end = index
      while end < numbers.endIndex, Int(numbers[end]) < first + Facets.run { end += 1 }
      if let row = try Row.fetchOne(statement, arguments: [first]) {
        let run = self.run(row)
        for number in numbers[index..<end] where Int(number) - first < run.facets.sector.count {
          body(number, Int(number) - first, run.facets)
        }
      }
      index = end
    }
  }

  /// The columns that the query looks at; the others stay empty.
  private func run(_ row: Row) -> Run {
    var facets = Facets()
    facets.sector = row.bytes("sector")
    if query.has(.families) { facets.family = row.bytes("family") }
    if query.has(.jobsAtLeast) || query.has(.jobsAtMost) || query.order == .jobs {
      facets.low = row.numbers("low")
      facets.high = row.numbers("high")
    } else {
      facets.low = [Int32](repeating: -1, count: facets.sector.count)
      facets.high = facets.low
    }
    if query.has(.links) { facets.kinds = row.bytes("kinds") }
    if query.order == .links { facets.links = row.numbers("links") }
    if query.order == .municipality { facets.town = row.numbers("town") }
    let first: Int = row["first"]
    recorded.add(to: &facets, from: first)
    return Run(first: first, facets: facets)
  }

  /// The numbers to look at, in order; absent: all.
  private func candidates() throws -> [Int32]? {
    var lists: [[Int32]] = []
    if let group = query.group {
      lists.append(
        try numbers(
          """
          SELECT DISTINCT o.number FROM membership m JOIN organization o ON o.id = m.organization
          WHERE m.grouping = ? AND m.until = '' AND NOT o.is_ceased ORDER BY o.number
          """, [group.rawValue]))
    }
    if query.has(.publics) {
      lists.append(
        try numbers(
          """
          SELECT DISTINCT s.organization FROM public p JOIN serves s ON s.public = p.number
          WHERE p.name IN (\(databaseQuestionMarks(count: query.publics.count)))
          ORDER BY s.organization
          """, StatementArguments(query.publics)))
    }
    if query.has(.text) {
      let match = try NameSearch(db: db, key: query.text.searchKey).match
      lists.append(
        try numbers("SELECT rowid FROM found WHERE found MATCH ? ORDER BY rowid", [match]))
    }
    if let ids = query.among { lists.append(try Lister.numbers(of: ids, db)) }
    if case .these(let numbers) = place { lists.append(numbers) }
    if case .located(let place) = place {
      // One sector has a list of its own.
      let sector = query.sectors.count == 1 ? query.sectors.first : nil
      lists.append(try LocatedList(db, place: place, sector: sector).all())
    }
    return lists.common
  }

  /// The numbers of the organizations that the directory has, each once, in order.
  static func numbers(of ids: [Organization.ID], _ db: Database) throws -> [Int32] {
    let statement = try db.cachedStatement(sql: "SELECT number FROM organization WHERE id = ?")
    return try Set(ids.compactMap { try Int32.fetchOne(statement, arguments: [$0.rawValue]) })
      .sorted()
  }

  private func numbers(_ sql: String, _ arguments: StatementArguments) throws -> [Int32] {
    try Int32.fetchAll(db.cachedStatement(sql: sql), arguments: arguments)
  }
}

extension [[Int32]] {
  /// The numbers that are in every list, in order; absent if there is no list.
  fileprivate var common: [Int32]? {
    guard var result = self.min(by: { $0.count < $1.count }) else { return nil }
    for list in self where list.count != result.count || list != result {
      var place = list.startIndex
      result = result.filter { number in
        while place < list.endIndex, list[place] < number { place += 1 }
        return place < list.endIndex && list[place] == number
      }
    }
    return result
  }
}

extension Row {
  fileprivate func bytes(_ column: String) -> [UInt8] {
    (try? withUnsafeData(named: column) { data in data.map { [UInt8]($0) } }) ?? []
  }

  /// Numbers of four bytes, the least significant first.
  fileprivate func numbers(_ column: String) -> [Int32] {
    (try? withUnsafeData(named: column) { $0.map(PackedNumbers.unpack) }) ?? []
  }
}

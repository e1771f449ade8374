public import CooperationModel
internal import Foundation
internal import GRDB
internal import Synchronization

extension DirectoryDatabase {
  /// Up to how many organizations the whole directory is loaded, once.
  static let largestWhole = 20_000

  /// The organizations that the figures or the groups of a territory depend on.
  ///
  /// - Complexity: O(*n*) for *n* of them.
  public func network(
    around id: Territory.ID, for purpose: NetworkPurpose, parameters: Parameters,
    computation: Computation?
  ) throws -> LoadedNetwork {
    try network(
      around: id, for: purpose, parameters: parameters, largestWhole: Self.largestWhole,
      computation: computation)
  }

  /// The same, whatever the size up to which the whole directory is loaded.
  func network(
    around id: Territory.ID, for purpose: NetworkPurpose, parameters: Parameters,
    largestWhole: Int, computation: Computation? = nil
  ) throws -> LoadedNetwork {
    if try overview().organizations <= largestWhole {
      if let known = wholeNetwork.withLock({ $0 }), known.parameters == parameters {
        return LoadedNetwork(network: known, isWhole: true)
      }
      let network = CooperationNetwork(
        try directory(), parameters: parameters, whole: try whole())
      wholeNetwork.withLock { $0 = network }
      return LoadedNetwork(network: network, isWhole: true)
    }
    return LoadedNetwork(
      network: try surroundings(of: id, for: purpose, parameters, computation), isWhole: false)
  }

  /// The organizations of a territory, and those around them that matter.
  private func surroundings(
    of id: Territory.ID, for purpose: NetworkPurpose, _ parameters: Parameters,
    _ computation: Computation?
  ) throws -> CooperationNetwork {
    try read { db in
      let inside: Set<Int>
      if case .draft(let members) = purpose {
        inside = try numbers(of: Set(members.map(\.rawValue)), db)
      } else {
        inside =
          try number(of: id, db).map { number in
            let list = LocatedList(db, place: Located.place(inside: number))
            return Set(try list.all().map(Int.init))
          } ?? []
      }
      let groups = try jointGroups(of: inside, db)
      // Whoever a group may take in: those inside, and those tied to one of them.
      var reached = inside.union(try members(of: groups, db))
      var numbers = reached
      switch purpose {
      case .figures: break
      case .links:
        // Somebody within the cut-off may keep one inside, and ranks everyone within it.
        numbers.formUnion(try near(inside, parameters.cutOff, steps: 2, computation, db))
      case .groups, .draft:
        reached.formUnion(try sharing(with: inside, db))
        let partners = try declaredNeighborhood(
          of: try linkedIdentities(inside, db), steps: 1, groupMax: parameters.groupMax, db)
        reached.formUnion(try self.numbers(of: partners.all, db))
        let around = try near(inside, parameters.cutOff, steps: 1, computation, db)
        // Each of them is kept by somebody within the cut-off, who ranks everyone within it.
        numbers.formUnion(try near(reached, parameters.cutOff, steps: 2, computation, db))
        numbers.formUnion(try near(around, parameters.cutOff, steps: 2, computation, db))
        reached.formUnion(around)
        numbers.formUnion(try sharing(with: reached, db))
      }
      try computation?.checkCancellation()
      let declared = try declaredNeighborhood(
        of: try linkedIdentities(reached, db), steps: purpose == .figures ? 1 : 4,
        groupMax: parameters.groupMax, db)
      numbers.formUnion(try self.numbers(of: declared.all, db))
      return try network(of: numbers, declared, groups, parameters, computation, db)
    }
  }

  private func network(
    of numbers: Set<Int>, _ declared: DeclaredNeighborhood, _ groups: Set<String>,
    _ parameters: Parameters, _ computation: Computation?, _ db: Database
  ) throws -> CooperationNetwork {
    let prepared = try prepared(db)
    var directory = Directory()
    var whole = CooperationNetwork.Whole(
      references: prepared.references, relatedness: prepared.relatedness, contacts: [:],
      totals: try totals(db))
    // With another largest group, more or fewer are declared partners than were counted.
    let isCounted = parameters.groupMax == Parameters().groupMax
    if isCounted { (whole.degrees, whole.components) = ([:], [:]) }
    var ids: [Int: Territory.ID] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT * FROM territory ORDER BY number") {
      let territory = Self.territory(row)
      ids[row["number"]] = territory.id
      directory.territories.append(territory)
    }
    for part in numbers.sorted().chunked(by: 2_000) {
      try computation?.checkCancellation()
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT * FROM organization WHERE NOT is_ceased
          AND number IN (\(part.map(String.init).joined(separator: ",")))
          """)
      while let row = try rows.next() {
        let territory = (row["territory"] as Int?).flatMap { ids[$0] }
        let organization = OrganizationRow.organization(row, territory: territory)
        directory.organizations.append(organization)
        whole.contacts?[organization.id] = ContactKeys(
          phone: row["phone_key"], email: row["email_key"], domain: row["domain_key"])
        if isCounted {
          whole.degrees?[organization.id] = row["links"]
          whole.components?[organization.id] = row["component"]
        }
      }
    }
    directory.valueChains = prepared.valueChains
    directory.partnerships = try GroupRows.partnerships(db, where: "1").filter {
      declared.all.contains($0.from.rawValue) && declared.all.contains($0.to.rawValue)
    }
    for name in groups.union(declared.groups).sorted() {
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM grouping WHERE id = ?", arguments: [name])
      else { continue }
      var group = GroupRows.group(row)
      // The size was counted over the whole directory, of which only a part is loaded.
      group.declaredSize = row["members"]
      directory.groups.append(group)
      directory.memberships += try GroupRows.memberships(
        db, where: "grouping = ?", arguments: [name])
    }
    try computation?.checkCancellation()
    return CooperationNetwork(directory, parameters: parameters, whole: whole)
  }

  func totals(_ db: Database) throws -> DirectoryTotals? {
    guard let row = try Row.fetchOne(db, sql: "SELECT * FROM card WHERE territory = 0") else {
      return nil
    }
    let card = Self.card(row, territory: nil)
    return DirectoryTotals(
      sectors: Dictionary(
        card.sectors.map { ($0.sector, $0.organizations) }, uniquingKeysWith: { first, _ in first }),
      families: Set(card.families.map(\.family)),
      declaresLinks: try declaresLinks(db))
  }

  // MARK: Sets of organizations

  private func fetch(
    _ numbers: Set<Int>, _ db: Database, _ sql: (String) -> String
  ) throws -> Set<Int> {
    var found: Set<Int> = []
    for part in numbers.sorted().chunked(by: 20_000) {
      let list = part.map(String.init).joined(separator: ",")
      try found.formUnion(Int.fetchCursor(db, sql: sql(list)))
    }
    return found
  }

  /// Those of some organizations that have a declared link.
  private func linkedIdentities(_ numbers: Set<Int>, _ db: Database) throws -> Set<String> {
    var found: Set<String> = []
    for part in numbers.sorted().chunked(by: 20_000) {
      let list = part.map(String.init).joined(separator: ",")
      try found.formUnion(
        String.fetchCursor(
          db, sql: "SELECT id FROM organization WHERE number IN (\(list)) AND links > 0"))
    }
    return found
  }

  private func numbers(of ids: Set<String>, _ db: Database) throws -> Set<Int> {
    var found: Set<Int> = []
    for part in ids.sorted().chunked(by: 10_000) {
      try found.formUnion(
        Int.fetchCursor(
          db,
          sql: """
            SELECT number FROM organization WHERE NOT is_ceased
            AND id IN (\(databaseQuestionMarks(count: part.count)))
            """, arguments: StatementArguments(part)))
    }
    return found
  }

  /// The joint groups that have one of some organizations as a member.
  private func jointGroups(of numbers: Set<Int>, _ db: Database) throws -> Set<String> {
    var found: Set<String> = []
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT m.grouping, o.number FROM membership m
        JOIN grouping g ON g.id = m.grouping AND g.kind = 'joint'
        JOIN organization o ON o.id = m.organization WHERE m.until = ''
        """)
    while let row = try rows.next() {
      if numbers.contains(row[1]) { found.insert(row[0]) }
    }
    return found
  }

  private func members(of groups: Set<String>, _ db: Database) throws -> Set<Int> {
    var found: Set<Int> = []
    let statement = try db.cachedStatement(
      sql: """
        SELECT o.number FROM membership m JOIN organization o ON o.id = m.organization
        WHERE m.grouping = ? AND m.until = '' AND NOT o.is_ceased
        """)
    for group in groups { try found.formUnion(Int.fetchCursor(statement, arguments: [group])) }
    return found
  }

  /// Those that share an address or a contact with one of some organizations.
  private func sharing(with numbers: Set<Int>, _ db: Database) throws -> Set<Int> {
    var found: Set<Int> = []
    for column in ["site_key", "phone_key", "email_key", "domain_key"] {
      found.formUnion(
        try fetch(numbers, db) { list in
          """
          SELECT number FROM organization WHERE \(column) IN (
            SELECT \(column) FROM organization WHERE number IN (\(list))
            AND \(column) IS NOT NULL)
          """
        })
    }
    return found
  }

  /// Everyone who can be reached from some organizations by steps of the cut-off, and perhaps some
  /// more.
  private func near(
    _ numbers: Set<Int>, _ cutOff: Double, steps: Int, _ computation: Computation?, _ db: Database
  ) throws -> Set<Int> {
    var cells = try fetch(numbers, db) { list in
      "SELECT DISTINCT cell FROM organization WHERE number IN (\(list)) AND cell IS NOT NULL"
    }
    let bounds = try db.cachedStatement(
      sql: "SELECT south, north, west, east FROM cell WHERE number = ?")
    let inside = try db.cachedStatement(
      sql: "SELECT number FROM cell WHERE south <= ? AND north >= ? AND west <= ? AND east >= ?")
    var ring = cells
    for _ in 0..<steps {
      var next: Set<Int> = []
      for cell in ring {
        try computation?.checkCancellation()
        guard let row = try Row.fetchOne(bounds, arguments: [cell]) else { continue }
        let (low, high): (Double, Double) = (row[0], row[1])
        let (left, right): (Double, Double) = (row[2], row[3])
        // From each corner, the wider of both: a box around the box.
        let (south, north) = (
          Box.around(low, left, cutOff).south, Box.around(high, left, cutOff).north
        )
        let west = min(Box.around(low, left, cutOff).west, Box.around(high, left, cutOff).west)
        let east = max(Box.around(low, right, cutOff).east, Box.around(high, right, cutOff).east)
        for (from, to) in Box.turns(west, east) {
          try next.formUnion(Int.fetchCursor(inside, arguments: [north, south, to, from]))
        }
      }
      ring = next.subtracting(cells)
      cells.formUnion(next)
    }
    let members = try db.cachedStatement(
      sql: "SELECT numbers FROM cell_organization WHERE cell = ?")
    var found: Set<Int> = []
    for cell in cells {
      try computation?.checkCancellation()
      guard let data = try Data.fetchOne(members, arguments: [cell]) else { continue }
      for number in PackedNumbers.unpack(data) { found.insert(Int(number)) }
    }
    return found
  }
}

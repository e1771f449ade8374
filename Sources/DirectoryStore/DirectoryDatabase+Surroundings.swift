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
      let revision = recordedRevision
      if let known = wholeNetwork.withLock({ $0 }), known.revision == revision,
        known.network.parameters == parameters
      {
        return LoadedNetwork(network: known.network, isWhole: true)
      }
      let network = CooperationNetwork(
        try directory(), parameters: parameters, whole: try whole())
      wholeNetwork.withLock { $0 = (network, revision) }
      return LoadedNetwork(network: network, isWhole: true)
    }
    return LoadedNetwork(
      network: try surroundings(of: id, for: purpose, parameters, computation), isWhole: false)
  }

  /// The organizations of a territory, and those around them that matter.
  ///
  /// Everyone around is compared, but only those whom that names are loaded whole. Who else asks
  /// something is answered between the readings.
  private func surroundings(
    of id: Territory.ID, for purpose: NetworkPurpose, _ parameters: Parameters,
    _ computation: Computation?
  ) throws -> CooperationNetwork {
    var center = try read { db in
      try self.center(of: id, for: purpose, parameters, computation, db)
    }
    let found = try center.compared.map { compared in
      let asked = purpose.isGroup ? center.reached : center.inside
      let gathering = purpose == .groups ? compared.places(of: center.inside) : []
      let lists = try compared.columns.organizations.lists(
        of: compared.places(of: asked), gathering: gathering,
        measure: compared.prepared.measure(parameters),
        threads: ProcessInfo.processInfo.activeProcessorCount, computation: computation)
      center.reached.formUnion(lists.gathered.map { Int(compared.columns.numbers[$0]) })
      return FoundLists(
        lists: lists, numbers: lists.places.map { compared.columns.numbers[$0] })
    }
    center.compared = nil
    return try read { db in
      var numbers = center.reached.union(found?.numbers.map(Int.init) ?? [])
      if purpose.isGroup { numbers.formUnion(try sharing(with: center.reached, computation, db)) }
      let declared = try declaredNeighborhood(
        of: try linkedIdentities(center.reached, db), steps: purpose == .figures ? 1 : 4,
        groupMax: parameters.groupMax, db)
      numbers.formUnion(try self.numbers(of: declared.all, db))
      return try network(of: numbers, found, declared, center.groups, parameters, computation, db)
    }
  }

  /// Those whom a question is about, and what is compared of everyone around.
  private struct Center {
    /// The organizations of the territory, or of the draft.
    var inside: Set<Int>
    /// The joint groups that one of them is a member of.
    var groups: Set<String>
    /// Whoever a group may take in: those inside, and those tied to one of them.
    var reached: Set<Int>
    /// Absent: nothing is searched for.
    var compared: Compared?
  }

  /// What is compared, to be searched.
  private struct Compared {
    var columns: ComparedBlocks.Columns
    var prepared: Prepared

    func places(of numbers: Set<Int>) -> [Int] {
      columns.numbers.indices.filter { numbers.contains(Int(columns.numbers[$0])) }
    }
  }

  /// Whom organizations keep, by their numbers in the table.
  private struct FoundLists {
    var lists: ComparedLists
    /// The numbers of those that the lists name, in the order of their identities.
    var numbers: [Int32]
  }

  private func center(
    of id: Territory.ID, for purpose: NetworkPurpose, _ parameters: Parameters,
    _ computation: Computation?, _ db: Database
  ) throws -> Center {
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
    var center = Center(
      inside: inside, groups: groups, reached: inside.union(try members(of: groups, db)))
    if purpose == .figures { return center }
    if purpose.isGroup {
      center.reached.formUnion(try sharing(with: inside, computation, db))
      let partners = try declaredNeighborhood(
        of: try linkedIdentities(inside, db), steps: 1, groupMax: parameters.groupMax, db)
      center.reached.formUnion(try numbers(of: partners.all, db))
    }
    var surroundings = try ComparedSurroundings(cutOff: parameters.cutOff, computation, db)
    try surroundings.add(inside, in: cells(of: inside, computation, db))
    // Somebody within the cut-off may keep one of them, and ranks everyone within it.
    try surroundings.extend()
    if purpose.isGroup {
      // Whom those inside keep may be in a group, as are others from afar: all are kept in turn.
      try surroundings.add(center.reached, in: cells(of: center.reached, computation, db))
      try surroundings.extend()
    }
    try surroundings.extend()
    center.compared = Compared(columns: try surroundings.columns(), prepared: try prepared(db))
    return center
  }

  private func cells(
    of numbers: Set<Int>, _ computation: Computation?, _ db: Database
  ) throws -> Set<Int> {
    try fetch(numbers, computation, db) { list in
      "SELECT DISTINCT cell FROM organization WHERE number IN (\(list)) AND cell IS NOT NULL"
    }
  }

  private func network(
    of numbers: Set<Int>, _ found: FoundLists?, _ declared: DeclaredNeighborhood,
    _ groups: Set<String>, _ parameters: Parameters, _ computation: Computation?, _ db: Database
  ) throws -> CooperationNetwork {
    let prepared = try prepared(db)
    var directory = Directory()
    var whole = CooperationNetwork.Whole(
      references: prepared.references, relatedness: prepared.relatedness, contacts: [:],
      totals: try totals(db))
    // With another largest group, more or fewer are declared partners than were counted.
    let isCounted = parameters.groupMax == Parameters().groupMax
    if isCounted { (whole.degrees, whole.components) = ([:], [:]) }
    let territories = try territories(db)
    directory.territories = territories.all
    var named: [Int32: Int] = [:]
    for (position, number) in (found?.numbers ?? []).enumerated() { named[number] = position }
    var names = Array(repeating: Organization.ID(rawValue: ""), count: named.count)
    for part in numbers.sorted().chunked(by: 2_000) {
      try computation?.checkCancellation()
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(LinkedRow.columns) FROM organization WHERE NOT is_ceased
          AND number IN (\(part.map(String.init).joined(separator: ",")))
          """)
      while let row = try rows.next() {
        let linked = LinkedRow(row) { territories.ids[$0] }
        let id = linked.organization.id
        directory.organizations.append(linked.organization)
        if let position = named[Int32(linked.number)] { names[position] = id }
        if linked.contacts != ContactKeys() { whole.contacts?[id] = linked.contacts }
        if isCounted, linked.links > 0 {
          whole.degrees?[id] = linked.links
          whole.components?[id] = linked.component
        }
      }
    }
    whole.lists = found?.lists.identified(by: names)
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
    return try CooperationNetwork(
      directory, parameters: parameters, whole: whole, computation: computation)
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
    _ numbers: Set<Int>, _ computation: Computation?, _ db: Database, _ sql: (String) -> String
  ) throws -> Set<Int> {
    var found: Set<Int> = []
    for part in numbers.sorted().chunked(by: 5_000) {
      try computation?.checkCancellation()
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
  private func sharing(
    with numbers: Set<Int>, _ computation: Computation?, _ db: Database
  ) throws -> Set<Int> {
    let columns = ["site_key", "phone_key", "email_key", "domain_key"]
    let statements = try columns.map {
      try db.cachedStatement(sql: "SELECT number FROM organization WHERE \($0) = ?")
    }
    var asked = columns.map { _ in Set<String>() }
    var found: Set<Int> = []
    for part in numbers.sorted().chunked(by: 2_000) {
      try computation?.checkCancellation()
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT \(columns.joined(separator: ", ")) FROM organization
          WHERE number IN (\(part.map(String.init).joined(separator: ",")))
          """)
      while let row = try rows.next() {
        for (column, statement) in statements.enumerated() {
          guard let key: String = row[column], asked[column].insert(key).inserted else { continue }
          try found.formUnion(Int.fetchCursor(statement, arguments: [key]))
        }
      }
    }
    return found
  }
}

extension NetworkPurpose {
  /// Whether groups are checked, whose members may be tied in every way.
  fileprivate var isGroup: Bool {
    switch self {
    case .figures, .links: false
    case .groups, .draft: true
    }
  }
}

public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The links of an organization, computed on its neighborhood: what the whole would give.
  public func links(of id: Organization.ID, parameters: Parameters) throws -> LinksAnswer? {
    try links(of: id, parameters: parameters, includingPruned: false)
  }

  /// The same, and on demand with the suggestions that no end kept.
  ///
  /// - Parameters:
  ///   - id: The organization.
  ///   - parameters: The parameters.
  ///   - includingPruned: Whether suggestions that no end kept are included.
  /// - Returns: The answer; absent if the organization is unknown or ceased.
  /// - Throws: ``StoreError`` if the directory cannot be read.
  public func links(
    of id: Organization.ID, parameters: Parameters, includingPruned: Bool
  ) throws -> LinksAnswer? {
    try read { db in
      guard
        let center = try Row.fetchOne(
          db, sql: "SELECT * FROM organization WHERE id = ? AND NOT is_ceased",
          arguments: [id.rawValue])
      else { return nil }
      let prepared = try prepared(db)
      let suggestions = try foundSuggestions(
        of: center, includingPruned: includingPruned, parameters, prepared, db)
      let declared = try declaredNeighborhood(
        of: [id.rawValue], groupMax: parameters.groupMax, db)
      let others = Set(suggestions.entries.map(\.other))
      let rows = try neighborhood(of: center, declared, others, db)
      var directory = Directory()
      var degrees: [Organization.ID: Int] = [:]
      var components: [Organization.ID: Int] = [:]
      var contacts: [Organization.ID: ContactKeys] = [:]
      var ids: [Int: Organization.ID] = [:]
      let territories = try territories(of: rows, db)
      for row in rows {
        let territory = (row["territory"] as Int?).flatMap { territories.ids[$0] }
        let organization = OrganizationRow.organization(row, territory: territory)
        ids[row["number"]] = organization.id
        directory.organizations.append(organization)
        degrees[organization.id] = row["links"]
        components[organization.id] = row["component"]
        contacts[organization.id] = ContactKeys(
          phone: row["phone_key"], email: row["email_key"], domain: row["domain_key"])
      }
      directory.territories = territories.all
      directory.valueChains = prepared.valueChains
      try addDeclared(to: &directory, declared, around: id, groupMax: parameters.groupMax, db)
      if parameters.groupMax != Parameters().groupMax {
        // More or fewer are declared partners than an import counted.
        let declared = try Self.declaredNetwork(parameters, db)
        (degrees, components) = (declared.declaredDegrees, declared.declaredComponents)
      }
      let network = CooperationNetwork(
        directory, parameters: parameters,
        whole: CooperationNetwork.Whole(
          references: prepared.references, relatedness: prepared.relatedness, contacts: contacts,
          degrees: degrees, components: components))
      var answer = network.links(
        of: id, declaresLinks: try declaresLinks(db), known: suggestions.mapped { ids[$0] },
        includingPruned: includingPruned)
      answer?.affiliations = try GroupRows.affiliations(db, of: id)
      if let key: String = center["site_key"] {
        let sharing = try Int.fetchOne(
          db, sql: "SELECT count(*) FROM organization WHERE site_key = ?", arguments: [key])
        answer?.hub = sharing.flatMap { $0 > 20 ? $0 : nil }
      }
      let records = noted { try $0.records(of: id) } ?? [:]
      answer?.take(records)
      return answer
    }
  }

  /// The rows that the links of one organization depend on.
  private func neighborhood(
    of center: Row, _ declared: DeclaredNeighborhood, _ suggested: Set<Int>, _ db: Database
  ) throws -> [Row] {
    var numbers: Set<Int> = suggested.union([center["number"]])
    func take(_ sql: String, _ arguments: StatementArguments) throws {
      try numbers.formUnion(Int.fetchCursor(db, sql: sql, arguments: arguments))
    }
    for ids in declared.all.sorted().chunked(by: 10_000) {
      try take(
        "SELECT number FROM organization WHERE NOT is_ceased AND id IN (\(databaseQuestionMarks(count: ids.count)))",
        StatementArguments(ids))
    }
    for column in ["site_key", "phone_key", "email_key", "domain_key"] {
      guard let key: String = center[column] else { continue }
      // One more than the largest site is enough to see that it makes no pairs.
      try take("SELECT number FROM organization WHERE \(column) = ? LIMIT 21", [key])
    }
    let list = numbers.sorted().map(String.init).joined(separator: ",")
    return try Row.fetchAll(
      db, sql: "SELECT * FROM organization WHERE number IN (\(list)) ORDER BY number")
  }

  func territories(
    of rows: [Row], _ db: Database
  ) throws -> (ids: [Int: Territory.ID], all: [Territory]) {
    var ids: [Int: Territory.ID] = [:]
    var all: [Int: Territory] = [:]
    let statement = try db.cachedStatement(
      sql: "SELECT t.*, t.number FROM territory t WHERE t.number = ?")
    let byID = try db.cachedStatement(sql: "SELECT number FROM territory WHERE id = ?")
    for row in rows {
      var next: Int? = row["territory"]
      while let number = next, all[number] == nil,
        let found = try Row.fetchOne(statement, arguments: [number])
      {
        let territory = Self.territory(found)
        all[number] = territory
        ids[number] = territory.id
        next = try territory.parent.flatMap { try Int.fetchOne(byID, arguments: [$0.rawValue]) }
      }
    }
    return (ids, all.sorted { $0.key < $1.key }.map(\.value))
  }

  /// Who is how many steps away in the declared network, by identity.
  struct DeclaredNeighborhood {
    /// Those whose partners are all known: up to three steps away.
    var inner: Set<String>
    /// All, up to four steps away.
    var all: Set<String>
    var groups: Set<String> = []
  }

  /// The declared network as far as introductions depend on it: a partner of a partner is two steps
  /// away, and ranks whoever is two steps from there.
  func declaredNeighborhood(
    of ids: Set<String>, steps: Int = 4, groupMax: Int, _ db: Database
  ) throws -> DeclaredNeighborhood {
    var found = DeclaredNeighborhood(inner: [], all: ids)
    var step = ids
    for _ in 0..<steps where !step.isEmpty {
      found.inner.formUnion(step)
      var next: Set<String> = []
      for ids in step.sorted().chunked(by: 10_000) {
        let marks = databaseQuestionMarks(count: ids.count)
        let arguments = StatementArguments(ids)
        try next.formUnion(
          String.fetchCursor(
            db,
            sql: "SELECT to_id FROM partnership WHERE until = '' AND from_id IN (\(marks))",
            arguments: arguments))
        try next.formUnion(
          String.fetchCursor(
            db,
            sql: "SELECT from_id FROM partnership WHERE until = '' AND to_id IN (\(marks))",
            arguments: arguments))
        let groups = try Set(
          String.fetchCursor(
            db,
            sql: """
              SELECT DISTINCT g.id FROM membership m JOIN grouping g ON g.id = m.grouping
              WHERE m.until = '' AND g.kind = 'joint' AND g.members <= \(groupMax)
              AND m.organization IN (\(marks))
              """, arguments: arguments))
        for group in groups.subtracting(found.groups) {
          try next.formUnion(
            String.fetchCursor(
              db, sql: "SELECT organization FROM membership WHERE until = '' AND grouping = ?",
              arguments: [group]))
        }
        found.groups.formUnion(groups)
      }
      next.subtract(found.all)
      found.all.formUnion(next)
      step = next
    }
    return found
  }

  private func addDeclared(
    to directory: inout Directory, _ declared: DeclaredNeighborhood,
    around id: Organization.ID, groupMax: Int, _ db: Database
  ) throws {
    var seen: Set<Int> = []
    for ids in declared.inner.sorted().chunked(by: 10_000) {
      let marks = databaseQuestionMarks(count: ids.count)
      for column in ["from_id", "to_id"] {
        let numbers = try Int.fetchAll(
          db, sql: "SELECT number FROM partnership WHERE \(column) IN (\(marks))",
          arguments: StatementArguments(ids))
        seen.formUnion(numbers)
      }
    }
    for numbers in seen.sorted().chunked(by: 10_000) {
      directory.partnerships += try GroupRows.partnerships(
        db, where: "number IN (\(databaseQuestionMarks(count: numbers.count)))",
        arguments: StatementArguments(numbers))
    }
    let own = try Set(
      String.fetchCursor(
        db, sql: "SELECT grouping FROM membership WHERE organization = ?", arguments: [id.rawValue])
    )
    for group in own.union(declared.groups).sorted() {
      guard
        let row = try Row.fetchOne(
          db, sql: "SELECT * FROM grouping WHERE id = ?", arguments: [group])
      else { continue }
      var group = GroupRows.group(row)
      // The size was counted over the whole directory, of which only a part is loaded.
      group.declaredSize = row["members"]
      directory.groups.append(group)
      let makesPairs = group.kind == .joint && (group.declaredSize ?? 0) <= groupMax
      directory.memberships += try GroupRows.memberships(
        db, where: makesPairs ? "grouping = ?1" : "grouping = ?1 AND organization = ?2",
        arguments: makesPairs
          ? [group.id.rawValue] : [group.id.rawValue, id.rawValue])
    }
  }

  /// Whether anything says who works with whom: a file, or the notebook.
  func declaresLinks(_ db: Database) throws -> Bool {
    try !recordedLinks.isEmpty || filesDeclareLinks(db)
  }

  /// Whether a file says who works with whom.
  func filesDeclareLinks(_ db: Database) throws -> Bool {
    try String.fetchOne(db, sql: "SELECT value FROM about WHERE key = 'declares_links'") == "yes"
  }

  func references(_ db: Database) throws -> ReferenceCounts {
    func number(_ key: String) throws -> Int {
      let text = try String.fetchOne(
        db, sql: "SELECT value FROM about WHERE key = ?", arguments: [key])
      return text.flatMap { Int($0) } ?? 0
    }
    var measured: [(kind: ReferenceCount.Kind, code: String, scheme: ActivityScheme?, count: Int)] =
      []
    var given: [ReferenceCount] = []
    // By their places, since names would be looked for in every row.
    let rows = try Row.fetchCursor(
      db, sql: "SELECT kind, code, scheme, count, total FROM reference")
    while let row = try rows.next() {
      guard let kind = ReferenceCount.Kind(rawValue: row[0]) else { continue }
      if let total: Int = row[4] {
        given.append(ReferenceCount(kind: kind, code: row[1], count: row[3], total: total))
      } else {
        measured.append((kind, row[1], ActivityScheme(rawValue: row[2]), row[3]))
      }
    }
    return ReferenceCounts(
      withTrade: try number("with_trade"), withPublic: try number("with_public"), rows: measured,
      given: given)
  }
}

extension Array {
  /// The elements in parts of at most a number, as a statement takes only so many arguments.
  func chunked(by size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}

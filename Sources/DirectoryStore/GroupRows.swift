internal import CooperationModel
internal import GRDB

/// Groups, memberships and partnerships as rows of the database.
enum GroupRows {
  static func group(_ row: Row) -> Group {
    var group = Group(
      id: .init(rawValue: row["id"]), name: row["name"],
      kind: Group.Kind(rawValue: row["kind"]) ?? .umbrella)
    group.form = row["form"]
    group.declaredSize = row["declared_size"]
    group.founded = row["founded"]
    group.territory = (row["territory"] as String?).map(Territory.ID.init(rawValue:))
    group.lead = (row["lead"] as String?).map(Organization.ID.init(rawValue:))
    group.strategy = row["strategy"]
    group.source = row["source"]
    group.updated = row["updated"]
    return group
  }

  static func groups(_ db: Database) throws -> [Group] {
    try Row.fetchAll(db, sql: "SELECT * FROM grouping ORDER BY number").map(group)
  }

  static func memberships(
    _ db: Database, where condition: String, arguments: StatementArguments = []
  ) throws -> [Membership] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM membership WHERE \(condition) ORDER BY number", arguments: arguments
    ).map { row in
      var membership = Membership(
        group: .init(rawValue: row["grouping"]), organization: .init(rawValue: row["organization"]))
      membership.role = row["role"]
      membership.since = row["since"]
      membership.until = row["until"]
      membership.source = row["source"]
      return membership
    }
  }

  static func partnerships(
    _ db: Database, where condition: String, arguments: StatementArguments = []
  ) throws -> [Partnership] {
    try Row.fetchAll(
      db, sql: "SELECT * FROM partnership WHERE \(condition) ORDER BY number", arguments: arguments
    ).map { row in
      var partnership = Partnership(
        from: .init(rawValue: row["from_id"]), to: .init(rawValue: row["to_id"]))
      partnership.kind = row["kind"]
      partnership.since = row["since"]
      partnership.until = row["until"]
      partnership.source = row["source"]
      partnership.recorded = RecordedLinks.signature(row)
      return partnership
    }
  }

  static func affiliations(
    _ db: Database, of id: Organization.ID
  ) throws -> [Affiliation] {
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT g.*, m.role FROM membership m JOIN grouping g ON g.id = m.grouping
        WHERE m.organization = ? AND m.until = '' GROUP BY g.number
        """, arguments: [id.rawValue])
    return rows.map { Affiliation(group: group($0), role: $0["role"], members: $0["members"]) }
      .sorted { a, b in
        if a.group.kind != b.group.kind { return a.group.kind == .joint }
        let (nameA, nameB) = (a.group.name.folded, b.group.name.folded)
        return nameA != nameB ? nameA < nameB : a.group.id < b.group.id
      }
  }
}

extension GroupRows {
  /// A line of a list.
  static func entry(_ row: Row) -> GroupEntry {
    GroupEntry(
      id: .init(rawValue: row["id"]), name: row["name"],
      kind: Group.Kind(rawValue: row["kind"]) ?? .umbrella, members: row["members"])
  }
}

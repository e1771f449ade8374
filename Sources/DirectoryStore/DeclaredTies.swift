internal import CooperationModel
internal import GRDB

/// The groups and the partners that an edition declares of an organization.
struct DeclaredTies: Equatable {
  /// One end of a tie: told apart by its identity, shown by its name.
  struct End: Equatable {
    var id: String
    var name: String
  }

  var groups: [End] = []
  var partners: [End] = []

  /// What differs in newer ties, shown by names.
  ///
  /// A group of another name is the same group, and a partner under another identity the same
  /// partner.
  func differences(to newer: DeclaredTies) -> [OrganizationChange.Difference] {
    let sides: [(OrganizationField, [End], [End])] = [
      (.groups, groups, newer.groups), (.partners, partners, newer.partners),
    ]
    return sides.compactMap { field, before, after in
      guard before.map(\.id) != after.map(\.id), before.map(\.name) != after.map(\.name) else {
        return nil
      }
      func text(_ ends: [End]) -> String { ends.map(\.name).joined(separator: "|") }
      return .init(field, before: text(before), after: text(after))
    }
  }
}

/// Reads the ties of organizations of one edition.
struct DeclaredTiesReader {
  private let groups: Statement
  private let partners: Statement

  /// Makes a reader of `main` or of another schema.
  init(_ db: Database, schema: String) throws {
    groups = try db.makeStatement(
      sql: """
        SELECT DISTINCT m.grouping AS id, coalesce(g.name, m.grouping) AS name
        FROM \(schema).membership m LEFT JOIN \(schema).grouping g ON g.id = m.grouping
        WHERE m.organization = ? AND m.until = '' ORDER BY 2, 1
        """)
    partners = try db.makeStatement(
      sql: """
        SELECT DISTINCT p.id, coalesce(o.name, p.id) AS name FROM (
          SELECT to_id AS id FROM \(schema).partnership WHERE from_id = ?1 AND until = ''
          UNION SELECT from_id FROM \(schema).partnership WHERE to_id = ?1 AND until = '') p
        LEFT JOIN \(schema).organization o ON o.id = p.id ORDER BY 2, 1
        """)
  }

  func ties(of id: Organization.ID) throws -> DeclaredTies {
    func ends(_ statement: Statement) throws -> [DeclaredTies.End] {
      try Row.fetchAll(statement, arguments: [id.rawValue])
        .map { DeclaredTies.End(id: $0["id"], name: $0["name"]) }
    }
    return DeclaredTies(groups: try ends(groups), partners: try ends(partners))
  }
}

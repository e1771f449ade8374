public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// A shortest chain of declared links between two active organizations.
  ///
  /// - Parameters:
  ///   - start: One end.
  ///   - end: The other end.
  ///   - groupMax: The most members that a joint group may have to link them in pairs.
  /// - Returns: The chain; absent if nothing declared joins the two.
  /// - Throws: ``StoreError`` if the directory cannot be read.
  public func chain(
    from start: Organization.ID, to end: Organization.ID, groupMax: Int
  ) throws -> DeclaredChain? {
    try read { db in
      let way = try DeclaredChain.shortest(from: start, to: end) { ids in
        var found: [Organization.ID: Set<Organization.ID>] = [:]
        for id in ids {
          found[id] = try Set(
            ties(of: id, groupMax: groupMax, db).map(\.other).filter { $0 != id })
        }
        return found
      }
      guard let way else { return nil }
      var stops: [DeclaredChain.Stop] = []
      for id in way {
        let name = try String.fetchOne(
          db, sql: "SELECT name FROM organization WHERE id = ?", arguments: [id.rawValue])
        var stop = DeclaredChain.Stop(id: id, name: name ?? id.rawValue)
        if let last = stops.last {
          let ties = try ties(of: last.id, groupMax: groupMax, db).filter { $0.other == id }
          stop.kinds = Set(ties.filter { !$0.isGroup }.map(\.name)).sorted()
          stop.groups = Set(ties.filter(\.isGroup).map(\.name)).sorted()
        }
        stops.append(stop)
      }
      return DeclaredChain(stops: stops)
    }
  }

  /// What an organization declares with others, or they with it.
  private func ties(
    of id: Organization.ID, groupMax: Int, _ db: Database
  ) throws -> [(other: Organization.ID, name: String, isGroup: Bool)] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT t.other, t.name, t.is_group FROM (
          SELECT to_id AS other, kind AS name, 0 AS is_group FROM partnership
          WHERE from_id = ?1 AND until = '' UNION ALL
          SELECT from_id, kind, 0 FROM partnership WHERE to_id = ?1 AND until = '' UNION ALL
          SELECT n.organization, g.name, 1 FROM membership m
          JOIN grouping g ON g.id = m.grouping JOIN membership n ON n.grouping = g.id
          WHERE m.organization = ?1 AND m.until = '' AND n.until = '' AND g.kind = 'joint'
            AND g.members <= ?2) t
        JOIN organization o ON o.id = t.other WHERE NOT o.is_ceased
        """)
    return try Row.fetchAll(statement, arguments: [id.rawValue, groupMax]).map {
      (.init(rawValue: $0["other"]), $0["name"], $0["is_group"])
    }
  }
}

public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// The shortest chains of declared links between two organizations.
  ///
  /// - Parameters:
  ///   - start: One end.
  ///   - end: The other end.
  ///   - groupMax: The most members that a joint group may have to link them in pairs.
  ///   - limit: The most chains to return; the others are counted.
  ///   - computation: Asked whether to stop.
  /// - Returns: The chains; absent if an end is not in the directory. What has ceased is joined with
  ///   nothing.
  /// - Throws: ``StoreError`` if the directory cannot be read, `CancellationError` if stopped.
  public func chains(
    from start: Organization.ID, to end: Organization.ID, groupMax: Int, limit: Int,
    computation: Computation
  ) throws -> DeclaredChains? {
    try read { db in
      guard let (first, isFirstCeased, part) = try known(start, db),
        let (last, isLastCeased, otherPart) = try known(end, db)
      else { return nil }
      // The parts of the declared network were found at import: nothing leads from one to another,
      // nor does it when smaller groups only count.
      let isApart = groupMax <= Parameters().groupMax && (part == nil || part != otherPart)
      if isFirstCeased || isLastCeased || (isApart && start != end) {
        return DeclaredChains(noneFrom: first, to: last)
      }
      return try DeclaredChains(
        from: first, to: last, limit: limit, computation: computation,
        stop: { id in
          try known(id, db)?.stop ?? DeclaredChain.Stop(id: id, name: id.rawValue)
        },
        ties: { try Self.ties(of: $0, groupMax: groupMax, db) })
    }
  }

  /// How many organizations declared links lead to from one, within one step up to some.
  ///
  /// - Parameters:
  ///   - id: The organization to begin at.
  ///   - steps: How many links away others may be, at least 1.
  ///   - groupMax: The most members that a joint group may have to link them in pairs.
  ///   - computation: Asked whether to stop.
  /// - Returns: The counts; absent if the organization is not in the directory. Who has ceased reaches
  ///   nobody.
  /// - Throws: ``StoreError`` if the directory cannot be read, `CancellationError` if stopped.
  public func reach(
    of id: Organization.ID, steps: Int, groupMax: Int, computation: Computation
  ) throws -> DeclaredReach? {
    try read { db in
      guard let (_, isCeased, _) = try known(id, db) else { return nil }
      if isCeased { return DeclaredReach(nobodyWithin: steps) }
      return try DeclaredReach(of: id, steps: steps, computation: computation) {
        try Self.ties(of: $0, groupMax: groupMax, db)
      }
    }
  }

  /// What is known of an organization of a chain.
  private func known(
    _ id: Organization.ID, _ db: Database
  ) throws -> (stop: DeclaredChain.Stop, isCeased: Bool, part: Int?)? {
    let statement = try db.cachedStatement(
      sql: "SELECT name, municipality_name, is_ceased, component FROM organization WHERE id = ?")
    return try Row.fetchOne(statement, arguments: [id.rawValue]).map { row in
      (
        DeclaredChain.Stop(id: id, name: row["name"], municipality: row["municipality_name"]),
        row["is_ceased"], row["component"]
      )
    }
  }

  /// What an organization declares with others, or they with it.
  static func ties(
    of id: Organization.ID, groupMax: Int, _ db: Database
  ) throws -> [DeclaredChain.Tie] {
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
    return try Row.fetchAll(statement, arguments: [id.rawValue, groupMax]).map { row in
      let other = Organization.ID(rawValue: row["other"])
      return row["is_group"]
        ? .group(with: other, name: row["name"]) : .partnership(with: other, kind: row["name"])
    }
  }
}

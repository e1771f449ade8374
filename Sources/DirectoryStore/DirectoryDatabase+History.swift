public import CooperationModel
internal import Foundation
internal import GRDB

extension DirectoryDatabase {
  /// What was counted of a territory, today and before; absent if it is unknown.
  public func history(of territory: Territory.ID) throws -> TerritoryHistory? {
    try read { db in
      guard let number = try number(of: territory, db) else { return nil }
      let name = try about("name", db)
      let statement = try db.cachedStatement(
        sql: """
          SELECT date, source, sources, counts FROM history
          JOIN counted_edition ON number = edition WHERE territory = ?
          """)
      let editions = try Row.fetchAll(statement, arguments: [territory.rawValue]).compactMap {
        row in
        HistoryRow.origin(row).map { origin in
          var origin = origin
          if origin.source.isEmpty, origin.sources.isEmpty { origin.sources = [name] }
          return TerritoryHistory.Edition(origin: origin, row["counts"] as Data)
        }
      }
      return TerritoryHistory(today: try countedToday(number, db), editions: editions)
    }
  }

  /// What the directory counts of a territory; absent if it does not tell the date of its data, or if
  /// it has but a part of the territory.
  private func countedToday(_ number: Int, _ db: Database) throws -> TerritoryHistory.Edition? {
    let partial = try db.cachedStatement(sql: "SELECT is_partial FROM territory WHERE number = ?")
    guard let date = PartialDate(try about("edition", db)),
      try Bool.fetchOne(partial, arguments: [number]) == false
    else { return nil }
    let origin = CountOrigin(
      date: date, source: "", sources: OrganizationRow.list(try about("sources", db)))
    let figure = try db.cachedStatement(sql: "SELECT counts FROM figure WHERE territory = ?")
    let data = try Data.fetchOne(figure, arguments: [number])
    return TerritoryHistory.Edition(
      origin: origin,
      data.map { FigureRow.counts([UInt8]($0)).counts } ?? TerritoryCounts())
  }

  private func about(_ key: String, _ db: Database) throws -> String {
    let statement = try db.cachedStatement(sql: "SELECT value FROM about WHERE key = ?")
    return try String.fetchOne(statement, arguments: [key]) ?? ""
  }

  /// Calls a function with everything that was counted before, by territory, then by date.
  ///
  /// - Parameter body: Takes one count at a time: a large directory has a million.
  /// - Throws: What the database and the function throw.
  public func forEachPastCount(_ body: (PastCount) throws -> Void) throws {
    try read { db in
      let rows = try Row.fetchCursor(
        db,
        sql: """
          SELECT territory, date, source, sources, counts FROM history
          JOIN counted_edition ON number = edition ORDER BY territory, date, source, sources
          """)
      while let row = try rows.next() {
        guard let origin = HistoryRow.origin(row) else { continue }
        for (sector, tally) in HistoryRow.entries(row["counts"]) {
          try body(
            PastCount(
              territory: .init(rawValue: row["territory"]), origin: origin, sector: sector,
              tally: tally))
        }
      }
    }
  }
}

internal import CooperationModel
internal import Foundation
internal import GRDB

/// Takes over what the directory that is replaced, attached as `former`, knows of earlier years, and
/// counts it, too.
///
/// SQLite hands out one row after another: memory stays flat, whatever the number of territories.
struct FormerHistory {
  let db: Database
  /// Throws if the import is to end.
  let check: () throws -> Void

  /// Keeps everything that was counted before, save what the import counts itself.
  ///
  /// The rows of a source that the import gives are those of the import; of two counts of one date by
  /// imports, the newer stays, so that the same edition imported twice adds nothing.
  ///
  /// - Complexity: O(*r*) for *r* rows: one for each territory and edition.
  func takeOver() throws {
    let tables = try Int.fetchOne(
      db,
      sql: """
        SELECT count(*) FROM former.sqlite_master WHERE name IN ('history', 'counted_edition')
        """)
    guard tables == 2 else { return }
    let given = try Row.fetchAll(db, sql: "SELECT * FROM counted_edition")
      .compactMap(HistoryRow.origin).filter { !$0.isEarlierImport }
      .map { Organization.sourceKey($0.source) }
    let today = try PartialDate(edition(of: "main"))
    try db.execute(
      sql: "CREATE TEMP TABLE kept_edition (former INTEGER PRIMARY KEY, newer INTEGER)")
    for row in try Row.fetchAll(db, sql: "SELECT * FROM former.counted_edition ORDER BY number") {
      guard let origin = HistoryRow.origin(row) else { continue }
      let isReplaced =
        origin.isEarlierImport
        ? origin.date == today : given.contains(Organization.sourceKey(origin.source))
      guard !isReplaced else { continue }
      try db.execute(
        sql: "INSERT INTO temp.kept_edition VALUES (?, ?)",
        arguments: [row["number"] as Int, try number(of: origin)])
    }
    try check()
    try db.execute(
      sql: """
        INSERT INTO main.history SELECT h.territory, k.newer, h.counts
        FROM former.history h CROSS JOIN temp.kept_edition k ON k.former = h.edition WHERE true
        \(HistoryRow.appending);
        DROP TABLE temp.kept_edition;
        """)
  }

  /// Counts the directory that is replaced: each territory of which it had every organization, and
  /// any at all.
  ///
  /// Nothing is counted without the date of its data, nor of the date of the newer one.
  ///
  /// - Complexity: O(*t*) for *t* territories.
  func count() throws {
    let sources = OrganizationRow.list(try about("sources", of: "former"))
    guard let date = try PartialDate(edition(of: "former")), !sources.isEmpty,
      try date != PartialDate(edition(of: "main"))
    else { return }
    let origin = CountOrigin(date: date, source: CountOrigin.earlierImport, sources: sources)
    let edition = try number(of: origin)
    let insertion = try db.makeStatement(sql: "INSERT OR REPLACE INTO history VALUES (?, ?, ?)")
    let rows = try Row.fetchCursor(
      db,
      sql: """
        SELECT t.id, f.counts FROM former.territory t JOIN former.card c ON c.territory = t.number
        JOIN former.figure f ON f.territory = t.number
        WHERE c.organizations > 0 AND NOT t.is_partial
        """)
    while let row = try rows.next() {
      try check()
      let counts = FigureRow.counts([UInt8](row["counts"] as Data)).counts
      let counted = TerritoryHistory.Edition(origin: origin, counts)
      try insertion.execute(arguments: [row["id"] as String, edition, Data(counted.bytes)])
    }
  }

  /// The number of an edition, which is added if it is new.
  private func number(of origin: CountOrigin) throws -> Int? {
    let columns = StatementArguments(HistoryRow.columns(origin))
    try db.execute(
      sql: "INSERT OR IGNORE INTO main.counted_edition (date, source, sources) VALUES (?, ?, ?)",
      arguments: columns)
    return try Int.fetchOne(
      db,
      sql: """
        SELECT number FROM main.counted_edition WHERE date = ? AND source = ? AND sources = ?
        """, arguments: columns)
  }

  private func edition(of schema: String) throws -> String { try about("edition", of: schema) }

  private func about(_ key: String, of schema: String) throws -> String {
    try String.fetchOne(
      db, sql: "SELECT value FROM \(schema).about WHERE key = ?", arguments: [key]) ?? ""
  }
}

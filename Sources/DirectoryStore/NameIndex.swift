internal import Foundation
internal import GRDB

/// The index of the names of organizations, made in a database of its own while another thread writes
/// the organizations, then copied page by page.
struct NameIndex: Sendable {
  private let queue: DatabaseQueue

  /// The same table as in the directory.
  static let table = """
    CREATE VIRTUAL TABLE found USING fts5(
      text, content='', detail=none, columnsize=0, prefix='1 2 3', tokenize='unicode61');
    """

  /// Begins an index in a file that vanishes from its path at once, however the program ends; without
  /// a path, in memory.
  init(path: String?) throws {
    var configuration = Configuration()
    // One transaction takes all batches: a commit would write a part of the index.
    configuration.allowsUnsafeTransactions = true
    configuration.prepareDatabase { db in
      try db.execute(sql: "PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")
    }
    if let path {
      _ = unsafe unlink(path)
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } else {
      queue = try DatabaseQueue(configuration: configuration)
    }
    try queue.writeWithoutTransaction { db in
      try db.execute(sql: Self.table)
      // Words are sorted in 4 MB of memory instead of one: forty parts, which are joined once, at
      // the end.
      try db.execute(
        sql: """
          INSERT INTO found (found, rank)
          VALUES ('hashsize', 4194304), ('automerge', 0), ('crisismerge', 1999)
          """)
      try db.execute(sql: "BEGIN")
    }
    if let path { _ = unsafe unlink(path) }
  }

  /// Adds the names of organizations.
  func add(_ organizations: [OrganizationsAside.Item]) throws {
    try queue.writeWithoutTransaction { db in
      let insertion = try DirectStatement(
        db, sql: "INSERT INTO found (rowid, text) VALUES (?, ?)")
      for item in organizations {
        try insertion.run(item.number, text: item.summary.searched)
      }
    }
  }

  /// Ends the index, and copies it to a directory whose own is still empty and was not looked at.
  func copy(to db: Database) throws {
    try queue.writeWithoutTransaction { own in
      try own.execute(sql: "INSERT INTO found (found) VALUES ('optimize'); COMMIT")
      for (table, columns) in [("found_data", "id, block"), ("found_idx", "segid, term, pgno")] {
        let marks = databaseQuestionMarks(count: columns.split(separator: ",").count)
        let insertion = try db.makeStatement(
          sql: "INSERT OR REPLACE INTO \(table) (\(columns)) VALUES (\(marks))")
        let rows = try Row.fetchCursor(own, sql: "SELECT \(columns) FROM \(table)")
        while let row = try rows.next() {
          try insertion.execute(arguments: StatementArguments(row.databaseValues))
        }
      }
    }
  }

  /// Ends what is at work.
  func interrupt() { queue.interrupt() }
}

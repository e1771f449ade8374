internal import CooperationModel
internal import GRDB

/// Entries of the notebook as rows of the database.
enum NotebookRow {
  private static let columns = """
    id, kind, organization, name, other, other_name, text, author, time, taken_back_author,
    taken_back_time
    """

  /// The kind of a note; that of a finding has its own name.
  private static let note = "note"

  static func insert(_ entry: NotebookEntry, _ db: Database) throws {
    let (kind, text): (String, String?) =
      switch entry.content {
      case .note(let text, _): (note, text)
      case .finding(let finding, _, _): (finding.rawValue, nil)
      }
    let subjects = entry.subjects
    let other = subjects.count > 1 ? subjects[1] : nil
    try db.cachedStatement(
      sql: "INSERT INTO entry (\(columns)) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    ).execute(arguments: [
      entry.id.rawValue, kind, subjects[0].id.rawValue, subjects[0].name, other?.id.rawValue,
      other?.name, text, entry.written.author, entry.written.time, entry.takenBack?.author,
      entry.takenBack?.time,
    ])
  }

  /// Marks an entry as taken back.
  ///
  /// - Returns: Whether there is such an entry, and it stood.
  static func takeBack(
    _ id: NotebookEntry.ID, _ signature: NotebookEntry.Signature, _ db: Database
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        UPDATE entry SET taken_back_author = ?, taken_back_time = ?
        WHERE id = ? AND taken_back_time IS NULL
        """
    ).execute(arguments: [signature.author, signature.time, id.rawValue])
    return db.changesCount > 0
  }

  static func entry(_ id: NotebookEntry.ID, _ db: Database) throws -> NotebookEntry? {
    try entries(db, where: "id = ?", arguments: [id.rawValue]).first
  }

  /// The entries of a condition in the order of writing; rows of a kind that is not known are left out.
  static func entries(
    _ db: Database, where condition: String, arguments: StatementArguments = []
  ) throws -> [NotebookEntry] {
    let statement = try db.cachedStatement(
      sql: "SELECT \(columns) FROM entry WHERE \(condition) ORDER BY number")
    return try Row.fetchAll(statement, arguments: arguments).compactMap(entry)
  }

  private static func entry(_ row: Row) -> NotebookEntry? {
    func text(_ column: String) -> String { (row[column] as String? ?? "").safeLine }
    func signature(_ author: String, _ time: String) -> NotebookEntry.Signature? {
      row[time] as String? == nil ? nil : .init(author: text(author), time: text(time))
    }
    let subject = NotebookEntry.Subject(
      id: .init(rawValue: row["organization"]), name: text("name"))
    let content: NotebookEntry.Content
    if let finding = NotebookEntry.Finding(rawValue: row["kind"]) {
      guard let other: String = row["other"] else { return nil }
      content = .finding(
        finding, of: subject, and: .init(id: .init(rawValue: other), name: text("other_name")))
    } else if row["kind"] == note {
      content = .note(text("text"), on: subject)
    } else {
      return nil
    }
    guard let written = signature("author", "time") else { return nil }
    return NotebookEntry(
      id: .init(rawValue: row["id"]), content: content, written: written,
      takenBack: signature("taken_back_author", "taken_back_time"))
  }
}

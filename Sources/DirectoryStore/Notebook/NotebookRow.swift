internal import CooperationModel
internal import GRDB

/// Entries of the notebook as rows of the database.
enum NotebookRow {
  private static let columns = """
    id, kind, organization, name, other, other_name, text, draft, territory, path, author, time,
    taken_back_author, taken_back_time
    """

  /// The kind of a note; that of a finding has its own name.
  private static let note = "note"
  /// The kind of a draft.
  private static let draft = "draft"
  /// Stands between the names of a path: no name has it.
  private static let separator = "\u{1F}"

  static func insert(_ entry: NotebookEntry, _ db: Database) throws {
    let written = entry.written
    let content: StatementArguments =
      switch entry.content {
      case .note(let text, let subject):
        [note, subject.id.rawValue, subject.name, nil, nil, text, nil, nil, nil]
      case .finding(let finding, let one, let other):
        [
          finding.rawValue, one.id.rawValue, one.name, other.id.rawValue, other.name, nil, nil, nil,
          nil,
        ]
      case .draft(let content):
        [
          draft, nil, content.name, nil, nil, nil, (content.first ?? entry.id).rawValue,
          content.territory.rawValue, content.path.joined(separator: separator),
        ]
      }
    let marks = databaseQuestionMarks(count: 14)
    try db.cachedStatement(sql: "INSERT INTO entry (\(columns)) VALUES (\(marks))").execute(
      arguments: [entry.id.rawValue] + content + [
        written.author, written.time, entry.takenBack?.author, entry.takenBack?.time,
      ])
    guard let members = entry.draft?.members else { return }
    let number = db.lastInsertedRowID
    let insertion = try db.cachedStatement(sql: "INSERT INTO draft_member VALUES (?, ?, ?, ?)")
    for (position, member) in members.enumerated() {
      try insertion.execute(arguments: [number, position, member.id.rawValue, member.name])
    }
  }

  /// Marks every state of a draft that stands as taken back.
  ///
  /// - Returns: Whether one stood.
  static func takeBack(
    draft: NotebookEntry.ID, _ signature: NotebookEntry.Signature, _ db: Database
  ) throws -> Bool {
    try db.cachedStatement(
      sql: """
        UPDATE entry SET taken_back_author = ?, taken_back_time = ?
        WHERE draft = ? AND taken_back_time IS NULL
        """
    ).execute(arguments: [signature.author, signature.time, draft.rawValue])
    return db.changesCount > 0
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
      sql: "SELECT \(columns), number FROM entry WHERE \(condition) ORDER BY number")
    return try Row.fetchAll(statement, arguments: arguments).compactMap { try entry($0, db) }
  }

  private static func entry(_ row: Row, _ db: Database) throws -> NotebookEntry? {
    func text(_ column: String) -> String { (row[column] as String? ?? "").safeLine }
    func signature(_ author: String, _ time: String) -> NotebookEntry.Signature? {
      row[time] as String? == nil ? nil : .init(author: text(author), time: text(time))
    }
    let subject = NotebookEntry.Subject(
      id: .init(rawValue: row["organization"] ?? ""), name: text("name"))
    let content: NotebookEntry.Content
    if let finding = NotebookEntry.Finding(rawValue: row["kind"]) {
      guard let other: String = row["other"] else { return nil }
      content = .finding(
        finding, of: subject, and: .init(id: .init(rawValue: other), name: text("other_name")))
    } else if row["kind"] == note {
      content = .note(text("text"), on: subject)
    } else if row["kind"] == draft, let first: String = row["draft"] {
      content = .draft(
        NotebookEntry.Draft(
          first: first == row["id"] ? nil : .init(rawValue: first), name: text("name"),
          territory: .init(rawValue: row["territory"] ?? ""),
          path: (row["path"] as String? ?? "").split(separator: separator)
            .map { String($0).safeLine },
          members: try members(of: row["number"], db)))
    } else {
      return nil
    }
    guard let written = signature("author", "time") else { return nil }
    return NotebookEntry(
      id: .init(rawValue: row["id"]), content: content, written: written,
      takenBack: signature("taken_back_author", "taken_back_time"))
  }

  private static func members(
    of number: Int64, _ db: Database
  ) throws -> [NotebookEntry.Subject] {
    let statement = try db.cachedStatement(
      sql: "SELECT organization, name FROM draft_member WHERE entry = ? ORDER BY position")
    return try Row.fetchAll(statement, arguments: [number]).map {
      NotebookEntry.Subject(id: .init(rawValue: $0[0]), name: ($0[1] as String).safeLine)
    }
  }
}

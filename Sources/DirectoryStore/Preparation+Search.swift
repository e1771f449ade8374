internal import CooperationModel
internal import GRDB

extension Preparation {
  /// Prepares the search of territories and groups, and the words of all names.
  ///
  /// The names of organizations are there already.
  func writeSearch() throws {
    let insertion = try db.makeStatement(sql: "INSERT INTO named VALUES (?, ?, ?, ?)")
    let search = try db.makeStatement(sql: "INSERT INTO found_named (rowid, text) VALUES (?, ?)")
    var named = try territories() + groups()
    named.sort { a, b in
      a.size != b.size ? a.size > b.size : (a.key, a.kind, a.target) < (b.key, b.kind, b.target)
    }
    for (position, entry) in named.enumerated() {
      try insertion.execute(arguments: [
        position + 1, entry.kind.rawValue, entry.target, entry.key,
      ])
      try search.execute(arguments: [position + 1, entry.text])
    }
    try db.execute(
      sql: """
        CREATE VIRTUAL TABLE temp.organization_word USING fts5vocab(main, found, row);
        CREATE VIRTUAL TABLE temp.named_word USING fts5vocab(main, found_named, row);
        INSERT INTO word
          SELECT term, sum(organizations), sum(named) FROM (
            SELECT term, doc AS organizations, 0 AS named FROM temp.organization_word UNION ALL
            SELECT term, 0, doc FROM temp.named_word) GROUP BY term;
        DROP TABLE temp.organization_word;
        DROP TABLE temp.named_word;
        """)
    try writeLetters()
  }

  /// Something with a name that is no organization.
  private struct Named {
    var kind: NamedKind
    var target: Int
    var key: String
    var text: String
    var size: Int
  }

  private func territories() throws -> [Named] {
    try Row.fetchAll(
      db,
      sql: """
        SELECT t.number, t.name, t.code, c.organizations FROM territory t
        JOIN card c ON c.territory = t.number
        """
    ).map { row in
      let name: String = row["name"]
      let code: String = row["code"]
      return Named(
        kind: .territory, target: row["number"], key: name.searchKey,
        text: (name + " " + code).searchKey, size: row["organizations"])
    }
  }

  private func groups() throws -> [Named] {
    try Row.fetchAll(db, sql: "SELECT number, name, members FROM grouping").map { row in
      let name: String = row["name"]
      return Named(
        kind: .group, target: row["number"], key: name.searchKey, text: name.searchKey,
        size: row["members"])
    }
  }

  /// The letters of all words, the most frequent first: what may stand for a mistaken one.
  private func writeLetters() throws {
    var counts: [Character: Int] = [:]
    let words = try String.fetchCursor(db, sql: "SELECT text FROM word")
    while let word = try words.next() {
      for letter in word { counts[letter, default: 0] += 1 }
    }
    counts[Character(Schema.townMark)] = nil
    // Scripts with thousands of signs have no spelling mistakes of this kind.
    let letters = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(48).map(\.key)
    try db.execute(
      sql: "INSERT OR REPLACE INTO about VALUES ('letters', ?)", arguments: [String(letters)])
  }
}

/// What a number of `named` stands for.
enum NamedKind: Int, Comparable {
  case territory
  case group

  static func < (lhs: Self, rhs: Self) -> Bool { lhs.rawValue < rhs.rawValue }
}

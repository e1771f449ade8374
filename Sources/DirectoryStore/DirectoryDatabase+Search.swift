public import CooperationModel
internal import GRDB

extension DirectoryDatabase {
  /// Territories, groups and organizations whose names fit a text, best first.
  public func search(_ text: String, limit: Int) throws -> [SearchMatch] {
    let key = text.searchKey
    guard !key.isEmpty, limit > 0 else { return [] }
    return try read { db in
      try NameSearch(db: db, key: key, limit: limit) { try self.firstNumber(from: $0, db) }.run()
    }
  }

  /// The number of the first organization whose folded name does not come before a text.
  ///
  /// - Complexity: O(log *n*) for *n* organizations.
  private func firstNumber(from key: String, _ db: Database) throws -> Int {
    let statement = try db.cachedStatement(
      sql: "SELECT sort_key < ? FROM organization WHERE number = ?")
    var low = 1
    var high = (try Int.fetchOne(db, sql: "SELECT max(number) FROM organization") ?? 0) + 1
    while low < high {
      let middle = (low + high) / 2
      if try Bool.fetchOne(statement, arguments: [key, middle]) ?? false {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return low
  }
}

/// One search: from what fits best to what fits with mistakes, no further than needed.
///
/// Nothing is ranked that is not shown: numbers follow the names or the sizes, so that the first
/// ones found are those wanted.
struct NameSearch {
  let db: Database
  let key: String
  let limit: Int
  let firstNumber: (String) throws -> Int

  /// The most words that one beginning stands for; with fewer results than wanted, those that
  /// only the rarest words give are not found.
  private static let mostWords = 200
  /// The most words that one mistaken word stands for.
  private static let mostMeant = 24
  /// Mistakes are forgiven when fewer than this many fit without.
  private static let enough = 12

  private typealias Found = (fit: NameFit, match: SearchMatch)

  init(
    db: Database, key: String, limit: Int = 0,
    firstNumber: @escaping (String) throws -> Int = { _ in 0 }
  ) {
    self.db = db
    self.key = key
    self.limit = limit
    self.firstNumber = firstNumber
  }

  private var words: [String] { key.split(separator: " ").prefix(8).map(String.init) }

  func run() throws -> [SearchMatch] {
    var named: [Found] = []
    var namedNumbers: Set<Int> = []
    var organizations: [Found] = []
    var numbers: Set<Int> = []
    func take(_ rows: [(number: Int, found: Found)], mistaken: Bool) {
      for (number, found) in rows where numbers.insert(number).inserted {
        organizations.append((mistaken ? .mistaken : found.fit, found.match))
      }
    }
    /// Whole words that may be meant come before beginnings of words, and short names before long.
    func takeMistaken(_ rows: [(number: Int, found: Found)]) {
      let ranked = rows.map { (rank: Self.distance(of: $0.found.match, from: words), row: $0) }
        .sorted {
          ($0.rank.isFar ? 1 : 0, $0.rank.words, $0.row.number) < (
            $1.rank.isFar ? 1 : 0, $1.rank.words, $1.row.number
          )
        }
      take(ranked.map(\.row), mistaken: true)
    }
    func takeNamed(_ rows: [(number: Int, found: Found)], mistaken: Bool) {
      for (number, found) in rows where namedNumbers.insert(number).inserted {
        named.append((mistaken ? .mistaken : found.fit, found.match))
      }
    }
    let plain = words.map { "\"\($0)\"*" }.joined(separator: " AND ")
    takeNamed(try self.named(beginning: key), mistaken: false)
    takeNamed(try self.named(matching: plain), mistaken: false)
    take(try self.organizations(beginning: key), mistaken: false)
    if organizations.count < limit {
      take(try self.organizations(matching: expression(withTowns: false)), mistaken: false)
    }
    if organizations.count < limit {
      take(try self.organizations(matching: expression(withTowns: true)), mistaken: false)
    }
    if named.count + organizations.count < Self.enough, let meant = try meant() {
      takeNamed(
        try self.named(matching: meant.map { "(\($0.named))" }.joined(separator: " AND ")),
        mistaken: true)
      takeMistaken(
        try self.organizations(
          matching: meant.map { "(\($0.organizations))" }.joined(separator: " AND ")))
    }
    // Many towns of one word leave room for organizations.
    let room = max(limit * 3 / 5, limit - organizations.count)
    return Array(
      (ranked(named).prefix(room) + organizations).enumerated().sorted { a, b in
        (a.element.fit, a.offset) < (b.element.fit, b.offset)
      }.prefix(limit).map(\.element.match))
  }

  private static func distance(
    of match: SearchMatch, from typed: [String]
  ) -> (isFar: Bool, words: Int) {
    guard case .organization(let entry) = match else { return (false, 0) }
    let names = entry.name.searchKey.split(separator: " ").map(String.init)
    let isNear = typed.allSatisfy { word in
      names.contains { abs($0.count - word.count) <= 1 && Mistakes.mayMean(word, $0) }
    }
    return (!isNear, names.count)
  }

  private func ranked(_ found: [Found]) -> [Found] {
    found.enumerated().sorted { a, b in (a.element.fit, a.offset) < (b.element.fit, b.offset) }
      .map(\.element)
  }

  // MARK: Words

  /// The words of the directory that begin with a text, the most frequent first.
  private func words(beginning text: String) throws -> [String] {
    try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT text FROM word WHERE text >= ? AND text < ? AND organizations > 0
          ORDER BY organizations DESC LIMIT ?
          """), arguments: [text, text + "\u{10FFFF}", Self.mostWords])
  }

  /// One word typed, for the index of organizations.
  private func term(_ word: String) throws -> String {
    // Up to three letters there are indexes of beginnings.
    guard word.unicodeScalars.count > 3 else { return "\"\(word)\"*" }
    let words = try words(beginning: word)
    return words.isEmpty
      ? "\"\(word)\"" : words.map { "\"\($0)\"" }.joined(separator: " OR ")
  }

  /// The words typed, for the index of the names of organizations.
  var match: String { get throws { try expression(withTowns: false) } }

  private func expression(withTowns: Bool) throws -> String {
    try words.map { word in
      let term = try term(word)
      return withTowns ? "(\(term) OR \(try self.term(Schema.townMark + word)))" : "(\(term))"
    }.joined(separator: " AND ")
  }

  /// For each word typed what it may mean, for the indexes; absent if a word means nothing.
  private func meant() throws -> [(named: String, organizations: String)]? {
    let letters =
      try String.fetchOne(db, sql: "SELECT value FROM about WHERE key = 'letters'") ?? ""
    var terms: [(named: String, organizations: String)] = []
    var isChanged = false
    for word in words {
      var meant = try similar(to: word, letters: Array(letters))
      isChanged = isChanged || !meant.isEmpty
      if try Bool.fetchOne(
        db.cachedStatement(sql: "SELECT EXISTS (SELECT 1 FROM word WHERE text >= ? AND text < ?)"),
        arguments: [word, word + "\u{10FFFF}"]) ?? false
      {
        meant += try words(beginning: word).prefix(Self.mostMeant)
      }
      guard !meant.isEmpty || word.count < Mistakes.shortest else { return nil }
      let own = "\"\(word)\"*"
      let named = meant.map { "\"\($0)\"" } + (word.count < Mistakes.shortest ? [own] : [])
      let towns = meant.map { "\"\(Schema.townMark)\($0)\"" }
      terms.append((named.joined(separator: " OR "), (named + towns).joined(separator: " OR ")))
    }
    return isChanged ? terms : nil
  }

  /// The words of the directory that a mistaken word may stand for, the most frequent first.
  private func similar(to word: String, letters: [Character]) throws -> [String] {
    let around = Mistakes.around(word, letters: letters)
    guard !around.isEmpty else { return [] }
    // Folded words hold letters and digits only: nothing has to be escaped.
    let list = "[\"" + around.joined(separator: "\",\"") + "\"]"
    // Words of towns count as well, without their mark.
    let whole = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT c.value, sum(w.organizations + w.named) AS count
          FROM json_each(?1) c CROSS JOIN word w ON w.text IN (c.value, '\(Schema.townMark)' || c.value)
          GROUP BY c.value ORDER BY count DESC LIMIT ?2
          """), arguments: [list, Self.mostMeant])
    guard word.count >= 6, whole.count < Self.mostMeant else { return whole }
    let begun = try String.fetchAll(
      db.cachedStatement(
        sql: """
          SELECT w.text FROM json_each(?1) c
          CROSS JOIN word w ON w.text >= c.value AND w.text < c.value || char(0x10FFFF)
          GROUP BY w.text ORDER BY max(w.organizations + w.named) DESC LIMIT ?2
          """), arguments: [list, Self.mostMeant])
    return whole + begun.filter { !whole.contains($0) }
  }

  // MARK: Territories and groups

  /// Those whose names begin with a text: exactly it first, then the largest.
  private func named(beginning key: String) throws -> [(number: Int, found: Found)] {
    try named(
      sql: """
        SELECT number, kind, target, key FROM named WHERE key >= ?1 AND key < ?2
        ORDER BY key != ?1, number LIMIT ?3
        """, arguments: [key, key + "\u{10FFFF}", limit])
  }

  private func named(matching match: String) throws -> [(number: Int, found: Found)] {
    try named(
      sql: """
        SELECT n.number, n.kind, n.target, n.key FROM found_named f
        JOIN named n ON n.number = f.rowid WHERE found_named MATCH ? ORDER BY f.rowid LIMIT ?
        """, arguments: [match, limit])
  }

  private func named(
    sql: String, arguments: StatementArguments
  ) throws -> [(number: Int, found: Found)] {
    let territory = try db.cachedStatement(
      sql: """
        SELECT t.*, c.organizations, p.name AS container FROM territory t
        JOIN card c ON c.territory = t.number LEFT JOIN territory p ON p.id = t.parent
        WHERE t.number = ?
        """)
    let group = try db.cachedStatement(sql: "SELECT * FROM grouping WHERE number = ?")
    var all: [(number: Int, found: Found)] = []
    for row in try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments) {
      let target: Int = row["target"]
      let fit = NameFit(row["key"], typed: key) ?? .elsewhere
      var match: SearchMatch?
      switch NamedKind(rawValue: row["kind"]) {
      case .territory:
        match = try Row.fetchOne(territory, arguments: [target]).map {
          .territory(DirectoryDatabase.entry($0), container: $0["container"] ?? "")
        }
      case .group:
        match = try Row.fetchOne(group, arguments: [target]).map { .group(GroupRows.entry($0)) }
      case nil: break
      }
      if let match { all.append((row["number"], (fit, match))) }
    }
    return all
  }

  // MARK: Organizations

  /// Names that begin with a text stand together, in the order of their numbers.
  private func organizations(beginning key: String) throws -> [(number: Int, found: Found)] {
    let (first, end) = (try firstNumber(key), try firstNumber(key + "\u{10FFFF}"))
    return try organizations(
      sql: """
        SELECT o.number, o.sort_key, \(OrganizationRow.entryColumns) FROM organization o
        WHERE o.number >= ? AND o.number < ? AND NOT o.is_ceased ORDER BY o.number LIMIT ?
        """, arguments: [first, end, limit])
  }

  private func organizations(matching match: String) throws -> [(number: Int, found: Found)] {
    try organizations(
      sql: """
        SELECT o.number, o.sort_key, \(OrganizationRow.entryColumns) FROM found f
        JOIN organization o ON o.number = f.rowid WHERE found MATCH ? ORDER BY f.rowid LIMIT ?
        """, arguments: [match, limit])
  }

  private func organizations(
    sql: String, arguments: StatementArguments
  ) throws -> [(number: Int, found: Found)] {
    try Row.fetchAll(db.cachedStatement(sql: sql), arguments: arguments).map { row in
      let fit = NameFit(row["sort_key"], typed: key)
      return (
        row["number"],
        (fit.map { min($0, .elsewhere) } ?? .elsewhere, .organization(OrganizationRow.entry(row)))
      )
    }
  }
}

internal import CooperationModel
internal import GRDB

/// The partnerships of a notebook, added to those that a directory declares.
///
/// They are added in one place: views of the connection stand before the tables `partnership` and
/// `organization` of the file, so that whoever asks these finds both. Without partnerships in the
/// notebook there are no views. What they cost grows with the partnerships of the notebook, not with
/// the directory: an index leads into the table as before.
struct RecordedLinks {
  /// How many organizations each end has a declared link with, by its number.
  private(set) var degrees: [Int: Int] = [:]
  /// What is added to the counts of territories.
  private(set) var counts = RecordedCounts()

  /// Whether the notebook has no partners that the directory has.
  var isEmpty: Bool { degrees.isEmpty }

  /// Adds nothing.
  init() {}

  /// Adds the partnerships between organizations that the directory has, in place of those added before.
  init(_ entries: [NotebookEntry], addedTo db: Database) throws {
    try db.execute(sql: "PRAGMA temp_store = MEMORY")
    // As one, so that the file is locked once and not for each of some thousand questions.
    try db.inTransaction(.deferred) {
      try add(entries, to: db)
      return .commit
    }
  }

  private mutating func add(_ entries: [NotebookEntry], to db: Database) throws {
    try db.execute(sql: Self.tables)
    var ends: [Organization.ID: RecordedEnd] = [:]
    func end(_ id: Organization.ID) throws -> RecordedEnd? {
      if let known = ends[id] { return known }
      let found = try RecordedEnd(id, db)
      ends[id] = found
      return found
    }
    var pairs: [(RecordedEnd, RecordedEnd)] = []
    for entry in entries {
      let two = try entry.subjects.compactMap { try end($0.id) }
      guard two.count == 2, two[0].number != two[1].number else { continue }
      try Self.insert(entry, db)
      pairs.append((two[0], two[1]))
    }
    guard !pairs.isEmpty else { return }
    try db.execute(sql: Self.partnerships)
    try join(pairs, db)
    counts = try RecordedCounts(pairs, db)
    try db.execute(sql: Self.organizations(db))
  }

  /// Who recorded the partnership of a row, and when; absent for one that the directory declares.
  static func signature(_ row: Row) -> NotebookEntry.Signature? {
    guard let author = row["author"] as String?, let time = row["time"] as String? else {
      return nil
    }
    return .init(author: author, time: time)
  }

  /// Adds to what conditions and orders look at, as far as it was read.
  ///
  /// - Parameters:
  ///   - facets: The facets of a run of organizations.
  ///   - first: The number of the first one.
  func add(to facets: inout Facets, from first: Int) {
    for (number, degree) in degrees {
      let place = number - first
      if facets.links.indices.contains(place) { facets.links[place] = Int32(clamping: degree) }
      if facets.kinds.indices.contains(place) {
        facets.kinds[place] |= LinkKinds.partnership.rawValue
      }
    }
  }
}

// MARK: What is added

extension RecordedLinks {
  /// Tables of the connection, empty, and no views.
  private static let tables = """
    DROP VIEW IF EXISTS temp.partnership;
    DROP VIEW IF EXISTS temp.organization;
    CREATE TEMP TABLE IF NOT EXISTS recorded (
      number INTEGER PRIMARY KEY, from_id TEXT NOT NULL, to_id TEXT NOT NULL, author TEXT NOT NULL,
      time TEXT NOT NULL);
    CREATE INDEX IF NOT EXISTS temp.recorded_from ON recorded (from_id);
    CREATE INDEX IF NOT EXISTS temp.recorded_to ON recorded (to_id);
    CREATE TEMP TABLE IF NOT EXISTS recorded_end (
      number INTEGER PRIMARY KEY, links INTEGER NOT NULL, component INTEGER NOT NULL);
    CREATE TEMP TABLE IF NOT EXISTS recorded_component (
      component INTEGER PRIMARY KEY, joined INTEGER NOT NULL);
    DELETE FROM recorded;
    DELETE FROM recorded_end;
    DELETE FROM recorded_component;
    """

  /// Those of the notebook have numbers below zero.
  private static let partnerships = """
    CREATE TEMP VIEW partnership AS
    SELECT number, from_id, to_id, kind, since, until, source, NULL AS author, NULL AS time
    FROM main.partnership UNION ALL
    SELECT -number, from_id, to_id, '\(Partnership.recordedKind)', '', '', '', author, time
    FROM temp.recorded
    """

  private static func insert(_ entry: NotebookEntry, _ db: Database) throws {
    let subjects = entry.subjects
    try db.cachedStatement(
      sql: "INSERT INTO recorded (from_id, to_id, author, time) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [
      subjects[0].id.rawValue, subjects[1].id.rawValue, entry.written.author, entry.written.time,
    ])
  }

  /// The organizations, with as many links and in such parts of the network as the notebook makes them.
  private static func organizations(_ db: Database) throws -> String {
    let columns = try String.fetchAll(
      db, sql: "SELECT name FROM pragma_table_info('organization', 'main')")
    let values = columns.map { column in
      switch column {
      case "links":
        """
        coalesce((SELECT e.links FROM recorded_end e WHERE e.number = o.number), o.links) AS links
        """
      case "component":
        """
        CASE WHEN o.component IS NULL
        THEN (SELECT e.component FROM recorded_end e WHERE e.number = o.number)
        ELSE coalesce((SELECT c.joined FROM recorded_component c WHERE c.component = o.component),
          o.component) END AS component
        """
      default: "o." + column
      }
    }
    return "CREATE TEMP VIEW organization AS SELECT " + values.joined(separator: ", ")
      + " FROM main.organization o"
  }

  /// Counts the partners of the ends, and joins the parts of the declared network that pairs join.
  ///
  /// - Complexity: O(*p* *k*) for *p* pairs and *k* declared partners of an end.
  private mutating func join(_ pairs: [(RecordedEnd, RecordedEnd)], _ db: Database) throws {
    var partners: [Int: Set<Int32>] = [:]
    // The part of each end: that of the directory, or one of its own, below zero.
    var components: [Int: Int] = [:]
    for (a, b) in pairs {
      for (end, other) in [(a, b), (b, a)] {
        partners[Int(end.number), default: Set(end.partners)].insert(other.number)
        components[Int(end.number)] = end.component ?? -Int(end.number)
      }
    }
    degrees = partners.mapValues(\.count)
    var joined: [Int: Int] = [:]
    func root(_ component: Int) -> Int {
      var component = component
      while let next = joined[component] { component = next }
      return component
    }
    for (a, b) in pairs {
      let (one, other) = (
        root(components[Int(a.number)] ?? 0), root(components[Int(b.number)] ?? 0)
      )
      if one != other { joined[max(one, other)] = min(one, other) }
    }
    let component = try db.cachedStatement(
      sql: "INSERT INTO recorded_component (component, joined) VALUES (?, ?)")
    for part in joined.keys.sorted() where part >= 0 {
      try component.execute(arguments: [part, root(part)])
    }
    let end = try db.cachedStatement(
      sql: "INSERT INTO recorded_end (number, links, component) VALUES (?, ?, ?)")
    for (number, part) in components.sorted(by: { $0.key < $1.key }) {
      try end.execute(arguments: [number, degrees[number] ?? 0, root(part)])
    }
  }
}

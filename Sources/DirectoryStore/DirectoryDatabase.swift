public import CooperationModel
internal import Foundation
internal import GRDB
internal import Synchronization

/// A directory, open for reading.
///
/// The file may be replaced by an import meanwhile: what is open stays as it was.
public final class DirectoryDatabase: DirectoryReading {
  private let queue: DatabaseQueue
  private let known = Mutex<Prepared?>(nil)
  /// The network of the whole directory, if it is small enough to keep.
  let wholeNetwork = Mutex<(network: CooperationNetwork, revision: NotebookRevision?)?>(nil)
  private let notebook = Mutex<Notebook?>(nil)
  /// The state of the notebook whose partnerships were added.
  private let revision = Mutex<NotebookRevision?>(nil)
  private let recorded = Mutex(RecordedLinks())
  /// The path of the file; absent for a directory in memory.
  public let path: String?

  init(memory queue: DatabaseQueue) {
    self.queue = queue
    path = nil
  }

  /// Opens a directory database, for reading only.
  ///
  /// - Parameter path: The path of the file.
  /// - Throws: ``StoreError`` if there is none, or if it is no directory that this version reads.
  public convenience init(path: String) throws(StoreError) {
    try self.init(path: path, mapsFile: true)
  }

  /// Opens a directory database, for reading only.
  ///
  /// - Parameters:
  ///   - path: The path of the file.
  ///   - mapsFile: Whether the file is mapped into memory: quicker, but what is read of it counts as
  ///     memory of the program, the whole file if all is read.
  /// - Throws: As ``init(path:)``.
  init(path: String, mapsFile: Bool) throws(StoreError) {
    guard FileManager.default.fileExists(atPath: path) else { throw .missingFile(path: path) }
    self.path = path
    var configuration = Configuration()
    configuration.readonly = true
    let mark: (application: Int32, version: Int)
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
      mark = try queue.read { db in
        if mapsFile { try db.execute(sql: "PRAGMA mmap_size = 268435456") }
        return (
          try Int32.fetchOne(db, sql: "PRAGMA application_id") ?? 0,
          try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
        )
      }
    } catch let error as DatabaseError where error.resultCode == .SQLITE_NOTADB {
      throw .notADirectory(path: path)
    } catch {
      throw .unreadable(path: path, reason: Self.reason(error))
    }
    guard mark.application == Schema.applicationID else { throw .notADirectory(path: path) }
    guard mark.version <= Schema.version else { throw .newerVersion(path: path) }
    guard mark.version == Schema.version else { throw .olderVersion(path: path) }
  }

  private static func reason(_ error: any Error) -> String {
    (error as? DatabaseError)?.message ?? "\(error)"
  }

  /// What an import prepared about the whole directory: the same as long as it is open.
  struct Prepared: Sendable {
    var references: ReferenceCounts
    var relatedness: Relatedness
    var valueChains: [ValueChain]?

    func measure(_ parameters: Parameters) -> SuggestionMeasure {
      SuggestionMeasure(
        parameters: parameters, references: references, table: valueChains,
        relatedness: relatedness)
    }
  }

  /// What was prepared, read once.
  func prepared(_ db: Database) throws -> Prepared {
    if let known = known.withLock({ $0 }) { return known }
    let prepared = Prepared(
      references: try references(db), relatedness: try relatedness(db),
      valueChains: try valueChains(db))
    known.withLock { $0 = prepared }
    return prepared
  }

  func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    followNotebook()
    do {
      return try queue.read(body)
    } catch let error as DatabaseError {
      throw StoreError.unreadable(path: path ?? ":memory:", reason: Self.reason(error))
    }
  }
}

// MARK: The notebook

extension DirectoryDatabase {
  /// Adds what a notebook says to what the directory does: its entries to sheets and links, and its
  /// partnerships to those that are declared, with who recorded them and when.
  ///
  /// Counts and figures of territories are those of the import and what the notebook adds to them. What
  /// is written later is added, too, whoever writes it.
  ///
  /// - Parameter notebook: The notebook.
  public func attach(_ notebook: Notebook) {
    self.notebook.withLock { $0 = notebook }
  }

  /// Asks the notebook; absent if there is none, or if it cannot be read now.
  func noted<Value>(_ body: (Notebook) throws -> Value) -> Value? {
    notebook.withLock { $0 }.flatMap { try? body($0) }
  }

  /// The state of the notebook whose partnerships were added; absent: none.
  var recordedRevision: NotebookRevision? { revision.withLock { $0 } }

  /// What the notebook adds to the links of some organizations.
  var recordedLinks: RecordedLinks { recorded.withLock { $0 } }

  /// Adds what was recorded since the last look.
  ///
  /// A notebook that cannot be read leaves what was added before: the directory is read all the same.
  private func followNotebook() {
    guard let notebook = notebook.withLock({ $0 }) else { return }
    revision.withLock { known in
      guard let revision = try? notebook.revision(), revision != known,
        let partnerships = try? notebook.partnerships(),
        let links = try? queue.writeWithoutTransaction({ db in
          try RecordedLinks(partnerships, addedTo: db)
        })
      else { return }
      recorded.withLock { $0 = links }
      known = revision
    }
  }
}

// MARK: The directory and its territories

extension DirectoryDatabase {
  /// What the directory is and how much it holds.
  public func overview() throws -> DirectoryOverview {
    try read { db in
      let rows = try Row.fetchAll(db, sql: "SELECT key, value FROM about")
      var about: [String: String] = [:]
      for row in rows { about[row["key"]] = row["value"] }
      func number(_ key: String) -> Int { about[key].flatMap { Int($0) } ?? 0 }
      let whole = try Row.fetchOne(db, sql: "SELECT not_placed FROM card WHERE territory = 0")
      var overview = DirectoryOverview(
        name: about["name"] ?? "", edition: about["edition"] ?? "",
        organizations: number("organizations"), ceased: number("ceased"),
        notPlaced: whole?["not_placed"] ?? 0,
        territories: try Int.fetchOne(db, sql: "SELECT max(number) FROM territory") ?? 0,
        declaresLinks: try declaresLinks(db), problems: number("problems"))
      overview.hasHistory =
        try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM history)") ?? false
      return overview
    }
  }

  /// The territories directly inside a territory, or at the top.
  public func territories(
    in parent: Territory.ID?, sector: Sector?
  ) throws -> [TerritoryEntry] {
    try read { db in
      guard let container = try number(of: parent, db) else { return [] }
      let statement = try db.cachedStatement(
        sql: """
          SELECT t.*, c.organizations, c.sectors FROM territory_inside i
          JOIN territory t ON t.number = i.territory JOIN card c ON c.territory = t.number
          WHERE i.container = ?
          """)
      let position = sector.flatMap(Sector.allCases.firstIndex)
      return try Row.fetchAll(statement, arguments: [container]).map { row in
        var entry = Self.entry(row)
        if let position { entry.organizations = Self.counts(row, "sectors")[position] }
        return entry
      }.sorted(by: .organizations)
    }
  }

  /// The card of a territory, or of the whole directory; absent if there is no such territory.
  public func territory(_ id: Territory.ID?) throws -> TerritoryCard? {
    try read { db in
      guard let number = try number(of: id, db) else { return nil }
      let statement = try db.cachedStatement(
        sql: """
          SELECT t.*, c.* FROM card c LEFT JOIN territory t ON t.number = c.territory
          WHERE c.territory = ?
          """)
      guard let row = try Row.fetchOne(statement, arguments: [number]) else { return nil }
      return Self.card(
        row, territory: id == nil ? nil : Self.territory(row),
        adding: recordedLinks.counts[number])
    }
  }

  /// The way from the top down to a territory, itself included; empty if it is unknown.
  public func path(to id: Territory.ID) throws -> [TerritoryEntry] {
    try read { db in try path(to: id, db) }
  }

  func path(to id: Territory.ID, _ db: Database) throws -> [TerritoryEntry] {
    let statement = try db.cachedStatement(
      sql: """
        SELECT t.*, c.organizations FROM territory t JOIN card c ON c.territory = t.number
        WHERE t.id = ?
        """)
    var path: [TerritoryEntry] = []
    var next: String? = id.rawValue
    while let current = next, !path.contains(where: { $0.id.rawValue == current }),
      let row = try Row.fetchOne(statement, arguments: [current])
    {
      path.insert(Self.entry(row), at: 0)
      next = row["parent"]
    }
    return path
  }

  /// The number of a territory; 0 for the whole directory; absent if it is unknown.
  func number(of id: Territory.ID?, _ db: Database) throws -> Int? {
    guard let id else { return 0 }
    let statement = try db.cachedStatement(sql: "SELECT number FROM territory WHERE id = ?")
    return try Int.fetchOne(statement, arguments: [id.rawValue])
  }

  static func entry(_ row: Row) -> TerritoryEntry {
    TerritoryEntry(
      id: .init(rawValue: row["id"]), code: row["code"], name: row["name"],
      level: Territory.Level(rawValue: row["level"]) ?? .custom,
      organizations: row["organizations"], children: row["children"], spans: row["spans"],
      population: row["population"])
  }

  /// A number for each sector or family.
  private static func counts(_ row: Row, _ column: String) -> [Int] {
    (row[column] as String).split(separator: " ").map { Int($0) ?? 0 }
  }

  /// Reads a row that begins with the columns of the table, by their places: names would be looked for
  /// in every one of thousands of rows.
  static func territory(_ row: Row) -> Territory {
    var center: Point?
    if let latitude: Double = row[7], let longitude: Double = row[8] {
      center = Point(latitude: latitude, longitude: longitude)
    }
    var territory = Territory(
      id: .init(rawValue: row[1]), code: row[2], name: row[3],
      level: Territory.Level(rawValue: row[4]) ?? .custom,
      parent: (row[5] as String?).map(Territory.ID.init(rawValue:)),
      alsoIn: OrganizationRow.list(row[6]).map(Territory.ID.init(rawValue:)),
      center: center, area: row[9], population: row[10],
      density: (row[11] as Int?).flatMap(Territory.Density.init(rawValue:)))
    territory.isPartial = row[14]
    return territory
  }

  /// All territories, in the order of their numbers.
  func territories(_ db: Database) throws -> (ids: [Int: Territory.ID], all: [Territory]) {
    var ids: [Int: Territory.ID] = [:]
    var all: [Territory] = []
    let rows = try Row.fetchCursor(db, sql: "SELECT * FROM territory ORDER BY number")
    while let row = try rows.next() {
      let territory = Self.territory(row)
      ids[row[0]] = territory.id
      all.append(territory)
    }
    return (ids, all)
  }

  static func card(
    _ row: Row, territory: Territory?, adding recorded: RecordedCounts.Addition = .init()
  ) -> TerritoryCard {
    func counts(_ column: String) -> [Int] { Self.counts(row, column) }
    var card = TerritoryCard(territory: territory)
    card.organizations = row["organizations"]
    card.bodies = row["bodies"]
    card.sse = row["sse"]
    card.notPlaced = row["not_placed"]
    card.sectors = zip(Sector.allCases, counts("sectors")).filter { $1 > 0 }
      .map { TerritoryCard.SectorCount(sector: $0, organizations: $1) }
      .enumerated().sorted { a, b in
        a.element.organizations != b.element.organizations
          ? a.element.organizations > b.element.organizations : a.offset < b.offset
      }.map(\.element)
    card.families = zip(Family.allCases, counts("families")).filter { $1 > 0 }
      .map { TerritoryCard.FamilyCount(family: $0, organizations: $1) }
    card.small = counts("small").reduce(0, +)
    var unlinked = counts("small_unlinked")
    for end in recorded.linked where end.counted.workforce?.isUnder10 == true {
      if unlinked.indices.contains(end.counted.sector) { unlinked[end.counted.sector] -= 1 }
    }
    let gaps = zip(counts("small"), unlinked)
    card.gaps = zip(Sector.allCases, gaps).filter { $0 != .other && $1.0 > 0 }
      .map { TerritoryCard.SectorGap(sector: $0, small: $1.0, unlinked: $1.1) }
      .enumerated().sorted { a, b in
        a.element.unlinked != b.element.unlinked
          ? a.element.unlinked > b.element.unlinked : a.offset < b.offset
      }.map(\.element)
    card.withoutSector = row["without_sector"]
    card.sectorFromWords = row["from_words"]
    card.workforceKnown = row["workforce_known"]
    card.jobsLow = row["jobs_low"]
    card.jobsHigh = row["jobs_high"]
    card.jobsMiddle = row["jobs_middle"]
    card.withPoint = row["with_point"]
    card.withRecordedLink = recorded.linked.count
    card.withDeclaredLink = row["with_declared"] + card.withRecordedLink
    card.pairsInside = row["pairs_inside"] + recorded.pairsInside
    card.pairsAcross = row["pairs_across"] + recorded.pairsAcross
    return card
  }
}

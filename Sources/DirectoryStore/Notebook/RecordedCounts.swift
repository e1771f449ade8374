internal import CooperationModel
internal import GRDB

/// What recorded partners add to what an import counted of the territories.
///
/// Only pairs that the directory does not declare add something. All of it grows with these pairs and
/// with the territories that hold an end of one; none of it grows with the directory.
struct RecordedCounts {
  /// An organization that has a declared link only since one was recorded.
  struct End {
    var number: Int32
    var counted: TerritoryCounts.Counted
    /// The numbers of the publics that it serves.
    var publics: [Int32]
  }

  /// What is added to one territory.
  struct Addition {
    var linked: [End] = []
    var pairsInside = 0
    var pairsAcross = 0

    /// Whether nothing is added.
    var isEmpty: Bool { linked.isEmpty && pairsInside == 0 && pairsAcross == 0 }
  }

  /// By the number of the territory; 0: the whole directory.
  private var additions: [Int: Addition] = [:]
  /// The partners that are added to each organization, by numbers.
  private(set) var partners: [Int32: [Int32]] = [:]
  /// The territories of the ends of each pair; 0: it has none.
  private(set) var between: [(a: Int, b: Int)] = []

  /// Adds nothing.
  init() {}

  /// Adds pairs of organizations, by their numbers.
  ///
  /// - Complexity: O(*p* *k*) for *p* pairs and *k* declared partners of an end, each reading an
  ///   organization and the territories that it is inside.
  init(_ pairs: [(Int, Int)], _ db: Database) throws {
    var places = Places(db)
    for (a, b) in pairs {
      let (one, other) = (Int32(a), Int32(b))
      guard try !Self.declares(one, other, db), partners[one]?.contains(other) != true else {
        continue
      }
      partners[one, default: []].append(other)
      partners[other, default: []].append(one)
      let ends = [try places.place(of: one), try places.place(of: other)]
      between.append((ends[0].territory, ends[1].territory))
      for territory in ends[0].inside.intersection(ends[1].inside) {
        additions[territory, default: Addition()].pairsInside += 1
      }
      for territory in ends[0].inside.symmetricDifference(ends[1].inside) {
        additions[territory, default: Addition()].pairsAcross += 1
      }
    }
    for number in partners.keys.sorted() {
      guard try Self.partners(of: number, db).isEmpty, let end = try Self.end(number, db) else {
        continue
      }
      for territory in try places.place(of: number).inside {
        additions[territory, default: Addition()].linked.append(end)
      }
    }
  }

  /// What is added to a territory, by its number; 0: to the whole directory.
  subscript(territory: Int) -> Addition { additions[territory] ?? Addition() }

  // MARK: What the directory says

  private static func partners(of number: Int32, _ db: Database) throws -> [Int32] {
    let statement = try db.cachedStatement(
      sql: "SELECT partners FROM partner WHERE organization = ?")
    let row = try Row.fetchOne(statement, arguments: [number])
    return try row?.withUnsafeData(atIndex: 0) { $0.map(PackedNumbers.unpack) } ?? []
  }

  private static func declares(_ a: Int32, _ b: Int32, _ db: Database) throws -> Bool {
    try partners(of: a, db).contains(b)
  }

  private static func end(_ number: Int32, _ db: Database) throws -> End? {
    let statement = try db.cachedStatement(
      sql: "SELECT sector, jobs_low, jobs_high, publics FROM main.organization WHERE number = ?")
    guard let row = try Row.fetchOne(statement, arguments: [number]),
      Sector.allCases.indices.contains(row[0])
    else { return nil }
    let tag = try db.cachedStatement(sql: "SELECT number FROM public WHERE name = ?")
    var organization = Organization(id: .init(rawValue: ""), name: "")
    organization.publics = OrganizationRow.list(row[3])
    return End(
      number: number,
      counted: TerritoryCounts.Counted(
        sector: row[0], family: 0, workforce: OrganizationRow.workforce(low: row[1], high: row[2]),
        isSSE: false, hasPoint: false, isLinked: false),
      publics: try organization.particularPublics.compactMap {
        try Int32.fetchOne(tag, arguments: [$0])
      })
  }
}

/// The territories that organizations are inside, as far as they were asked for.
private struct Places {
  /// Where an organization is.
  struct Place {
    /// The number of its own territory; 0: none.
    var territory: Int
    /// The numbers of all that hold it; 0, the whole directory, is one of them.
    var inside: Set<Int>
  }

  private let db: Database
  private var known: [Int32: Place] = [:]
  /// What holds the organizations of each territory, by its number.
  private var containers: [Int: Set<Int>] = [:]
  /// The territories that were met, with their numbers.
  private var territories: [Territory.ID: (number: Int, territory: Territory)] = [:]

  init(_ db: Database) { self.db = db }

  mutating func place(of number: Int32) throws -> Place {
    if let place = known[number] { return place }
    let statement = try db.cachedStatement(
      sql: "SELECT territory FROM main.organization WHERE number = ?")
    let territory = try Int.fetchOne(statement, arguments: [number]) ?? 0
    let place = Place(territory: territory, inside: try containers(of: territory).union([0]))
    known[number] = place
    return place
  }

  /// The territories that hold those of one, found in the tree of those that can be reached from it.
  private mutating func containers(of number: Int) throws -> Set<Int> {
    if let known = containers[number] { return known }
    let id = try db.cachedStatement(sql: "SELECT id FROM territory WHERE number = ?")
    var reached: [Territory] = []
    var open = [try String.fetchOne(id, arguments: [number])].compactMap { $0 }
      .map(Territory.ID.init(rawValue:))
    while let next = open.popLast() {
      guard !reached.contains(where: { $0.id == next }), let found = try territory(next) else {
        continue
      }
      reached.append(found)
      open += [found.parent].compactMap { $0 } + found.alsoIn
    }
    guard !reached.isEmpty else { return [] }
    let tree = TerritoryTree(reached)
    let found = Set(
      tree.containing(0).compactMap { territories[tree.territories[$0].id]?.number })
    containers[number] = found
    return found
  }

  private mutating func territory(_ id: Territory.ID) throws -> Territory? {
    if let known = territories[id] { return known.territory }
    let statement = try db.cachedStatement(
      sql: "SELECT number, level, parent, also_in FROM territory WHERE id = ?")
    guard let row = try Row.fetchOne(statement, arguments: [id.rawValue]) else { return nil }
    let territory = Territory(
      id: id, name: "", level: Territory.Level(rawValue: row[1]) ?? .custom,
      parent: (row[2] as String?).map(Territory.ID.init(rawValue:)),
      alsoIn: OrganizationRow.list(row[3]).map(Territory.ID.init(rawValue:)))
    territories[id] = (row[0], territory)
    return territory
  }
}

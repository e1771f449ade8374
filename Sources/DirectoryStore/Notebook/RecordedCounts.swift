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

  /// Adds pairs of organizations.
  ///
  /// - Complexity: O(*p* *k*) for *p* pairs and *k* declared partners of an end, besides reading the
  ///   territories that hold an end, each once.
  init(_ pairs: [(RecordedEnd, RecordedEnd)], _ db: Database) throws {
    var places = RecordedPlaces(db)
    var unlinked: [RecordedEnd] = []
    for (a, b) in pairs {
      guard !a.partners.contains(b.number), partners[a.number]?.contains(b.number) != true else {
        continue
      }
      for (end, other) in [(a, b), (b, a)] {
        if end.partners.isEmpty, partners[end.number] == nil { unlinked.append(end) }
        partners[end.number, default: []].append(other.number)
      }
      between.append((a.territory, b.territory))
      let inside = (
        try places.containers(of: a.territory), try places.containers(of: b.territory)
      )
      for territory in inside.0.intersection(inside.1) {
        additions[territory, default: Addition()].pairsInside += 1
      }
      for territory in inside.0.symmetricDifference(inside.1) {
        additions[territory, default: Addition()].pairsAcross += 1
      }
    }
    let tag = try db.cachedStatement(sql: "SELECT number FROM public WHERE name = ?")
    for end in unlinked.sorted(by: { $0.number < $1.number }) {
      let publics = try end.publics.compactMap { try Int32.fetchOne(tag, arguments: [$0]) }
      for territory in try places.containers(of: end.territory) {
        additions[territory, default: Addition()].linked.append(
          End(number: end.number, counted: end.counted, publics: publics))
      }
    }
  }

  /// What is added to a territory, by its number; 0: to the whole directory.
  subscript(territory: Int) -> Addition { additions[territory] ?? Addition() }
}

/// The territories that hold those of others, as far as they were asked for.
private struct RecordedPlaces {
  private let db: Database
  /// What holds the organizations of each territory, by its number.
  private var containers: [Int: Set<Int>] = [:]
  /// The territories that were met, with their numbers.
  private var territories: [Territory.ID: (number: Int, territory: Territory)] = [:]

  init(_ db: Database) { self.db = db }

  /// The territories that hold those of one, and 0, the whole directory: found in the tree of those that
  /// can be reached from it.
  mutating func containers(of number: Int) throws -> Set<Int> {
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
    let tree = TerritoryTree(reached)
    let way = reached.isEmpty ? [] : tree.containing(0)
    let found = Set([0] + way.compactMap { territories[tree.territories[$0].id]?.number })
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

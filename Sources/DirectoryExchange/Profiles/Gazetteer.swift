internal import CooperationModel

/// The territories of a profile, found by identity, former identity, name and postcode.
struct Gazetteer {
  /// A territory that was found, by its position, and how.
  struct Find: Equatable {
    var position: Int
    var method: PlacingMethod
  }

  /// What became of a code.
  private struct Move {
    var to: Territory.ID
    var date: String
    var method: PlacingMethod
  }

  private(set) var territories: [Territory] = []
  private var positions: [Territory.ID: Int] = [:]
  /// The municipality of each folded name; absent where the name repeats.
  private var byName: [String: Int?] = [:]
  /// The municipalities of each name as addresses write it.
  private var byAddressName: [String: [Int]] = [:]
  private var moves: [Territory.ID: [Move]] = [:]
  /// What became of the codes that were asked for.
  private var moved: [Territory.ID: Find?] = [:]
  private var postcodes: [String: [Int]] = [:]
  private var postcodeNames: [String: Int] = [:]
  /// Points of each municipality that postcodes gave, to be added up.
  private var postcodePoints: [Int: [Point]] = [:]
  /// Those that are only kept where something is in them.
  private var keptIfUsed: Set<Territory.ID> = []
  /// The positions of those that something is in.
  private var used: Set<Int> = []
  private(set) var isPrepared = false

  /// Whether a file of municipalities was given.
  private(set) var hasMunicipalities = false

  /// Takes a territory; one that is known learns what was unknown of it, and further containers.
  ///
  /// - Parameters:
  ///   - territory: The territory.
  ///   - isKeptIfUsed: Whether it is only kept where something is in it, unless others tell it too.
  /// - Returns: Its position.
  @discardableResult
  mutating func add(_ territory: Territory, isKeptIfUsed: Bool = false) -> Int {
    if !isKeptIfUsed {
      keptIfUsed.remove(territory.id)
    } else if positions[territory.id] == nil {
      keptIfUsed.insert(territory.id)
    }
    guard let position = positions[territory.id] else {
      positions[territory.id] = territories.count
      territories.append(territory)
      if isPrepared { index(territories.count - 1) }
      return territories.count - 1
    }
    var known = territories[position]
    for container in [territory.parent].compactMap({ $0 }) + territory.alsoIn
    where container != known.parent && !known.alsoIn.contains(container) {
      if known.parent == nil { known.parent = container } else { known.alsoIn.append(container) }
    }
    known.population = known.population ?? territory.population
    known.area = known.area ?? territory.area
    known.center = known.center ?? territory.center
    if known.code.isEmpty { known.code = territory.code }
    territories[position] = known
    return position
  }

  /// Takes what became of a code; without a date, it is so as long as the code is in use.
  mutating func move(
    _ from: Territory.ID, to: Territory.ID, date: String, method: PlacingMethod
  ) {
    guard from != to else { return }
    moves[from, default: []].append(Move(to: to, date: date, method: method))
  }

  /// Takes a municipality that a postcode covers, with its name as addresses write it.
  ///
  /// - Returns: Whether the municipality is known.
  mutating func cover(
    postcode: String, municipality id: String, name: String, point: Point?
  ) -> Bool {
    guard let found = territory(id: id) else { return false }
    if postcodes[postcode, default: []].contains(found.position) == false {
      postcodes[postcode, default: []].append(found.position)
    }
    postcodeNames[postcode + "|" + PlaceName.addressKey(name)] = found.position
    if let point { postcodePoints[found.position, default: []].append(point) }
    return true
  }
}

extension Gazetteer {
  /// Takes note that something is in a territory.
  mutating func use(_ position: Int) { used.insert(position) }

  /// Takes note that something is in a territory.
  mutating func use(_ id: Territory.ID) { if let position = positions[id] { use(position) } }

  /// The territories, without those that are only kept where something is in them: who imports one
  /// state has no use for a list of the others.
  ///
  /// - Complexity: O(*n*) for *n* territories.
  var told: [Territory] {
    var isKept = [Bool](repeating: false, count: territories.count)
    var open = territories.indices.filter {
      used.contains($0) || !keptIfUsed.contains(territories[$0].id)
    }
    while let position = open.popLast() {
      guard !isKept[position] else { continue }
      isKept[position] = true
      let territory = territories[position]
      open += (territory.alsoIn + [territory.parent].compactMap { $0 }).compactMap { positions[$0] }
    }
    return territories.indices.filter { isKept[$0] }.map { territories[$0] }
  }
}

// MARK: Order

extension Gazetteer {
  /// Orders containers and names, once all territories are known.
  mutating func prepare() {
    isPrepared = true
    // A place in a territory that is not known, as a mistyped postcode makes, is no place.
    var count = 0
    repeat {
      count = territories.count
      let known = Set(territories.map(\.id))
      territories.removeAll { $0.parent.map { !known.contains($0) } ?? false }
    } while territories.count < count
    positions = [:]
    for (position, territory) in territories.enumerated() { positions[territory.id] = position }
    for position in territories.indices { orderContainers(of: position) }
    hasMunicipalities = territories.contains { $0.level == .municipality }
    for position in territories.indices { index(position) }
  }

  /// Makes the smallest container the parent.
  ///
  /// A municipality is in one territory of a level: a town whose rows name two nations is not in both.
  private mutating func orderContainers(of position: Int) {
    let territory = territories[position]
    guard let parent = territory.parent, !territory.alsoIn.isEmpty else { return }
    func size(_ id: Territory.ID) -> Int {
      guard let level = positions[id].map({ territories[$0].level }), level != .custom else {
        return -1
      }
      return Territory.Level.allCases.firstIndex(of: level) ?? -1
    }
    let known = territory.alsoIn.filter { positions[$0] != nil }
    var containers = [parent] + known
    let smallest = containers.indices.max { size(containers[$0]) < size(containers[$1]) } ?? 0
    if size(containers[smallest]) > size(parent) { containers.swapAt(0, smallest) }
    if territory.level == .municipality {
      var levels: Set<Int> = []
      containers.removeAll { container in
        let size = size(container)
        return size >= 0 && !levels.insert(size).inserted
      }
    }
    territories[position].parent = containers[0]
    territories[position].alsoIn = Array(containers.dropFirst())
  }

  private mutating func index(_ position: Int) {
    let territory = territories[position]
    guard territory.level == .municipality else { return }
    byAddressName[PlaceName.addressKey(territory.name), default: []].append(position)
    for name in Set([territory.name, territory.name.split(separator: "(").first.map(String.init)])
      .compactMap({ $0 })
    {
      let key = PlaceName.key(name)
      // Of several of one name, the one where people live.
      if let known = byName[key] ?? nil {
        let (a, b) = (territories[known].population ?? 0, territory.population ?? 0)
        byName[key] = a > 0 && b > 0 ? .some(nil) : (b > a ? position : known)
      } else if byName[key] == nil {
        byName[key] = position
      }
    }
  }

  /// Gives each municipality without a center the middle of the points of its postcodes, else of the
  /// organizations that stand in it: where one that gives no point of its own is likely to be found.
  ///
  /// The median of each coordinate, so that one wrong point far away does not move it.
  ///
  /// - Complexity: O(*n* log *n*) for *n* points.
  mutating func findCenters(of organizations: [Int: [Point]]) {
    for position in territories.indices
    where territories[position].level == .municipality && territories[position].center == nil {
      guard let known = postcodePoints[position] ?? organizations[position] else { continue }
      territories[position].center = Point(
        latitude: known.map(\.latitude).sorted()[known.count / 2],
        longitude: known.map(\.longitude).sorted()[known.count / 2])
    }
  }
}

// MARK: Finding

extension Gazetteer {
  /// The territory of an identity, or what it became part of.
  mutating func territory(id: String) -> Find? {
    guard !id.isEmpty else { return nil }
    let id = Territory.ID(rawValue: id)
    if let position = positions[id] { return Find(position: position, method: .code) }
    if moves.isEmpty { return nil }
    if let known = moved[id] { return known }
    let found = successor(of: id)
    moved[id] = .some(found)
    return found
  }

  /// Follows the moves of a code to a territory that is in use; absent where it was shared out.
  private func successor(of id: Territory.ID) -> Find? {
    var id = id
    var method: PlacingMethod?
    // A chain that is longer goes around in a circle.
    for _ in 0..<32 {
      if let position = positions[id] {
        return Find(position: position, method: method ?? .code)
      }
      guard let moves = moves[id] else { return nil }
      let last = moves.contains { $0.date.isEmpty } ? "" : moves.map(\.date).max() ?? ""
      let latest = moves.filter { $0.date == last }
      guard let move = latest.first, latest.allSatisfy({ $0.to == move.to }) else { return nil }
      method = method ?? move.method
      id = move.to
    }
    return nil
  }

  /// The municipality of a name; absent where several have it.
  func municipality(named name: String) -> Find? {
    guard !name.isEmpty, let position = byName[PlaceName.key(name)] ?? nil else { return nil }
    return Find(position: position, method: .name)
  }

  /// The municipality of a name as addresses write it, inside a territory; absent where several
  /// there have it.
  mutating func municipality(named name: String, inside id: String) -> Find? {
    guard !name.isEmpty, let container = territory(id: id) else { return nil }
    let wanted = territories[container.position].id
    let found = (byAddressName[PlaceName.addressKey(name)] ?? []).filter { isInside($0, wanted) }
    return found.count == 1 ? Find(position: found[0], method: .name) : nil
  }

  /// The municipality that a postcode covers under a name, or the only one that it covers where no
  /// name is known.
  func municipality(postcode: String, name: String) -> Find? {
    guard let covered = postcodes[postcode] else { return nil }
    if name.isEmpty {
      return covered.count == 1 ? Find(position: covered[0], method: .postcode) : nil
    }
    let key = PlaceName.addressKey(name)
    if let position = postcodeNames[postcode + "|" + key] {
      return Find(position: position, method: .postcodeAndName)
    }
    let named = covered.filter { PlaceName.addressKey(territories[$0].name) == key }
    return named.count == 1 ? Find(position: named[0], method: .postcodeAndName) : nil
  }

  /// Whether a territory is inside another, at any depth.
  private func isInside(_ position: Int, _ wanted: Territory.ID) -> Bool {
    var open = [position]
    var seen: Set<Int> = []
    while let next = open.popLast() {
      let territory = territories[next]
      if territory.id == wanted { return true }
      guard seen.insert(next).inserted else { continue }
      open += ([territory.parent].compactMap { $0 } + territory.alsoIn).compactMap {
        positions[$0]
      }
    }
    return false
  }
}

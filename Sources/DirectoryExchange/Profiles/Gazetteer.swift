internal import CooperationModel

/// The territories of a profile, found by identity and by name.
struct Gazetteer {
  private(set) var territories: [Territory] = []
  private var positions: [Territory.ID: Int] = [:]
  /// The municipality of each folded name; absent where the name repeats.
  private var byName: [String: Territory.ID?] = [:]

  /// Takes a territory; one that is known only learns of a further container.
  mutating func add(_ territory: Territory) {
    guard let position = positions[territory.id] else {
      positions[territory.id] = territories.count
      territories.append(territory)
      return
    }
    let known = territories[position]
    for container in [territory.parent].compactMap({ $0 }) + territory.alsoIn
    where container != known.parent && !known.alsoIn.contains(container) && known.alsoIn.isEmpty {
      territories[position].alsoIn.append(container)
    }
  }

  /// Orders the names, once all territories are known.
  mutating func prepare() {
    // A place in a territory that is not known, as a mistyped postcode makes, is no place.
    let known = Set(territories.map(\.id))
    territories.removeAll { $0.parent.map { !known.contains($0) } ?? false }
    positions = [:]
    for (position, territory) in territories.enumerated() { positions[territory.id] = position }
    for territory in territories where territory.level == .municipality {
      for name in Set([territory.name, territory.name.split(separator: "(").first.map(String.init)])
        .compactMap({ $0 })
      {
        let key = Self.key(name)
        // Of several of one name, the one where people live.
        if let known = byName[key] ?? nil, let old = positions[known] {
          let (a, b) = (territories[old].population ?? 0, territory.population ?? 0)
          byName[key] = a > 0 && b > 0 ? .some(nil) : (b > a ? territory.id : known)
        } else if byName[key] == nil {
          byName[key] = territory.id
        }
      }
    }
  }

  /// Gives each municipality without a center the middle of the organizations that stand in it:
  /// where one that gives no point of its own is likely to be found.
  ///
  /// The median of each coordinate, so that one wrong point far away does not move it.
  ///
  /// - Complexity: O(*n* log *n*) for *n* organizations.
  mutating func findCenters(of organizations: [Organization]) {
    var points: [Territory.ID: [Point]] = [:]
    for organization in organizations {
      guard let id = organization.territory, let point = organization.point else { continue }
      points[id, default: []].append(point)
    }
    for position in territories.indices
    where territories[position].level == .municipality && territories[position].center == nil {
      guard let known = points[territories[position].id] else { continue }
      territories[position].center = Point(
        latitude: known.map(\.latitude).sorted()[known.count / 2],
        longitude: known.map(\.longitude).sorted()[known.count / 2])
    }
  }

  func territory(id: String) -> Territory.ID? {
    let id = Territory.ID(rawValue: id)
    return positions[id] == nil ? nil : id
  }

  func municipality(named name: String) -> Territory.ID? {
    name.isEmpty ? nil : byName[Self.key(name)] ?? nil
  }

  /// A name as people write it in many ways: folded, "St" and "Ste" spelled out.
  static func key(_ name: String) -> String {
    name.folded.split(separator: " ").map { word in
      switch word {
      case "st": "saint"
      case "ste": "sainte"
      default: String(word)
      }
    }.joined(separator: " ")
  }
}

import CooperationModel
import DirectoryStore

/// Reads `territories.csv`.
struct TerritoryReader {
  enum Field: String, CaseIterable {
    case id, code, name, level, parent
    case alsoIn = "also_in"
    case lat, lon
    case area = "area_km2"
    case population, density
  }

  static func read(
    _ source: ByteSource, name: String, into intake: inout Intake
  ) throws -> [Territory] {
    var table = try FieldTable<Field>(source, name: name, needs: [.id], intake: &intake)
    var territories: [Territory] = []
    var lines: [Int] = []
    var identities = IdentitySet()
    while try table.next(&intake) {
      let id = table[.id]
      guard !id.isEmpty else {
        try intake.report(.skipped, table[.name], at: table.spot(.id), Expected.id)
        continue
      }
      guard identities.insert(id) else {
        try intake.report(.skipped, id, at: table.spot(.id), Expected.newID)
        continue
      }
      territories.append(try territory(id, table, &intake))
      lines.append(table.file.line)
    }
    try TerritoryCheck(file: name, lines: lines).check(&territories, &intake)
    return territories
  }

  private static func territory(
    _ id: String, _ table: FieldTable<Field>, _ intake: inout Intake
  ) throws -> Territory {
    var territory = Territory(
      id: .init(rawValue: id), code: table[.code],
      name: table[.name].isEmpty ? (table[.code].isEmpty ? id : table[.code]) : table[.name],
      level: try intake.choice(table[.level], at: table.spot(.level)) ?? .custom)
    territory.parent = table[.parent].isEmpty ? nil : .init(rawValue: table[.parent])
    territory.alsoIn = Intake.list(table[.alsoIn]).map { .init(rawValue: $0) }
    territory.center = try intake.point(
      table[.lat], at: table.spot(.lat), table[.lon], at: table.spot(.lon))
    territory.area = try intake.number(table[.area], at: table.spot(.area))
    if let area = territory.area, area < 0 {
      try intake.report(.ignored, table[.area], at: table.spot(.area), Expected.number)
      territory.area = nil
    }
    territory.population = try intake.wholeNumber(table[.population], at: table.spot(.population))
    if !table[.density].isEmpty {
      territory.density = Int(table[.density]).flatMap(Territory.Density.init)
      if territory.density == nil {
        try intake.report(
          .ignored, table[.density], at: table.spot(.density), Expected.oneOf(["1", "2", "3"]))
      }
    }
    return territory
  }
}

/// Takes out of territories the containers that do not exist, and those that make a circle.
struct TerritoryCheck {
  /// The file, as named to the user.
  let file: String
  /// The line of each territory.
  let lines: [Int?]
  /// The names of the columns of the containers.
  var parentColumn = "parent"
  var alsoInColumn = "also_in"

  func check(
    _ territories: inout [Territory], _ intake: inout Intake
  ) throws {
    var positions: [Territory.ID: Int] = [:]
    for (position, territory) in territories.enumerated() { positions[territory.id] = position }
    for position in territories.indices {
      if let parent = territories[position].parent, positions[parent] == nil {
        territories[position].parent = nil
        try report(parent, position, parentColumn, Expected.knownTerritory, &intake)
      }
      let alsoIn = territories[position].alsoIn
      territories[position].alsoIn = alsoIn.filter { positions[$0] != nil }
      for id in alsoIn where positions[id] == nil {
        try report(id, position, alsoInColumn, Expected.knownTerritory, &intake)
      }
    }
    try cutCircles(&territories, positions, &intake)
  }

  /// How far the walks have come with a territory.
  private enum Mark { case new, open, done }

  /// Walks up from each territory; a step that comes back to where the walk already is, is taken out.
  private func cutCircles(
    _ territories: inout [Territory], _ positions: [Territory.ID: Int], _ intake: inout Intake
  ) throws {
    var marks = [Mark](repeating: .new, count: territories.count)
    for start in territories.indices where marks[start] == .new {
      var walk: [(position: Int, next: Int)] = [(start, 0)]
      marks[start] = .open
      while let (position, next) = walk.last {
        let territory = territories[position]
        let containers = (territory.parent.map { [$0] } ?? []) + territory.alsoIn
        guard next < containers.count else {
          marks[position] = .done
          walk.removeLast()
          continue
        }
        walk[walk.count - 1].next += 1
        guard let container = positions[containers[next]] else { continue }
        switch marks[container] {
        case .done: continue
        case .new:
          marks[container] = .open
          walk.append((container, 0))
        case .open:
          let isParent = territory.parent == containers[next] && next == 0
          if isParent {
            territories[position].parent = nil
          } else {
            territories[position].alsoIn.removeAll { $0 == containers[next] }
          }
          walk[walk.count - 1].next -= 1
          try report(
            containers[next], position, isParent ? parentColumn : alsoInColumn, Expected.noCycle,
            &intake)
        }
      }
    }
  }

  private func report(
    _ id: Territory.ID, _ position: Int, _ column: String, _ expected: String,
    _ intake: inout Intake
  ) throws {
    try intake.report(
      .ignored, id.rawValue, at: Spot(file: file, line: lines[position], column: column), expected)
  }
}

internal import CooperationModel
internal import TextLayout

/// What a line of a column of territories says beside its name, and what its bar is measured by.
struct TerritoryMeasure: Hashable, Sendable {
  var order = TerritoryOrder.organizations
  /// The only sector that is counted; absent: all are.
  var sector: Sector?

  /// The number of a line; absent: unknown, or not to be had for what has no place.
  func value(of line: TerritoriesState.Line) -> Double? {
    switch (line, order) {
    case (.territory(let entry), .organizations), (.territory(let entry), .name):
      Double(entry.organizations)
    case (.territory(let entry), .perThousand): entry.perThousand
    case (.territory(let entry), .population): entry.population.map { Double($0) }
    case (.notPlaced(let count), .organizations), (.notPlaced(let count), .name): Double(count)
    case (.notPlaced, _): nil
    }
  }

  /// What the bar of a line is measured by; absent: it has none.
  func length(of line: TerritoriesState.Line) -> Double? {
    if order == .perThousand, case .territory(let entry) = line, !entry.hasFirmRate { return nil }
    return value(of: line)
  }

  /// The largest number that has a bar.
  func largest(of lines: [TerritoriesState.Line]) -> Double { lines.compactMap(length).max() ?? 0 }
}

extension Messages {
  /// The number of a line; "?" where it is unknown, marked where it rests on few, empty for what has no
  /// place and therefore none.
  func number(of line: TerritoriesState.Line, _ measure: TerritoryMeasure) -> String {
    guard let value = measure.value(of: line) else {
      return line.id == nil ? "" : shortJobs(nil)
    }
    let mark = measure.length(of: line) == nil ? "~" : ""
    return mark + number(value, decimals: measure.order == .perThousand ? 1 : 0)
  }

  /// What the numbers of a column of territories are.
  func heading(_ measure: TerritoryMeasure) -> String {
    let counted = measure.sector.map { self($0.name) }
    switch measure.order {
    case .organizations, .name: return counted ?? self(.columnOrganizations)
    case .perThousand:
      return counted.map { self(.columnSectorPerThousand, $0) } ?? self(.columnPerThousand)
    case .population: return self(.columnInhabitants)
    }
  }

  /// A number of organizations, of all sectors or of one.
  func organizations(_ count: Int, of sector: Sector?) -> String {
    guard let sector else { return self(.organizations, count: count) }
    return self(.organizationsOf, count: count, self(sector.name))
  }
}

extension TerritoryOrder {
  /// The name of the order in its menu.
  var name: MessageKey {
    switch self {
    case .organizations: .cardOrganizations
    case .perThousand: .territoryOrderPerThousand
    case .population: .territoryOrderPopulation
    case .name: .orderName
    }
  }

  /// What is said below a column in the order.
  var note: MessageKey {
    switch self {
    case .organizations: .noteMostFirst
    case .perThousand: .noteMostPerThousand
    case .population: .noteMostInhabitants
    case .name: .noteByName
    }
  }
}

/// The order in which territories beside each other are listed.
public enum TerritoryOrder: String, CaseIterable, Hashable, Sendable {
  /// Those with the most organizations first.
  case organizations
  /// Those with the most organizations for their inhabitants first, then those whose rate rests on
  /// fewer than ten, then those of unknown inhabitants.
  case perThousand
  /// Those with the most inhabitants first, then those of unknown inhabitants.
  case population
  /// By name, without regard to accents and capitals.
  case name
}

extension [TerritoryEntry] {
  /// Returns the territories in an order; equal ones by organizations, then by name and identity.
  ///
  /// - Parameter order: The order.
  /// - Returns: The territories.
  /// - Complexity: O(*n* log *n*) for *n* territories.
  public func sorted(by order: TerritoryOrder) -> [TerritoryEntry] {
    map { (key: $0.name.folded, entry: $0) }.sorted { a, b in
      switch order {
      case .name where a.key != b.key: return a.key < b.key
      case .perThousand where a.entry.hasFirmRate != b.entry.hasFirmRate:
        return a.entry.hasFirmRate
      case .perThousand where a.entry.perThousand != b.entry.perThousand:
        return a.entry.perThousand ?? -1 > b.entry.perThousand ?? -1
      case .population where a.entry.population != b.entry.population:
        return a.entry.population ?? -1 > b.entry.population ?? -1
      default: break
      }
      if a.entry.organizations != b.entry.organizations {
        return a.entry.organizations > b.entry.organizations
      }
      return a.key != b.key ? a.key < b.key : a.entry.id < b.entry.id
    }.map(\.entry)
  }
}

internal import CooperationModel

/// What the user marked, over all screens, in the order of marking.
struct Marks: Hashable, Sendable {
  private(set) var organizations: [Organization.ID] = []
  private(set) var territories: [Territory.ID] = []
  private var knownOrganizations: Set<Organization.ID> = []
  private var knownTerritories: Set<Territory.ID> = []

  init(organizations: [Organization.ID] = [], territories: [Territory.ID] = []) {
    for id in organizations where !contains(id) { toggle(id) }
    for id in territories where !contains(id) { toggle(id) }
  }

  var isEmpty: Bool { organizations.isEmpty && territories.isEmpty }

  func contains(_ id: Organization.ID) -> Bool { knownOrganizations.contains(id) }

  func contains(_ id: Territory.ID) -> Bool { knownTerritories.contains(id) }

  /// Marks what is not marked, and takes the mark of what is.
  ///
  /// - Complexity: O(1) to mark, O(*n*) to take one of *n* marks.
  mutating func toggle(_ id: Organization.ID) {
    if knownOrganizations.remove(id) != nil {
      organizations.removeAll { $0 == id }
    } else {
      knownOrganizations.insert(id)
      organizations.append(id)
    }
  }

  /// Marks what is not marked, and takes the mark of what is.
  ///
  /// - Complexity: O(1) to mark, O(*n*) to take one of *n* marks.
  mutating func toggle(_ id: Territory.ID) {
    if knownTerritories.remove(id) != nil {
      territories.removeAll { $0 == id }
    } else {
      knownTerritories.insert(id)
      territories.append(id)
    }
  }
}

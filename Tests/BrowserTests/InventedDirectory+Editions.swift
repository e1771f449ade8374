import CooperationModel

extension InventedDirectory {
  func formerEdition() throws -> FormerEdition? {
    if fails { throw Failure() }
    return changes.isEmpty
      ? nil
      : FormerEdition(
        name: "Hautes-Rives (invented)", edition: "2026-04", changes: changes.count)
  }

  func changeCounts(in territory: Territory.ID?) throws -> ChangeCounts {
    var counts = ChangeCounts()
    for change in try changes(ChangeQuery(territory: territory), in: 0..<Int.max) {
      counts.add(change.kinds)
    }
    return counts
  }

  func changes(
    _ query: ChangeQuery, in range: Range<Int>
  ) throws -> [OrganizationChange] {
    if fails { throw Failure() }
    let found = changes.filter { change in
      guard query.kind.map(change.kinds.contains) ?? true else { return false }
      guard let territory = query.territory else { return true }
      let places = change.differences.filter { $0.field == .territory }
        .flatMap { [$0.before, $0.after] }
      let own = organizations.first { $0.id == change.id }?.territory
      return (places.map(Territory.ID.init(rawValue:)) + (own.map { [$0] } ?? []))
        .contains { containing($0).contains(territory) }
    }
    return Array(found[range.clamped(to: 0..<found.count)])
  }

  func change(of id: Organization.ID) throws -> OrganizationChange? {
    if fails { throw Failure() }
    return changes.first { $0.id == id }
  }

  func history(of territory: Territory.ID) throws -> TerritoryHistory? {
    if fails { throw Failure() }
    guard territories.contains(where: { $0.id == territory }) else { return nil }
    return histories[territory] ?? TerritoryHistory()
  }
}

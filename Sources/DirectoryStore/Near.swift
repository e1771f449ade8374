internal import CooperationModel

/// The part of the map near some organizations, and their municipalities.
struct Near {
  /// Apart from each other: most often one.
  private(set) var boxes: [Box] = []
  private var municipalities: Set<Int32> = []

  /// Takes in whoever is within a distance of somebody.
  mutating func add(_ stand: ComparedOrganizations.Stand, within kilometers: Double) {
    // In one municipality, distances do not depend on where points are.
    if stand.municipality >= 0 { municipalities.insert(stand.municipality) }
    guard !stand.latitude.isNaN, !stand.longitude.isNaN else { return }
    let box = Box(stand.latitude, stand.longitude).widened(by: kilometers)
    if let place = boxes.firstIndex(where: { $0.overlaps(box) }) {
      boxes[place].add(box)
    } else {
      boxes.append(box)
    }
  }

  /// Whether somebody may be within the distance.
  func contains(_ stand: ComparedOrganizations.Stand) -> Bool {
    municipalities.contains(stand.municipality)
      || boxes.contains { $0.contains(stand.latitude, stand.longitude) }
  }
}

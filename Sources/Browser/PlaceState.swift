internal import CooperationModel

/// A territory that a view shows: its groups, its figures or its map.
struct Place: Hashable, Sendable {
  var id: Territory.ID
  /// The names from the top down to it, itself included.
  var path: [String]

  var name: String { path.last ?? id.rawValue }
}

/// Something that is computed in the background.
enum Computed<Value: Sendable>: Sendable {
  /// Asked for; with the share done so far, where it is known.
  case waiting(Double?)
  /// Not to be had; the sentence says why.
  case failed(String)
  case ready(Value)

  var value: Value? { if case .ready(let value) = self { value } else { nil } }
  var isWaiting: Bool { if case .waiting = self { true } else { false } }
}

/// The map of a territory.
struct MapState: Sendable {
  var place: Place
  /// The number of the question that is or was asked.
  var question: Int
  var map: Computed<TerritoryMap> = .waiting(nil)
  /// The only sector that is on the map and counted; absent: all are.
  var sector: Sector?
  /// The map laid flat, once it is there.
  var scene: MapScene?
  var viewport = Viewport()
  /// How often the scale was doubled; -1 shows what stands far outside, too.
  var zoom = 0
  /// What is in the middle of the picture; absent: the middle of the whole.
  var middle: MapScene.Place?
  /// Whether the arrows move the picture.
  var isPanning = false
  /// Whether the declared links of the chosen part are drawn.
  var showsTies = false
  var isTable = false
  /// The maps that were walked down from, the nearest last.
  var outer: [MapState] = []
}

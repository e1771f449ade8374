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
}

/// The groups of a territory.
struct GroupsState: Sendable {
  var place: Place
  var parameters: Parameters
  /// The number of the question that is or was asked.
  var question: Int
  var groups: Computed<[CandidateGroup]> = .waiting(nil)
  var viewport = Viewport()
}

/// The map of a territory.
struct MapState: Sendable {
  var place: Place
  /// The number of the question that is or was asked.
  var question: Int
  var map: Computed<TerritoryMap> = .waiting(nil)
  var viewport = Viewport()
}

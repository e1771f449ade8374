internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawMap() {
    guard let state = state.position.map else { return }
    guard state.map.value != nil else { return drawWaiting(state.map) }
  }

  /// The sentence about what is chosen.
  func mapSentence() -> String { state.position.map?.place.name ?? "" }
}

internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawGroups() {
    guard let state = state.position.groups else { return }
    guard state.groups.value != nil else { return drawWaiting(state.groups) }
  }

  /// The sentence about what is chosen.
  func groupsSentence() -> String { state.position.groups?.place.name ?? "" }
}

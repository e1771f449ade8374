internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawFigures() {
    guard let state = state.position.figures else { return }
    guard state.figures.value != nil else { return drawWaiting(state.figures) }
  }

  /// The sentence about what is chosen.
  func figuresSentence() -> String { state.position.figures?.place.name ?? "" }
}

internal import CooperationModel
internal import TextLayout

extension BrowserState {
  mutating func moveInFigures(_ action: Action) {
    position.figures?.viewport.move(action)
  }

  mutating func performInFigures(_ action: Action, _ environment: Environment) throws -> [Effect] {
    []
  }

  /// Gives the view the rows that the window has for it.
  mutating func layOutFigures(_ environment: Environment) {
    let height = bodyHeight
    position.figures?.viewport.resize(height: height)
  }
}

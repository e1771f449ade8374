internal import CooperationModel
internal import TextLayout

extension BrowserState {
  mutating func moveInMap(_ action: Action) {
    position.map?.viewport.move(action)
  }

  mutating func performInMap(_ action: Action, _ environment: Environment) throws -> [Effect] {
    []
  }

  /// Gives the view the rows that the window has for it.
  mutating func layOutMap(_ environment: Environment) {
    let height = bodyHeight
    position.map?.viewport.resize(height: height)
  }
}

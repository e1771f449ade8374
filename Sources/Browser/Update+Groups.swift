internal import CooperationModel
internal import TextLayout

extension BrowserState {
  mutating func moveInGroups(_ action: Action) {
    position.groups?.viewport.move(action)
  }

  mutating func performInGroups(_ action: Action, _ environment: Environment) throws -> [Effect] {
    []
  }

  /// Gives the view the rows that the window has for it.
  mutating func layOutGroups(_ environment: Environment) {
    let height = bodyHeight
    position.groups?.viewport.resize(height: height)
  }
}

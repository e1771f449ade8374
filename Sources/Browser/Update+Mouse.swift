internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// How many lines a step of the wheel goes.
  private static let wheelLines = 3

  /// Takes what the mouse did, as the keys that do the same: a click chooses, a click on what is
  /// chosen opens it, the wheel moves, a click on a tab shows that view.
  ///
  /// Where a line stands is asked of the picture, so that every screen with a cursor has the mouse.
  mutating func take(_ pointer: Pointer, _ environment: Environment) -> [Effect] {
    switch pointer.kind {
    case .wheelUp: return press(.up, times: Self.wheelLines, environment)
    case .wheelDown: return press(.down, times: Self.wheelLines, environment)
    case .click: return click(pointer, environment)
    }
  }

  /// Presses the key of an action, in a box the usual one.
  private mutating func press(
    _ action: Action, times count: Int = 1, _ environment: Environment
  ) -> [Effect] {
    let usual: [Action: Key] = [.up: .up, .down: .down, .open: .enter, .back: .escape]
    let key = box == nil ? environment.keys.key(for: action, in: context) : usual[action]
    guard let key else { return [] }
    var effects: [Effect] = []
    for _ in 0..<count { effects += update(&self, .key(key), in: environment) }
    return effects
  }

  private func chosenRow(_ environment: Environment) -> Int {
    Drawing.chosenLine(view(self, in: environment)).row
  }

  private mutating func click(_ pointer: Pointer, _ environment: Environment) -> [Effect] {
    var effects: [Effect] = []
    if box == nil {
      if room == .full, pointer.row == 1 {
        let tabs = Drawing(state: self, environment: environment).tabs
        guard let tab = tabs.first(where: { $0.columns.contains(pointer.column) }) else {
          return []
        }
        return press(tab.action, environment)
      }
      guard (bodyTop..<bodyTop + bodyHeight).contains(pointer.row) else { return [] }
      if let action = actionBeside(pointer) { return press(action, environment) }
      let before = position.screen
      let (isOther, switching) = goToPane(of: pointer, environment)
      effects += switching
      // What was chosen in another part is not opened by the click that goes there.
      if isOther, position.screen == before {
        return effects + walk(to: pointer.row, environment)
      }
    }
    if chosenRow(environment) == pointer.row { return effects + press(.open, environment) }
    return effects + walk(to: pointer.row, environment)
  }

  /// What a click beside a list or a sheet does: it opens what is shown there.
  private func actionBeside(_ pointer: Pointer) -> Action? {
    switch position.screen {
    case .organizations where pointer.column >= listPanes.ties.lowerBound: .showLinks
    case .organizations where pointer.column >= listPanes.listEnd: .open
    case .sheet where pointer.column >= sheetTies.lowerBound: .showLinks
    default: nil
    }
  }

  /// Gives the keys to the part of the screen under the mouse.
  private mutating func goToPane(
    of pointer: Pointer, _ environment: Environment
  ) -> (isOther: Bool, effects: [Effect]) {
    switch position.screen {
    case .territories where room == .full:
      let layout = territoriesLayout
      let isCard = layout.card.contains(pointer.column)
      if isCard != (position.territories.sector != nil) {
        return (true, press(.otherHalf, environment))
      }
      guard let pane = layout.columns.firstIndex(where: { $0.contains(pointer.column) }) else {
        return (false, [])
      }
      let steps = layout.columns.count - 1 - pane
      return (steps > 0, steps > 0 ? press(.back, times: steps, environment) : [])
    case .links where room == .full && position.links?.stop.isTable == false:
      let isKnown = pointer.column < BowTieLayout(columns: size.columns).box.lowerBound
      guard isKnown != (position.links?.stop.side == .known) else { return (false, []) }
      return (true, press(.otherHalf, environment))
    default: return (false, [])
    }
  }

  /// Moves the choice to a row of the picture, or leaves it where it was if no line stands there.
  private mutating func walk(to row: Int, _ environment: Environment) -> [Effect] {
    var copy = self
    var effects: [Effect] = []
    var here = copy.chosenRow(environment)
    var isHalved = false
    // Lists may have a row between two lines: then half the steps reach the row.
    for _ in 0..<3 where here != row {
      let rows = row - here
      let steps = isHalved ? (abs(rows) + 1) / 2 : abs(rows)
      effects += copy.press(rows < 0 ? .up : .down, times: steps, environment)
      let there = copy.chosenRow(environment)
      isHalved = abs(there - here) > steps
      here = there
    }
    guard here == row else { return [] }
    self = copy
    return effects
  }
}

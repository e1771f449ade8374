internal import CooperationModel
internal import TextLayout

extension BrowserState {
  mutating func moveInFigures(_ action: Action) {
    if position.figures?.comparison != nil {
      position.figures?.comparison?.viewport.move(action)
      return
    }
    if position.figures?.matrix != nil { return moveInMatrix(action) }
    if position.figures?.history != nil {
      position.figures?.history?.viewport.move(action)
      return
    }
    guard let part = position.figures?.part else { return }
    position.figures?.viewports[part, default: Viewport()].move(action)
  }

  mutating func performInFigures(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let state = position.figures else { return [] }
    switch action {
    case .compare:
      openPartnerMenu(environment)
      return []
    case .sectorMatrix: return try openMatrix(environment)
    case .earlierYears: return openHistory()
    default: break
    }
    switch state.page {
    case .figures: return try performInFigureParts(action, environment)
    case .comparison: return try performInComparison(action, environment)
    case .matrix: return try performInMatrix(action, environment)
    case .history: return try performInHistory(action, environment)
    }
  }

  private mutating func performInFigureParts(
    _ action: Action, _ environment: Environment
  ) throws -> [Effect] {
    guard let state = position.figures, let figures = state.figures.value else { return [] }
    switch action {
    case .otherHalf:
      let parts = FiguresState.Part.allCases
      let next = (parts.firstIndex(of: state.part) ?? 0) + 1
      position.figures?.part = parts[next % parts.count]
    case .open:
      return try openFigure(state, figures, environment)
    default: break
    }
    return []
  }

  /// Lists the organizations behind what is chosen, or says how a figure is computed.
  private mutating func openFigure(
    _ state: FiguresState, _ figures: TerritoryFigures, _ environment: Environment
  ) throws -> [Effect] {
    let line = state.viewport(state.part).selected
    switch state.part {
    case .figures:
      let rows = FigureTable(environment.messages).rows(figures)
      guard rows.indices.contains(line) else { return [] }
      if rows[line].isOfList {
        try list(of: state.place, sectors: [], environment)
      } else {
        try openHelp(filter: rows[line].label, environment)
      }
    case .publics:
      try list(of: state.place, sectors: [], environment)
    case .sectors:
      let gaps = figures.indicators.gapBySector
      guard gaps.indices.contains(line) else { return [] }
      try list(of: state.place, sectors: [gaps[line].sector], environment)
    }
    return []
  }

  /// Lists organizations of a territory; back from the list is where this was asked.
  mutating func list(
    of place: Place, sectors: [Sector], _ environment: Environment
  ) throws {
    let origin = position
    position.organizations = nil
    position.sheet = nil
    position.links = nil
    try list(.territory(place.id), path: place.path, sectors: sectors, environment)
    position.organizations?.givenConditions = [.sectors]
    jumps.append(Jump(origin: origin, landing: .organizations))
  }

  /// Gives the view the rows that the window has for it.
  mutating func layOutFigures(_ environment: Environment) {
    layOutComparison(environment)
    layOutMatrix(environment)
    layOutHistory(environment)
    guard let state = position.figures, let figures = state.figures.value else { return }
    let drawing = Drawing(state: self, environment: environment)
    for part in FiguresState.Part.allCases {
      let pane = drawing.figuresPane(part)
      let count =
        switch part {
        case .figures: FigureTable(environment.messages).rows(figures).count
        case .sectors: figures.indicators.gapBySector.count
        case .publics: figures.indicators.gapByPublic.count
        }
      position.figures?.viewports[part, default: Viewport()].resize(
        count: count, height: pane.listHeight(of: count))
    }
  }
}

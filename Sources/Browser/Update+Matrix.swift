internal import CooperationModel
internal import TextLayout

// The sectors of a territory by the territories inside it.

extension BrowserState {
  /// Opens the matrix of the territory, or of the one it is in if nothing is inside it.
  mutating func openMatrix(_ environment: Environment) throws -> [Effect] {
    guard let state = position.figures else { return [] }
    var place = state.place
    let path = try environment.directory.path(to: place.id)
    if path.last?.children == 0, let parent = path.dropLast().last {
      place = Place(id: parent.id, path: path.dropLast().map(\.name))
    }
    generation += 1
    var matrix = MatrixState(place: place, question: generation)
    matrix.isTable = prefersTables
    matrix.start = place == state.place ? nil : state.place.id
    position.figures?.page = .matrix(matrix)
    return [.ask(.sectors(place.id, generation: generation))]
  }

  /// Chooses the column of the territory that the matrix was opened from.
  mutating func layOutMatrixAtStart(_ environment: Environment) {
    layOutMatrix(environment)
    guard let state = position.figures?.matrix, let matrix = state.matrix.value,
      let column = matrix.columns.firstIndex(where: { $0.territory.id == state.start })
    else { return }
    position.figures?.matrix?.columns.select(column)
    position.figures?.matrix?.chooseCell()
  }

  mutating func moveInMatrix(_ action: Action) {
    guard var state = position.figures?.matrix else { return }
    if state.isTable, state.columns.count > 0 {
      state.cells.move(action)
      state.rows.select(state.cells.selected / state.columns.count)
      state.columns.select(state.cells.selected % state.columns.count)
    } else {
      state.rows.move(action)
      state.chooseCell()
    }
    position.figures?.matrix = state
  }

  private mutating func moveColumn(by columns: Int) {
    position.figures?.matrix?.columns.move(by: columns)
    position.figures?.matrix?.chooseCell()
  }

  mutating func performInMatrix(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let state = position.figures?.matrix, let matrix = state.matrix.value else { return [] }
    switch action {
    case .nextColumn: moveColumn(by: 1)
    case .previousColumn: moveColumn(by: -1)
    case .plainNumbers: position.figures?.matrix?.isPlain.toggle()
    case .table:
      position.figures?.matrix?.isTable.toggle()
      layOutMatrix(environment)
    case .open:
      guard matrix.sectors.indices.contains(state.rows.selected),
        matrix.columns.indices.contains(state.columns.selected)
      else { return [] }
      let territory = matrix.columns[state.columns.selected].territory
      let place = Place(id: territory.id, path: state.place.path + [territory.name])
      try list(of: place, sectors: [matrix.sectors[state.rows.selected]], environment)
    default: break
    }
    return []
  }

  mutating func layOutMatrix(_ environment: Environment) {
    guard let state = position.figures?.matrix, let matrix = state.matrix.value else { return }
    let layout = Drawing(state: self, environment: environment).matrixLayout(matrix, state)
    position.figures?.matrix?.rows.resize(count: matrix.sectors.count, height: layout.height)
    position.figures?.matrix?.columns.resize(
      count: matrix.columns.count, height: layout.columns)
    position.figures?.matrix?.cells.resize(
      count: matrix.sectors.count * matrix.columns.count, height: layout.height)
    position.figures?.matrix?.chooseCell()
  }
}

extension MatrixState {
  /// Chooses in the table what is chosen in the picture.
  mutating func chooseCell() {
    cells.select(rows.selected * columns.count + columns.selected)
  }
}

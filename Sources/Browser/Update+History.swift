internal import CooperationModel
internal import TextLayout

// What was counted of a territory in earlier years, with the ranks of its sectors.

/// The earlier years of a territory.
struct HistoryState: Sendable {
  /// The number of the question that is or was asked.
  var question: Int
  var answer: Computed<TerritoryHistory> = .waiting(nil)
  var isTable = false
  var viewport = Viewport()

  /// The table of what compares; absent while it is awaited, or if nothing was counted.
  var table: HistoryTable? { answer.value?.series.map(HistoryTable.init) }

  /// Whether counts stand one below the other: wished, or since no sector has a rank.
  func showsCells(_ table: HistoryTable) -> Bool { isTable || table.sectors.isEmpty }

  /// The sector of the chosen line; absent: all together, or none is chosen.
  var sector: Sector? {
    guard let table else { return nil }
    let line = viewport.selected
    if showsCells(table) {
      return table.cells.indices.contains(line) ? table.cells[line].sector : nil
    }
    return table.sectors.indices.contains(line) ? table.sectors[line] : nil
  }
}

extension BrowserState {
  mutating func openHistory() -> [Effect] {
    guard let state = position.figures else { return [] }
    generation += 1
    var history = HistoryState(question: generation)
    history.isTable = prefersTables
    position.figures?.page = .history(history)
    return [.ask(.history(state.place.id, generation: generation))]
  }

  mutating func performInHistory(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let state = position.figures, let history = state.history, let table = history.table
    else { return [] }
    switch action {
    case .table:
      position.figures?.history?.isTable.toggle()
      layOutHistory(environment)
      // The same sector is chosen in the other form.
      guard let changed = position.figures?.history else { return [] }
      let line =
        changed.showsCells(table)
        ? table.cells.firstIndex { $0.sector == history.sector }
        : history.sector.flatMap { table.sectors.firstIndex(of: $0) }
      position.figures?.history?.viewport.select(line ?? 0)
    case .open:
      try list(of: state.place, sectors: history.sector.map { [$0] } ?? [], environment)
    default: break
    }
    return []
  }

  mutating func layOutHistory(_ environment: Environment) {
    guard let history = position.figures?.history, let table = history.table else { return }
    let drawing = Drawing(state: self, environment: environment)
    position.figures?.history?.viewport.resize(
      count: history.showsCells(table) ? table.cells.count : table.sectors.count,
      height: drawing.historyHeight(history))
  }
}

internal import CooperationModel
internal import TextLayout

// Two territories side by side, and the menu of those to compare with.

extension BrowserState {
  /// The territories that the menu offers: the neighbors, then the peers that are none.
  private var partners: [TerritoryEntry] {
    guard let figures = position.figures?.figures.value else { return [] }
    let neighbors = Set(figures.neighbors.map(\.id))
    return figures.neighbors + figures.peerEntries.filter { !neighbors.contains($0.id) }
  }

  /// Asks which territory to compare with.
  mutating func openPartnerMenu(_ environment: Environment) {
    guard let figures = position.figures?.figures.value else { return }
    let say = environment.messages
    let peers = Set(figures.peerEntries.map(\.id))
    let chosen = position.figures?.comparison?.other.id
    var lines = [MenuState.Line(text: say(.comparisonSearch))]
    lines += partners.map { entry in
      MenuState.Line(
        text: peers.contains(entry.id) ? say(.comparisonPeer, entry.name) : entry.name,
        count: entry.organizations, isMarked: entry.id == chosen)
    }
    var viewport = Viewport(count: lines.count, height: lines.count)
    viewport.select(lines.firstIndex(where: \.isMarked) ?? min(1, lines.count - 1))
    box = .menu(MenuState(purpose: .comparison, lines: lines, viewport: viewport))
    resizeBoxes(environment)
  }

  /// Takes a line of the menu: the first one searches.
  mutating func choosePartner(_ line: Int, _ environment: Environment) -> [Effect] {
    let partners = self.partners
    guard line > 0 else {
      var search = SearchState()
      search.isForComparison = true
      refreshLocalMatches(&search, environment)
      box = .search(search)
      resizeBoxes(environment)
      return []
    }
    guard partners.indices.contains(line - 1) else { return [] }
    return compare(with: partners[line - 1])
  }

  /// Takes what a search found.
  mutating func compare(with line: SearchLine, _ environment: Environment) -> [Effect] {
    switch line {
    case .found(.territory(let entry, _)), .recent(.territory(let entry)):
      guard entry.id != position.figures?.place.id else { break }
      return compare(with: entry)
    default: break
    }
    notice = environment.messages(.noticeChooseOther)
    return []
  }

  mutating func compare(with other: TerritoryEntry) -> [Effect] {
    guard let state = position.figures else { return [] }
    generation += 1
    var comparison = ComparisonState(other: other, question: generation)
    comparison.isOfJobs = state.comparison?.isOfJobs ?? false
    comparison.isTable = state.comparison?.isTable ?? prefersTables
    position.figures?.page = .comparison(comparison)
    return [
      .ask(.comparison(state.place.id, other.id, state.parameters, generation: generation))
    ]
  }

  mutating func performInComparison(
    _ action: Action, _ environment: Environment
  ) throws -> [Effect] {
    guard let state = position.figures, let comparison = state.comparison else { return [] }
    switch action {
    case .otherHalf: position.figures?.comparison?.isOfJobs.toggle()
    case .table:
      position.figures?.comparison?.isTable.toggle()
      layOutComparison(environment)
    case .open:
      guard let sectors = comparison.answer.value?.sectors,
        sectors.indices.contains(comparison.viewport.selected)
      else { return [] }
      try list(
        of: state.place, sectors: [sectors[comparison.viewport.selected]], environment)
    default: break
    }
    return []
  }

  /// Closes what stands in front of the figures; absent if nothing does.
  mutating func closePage(_ environment: Environment) throws -> [Effect]? {
    guard position.screen == .figures, let state = position.figures, state.context != .figures
    else { return nil }
    position.figures?.page = .figures
    try layOut(environment)
    guard case .waiting = state.figures else {
      return state.isPageWaiting ? [.stop(.computation)] : []
    }
    // The figures gave way to what was in front of them.
    generation += 1
    position.figures?.question = generation
    return [.ask(.figures(state.place.id, state.parameters, generation: generation))]
  }

  mutating func layOutComparison(_ environment: Environment) {
    guard let comparison = position.figures?.comparison, let compared = comparison.answer.value
    else { return }
    let drawing = Drawing(state: self, environment: environment)
    position.figures?.comparison?.viewport.resize(
      count: compared.sectors.count, height: drawing.comparisonHeight)
  }
}

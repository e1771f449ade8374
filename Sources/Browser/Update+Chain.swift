internal import CooperationModel
internal import TextLayout

/// How two organizations are connected: the shortest chains of declared links between them.
struct ChainState: Sendable {
  /// The most chains that can be looked at; the others are counted.
  static let mostWays = 50

  var start: Organization.ID
  var end: Organization.ID
  /// The number of the question that is or was asked.
  var question = 0
  var chains: Computed<DeclaredChains> = .waiting(nil)
  /// The chain in sight, by its place among those of the same length.
  var way = 0
  /// The organizations of the chain in sight.
  var viewport = Viewport()
  var isTable = false

  init(from start: Organization.ID, to end: Organization.ID) {
    (self.start, self.end) = (start, end)
  }

  var stops: [DeclaredChain.Stop] {
    guard let chains = chains.value?.chains, chains.indices.contains(way) else { return [] }
    return chains[way].stops
  }

  var chosen: DeclaredChain.Stop? {
    let stops = self.stops
    return stops.indices.contains(viewport.selected) ? stops[viewport.selected] : nil
  }

  /// Takes what was computed.
  ///
  /// - Returns: Whether it was waited for.
  mutating func take(_ answer: Computed<DeclaredChains>, of asked: Int) -> Bool {
    guard question == asked else { return false }
    chains = answer
    way = 0
    return true
  }
}

extension BrowserState {
  /// The columns that an organization, and a link between two, take side by side.
  private static let wideStop = 16
  private static let wideLink = 14

  /// Whether the organizations of the chain stand side by side.
  var chainIsWide: Bool {
    guard let state = position.chain, !state.isTable, room == .full, size.columns >= 100 else {
      return false
    }
    let stops = state.stops.count
    return stops > 1
      && stops * Self.wideStop + (stops - 1) * Self.wideLink <= size.columns - 4
  }

  /// Shows how the two marked organizations are connected.
  mutating func openChain(_ environment: Environment) throws -> [Effect] {
    let say = environment.messages
    let ends = marks.organizations
    guard ends.count == 2 else {
      notice =
        ends.count < 2
        ? say(.noticePathMark, count: 2 - ends.count) : say(.noticePathMany, count: ends.count)
      return []
    }
    return try openFromPlace(environment) { state throws in
      if state.position.chain?.start != ends[0] || state.position.chain?.end != ends[1] {
        state.position.chain = ChainState(from: ends[0], to: ends[1])
      }
      state.position.screen = .chain
      try state.layOut(environment)
      return state.askForChains()
    }
  }

  /// Asks for the chains, unless they are there.
  mutating func askForChains() -> [Effect] {
    guard let state = position.chain, case .waiting = state.chains else { return [] }
    generation += 1
    position.chain?.question = generation
    return [.ask(.chains(state.start, state.end, parameters, generation: generation))]
  }

  mutating func performInChain(_ action: Action, _ environment: Environment) throws -> [Effect] {
    switch action {
    case .open: return try walkFromChain(environment)
    case .nextColumn, .previousColumn:
      let step = action == .nextColumn ? 1 : -1
      if chainIsWide { return try chooseInChain(by: step, environment) }
      // Left of the leftmost is where one came from, as everywhere.
      if step < 0, position.chain?.way == 0 { return try goBack(environment) }
      showWay(by: step, environment)
    case .table:
      position.chain?.isTable.toggle()
      layOutChain()
    default: break
    }
    return []
  }

  mutating func moveInChain(_ action: Action, _ environment: Environment) throws -> [Effect] {
    if chainIsWide, action == .up || action == .down {
      showWay(by: action == .up ? -1 : 1, environment)
    } else {
      position.chain?.viewport.move(action)
    }
    return []
  }

  private mutating func chooseInChain(
    by step: Int, _ environment: Environment
  ) throws -> [Effect] {
    if step < 0, position.chain?.viewport.selected == 0 { return try goBack(environment) }
    position.chain?.viewport.move(by: step)
    return []
  }

  /// Shows another chain of the same length.
  private mutating func showWay(by step: Int, _ environment: Environment) {
    let say = environment.messages
    guard let state = position.chain, let chains = state.chains.value, chains.count > 0 else {
      return
    }
    guard chains.chains.indices.contains(state.way + step) else {
      if chains.count == 1 {
        notice = say(.chainOnly)
      } else if step > 0, chains.count > chains.chains.count {
        notice = say(.noticeWaysShown, say.number(chains.chains.count))
      } else {
        notice = say(step > 0 ? .noticeLastWay : .noticeFirstWay)
      }
      return
    }
    position.chain?.way += step
    layOutChain()
  }

  /// Walks to the links of the chosen organization.
  mutating func walkFromChain(_ environment: Environment) throws -> [Effect] {
    guard let chosen = position.chain?.chosen else {
      notice = environment.messages(.noticeNothingChosen)
      return []
    }
    return try openFromPlace(environment) { state throws in
      try state.openLinks(chosen.id, name: chosen.name, environment)
    }
  }

  /// Gives the chain the rows that the window has for it.
  mutating func layOutChain() {
    guard let state = position.chain else { return }
    let rows = bodyHeight - chainHeadingHeight - 1
    // In the picture, the link stands in a row of its own between two organizations.
    let height = chainIsWide ? state.stops.count : state.isTable ? rows - 1 : (rows + 1) / 2
    position.chain?.viewport.resize(count: state.stops.count, height: max(height, 1))
  }

  /// The rows over the chain: what it joins, and a blank one where there is room.
  var chainHeadingHeight: Int { room == .full ? 3 : 2 }
}

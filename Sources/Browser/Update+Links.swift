internal import CooperationModel
internal import TextLayout

extension BrowserState {
  mutating func openLinks(
    _ id: Organization.ID, name: String, _ environment: Environment
  ) throws -> [Effect] {
    position.screen = .links
    followDensity()
    if let links = position.links, links.stops.first?.id == id, links.stops.count == 1 {
      try layOut(environment)
      if let known = links.stop.answer?.parameters, known != parameters {
        changeStop { $0.answer = nil }
      }
      return askForLinks()
    }
    var stop = LinksState.Stop(id: id, name: name, isTable: prefersTables)
    if let links = linksOfSheet(id) { stop.take(links) }
    position.links = LinksState(stops: [stop])
    try layOut(environment)
    return askForLinks()
  }

  /// Asks for the links of the current stop, unless they are there.
  mutating func askForLinks() -> [Effect] {
    guard let stop = position.links?.stop, stop.answer == nil || stop.isDue else { return [] }
    generation += 1
    return [.ask(.links(stop.id, parameters, generation: generation))]
  }

  mutating func take(_ answer: Answer, _ environment: Environment) throws {
    switch answer {
    case .links(let links, let asked):
      if take(linksOfSheet: links, of: asked) {
        try layOut(environment)
        return
      }
      guard asked == generation, var state = position.links, position.screen == .links else {
        return
      }
      var stop = state.stop
      guard links == nil || links?.center == stop.id else { return }
      if let links {
        stop.take(links)
      } else {
        stop.failure = environment.messages(.noticeGone)
      }
      state.stops[state.stops.count - 1] = stop
      position.links = state
      try layOut(environment)
    case .matches(let matches, let asked):
      guard asked == generation, case .search(var search)? = box else { return }
      search.isWaiting = false
      merge(matches, into: &search, environment)
      box = .search(search)
    case .listing(let listing, let asked):
      guard let list = position.organizations, list.question == asked, list.query == listing.query
      else { return }
      try take(listing, environment)
    case .mostLinked(let organizations, let asked):
      guard asked == position.territories.mostLinkedQuestion else { return }
      position.territories.mostLinked = organizations
    case .history(let history, let asked):
      guard asked == position.territories.historyQuestion else { return }
      position.territories.history = history
    case .groups, .draft, .pairs, .figures, .comparison, .sectors, .map, .nodes, .chains,
      .changes:
      return
    case .failure(let sentence, let asked):
      if take(failureOfSheet: sentence, of: asked) { return }
      if position.organizations?.question == asked {
        position.organizations?.question = nil
        notice = sentence
        return
      }
      guard asked == generation else { return }
      if position.screen == .links, let last = position.links?.stops.indices.last, box == nil {
        position.links?.stops[last].failure = sentence
      } else {
        notice = sentence
      }
      if case .search(var search)? = box {
        search.isWaiting = false
        box = .search(search)
      }
    }
  }

  private mutating func changeStop(_ change: (inout LinksState.Stop) -> Void) {
    guard let last = position.links?.stops.indices.last else { return }
    guard var stop = position.links?.stops[last] else { return }
    change(&stop)
    position.links?.stops[last] = stop
  }

  /// Chooses a line of a side, if there is anything on it.
  mutating func choose(_ row: Int, on side: LinksState.Side) {
    changeStop { stop in
      if !stop.neighbors(side).isEmpty { stop.side = side }
      switch side {
      case .known: stop.known.select(row)
      case .suggested: stop.suggested.select(row)
      }
    }
  }

  mutating func moveInLinks(_ action: Action) {
    if showsNodes {
      position.links?.nodes?.viewport.move(action)
      return
    }
    changeStop { stop in
      switch stop.side {
      case .known: stop.known.move(action)
      case .suggested: stop.suggested.move(action)
      }
    }
  }

  mutating func performInLinks(_ action: Action, _ environment: Environment) throws -> [Effect] {
    if showsNodes || action == .nodes { return try performInNodes(action, environment) }
    switch action {
    case .open:
      guard let chosen = position.links?.stop.chosen else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      position.links?.stops.append(
        LinksState.Stop(id: chosen.id, name: chosen.name, isTable: prefersTables))
      try layOut(environment)
      return askForLinks()
    case .otherHalf:
      changeStop { stop in
        let other: LinksState.Side = stop.side == .known ? .suggested : .known
        if !stop.neighbors(other).isEmpty { stop.side = other }
      }
      return []
    case .table:
      changeStop { $0.isTable.toggle() }
      try layOut(environment)
      return []
    case .filter:
      openKindMenu(environment)
      return []
    case .record:
      openRecordMenu(environment)
      return []
    case .halfDistance:
      // The next of those that suit cities, towns, the country, and a wide look.
      let steps = [5.0, 10, 15, 30]
      parameters.halfDistance = steps.first { $0 > parameters.halfDistance } ?? steps[0]
      isHalfDistanceChosen = true
      notice = environment.messages(
        .noticeHalfDistance, environment.messages.number(parameters.halfDistance, decimals: 0),
        environment.messages.number(parameters.cutOff, decimals: 0))
      changeStop { $0.answer = nil }
      return askForLinks()
    default: return []
    }
  }

  mutating func setKind(_ kind: LinkType?, _ environment: Environment) throws {
    changeStop { stop in
      stop.kind = kind
      if stop.neighbors(stop.side).isEmpty {
        let other: LinksState.Side = stop.side == .known ? .suggested : .known
        if !stop.neighbors(other).isEmpty { stop.side = other }
      }
    }
    try layOut(environment)
  }
}

extension LinksState.Stop {
  /// Takes the links that were asked for: the chosen one stays chosen, on whichever side it is now.
  fileprivate mutating func take(_ links: LinksAnswer) {
    let before = chosen?.id
    let wasKnown = answer?.known.contains { $0.id == before } ?? false
    answer = links
    isDue = false
    known.resize(count: neighbors(.known).count)
    suggested.resize(count: neighbors(.suggested).count)
    // Who became known is chosen there: that is what changed.
    for side in wasKnown ? [side, .known, .suggested] : [.known, .suggested] {
      guard let row = neighbors(side).firstIndex(where: { $0.id == before }) else { continue }
      self.side = side
      if side == .known { known.select(row) } else { suggested.select(row) }
      return
    }
    side = links.known.isEmpty && !links.suggested.isEmpty ? .suggested : .known
  }
}

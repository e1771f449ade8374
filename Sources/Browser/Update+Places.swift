internal import CooperationModel
internal import TextLayout

// The views of a territory that are computed: groups, figures, map.

extension BrowserState {
  /// Opens the groups, the figures or the map of the place where the user is.
  ///
  /// - Parameters:
  ///   - screen: The view.
  ///   - known: The territory; absent: the one in sight.
  ///   - environment: The surroundings.
  /// - Returns: What the surroundings must do.
  /// - Throws: What the directory throws.
  mutating func showPlace(
    _ screen: Screen, at known: Place? = nil, _ environment: Environment
  ) throws -> [Effect] {
    if position.screen == screen {
      // The key of the view leads back to its list.
      while screen == .groups, closeInGroups() {}
      try layOut(environment)
      return []
    }
    guard let place = try known ?? placeInSight(environment) else {
      notice = environment.messages(.noticeChooseTerritory)
      return []
    }
    if !position.screen.isOfPlace { position.placeOrigin = position.screen }
    position.screen = screen
    followDensity()
    let effects = openPlace(place, screen)
    try layOut(environment)
    return effects + askForDraft()
  }

  mutating func openPlace(_ place: Place, _ screen: Screen) -> [Effect] {
    let effects = openView(of: place, screen)
    if !effects.isEmpty { forgetDraftQuestions() }
    return effects
  }

  private mutating func openView(of place: Place, _ screen: Screen) -> [Effect] {
    switch screen {
    case .groups:
      if let known = position.groups, known.place == place, known.parameters == parameters {
        guard case .waiting = known.groups else { return [] }
      }
      generation += 1
      position.groups = GroupsState(place: place, parameters: parameters, question: generation)
      return [.ask(.groups(place.id, parameters, generation: generation))]
    case .figures:
      if let known = position.figures, known.place == place, known.parameters == parameters {
        // Another computation may have taken the place of what is still waited for.
        if known.isPageWaiting { position.figures?.page = .figures }
        guard case .waiting = known.figures else { return [] }
      }
      generation += 1
      position.figures = FiguresState(place: place, parameters: parameters, question: generation)
      return [.ask(.figures(place.id, parameters, generation: generation))]
    case .pairs:
      if let known = position.pairs, known.place == place, known.parameters == parameters {
        guard case .waiting = known.pairs else { return [] }
      }
      generation += 1
      position.pairs = PairsState(place: place, parameters: parameters, question: generation)
      return [.ask(.pairs(place.id, parameters, generation: generation))]
    case .map:
      if let known = position.map, known.place == place {
        guard case .waiting = known.map else { return [] }
      }
      generation += 1
      let before = position.map.flatMap { $0.place == place ? $0 : nil }
      let sector = before?.sector
      position.map = MapState(
        place: place, question: generation, sector: sector, outer: before?.outer ?? [])
      position.map?.isTable = prefersTables
      return [.ask(.map(place.id, sector: sector, generation: generation))]
    default: return []
    }
  }

  /// The territory that a view of a place is of: that of the view or of the list, else the chosen
  /// one, else the one that was walked into, else the only one at the top.
  func placeInSight(_ environment: Environment) throws -> Place? {
    switch position.screen {
    case .groups: return position.groups?.place
    case .figures: return position.figures?.place
    case .map: return position.map?.place
    case .pairs: return position.pairs?.place
    case .changes: return position.changes?.place
    case .organizations, .sheet, .links, .chain:
      let scope = position.organizations?.query.scope
      if case .territory(let id)? = scope { return try place(id, environment) }
      if case .notPlaced(let id?)? = scope { return try place(id, environment) }
      fallthrough
    case .territories:
      if case .territory(let entry)? = position.territories.column?.chosen {
        return try place(entry.id, environment)
      }
      if let parent = position.territories.column?.parent {
        return try place(parent.id, environment)
      }
      return nil
    }
  }

  func place(_ id: Territory.ID, _ environment: Environment) throws -> Place? {
    let path = try environment.directory.path(to: id).map(\.name)
    return path.isEmpty ? nil : Place(id: id, path: path)
  }

  /// Whether the view of a place in sight waits for its answer.
  var isPlaceWaiting: Bool {
    switch position.screen {
    case .groups: position.groups?.groups.isWaiting ?? false
    case .figures: position.figures?.figures.isWaiting ?? false
    case .pairs: position.pairs?.pairs.isWaiting ?? false
    case .map: position.map?.map.isWaiting ?? false
    default: false
    }
  }

  /// Leaves a view of a place for where it was opened.
  mutating func leavePlace(_ environment: Environment) throws -> [Effect] {
    if position.screen == .groups, closeInGroups() {
      try layOut(environment)
      return []
    }
    leave(to: position.placeOrigin)
    forgetDraftQuestions()
    try layOut(environment)
    try loadRows(environment)
    var effects: [Effect] = [.stop(.computation)]
    if position.screen == .links { effects += askForLinks() }
    if position.screen == .chain { effects += askForChains() }
    return effects
  }

  /// Takes what was computed for a view of a place.
  ///
  /// - Returns: Whether a view waited for it.
  mutating func take(computed answer: Answer, _ environment: Environment) throws -> Bool {
    let gone = environment.messages(.noticeTerritoryGone)
    switch answer {
    case .groups(let groups, let asked):
      guard position.groups?.question == asked else { return false }
      position.groups?.groups = groups.map { .ready($0) } ?? .failed(gone)
    case .draft(let draft, let asked):
      guard take(draft: draft, asked, failure: gone) else { return false }
    case .matches(let matches, let asked):
      guard take(members: matches, asked) else { return false }
    case .figures(let figures, let asked):
      guard position.figures?.question == asked else { return false }
      position.figures?.figures = figures.map { .ready($0) } ?? .failed(gone)
      offerPartners(environment)
    case .comparison(let compared, let asked):
      let answer = compared.map { Computed.ready($0) } ?? .failed(gone)
      guard position.figures?.take(answer, of: asked) == true else { return false }
    case .sectors(let matrix, let asked):
      let answer = matrix.map { Computed.ready($0) } ?? .failed(gone)
      guard position.figures?.take(answer, of: asked) == true else { return false }
      layOutMatrixAtStart(environment)
    case .map(let map, let asked):
      guard position.map?.question == asked else { return false }
      position.map?.map = map.map { .ready($0) } ?? .failed(gone)
    case .nodes(let picture, let asked):
      guard position.links?.nodes?.question == asked else { return false }
      position.links?.nodes?.picture = picture.map { .ready($0) } ?? .failed(gone)
      takeNodeLinks()
    case .chains(let chains, let asked):
      let answer = chains.map { Computed.ready($0) } ?? .failed(environment.messages(.noticeGone))
      guard position.chain?.take(answer, of: asked) == true else { return false }
    case .changes(let changes, let asked):
      let answer =
        changes.map { Computed.ready($0) } ?? .failed(environment.messages(.changesUncompared))
      guard position.changes?.take(answer, of: asked) == true else { return false }
    case .failure(let sentence, let asked):
      if position.changes?.take(.failed(sentence), of: asked) == true {
        break
      } else if position.chain?.take(.failed(sentence), of: asked) == true {
        break
      } else if take(draft: nil, asked, failure: sentence)
        || take(pairs: nil, asked, failure: sentence)
      {
        break
      } else if position.groups?.question == asked {
        position.groups?.groups = .failed(sentence)
      } else if position.figures?.take(failure: sentence, of: asked) == true {
      } else if position.map?.question == asked {
        position.map?.map = .failed(sentence)
      } else if position.links?.nodes?.question == asked {
        position.links?.nodes?.picture = .failed(sentence)
      } else {
        return false
      }
    case .pairs(let pairs, let asked):
      guard take(pairs: pairs, asked, failure: gone) else { return false }
    case .history(let history, let asked):
      let answer = history.map { Computed.ready($0) } ?? .failed(gone)
      guard position.figures?.take(answer, of: asked) == true else { return false }
    case .links, .mostLinked, .listing: return false
    }
    try layOut(environment)
    return true
  }

  /// Takes how far a computation is.
  mutating func take(progress: Double, of asked: Int) {
    if position.groups?.question == asked, case .waiting? = position.groups?.groups {
      position.groups?.groups = .waiting(progress)
    } else if position.figures?.take(progress: progress, of: asked) == true {
    } else if position.map?.question == asked, case .waiting? = position.map?.map {
      position.map?.map = .waiting(progress)
    } else if position.pairs?.question == asked, case .waiting? = position.pairs?.pairs {
      position.pairs?.pairs = .waiting(progress)
    }
  }
}

extension BrowserState.Screen {
  /// Whether it is a view of a territory that is computed.
  var isOfPlace: Bool {
    switch self {
    case .groups, .figures, .map, .pairs, .changes: true
    case .territories, .organizations, .sheet, .links, .chain: false
    }
  }
}

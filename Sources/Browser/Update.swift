public import CooperationModel
internal import TextLayout

extension BrowserState {
  /// Makes the state of a browser that has just been opened.
  ///
  /// - Parameters:
  ///   - size: The size of the screen.
  ///   - environment: The surroundings.
  ///   - territory: The territory to begin at; absent or unknown: the top.
  ///   - halfDistance: The kilometers at which nearness falls to a half; absent: by the density of
  ///     the territory.
  /// - Throws: What the directory throws.
  public init(
    size: Size, in environment: Environment, at territory: Territory.ID? = nil,
    halfDistance: Double? = nil
  ) throws {
    self.size = size
    prefersTables = !environment.drawsLines
    if let halfDistance {
      parameters.halfDistance = halfDistance
      isHalfDistanceChosen = true
    }
    overview = try environment.directory.overview()
    try openTop(environment)
    if let territory { try go(to: territory, environment) }
    try layOut(environment)
    try loadCard(environment)
  }
}

extension BrowserState {
  /// The name of the directory that is open.
  public var directoryName: String { overview.name }
}

/// Changes the state for one message: the only place where it changes.
///
/// - Parameters:
///   - state: The state.
///   - message: What happened.
///   - environment: The surroundings.
/// - Returns: What the surroundings must do.
public func update(
  _ state: inout BrowserState, _ message: Message, in environment: Environment
) -> [Effect] {
  do {
    let effects = try state.take(message, environment)
    let wanted = try effects + state.followChoice(environment) + state.dueQuestions()
    return environment.allowed(wanted, notice: &state.notice)
  } catch {
    state.notice = environment.sentence(error)
    return []
  }
}

extension BrowserState {
  mutating func take(_ message: Message, _ environment: Environment) throws -> [Effect] {
    switch message {
    case .resize(let size):
      self.size = size
      try layOut(environment)
      if position.territories.card == nil { try loadCard(environment) }
      return []
    case .mouse(let pointer): return take(pointer, environment)
    case .wake:
      return try rest(environment) + lookAgain()
    case .importing(let state):
      take(importing: state, environment)
      return []
    case .notebook(let outcome): return try take(outcome, environment)
    case .notice(let text):
      notice = text
      return []
    case .answer(let answer):
      if try !take(computed: answer, environment) { try take(answer, environment) }
      return askForDraft() + (try returnToRow(environment))
    case .progress(let share, let asked):
      guard !environment.isQuiet else { return [] }
      take(progress: share, of: asked)
      return []
    case .key(let key):
      notice = nil
      wantedRow = nil
      let before = moment
      let draftsBefore = drafts
      performed = nil
      defer { note(since: before, by: performed) }
      let wasWaiting = isPlaceWaiting
      var effects = try takeKey(key, environment)
      // Nobody waits any more for what the view left behind was computing.
      if wasWaiting, !position.screen.isOfPlace, !effects.contains(.stop(.computation)) {
        effects.insert(.stop(.computation), at: 0)
      }
      if before.marks != marks { try followMarks(environment) }
      // What the user made is on disk at once, whatever ends the program.
      let areDraftsKept = draftsBefore.decisions == drafts.decisions
      if !areDraftsKept { effects += requestsToKeep(after: draftsBefore.all) }
      return before.bookmarks == bookmarks && areDraftsKept ? effects : effects + [.keep]
    }
  }

  /// Paints what waited for the keys to pause.
  private mutating func rest(_ environment: Environment) throws -> [Effect] {
    guard isPreviewDue else {
      position.organizations?.rests = true
      return []
    }
    isPreviewDue = false
    if position.territories.card == nil { try loadCard(environment) }
    return position.screen == .organizations ? try loadPreview(environment) : []
  }

  private mutating func takeKey(_ key: Key, _ environment: Environment) throws -> [Effect] {
    switch box {
    case .search(let search)?: return try take(key, in: search, environment)
    case .help(let help)?: return try take(key, in: help, environment)
    case .menu(let menu)?: return try take(key, in: menu, environment)
    case .bookmarks(let kept)?: return try take(key, in: kept, environment)
    case .importing(let shown)?: return take(key, in: shown, environment)
    case .draft(let draftBox)?: return try take(key, in: draftBox, environment)
    case .note(let note)?: return take(key, in: note)
    case nil: return try take(key, environment)
    }
  }

  private mutating func take(_ key: Key, _ environment: Environment) throws -> [Effect] {
    if takeLetter(key, environment) { return [] }
    guard let action = environment.keys.action(of: key, in: context) else {
      notice = unusedKeyNotice(key, environment)
      return []
    }
    return try perform(action, environment)
  }

  /// Says that a key does nothing here, and where it does something.
  private func unusedKeyNotice(_ key: Key, _ environment: Environment) -> String? {
    let say = environment.messages
    guard case .character(let character) = key else { return say(.noticeKeyUnused) }
    let elsewhere = environment.keys.bindings.first { $0.keys.contains(key) }
    if let elsewhere, let other = Context.allCases.first(where: elsewhere.contexts.contains) {
      return say(.noticeKeyElsewhere, String(character), say(elsewhere.help), say(other.name))
    }
    return say(.noticeLetterUnused, String(character))
  }

  mutating func perform(_ action: Action, _ environment: Environment) throws -> [Effect] {
    let say = environment.messages
    performed = action
    guard environment.allows(action, notice: &notice) else { return [] }
    switch action {
    case .quit: return [.quit]
    case .suspend: return [.suspend]
    case .redraw: return [.redraw]
    case .reload: return [.reload]
    case .showImport: return openImporting(environment)
    case .cancel:
      notice = say(.noticeHowToQuit)
      return []
    case .search:
      openSearch(environment)
      return []
    case .commands:
      openSearch(for: ">", environment)
      return []
    case .help:
      try openHelp(environment)
      return []
    case .showTerritories:
      if position.screen != .territories { leave(to: .territories) }
      return []
    case .showOrganizations:
      return try showOrganizations(environment)
    case .showLinks:
      return try showLinks(environment)
    case .showGroups: return try showPlace(.groups, environment)
    case .showFigures: return try showPlace(.figures, environment)
    case .showMap: return try showPlace(.map, environment)
    case .mark, .showMarked, .clearMarks: return try performWithMarks(action, environment)
    case .bookmark: return try toggleBookmark(environment)
    case .showBookmarks:
      openBookmarks(environment)
      return []
    case .path: return try openChain(environment)
    case .showChanges: return try openChanges(environment)
    case .historyBack, .historyForward: return try travel(action, environment)
    case .undo: return try undo(environment)
    case .export:
      try openExportMenu(environment)
      return []
    case .copy: return try copy(environment)
    case .openAddress: return try openAddress(environment)
    case .back, .leave:
      return try goBack(environment)
    case .up, .down, .pageUp, .pageDown, .first, .last:
      return try move(action, environment)
    default:
      switch position.screen {
      case .territories: return try performInTerritories(action, environment)
      case .organizations: return try performInOrganizations(action, environment)
      case .sheet: return try performInSheet(action, environment)
      case .links: return try performInLinks(action, environment)
      case .groups: return try performInGroups(action, environment)
      case .figures: return try performInFigures(action, environment)
      case .map: return try performInMap(action, environment)
      case .pairs: return try performInPairs(action, environment)
      case .changes: return try performInChanges(action, environment)
      case .chain: return try performInChain(action, environment)
      }
    }
  }

  private mutating func move(_ action: Action, _ environment: Environment) throws -> [Effect] {
    switch position.screen {
    case .territories: return try moveInTerritories(action, environment)
    case .organizations:
      position.organizations?.viewport.move(action)
      try loadRows(environment)
      return []
    case .sheet:
      moveInSheet(action)
      return []
    case .links:
      moveInLinks(action)
      return []
    case .groups:
      moveInGroups(action)
      return []
    case .figures:
      moveInFigures(action)
      return []
    case .pairs:
      moveInPairs(action)
      return []
    case .changes:
      position.changes?.viewport.move(action)
      return []
    case .map:
      moveInMap(action)
      return []
    case .chain: return try moveInChain(action, environment)
    }
  }

  /// Opens the search, with something typed already.
  private mutating func openSearch(for text: String = "", _ environment: Environment) {
    var search = SearchState()
    search.field.type(text)
    refreshLocalMatches(&search, environment)
    box = .search(search)
    resizeBoxes(environment)
  }

  // MARK: Between screens

  /// Goes to a shallower screen; a jump that landed deeper is over.
  mutating func leave(to screen: Screen) {
    jumps.removeAll { $0.landing > screen }
    position.screen = screen
  }

  mutating func goBack(_ environment: Environment) throws -> [Effect] {
    if showsNodes { return try leaveNodes(environment) }
    if position.screen == .map, position.map?.sector != nil { return askForMap(of: nil) }
    if position.screen == .map, try leaveInnerMap(environment) {
      // What was recorded meanwhile is counted again.
      return [.stop(.computation)] + (position.map.map { openPlace($0.place, .map) } ?? [])
    }
    if let effects = try closePage(environment) { return effects }
    if position.screen.isOfPlace { return try leavePlace(environment) }
    if position.screen == .links, let links = position.links, links.stops.count > 1 {
      position.links?.stops.removeLast()
      try layOut(environment)
      return askForLinks()
    }
    if position.screen == .organizations,
      let last = position.organizations?.removableConditions.last
    {
      try change(environment) { $0.remove(last) }
      return []
    }
    let stop: [Effect] = position.screen == .chain ? [.stop(.computation)] : []
    if let jump = jumps.last, jump.landing == position.screen {
      jumps.removeLast()
      position = jump.origin
      return try stop + arrive(environment)
    }
    switch position.screen {
    case .chain: leave(to: position.organizations != nil ? .organizations : .territories)
    case .links:
      leave(
        to: position.sheet != nil
          ? .sheet : position.organizations != nil ? .organizations : .territories)
    case .sheet: leave(to: .organizations)
    case .organizations: leave(to: .territories)
    case .territories, .groups, .figures, .map, .pairs, .changes:
      return try leaveColumn(environment)
    }
    try layOut(environment)
    return stop
  }

  private mutating func showOrganizations(_ environment: Environment) throws -> [Effect] {
    switch position.screen {
    case .map:
      guard let map = position.map else { return [] }
      try list(
        .territory(map.place.id), path: map.place.path, sectors: map.sector.map { [$0] } ?? [],
        environment)
      return []
    case .territories, .groups, .figures, .pairs, .changes:
      return try listChosenTerritory(sectors: [], environment)
    case .organizations: return []
    case .sheet, .links, .chain:
      if position.organizations == nil {
        return try listChosenTerritory(sectors: [], environment)
      }
      leave(to: .organizations)
      try layOut(environment)
      return []
    }
  }

  private mutating func showLinks(_ environment: Environment) throws -> [Effect] {
    switch position.screen {
    case .groups where chosenInGroups != nil:
      guard let id = chosenInGroups else { return [] }
      let name = groupEntry(id, of: position.groups?.chosenLine)?.name ?? id.rawValue
      return try openFromPlace(environment) { state throws in
        try state.openLinks(id, name: name, environment)
      }
    case .changes where position.changes?.chosen?.kinds.contains(.gone) == false:
      guard let chosen = position.changes?.chosen else { return [] }
      return try openFromPlace(environment) { state throws in
        try state.openLinks(chosen.id, name: chosen.name, environment)
      }
    case .territories, .groups, .figures, .map, .changes:
      return try showPlace(.pairs, environment)
    case .pairs: return []
    case .organizations:
      guard let chosen = position.organizations?.chosen else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      position.sheet = nil
      return try openLinks(chosen.id, name: chosen.name, environment)
    case .sheet:
      guard let sheet = position.sheet?.sheet else { return [] }
      return try openLinks(sheet.organization.id, name: sheet.organization.name, environment)
    case .chain: return try walkFromChain(environment)
    case .links: return []
    }
  }

  mutating func remember(_ place: RecentPlace) {
    recent.removeAll { $0 == place }
    recent.insert(place, at: 0)
    if recent.count > 8 { recent.removeLast() }
  }
}

extension Viewport {
  mutating func move(_ action: Action) {
    switch action {
    case .up: move(by: -1)
    case .down: move(by: 1)
    case .pageUp: page(by: -1)
    case .pageDown: page(by: 1)
    case .first: select(0)
    case .last: select(count - 1)
    default: break
    }
  }
}

extension Context {
  /// The name of the screen.
  var name: MessageKey {
    switch self {
    case .territories: .screenTerritories
    case .organizations: .screenOrganizations
    case .sheet: .screenSheet
    case .links, .nodes: .screenLinks
    case .chain, .wideChain: .screenChain
    case .groups: .screenGroups
    case .figures: .screenFigures
    case .pairs: .screenPairs
    case .changes: .screenChanges
    case .comparison: .screenComparison
    case .matrix: .screenMatrix
    case .history: .screenHistory
    case .map, .mapPan: .screenMap
    }
  }
}

internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// How long after a key the next one counts as the same key held down, in milliseconds.
  private static let heldKeyInterval = 45
  /// How long the keys must rest before the panes that follow are painted, in milliseconds.
  static let pause = 80

  /// Opens the first column that leaves a choice.
  mutating func openTop(_ environment: Environment) throws {
    position.territories = TerritoriesState(measure: position.territories.measure)
    try open(nil, environment)
    while let column = position.territories.column, column.lines.count == 2,
      case .territory(let only)? = column.lines.first, only.children > 0,
      position.territories.columns.count < 8
    {
      try open(only, environment)
    }
  }

  /// Adds the column of a territory.
  private mutating func open(_ parent: TerritoryEntry?, _ environment: Environment) throws {
    var column = try self.column(of: parent, environment)
    column.viewport.select(position.territories.remembered[parent?.id] ?? 0)
    position.territories.columns.append(column)
  }

  private func column(
    of parent: TerritoryEntry?, _ environment: Environment
  ) throws -> TerritoriesState.Column {
    let measure = position.territories.measure
    var entries = try environment.directory.territories(in: parent?.id, sector: measure.sector)
    if measure.order != .organizations { entries = entries.sorted(by: measure.order) }
    let lines =
      entries.map { TerritoriesState.Line.territory($0) }
      + [.notPlaced(try notPlaced(in: parent?.id, environment))]
    var column = TerritoriesState.Column(
      parent: parent, lines: lines, largest: measure.largest(of: lines),
      hasSpans: entries.contains { $0.spans > 1 }, viewport: Viewport())
    column.viewport.resize(count: lines.count, height: position.territories.height)
    return column
  }

  /// How many organizations that are counted are in a territory and in none inside it.
  private func notPlaced(in parent: Territory.ID?, _ environment: Environment) throws -> Int {
    guard let sector = position.territories.measure.sector else {
      return try environment.directory.territory(parent)?.notPlaced ?? 0
    }
    var query = OrganizationQuery(scope: .notPlaced(in: parent))
    query.sectors = [sector]
    return try environment.directory.count(query)
  }

  /// Lists every column anew, as another sector or another order is wanted; what is chosen stays.
  mutating func listAgain(_ environment: Environment) throws {
    let old = position.territories.columns
    position.territories.columns = []
    // Lines stand elsewhere now.
    position.territories.remembered = [:]
    var parent: TerritoryEntry?
    for column in old {
      try open(parent, environment)
      let last = position.territories.columns.count - 1
      let lines = position.territories.columns[last].lines
      let line = lines.firstIndex { $0.id == column.chosen?.id }
      position.territories.columns[last].viewport.select(line ?? 0)
      if case .territory(let entry)? = position.territories.column?.chosen { parent = entry }
    }
    try layOut(environment)
    try loadCard(environment)
  }

  /// Walks down from the top to a territory, by first parents.
  mutating func go(to id: Territory.ID, _ environment: Environment) throws {
    let path = try environment.directory.path(to: id)
    guard !path.isEmpty else { return }
    let remembered = position.territories.remembered
    // Whoever jumps somewhere wants to see what is there.
    let measure = TerritoryMeasure(order: position.territories.measure.order)
    position.territories = TerritoriesState(
      measure: measure, remembered: measure == position.territories.measure ? remembered : [:],
      height: position.territories.height)
    try open(nil, environment)
    for (depth, entry) in path.enumerated() {
      let last = position.territories.columns.count - 1
      let line = position.territories.columns[last].lines.firstIndex {
        if case .territory(let found) = $0 { found.id == entry.id } else { false }
      }
      guard let line else { break }
      position.territories.columns[last].viewport.select(line)
      if depth < path.count - 1 { try open(entry, environment) }
    }
  }

  mutating func moveInTerritories(_ action: Action, _ environment: Environment) throws -> [Effect] {
    if let sector = position.territories.sector {
      let count = position.territories.card?.sectors.count ?? 0
      var viewport = Viewport(count: count, height: max(count, 1))
      viewport.select(sector)
      viewport.move(action)
      position.territories.sector = viewport.selected
      return []
    }
    let last = position.territories.columns.count - 1
    guard last >= 0 else { return [] }
    let before = position.territories.columns[last].viewport.selected
    position.territories.columns[last].viewport.move(action)
    guard position.territories.columns[last].viewport.selected != before else { return [] }
    if isHeld(environment) {
      isPreviewDue = true
      position.territories.card = nil
      return [.wake(afterMilliseconds: Self.pause)]
    }
    try loadCard(environment)
    return []
  }

  /// Whether the key that moved is held down: at 30 keys a second a slow line carries the list but not
  /// what stands beside it, which waits for a pause.
  mutating func isHeld(_ environment: Environment) -> Bool {
    let now = environment.now()
    defer { lastMove = now }
    return lastMove != .min && now - lastMove < Self.heldKeyInterval
  }

  /// Loads the card of the chosen territory.
  mutating func loadCard(_ environment: Environment) throws {
    isPreviewDue = false
    position.territories.sector = nil
    (position.territories.mostLinked, position.territories.mostLinkedQuestion) = (nil, nil)
    (position.territories.history, position.territories.historyQuestion) = (nil, nil)
    switch position.territories.column?.chosen {
    case .territory(let entry)?:
      position.territories.card = try environment.directory.territory(entry.id)
    case .notPlaced?, nil:
      position.territories.card = nil
    }
  }

  /// Asks what was counted before of the territory of the card, unless that was asked, or would not be
  /// shown.
  mutating func questionOfHistory() -> [Effect] {
    guard position.screen == .territories, box == nil, room == .full, overview.hasHistory,
      position.territories.historyQuestion == nil,
      let territory = position.territories.card?.territory
    else { return [] }
    generation += 1
    position.territories.historyQuestion = generation
    return [.ask(.history(territory.id, generation: generation))]
  }

  /// Whether the card in sight leaves room for a line of years.
  var showsYears: Bool { room == .full && size.rows >= Self.tallWindow && overview.hasHistory }

  /// The fewest rows of a window whose card has room for those with the most links.
  private static let tallWindow = 32
  /// How many of these a card shows at most.
  private static let mostLinkedLimit = 5
  /// The most organizations that are looked through for these: opening a country or a region costs no
  /// more than opening a department.
  private static let mostLinkedReach = 50_000

  /// How many with the most declared links the card in sight shows.
  var mostLinkedCount: Int {
    guard room == .full, size.rows >= Self.tallWindow,
      let card = position.territories.card, card.territory != nil,
      card.organizations <= Self.mostLinkedReach
    else { return 0 }
    return min(card.withDeclaredLink, Self.mostLinkedLimit)
  }

  /// Asks who has the most declared links, unless that was asked, or would not be shown.
  mutating func questionOfMostLinked() -> [Effect] {
    guard position.screen == .territories, box == nil, mostLinkedCount > 0,
      position.territories.mostLinkedQuestion == nil,
      let territory = position.territories.card?.territory
    else { return [] }
    generation += 1
    position.territories.mostLinkedQuestion = generation
    return [
      .ask(.mostLinked(territory.id, limit: mostLinkedCount, generation: generation))
    ]
  }

  mutating func performInTerritories(
    _ action: Action, _ environment: Environment
  ) throws -> [Effect] {
    switch action {
    case .open:
      if let sector = position.territories.sector, let card = position.territories.card,
        card.sectors.indices.contains(sector)
      {
        return try listChosenTerritory(sectors: [card.sectors[sector].sector], environment)
      }
      guard case .territory(let entry)? = position.territories.column?.chosen, entry.children > 0
      else { return try listChosenTerritory(sectors: [], environment) }
      rememberColumn()
      remember(.territory(entry))
      try open(entry, environment)
      try loadCard(environment)
      return []
    case .otherHalf:
      if position.territories.sector != nil {
        position.territories.sector = nil
      } else if position.territories.card?.sectors.isEmpty == false {
        position.territories.sector = 0
      } else {
        notice = environment.messages(.noticeNoSectors)
      }
      return []
    case .filter:
      try openSectorMenu(environment)
      return []
    case .sort:
      openTerritoryOrderMenu(environment)
      return []
    case .compare: return try compareChosenTerritory(environment)
    default: return []
    }
  }

  private mutating func rememberColumn() {
    guard let column = position.territories.column else { return }
    position.territories.remembered[column.parent?.id] = column.viewport.selected
  }

  mutating func leaveColumn(_ environment: Environment) throws -> [Effect] {
    if position.territories.sector != nil {
      position.territories.sector = nil
      return []
    }
    if position.territories.measure.sector != nil { return try count(nil, environment) }
    guard position.territories.columns.count > 1 else {
      if let jump = jumps.popLast() {
        position = jump.origin
        try layOut(environment)
        return []
      }
      notice = environment.messages(.noticeAtTheTop)
      return []
    }
    rememberColumn()
    position.territories.columns.removeLast()
    try layOut(environment)
    try loadCard(environment)
    return []
  }

  /// Opens the list of the organizations of the chosen territory.
  mutating func listChosenTerritory(
    sectors: [Sector], _ environment: Environment
  ) throws -> [Effect] {
    let columns = position.territories.columns
    var path = columns.compactMap { $0.parent?.name }
    let scope: OrganizationQuery.Scope
    switch columns.last?.chosen {
    case .territory(let entry)?:
      scope = .territory(entry.id)
      path.append(entry.name)
      remember(.territory(entry))
    case .notPlaced?:
      scope = .notPlaced(in: columns.last?.parent?.id)
      path.append(environment.messages(.notPlaced))
    case nil: scope = .everywhere
    }
    rememberColumn()
    let counted = position.territories.measure.sector.map { [$0] } ?? []
    try list(scope, path: path, sectors: sectors.isEmpty ? counted : sectors, environment)
    return []
  }
}

extension TerritoriesState.Line {
  /// The territory of the line; absent for what has no place.
  var id: Territory.ID? { if case .territory(let entry) = self { entry.id } else { nil } }
}

internal import CooperationModel
internal import TextLayout

/// Where a user left a directory, and what was kept of it: small enough to be written at every end.
public struct Session: Codable, Hashable, Sendable {
  /// A territory or an organization by its identity.
  struct Reference: Codable, Hashable, Sendable {
    var isTerritory: Bool
    var id: String
    var name = ""
    var container = ""
  }

  /// The list that was open.
  struct List: Codable, Hashable, Sendable {
    /// Absent where the list was of the marked organizations, or of the whole directory.
    var territory: String?
    var isNotPlaced = false
    var isMarked = false
    var sectors: [String] = []
    var order = ""
    var isDescending = false
    var chosen: String?
    // Absent in files of earlier versions, as everything below that may be absent.
    var families: [String]?
    var jobsAtLeast: Int?
    var jobsAtMost: Int?
    var links: [String]?
    var publics: [String]?
    var text: String?
    var keepsMarked: Bool?
    /// The group whose members it listed, and its name.
    var group: String?
    var groupName: String?
    /// The conditions in the order in which they were set.
    var conditions: [String]?
  }

  /// The chosen line of a screen, in the part of it that had the keys.
  struct Row: Codable, Hashable, Sendable {
    var part = 0
    var row = 0
  }

  var screen = ""
  /// The territory whose inside was shown; absent at the top.
  var container: String?
  /// The chosen line; absent where it was what is not placed further.
  var territory: String?
  var list: List?
  var sheet: String?
  var walk: [String] = []
  var recent: [Reference] = []
  var bookmarks: [Reference] = []
  var marked: [String] = []
  var markedTerritories: [String] = []
  /// The territory of the view that was open.
  var place: String?
  var row: Row?
  /// What stood in front of the figures: the other territory of a comparison, "matrix" or
  /// "history".
  var page: String?
  /// The ends of the chain that was looked at.
  var chain: [String]?
}

extension BrowserState {
  /// What is to be kept of this state.
  ///
  /// - Complexity: O(*n*) for *n* marks and bookmarks.
  public var session: Session {
    var session = Session()
    session.screen = "\(position.screen)"
    session.container = position.territories.column?.parent?.id.rawValue
    if case .territory(let entry)? = position.territories.column?.chosen {
      session.territory = entry.id.rawValue
    }
    session.list = position.organizations.map(Session.List.init)
    session.place = placeOfView?.id.rawValue
    session.row = rowInSight
    session.page =
      position.figures?.comparison?.other.id.rawValue
      ?? (position.figures?.matrix == nil ? nil : Session.matrixPage)
      ?? (position.figures?.history == nil ? nil : Session.historyPage)
    session.chain = position.chain.map { [$0.start.rawValue, $0.end.rawValue] }
    session.sheet = position.sheet?.id.rawValue
    session.walk = position.links?.stops.map(\.id.rawValue) ?? []
    session.recent = recent.compactMap { place -> Session.Reference? in
      switch place {
      case .territory(let entry):
        return Session.Reference(isTerritory: true, id: entry.id.rawValue)
      case .organization(let entry):
        return Session.Reference(isTerritory: false, id: entry.id.rawValue)
      default: return nil
      }
    }
    session.bookmarks = bookmarks.map { bookmark in
      switch bookmark.target {
      case .territory(let id):
        Session.Reference(
          isTerritory: true, id: id.rawValue, name: bookmark.name, container: bookmark.container)
      case .organization(let id):
        Session.Reference(
          isTerritory: false, id: id.rawValue, name: bookmark.name, container: bookmark.container)
      }
    }
    session.marked = marks.organizations.map(\.rawValue)
    session.markedTerritories = marks.territories.map(\.rawValue)
    return session
  }

  /// Takes up what was kept; what the directory no longer has is left out.
  ///
  /// - Parameters:
  ///   - session: What was kept.
  ///   - environment: The surroundings.
  ///   - returns: Whether to go where the user left; otherwise only what was kept is taken up.
  /// - Returns: What the surroundings must do.
  /// - Throws: What the directory throws.
  public mutating func restore(
    _ session: Session, in environment: Environment, returns: Bool
  ) throws -> [Effect] {
    bookmarks = session.bookmarks.map {
      Bookmark(
        target: $0.isTerritory
          ? .territory(.init(rawValue: $0.id)) : .organization(.init(rawValue: $0.id)),
        name: $0.name, container: $0.container)
    }
    let directory = environment.directory
    recent = try session.recent.prefix(8).compactMap { place in
      place.isTerritory
        ? try directory.path(to: .init(rawValue: place.id)).last.map { .territory($0) }
        : try directory.organization(.init(rawValue: place.id)).map { .organization($0.entry) }
    }
    let ids = session.marked.map(Organization.ID.init(rawValue:))
    let known =
      ids.isEmpty
      ? []
      : try directory.organizations(
        OrganizationQuery(scope: .these(ids)), in: 0..<ids.count)
    let present = Set(known.map(\.id))
    marks = Marks(
      organizations: ids.filter(present.contains),
      territories: session.markedTerritories.map(Territory.ID.init(rawValue:)))
    guard returns else { return [] }
    let kept = recent
    defer { recent = kept }
    try restorePlace(session, environment)
    let effects = try restoreScreen(session, environment)
    try layOut(environment)
    return effects
  }

  private mutating func restorePlace(_ session: Session, _ environment: Environment) throws {
    if let id = session.territory.map(Territory.ID.init(rawValue:)) {
      try go(to: id, environment)
    } else {
      if let container = session.container {
        try go(to: .init(rawValue: container), environment)
        try layOut(environment)
        _ = try performInTerritories(.open, environment)
      } else {
        position.territories.columns.removeLast(max(position.territories.columns.count - 1, 0))
      }
      position.screen = .territories
      _ = try moveInTerritories(.last, environment)
    }
    try layOut(environment)
    try loadCard(environment)
    guard let list = session.list else { return }
    let id = list.territory.map(Territory.ID.init(rawValue:))
    var path = try id.map { try environment.directory.path(to: $0).map(\.name) } ?? []
    let scope: OrganizationQuery.Scope
    if list.isMarked {
      guard !marks.organizations.isEmpty else { return }
      (scope, path) = (.these(marks.organizations), [environment.messages(.markedOrganizations)])
    } else if list.isNotPlaced {
      scope = .notPlaced(in: id)
      path.append(environment.messages(.notPlaced))
    } else {
      if id != nil, path.isEmpty { return }
      scope = id.map { .territory($0) } ?? .everywhere
    }
    let back = position.screen
    let group = list.group.map(Group.ID.init(rawValue:))
    if group != nil, let name = list.groupName { path = [name] }
    try self.list(scope, path: path, sectors: [], group: group, environment)
    if let fresh = position.organizations?.query {
      position.organizations?.wanted = list.chosen.map(Organization.ID.init(rawValue:))
      position.organizations?.rows = []
      let query = list.filter(of: fresh)
      position.organizations?.query.order = query.order
      position.organizations?.query.isDescending = query.isDescending
      try setFilter(of: query, environment)
      // In the order in which they were set, Esc takes them away again.
      let order = (list.conditions ?? []).compactMap(OrganizationQuery.Condition.init(rawValue:))
      position.organizations?.conditions.sort { a, b in
        order.firstIndex(of: a) ?? .max < order.firstIndex(of: b) ?? .max
      }
    }
    position.screen = back
  }

  private mutating func restoreScreen(
    _ session: Session, _ environment: Environment
  ) throws -> [Effect] {
    if let id = session.sheet, position.organizations != nil,
      let sheet = try environment.directory.organization(.init(rawValue: id))
    {
      position.sheet = try SheetState(sheet, environment)
    }
    wantedRow = session.row.map { WantedRow(row: $0, page: session.page) }
    let place = try session.place.flatMap { try self.place(.init(rawValue: $0), environment) }
    switch session.screen {
    case "organizations" where position.organizations != nil:
      position.screen = .organizations
      return dueQuestions()
    case "sheet" where position.sheet != nil: position.screen = .sheet
    case "links":
      let stops = try session.walk.suffix(50).compactMap { id in
        try environment.directory.organization(.init(rawValue: id)).map {
          LinksState.Stop(id: $0.organization.id, name: $0.organization.name)
        }
      }
      guard !stops.isEmpty else { return [] }
      position.screen = .links
      position.links = LinksState(stops: stops)
      return askForLinks()
    case "chain":
      let ends = (session.chain ?? []).map(Organization.ID.init(rawValue:))
      guard ends.count == 2 else { return [] }
      position.screen = .chain
      position.chain = ChainState(from: ends[0], to: ends[1])
      return askForChains()
    case "groups": return try showPlace(.groups, at: place, environment)
    case "figures": return try showPlace(.figures, at: place, environment)
    case "map": return try showPlace(.map, at: place, environment)
    case "pairs": return try showPlace(.pairs, at: place, environment)
    case "changes": return try openChanges(environment)
    default: break
    }
    return []
  }
}

extension Session {
  /// Stands for the matrix among the pages of the figures.
  fileprivate static let matrixPage = "matrix"
  /// Stands for the earlier years among the pages of the figures.
  fileprivate static let historyPage = "history"
}

extension Session.List {
  fileprivate init(_ list: OrganizationsState) {
    let query = list.query
    switch query.scope {
    case .everywhere: break
    case .territory(let id): territory = id.rawValue
    case .notPlaced(let id): (territory, isNotPlaced) = (id?.rawValue, true)
    case .these: isMarked = true
    }
    sectors = query.sectors.map(\.rawValue)
    families = query.families.map(\.rawValue)
    (jobsAtLeast, jobsAtMost) = (query.jobsAtLeast, query.jobsAtMost)
    links = query.links.map(\.rawValue)
    publics = query.publics
    text = query.text
    keepsMarked = query.among != nil
    if let id = query.group { (group, groupName) = (id.rawValue, list.path.last) }
    conditions = list.conditions.map(\.rawValue)
    order = query.order.rawValue
    isDescending = query.isDescending
    chosen = list.chosen?.id.rawValue
  }

  /// A query with the conditions and the order that were kept; what is unknown is left out.
  fileprivate func filter(of query: OrganizationQuery) -> OrganizationQuery {
    var query = query
    query.sectors = sectors.compactMap(Sector.init(rawValue:))
    query.families = (families ?? []).compactMap(Family.init(rawValue:))
    (query.jobsAtLeast, query.jobsAtMost) = (jobsAtLeast, jobsAtMost)
    query.links = (links ?? []).compactMap(OrganizationQuery.LinkCondition.init(rawValue:))
    query.publics = publics ?? []
    query.text = text ?? ""
    query.among = keepsMarked == true ? [] : nil
    query.order = OrganizationQuery.Order(rawValue: order) ?? .name
    query.isDescending = isDescending
    return query
  }
}

// MARK: The line that was chosen

/// The line to choose as soon as what a screen shows is there.
struct WantedRow: Sendable {
  var row: Session.Row
  /// What is to stand in front of the figures.
  var page: String?
}

extension BrowserState {
  /// The territory of the view in sight, where the view is of one.
  private var placeOfView: Place? {
    switch position.screen {
    case .groups: position.groups?.place
    case .figures: position.figures?.place
    case .map: position.map?.place
    case .pairs: position.pairs?.place
    default: nil
    }
  }

  /// The chosen line of a view that is computed; until it is, the one that it waits for.
  private var rowInSight: Session.Row? {
    if let wantedRow { return wantedRow.row }
    switch position.screen {
    case .links:
      guard let stop = position.links?.stop else { return nil }
      return .init(part: stop.side == .known ? 0 : 1, row: stop.viewport(stop.side).selected)
    case .chain:
      return position.chain.map { .init(part: $0.way, row: $0.viewport.selected) }
    case .groups: return position.groups.map { .init(row: $0.viewport.selected) }
    case .pairs:
      return position.pairs.map { pairs in
        .init(part: pairs.side == .known ? 0 : 1, row: pairs.viewport(pairs.side).selected)
      }
    case .figures:
      return position.figures.map { figures in
        .init(
          part: FiguresState.Part.allCases.firstIndex(of: figures.part) ?? 0,
          row: figures.viewport(figures.part).selected)
      }
    case .map: return position.map.map { .init(row: $0.viewport.selected) }
    case .changes: return position.changes.map { .init(row: $0.viewport.selected) }
    case .territories, .organizations, .sheet: return nil
    }
  }

  /// Chooses the line that was left, once what the screen shows is there.
  ///
  /// - Returns: What the surroundings must do for what stood in front of the figures.
  mutating func returnToRow(_ environment: Environment) throws -> [Effect] {
    guard let wanted = wantedRow else { return [] }
    let (part, row) = (wanted.row.part, wanted.row.row)
    let side: LinksState.Side = part == 0 ? .known : .suggested
    switch position.screen {
    case .links where position.links?.stop.answer != nil: choose(row, on: side)
    case .chain where position.chain?.chains.value != nil:
      if position.chain?.chains.value?.chains.indices.contains(part) == true {
        position.chain?.way = part
      }
      layOutChain()
      position.chain?.viewport.select(row)
    case .groups where position.groups?.groups.value != nil:
      position.groups?.viewport.select(row)
      position.groups?.skipHeadings(forward: true)
    case .pairs where position.pairs?.pairs.value != nil:
      if position.pairs?.list(side).isEmpty == false { position.pairs?.side = side }
      if side == .known {
        position.pairs?.declared.select(row)
      } else {
        position.pairs?.suggested.select(row)
      }
    case .figures where position.figures?.figures.value != nil:
      let parts = FiguresState.Part.allCases
      if parts.indices.contains(part) {
        position.figures?.part = parts[part]
        position.figures?.viewports[parts[part], default: Viewport()].select(row)
      }
    case .map where position.map?.map.value != nil:
      position.map?.viewport.select(row)
    case .changes where position.changes?.answer.value != nil:
      position.changes?.viewport.select(row)
    default: return []
    }
    wantedRow = nil
    guard position.screen == .figures, let page = wanted.page else { return [] }
    if page == Session.matrixPage { return try openMatrix(environment) }
    if page == Session.historyPage { return openHistory() }
    return try environment.directory.path(to: .init(rawValue: page)).last.map { compare(with: $0) }
      ?? []
  }
}

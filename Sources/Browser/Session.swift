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
    if let list = position.organizations {
      var kept = Session.List()
      switch list.query.scope {
      case .everywhere: break
      case .territory(let id): kept.territory = id.rawValue
      case .notPlaced(let id): (kept.territory, kept.isNotPlaced) = (id?.rawValue, true)
      case .these: kept.isMarked = true
      }
      kept.sectors = list.query.sectors.map(\.rawValue)
      kept.order = list.query.order.rawValue
      kept.isDescending = list.query.isDescending
      kept.chosen = list.chosen?.id.rawValue
      session.list = kept
    }
    session.sheet = position.sheet?.sheet.organization.id.rawValue
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
    try self.list(
      scope, path: path, sectors: list.sectors.compactMap(Sector.init(rawValue:)), environment)
    if var query = position.organizations?.query {
      query.order = OrganizationQuery.Order(rawValue: list.order) ?? .name
      query.isDescending = list.isDescending
      position.organizations?.query = query
      try setFilter(of: query, environment)
      let place = try list.chosen.flatMap {
        try environment.directory.position(of: .init(rawValue: $0), in: query)
      }
      position.organizations?.viewport.select(place ?? 0)
      try loadRows(environment)
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
    switch session.screen {
    case "organizations" where position.organizations != nil: position.screen = .organizations
    case "sheet" where position.sheet != nil: position.screen = .sheet
    case "links":
      let stops = try session.walk.suffix(50).compactMap { id in
        try environment.directory.organization(.init(rawValue: id)).map {
          LinksState.Stop(id: $0.organization.id, name: $0.organization.name)
        }
      }
      guard !stops.isEmpty, position.organizations != nil else { return [] }
      position.screen = .links
      position.links = LinksState(stops: stops)
      return askForLinks()
    case "groups": return try showPlace(.groups, environment)
    case "figures": return try showPlace(.figures, environment)
    case "map": return try showPlace(.map, environment)
    default: break
    }
    return []
  }
}

internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// Opens a list; the same list as before is found as it was left.
  mutating func list(
    _ scope: OrganizationQuery.Scope, path: [String], sectors: [Sector], _ environment: Environment
  ) throws {
    if let old = position.organizations, old.query.scope == scope, old.query.sectors == sectors {
      position.screen = .organizations
      try layOut(environment)
      return
    }
    var query = OrganizationQuery(scope: scope)
    query.sectors = sectors
    if let old = position.organizations?.query {
      query.order = old.order
      query.isDescending = old.isDescending
    }
    var list = OrganizationsState(query: query, path: path)
    list.count = try environment.directory.count(query)
    list.total =
      sectors.isEmpty
      ? list.count : try environment.directory.count(OrganizationQuery(scope: scope))
    list.viewport.resize(count: list.count)
    position.organizations = list
    position.screen = .organizations
    try layOut(environment)
    try loadRows(environment)
  }

  /// Loads the rows in sight, and a screen before and after them, if they are not loaded yet.
  mutating func loadRows(_ environment: Environment) throws {
    guard let list = position.organizations else { return }
    let visible = list.viewport.visible
    let loaded = list.firstRow..<list.firstRow + list.rows.count
    if visible.isEmpty
      || (loaded.contains(visible.lowerBound) && visible.upperBound <= loaded.upperBound)
    {
      return
    }
    let margin = max(list.viewport.height, 20)
    let range = max(0, visible.lowerBound - margin)..<min(list.count, visible.upperBound + margin)
    position.organizations?.rows = try environment.directory.organizations(list.query, in: range)
    position.organizations?.firstRow = range.lowerBound
  }

  /// Asks the list again after its query changed, and keeps the chosen organization if it stays.
  private mutating func reload(_ environment: Environment) throws {
    guard var list = position.organizations else { return }
    let chosen = list.chosen?.id
    list.count = try environment.directory.count(list.query)
    list.rows = []
    list.firstRow = 0
    list.viewport.resize(count: list.count)
    list.viewport.select(0)
    if let chosen, let place = try environment.directory.position(of: chosen, in: list.query) {
      list.viewport.select(place)
    }
    position.organizations = list
    try loadRows(environment)
  }

  mutating func setSectors(_ sectors: [Sector], _ environment: Environment) throws {
    position.organizations?.query.sectors = sectors
    try reload(environment)
  }

  /// Takes the filter of another query, and keeps the order.
  mutating func setFilter(of other: OrganizationQuery, _ environment: Environment) throws {
    guard let old = position.organizations?.query else { return }
    var query = other
    query.order = old.order
    query.isDescending = old.isDescending
    position.organizations?.query = query
    try reload(environment)
  }

  mutating func setOrder(
    _ order: OrganizationQuery.Order, _ environment: Environment
  ) throws {
    guard let query = position.organizations?.query else { return }
    // Numbers are asked for the largest first; choosing the same order again turns it round.
    let usual = order == .jobs || order == .links
    position.organizations?.query.isDescending =
      query.order == order ? !query.isDescending : usual
    position.organizations?.query.order = order
    try reload(environment)
    position.organizations?.viewport.select(0)
    try loadRows(environment)
  }

  mutating func performInOrganizations(
    _ action: Action, _ environment: Environment
  ) throws -> [Effect] {
    switch action {
    case .open:
      guard let chosen = position.organizations?.chosen else {
        notice = environment.messages(.noticeNothingChosen)
        return []
      }
      try openSheet(chosen.id, environment)
      return []
    case .filter:
      try openSectorMenu(environment)
      return []
    case .sort:
      openOrderMenu(environment)
      return []
    default: return []
    }
  }

  mutating func openSheet(_ id: Organization.ID, _ environment: Environment) throws {
    guard let sheet = try environment.directory.organization(id) else {
      notice = environment.messages(.noticeGone)
      return
    }
    position.sheet = SheetState(sheet: sheet)
    position.screen = .sheet
    if let entry = position.organizations?.chosen, entry.id == id { remember(.organization(entry)) }
    try layOut(environment)
  }

  mutating func performInSheet(_ action: Action, _ environment: Environment) throws -> [Effect] {
    switch action {
    case .open:
      return try perform(.showLinks, environment)
    case .next, .previous:
      guard let list = position.organizations,
        list.chosen?.id == position.sheet?.sheet.organization.id
      else {
        notice = environment.messages(.noticeNotInAList)
        return []
      }
      let before = list.viewport.selected
      position.organizations?.viewport.move(by: action == .next ? 1 : -1)
      guard position.organizations?.viewport.selected != before else {
        notice = environment.messages(action == .next ? .noticeLast : .noticeFirst)
        return []
      }
      try loadRows(environment)
      if let chosen = position.organizations?.chosen { try openSheet(chosen.id, environment) }
      return []
    default: return []
    }
  }

  mutating func moveInSheet(_ action: Action) {
    guard let sheet = position.sheet else { return }
    let page = max(bodyHeight - 1, 1)
    let step: Int =
      switch action {
      case .up: -1
      case .down: 1
      case .pageUp: -page
      case .pageDown: page
      case .first: -sheet.top
      default: sheet.overflow
      }
    position.sheet?.top = max(0, min(sheet.top + step, sheet.overflow))
  }
}

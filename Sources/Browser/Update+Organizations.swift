internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// Opens a list; the same list as before is found as it was left.
  mutating func list(
    _ scope: OrganizationQuery.Scope, path: [String], sectors: [Sector], group: Group.ID? = nil,
    _ environment: Environment
  ) throws {
    if let old = position.organizations, old.query.scope == scope, old.query.group == group,
      old.query.sectors == sectors
    {
      position.screen = .organizations
      try layOut(environment)
      return
    }
    var query = OrganizationQuery(scope: scope)
    query.sectors = sectors
    query.group = group
    if let old = position.organizations?.query {
      query.order = old.order
      query.isDescending = old.isDescending
    }
    var list = OrganizationsState(query: query, path: path)
    list.conditions = query.conditions
    if group != nil { list.givenConditions = [.group] }
    var whole = OrganizationQuery(scope: scope)
    whole.group = group
    list.total = try environment.directory.count(whole)
    position.organizations = list
    position.screen = .organizations
    try layOut(environment)
    try reload(environment)
  }

  /// Loads the rows in sight, and a screen before and after them, if they are not loaded yet.
  mutating func loadRows(_ environment: Environment) throws {
    guard let list = position.organizations, let listing = list.listing else { return }
    let visible = list.viewport.visible
    let loaded = list.firstRow..<list.firstRow + list.rows.count
    if visible.isEmpty
      || (loaded.contains(visible.lowerBound) && visible.upperBound <= loaded.upperBound)
    {
      return
    }
    let margin = max(list.viewport.height, 20)
    let range = max(0, visible.lowerBound - margin)..<min(list.count, visible.upperBound + margin)
    position.organizations?.rows = try environment.directory.organizations(listing, in: range)
    position.organizations?.firstRow = range.lowerBound
  }

  /// Asks the list again after its query changed, and keeps the chosen organization if it stays.
  private mutating func reload(_ environment: Environment, keepsChoice: Bool = true) throws {
    guard var list = position.organizations else { return }
    list.wanted = keepsChoice ? list.chosen?.id ?? list.wanted : nil
    if !list.query.isWalk, list.total > Self.longList {
      list.question = 0
      position.organizations = list
    } else {
      position.organizations = list
      try take(environment.directory.listing(list.query, around: list.wanted), environment)
    }
  }

  /// How many organizations are looked at in the time of a key press.
  private static let longList = 2000

  /// Takes the rows that were found.
  mutating func take(_ listing: OrganizationListing, _ environment: Environment) throws {
    guard var list = position.organizations else { return }
    list.listing = listing
    list.question = nil
    list.wanted = nil
    list.count = listing.count
    list.rows = []
    list.firstRow = 0
    list.viewport.resize(count: list.count)
    list.viewport.select(listing.position ?? 0)
    position.organizations = list
    try loadRows(environment)
  }

  /// The questions that the screen in sight has not asked yet.
  mutating func dueQuestions() -> [Effect] {
    questionOfList() + questionOfHistory() + questionOfMostLinked() + questionOfSheet()
  }

  /// Asks for the rows of the list in sight, unless that was the last question about a list.
  private mutating func questionOfList() -> [Effect] {
    guard let list = position.organizations, let question = list.question,
      question == 0 || question != listQuestion, position.screen == .organizations
    else { return [] }
    generation += 1
    listQuestion = generation
    position.organizations?.question = generation
    return [.ask(.listing(list.query, around: list.wanted, generation: generation))]
  }

  /// Changes the conditions of the list.
  mutating func change(
    _ environment: Environment, _ change: (inout OrganizationQuery) -> Void
  ) throws {
    guard var list = position.organizations else { return }
    change(&list.query)
    let now = list.query.conditions
    list.conditions = list.conditions.filter(now.contains)
    list.conditions += now.filter { !list.conditions.contains($0) }
    position.organizations = list
    try reload(environment)
  }

  /// Takes the filter of another query, and keeps the order.
  mutating func setFilter(of other: OrganizationQuery, _ environment: Environment) throws {
    let marked = marks.organizations
    try change(environment) { query in
      let (order, isDescending) = (query.order, query.isDescending)
      query = other
      query.among = other.among.map { _ in marked }
      query.order = order
      query.isDescending = isDescending
    }
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
    try reload(environment, keepsChoice: false)
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
      try openFilterForm(environment)
      return []
    case .sort:
      openOrderMenu(environment)
      return []
    default: return []
    }
  }
}

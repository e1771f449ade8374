internal import CooperationModel
internal import TextLayout

// The conditions of a list: a short form, each line of which opens its own choice.

extension MenuState.Purpose {
  /// The conditions of the form, in its order.
  static let form: [MenuState.Purpose] = [
    .sectors, .families, .jobsAtLeast, .jobsAtMost, .links, .publics, .text, .marked,
  ]

  /// Whether several lines may be taken.
  var isMany: Bool { [.sectors, .families, .publics, .links].contains(self) }

  /// Whether it was opened from the form.
  var isOfForm: Bool { Self.form.contains(self) }

  /// The words over the box, and on the line of the form.
  var title: MessageKey {
    switch self {
    case .sectors: .menuSectors
    case .order: .menuOrder
    case .kind: .menuKind
    case .changes: .menuChanges
    case .record: .menuRecord
    case .addresses: .menuAddresses
    case .export: .menuExport
    case .comparison: .menuComparison
    case .oneSector: .menuSectors
    case .territoryOrder: .menuOrder
    case .filter: .filterTitle
    case .families: .filterFamilies
    case .jobsAtLeast: .filterJobsAtLeast
    case .jobsAtMost: .filterJobsAtMost
    case .links: .filterLinks
    case .publics: .filterPublics
    case .text: .filterText
    case .marked: .filterMarked
    }
  }

  fileprivate var condition: OrganizationQuery.Condition? {
    switch self {
    case .sectors: .sectors
    case .families: .families
    case .jobsAtLeast: .jobsAtLeast
    case .jobsAtMost: .jobsAtMost
    case .links: .links
    case .publics: .publics
    case .text: .text
    case .marked: .marked
    case .order, .kind, .record, .changes, .addresses, .export, .comparison, .filter,
      .oneSector, .territoryOrder:
      nil
    }
  }
}

extension OrganizationsState {
  /// The conditions that going back takes away, the last one first.
  var removableConditions: [OrganizationQuery.Condition] {
    conditions.filter { !givenConditions.contains($0) }
  }
}

extension Messages {
  /// A condition of a list in words.
  func words(_ condition: OrganizationQuery.Condition, of query: OrganizationQuery) -> String {
    switch condition {
    case .group: ""
    case .sectors: either(query.sectors.map { self($0.name) })
    case .families: either(query.families.map { self($0.name) })
    case .jobsAtLeast: self(.jobsOrMore, count: query.jobsAtLeast ?? 0)
    case .jobsAtMost: self(.conditionJobsAtMost, count: query.jobsAtMost ?? 0)
    case .links: enumeration(query.links.map { self($0.name) })
    case .publics: self(.conditionPublics, either(query.publics))
    case .text: self(.conditionText, query.text)
    case .marked: self(.conditionMarked)
    }
  }

  private func either(_ names: [String]) -> String {
    guard names.count > 1 else { return names.first ?? "" }
    return self(.enumerationOr, names.dropLast().joined(separator: ", "), names[names.count - 1])
  }
}

extension Drawing {
  /// The conditions of a list as a sentence; empty if there is none.
  func filterSentence(_ list: OrganizationsState) -> String {
    list.conditions.map { say.words($0, of: list.query) }.filter { !$0.isEmpty }
      .joined(separator: " · ")
  }
}

extension BrowserState {
  private static let jobsAtLeast = [1, 3, 6, 10, 20, 50, 100, 250, 500, 1000]
  private static let jobsAtMost = [0, 2, 5, 9, 19, 49, 99, 249, 499]
  /// How many publics a menu offers.
  private static let publicsLimit = 200

  /// Opens the form of conditions, on the line of a purpose.
  mutating func openFilterForm(
    on purpose: MenuState.Purpose = .sectors, _ environment: Environment
  ) throws {
    guard let query = position.organizations?.query else { return }
    let say = environment.messages
    var lines = MenuState.Purpose.form.map { purpose in
      let condition = purpose.condition.flatMap { query.has($0) ? $0 : nil }
      return MenuState.Line(
        text: say(purpose.title),
        note: condition.map { say.words($0, of: query) } ?? say(.filterAny),
        isMarked: condition != nil)
    }
    if lines.contains(where: \.isMarked) { lines.append(MenuState.Line(text: say(.filterClear))) }
    let line = MenuState.Purpose.form.firstIndex(of: purpose) ?? 0
    try open(.filter, lines, on: line, environment)
  }

  private mutating func open(
    _ purpose: MenuState.Purpose, _ lines: [MenuState.Line], on line: Int? = nil,
    _ environment: Environment
  ) throws {
    var viewport = Viewport(count: lines.count, height: max(lines.count, 1))
    viewport.select(line ?? lines.firstIndex(where: \.isMarked) ?? 0)
    box = .menu(MenuState(purpose: purpose, lines: lines, viewport: viewport))
    try layOut(environment)
  }

  /// Opens the choice of one line of the form.
  private mutating func openChoice(
    _ purpose: MenuState.Purpose, _ environment: Environment
  ) throws {
    guard let query = position.organizations?.query else { return }
    let say = environment.messages
    let any = MenuState.Line(text: say(purpose == .sectors ? .filterAll : .filterAny))
    switch purpose {
    case .sectors:
      let counts = try sectorCounts(of: query.scope, environment)
      try open(
        purpose,
        [any]
          + counts.map { count in
            MenuState.Line(
              text: say(count.sector.name), count: count.organizations,
              isMarked: query.sectors.contains(count.sector))
          }, environment)
    case .families:
      try open(
        purpose,
        [any]
          + Family.allCases.map {
            MenuState.Line(text: say($0.name), isMarked: query.families.contains($0))
          }, environment)
    case .jobsAtLeast:
      try open(
        purpose,
        [any]
          + Self.jobsAtLeast.map {
            MenuState.Line(
              text: say(.jobsOrMore, count: $0), isMarked: query.jobsAtLeast == $0)
          }, environment)
    case .jobsAtMost:
      try open(
        purpose,
        [any]
          + Self.jobsAtMost.map {
            MenuState.Line(
              text: say(.conditionJobsAtMost, count: $0), isMarked: query.jobsAtMost == $0)
          }, environment)
    case .links:
      try open(
        purpose,
        [any]
          + OrganizationQuery.LinkCondition.allCases.map {
            MenuState.Line(text: say($0.name), isMarked: query.links.contains($0))
          }, environment)
    case .marked:
      guard !marks.organizations.isEmpty else {
        notice = say(.noticeNoMarks)
        return
      }
      try open(
        purpose,
        [
          any,
          MenuState.Line(
            text: say(.conditionMarked), count: marks.organizations.count,
            isMarked: query.among != nil),
        ], environment)
    case .publics:
      let publics = try environment.directory.publics(limit: Self.publicsLimit)
      guard !publics.isEmpty else {
        notice = say(.filterNoPublics)
        return
      }
      try open(
        purpose,
        [any]
          + publics.map {
            MenuState.Line(
              text: $0.name, count: $0.organizations, isMarked: query.publics.contains($0.name))
          }, environment)
    case .text:
      var field = TextField()
      field.type(query.text)
      box = .menu(MenuState(purpose: .text, lines: [], viewport: Viewport(), field: field))
      try layOut(environment)
    default: return
    }
  }

  /// Takes the chosen line of the form, or of a choice that it opened.
  mutating func chooseInForm(_ menu: MenuState, _ environment: Environment) throws {
    let line = menu.viewport.selected
    if menu.purpose == .filter {
      guard MenuState.Purpose.form.indices.contains(line) else {
        try change(environment) { query in
          for condition in MenuState.Purpose.form.compactMap(\.condition) {
            query.remove(condition)
          }
        }
        return
      }
      return try openChoice(MenuState.Purpose.form[line], environment)
    }
    // Enter on a line takes it, marked or not; Enter on the first one takes all.
    var taken = Set(menu.lines.indices.dropFirst().filter { menu.lines[$0].isMarked })
    if line == 0 { taken = [] } else { taken.insert(line) }
    let places = taken.sorted().map { $0 - 1 }
    let one = line == 0 ? nil : line - 1
    let marked = marks.organizations
    let counts =
      try menu.purpose == .sectors
      ? position.organizations.map { try sectorCounts(of: $0.query.scope, environment) } ?? [] : []
    try change(environment) { query in
      switch menu.purpose {
      case .sectors:
        query.sectors = places.filter(counts.indices.contains).map { counts[$0].sector }
      case .families: query.families = places.map { Family.allCases[$0] }
      case .publics: query.publics = places.map { menu.lines[$0 + 1].text }
      case .jobsAtLeast: query.jobsAtLeast = one.map { Self.jobsAtLeast[$0] }
      case .jobsAtMost: query.jobsAtMost = one.map { Self.jobsAtMost[$0] }
      case .links: query.links = places.map { OrganizationQuery.LinkCondition.allCases[$0] }
      case .marked: query.among = one == nil ? nil : marked
      default: break
      }
    }
  }

  /// A list that keeps the marked ones only follows the marks: what its sentence says stays true.
  mutating func followMarks(_ environment: Environment) throws {
    guard let known = position.organizations?.query.among, known != marks.organizations else {
      return
    }
    let marked = marks.organizations
    try change(environment) { $0.among = marked }
  }

  /// Takes a key while a text is typed.
  mutating func take(
    _ key: Key, inFieldOf menu: MenuState, _ environment: Environment
  ) throws -> [Effect] {
    var menu = menu
    switch key {
    case .escape, .control("c"): try openFilterForm(on: menu.purpose, environment)
    case .enter:
      box = nil
      let text = menu.field?.text ?? ""
      try change(environment) { $0.text = text }
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard menu.field?.take(key) == true else { return [] }
      box = .menu(menu)
    }
    return []
  }
}

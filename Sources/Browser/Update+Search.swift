internal import CooperationModel
internal import TextLayout

/// One line of the search box.
enum SearchLine: Hashable, Sendable {
  case found(SearchMatch)
  case recent(RecentPlace)
  case sector(Sector, organizations: Int)
  case action(Action, help: MessageKey, keys: String)

  /// The name that it was found by; empty for what the program names itself.
  var name: String {
    switch self {
    case .found(.territory(let entry, _)), .recent(.territory(let entry)): entry.name
    case .found(.organization(let entry)), .recent(.organization(let entry)): entry.name
    case .found(.group(let entry)), .recent(.group(let entry)): entry.name
    case .sector, .action: ""
    }
  }

  var isOrganization: Bool { if case .found(.organization) = self { true } else { false } }
}

extension SearchState {
  var chosen: SearchLine? {
    matches.indices.contains(viewport.selected) ? matches[viewport.selected] : nil
  }
}

extension BrowserState {
  /// How many territories and organizations a search asks for.
  private static let searchLimit = 40

  mutating func take(
    _ key: Key, in search: SearchState, _ environment: Environment
  ) throws -> [Effect] {
    var search = search
    let before = search.chosen
    switch key {
    case .escape where search.opened.isEmpty, .control("c"):
      // An answer still to come belongs to no box any more.
      generation += 1
      box = nil
      return []
    case .right:
      if let chosen = search.chosen { search.opened = try details(of: chosen, environment) }
    case .left: search.opened = []
    case .escape where !search.opened.isEmpty: search.opened = []
    case .enter:
      box = nil
      guard search.matches.indices.contains(search.viewport.selected) else { return [] }
      generation += 1
      if search.isForComparison {
        return compare(with: search.matches[search.viewport.selected], environment)
      }
      return try go(to: search.matches[search.viewport.selected], environment)
    case .up: search.viewport.move(by: -1)
    case .down: search.viewport.move(by: 1)
    case .pageUp: search.viewport.page(by: -1)
    case .pageDown: search.viewport.page(by: 1)
    case .home: search.viewport.select(0)
    case .end: search.viewport.select(search.matches.count - 1)
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard search.field.take(key) else { return [] }
      return ask(search, environment)
    }
    if !search.opened.isEmpty, before != search.chosen {
      search.opened = try search.chosen.map { try details(of: $0, environment) } ?? []
    }
    box = .search(search)
    resizeBoxes(environment)
    return []
  }

  private mutating func ask(_ search: SearchState, _ environment: Environment) -> [Effect] {
    var search = search
    search.opened = []
    refreshLocalMatches(&search, environment)
    generation += 1
    let text = search.field.text
    search.isWaiting = !text.searchKey.isEmpty && !text.hasPrefix(">")
    box = .search(search)
    resizeBoxes(environment)
    return search.isWaiting
      ? [.ask(.search(text, limit: Self.searchLimit, generation: generation))] : []
  }

  /// What needs no question: recent places, sectors, actions.
  func refreshLocalMatches(_ search: inout SearchState, _ environment: Environment) {
    let text = search.field.text
    if text.isEmpty {
      search.matches = recent.map { .recent($0) }
      search.viewport = Viewport(count: search.matches.count, height: search.viewport.height)
      return
    }
    // Until the answer comes, what was found for fewer letters stays in sight, so nothing flickers.
    let found = search.matches.filter { if case .found = $0 { true } else { false } }
    let isCommand = text.hasPrefix(">")
    let local = localMatches(isCommand ? String(text.dropFirst()) : text, isCommand, environment)
    search.matches = isCommand ? local.map(\.line) : merged(found, local, text)
    search.viewport = Viewport(count: search.matches.count, height: search.viewport.height)
  }

  /// What needs no question, with how well it fits; all actions where nothing but `>` was typed.
  private func localMatches(
    _ text: String, _ isCommand: Bool, _ environment: Environment
  ) -> [(fit: NameFit, line: SearchLine)] {
    let typed = text.searchKey
    func fit(_ name: String) -> NameFit? {
      typed.isEmpty && isCommand ? .words : NameFit(name.searchKey, typed: typed)
    }
    var lines: [(fit: NameFit, line: SearchLine)] = []
    if !isCommand, !typed.isEmpty, let card = try? environment.directory.territory(placeOfSearch) {
      for count in card.sectors {
        guard let fit = fit(environment.messages(count.sector.name)) else { continue }
        lines.append((fit, .sector(count.sector, organizations: count.organizations)))
      }
    }
    var seen: Set<MessageKey> = []
    for binding in environment.bindings(in: context) {
      guard let fit = fit(environment.messages(binding.help)), seen.insert(binding.help).inserted
      else { continue }
      lines.append((fit, .action(binding.action, help: binding.help, keys: binding.shown)))
    }
    return lines.enumerated().sorted { ($0.element.fit, $0.offset) < ($1.element.fit, $1.offset) }
      .map(\.element)
  }

  /// Puts sectors and actions among what was found, the best fit first: territories and groups, then
  /// sectors, organizations, actions.
  private func merged(
    _ found: [SearchLine], _ local: [(fit: NameFit, line: SearchLine)], _ text: String
  ) -> [SearchLine] {
    let typed = text.searchKey
    var ranked: [(fit: NameFit, kind: Int, line: SearchLine)] = []
    var worst = NameFit.exact
    for line in found {
      // What was found comes best first; a name may have been found by its town.
      let name = line.name.searchKey
      worst = max(worst, NameFit(name, typed: typed) ?? .elsewhere)
      ranked.append((worst, line.isOrganization ? 2 : 0, line))
    }
    for (fit, line) in local {
      if case .sector = line {
        ranked.append((fit, 1, line))
      } else {
        ranked.append((fit, 3, line))
      }
    }
    return ranked.enumerated().sorted { a, b in
      (a.element.fit, a.element.kind, a.offset) < (b.element.fit, b.element.kind, b.offset)
    }.map(\.element.line)
  }

  /// The territory whose sectors a search offers: that of the list, or the chosen one.
  var placeOfSearch: Territory.ID? {
    if position.screen != .territories, let scope = position.organizations?.query.scope {
      switch scope {
      case .territory(let id): return id
      case .notPlaced(let id): return id
      case .everywhere, .these: return nil
      }
    }
    if case .territory(let entry)? = position.territories.column?.chosen { return entry.id }
    return position.territories.column?.parent?.id
  }

  /// Takes what was found for the text typed.
  func merge(_ matches: [SearchMatch], into search: inout SearchState, _ environment: Environment) {
    let selected = search.viewport.selected
    let local = localMatches(search.field.text, false, environment)
    search.matches = merged(matches.map { .found($0) }, local, search.field.text)
    search.viewport.resize(count: search.matches.count)
    search.viewport.select(selected)
  }

  mutating func go(to line: SearchLine, _ environment: Environment) throws -> [Effect] {
    switch line {
    case .action(let action, _, _): return try perform(action, environment)
    case .sector(let sector, _):
      let origin = position
      if position.screen == .territories {
        _ = try listChosenTerritory(sectors: [sector], environment)
      } else {
        position.screen = .organizations
        try layOut(environment)
        try change(environment) { $0.sectors = [sector] }
      }
      position.organizations?.givenConditions.append(.sectors)
      jumps.append(Jump(origin: origin, landing: .organizations))
    case .found(.territory(let entry, _)), .recent(.territory(let entry)):
      let origin = position
      position.screen = .territories
      position.organizations = nil
      position.sheet = nil
      position.links = nil
      try go(to: entry.id, environment)
      try layOut(environment)
      try loadCard(environment)
      jumps = [Jump(origin: origin, landing: .territories)]
      remember(.territory(entry))
    case .found(.organization(let entry)), .recent(.organization(let entry)):
      try jump(to: entry, environment)
    case .found(.group(let entry)), .recent(.group(let entry)):
      let origin = position
      position.organizations = nil
      position.sheet = nil
      position.links = nil
      try list(.everywhere, path: [entry.name], sectors: [], group: entry.id, environment)
      jumps = [Jump(origin: origin, landing: .organizations)]
      remember(.group(entry))
    }
    return []
  }

  private mutating func jump(to entry: OrganizationEntry, _ environment: Environment) throws {
    let origin = position
    guard let sheet = try environment.directory.organization(entry.id) else {
      notice = environment.messages(.noticeGone)
      return
    }
    let scope: OrganizationQuery.Scope
    var path = sheet.path.map(\.name)
    if let place = sheet.path.last {
      try go(to: place.id, environment)
      try loadCard(environment)
      scope = .territory(place.id)
    } else {
      scope = .notPlaced(in: nil)
      path = [environment.messages(.notPlaced)]
    }
    position.organizations = nil
    position.links = nil
    try list(scope, path: path, sectors: [], environment)
    if let query = position.organizations?.query,
      let place = try environment.directory.position(of: entry.id, in: query)
    {
      position.organizations?.viewport.select(place)
      try loadRows(environment)
    }
    position.sheet = try SheetState(sheet, environment)
    position.screen = .sheet
    jumps = [Jump(origin: origin, landing: .sheet)]
    remember(.organization(entry))
    try layOut(environment)
  }
}

extension TextField {
  /// Takes a key of an editor line; false if it is none.
  mutating func take(_ key: Key) -> Bool {
    switch key {
    case .character(let character): type(String(character))
    case .paste(let text): type(text)
    case .backspace, .delete: deleteBackward()
    case .control("u"): clear()
    case .control("w"): deleteWord()
    default: return false
    }
    return true
  }
}

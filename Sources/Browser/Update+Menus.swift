internal import CooperationModel
internal import TextLayout

extension BrowserState {
  /// The sectors of a scope with the number of organizations of each.
  func sectorCounts(
    of scope: OrganizationQuery.Scope, _ environment: Environment
  ) throws -> [TerritoryCard.SectorCount] {
    switch scope {
    case .everywhere: return try environment.directory.territory(nil)?.sectors ?? []
    case .territory(let id): return try environment.directory.territory(id)?.sectors ?? []
    case .notPlaced, .these:
      return try Sector.allCases.compactMap { sector in
        var query = OrganizationQuery(scope: scope)
        query.sectors = [sector]
        let count = try environment.directory.count(query)
        return count == 0
          ? nil : TerritoryCard.SectorCount(sector: sector, organizations: count)
      }
    }
  }

  /// Opens a box of lines, on the first one that is marked.
  mutating func openMenu(
    _ purpose: MenuState.Purpose, _ lines: [MenuState.Line], _ environment: Environment
  ) {
    var viewport = Viewport(count: lines.count, height: lines.count)
    viewport.select(lines.firstIndex(where: \.isMarked) ?? 0)
    box = .menu(MenuState(purpose: purpose, lines: lines, viewport: viewport))
    resizeBoxes(environment)
  }

  mutating func openOrderMenu(_ environment: Environment) {
    guard let query = position.organizations?.query else { return }
    let lines = OrganizationQuery.Order.allCases.map { order in
      MenuState.Line(
        text: environment.messages(order.name), isMarked: query.order == order)
    }
    openMenu(.order, lines, environment)
  }

  /// The types of link of a stop, with the number of neighbors that each has.
  func kindCounts(of stop: LinksState.Stop) -> [(kind: LinkType, neighbors: Int)] {
    guard let answer = stop.answer else { return [] }
    let neighbors = answer.known + answer.suggested
    return LinkType.allCases.compactMap { kind in
      let count = neighbors.count { $0.links.contains { $0.type == kind } }
      return count == 0 ? nil : (kind, count)
    }
  }

  mutating func openKindMenu(_ environment: Environment) {
    guard let stop = position.links?.stop else { return }
    let kinds = kindCounts(of: stop)
    guard !kinds.isEmpty else {
      notice = environment.messages(.noticeNoLinks)
      return
    }
    var lines = [
      MenuState.Line(text: environment.messages(.kindAll), isMarked: stop.kind == nil)
    ]
    lines += kinds.map { entry in
      MenuState.Line(
        text: environment.messages(entry.kind.name), count: entry.neighbors,
        isMarked: entry.kind == stop.kind)
    }
    openMenu(.kind, lines, environment)
  }

  mutating func take(
    _ key: Key, in menu: MenuState, _ environment: Environment
  ) throws -> [Effect] {
    if menu.field != nil { return try take(key, inFieldOf: menu, environment) }
    var menu = menu
    if menu.purpose.isOfForm, [.escape, .left, .backspace, .character("h")].contains(key) {
      try openFilterForm(on: menu.purpose, environment)
      return []
    }
    switch key {
    case .escape, .left, .character("h"), .character("q"), .control("c"), .backspace:
      box = nil
      return []
    case .character(" ") where menu.purpose.isMany:
      let line = menu.viewport.selected
      if line == 0 {
        for index in menu.lines.indices { menu.lines[index].isMarked = false }
      } else {
        menu.lines[line].isMarked.toggle()
      }
      box = .menu(menu)
      return []
    case .enter, .right, .character("l"):
      box = nil
      if menu.purpose == .export { return try export(menu, environment) }
      if menu.purpose == .record { return record(menu.viewport.selected) }
      if menu.purpose == .addresses { return [.open(menu.lines[menu.viewport.selected].text)] }
      if menu.purpose == .changes {
        guard let changes = position.changes?.answer.value else { return [] }
        return setChangeKind(changeKinds(of: changes)[menu.viewport.selected])
      }
      if menu.purpose == .comparison { return choosePartner(menu.viewport.selected, environment) }
      if menu.purpose == .oneSector { return try chooseSector(menu.viewport.selected, environment) }
      try choose(menu, environment)
      return []
    case .control("z"): return [.suspend]
    case .control("l"): return [.redraw]
    default:
      guard let action = environment.keys.action(of: key, in: .organizations) else { return [] }
      menu.viewport.move(action)
      box = .menu(menu)
      return []
    }
  }

  private mutating func choose(_ menu: MenuState, _ environment: Environment) throws {
    let line = menu.viewport.selected
    switch menu.purpose {
    case .addresses, .export, .comparison, .changes, .record, .oneSector: return
    case .territoryOrder: try chooseTerritoryOrder(line, environment)
    case .order:
      try setOrder(OrganizationQuery.Order.allCases[line], environment)
    case .kind:
      guard let stop = position.links?.stop else { return }
      let kinds = kindCounts(of: stop)
      try setKind(line == 0 ? nil : kinds[line - 1].kind, environment)
    default: try chooseInForm(menu, environment)
    }
  }
}

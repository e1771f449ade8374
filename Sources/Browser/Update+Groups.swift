internal import CooperationModel
internal import TextLayout

extension BrowserState {
  // MARK: Choosing

  mutating func moveInGroups(_ action: Action) {
    guard var state = position.groups else { return }
    defer { position.groups = state }
    if let item = state.item {
      var items = Viewport(
        count: CandidateGroup.Item.allCases.count, height: CandidateGroup.Item.allCases.count)
      items.select(item)
      items.move(action)
      state.item = items.selected
    } else if let last = state.opened.indices.last {
      state.opened[last].viewport.move(action)
    } else if state.isTable {
      state.table.move(action)
      state.choose(group: state.table.selected / GroupTableLine.count)
    } else {
      let before = state.viewport.selected
      state.viewport.move(action)
      state.skipHeadings(forward: state.viewport.selected >= before)
    }
  }

  /// Closes what is open in front of the list.
  ///
  /// - Returns: Whether anything was open.
  mutating func closeInGroups() -> Bool {
    guard var state = position.groups, state.groups.value != nil else { return false }
    defer { position.groups = state }
    if state.item != nil {
      state.item = nil
    } else if !state.opened.isEmpty {
      state.opened.removeLast()
    } else {
      return false
    }
    return true
  }

  mutating func performInGroups(_ action: Action, _ environment: Environment) throws -> [Effect] {
    guard let state = position.groups, state.groups.value != nil else {
      notice = environment.messages(.computing)
      return []
    }
    var effects: [Effect] = []
    switch action {
    case .open: effects = try openInGroups(state, environment)
    case .otherHalf:
      if state.isTable, state.opened.isEmpty { position.groups?.isTable = false }
      if state.item != nil {
        position.groups?.item = nil
      } else if let group = group(of: state.chosenLine) {
        // What is missing comes first to mind.
        position.groups?.item = group.checks.firstIndex { $0.state == .notMet } ?? 0
      } else {
        notice = environment.messages(.noticeNothingChosen)
      }
    case .table:
      position.groups?.opened = []
      position.groups?.item = nil
      position.groups?.isTable.toggle()
      if case .some(let index) = tableGroup(of: state.chosenLine) {
        position.groups?.table.select(index * GroupTableLine.count)
      }
    case .draft: effects = try startDraft(state, environment)
    case .addMember, .rename, .removeMember:
      effects = try editDraft(action, state, environment)
    default: break
    }
    try layOut(environment)
    return effects
  }

  /// The place in the table of the group of a line.
  private func tableGroup(of line: GroupsState.Line?) -> Int? {
    guard let line else { return nil }
    return position.groups?.groupLines.firstIndex(of: line)
  }

  private mutating func openInGroups(
    _ state: GroupsState, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    guard let line = state.chosenLine else {
      notice = say(.noticeNothingChosen)
      return []
    }
    if let item = state.item {
      guard let group = group(of: line), group.checks.indices.contains(item) else { return [] }
      return openBringers(of: group.checks[item].item, line, environment)
    }
    if let opened = state.opened.last {
      guard let chosen = chosenInGroups else {
        notice = say(.noticeNothingChosen)
        return []
      }
      if case .bringers = opened.content, case .draft(let number) = opened.line {
        return add(chosen, to: number, environment)
      }
      return try openFromPlace(environment) { state throws in
        try state.openSheet(chosen, environment)
        return []
      }
    }
    if state.isTable, let group = group(of: line) {
      let check = state.table.selected % GroupTableLine.count - GroupTableLine.facts
      if group.checks.indices.contains(check), group.checks[check].state == .notMet {
        return openBringers(of: group.checks[check].item, line, environment)
      }
    }
    position.groups?.opened.append(GroupsState.Opened(line: line, content: .members))
    return []
  }

  private mutating func openBringers(
    of item: CandidateGroup.Item, _ line: GroupsState.Line, _ environment: Environment
  ) -> [Effect] {
    guard !bringers(of: item, to: line).isEmpty else {
      notice = environment.messages(.noticeNobodyToList)
      return []
    }
    position.groups?.item = nil
    position.groups?.opened.append(GroupsState.Opened(line: line, content: .bringers(item)))
    return []
  }

  /// Opens a screen that leads back to where the view of a place was left.
  mutating func openFromPlace(
    _ environment: Environment, _ open: (inout BrowserState) throws -> [Effect]
  ) throws -> [Effect] {
    let origin = position
    let effects = try open(&self)
    if position.screen != origin.screen {
      jumps.append(Jump(origin: origin, landing: position.screen))
    }
    return effects
  }

  // MARK: Layout

  /// Gives the view the lines it has, and the rows that the window has for them.
  mutating func layOutGroups(_ environment: Environment) {
    guard var state = position.groups else { return }
    let before = state.viewport.selected
    let chosen = state.lines.indices.contains(before) ? state.lines[before] : nil
    state.makeLines(drafts: drafts.all.filter { $0.place.id == state.place.id }.map(\.number))
    let layout = groupsLayout(
      lines: state.opened.last.map { openedOrganizations($0).count } ?? state.lines.count)
    state.viewport.resize(
      count: state.lines.count, height: groupsLayout(lines: state.lines.count).height)
    if let chosen { state.choose(chosen) }
    state.skipHeadings(forward: true)
    for index in state.opened.indices {
      state.opened[index].viewport.resize(
        count: openedOrganizations(state.opened[index]).count, height: layout.height)
    }
    let rows = max(bodyHeight - (room == .full ? 2 : 1), 1)
    state.table.resize(count: state.groupLines.count * GroupTableLine.count, height: rows)
    position.groups = state
  }
}

extension GroupsState {
  /// The lines that are groups or drafts, in order.
  var groupLines: [Line] { lines.filter { !$0.isHeading } }

  /// Makes the lines: drafts, then the groups under the heading of where they come from.
  mutating func makeLines(drafts: [Int]) {
    lines = []
    if !drafts.isEmpty { lines = [.heading(.draft)] + drafts.map { .draft($0) } }
    let groups = self.groups.value?.groups ?? []
    for source in [CandidateGroup.Source.declared, .site, .detected] {
      let part = groups.indices.filter { groups[$0].source == source }
      if !part.isEmpty { lines += [.heading(source)] + part.map { .group($0) } }
    }
  }

  mutating func choose(_ line: Line) {
    if let position = lines.firstIndex(of: line) { viewport.select(position) }
  }

  /// Chooses a group by its place among the groups and drafts.
  mutating func choose(group index: Int) {
    let groups = groupLines
    if groups.indices.contains(index) { choose(groups[index]) }
  }

  /// A heading is never chosen; the one above the chosen line comes in sight with it.
  mutating func skipHeadings(forward: Bool) {
    guard lines.indices.contains(viewport.selected) else { return }
    if lines[viewport.selected].isHeading {
      let isFirst = viewport.selected == 0
      viewport.move(by: forward || isFirst ? 1 : -1)
    }
    let chosen = viewport.selected
    if chosen > 0, lines[chosen - 1].isHeading, viewport.top == chosen, viewport.height > 1 {
      viewport.select(chosen - 1)
      viewport.select(chosen)
    }
  }
}

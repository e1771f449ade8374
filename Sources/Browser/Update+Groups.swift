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

  // MARK: Drafts

  /// Starts a draft from the marked organizations, or else from the chosen group.
  private mutating func startDraft(
    _ state: GroupsState, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    let line = state.chosenLine
    var members = marks.organizations
    var name = say(members.isEmpty ? .draftNew : .draftOfMarked)
    for id in members { try findEntry(of: id, environment) }
    if members.isEmpty, line != nil {
      members = groupMembers(of: line)
      name = say(.draftOf, groupName(of: line))
      for id in members { draftEntries[id] = groupEntry(id, of: line) }
      // Whoever is chosen among those who could bring something comes with it.
      if case .bringers? = state.opened.last?.content, let chosen = chosenInGroups {
        draftEntries[chosen] = groupEntry(chosen, of: line)
        members.append(chosen)
      }
    }
    keepDrafts()
    let number = drafts.add(name: name, members: members, for: state.place)
    position.groups?.item = nil
    position.groups?.isTable = false
    layOutGroups(environment)
    position.groups?.choose(.draft(number))
    position.groups?.opened = [GroupsState.Opened(line: .draft(number), content: .members)]
    notice = say(.noticeDraft, count: members.count)
    return askForDraft(number)
  }

  /// Finds the name of an organization that no group mentions, until the check of its draft does.
  mutating func findEntry(of id: Organization.ID, _ environment: Environment) throws {
    guard draftEntries[id] == nil, let sheet = try environment.directory.organization(id),
      !sheet.organization.isCeased
    else { return }
    draftEntries[id] = sheet.entry
  }

  private mutating func editDraft(
    _ action: Action, _ state: GroupsState, _ environment: Environment
  ) throws -> [Effect] {
    let say = environment.messages
    guard case .draft(let number)? = state.chosenLine, let draft = drafts.draft(number) else {
      notice = say(.noticeDraftFirst)
      return []
    }
    switch action {
    case .addMember: box = .draft(DraftBox(purpose: .add, draft: number))
    case .rename:
      var renaming = DraftBox(purpose: .rename, draft: number)
      renaming.field.type(draft.name)
      box = .draft(renaming)
    case .removeMember where state.opened.isEmpty:
      keepDrafts()
      drafts.remove(number)
      notice = say(.noticeDraftGone, draft.name)
    case .removeMember:
      guard state.opened.last?.content == .members, let chosen = chosenInGroups else {
        notice = say(.noticeNothingChosen)
        return []
      }
      keepDrafts()
      drafts.change(number) { draft in
        draft.members.removeAll { $0 == chosen }
        draft.isStale = true
      }
      let name = groupEntry(chosen, of: .draft(number))?.name ?? vanished[chosen]
      notice = say(.noticeDraftRemoved, name ?? "")
      return askForDraft(number)
    default: break
    }
    return []
  }

  mutating func add(
    _ id: Organization.ID, to number: Int, _ environment: Environment
  ) -> [Effect] {
    let say = environment.messages
    guard let draft = drafts.draft(number) else { return [] }
    let name = groupEntry(id, of: .draft(number))?.name ?? ""
    guard !draft.members.contains(id) else {
      notice = say(.noticeDraftHas, name)
      return []
    }
    draftEntries[id] = groupEntry(id, of: .draft(number))
    keepDrafts()
    drafts.change(number) { draft in
      draft.members.append(id)
      draft.isStale = true
    }
    notice = say(.noticeDraftAdded, name)
    return askForDraft(number)
  }

  /// Takes note of the drafts before they change, so that the change can be undone.
  mutating func keepDrafts() { changes.append(.drafts(drafts.all)) }

  /// Takes the last change of the drafts back.
  mutating func restore(
    drafts old: [DraftGroup], _ environment: Environment
  ) throws -> [Effect] {
    drafts.restore(old)
    position.groups?.opened.removeAll { opened in
      if case .draft(let number) = opened.line { drafts.draft(number) == nil } else { false }
    }
    notice = environment.messages(.noticeDraftUndone)
    try layOut(environment)
    return askForDraft()
  }

  /// Asks for the check of a draft, or of the first one that has none.
  ///
  /// One after the other: a later computation takes the place of an earlier one.
  mutating func askForDraft(_ wanted: Int? = nil) -> [Effect] {
    guard position.screen == .groups, let state = position.groups, state.groups.value != nil else {
      return []
    }
    if wanted == nil, drafts.all.contains(where: { $0.question != nil }) { return [] }
    forgetDraftQuestions()
    let draft = wanted.flatMap(drafts.draft) ?? drafts.all.first { $0.isStale && $0.failure == nil }
    guard let draft, draft.isStale else { return [] }
    generation += 1
    let question = generation
    drafts.change(draft.number) { draft in
      draft.question = question
      draft.failure = nil
    }
    return [
      .ask(
        .draft(
          draft.members, draft.name, draft.place.id, parameters, generation: question))
    ]
  }

  /// The questions about drafts will not be answered: another computation took their place.
  mutating func forgetDraftQuestions() {
    for draft in drafts.all where draft.question != nil {
      drafts.change(draft.number) { $0.question = nil }
    }
  }

  /// Takes the check of a draft.
  ///
  /// - Returns: Whether a draft waited for it.
  mutating func take(draft answer: TerritoryGroups?, _ asked: Int, failure: String) -> Bool {
    guard let draft = drafts.all.first(where: { $0.question == asked }) else { return false }
    drafts.change(draft.number) { draft in
      draft.question = nil
      draft.check = answer ?? draft.check
      draft.failure = answer == nil ? failure : nil
      draft.isStale = answer == nil
    }
    return true
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

/// Where the halves of the view stand.
struct GroupsLayout {
  /// The list: its heading, and its lines.
  let rows: Range<Int>
  let columns: Range<Int>
  /// The check; empty where there is no room for it.
  let checkRows: Range<Int>
  let checkColumns: Range<Int>
  /// How many lines of the list are in sight.
  let height: Int
  /// Whether a row says which lines are in sight.
  let hasExtent: Bool
}

extension BrowserState {
  /// The layout for a list of a number of lines.
  func groupsLayout(lines: Int) -> GroupsLayout {
    let body = bodyTop..<bodyTop + bodyHeight
    var (rows, columns) = (body, 0..<size.columns)
    var (checkRows, checkColumns) = (body, 0..<size.columns)
    if room == .full, size.columns >= 100 {
      let split = size.columns * 54 / 100
      columns = 0..<split
      checkColumns = split + 1..<size.columns
    } else if room == .full {
      // As much as the list needs, at most half, unless both have room.
      let most = max(body.count - 20, body.count / 2)
      let height = min(max(lines + 1, 3), most)
      rows = body.lowerBound..<body.lowerBound + height
      checkRows = rows.upperBound + 1..<max(body.upperBound, rows.upperBound + 1)
    }
    let room = max(rows.count - (self.room == .full ? 1 : 0), 1)
    let hasExtent = lines > room && room > 2
    return GroupsLayout(
      rows: rows, columns: columns, checkRows: checkRows, checkColumns: checkColumns,
      height: hasExtent ? room - 1 : room, hasExtent: hasExtent)
  }
}

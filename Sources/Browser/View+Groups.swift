internal import CooperationModel
internal import TextLayout

/// Where the columns of the list of groups stand; empty ones have no room.
private struct GroupColumns {
  var name: Range<Int>
  var members: Range<Int>
  var jobs: Range<Int>
  var families: Range<Int>
  var met: Range<Int>
  var not: Range<Int>
  var open: Range<Int>

  init(_ columns: Range<Int>, room: Room) {
    let width = columns.count
    var end = columns.upperBound - (room == .full ? 1 : 0)
    func take(_ wanted: Int, from least: Int) -> Range<Int> {
      guard width >= least else { return end..<end }
      defer { end -= wanted + 1 }
      return end - wanted..<end
    }
    open = take(3, from: 36)
    not = take(4, from: 36)
    met = take(4, from: 36)
    families = take(11, from: 68)
    jobs = take(11, from: 46)
    members = take(5, from: 24)
    name = columns.lowerBound + 2..<max(end, columns.lowerBound + 3)
  }
}

extension Drawing {
  var groupWording: GroupWording { GroupWording(say) }

  mutating func drawGroups() {
    guard let groups = state.position.groups else { return }
    guard let answer = groups.groups.value else { return drawWaiting(groups.groups) }
    if groups.lines.isEmpty { return drawNoGroups(answer.grounds) }
    if groups.isTable, groups.opened.isEmpty { return drawGroupsTable(groups) }
    let lines = groups.opened.last.map { state.openedOrganizations($0).count } ?? groups.lines.count
    let layout = state.groupsLayout(lines: lines)
    let hasKeys = groups.item == nil
    if state.room == .full {
      if layout.checkColumns.lowerBound > 0 {
        canvas.verticalRule(column: layout.columns.upperBound, from: top, to: bottom)
      } else {
        canvas.rule(row: layout.rows.upperBound)
      }
      drawCheck(groups, layout)
    } else if !hasKeys {
      return drawCheck(groups, layout)
    }
    if let opened = groups.opened.last {
      drawOpened(opened, layout, hasKeys: hasKeys)
    } else {
      drawGroupList(groups, layout, hasKeys: hasKeys)
    }
  }

  /// Says why there is no group, and what would help.
  private mutating func drawNoGroups(_ grounds: GroupGrounds) {
    var sentences = [say(.groupsNone)]
    if grounds.organizations < 5 {
      sentences.append(say(.groupsNoneFew, count: grounds.organizations))
    }
    if !state.overview.declaresLinks {
      sentences.append(say(.groupsNoneUndeclared))
    } else if grounds.linked == 0 {
      sentences.append(say(.groupsNoneUnlinked))
    }
    if grounds.organizations > 0, grounds.addressed == 0 {
      sentences.append(say(.groupsNoneAddress))
    }
    if grounds.organizations > 0, grounds.placed == 0 { sentences.append(say(.groupsNonePlaced)) }
    sentences.append(say(.groupsNoneHelp))
    let width = max(min(size.columns - 4, 90), 1)
    let lines = sentences.flatMap { $0.wrapped(to: width) }
    for (row, line) in zip(top + 1..<max(bottom, top + 1), lines) {
      canvas.put(line, row: row, column: 2, width: width)
    }
    canvas.placeCursor(row: top + 1, column: 2)
  }

  // MARK: The list

  private mutating func drawGroupList(
    _ groups: GroupsState, _ layout: GroupsLayout, hasKeys: Bool
  ) {
    let columns = GroupColumns(layout.columns, room: state.room)
    var row = layout.rows.lowerBound
    if state.room == .full {
      let headings: [(MessageKey, Range<Int>)] = [
        (.columnMembers, columns.members), (.orderJobs, columns.jobs), (.columnMet, columns.met),
        (.columnNotMet, columns.not), (.columnOpen, columns.open),
      ]
      canvas.put(
        say(.columnGroup), row: row, column: columns.name.lowerBound, width: columns.name.count,
        style: .heading)
      for (key, range) in headings where !range.isEmpty {
        canvas.put(
          say(key), row: row, endingAt: range.upperBound, width: range.count, style: .heading)
      }
      canvas.put(
        say(.columnFamilies), row: row, column: columns.families.lowerBound,
        width: columns.families.count, style: .heading)
      row += 1
    }
    for position in groups.viewport.visible where row < bottom {
      let line = groups.lines[position]
      if case .heading(let source) = line {
        canvas.put(
          groupWording.heading(source), row: row, column: layout.columns.lowerBound + 1,
          width: layout.columns.count - 2, style: .muted)
      } else {
        drawGroupLine(
          line, columns, row: row, isChosen: position == groups.viewport.selected,
          hasKeys: hasKeys)
      }
      row += 1
    }
    drawExtent(groups.viewport, layout)
  }

  private mutating func drawExtent(_ viewport: Viewport, _ layout: GroupsLayout) {
    guard layout.hasExtent else { return }
    drawExtent(
      viewport, row: layout.rows.upperBound - 1, column: layout.columns.lowerBound + 2,
      width: layout.columns.count - 3)
  }

  private mutating func drawGroupLine(
    _ line: GroupsState.Line, _ columns: GroupColumns, row: Int, isChosen: Bool, hasKeys: Bool
  ) {
    let members = state.groupMembers(of: line).count
    canvas.put(
      say.number(members), row: row, endingAt: columns.members.upperBound,
      width: columns.members.count)
    if let group = state.group(of: line) {
      let counts = GroupWording.counts(group)
      let numbers = [
        (groupWording.jobs(group), columns.jobs), (say.number(counts.met), columns.met),
        (say.number(counts.not), columns.not), (say.number(counts.open), columns.open),
      ]
      for (text, range) in numbers where !range.isEmpty {
        canvas.put(text, row: row, endingAt: range.upperBound, width: range.count)
      }
      if !columns.families.isEmpty {
        canvas.put(
          groupWording.letters(group, width: columns.families.count), row: row,
          column: columns.families.lowerBound, width: columns.families.count)
      }
    }
    drawName(
      state.groupName(of: line), row: row, column: columns.name.lowerBound,
      width: columns.name.count, isChosen: isChosen, hasKeys: hasKeys)
  }

  // MARK: The check

  private mutating func drawCheck(_ groups: GroupsState, _ layout: GroupsLayout) {
    let (rows, columns) = (layout.checkRows, layout.checkColumns)
    guard rows.count > 0, columns.count > 4 else { return }
    guard let group = state.group(of: groups.chosenLine) else {
      let text = draftFailure(groups.chosenLine) ?? say(.draftChecking)
      for (row, line) in zip(rows, text.wrapped(to: columns.count - 3)) {
        canvas.put(
          line, row: row, column: columns.lowerBound + 2, width: columns.count - 3, style: .muted)
      }
      if groups.item != nil { canvas.placeCursor(row: rows.lowerBound, column: columns.lowerBound) }
      return
    }
    let lines = checkLines(group, of: groups.chosenLine, width: columns.count)
    let chosen = groups.item.flatMap { lines.firstIndex(of: .item($0)) }
    // The chosen item stays in sight, with who could bring it.
    let first = chosen.map { max(0, min($0 - rows.count + 3, lines.count - rows.count)) } ?? 0
    for (row, line) in zip(rows, lines[first...]) {
      draw(line, of: group, row: row, columns, chosen: groups.item)
    }
    let rest = lines.count - first - rows.count
    if rest > 0, groups.item == nil, let last = rows.last {
      canvas.put(
        say(.listMoreBelow, count: rest + 1).padded(to: columns.count - 3), row: last,
        column: columns.lowerBound + 2, width: columns.count - 3, style: .muted)
    }
  }

  private func draftFailure(_ line: GroupsState.Line?) -> String? {
    guard case .draft(let number)? = line else { return nil }
    return state.drafts.draft(number)?.failure
  }

  private mutating func draw(
    _ line: CheckLine, of group: CandidateGroup, row: Int, _ columns: Range<Int>, chosen: Int?
  ) {
    let first = columns.lowerBound + 2
    let width = max(columns.upperBound - 1 - first, 1)
    switch line {
    case .title(let text), .heading(let text):
      canvas.put(text, row: row, column: first, width: width, style: .heading)
    case .bringers(let text):
      let lines = text.wrapped(to: width - 4)
      let short = lines.count > 1 ? text.wrapped(to: width - 6)[0] + " …" : text
      canvas.put(short, row: row, column: first + 4, width: width - 4, style: .muted)
    case .fact(let text):
      canvas.put(text, row: row, column: first, width: width, style: .muted)
    case .item(let index):
      drawItem(
        group.checks[index], of: group, row: row, columns: first..<first + width,
        isChosen: index == chosen)
    }
  }

  private mutating func drawItem(
    _ check: CandidateGroup.Check, of group: CandidateGroup, row: Int, columns: Range<Int>,
    isChosen: Bool
  ) {
    let sentences = GroupSentences(say)
    canvas.put(GroupWording.sign(check.state), row: row, column: columns.lowerBound)
    let name = sentences.item(check.item)
    let first = columns.lowerBound + 2
    let words = sentences.state(check.state)
    let room = max(columns.upperBound - first, 1)
    // The name before the words, the words before what they rest on.
    let nameWidth = min(name.columns, max(room - words.columns - 1, room / 2))
    let start = canvas.put(
      words, row: row, endingAt: columns.upperBound, width: room - nameWidth - 1, style: .muted)
    let evidenceColumn = first + max(nameWidth, 43) + 1
    let evidence = groupWording.evidence(check, of: group, width: start - evidenceColumn - 1)
    canvas.put(evidence, row: row, column: evidenceColumn, style: .muted)
    canvas.put(
      name, row: row, column: first, width: nameWidth, style: isChosen ? .selected : .plain)
    if isChosen {
      canvas.put("▸", row: row, column: columns.lowerBound - 1, style: .accent)
      canvas.placeCursor(row: row, column: first)
    }
  }

  // MARK: Members, and who could bring what is missing

  private mutating func drawOpened(
    _ opened: GroupsState.Opened, _ layout: GroupsLayout, hasKeys: Bool
  ) {
    var row = layout.rows.lowerBound
    let first = layout.columns.lowerBound + 2
    let end = layout.columns.upperBound - (state.room == .full ? 1 : 0)
    if state.room == .full {
      canvas.put(openedTitle(opened), row: row, column: first, width: end - first, style: .heading)
      row += 1
    }
    let all = state.openedOrganizations(opened)
    if all.isEmpty {
      canvas.put(say(.groupNoMembers), row: row, column: first, width: end - first, style: .muted)
      if hasKeys { canvas.placeCursor(row: row, column: first) }
    }
    var bringers: [CandidateGroup.Bringer] = []
    if case .bringers(let item) = opened.content {
      bringers = state.bringers(of: item, to: opened.line)
    }
    for position in opened.viewport.visible where row < bottom && position < all.count {
      let entry = state.groupEntry(all[position], of: opened.line)
      let isChosen = position == opened.viewport.selected
      // From the right; numbers end at their column, words begin there.
      let notes: [(text: String, width: Int, isNumber: Bool)]
      if bringers.indices.contains(position) {
        let link = bringers[position].link
        notes = [
          (link.proximity == nil ? "" : say.distance(link.proximity), 17, true),
          (say.number(bringers[position].strength, decimals: 2), 5, true),
          (shortName(link), 8, false),
        ]
      } else if let entry {
        notes = [
          (entry.municipality, 16, false), (say.shortJobs(entry.workforce), 9, true),
          (say(entry.sector.name), 18, false),
        ]
      } else {
        notes = []
      }
      if state.marks.contains(all[position]) {
        canvas.put("✓", row: row, column: layout.columns.lowerBound, style: .accent)
      }
      var right = end
      for note in notes where right - first - note.width > 24 {
        if note.isNumber {
          canvas.put(note.text, row: row, endingAt: right, width: note.width, style: .muted)
        } else {
          canvas.put(
            note.text, row: row, column: right - note.width, width: note.width, style: .muted)
        }
        right -= note.width + 2
      }
      drawName(
        memberName(all[position], of: opened.line), row: row, column: first, width: right - first,
        isChosen: isChosen, hasKeys: hasKeys)
      row += 1
    }
    drawExtent(opened.viewport, layout)
  }

  /// The name of a member, and whether it has gone since it was put in a draft.
  func memberName(_ id: Organization.ID, of line: GroupsState.Line?) -> String {
    if let entry = state.groupEntry(id, of: line) { return entry.name }
    guard let name = state.vanished[id] else { return id.rawValue }
    return say(.draftVanished, name.isEmpty ? id.rawValue : name)
  }

  private func openedTitle(_ opened: GroupsState.Opened) -> String {
    let name = state.groupName(of: opened.line)
    switch opened.content {
    case .members: return say(.groupMembersOf, name)
    case .bringers(let item):
      return say(.groupBringersOf, GroupSentences(say).item(item), name)
    }
  }
}

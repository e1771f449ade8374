internal import CooperationModel
internal import TextLayout

extension Drawing {
  /// Draws the groups and their checks as a table.
  mutating func drawGroupsTable(_ groups: GroupsState) {
    let isFull = state.room == .full
    let (first, end) = (2, size.columns - (isFull ? 1 : 0))
    let room = max(end - first, 1)
    let nameWidth = isFull ? min(30, room / 4) : 0
    let item = first + nameWidth + (isFull ? 1 : 0)
    let itemWidth = isFull ? min(43, room * 38 / 100) : room * 3 / 5
    let value = item + itemWidth + 1
    let bringersWidth = isFull ? 7 : 0
    let stateWidth = isFull ? min(27, max(end - value - bringersWidth - 1, 1)) : end - value
    var row = top
    if isFull {
      let headings: [(MessageKey, Int, Int)] = [
        (.columnGroup, first, nameWidth), (.columnItem, item, itemWidth),
        (.columnState, value, stateWidth),
      ]
      for (key, column, width) in headings {
        canvas.put(say(key), row: row, column: column, width: width, style: .heading)
      }
      // A number has its end in common with its heading, which may be wider.
      canvas.put(
        say(.columnCouldBring), row: row, endingAt: end,
        width: min(bringersWidth + 6, end - value - say(.columnState).columns - 1),
        style: .heading)
      row += 1
    }
    let lines = groups.groupLines
    let sentences = GroupSentences(say)
    for position in groups.table.visible where row < bottom - 1 {
      let line = lines[position / GroupTableLine.count]
      let isChosen = position == groups.table.selected
      let name = state.groupName(of: line)
      if isFull {
        canvas.put(name, row: row, column: first, width: nameWidth, style: .muted)
      }
      guard let group = state.group(of: line) else {
        drawName(say(.draftChecking), row: row, column: item, width: itemWidth, isChosen: isChosen)
        row += 1
        continue
      }
      let label: String
      switch GroupTableLine(position % GroupTableLine.count) {
      case .check(let index):
        let check = group.checks[index]
        label = sentences.item(check.item)
        let words = GroupWording.sign(check.state) + " " + sentences.state(check.state)
        canvas.put(words, row: row, column: value, width: stateWidth)
        let evidence = value + stateWidth + 1
        if isFull, end - bringersWidth - evidence > 10 {
          let width = end - bringersWidth - evidence
          canvas.put(
            groupWording.evidence(check, of: group, width: width), row: row, column: evidence,
            width: width, style: .muted)
        }
        if isFull, let gap = group.gaps.first(where: { $0.item == check.item }) {
          canvas.put(say.number(gap.bringers.count), row: row, endingAt: end)
        }
      case let fact:
        let text = tableFact(fact, group)
        label = text.label
        canvas.put(text.value, row: row, column: value, width: end - value)
      }
      drawName(label, row: row, column: item, width: itemWidth, isChosen: isChosen)
      row += 1
    }
    drawExtent(groups.table, row: bottom - 1, column: first, width: end - first)
  }

  private func tableFact(
    _ line: GroupTableLine, _ group: CandidateGroup
  ) -> (label: String, value: String) {
    switch line {
    case .jobs:
      (say(.figureJobs), GroupSentences(say).jobs(group))
    case .families: (say(.columnFamilies), groupWording.families(group))
    case .members, .check:
      (
        say(.columnGroup),
        GroupSentences(say).source(group.source) + " · " + groupWording.facts(group)
      )
    }
  }
}

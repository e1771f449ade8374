internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawChanges() {
    guard let state = state.position.changes else { return }
    guard let answer = state.answer.value else { return drawWaiting(state.answer) }
    let isFull = self.state.room == .full
    let end = size.columns - (isFull ? 1 : 0)
    canvas.put(
      say.changes(answer.counts, since: answer.former), row: top, column: isFull ? 1 : 0,
      width: end - 1, style: .heading)
    guard !answer.changes.isEmpty else {
      canvas.placeCursor(row: top, column: isFull ? 1 : 0)
      return
    }
    let kindWidth = isFull ? 20 : min(10, size.columns / 4)
    let townWidth = isFull ? 18 : 0
    let first = kindWidth + 3
    let nameWidth = max(end - first - (townWidth > 0 ? townWidth + 1 : 0), 2)
    var row = top + 1
    for line in state.viewport.visible where row < bottom {
      let change = answer.changes[line]
      canvas.put(
        say.kinds(change), row: row, column: isFull ? 1 : 0, width: kindWidth,
        style: change.kinds.contains(.gone) ? .warning : .muted)
      canvas.put(
        change.municipality, row: row, column: end - townWidth, width: townWidth, style: .muted)
      drawName(
        change.name, row: row, column: first, width: nameWidth,
        isChosen: line == state.viewport.selected, isMarked: self.state.marks.contains(change.id))
      row += 1
    }
    if state.viewport.count > state.viewport.visible.count, row < bottom {
      drawExtent(state.viewport, row: bottom - 1, column: first, width: end - first)
    }
  }

  /// How many changes the list holds, and how many there are.
  func changesHeader() -> String {
    guard let state = state.position.changes, let answer = state.answer.value else { return "" }
    let count = answer.count(state.kind)
    let kind = state.kind.map { say($0.name) + " · " } ?? ""
    return kind
      + (count > answer.changes.count
        ? say(.headerFiltered, say.number(answer.changes.count), say.number(count))
        : say(.changesCount, count: count))
  }

  /// What was said of the chosen organization, and what is said now.
  func changeSentence() -> String {
    guard let change = state.position.changes?.chosen else {
      return state.position.changes?.path.last ?? ""
    }
    let kinds = say.kinds(change)
    let differences = say.differences(change)
    return differences.isEmpty ? kinds : kinds + " · " + differences
  }
}

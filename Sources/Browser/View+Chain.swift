internal import CooperationModel
internal import TextLayout

extension Drawing {
  mutating func drawChain() {
    guard let state = state.position.chain else { return }
    guard let chains = state.chains.value else { return drawWaiting(state.chains) }
    let column = self.state.room == .full ? 2 : 0
    let width = size.columns - 2 * column
    guard chains.count > 0 else { return drawNoChain(chains, column: column, width: width) }
    let heading = say(
      .chainHeading, count: state.stops.count - 1, chains.start.name, chains.end.name)
    let first = top + self.state.chainHeadingHeight
    for (row, line) in zip(top..<min(top + 2, bottom), heading.wrapped(to: width)) {
      canvas.put(line, row: row, column: column, width: width, style: .heading)
    }
    let rows = first..<max(bottom - 1, first)
    if self.state.chainIsWide {
      drawWideChain(state, rows: rows)
    } else if state.isTable {
      drawChainTable(state, rows: rows)
    } else {
      drawUprightChain(state, rows: rows)
    }
    drawWays(state, chains, column: column, width: width)
  }

  private mutating func drawNoChain(_ chains: DeclaredChains, column: Int, width: Int) {
    let text = say(.chainNone, chains.start.name, chains.end.name)
    for (row, line) in zip(top + 1..<bottom, text.wrapped(to: width)) {
      canvas.put(line, row: row, column: column, width: width)
    }
    canvas.placeCursor(row: top + 1, column: column)
  }

  /// One organization a row, and what joins it with the next one in the row between.
  private mutating func drawUprightChain(_ state: ChainState, rows: Range<Int>) {
    let isFull = self.state.room == .full
    let (first, end) = (isFull ? 3 : 2, size.columns - (isFull ? 2 : 0))
    let stops = state.stops
    var row = rows.lowerBound
    for line in state.viewport.visible where row < rows.upperBound {
      let stop = stops[line]
      let townWidth = isFull ? min(stop.municipality.columns, (end - first) / 3) : 0
      canvas.put(stop.municipality, row: row, endingAt: end, width: townWidth, style: .muted)
      drawName(
        stop.name, row: row, column: first, width: end - first - townWidth - 2,
        isChosen: line == state.viewport.selected, isMarked: self.state.marks.contains(stop.id))
      if stops.indices.contains(line + 1), row + 1 < rows.upperBound {
        let next = stops[line + 1]
        canvas.verticalRule(column: first, from: row + 1, to: row + 2)
        canvas.put(
          tie(of: next), row: row + 1, column: first + 3, width: end - first - 3, style: .muted)
      }
      row += 2
    }
  }

  /// The organizations side by side, and what joins two of them on the line between.
  private mutating func drawWideChain(_ state: ChainState, rows: Range<Int>) {
    let stops = state.stops
    let (first, end) = (3, size.columns - 2)
    // A link has as much room as a name, unless that is more than its words need.
    let linkWidth = min((end - first) / (2 * stops.count - 1), 26)
    let nameWidth = (end - first - linkWidth * (stops.count - 1)) / stops.count
    let row = rows.lowerBound + max((rows.count - 8) / 3, 0)
    for (number, stop) in stops.enumerated() {
      let column = first + number * (nameWidth + linkWidth)
      let isChosen = number == state.viewport.selected
      let mark = self.state.marks.contains(stop.id) ? 2 : 0
      let lines = stop.name.transliterated(to: environment.repertoire)
        .wrapped(to: max(nameWidth - 2 - mark, 1))
      drawName(
        lines.first ?? "", row: row, column: column, width: nameWidth - 2, isChosen: isChosen,
        isMarked: mark > 0)
      for (offset, line) in lines.dropFirst().prefix(3).enumerated() {
        canvas.put(
          line, row: row + 1 + offset, column: column + mark, width: nameWidth - 2 - mark,
          style: isChosen ? .selected : .plain)
      }
      canvas.put(
        stop.municipality, row: row + min(lines.count, 4), column: column + mark,
        width: nameWidth - 2 - mark, style: .muted)
      guard number > 0 else { continue }
      let start = column - linkWidth
      let sign = stop.kinds.isEmpty ? "─" : "━"
      canvas.put(
        String(repeating: sign, count: linkWidth - 2), row: row, column: start, style: .muted)
      for (offset, line) in tie(of: stop).wrapped(to: linkWidth - 3).prefix(6).enumerated() {
        canvas.put(
          line, row: row + 1 + offset, column: start, width: linkWidth - 2, style: .muted)
      }
    }
  }

  private mutating func drawChainTable(_ state: ChainState, rows: Range<Int>) {
    let isFull = self.state.room == .full
    let (first, end) = (isFull ? 6 : 4, size.columns - (isFull ? 2 : 0))
    let nameWidth = (end - first) * (isFull ? 2 : 3) / 5
    let townWidth = isFull ? (end - first) / 5 : 0
    let tieColumn = first + nameWidth + townWidth
    let headings: [(String, Int, Int)] = [
      (say(.orderName), first, nameWidth - 1),
      (say(.orderMunicipality), first + nameWidth, townWidth - 1),
      (say(.columnTie), tieColumn, end - tieColumn),
    ]
    for (text, column, width) in headings where width > 0 {
      canvas.put(text, row: rows.lowerBound, column: column, width: width, style: .heading)
    }
    var row = rows.lowerBound + 1
    for line in state.viewport.visible where row < rows.upperBound {
      let stop = state.stops[line]
      canvas.put(say.number(line + 1), row: row, endingAt: first - 2, style: .muted)
      canvas.put(
        stop.municipality, row: row, column: first + nameWidth, width: max(townWidth - 1, 0),
        style: .muted)
      canvas.put(tie(of: stop), row: row, column: tieColumn, width: end - tieColumn)
      drawName(
        stop.name, row: row, column: first, width: nameWidth - 1,
        isChosen: line == state.viewport.selected, isMarked: self.state.marks.contains(stop.id))
      row += 1
    }
  }

  /// How many other chains are as short, and the keys that show them.
  private mutating func drawWays(
    _ state: ChainState, _ chains: DeclaredChains, column: Int, width: Int
  ) {
    let arrows =
      self.state.chainIsWide
      ? [("↑", MessageKey.keyUp), ("↓", .keyDown)] : [("←", .keyLeft), ("→", .keyRight)]
    let keys = arrows.map { environment.repertoire == .unicode ? $0 : say($1) }
    let text: String
    if chains.count == 1 {
      text = say(.chainOnly)
    } else if state.way == 0 {
      text = say(.chainOthers, count: chains.count - 1, keys[1])
    } else {
      text = say(
        .chainWay, say.number(state.way + 1), say.number(chains.count), keys.joined(separator: " "))
    }
    var end = column + width
    let viewport = state.viewport
    if viewport.count > viewport.visible.count {
      let extent = say(
        .listExtent, say.number(viewport.visible.lowerBound + 1),
        say.number(viewport.visible.upperBound), say.number(viewport.count))
      end = canvas.put(extent, row: bottom - 1, endingAt: end, style: .muted) - 2
    }
    canvas.put(text, row: bottom - 1, column: column, width: end - column, style: .muted)
  }

  // MARK: In words

  /// What joins an organization of a chain with the one before.
  private func tie(of stop: DeclaredChain.Stop) -> String {
    DeclaredChainWords(say).tie(of: stop)
  }

  /// How long the chain is, and which one of them is in sight.
  func chainHeader() -> String {
    guard let state = state.position.chain, let chains = state.chains.value, chains.count > 0 else {
      return ""
    }
    let length = say(.chainLength, count: state.stops.count - 1)
    guard chains.count > 1 else { return length }
    return length + " · "
      + say(.headerPosition, say.number(state.way + 1), say.number(chains.count))
  }

  /// The chosen organization, and what joins it with those beside it.
  func chainSentence() -> String {
    guard let state = state.position.chain, let chosen = state.chosen else { return "" }
    let stops = state.stops
    let number = state.viewport.selected
    var sentences = [
      say(
        .sentenceChainStop, chosen.name, say.number(number + 1), say.number(stops.count))
    ]
    if number > 0 {
      sentences.append(say(.sentenceChainTie, stops[number - 1].name, tie(of: chosen)))
    }
    if stops.indices.contains(number + 1) {
      let next = stops[number + 1]
      sentences.append(say(.sentenceChainTie, next.name, tie(of: next)))
    }
    return sentences.joined(separator: " ")
  }
}

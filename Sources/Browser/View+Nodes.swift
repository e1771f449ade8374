internal import CooperationModel
internal import TextLayout

extension Drawing {
  /// Draws those around an organization, and beside them the list that the letters lead to.
  mutating func drawNodes(_ nodes: NodesState) {
    guard let picture = nodes.picture.value else { return drawWaiting(nodes.picture) }
    let listWidth = size.columns >= 140 ? 52 : 44
    let width = nodes.isTable ? 0 : size.columns - listWidth - 1
    if !nodes.isTable {
      canvas.put(say(.nodesLegend), row: top, column: 1, width: width - 2, style: .muted)
      canvas.put(
        nodeCanvas(nodes, picture, columns: width, rows: bottom - top - 1), row: top + 1, column: 0)
      canvas.verticalRule(column: width, from: top, to: bottom)
    }
    drawNodeList(
      nodes, picture, columns: (nodes.isTable ? 0 : width) + 1..<size.columns - 1)
  }

  /// The sign of an organization: the letter that chooses it.
  private func letter(_ number: Int) -> String {
    if number == 0 { return "★".transliterated(to: environment.repertoire) }
    return Unicode.Scalar(UInt32(64 + number)).map { String($0) } ?? "?"
  }

  private func nodeCanvas(
    _ nodes: NodesState, _ picture: NodePicture, columns: Int, rows: Int
  ) -> DotCanvas {
    let set = state.drawingSet(environment)
    var dots = DotCanvas(columns: columns, rows: rows, set: set)
    let cells = nodeCells(picture, columns: columns, rows: rows)
    func place(_ number: Int) -> DotPlace {
      DotPlace(
        x: (Double(cells[number].column) + 0.5) * Double(set.dotsAcross),
        y: (Double(cells[number].row) + 0.5) * Double(set.dotsDown))
    }
    let chosen = nodes.viewport.selected
    func draw(_ pairs: Set<NodePicture.Pair>, _ ink: DotCanvas.Ink) {
      // The links of the chosen one last, so that they lie over the others.
      for isOwn in [false, true] {
        for pair in pairs.sorted(by: NodePicture.Pair.before)
        where (pair.a == chosen || pair.b == chosen) == isOwn {
          dots.draw(
            through: [place(pair.a), place(pair.b)], ink: ink, style: isOwn ? .accent : .muted)
        }
      }
    }
    draw(picture.suggested.filter { $0.a == chosen || $0.b == chosen }, .dotted)
    draw(picture.declared, .solid)
    for number in cells.indices {
      dots.mark(
        letter(number), row: cells[number].row, column: cells[number].column,
        style: number == chosen ? .trail : .heading)
    }
    // The one in the middle and the chosen one are named wherever they fit, others where free.
    let others = picture.nodes.indices.sorted {
      let (a, b) = (picture.degree($0), picture.degree($1))
      return a != b ? a > b : $0 < $1
    }
    let named = (chosen == 0 ? [0] : [chosen, 0])
    for number in named + others.prefix(8).filter({ !named.contains($0) })
    where cells.indices.contains(number) {
      let name = picture.nodes[number].name.transliterated(to: environment.repertoire)
      dots.label(
        name.truncated(to: 24, in: environment.repertoire), beside: cells[number],
        style: number == chosen ? .trail : .plain, isOverAllowed: false,
        isFreeOnly: !named.contains(number))
    }
    return dots
  }

  /// A cell for each organization: no two share one, or stand side by side.
  private func nodeCells(
    _ picture: NodePicture, columns: Int, rows: Int
  ) -> [(row: Int, column: Int)] {
    let (across, down) = (max(columns - 4, 1), max(rows - 1, 1))
    var taken = Array(repeating: false, count: max(columns, 1) * max(rows, 1))
    return picture.nodes.map { node in
      let wanted = (
        row: Int(node.y * Double(down - 1)), column: 2 + Int(node.x * Double(across - 1))
      )
      var best = (distance: Int.max, row: wanted.row, column: wanted.column)
      for row in max(wanted.row - 4, 0)..<min(wanted.row + 5, rows) {
        for column in max(wanted.column - 8, 1)..<min(wanted.column + 9, columns - 1) {
          let distance = abs(row - wanted.row) * 2 + abs(column - wanted.column)
          guard distance < best.distance else { continue }
          let around = column - 1...column + 1
          guard !around.contains(where: { taken[row * columns + $0] }) else { continue }
          best = (distance, row, column)
        }
      }
      if best.row * columns + best.column < taken.count {
        taken[best.row * columns + best.column] = true
      }
      return (best.row, best.column)
    }
  }

  private mutating func drawNodeList(
    _ nodes: NodesState, _ picture: NodePicture, columns: Range<Int>
  ) {
    let first = columns.lowerBound + 1
    let end = columns.upperBound
    let here = say(.nodesHere)
    let steps = say(.nodesSteps)
    let stepsWidth = max(steps.columns, say(.nodesSuggested).columns)
    let hereEnd = end - stepsWidth - 1
    let townWidth = nodes.isTable ? (end - first) / 4 : 0
    let nameWidth = max(hereEnd - here.columns - 1 - first - 3 - townWidth, 1)
    canvas.put(
      say(.orderName), row: top,
      column: first, width: max(hereEnd - here.columns - 1 - first, 1), style: .heading)
    canvas.put(here, row: top, endingAt: hereEnd, style: .muted)
    canvas.put(steps, row: top, endingAt: end, style: .muted)
    var row = top + 1
    for line in nodes.viewport.visible where row < bottom {
      let node = picture.nodes[line]
      let isChosen = line == nodes.viewport.selected
      canvas.put(letter(line), row: row, column: first, style: .heading)
      canvas.put(say.number(picture.degree(line)), row: row, endingAt: hereEnd)
      canvas.put(
        node.steps.map { say.number($0) } ?? say(.nodesSuggested), row: row, endingAt: end,
        style: .muted)
      if nodes.isTable {
        canvas.put(
          node.municipality, row: row, column: first + 3 + nameWidth + 1, width: townWidth - 2,
          style: .muted)
      }
      drawName(
        node.name, row: row, column: first + 3, width: nameWidth, isChosen: isChosen)
      row += 1
    }
    if nodes.viewport.count > nodes.viewport.visible.count, row < bottom {
      drawExtent(nodes.viewport, row: row, column: first, width: end - first)
    }
    if state.showsReach {
      drawReach(
        picture.reach, row: bottom - picture.reach.within.count - 1, column: first, end: end)
    }
  }

  /// How far declared links lead: a number and a bar for each number of steps.
  private mutating func drawReach(_ reach: DeclaredReach, row: Int, column: Int, end: Int) {
    canvas.put(
      say(.nodesReach), row: row, column: column, width: end - column, style: .heading)
    let largest = reach.within.last ?? 0
    let bars = (end - column) / 3
    for (offset, count) in reach.within.enumerated() {
      let line = row + 1 + offset
      canvas.put(
        say(.nodeSteps, count: offset + 1), row: line, column: column,
        width: end - column - bars - 8)
      canvas.put(
        ReachWords(say).count(count, of: reach), row: line, endingAt: end - bars - 1,
        width: end - bars - column)
      canvas.bar(value: count, of: largest, row: line, column: end - bars, width: bars)
    }
  }

  /// The sentence about the chosen organization of the picture.
  func nodeSentence(_ nodes: NodesState) -> String {
    guard let picture = nodes.picture.value, let chosen = nodes.chosen else {
      return state.position.links?.stop.name ?? ""
    }
    let number = nodes.viewport.selected
    let name = letter(number) + "  " + chosen.name
    let degree = picture.degree(number)
    var sentences: [String] = []
    switch chosen.steps {
    case 0?:
      sentences.append(say(.sentenceNodeCenter, count: degree, name))
      if degree > 0 { sentences.append(ReachWords(say)(picture.reach)) }
    case let steps?:
      sentences.append(
        say(.sentenceNode, count: degree, name, say(.nodeSteps, count: steps)))
      let others = picture.cutOff(without: number)
      if others > 0 { sentences.append(say(.sentenceNodeBridge, count: others)) }
    case nil: sentences.append(say(.sentenceNodeSuggested, name))
    }
    if picture.leftOut > 0 { sentences.append(say(.nodesLeftOut, count: picture.leftOut)) }
    return sentences.joined(separator: " ")
  }
}

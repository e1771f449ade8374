internal import CooperationModel
internal import TextLayout

extension Drawing {
  /// The rows above the sectors.
  private var comparisonHeading: Int { state.room == .full ? 2 : 1 }

  /// The lines below the sectors: four numbers of the whole and a line of years, where there
  /// is room for them.
  private var comparisonTotals: Int {
    guard state.bodyHeight >= 14 else { return 0 }
    let compared = state.position.figures?.comparison?.answer.value
    return compared.map { ComparisonWords($0, say).hasYears } == true ? 6 : 5
  }

  /// The number of sectors in sight.
  var comparisonHeight: Int {
    max(state.bodyHeight - comparisonHeading - comparisonTotals, 1)
  }

  mutating func drawComparison(_ comparison: ComparisonState) {
    guard let compared = comparison.answer.value else { return drawWaiting(comparison.answer) }
    guard !compared.sectors.isEmpty else {
      canvas.put(say(.gapNone), row: top, column: 2, width: size.columns - 3, style: .muted)
      canvas.placeCursor(row: top, column: 2)
      return
    }
    let words = ComparisonWords(compared, say)
    if comparison.isTable || state.room != .full || size.columns < 70 {
      drawComparisonTable(comparison, compared, words)
    } else {
      drawButterfly(comparison, compared, words)
    }
  }

  // MARK: Bars

  private mutating func drawButterfly(
    _ comparison: ComparisonState, _ compared: ComparedTerritories, _ words: ComparisonWords
  ) {
    let ofJobs = comparison.isOfJobs
    let sectors = compared.sectors
    let widest = sectors.map { say($0.name).columns }.max() ?? 0
    let labelWidth = min(widest + 2, size.columns / 3)
    let labelStart = (size.columns - labelWidth) / 2
    let numberWidth = ofJobs ? 13 : 8
    let left = 3 + numberWidth..<labelStart - 1
    let right = labelStart + labelWidth + 1..<size.columns - 2 - numberWidth
    drawSides(compared, words, ofJobs: ofJobs, left: left, right: right)
    let showsParent = size.columns >= 120
    var sides = [compared.first, compared.second]
    if showsParent, let parent = compared.parent, compared.hasRates { sides.append(parent) }
    let largest =
      sectors.flatMap { sector in
        sides.compactMap { words.span(sector, of: $0, ofJobs: ofJobs)?.high }
      }.max() ?? 0
    var row = top + comparisonHeading
    for index in comparison.viewport.visible where row < bottom {
      let sector = sectors[index]
      let isChosen = index == comparison.viewport.selected
      canvas.put(
        words.number(sector, of: compared.first, ofJobs: ofJobs), row: row,
        endingAt: left.lowerBound - 1, width: numberWidth)
      canvas.put(
        words.number(sector, of: compared.second, ofJobs: ofJobs), row: row,
        endingAt: size.columns - 1, width: numberWidth)
      let style: Style = isChosen ? .accent : .muted
      for (side, room, isMirrored) in [
        (compared.first, left, true), (compared.second, right, false),
      ] {
        guard let span = words.span(sector, of: side, ofJobs: ofJobs) else { continue }
        drawSpan(span, of: largest, in: room, row: row, isMirrored: isMirrored, style: style)
      }
      if showsParent, compared.hasRates, let parent = compared.parent,
        let span = words.span(sector, of: parent, ofJobs: ofJobs)
      {
        // The middle of what is known stands for jobs, as the middle of an interval.
        let middle = (span.low * span.high).squareRoot()
        for (room, isMirrored) in [(left, true), (right, false)] where largest > 0 {
          let offset = min(Int(middle / largest * Double(room.count)), room.count - 1)
          canvas.put(
            "┆", row: row,
            column: isMirrored ? room.upperBound - 1 - offset : room.lowerBound + offset,
            style: .plain)
        }
      }
      let name = say(sector.name).truncated(to: labelWidth - 1, in: environment.repertoire)
      let column = labelStart + max(labelWidth - name.columns, 1) / 2
      drawName(name, row: row, column: column, width: labelWidth, isChosen: isChosen)
      row += 1
    }
    drawTotals(words, row: max(row, bottom - comparisonTotals))
  }

  /// Draws a bar up to where it surely reaches, and thinner up to where it may.
  private mutating func drawSpan(
    _ span: ComparisonWords.Span, of largest: Double, in room: Range<Int>, row: Int,
    isMirrored: Bool, style: Style
  ) {
    guard largest > 0, span.high > 0 else { return }
    let scale = Double(room.count) / largest
    let high = max(Int((span.high * scale).rounded()), 1)
    let low = min(Int((span.low * scale).rounded()), high)
    for offset in 0..<min(high, room.count) {
      let isSure = offset < max(low, span.low > 0 ? 1 : 0)
      canvas.put(
        isSure ? "━" : "─", row: row,
        column: isMirrored ? room.upperBound - 1 - offset : room.lowerBound + offset, style: style)
    }
  }

  private mutating func drawSides(
    _ compared: ComparedTerritories, _ words: ComparisonWords, ofJobs: Bool, left: Range<Int>,
    right: Range<Int>
  ) {
    func inhabitants(_ side: ComparedTerritories.Side) -> String {
      side.population.map { say(.inhabitants, count: $0) } ?? say(.inhabitantsUnknown)
    }
    let measure = words.measure(ofJobs: ofJobs)
    let start = max((size.columns - measure.columns) / 2, 1)
    let room = max(start - 3, 4)
    canvas.put(measure, row: top, column: start, width: size.columns - start - 1, style: .muted)
    canvas.put(
      compared.first.territory.name.uppercased().truncated(to: room, in: environment.repertoire),
      row: top, endingAt: min(left.upperBound, start - 1), width: room, style: .heading)
    let end = start + measure.columns + 1
    let second = max(right.lowerBound, end)
    canvas.put(
      compared.second.territory.name.uppercased(), row: top, column: second,
      width: size.columns - second - 1, style: .heading)
    canvas.put(inhabitants(compared.first), row: top + 1, endingAt: left.upperBound, style: .muted)
    canvas.put(
      inhabitants(compared.second), row: top + 1, column: right.lowerBound,
      width: size.columns - right.lowerBound - 1, style: .muted)
    if size.columns >= 120, compared.hasRates, let parent = compared.parent {
      canvas.put(
        say(.comparisonMark, parent.territory.name), row: top + 1, column: 1,
        width: max(left.upperBound - inhabitants(compared.first).columns - 3, 1), style: .muted)
    }
  }

  private mutating func drawTotals(_ words: ComparisonWords, row: Int) {
    guard comparisonTotals > 0, row + comparisonTotals <= bottom else { return }
    canvas.rule(row: row, from: 1, to: size.columns - 1, sign: "·")
    let years = words.years(in: environment.repertoire, draws: canvas.drawsLines)
    let totals = (years.map { [$0] } ?? []) + words.totals
    let widest = totals.map(\.name.columns).max() ?? 0
    let start = max((size.columns - widest) / 2, 2)
    let end = start + widest
    for (index, line) in totals.prefix(comparisonTotals - 1).enumerated() {
      canvas.put(line.first, row: row + 1 + index, endingAt: start - 2, width: start - 3)
      canvas.put(
        line.name, row: row + 1 + index,
        column: start + (widest - line.name.columns) / 2, width: widest, style: .muted)
      canvas.put(
        line.second, row: row + 1 + index, column: end + 2, width: size.columns - end - 3)
    }
  }

  // MARK: A table

  private mutating func drawComparisonTable(
    _ comparison: ComparisonState, _ compared: ComparedTerritories, _ words: ComparisonWords
  ) {
    let isFull = state.room == .full
    let end = size.columns - (isFull ? 1 : 0)
    let widest = compared.sectors.map { say($0.name).columns }.max() ?? 0
    let nameWidth = max(min(widest + 1, isFull ? end - 56 : end / 3), 6)
    let sideWidth = max((end - 2 - nameWidth) / 2, 3)
    let sides = [
      (compared.first, end - sideWidth), (compared.second, end),
    ]
    for (side, end) in sides {
      canvas.put(
        side.territory.name.uppercased(), row: top, endingAt: end, width: sideWidth - 1,
        style: .heading)
    }
    if isFull {
      for (_, end) in sides {
        let columns = tableColumns(end: end, width: sideWidth, hasRates: compared.hasRates)
        for column in columns {
          canvas.put(
            say(column.heading), row: top + 1, endingAt: column.end, width: column.width,
            style: .muted)
        }
      }
    }
    var row = top + comparisonHeading
    for index in comparison.viewport.visible where row < bottom {
      let sector = compared.sectors[index]
      for (side, end) in sides {
        if isFull {
          let columns = tableColumns(end: end, width: sideWidth, hasRates: compared.hasRates)
          for column in columns {
            let text =
              switch column.heading {
              case .columnCount: words.count(sector, of: side)
              case .columnRate: words.number(sector, of: side, ofJobs: false)
              default: words.jobs(sector, of: side)
              }
            canvas.put(text, row: row, endingAt: column.end, width: column.width)
          }
        } else {
          canvas.put(
            words.number(sector, of: side, ofJobs: comparison.isOfJobs), row: row, endingAt: end,
            width: sideWidth - 1)
        }
      }
      drawName(
        say(sector.name), row: row, column: 2, width: nameWidth,
        isChosen: index == comparison.viewport.selected)
      row += 1
    }
    drawTotals(words, row: max(row, bottom - comparisonTotals))
  }

  private struct TableColumn {
    var heading: MessageKey
    var width: Int
    var end: Int
  }

  /// Counts, rates where inhabitants are known, and jobs, as far as there is room.
  private func tableColumns(end: Int, width: Int, hasRates: Bool) -> [TableColumn] {
    var columns: [TableColumn] = []
    var position = end
    var wanted: [(MessageKey, Int)] = [(.columnCount, 7)]
    if hasRates { wanted.append((.columnRate, 8)) }
    wanted.append((.figureJobs, max(width - 16, 12)))
    for (heading, columnWidth) in wanted.reversed() where columnWidth > 2 {
      guard position - columnWidth > end - width else { continue }
      columns.append(TableColumn(heading: heading, width: columnWidth - 1, end: position))
      position -= columnWidth
    }
    return columns.reversed()
  }

  // MARK: In words

  /// The sentence about the chosen sector.
  func comparisonSentence(_ comparison: ComparisonState) -> String {
    guard let compared = comparison.answer.value else { return comparison.other.name }
    let sectors = compared.sectors
    guard sectors.indices.contains(comparison.viewport.selected) else { return say(.gapNone) }
    let sector = sectors[comparison.viewport.selected]
    return ComparisonWords(compared, say).sentence(sector, ofJobs: comparison.isOfJobs)
  }
}

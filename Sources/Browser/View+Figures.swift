internal import CooperationModel
internal import TextLayout

/// Where a part of the figures stands.
struct FiguresPane {
  var columns: Range<Int>
  var rows: Range<Int>
  /// Whether the other parts stand beside it.
  var isBeside: Bool

  /// The rows of a list of a number of lines: below the title and the heading, and above the line
  /// that says which are in sight, if not all are.
  func listHeight(of count: Int) -> Int {
    let room = rows.count - 2
    return max(count > room ? room - 1 : room, 1)
  }
}

extension Drawing {
  /// Where a part of the figures stands: one at a time below 100 columns, two columns from 100, three
  /// from 150.
  func figuresPane(_ part: FiguresState.Part) -> FiguresPane {
    let end = size.columns
    guard end >= 100, state.room == .full else {
      let columns = state.room == .full ? 1..<end - 1 : 0..<end
      return FiguresPane(columns: columns, rows: top..<bottom, isBeside: false)
    }
    let (first, second) =
      end >= 150 ? (end * 11 / 25, end * 18 / 25) : (end * 3 / 5, end * 3 / 5)
    switch part {
    case .figures:
      return FiguresPane(columns: 1..<first, rows: top..<bottom, isBeside: true)
    case .sectors where end >= 150:
      return FiguresPane(columns: first + 2..<second, rows: top..<bottom, isBeside: true)
    case .publics where end >= 150:
      return FiguresPane(columns: second + 2..<end - 1, rows: top..<bottom, isBeside: true)
    case .sectors, .publics:
      // Sectors take what they need, publics the rest, at least a third of the rows.
      let gaps = state.position.figures?.figures.value?.indicators.gapBySector.count ?? 0
      let split = top + min(gaps + 3, state.bodyHeight * 2 / 3)
      return FiguresPane(
        columns: first + 2..<end - 1, rows: part == .sectors ? top..<split : split..<bottom,
        isBeside: true)
    }
  }

  mutating func drawFigures() {
    guard let state = state.position.figures else { return }
    switch state.page {
    case .figures: break
    case .comparison(let comparison): return drawComparison(comparison)
    case .matrix(let matrix): return drawMatrix(matrix)
    case .history(let history): return drawHistory(history)
    }
    guard let figures = state.figures.value else { return drawWaiting(state.figures) }
    if figuresPane(.figures).isBeside {
      canvas.verticalRule(
        column: figuresPane(.sectors).columns.lowerBound - 1, from: top, to: bottom)
      if figuresPane(.publics).rows.lowerBound == top {
        canvas.verticalRule(
          column: figuresPane(.publics).columns.lowerBound - 1, from: top, to: bottom)
      }
      for part in FiguresState.Part.allCases { drawPart(part, state, figures) }
    } else {
      drawPart(state.part, state, figures)
    }
  }

  private mutating func drawPart(
    _ part: FiguresState.Part, _ state: FiguresState, _ figures: TerritoryFigures
  ) {
    let pane = figuresPane(part)
    drawPartTitle(part, state, figures, pane)
    switch part {
    case .figures: drawFigureTable(FigureTable(say).rows(figures), state, pane)
    case .sectors, .publics: drawGaps(part, state, figures.indicators, pane)
    }
  }

  /// The names of the parts, that of the part with the keys in brackets, or the one of this pane.
  private mutating func drawPartTitle(
    _ part: FiguresState.Part, _ state: FiguresState, _ figures: TerritoryFigures,
    _ pane: FiguresPane
  ) {
    var column = pane.columns.lowerBound
    let row = pane.rows.lowerBound
    let parts = pane.isBeside || self.state.room != .full ? [part] : FiguresState.Part.allCases
    for other in parts {
      let name = say(other.name)
      let isHere = other == state.part
      let text = isHere && (parts.count > 1 || pane.isBeside) ? "[" + name + "]" : " " + name + " "
      column += canvas.put(
        text, row: row, column: column, width: pane.columns.upperBound - column,
        style: isHere ? .heading : .muted)
      column += 1
    }
    if part == .figures, let peers = figures.peers, peers.peers.count >= PeerComparison.least {
      let text = say(.figurePeersCount, count: peers.peers.count)
      if column + text.columns < pane.columns.upperBound {
        canvas.put(text, row: row, endingAt: pane.columns.upperBound, style: .muted)
      }
    }
  }

  // MARK: The figures

  private mutating func drawFigureTable(
    _ rows: [FigureTable.Row], _ state: FiguresState, _ pane: FiguresPane
  ) {
    let viewport = state.viewport(.figures)
    let end = pane.columns.upperBound
    let width = pane.columns.count
    let rankWidth = width >= 68 ? 13 : 0
    let middleWidth = width >= 56 ? 9 : 0
    let knownWidth = width >= 44 ? 8 : 0
    let valueEnd = end - rankWidth - middleWidth - knownWidth
    let first = pane.columns.lowerBound + 1
    let headings: [(MessageKey, Int, Int)] = [
      (.columnHere, valueEnd, 16), (.columnKnown, valueEnd + knownWidth, knownWidth),
      (.columnMiddle, valueEnd + knownWidth + middleWidth, middleWidth),
      (.columnRank, end, rankWidth),
    ]
    var row = pane.rows.lowerBound + 1
    for (key, end, width) in headings where width > 0 {
      canvas.put(say(key), row: row, endingAt: end, width: width - 1, style: .muted)
    }
    row += 1
    for line in viewport.visible where row < pane.rows.upperBound {
      let figure = rows[line]
      // Why a figure is not shown may take the room of what it would rest on.
      let room = figure.isShown ? valueEnd : valueEnd + knownWidth
      let start = canvas.put(
        figure.value, row: row, endingAt: room, width: max(width / 2 - 4, 4),
        style: figure.isShown ? .plain : .muted)
      if figure.isShown {
        for (text, end, width) in [
          (figure.known, valueEnd + knownWidth, knownWidth),
          (figure.middle, valueEnd + knownWidth + middleWidth, middleWidth),
          (figure.rank, end, rankWidth),
        ] where width > 0 {
          canvas.put(text, row: row, endingAt: end, width: width - 1)
        }
      }
      drawName(
        figure.label, row: row, column: first, width: start - first - 1,
        isChosen: line == viewport.selected, hasKeys: state.part == .figures)
      row += 1
    }
    drawRest(of: viewport, pane)
    if rows.indices.contains(viewport.selected) {
      drawComputation(of: rows[viewport.selected], below: row, pane)
    }
  }

  /// Says below the table, where there is room, how the chosen figure is computed.
  private mutating func drawComputation(
    of figure: FigureTable.Row, below row: Int, _ pane: FiguresPane
  ) {
    let first = pane.columns.lowerBound + 1
    let width = pane.columns.upperBound - first
    let lines = say(figure.computation).wrapped(to: width)
    guard row + 2 + lines.count < pane.rows.upperBound else { return }
    canvas.put(say(.helpComputed), row: row + 1, column: first, width: width, style: .muted)
    for (number, line) in lines.enumerated() {
      canvas.put(line, row: row + 2 + number, column: first, width: width, style: .muted)
    }
  }

  private mutating func drawRest(of viewport: Viewport, _ pane: FiguresPane) {
    guard viewport.count > viewport.height, pane.rows.count > 3 else { return }
    drawExtent(
      viewport, row: pane.rows.upperBound - 1, column: pane.columns.lowerBound + 1,
      width: pane.columns.count - 1)
  }

  // MARK: The coordination gap

  func gapRows(_ part: FiguresState.Part, _ indicators: Indicators) -> [GapRow] {
    let declares = indicators.network != nil
    return part == .sectors
      ? indicators.gapBySector.map { GapRow(say($0.sector.name), $0.gap, declares: declares, say) }
      : indicators.gapByPublic.map {
        GapRow($0.tag.replacing("_", with: " "), $0.gap, declares: declares, say)
      }
  }

  private mutating func drawGaps(
    _ part: FiguresState.Part, _ state: FiguresState, _ indicators: Indicators, _ pane: FiguresPane
  ) {
    let rows = gapRows(part, indicators)
    let viewport = state.viewport(part)
    let first = pane.columns.lowerBound + 1
    let hasKeys = state.part == part
    var row = pane.rows.lowerBound + 1
    guard !rows.isEmpty else {
      let text = say(part == .sectors ? .gapNone : .gapNoPublics)
      for line in text.wrapped(to: pane.columns.count - 1) where row < pane.rows.upperBound {
        canvas.put(line, row: row, column: first, width: pane.columns.count - 1, style: .muted)
        row += 1
      }
      if hasKeys { canvas.placeCursor(row: pane.rows.lowerBound + 1, column: first) }
      return
    }
    let columns = gapColumns(rows, pane)
    for column in columns {
      canvas.put(
        column.heading, row: row, endingAt: column.end, width: column.width, style: .muted)
    }
    row += 1
    let nameEnd = (columns.first.map { $0.end - $0.width } ?? pane.columns.upperBound) - 1
    for line in viewport.visible where row < pane.rows.upperBound {
      for column in columns {
        canvas.put(
          rows[line][keyPath: column.value], row: row, endingAt: column.end, width: column.width)
      }
      drawName(
        rows[line].name, row: row, column: first, width: nameEnd - first,
        isChosen: line == viewport.selected, hasKeys: hasKeys)
      row += 1
    }
    drawRest(of: viewport, pane)
  }

  private struct GapColumn {
    var heading: String
    var value: KeyPath<GapRow, String>
    var width: Int
    var end: Int
  }

  /// The columns that leave the names at least a third of the room; the one that matters stays last.
  private func gapColumns(_ rows: [GapRow], _ pane: FiguresPane) -> [GapColumn] {
    let isNarrow = pane.columns.count < 60
    let all: [(String, KeyPath<GapRow, String>)] = [
      (say(.tabOrganizations), \.organizations), (isNarrow ? "<10" : say(.gapSmall), \.small),
      (say(.gapUnlinked), \.unlinked), (say(.gapBoth), \.both),
    ]
    var end = pane.columns.upperBound
    var columns: [GapColumn] = []
    for (heading, value) in all.reversed() {
      let widest = rows.lazy.map { $0[keyPath: value].columns }.max() ?? 0
      let width = max(heading.columns, widest)
      guard end - width - pane.columns.lowerBound > max(pane.columns.count / 3, 8) else { break }
      columns.append(GapColumn(heading: heading, value: value, width: width, end: end))
      end -= width + 2
    }
    return columns.reversed()
  }

  // MARK: In words

  /// The way to the view, and what of it is shown.
  func figuresBreadcrumb() -> String {
    guard let state = state.position.figures else { return say(.tabFigures) }
    let path =
      switch state.page {
      case .figures: state.place.path + [say(.tabFigures)]
      case .comparison(let comparison):
        state.place.path + [say(.tabFigures), comparison.other.name]
      case .matrix(let matrix): matrix.place.path + [say(.tabFigures), say(.matrixTitle)]
      case .history: state.place.path + [say(.tabFigures), say(.historyTitle)]
      }
    return path.joined(separator: " › ")
  }

  /// The sentence about what is chosen.
  func figuresSentence() -> String {
    guard let state = state.position.figures else { return "" }
    switch state.page {
    case .figures: break
    case .comparison(let comparison): return comparisonSentence(comparison)
    case .matrix(let matrix): return matrixSentence(matrix)
    case .history(let history): return historySentence(history)
    }
    guard let figures = state.figures.value else { return state.place.name }
    let line = state.viewport(state.part).selected
    switch state.part {
    case .figures:
      let rows = FigureTable(say).rows(figures)
      return rows.indices.contains(line) ? rows[line].sentence : ""
    case .sectors, .publics:
      let rows = gapRows(state.part, figures.indicators)
      guard rows.indices.contains(line) else {
        return say(state.part == .sectors ? .gapNone : .gapNoPublics)
      }
      let count = state.part == .sectors ? figures.indicators.gapBySector[line].gap : nil
      let enter = count.map { " " + say(.gapEnter, count: $0.organizations) } ?? ""
      return rows[line].sentence + enter
    }
  }
}

extension FiguresState.Part {
  /// The name of the part, as a message.
  var name: MessageKey {
    switch self {
    case .figures: .partFigures
    case .sectors: .partGapSectors
    case .publics: .partGapPublics
    }
  }
}

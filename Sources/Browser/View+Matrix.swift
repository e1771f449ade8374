internal import CooperationModel
internal import TextLayout

/// Where the columns of the matrix stand.
struct MatrixLayout {
  /// The width of the names of the sectors, the sign of the chosen row included.
  var name: Int
  /// The width of a territory.
  var column: Int
  /// The width of the last column, of all of them; 0: not shown.
  var all: Int
  /// How many territories are in sight.
  var columns: Int
  /// How many sectors are in sight.
  var height: Int
  /// How many rows the legend has.
  var legend: Int
}

extension Drawing {
  func matrixLayout(_ matrix: SectorMatrix, _ state: MatrixState) -> MatrixLayout {
    let isFull = self.state.room == .full
    let widest = matrix.sectors.map { say($0.name).columns }.max() ?? 0
    let name = min(widest + 2, max(size.columns * 2 / 5, 8))
    let all = size.columns >= 40 ? max(say.number(matrix.organizations).columns, 4) + 2 : 0
    let room = max(size.columns - 3 - name - all, 1)
    let column = min(max(room / max(matrix.columns.count, 1), 8), 16)
    let columns = max(room / column, 1)
    let hasLegend = isFull && self.state.bodyHeight >= 12
    let legend = hasLegend ? legendLines(matrix, state).count : 0
    return MatrixLayout(
      name: name, column: column, all: all, columns: columns,
      height: max(self.state.bodyHeight - 1 - legend, 1), legend: legend)
  }

  /// The sign of a shade: a darker one for more, or a letter-like one in plain characters.
  func sign(_ shade: SectorMatrix.Shade) -> String {
    let isUnicode = environment.repertoire == .unicode
    return switch shade {
    case .fewer: isUnicode ? "░" : "."
    case .expected: isUnicode ? "▒" : "-"
    case .more: isUnicode ? "▓" : "+"
    case .muchMore: isUnicode ? "█" : "#"
    }
  }

  mutating func drawMatrix(_ state: MatrixState) {
    guard let matrix = state.matrix.value else { return drawWaiting(state.matrix) }
    guard !matrix.columns.isEmpty, !matrix.sectors.isEmpty else {
      let text = say(.matrixEmpty, state.place.name)
      canvas.put(text, row: top, column: 2, width: size.columns - 3, style: .muted)
      canvas.placeCursor(row: top, column: 2)
      return
    }
    let layout = matrixLayout(matrix, state)
    if state.isTable {
      drawCellTable(matrix, state, layout)
    } else {
      drawCells(matrix, state, layout)
    }
    if layout.legend > 0 { drawLegend(matrix, state, row: bottom - layout.legend) }
  }

  // MARK: The picture

  private mutating func drawCells(
    _ matrix: SectorMatrix, _ state: MatrixState, _ layout: MatrixLayout
  ) {
    let visible = state.columns.visible
    func end(_ column: Int) -> Int {
      1 + layout.name + (column - visible.lowerBound + 1) * layout.column
    }
    for column in visible {
      let isChosen = column == state.columns.selected
      canvas.put(
        start(of: matrix.columns[column].territory.name, width: layout.column - 1), row: top,
        endingAt: end(column), width: layout.column - 1, style: isChosen ? .heading : .muted)
    }
    let allEnd = min(end(visible.upperBound - 1) + layout.all, size.columns)
    if layout.all > 0 {
      canvas.put(say(.matrixAll), row: top, endingAt: allEnd, width: layout.all, style: .muted)
    }
    if visible.lowerBound > 0 {
      canvas.put("‹", row: top, column: layout.name, style: .accent)
    }
    if visible.upperBound < matrix.columns.count, allEnd + 1 < size.columns {
      canvas.put("›", row: top, column: allEnd + 1, style: .accent)
    }
    var row = top + 1
    for line in state.rows.visible where row < bottom {
      let sector = matrix.sectors[line]
      canvas.put(
        say(sector.name), row: row, column: 1, width: layout.name - 1,
        style: line == state.rows.selected ? .trail : .plain)
      for column in visible {
        let isChosen = line == state.rows.selected && column == state.columns.selected
        drawCell(
          matrix.cell(sector, matrix.columns[column]), row: row, end: end(column), layout,
          isPlain: state.isPlain, isChosen: isChosen)
      }
      if layout.all > 0 {
        canvas.put(
          say.number(matrix.counts[sector] ?? 0), row: row, endingAt: allEnd, width: layout.all,
          style: .muted)
      }
      row += 1
    }
  }

  /// As much of a name as fits: where there is so little room, an ellipsis would take too much.
  private func start(of name: String, width: Int) -> String {
    var text = ""
    var columns = 0
    for glyph in name.transliterated(to: environment.repertoire).glyphs {
      guard columns + glyph.columns <= width else { break }
      text += glyph.text
      columns += glyph.columns
    }
    return text
  }

  private mutating func drawCell(
    _ cell: SectorMatrix.Cell, row: Int, end: Int, _ layout: MatrixLayout, isPlain: Bool,
    isChosen: Bool
  ) {
    // In plain characters the point would look like the shade of what is as expected.
    let isZero = cell.count == 0 && environment.repertoire == .unicode
    let number = isZero ? "·" : say.number(cell.count)
    let start = canvas.put(
      number, row: row, endingAt: end, width: layout.column - 3,
      style: isChosen ? .selected : .plain)
    let shadeColumn = end - layout.column + 2
    if !isPlain, let shade = cell.shade, cell.count > 0 || shade == .fewer, shadeColumn + 1 < start
    {
      canvas.put(
        String(repeating: sign(shade), count: 2), row: row, column: shadeColumn,
        style: isChosen ? .accent : .muted)
    }
    if isChosen {
      canvas.put("▸", row: row, column: shadeColumn - 1, style: .accent)
      canvas.placeCursor(row: row, column: start)
    }
  }

  /// What the shades mean, what is expected, and who is left out.
  private func legendLines(_ matrix: SectorMatrix, _ state: MatrixState) -> [String] {
    let width = size.columns - 2
    var lines: [String] = []
    if !state.isPlain {
      // The table says in words what the shades mean.
      for shade in SectorMatrix.Shade.allCases where !state.isTable {
        let words = sign(shade) + " " + say(shade.name)
        if let last = lines.last, last.columns + 3 + words.columns <= width {
          lines[lines.count - 1] += "   " + words
        } else {
          lines.append(words)
        }
      }
      let name = matrix.territory?.name ?? self.state.overview.name
      lines += say(.matrixExpected, name).wrapped(to: width)
    }
    if matrix.notPlaced > 0 { lines.append(say(.matrixNotPlaced, count: matrix.notPlaced)) }
    return lines
  }

  private mutating func drawLegend(_ matrix: SectorMatrix, _ state: MatrixState, row: Int) {
    for (offset, line) in legendLines(matrix, state).enumerated() {
      canvas.put(line, row: row + offset, column: 1, width: size.columns - 2, style: .muted)
    }
  }

  // MARK: A table

  private mutating func drawCellTable(
    _ matrix: SectorMatrix, _ state: MatrixState, _ layout: MatrixLayout
  ) {
    let end = size.columns - (self.state.room == .full ? 1 : 0)
    let wordWidth = size.columns >= 60 ? 22 : 0
    // A blank is between two headings, however long they are in the language.
    let expectedWidth = size.columns >= 50 ? max(say(.columnExpected).columns + 1, 9) : 0
    let countWidth = max(min(say(.columnCount).columns + 1, size.columns / 6), 7)
    let countEnd = end - wordWidth - expectedWidth
    let nameWidth = max((countEnd - countWidth - 3) / 2, 4)
    let sectorColumn = 2 + nameWidth + 1
    canvas.put(say(.matrixTerritory), row: top, column: 2, width: nameWidth, style: .muted)
    canvas.put(say(.orderSector), row: top, column: sectorColumn, width: nameWidth, style: .muted)
    canvas.put(
      say(.columnCount), row: top, endingAt: countEnd, width: countWidth - 1, style: .muted)
    if expectedWidth > 0 {
      canvas.put(
        say(.columnExpected), row: top, endingAt: countEnd + expectedWidth,
        width: expectedWidth - 1, style: .muted)
    }
    var row = top + 1
    for line in state.cells.visible where row < bottom {
      let sector = matrix.sectors[line / matrix.columns.count]
      let column = matrix.columns[line % matrix.columns.count]
      let cell = matrix.cell(sector, column)
      canvas.put(
        say(sector.name), row: row, column: sectorColumn,
        width: max(countEnd - countWidth - sectorColumn, 1))
      canvas.put(say.number(cell.count), row: row, endingAt: countEnd, width: countWidth - 1)
      if expectedWidth > 0 {
        canvas.put(
          cell.expected.map { say.number($0, decimals: 1) } ?? "?", row: row,
          endingAt: countEnd + expectedWidth, width: expectedWidth - 1)
      }
      if wordWidth > 0 {
        canvas.put(
          cell.shade.map { say($0.name) } ?? say(.unknown), row: row,
          column: countEnd + expectedWidth + 2, width: wordWidth - 2, style: .muted)
      }
      drawName(
        column.territory.name, row: row, column: 2, width: nameWidth,
        isChosen: line == state.cells.selected)
      row += 1
    }
  }

  // MARK: In words

  /// The sentence about the chosen cell.
  func matrixSentence(_ state: MatrixState) -> String {
    guard let matrix = state.matrix.value else { return state.place.name }
    guard matrix.sectors.indices.contains(state.rows.selected),
      matrix.columns.indices.contains(state.columns.selected)
    else { return say(.matrixEmpty, state.place.name) }
    return MatrixWords(say).sentence(
      matrix.sectors[state.rows.selected], matrix.columns[state.columns.selected], of: matrix)
  }
}

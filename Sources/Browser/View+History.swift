internal import CooperationModel
internal import TextLayout

extension Drawing {
  /// The rows of the lines above the ranks, with the empty one below them.
  private var historyLines: Int { state.room == .full && state.bodyHeight >= 12 ? 3 : 0 }

  /// What is said below the ranks.
  private func historyNotes(_ history: HistoryState) -> [String] {
    guard historyLines > 0, let value = history.answer.value else { return [] }
    return HistoryWords(say).summary(value).wrapped(to: size.columns - 2)
  }

  /// The number of sectors, or of counts, in sight.
  func historyHeight(_ history: HistoryState) -> Int {
    max(state.bodyHeight - historyLines - 1 - historyNotes(history).count, 1)
  }

  mutating func drawHistory(_ history: HistoryState) {
    guard let value = history.answer.value else { return drawWaiting(history.answer) }
    guard let series = value.series else {
      canvas.put(say(.historyNothing), row: top, column: 2, width: size.columns - 3, style: .muted)
      canvas.placeCursor(row: top, column: 2)
      return
    }
    let table = HistoryTable(series)
    if historyLines > 0 { drawLines(series) }
    if history.showsCells(table) {
      drawCounts(history, table)
    } else {
      drawRanks(history, table)
    }
    for (offset, line) in historyNotes(history).reversed().enumerated() {
      canvas.put(
        line, row: bottom - 1 - offset, column: 1, width: size.columns - 2, style: .muted)
    }
  }

  /// Draws organizations and jobs over the years.
  private mutating func drawLines(_ series: HistorySeries) {
    let words = HistoryWords(say)
    if let line = YearLine(organizations: series) {
      drawLine(words.heading(line), words.ends(line), line, row: top)
    }
    let known = series.editions.filter { $0.all.jobs != nil }
    guard let first = known.first, let last = known.last else { return }
    let line = YearLine(series).flatMap { $0.quantity == .jobs ? $0 : nil }
    let (from, to) = (first.origin.date.year, last.origin.date.year)
    drawLine(
      say(.historyJobs, String(from), String(to)),
      say(.historyFromTo, say.shortJobs(first.all.jobs), say.shortJobs(last.all.jobs)), line,
      row: top + 1)
  }

  /// Draws a heading, the line if there is one, and the first and the last number.
  private mutating func drawLine(_ heading: String, _ ends: String, _ line: YearLine?, row: Int) {
    var column =
      3 + canvas.put(heading, row: row, column: 1, width: size.columns - 2, style: .heading)
    let room = size.columns - column - ends.columns - 3
    if canvas.drawsLines, let line {
      let picture = line.picture(in: environment.repertoire, width: room)
      let width = canvas.put(picture, row: row, column: column, style: .accent)
      column += width > 0 ? width + 2 : 0
    }
    canvas.put(ends, row: row, column: column, width: size.columns - column - 1)
  }

  /// Draws the rank of each sector in each year, as many of the last years as there is room for.
  private mutating func drawRanks(_ history: HistoryState, _ table: HistoryTable) {
    let width = 6
    let widest = table.sectors.map { say($0.name).columns }.max() ?? 0
    let nameWidth = max(min(widest + 1, size.columns / 2), 6)
    let shown = table.editions.indices.suffix(max((size.columns - 4 - nameWidth) / width, 1))
    func end(_ place: Int) -> Int { 3 + nameWidth + (place - shown.lowerBound + 1) * width }
    var row = top + historyLines
    for place in shown {
      canvas.put(
        String(table.editions[place].origin.date.year), row: row, endingAt: end(place) - 1,
        width: width, style: .muted)
    }
    row += 1
    for line in history.viewport.visible where row < bottom {
      let sector = table.sectors[line]
      for place in shown {
        canvas.put(table.cell(sector, place, say), row: row, endingAt: end(place), width: width)
      }
      drawName(
        say(sector.name), row: row, column: 2, width: nameWidth,
        isChosen: line == history.viewport.selected)
      row += 1
    }
  }

  /// Draws the counts one below the other: the same numbers, and those that they are made from.
  private mutating func drawCounts(_ history: HistoryState, _ table: HistoryTable) {
    let end = size.columns - (state.room == .full ? 1 : 0)
    let jobsWidth = size.columns >= 60 ? 16 : 0
    let columns: [(heading: MessageKey, end: Int, width: Int)] = [
      (.columnDate, end - jobsWidth - 17, 11), (.columnCount, end - jobsWidth - 8, 9),
      (.columnRank, end - jobsWidth, 8), (.figureJobs, end, jobsWidth),
    ].filter { $0.2 > 0 }
    var row = top + historyLines
    for column in columns {
      canvas.put(
        say(column.heading), row: row, endingAt: column.end, width: column.width - 1,
        style: .muted)
    }
    row += 1
    let cells = table.cells
    for line in history.viewport.visible where row < bottom {
      let texts = self.texts(of: cells[line], table)
      for (column, text) in zip(columns, texts) {
        canvas.put(text, row: row, endingAt: column.end, width: column.width - 1)
      }
      drawName(
        say(cells[line].sector?.name ?? .historyAllSectors), row: row, column: 2,
        width: max(columns[0].end - columns[0].width - 2, 4),
        isChosen: line == history.viewport.selected)
      row += 1
    }
  }

  /// Date, organizations, rank and jobs of a count.
  private func texts(of cell: HistoryCell, _ table: HistoryTable) -> [String] {
    let edition = table.editions[cell.edition]
    let tally = edition.tally(of: cell.sector)
    return [
      edition.origin.date.text, tally.organizations.map(say.number) ?? "?",
      cell.sector.flatMap { table.rank($0, cell.edition) }.map(say.number) ?? "",
      say.shortJobs(tally.jobs),
    ]
  }

  // MARK: In words

  /// The sentence about the chosen sector or count.
  func historySentence(_ history: HistoryState) -> String {
    guard let table = history.table else {
      return history.answer.value == nil ? say(.historyTitle) : say(.historyNothing)
    }
    guard history.showsCells(table) else {
      return history.sector.map { table.sentence($0, say) } ?? say(.historyNothing)
    }
    guard table.cells.indices.contains(history.viewport.selected) else {
      return say(.historyNothing)
    }
    let cell = table.cells[history.viewport.selected]
    let edition = table.editions[cell.edition]
    let tally = edition.tally(of: cell.sector)
    return say(
      .historyCount, say(cell.sector?.name ?? .historyAllSectors), edition.origin.date.text,
      tally.organizations.map { say(.organizations, count: $0) } ?? say(.unknown),
      say.jobs(tally.jobs))
  }
}

internal import TextLayout

/// A frame being drawn: text goes on it in columns, clipped, in the characters the terminal has.
struct Canvas {
  private(set) var frame: Frame
  let repertoire: Repertoire
  /// Whether rules and bars are drawn, which say nothing that words do not say.
  let drawsLines: Bool

  init(size: Size, repertoire: Repertoire, drawsLines: Bool = true) {
    frame = Frame(size: size)
    self.repertoire = repertoire
    self.drawsLines = drawsLines
  }

  var size: Size { frame.size }

  /// Puts text, cut to a width with an ellipsis, and returns the number of columns it took.
  @discardableResult
  mutating func put(
    _ text: some StringProtocol, row: Int, column: Int, width: Int = .max, style: Style = .plain
  ) -> Int {
    guard row >= 0, row < size.rows, column >= 0, column < size.columns else { return 0 }
    let room = min(width, size.columns - column)
    guard room > 0 else { return 0 }
    let cut = String(text).transliterated(to: repertoire).truncated(to: room, in: repertoire)
    var position = column
    for glyph in cut.glyphs {
      guard position + glyph.columns <= column + room else { break }
      set(glyph.text, row: row, column: position, style: style)
      if glyph.columns == 2 { set("", row: row, column: position + 1, style: style) }
      position += glyph.columns
    }
    return position - column
  }

  /// Puts text so that it ends before a column, and returns where it begins.
  @discardableResult
  mutating func put(
    _ text: some StringProtocol, row: Int, endingAt end: Int, width: Int = .max,
    style: Style = .plain
  ) -> Int {
    let cut = String(text).transliterated(to: repertoire).truncated(
      to: min(width, max(end, 0)), in: repertoire)
    let start = end - cut.columns
    put(cut, row: row, column: start, style: style)
    return start
  }

  private mutating func set(_ glyph: String, row: Int, column: Int, style: Style) {
    frame.cells[row * size.columns + column] = Cell(glyph: glyph, style: style)
  }

  /// Gives a run of cells another style.
  mutating func paint(row: Int, column: Int, width: Int, style: Style) {
    guard row >= 0, row < size.rows else { return }
    for position in max(column, 0)..<max(min(column + width, size.columns), max(column, 0)) {
      frame.cells[row * size.columns + position].style = style
    }
  }

  /// Draws a horizontal rule.
  mutating func rule(row: Int, from: Int = 0, to end: Int? = nil, sign: String = "─") {
    let end = min(end ?? size.columns, size.columns)
    guard drawsLines, from < end else { return }
    put(
      String(repeating: sign, count: end - from), row: row, column: from, style: .muted)
  }

  /// Draws a vertical rule.
  mutating func verticalRule(column: Int, from: Int, to end: Int) {
    guard drawsLines else { return }
    for row in from..<max(end, from) { put("│", row: row, column: column, style: .muted) }
  }

  /// Empties a rectangle.
  mutating func clear(row: Int, column: Int, width: Int, height: Int) {
    for line in max(row, 0)..<max(min(row + height, size.rows), max(row, 0)) {
      let from = max(column, 0)
      let end = max(min(column + width, size.columns), from)
      // The half of a wide character that stays outside would make the row crooked.
      if from > 0, cell(line, from).glyph.isEmpty {
        frame.cells[line * size.columns + from - 1].glyph = " "
      }
      if end < size.columns, cell(line, end).glyph.isEmpty {
        frame.cells[line * size.columns + end].glyph = " "
      }
      for position in from..<end { frame.cells[line * size.columns + position] = .blank }
    }
  }

  private func cell(_ row: Int, _ column: Int) -> Cell { frame.cells[row * size.columns + column] }

  /// Draws a bar of a length in half columns: thin, so that bars of neighboring rows stay apart.
  mutating func bar(_ halves: Int, row: Int, column: Int, width: Int, style: Style = .muted) {
    let halves = min(halves, width * 2)
    guard drawsLines, halves > 0 else { return }
    put(
      String(repeating: "━", count: halves / 2) + (halves % 2 == 1 ? "╸" : ""), row: row,
      column: column, width: width, style: style)
  }

  /// Draws a bar for a value beside the largest one; anything above zero shows at least a half.
  mutating func bar(
    value: Int, of largest: Int, row: Int, column: Int, width: Int, style: Style = .muted
  ) {
    bar(
      value: Double(value), of: Double(largest), row: row, column: column, width: width,
      style: style)
  }

  /// Draws a bar for a value beside the largest one; anything above zero shows at least a half.
  mutating func bar(
    value: Double, of largest: Double, row: Int, column: Int, width: Int, style: Style = .muted
  ) {
    guard value > 0, largest > 0, width > 0 else { return }
    let halves = (value / largest * Double(width * 2)).rounded()
    bar(max(1, Int(halves)), row: row, column: column, width: width, style: style)
  }

  /// Stands the cursor on a cell, as far as it exists.
  mutating func placeCursor(row: Int, column: Int, isTyping: Bool = false) {
    frame.cursor = Frame.Position(
      row: min(max(row, 0), size.rows - 1), column: min(max(column, 0), size.columns - 1))
    frame.isTyping = isTyping
  }
}

/// A size of a screen, in columns and rows.
public struct Size: Hashable, Sendable {
  /// The number of columns, at least 1.
  public let columns: Int
  /// The number of rows, at least 1.
  public let rows: Int

  /// Makes a size; what is below 1 becomes 1, what is above 1,000 becomes 1,000.
  public init(columns: Int, rows: Int) {
    self.columns = min(max(columns, 1), 1000)
    self.rows = min(max(rows, 1), 1000)
  }
}

/// One cell of a screen.
public struct Cell: Hashable, Sendable {
  /// One character of one or two columns; empty in the right half of a wide one.
  public var glyph: String
  /// What the cell means.
  public var style: Style

  /// Makes a cell.
  public init(glyph: String, style: Style) {
    self.glyph = glyph
    self.style = style
  }

  /// An empty cell.
  public static let blank = Cell(glyph: " ", style: .plain)
}

/// A complete picture of a screen.
public struct Frame: Hashable, Sendable {
  /// A place on the screen, from 0.
  public struct Position: Hashable, Sendable {
    /// The row from the top.
    public var row: Int
    /// The column from the left.
    public var column: Int

    /// Makes a position.
    public init(row: Int, column: Int) {
      self.row = row
      self.column = column
    }
  }

  /// The size.
  public let size: Size
  /// The cells, row after row.
  public internal(set) var cells: [Cell]
  /// Where the hardware cursor stands: on the first letter of what is chosen.
  public internal(set) var cursor: Position
  /// Whether the cursor is an insertion point that should be seen.
  public internal(set) var isTyping = false

  /// Makes an empty picture.
  public init(size: Size) {
    self.size = size
    cells = Array(repeating: .blank, count: size.columns * size.rows)
    cursor = Position(row: size.rows - 1, column: 0)
  }

  /// The cells of a row.
  public func row(_ row: Int) -> ArraySlice<Cell> {
    cells[row * size.columns..<(row + 1) * size.columns]
  }

  /// The text of a row, trailing blanks dropped.
  ///
  /// - Complexity: O(*n*) for *n* columns.
  public func text(ofRow row: Int) -> String {
    var text = ""
    for cell in self.row(row) { text += cell.glyph }
    while text.last == " " { text.removeLast() }
    return text
  }
}

extension Frame: CustomStringConvertible {
  /// The text of all rows, one a line.
  public var description: String {
    (0..<size.rows).map { text(ofRow: $0) }.joined(separator: "\n")
  }
}

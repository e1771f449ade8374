/// One row of a CSV file: its cells as bytes, in storage that is used again for the next row.
struct CSVRecord {
  /// What is wrong with the row as a whole.
  struct Faults: OptionSet {
    let rawValue: UInt8
    /// A quote opens a cell and never closes it; it was read as an ordinary character.
    static let openQuote = Faults(rawValue: 1)
    /// Characters follow the closing quote of a cell; they were read as part of it.
    static let textAfterQuote = Faults(rawValue: 2)
    /// A cell is larger than a cell may be; the rest of it was left out.
    static let cutCell = Faults(rawValue: 4)
    /// The row has more cells than a row may have; the rest of them was left out.
    static let cutRow = Faults(rawValue: 8)
  }

  /// The most bytes of one cell.
  static let largestCell = 1 << 20
  /// The most cells of one row.
  static let mostCells = 4096
  /// The most bytes of one row.
  static let largestRow = 1 << 23

  /// The line where the row begins, from 1.
  var line = 1
  var faults: Faults = []
  var bytes: [UInt8] = []
  private var ends: [Int] = []

  /// The number of cells.
  var count: Int { ends.count }

  /// The bytes of a cell; none for a cell that the row does not have.
  subscript(cell: Int) -> ArraySlice<UInt8> {
    guard cell < ends.count else { return [] }
    return bytes[(cell == 0 ? 0 : ends[cell - 1])..<ends[cell]]
  }

  /// Whether nothing stands on the line.
  var isBlank: Bool {
    ends.count <= 1 && bytes.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  mutating func begin(line: Int) {
    self.line = line
    faults = []
    bytes.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
  }

  /// The number of bytes of the cell that is being read.
  var openCount: Int { bytes.count - (ends.last ?? 0) }

  mutating func append(_ part: ArraySlice<UInt8>) {
    let room = min(Self.largestCell - openCount, Self.largestRow - bytes.count)
    if part.count > room { faults.insert(.cutCell) }
    bytes.append(contentsOf: part.prefix(max(0, room)))
  }

  /// Forgets what was read of the open cell.
  mutating func dropOpenCell() { bytes.removeLast(openCount) }

  mutating func endCell() {
    guard ends.count < Self.mostCells else {
      faults.insert(.cutRow)
      dropOpenCell()
      return
    }
    ends.append(bytes.count)
  }
}

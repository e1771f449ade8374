@testable import DirectoryExchange

/// A reader of CSV that looks at one byte after the other, of a file that is wholly in memory: what
/// the fast one is compared with.
struct PlainCSVReader {
  struct Row: Equatable {
    var line: Int
    var faults: Record.Faults.RawValue
    var cells: [[UInt8]]
  }

  private let bytes: [UInt8]
  private let separator: UInt8
  private var position = 0
  private var line = 1

  init(_ bytes: [UInt8], separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  /// All rows that are not blank.
  static func rows(of bytes: [UInt8], separator: UInt8) -> [Row] {
    var reader = PlainCSVReader(bytes, separator: separator)
    var rows: [Row] = []
    while reader.position < bytes.count {
      let row = reader.row()
      let isBlank = row.cells.count == 1 && row.cells[0].allSatisfy { $0 == 0x20 || $0 == 0x09 }
      if !isBlank { rows.append(row) }
    }
    return rows
  }

  private var byte: UInt8? { position < bytes.count ? bytes[position] : nil }

  private var isAtLineEnd: Bool { byte == 0x0A || byte == 0x0D }

  private mutating func skipLineEnd() {
    let isCarriageReturn = byte == 0x0D
    position += 1
    if isCarriageReturn, byte == 0x0A { position += 1 }
    line += 1
  }

  private mutating func row() -> Row {
    var row = Row(line: line, faults: 0, cells: [])
    while true {
      let cell = byte == 0x22 ? quoted(&row) : plain()
      row.cells.append(cell)
      guard let byte else { return row }
      if byte == separator {
        position += 1
      } else {
        skipLineEnd()
        return row
      }
    }
  }

  private mutating func plain() -> [UInt8] {
    let start = position
    while let byte, byte != separator, !isAtLineEnd { position += 1 }
    return Array(bytes[start..<position])
  }

  private mutating func quoted(_ row: inout Row) -> [UInt8] {
    let (opening, openingLine) = (position, line)
    var cell: [UInt8] = []
    position += 1
    while let byte {
      if isAtLineEnd {
        let start = position
        skipLineEnd()
        cell += bytes[start..<position]
        continue
      }
      position += 1
      guard byte == 0x22 else {
        cell.append(byte)
        continue
      }
      if self.byte == 0x22 {
        cell.append(0x22)
        position += 1
      } else if self.byte == nil || self.byte == separator || isAtLineEnd {
        return cell
      } else if line == openingLine {
        row.faults |= Record.Faults.textAfterQuote.rawValue
        return cell + plain()
      } else {
        break
      }
    }
    // The quote is never closed, or by one that opens another cell: it is an ordinary one.
    row.faults |= Record.Faults.openQuote.rawValue
    (position, line) = (opening + 1, openingLine)
    return plain()
  }
}

extension PlainCSVReader.Row {
  /// The row at which a record stands.
  init(_ record: Record) {
    line = record.line
    faults = record.faults.rawValue
    cells = (0..<record.count).map { cell in
      record.withBytes(cell) { bytes in bytes.indices.map { bytes[$0] } }
    }
  }
}

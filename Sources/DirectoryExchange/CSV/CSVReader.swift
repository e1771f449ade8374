/// Reads the rows of a CSV file one after the other, whatever its size.
///
/// Comma, semicolon or tab; quotes with line breaks inside; CRLF, LF and CR mixed; a byte order mark
/// or none; a last line without an end. A quote that is never closed, and would swallow the rest of
/// the file, is read as an ordinary character.
///
/// > Source: RFC 4180, "Common Format and MIME Type for CSV Files" (2005), and its errata.
struct CSVReader: RowReader {
  /// After so many bytes were looked through in vain for closing quotes, a quoted cell no longer
  /// spans lines: a file of open quotes would else cost a megabyte for each of its lines.
  private static let longestVainSearch = 64 << 20

  let encoding: TextEncoding
  let separator: UInt8
  private var scan: CSVScan
  private var position = 0
  private var line = 1
  private var vainSearch = 0

  /// Opens a file and finds out its separator and its encoding.
  ///
  /// - Parameter record: A record that stands before the first row.
  /// - Throws: ``ExchangeError`` if the file cannot be read, is no text, or is empty.
  init(_ record: Record) throws(ExchangeError) {
    while !record.window.isAtEnd, record.window.limit < ByteSource.chunkSize * 4 {
      try record.window.fill()
    }
    let start = record.window.bytes(from: 0)
    if let kind = Signature.kind(of: start[...]) {
      throw .notText(path: record.window.path, kind: kind)
    }
    if start.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    guard position < start.count else { throw .empty(path: record.window.path) }
    encoding = TextEncoding.guessed(from: start[position...])
    if let given = Separator.given(by: start[position...]) {
      separator = given.separator
      position += given.length
      line = 2
    } else {
      separator = Separator.guessed(from: start[position...].prefix(1 << 16))
    }
    scan = CSVScan(separator: separator)
  }

  /// Reads the next row that is not blank.
  ///
  /// - Parameter record: Where to put it.
  /// - Returns: Whether there was one.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the file cannot be read further.
  mutating func next(_ record: Record) throws(ExchangeError) -> Bool {
    repeat {
      guard try read(record) else { return false }
    } while record.isBlank
    return true
  }

  private mutating func read(_ record: Record) throws(ExchangeError) -> Bool {
    while try hasByte(record) {
      switch scan.row(at: position, of: record.window, into: record.cells) {
      case .row(let count, let next, let lines) where next - position <= Record.largestCell:
        record.take(count, line: line)
        position = next
        line += lines
        return true
      case .incomplete where record.window.limit - position < Record.largestCell:
        try record.window.fill(keeping: position)
        position = 0
      case .row, .incomplete, .irregular:
        try readByBytes(record)
        return true
      }
    }
    return false
  }
}

// Rows that are not by the book, read byte by byte.
extension CSVReader {
  private mutating func readByBytes(_ record: Record) throws(ExchangeError) {
    record.begin(line: line)
    compact(record)
    while true {
      if try byte(record) == UInt8(ascii: "\"") {
        try readQuoted(record)
      } else {
        try readPlain(record)
      }
      record.endCell()
      guard let end = try byte(record) else { return }
      position += 1
      if end == separator { continue }
      if end == 0x0D, try byte(record) == 0x0A { position += 1 }
      line += 1
      return
    }
  }

  /// Reads up to the next separator or line end.
  private mutating func readPlain(_ record: Record) throws(ExchangeError) {
    while true {
      let start = position
      while position < record.window.limit {
        let byte = record.window[position]
        if byte == separator || byte == 0x0A || byte == 0x0D { break }
        position += 1
      }
      record.append(start..<position)
      guard position == record.window.limit else { return }
      compact(record)
      guard try hasByte(record) else { return }
    }
  }

  /// Reads a cell in quotes; `position` is at the opening one.
  private mutating func readQuoted(_ record: Record) throws(ExchangeError) {
    compact(record)
    let opening = position
    let openingLine = line
    var spansLines = false
    position += 1
    while true {
      let start = position
      while position < record.window.limit {
        let byte = record.window[position]
        if byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D { break }
        position += 1
      }
      if let end = try byte(record), end == 0x0A || end == 0x0D {
        position += 1
        if end == 0x0D, try byte(record) == 0x0A { position += 1 }
        line += 1
        spansLines = true
        if !scan.allowsLineEnds || position - opening > Record.largestCell {
          return try readAgain(record, from: opening, line: openingLine)
        }
        record.append(start..<position)
        continue
      }
      record.append(start..<position)
      guard let stop = try byte(record) else {
        return try readAgain(record, from: opening, line: openingLine)
      }
      // The search only stopped where the bytes at hand ended.
      guard stop == UInt8(ascii: "\"") else {
        if !spansLines, position - opening > 2 * Record.largestCell {
          return try skipHugeCell(record)
        }
        continue
      }
      position += 1
      guard let next = try byte(record) else { return }
      if next == UInt8(ascii: "\"") {
        record.append(position..<position + 1)
        position += 1
      } else if next == separator || next == 0x0A || next == 0x0D {
        return
      } else if spansLines {
        // What closed the quote opened another cell: the first quote stands alone.
        return try readAgain(record, from: opening, line: openingLine)
      } else {
        record.faults.insert(.textAfterQuote)
        return try readPlain(record)
      }
    }
  }

  /// Reads a cell again whose quote is never closed, as one without quotes.
  private mutating func readAgain(
    _ record: Record, from opening: Int, line: Int
  ) throws(ExchangeError) {
    vainSearch += position - opening
    scan.allowsLineEnds = vainSearch <= Self.longestVainSearch
    record.dropOpenCell()
    record.faults.insert(.openQuote)
    record.faults.remove(.cutCell)
    position = opening + 1
    self.line = line
    try readPlain(record)
  }

  /// Leaves out the rest of a quoted cell that is far too large, without keeping it.
  private mutating func skipHugeCell(_ record: Record) throws(ExchangeError) {
    record.faults.insert(.cutCell)
    while let byte = try byte(record) {
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard try self.byte(record) == byte else { return try readPlain(record) }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      if position >= record.window.limit { compact(record) }
    }
  }

  /// Forgets the bytes that were read, once they are many.
  private mutating func compact(_ record: Record) {
    guard position >= ByteSource.chunkSize else { return }
    record.window.drop(position)
    position = 0
  }

  private mutating func hasByte(_ record: Record) throws(ExchangeError) -> Bool {
    if position < record.window.limit { return true }
    if !record.window.isAtEnd { try record.window.fill() }
    return position < record.window.limit
  }

  /// The byte at the position; absent at the end of the file.
  private mutating func byte(_ record: Record) throws(ExchangeError) -> UInt8? {
    try hasByte(record) ? record.window[position] : nil
  }
}

/// What the first bytes of a file tell when it is no text.
private enum Signature {
  static func kind(of bytes: ArraySlice<UInt8>) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a zip archive or a spreadsheet" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old spreadsheet" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "a compressed file" }
    if bytes.starts(with: Array("SQLite format 3".utf8)) { return "a database" }
    if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF" }
    // Text in UTF-16 without a mark, which the source of the bytes would know it by, has a zero in about every second byte; one in ten bytes of a
    // binary file is a control character, where a hostile text has some.
    let start = bytes.prefix(4096)
    let zeros = start.count { $0 == 0 }
    let controls = start.count { $0 < 0x20 && !(0x09...0x0D).contains($0) }
    return zeros * 4 > start.count || (controls > 64 && controls * 20 > start.count)
      ? "a binary file, or text in UTF-16 without a byte order mark" : nil
  }
}

/// Reads the rows of a CSV file one after the other, whatever its size.
///
/// Comma, semicolon or tab; quotes with line breaks inside; CRLF, LF and CR mixed; a byte order mark
/// or none; a last line without an end. A quote that is never closed, and would swallow the rest of
/// the file, is read as an ordinary character.
///
/// > Source: RFC 4180, "Common Format and MIME Type for CSV Files" (2005), and its errata.
struct CSVReader {
  /// After so many bytes were looked through in vain for closing quotes, a quoted cell no longer
  /// spans lines: a file of open quotes would else cost a megabyte for each of its lines.
  private static let longestVainSearch = 64 << 20

  let path: String
  let encoding: TextEncoding
  let separator: UInt8
  private var source: ByteSource
  private var buffer: [UInt8] = []
  private var position = 0
  private var isAtEnd = false
  private var line = 1
  private var vainSearch = 0

  /// Opens a file and finds out its separator and its encoding.
  init(_ source: ByteSource) throws(ExchangeError) {
    self.source = source
    path = source.path
    while !isAtEnd, buffer.count < ByteSource.chunkSize * 4 {
      let before = buffer.count
      try self.source.read(into: &buffer)
      isAtEnd = buffer.count == before
    }
    if let kind = Signature.kind(of: buffer) { throw .notText(path: path, kind: kind) }
    if buffer.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
    guard position < buffer.count else { throw .empty(path: path) }
    encoding = TextEncoding.guessed(from: buffer[position...])
    if let given = Separator.given(by: buffer[position...]) {
      separator = given.separator
      position += given.length
      line = 2
    } else {
      separator = Separator.guessed(from: buffer[position...].prefix(1 << 16))
    }
  }

  /// Reads the next row that is not blank.
  ///
  /// - Parameter record: Where to put it.
  /// - Returns: Whether there was one.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the file cannot be read further.
  mutating func next(_ record: inout CSVRecord) throws(ExchangeError) -> Bool {
    repeat {
      guard try read(&record) else { return false }
    } while record.isBlank
    return true
  }

  private mutating func read(_ record: inout CSVRecord) throws(ExchangeError) -> Bool {
    record.begin(line: line)
    compact()
    guard try hasByte(at: position) else { return false }
    while true {
      if try hasByte(at: position), buffer[position] == UInt8(ascii: "\"") {
        try readQuoted(&record)
      } else {
        try readPlain(&record)
      }
      record.endCell()
      guard try hasByte(at: position) else { return true }
      let end = buffer[position]
      position += 1
      if end == separator { continue }
      if end == 0x0D, try hasByte(at: position), buffer[position] == 0x0A { position += 1 }
      line += 1
      return true
    }
  }

  /// Reads up to the next separator or line end.
  private mutating func readPlain(_ record: inout CSVRecord) throws(ExchangeError) {
    while true {
      let start = position
      while position < buffer.count {
        let byte = buffer[position]
        if byte == separator || byte == 0x0A || byte == 0x0D { break }
        position += 1
      }
      record.append(buffer[start..<position])
      guard position == buffer.count else { return }
      compact()
      guard try hasByte(at: position) else { return }
    }
  }

  /// Reads a cell in quotes; `position` is at the opening one.
  private mutating func readQuoted(_ record: inout CSVRecord) throws(ExchangeError) {
    compact()
    let opening = position
    let openingLine = line
    var spansLines = false
    position += 1
    while true {
      let start = position
      while position < buffer.count {
        let byte = buffer[position]
        if byte == UInt8(ascii: "\"") || byte == 0x0A || byte == 0x0D { break }
        position += 1
      }
      if try hasByte(at: position), buffer[position] == 0x0A || buffer[position] == 0x0D {
        let isCarriageReturn = buffer[position] == 0x0D
        position += 1
        if isCarriageReturn, try hasByte(at: position), buffer[position] == 0x0A { position += 1 }
        line += 1
        spansLines = true
        if vainSearch > Self.longestVainSearch || position - opening > CSVRecord.largestCell {
          return try readAgain(&record, from: opening, line: openingLine)
        }
        record.append(buffer[start..<position])
        continue
      }
      record.append(buffer[start..<position])
      guard try hasByte(at: position) else {
        return try readAgain(&record, from: opening, line: openingLine)
      }
      // The search only stopped where the bytes at hand ended.
      guard buffer[position] == UInt8(ascii: "\"") else {
        if !spansLines, position - opening > 2 * CSVRecord.largestCell {
          return try skipHugeCell(&record)
        }
        continue
      }
      position += 1
      guard try hasByte(at: position) else { return }
      let next = buffer[position]
      if next == UInt8(ascii: "\"") {
        record.append(buffer[position...position])
        position += 1
      } else if next == separator || next == 0x0A || next == 0x0D {
        return
      } else if spansLines {
        // What closed the quote opened another cell: the first quote stands alone.
        return try readAgain(&record, from: opening, line: openingLine)
      } else {
        record.faults.insert(.textAfterQuote)
        return try readPlain(&record)
      }
    }
  }

  /// Reads a cell again whose quote is never closed, as one without quotes.
  private mutating func readAgain(
    _ record: inout CSVRecord, from opening: Int, line: Int
  ) throws(ExchangeError) {
    vainSearch += position - opening
    record.dropOpenCell()
    record.faults.insert(.openQuote)
    record.faults.remove(.cutCell)
    position = opening + 1
    self.line = line
    try readPlain(&record)
  }

  /// Leaves out the rest of a quoted cell that is far too large, without keeping it.
  private mutating func skipHugeCell(_ record: inout CSVRecord) throws(ExchangeError) {
    record.faults.insert(.cutCell)
    while try hasByte(at: position) {
      let byte = buffer[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard try hasByte(at: position), buffer[position] == byte else {
          return try readPlain(&record)
        }
        position += 1
      } else if byte == 0x0A {
        line += 1
      }
      if position >= buffer.count { compact() }
    }
  }

  /// Forgets the bytes that were read, once they are many.
  private mutating func compact() {
    guard position >= ByteSource.chunkSize else { return }
    buffer.removeSubrange(..<position)
    position = 0
  }

  private mutating func hasByte(at index: Int) throws(ExchangeError) -> Bool {
    if index < buffer.count { return true }
    guard !isAtEnd else { return false }
    let before = buffer.count
    try source.read(into: &buffer)
    isAtEnd = buffer.count == before
    return index < buffer.count
  }
}

/// What the first bytes of a file tell when it is no text.
private enum Signature {
  static func kind(of bytes: [UInt8]) -> String? {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return "a zip archive or a spreadsheet" }
    if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return "an old spreadsheet" }
    if bytes.starts(with: [0x1F, 0x8B]) { return "a compressed file" }
    if bytes.starts(with: Array("SQLite format 3".utf8)) { return "a database" }
    if bytes.starts(with: Array("%PDF".utf8)) { return "a PDF" }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return "text in UTF-16"
    }
    // Text in UTF-16 without a mark has a zero in about every second byte.
    let zeros = bytes.prefix(4096).count { $0 == 0 }
    return zeros * 4 > min(bytes.count, 4096) ? "a binary file or text in UTF-16" : nil
  }
}

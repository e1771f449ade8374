public import DirectoryStore

/// A file of rows under named columns, read one row after the other.
///
/// A cell is decoded and cleaned when it is asked for, and what had to be repaired in it is
/// reported then, once: a cell that nobody uses costs only the search for its end, and nothing is
/// said of it. What is wrong with a row as a whole (a quote that is not closed, a wrong number of
/// cells) is always reported.
///
/// A class, since a cell that was read is remembered until the next row.
public final class RowFile {
  /// The file, as messages name it.
  public let name: String
  /// The names of the columns, clean.
  ///
  /// Where the header is strict, a column without a name of its own has an empty one.
  public private(set) var columns: [String]
  /// What a line break inside a cell becomes.
  public var lineBreak = " "

  private var reader: CSVReader
  private var record = CSVRecord()
  private let hasNames: Bool
  private var problems: [ImportProblem] = []
  /// The cells that were read, and at which row.
  private var texts: [String]
  private var textRows: [Int]
  private var row = 0

  /// Opens a file and reads its header.
  ///
  /// - Parameters:
  ///   - source: The bytes.
  ///   - name: The file, as messages name it.
  ///   - header: Where the names of the columns stand.
  /// - Throws: ``ExchangeError`` if the file cannot be read, is no text, or is empty.
  public init(
    _ source: ByteSource, name: String, header: Header = Header()
  ) throws(ExchangeError) {
    var reader = try CSVReader(source)
    let (rows, firstLine) = try header.rows(of: &reader)
    let names = header.names(from: rows)
    self.reader = reader
    self.name = name
    hasNames = header.rows > 0
    columns = names.enumerated().map { index, name in
      names.firstIndex(of: name) == index ? name : ""
    }
    texts = [String](repeating: "", count: names.count)
    textRows = [Int](repeating: 0, count: names.count)
    if reader.encoding != .utf8 {
      report(.repaired, reader.encoding.rawValue, "", Expected.encoding, line: nil)
    }
    for (index, name) in names.enumerated() where columns[index].isEmpty {
      report(
        .ignored, name, "\(index + 1)", name.isEmpty ? Expected.headerName : Expected.headerOnce,
        line: firstLine)
    }
  }
}

extension RowFile {
  /// The line where the row begins, from 1; 0 before the first row.
  public var line: Int { row == 0 ? 0 : record.line }

  /// The number of cells of the row, which need not be that of the columns.
  public var cellCount: Int { row == 0 ? 0 : record.count }

  /// Reads the next row.
  ///
  /// - Returns: Whether there is one; at the end of the file there is none.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the file cannot be read further.
  public func next() throws(ExchangeError) -> Bool {
    guard try reader.next(&record) else { return false }
    row += 1
    if !record.faults.isEmpty { report(record.faults) }
    if hasNames, record.count != columns.count { reportCount() }
    return true
  }

  /// The text of a cell of the row, clean; empty for one that the row does not have.
  ///
  /// - Parameter position: The position of its column, from 0.
  /// - Complexity: O(*n*) for *n* bytes; O(1) if it was read before.
  public subscript(position: Int) -> String {
    guard position < texts.count else { return plainText(position).text }
    if textRows[position] == row { return texts[position] }
    let (text, repairs) = plainText(position)
    texts[position] = text
    textRows[position] = row
    if !repairs.isEmpty { report(repairs, of: text, in: columns[position]) }
    return text
  }

  /// Whether a cell of the row holds nothing, or only blanks; nothing is reported.
  public func isEmpty(_ position: Int) -> Bool { trimmed(position).isEmpty }

  /// Lends the bytes of a cell of the row as they stand in the file, without blanks at their ends and
  /// without quotes; nothing is reported.
  ///
  /// - Parameters:
  ///   - position: The position of its column, from 0.
  ///   - body: What looks at them.
  /// - Returns: What `body` returns.
  public func withBytes<Result>(
    _ position: Int, _ body: (Span<UInt8>) throws -> Result
  ) rethrows -> Result {
    try unsafe trimmed(position).withUnsafeBufferPointer { try unsafe body($0.span) }
  }

  /// What was found since the last time it was asked for.
  public func takeProblems() -> [ImportProblem] {
    guard !problems.isEmpty else { return [] }
    defer { problems.removeAll() }
    return problems
  }
}

extension RowFile {
  private func trimmed(_ position: Int) -> ArraySlice<UInt8> {
    Cleaning.trimmed(record[position])
  }

  private func plainText(_ position: Int) -> (text: String, repairs: Cleaning.Repairs) {
    Cleaning.clean(record[position], encoding: reader.encoding, lineBreak: lineBreak)
  }

  private func report(
    _ outcome: ImportProblem.Outcome, _ value: String, _ column: String, _ expected: String,
    line: Int?
  ) {
    problems.append(
      ImportProblem(
        outcome: outcome, file: name, line: line, column: column,
        value: String(value.prefix(200)), expected: expected))
  }

  private func report(_ repairs: Cleaning.Repairs, of text: String, in column: String) {
    let kinds: [(Cleaning.Repairs, String)] = [
      (.encoding, Expected.encoding), (.controls, Expected.text),
      (.invisible, Expected.visible), (.cut, Expected.shorterText),
    ]
    for (repair, expected) in kinds where repairs.contains(repair) {
      report(.repaired, text, column, expected, line: line)
    }
  }

  private func report(_ faults: CSVRecord.Faults) {
    let kinds: [(CSVRecord.Faults, String)] = [
      (.openQuote, Expected.closedQuote), (.textAfterQuote, Expected.nothingAfterQuote),
      (.cutCell, Expected.smallerCell), (.cutRow, Expected.fewerCells),
    ]
    let start = columns.indices.lazy.map { self.plainText($0).text }.first { !$0.isEmpty } ?? ""
    for (fault, expected) in kinds where faults.contains(fault) {
      report(.repaired, start, "", expected, line: line)
    }
  }

  private func reportCount() {
    var extra: [String] = []
    if record.count > columns.count {
      for cell in columns.count..<min(record.count, columns.count + 16) {
        let text = plainText(cell).text
        if !text.isEmpty { extra.append(text) }
      }
      // Separators at the end of a row say nothing.
      guard !extra.isEmpty else { return }
    }
    let value = extra.isEmpty ? "\(record.count)" : extra.joined(separator: " | ")
    report(.ignored, value, "", Expected.cells(columns.count), line: line)
  }
}

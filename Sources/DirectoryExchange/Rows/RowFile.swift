internal import CooperationModel
public import DirectoryStore

/// A file of rows under named columns, CSV or JSON, read one row after the other.
///
/// A cell is decoded and cleaned when it is asked for, and what had to be repaired in it is
/// reported then, once: a cell that nobody uses costs only the search for its end, and nothing is
/// said of it. What is wrong with a row as a whole (a quote that is not closed, a wrong number of
/// cells) is always reported.
///
/// A class, since reading a cell may report something, whoever reads it.
public final class RowFile {
  /// The file, as messages name it.
  public let name: String
  /// The names of the columns, clean.
  ///
  /// Where the header is strict, a column without a name of its own has an empty one.
  public private(set) var columns: [String]
  private let record: Record
  private let encoding: TextEncoding
  private let hasNames: Bool
  private let form: ListForm?
  /// The rows of the header, folded.
  private let headerKeys: [[String]]
  /// What the last heading says.
  private var heading = ""
  /// The number of columns that the file itself has.
  private let width: Int
  /// Where the column of headings is, after those of the file; -1 where there is none.
  private let headingPosition: Int
  /// How many rows were passed over: those of sums, and those that repeat the header.
  public private(set) var passedOver = 0
  private var reader: any RowReader
  private var row = 0
  private var replacedLineBreak = " "
  private var problems: [ImportProblem] = []
  /// The cells of the row of which a repair was reported.
  private var repairedCells: Set<Int> = []

  /// Opens a file and reads its header.
  ///
  /// - Parameters:
  ///   - source: The bytes.
  ///   - name: The file, as messages name it.
  ///   - header: Where the names of the columns stand; in JSON they are those of the values.
  ///   - form: What else is to be known of a hand-made list, its header included.
  /// - Throws: ``ExchangeError`` if the file cannot be read, is no text, or is empty.
  public init(
    _ source: ByteSource, name: String, header: Header = Header(), form: ListForm? = nil
  ) throws(ExchangeError) {
    let header = form?.header ?? header
    let record = Record(source)
    try record.window.fill()
    var reader: any RowReader =
      JSONRowReader.reads(record.window)
      ? try JSONRowReader(record, name: name) : try CSVReader(record)
    let (rows, firstLine) = try header.rows(of: &reader, record)
    let names = header.names(from: rows) + [form?.sections].compactMap { $0 }
    self.record = record
    self.form = form
    headingPosition = form?.sections == nil ? -1 : names.count - 1
    width = form?.sections == nil ? names.count : names.count - 1
    headerKeys = form == nil ? [] : rows.map { $0.map(\.folded) }
    self.reader = reader
    self.name = name
    encoding = reader.encoding
    hasNames = header.rows > 0
    columns = names.enumerated().map { index, name in
      names.firstIndex(of: name) == index ? name : ""
    }
    if encoding != .utf8 {
      report(.repaired, encoding.rawValue, "", Expected.encoding, line: nil)
    }
    for (index, name) in names.enumerated() where columns[index].isEmpty {
      report(
        .ignored, name, "\(index + 1)", name.isEmpty ? Expected.headerName : Expected.headerOnce,
        line: firstLine)
    }
  }
}

extension RowFile {
  /// What a line break inside a cell becomes: a blank unless something else is wanted.
  public var lineBreak: String {
    get { replacedLineBreak }
    set { replacedLineBreak = newValue }
  }

  /// Whether ``value`` is told.
  var keepsValue: Bool {
    get { reader.keepsBytes }
    set { reader.keepsBytes = newValue }
  }

  /// The row as a value of JSON, with what no cell holds, as a shape; absent unless it is kept.
  var value: JSONValue? { try? JSONParser.parse(reader.rowBytes) }

  /// The line where the row begins, from 1, or its number if ``numbersRows``; 0 before the first row.
  public var line: Int { row == 0 ? 0 : record.line }

  /// Whether rows are told by their numbers, since they share lines.
  public var numbersRows: Bool { reader.numbersRows }

  /// The number of cells of the row, which need not be that of the columns.
  public var cellCount: Int { row == 0 ? 0 : record.count }

  /// Reads the next row.
  ///
  /// - Returns: Whether there is one; at the end of the file there is none.
  /// - Throws: ``ExchangeError/unreadable(path:reason:)`` if the file cannot be read further.
  public func next() throws(ExchangeError) -> Bool {
    repeat {
      let isRow = try reader.next(record)
      problems += reader.takeProblems()
      guard isRow else { return false }
      row += 1
    } while isPassedOver()
    if !repairedCells.isEmpty { repairedCells.removeAll() }
    if !record.faults.isEmpty { report(record.faults) }
    if hasNames, record.count != width { reportCount() }
    return true
  }

  /// The text of a cell of the row, clean; empty for one that the row does not have.
  ///
  /// - Parameter position: The position of its column, from 0.
  /// - Complexity: O(*n*) for *n* bytes.
  public subscript(position: Int) -> String {
    if position == headingPosition { return heading }
    guard !record.isEmpty(position) else { return "" }
    let (text, repairs) = plainText(position)
    if !repairs.isEmpty { report(repairs, of: text, at: position) }
    return text
  }

  /// Whether a cell of the row holds nothing, or only blanks; nothing is reported.
  public func isEmpty(_ position: Int) -> Bool { withBytes(position) { $0.isEmpty } }

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
    try record.withBytes(position) { try body($0.extracting(Cleaning.trimmed($0))) }
  }

  /// What was found since the last time it was asked for.
  public func takeProblems() -> [ImportProblem] {
    guard !problems.isEmpty else { return [] }
    defer { problems.removeAll() }
    return problems
  }
}

extension RowFile {
  /// Whether the row of a list is no entry; a heading is remembered.
  private func isPassedOver() -> Bool {
    guard let form else { return false }
    let cells = (0..<min(record.count, width)).map { plainText($0).text }
    switch ListForm.kind(of: cells, under: headerKeys) {
    case .entry, .note: return false
    case .blank: return true
    case .header, .total:
      passedOver += 1
      return true
    case .section:
      guard form.sections != nil else { return false }
      heading = cells.first { !$0.isEmpty } ?? ""
      return true
    }
  }

  private func plainText(_ position: Int) -> (text: String, repairs: Cleaning.Repairs) {
    let found = record.text(position, encoding: encoding, lineBreak: replacedLineBreak)
    return form?.mends == true ? (Repair.mended(found.text), found.repairs) : found
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

  private func report(_ repairs: Cleaning.Repairs, of text: String, at position: Int) {
    guard repairedCells.insert(position).inserted else { return }
    let column = position < columns.count ? columns[position] : ""
    let kinds: [(Cleaning.Repairs, String)] = [
      (.encoding, Expected.encoding), (.controls, Expected.text),
      (.invisible, Expected.visible), (.cut, Expected.shorterText),
    ]
    for (repair, expected) in kinds where repairs.contains(repair) {
      report(.repaired, text, column, expected, line: line)
    }
  }

  private func report(_ faults: Record.Faults) {
    let kinds: [(Record.Faults, String)] = [
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
    if record.count > width {
      for cell in width..<min(record.count, width + 16) {
        let text = plainText(cell).text
        if !text.isEmpty { extra.append(text) }
      }
      // Separators at the end of a row say nothing.
      guard !extra.isEmpty else { return }
    }
    // Spreadsheets leave out the cells at the end of a row that hold nothing.
    if extra.isEmpty, form != nil { return }
    let value = extra.isEmpty ? "\(record.count)" : extra.joined(separator: " | ")
    report(.ignored, value, "", Expected.cells(width), line: line)
  }
}

import DirectoryStore

/// A CSV file with a header: rows of clean texts, and what had to be repaired in them.
struct CSVTable {
  /// The file, as messages name it.
  let name: String
  /// The names of the columns, clean; of equal names only the first is kept, the others are empty.
  let columns: [String]
  /// What a line break inside a cell becomes.
  var lineBreak = " "
  /// The line where the row begins.
  private(set) var line = 0
  /// The cells of the row, as many as there are columns.
  private(set) var cells: [String]
  private var problems: [ImportProblem] = []
  private var reader: CSVReader
  private var record = CSVRecord()

  /// Opens a file and reads its header.
  init(_ source: ByteSource, name: String) throws(ExchangeError) {
    reader = try CSVReader(source)
    self.name = name
    guard try reader.next(&record) else { throw .empty(path: source.path) }
    var names: [String] = []
    for cell in 0..<record.count {
      names.append(Cleaning.clean(record[cell], encoding: reader.encoding).text)
    }
    // A separator at the end of the header names nothing, and harms nothing.
    while names.count > 1, names.last?.isEmpty == true { names.removeLast() }
    columns = names.enumerated().map { index, name in
      names.firstIndex(of: name) == index ? name : ""
    }
    cells = [String](repeating: "", count: names.count)
    if reader.encoding != .utf8 {
      report(.repaired, reader.encoding.rawValue, "", Expected.encoding, line: nil)
    }
    for (index, name) in names.enumerated() where columns[index].isEmpty {
      report(
        .ignored, name, "\(index + 1)", name.isEmpty ? Expected.headerName : Expected.headerOnce,
        line: record.line)
    }
  }

  /// What was found since the last time it was asked for.
  mutating func takeProblems() -> [ImportProblem] {
    guard !problems.isEmpty else { return [] }
    defer { problems.removeAll() }
    return problems
  }

  /// Reads the next row; false at the end.
  mutating func next() throws(ExchangeError) -> Bool {
    guard try reader.next(&record) else { return false }
    line = record.line
    for cell in cells.indices {
      let (text, repairs) = Cleaning.clean(
        record[cell], encoding: reader.encoding, lineBreak: lineBreak)
      cells[cell] = text
      if !repairs.isEmpty { report(repairs, of: text, in: columns[cell]) }
    }
    if !record.faults.isEmpty { report(record.faults) }
    if record.count != columns.count { reportCount() }
    return true
  }

  private mutating func report(
    _ outcome: ImportProblem.Outcome, _ value: String, _ column: String, _ expected: String,
    line: Int?
  ) {
    problems.append(
      ImportProblem(
        outcome: outcome, file: name, line: line, column: column,
        value: String(value.prefix(200)), expected: expected))
  }

  private mutating func report(_ repairs: Cleaning.Repairs, of text: String, in column: String) {
    let kinds: [(Cleaning.Repairs, String)] = [
      (.encoding, Expected.encoding), (.controls, Expected.text),
      (.invisible, Expected.visible), (.cut, Expected.shorterText),
    ]
    for (repair, expected) in kinds where repairs.contains(repair) {
      report(.repaired, text, column, expected, line: line)
    }
  }

  private mutating func report(_ faults: CSVRecord.Faults) {
    let kinds: [(CSVRecord.Faults, String)] = [
      (.openQuote, Expected.closedQuote), (.textAfterQuote, Expected.nothingAfterQuote),
      (.cutCell, Expected.smallerCell), (.cutRow, Expected.fewerCells),
    ]
    let start = cells.first { !$0.isEmpty } ?? ""
    for (fault, expected) in kinds where faults.contains(fault) {
      report(.repaired, start, "", expected, line: line)
    }
  }

  private mutating func reportCount() {
    var extra: [String] = []
    if record.count > columns.count {
      for cell in columns.count..<min(record.count, columns.count + 16) {
        let text = Cleaning.clean(record[cell], encoding: reader.encoding).text
        if !text.isEmpty { extra.append(text) }
      }
      // Separators at the end of a row say nothing.
      guard !extra.isEmpty else { return }
    }
    let value = extra.isEmpty ? "\(record.count)" : extra.joined(separator: " | ")
    report(.ignored, value, "", Expected.cells(columns.count), line: line)
  }
}

/// Where a value stands.
struct Spot {
  /// The file, as messages name it.
  var file: String
  /// The line where the row begins; absent for the whole file.
  var line: Int?
  /// The name of the column; empty for the whole row.
  var column: String
}

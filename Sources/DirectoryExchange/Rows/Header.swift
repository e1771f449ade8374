/// Where the names of the columns of a CSV file stand, and what becomes of those that do not tell a
/// column from the others.
public struct Header: Hashable, Sendable {
  /// What becomes of columns without a name, and of those of one name.
  public enum Naming: Hashable, Sendable {
    /// They are left out and reported; of equal names the first is kept.
    case strict
    /// They are kept: “Column 3” where there is no name, “Name (2)” for the second of one name.
    case complete
  }

  /// How many rows stand before the names.
  public var skippedRows: Int
  /// How many rows the names take; 0 where the file has none.
  ///
  /// The names that stand above each other are joined by a blank.
  public var rows: Int
  /// What becomes of names that are missing or equal.
  public var naming: Naming
  /// The names of the columns where the file has none; empty: those of the file.
  public var names: [String] = []

  /// Makes the description of a header; without arguments, that of names on the first row.
  public init(skippedRows: Int = 0, rows: Int = 1, naming: Naming = .strict) {
    self.skippedRows = skippedRows
    self.rows = rows
    self.naming = naming
  }
}

extension Header {
  /// Reads the rows of the header, and those before it.
  ///
  /// - Returns: The clean cells of each row, and the line of the first.
  func rows(
    of reader: inout any RowReader, _ record: Record
  ) throws(ExchangeError) -> (cells: [[String]], firstLine: Int) {
    for _ in 0..<max(0, skippedRows) {
      guard try reader.next(record) else { throw .empty(path: record.window.path) }
    }
    var cells: [[String]] = []
    var firstLine = 1
    while cells.count < rows, try reader.next(record) {
      if cells.isEmpty { firstLine = record.line }
      cells.append((0..<record.count).map { record.text($0, encoding: reader.encoding).text })
    }
    guard rows < 1 || !cells.isEmpty else { throw .empty(path: record.window.path) }
    return (cells, firstLine)
  }

  /// The names of the columns, from the clean cells of the rows of the header.
  func names(from rows: [[String]]) -> [String] {
    if !self.names.isEmpty { return self.names }
    let width = rows.map(\.count).max() ?? 0
    var names = (0..<width).map { column in
      var parts: [String] = []
      for row in rows where column < row.count && !row[column].isEmpty {
        if parts.last != row[column] { parts.append(row[column]) }
      }
      return parts.joined(separator: " ")
    }
    guard naming == .complete else {
      // A separator at the end of the header names nothing, and harms nothing.
      while names.count > 1, names.last?.isEmpty == true { names.removeLast() }
      return names
    }
    var taken = Set(names)
    var counts: [String: Int] = [:]
    for (column, name) in names.enumerated() {
      if name.isEmpty { names[column] = Self.unused("Column \(column + 1)", &taken) }
      counts[name, default: 0] += 1
      guard let count = counts[name], count > 1, !name.isEmpty else { continue }
      names[column] = Self.unused("\(name) (\(count))", &taken)
    }
    return names
  }

  /// A name that no column has, as near to the given one as can be.
  private static func unused(_ name: String, _ taken: inout Set<String>) -> String {
    var name = name
    while !taken.insert(name).inserted { name += "'" }
    return name
  }
}

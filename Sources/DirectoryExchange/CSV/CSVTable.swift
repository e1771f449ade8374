internal import CooperationModel
internal import DirectoryStore
internal import Foundation

/// A CSV file whose columns are found by name.
final class CSVTable {
  /// The name of the file, as messages give it.
  let file: String
  /// The headers, as written.
  let headers: [String]
  private let positions: [String: Int]
  private let reader: CSVReader

  /// Opens a file and reads its headers; a file without any has none.
  ///
  /// - Parameters:
  ///   - path: The path.
  ///   - report: Takes what is wrong with the headers.
  init(path: String, report: (ImportProblem) throws -> Void) throws {
    file = (path as NSString).lastPathComponent
    reader = try CSVReader(path: path)
    let first = try reader.next()
    headers = first?.fields ?? []
    var positions: [String: Int] = [:]
    for (position, header) in headers.enumerated() {
      let key = Self.key(header)
      if key.isEmpty || positions[key] != nil {
        try report(
          ImportProblem(
            outcome: .ignored, file: file, line: first?.line, column: header, value: header,
            expected: key.isEmpty
              ? "a name for column \(position + 1)" : "a name that no other column has"))
      } else {
        positions[key] = position
      }
    }
    self.positions = positions
  }

  /// Headers are compared without accents, capitals and punctuation.
  static func key(_ header: String) -> String {
    header.replacing("_", with: " ").folded
  }

  func position(of header: String) -> Int? { positions[Self.key(header)] }

  func has(_ header: String) -> Bool { position(of: header) != nil }

  func next() throws -> CSVRecord? { try reader.next() }
}

/// One record of a table, read by the names of its columns.
struct CSVRow {
  let table: CSVTable
  let record: CSVRecord

  subscript(_ header: String) -> String {
    guard let position = table.position(of: header), position < record.fields.count else {
      return ""
    }
    return record.fields[position]
  }

  func problem(
    _ outcome: ImportProblem.Outcome, column: String = "", value: String, expected: String
  ) -> ImportProblem {
    ImportProblem(
      outcome: outcome, file: table.file, line: record.line, column: column,
      value: String(value.prefix(200)), expected: expected)
  }

  /// What had to be repaired in the record itself.
  var repairs: [ImportProblem] {
    var problems = record.repaired.map { position in
      problem(
        .repaired, column: position < table.headers.count ? table.headers[position] : "",
        value: record.fields[position],
        expected: "text without control characters, in UTF-8")
    }
    if record.hasLoneQuote {
      problems.append(
        problem(
          .repaired, value: record.fields.first ?? "", expected: "a quote that is closed again"))
    }
    if record.fields.count > table.headers.count {
      problems.append(
        problem(
          .ignored, value: record.fields[table.headers.count],
          expected: "\(table.headers.count) fields, not \(record.fields.count)"))
    }
    return problems
  }
}

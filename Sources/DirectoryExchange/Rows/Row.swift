internal import CooperationModel
internal import DirectoryStore

/// The columns of a file, found by names that are compared without accents, capitals and
/// punctuation.
///
/// A class, since what was found once is remembered for all rows.
final class ColumnNames {
  /// The file, as messages name it.
  let file: String
  /// The names as written.
  let names: [String]
  private let positions: [String: Int]
  private var found: [String: Int?] = [:]

  init(file: String, names: [String]) {
    self.file = file
    self.names = names
    var positions: [String: Int] = [:]
    for (position, name) in names.enumerated() where !name.isEmpty {
      let key = Self.key(name)
      if positions[key] == nil { positions[key] = position }
    }
    self.positions = positions
  }

  func position(of name: String) -> Int? {
    if let known = found[name] { return known }
    let position = positions[Self.key(name)]
    found[name] = .some(position)
    return position
  }

  func has(_ name: String) -> Bool { position(of: name) != nil }

  private static func key(_ name: String) -> String { name.replacing("_", with: " ").folded }
}

/// The row at which a file stands, read by the names of its columns.
struct Row {
  let columns: ColumnNames
  let file: RowFile

  var line: Int { file.line }

  subscript(_ name: String) -> String { columns.position(of: name).map { file[$0] } ?? "" }

  func problem(
    _ outcome: ImportProblem.Outcome, column: String = "", value: String, expected: String
  ) -> ImportProblem {
    ImportProblem(
      outcome: outcome, file: columns.file, line: line, column: column,
      value: String(value.prefix(200)), expected: expected)
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

/// A table whose columns are fields.
struct FieldTable<Field: CaseIterable & RawRepresentable<String> & Hashable> {
  var table: CSVTable
  private let positions: [Field: Int]
  /// The columns that hold no field.
  let others: [Int]

  /// Opens a file; fails if a column is missing that it cannot do without.
  init<Sink>(
    _ source: ByteSource, name: String, needs: [Field], intake: inout Intake<Sink>
  ) throws {
    table = try CSVTable(source, name: name)
    intake.begin(file: name)
    let names = table.columns
    try intake.add(table.takeProblems())
    var positions: [Field: Int] = [:]
    for field in Field.allCases {
      positions[field] =
        table.columns.firstIndex { $0 == field.rawValue }
        ?? table.columns.firstIndex { $0.lowercased() == field.rawValue }
    }
    self.positions = positions
    let known = Set(positions.values)
    others = names.indices.filter { !known.contains($0) && !names[$0].isEmpty }
    for field in needs where positions[field] == nil {
      throw ExchangeError.missingColumn(
        path: source.path, column: field.rawValue,
        headers: names.filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// The text of a field in the row; empty if there is no such column.
  subscript(field: Field) -> String { positions[field].map { table.cells[$0] } ?? "" }

  /// Where a field of the row stands.
  func spot(_ field: Field) -> Spot {
    Spot(file: table.name, line: table.line, column: field.rawValue)
  }

  mutating func next<Sink>(_ intake: inout Intake<Sink>) throws -> Bool {
    let hasRow = try table.next()
    try intake.add(table.takeProblems())
    if hasRow { try intake.countRow() }
    return hasRow
  }
}

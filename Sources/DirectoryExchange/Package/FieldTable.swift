/// A table whose columns are fields.
struct FieldTable<Field: CaseIterable & RawRepresentable<String> & Hashable> {
  let file: RowFile
  /// The fields that are columns, and which: asked for every cell, where walking is quicker than
  /// hashing.
  private let fields: [Field]
  private let positions: [Int]
  /// The columns that hold no field, where the reader keeps them.
  let others: [Int]
  /// The columns that are read of every row.
  private let used: [Int]
  /// The texts of the row, by column: read once, however often they are asked for.
  private var texts: [String]

  /// Opens a file; fails if a column is missing that it cannot do without.
  init(
    _ source: ByteSource, name: String, needs: [Field], keepsOthers: Bool = false,
    intake: inout Intake
  ) throws {
    file = try RowFile(source, name: name)
    intake.begin(file: name)
    let names = file.columns
    try intake.add(file.takeProblems())
    var positions: [Field: Int] = [:]
    for field in Field.allCases {
      positions[field] =
        names.firstIndex { $0 == field.rawValue }
        ?? names.firstIndex { $0.lowercased() == field.rawValue }
    }
    fields = Field.allCases.filter { positions[$0] != nil }
    self.positions = fields.compactMap { positions[$0] }
    let known = Set(positions.values)
    others =
      keepsOthers ? names.indices.filter { !known.contains($0) && !names[$0].isEmpty } : []
    used = (known + others).sorted()
    texts = [String](repeating: "", count: names.count)
    for field in needs where positions[field] == nil {
      throw ExchangeError.missingColumn(
        path: source.path, column: field.rawValue,
        headers: names.filter { !$0.isEmpty }.joined(separator: ", "))
    }
  }

  /// The text of a field in the row; empty if there is no such column.
  subscript(field: Field) -> String {
    fields.firstIndex(of: field).map { texts[positions[$0]] } ?? ""
  }

  /// The text of a column in the row that holds no field.
  subscript(other column: Int) -> String { texts[column] }

  /// Where a field of the row stands.
  func spot(_ field: Field) -> Spot {
    Spot(file: file.name, line: file.line, column: field.rawValue)
  }

  mutating func next(_ intake: inout Intake) throws -> Bool {
    let hasRow = try file.next()
    // Before what depends on them, so that repairs are told first.
    if hasRow { for position in used { texts[position] = file[position] } }
    try intake.add(file.takeProblems())
    if hasRow { try intake.countRow() }
    return hasRow
  }
}

internal import CooperationModel

/// How the rows of a hand-made list are laid out: what stands above the header, what stands between
/// the rows, and what stands below them.
struct ListLayout: Hashable, Sendable {
  /// Where the names of the columns are.
  var header = Header(rows: 0, naming: .complete)
  /// The names of the columns.
  var columns: [String] = []
  /// Whether the first row may be a row like the others: nothing tells for sure.
  var isHeaderUnclear = false
  /// What stands above the header, as titles do.
  var titles: [String] = []
  /// The kind of each row after the header.
  var kinds: [Kind] = []

  /// What a row is.
  enum Kind: Hashable, Sendable {
    /// A row like most others.
    case entry
    /// One value alone, which holds for the rows below.
    case section
    /// The header again, as where exports were pasted together.
    case header
    /// Sums or counts.
    case total
    /// One value alone below the last entry, as the source of the list.
    case note
    /// Nothing.
    case blank
  }
}

extension ListLayout {
  /// Finds out how rows are laid out.
  ///
  /// - Parameter rows: The clean cells of all rows that are not blank, from the beginning of the file.
  /// - Complexity: O(*n*) for *n* cells.
  init(of rows: [[String]]) {
    let filled = rows.map { $0.count { !$0.isEmpty } }
    let usual = Self.usual(filled)
    let found = Self.headerRow(rows, filled: filled, usual: usual)
    isHeaderUnclear = found.isUnclear
    var body = 0
    if let row = found.row {
      let above = row > 0 && Self.isUpperHeader(rows[row - 1], over: rows[row]) ? 1 : 0
      let below = Self.isLowerHeader(rows, under: row) ? 1 : 0
      header = Header(skippedRows: row - above, rows: 1 + above + below, naming: .complete)
      titles = rows[..<(row - above)].flatMap { $0.filter { !$0.isEmpty } }
      body = row + below + 1
    } else if let first = filled.firstIndex(where: { $0 * 2 > usual }), first > 0, first < 10 {
      header.skippedRows = first
      titles = rows[..<first].flatMap { $0.filter { !$0.isEmpty } }
      body = first
    }
    columns =
      header.rows > 0
      ? header.names(from: Array(rows[header.skippedRows..<body]))
      : (1...max(1, rows[body...].map(\.count).max() ?? 1)).map { "Column \($0)" }
    let names = header.rows > 0 ? Array(rows[header.skippedRows..<body]) : []
    kinds = Self.kinds(of: rows[body...], usual: usual, header: names)
  }

  /// The usual number of filled cells of a row: the middle of those with more than one.
  private static func usual(_ filled: [Int]) -> Int {
    let several = filled.filter { $0 > 1 }.sorted()
    return several.isEmpty ? 1 : several[several.count / 2]
  }

  // MARK: Header

  private static func headerRow(
    _ rows: [[String]], filled: [Int], usual: Int
  ) -> (row: Int?, isUnclear: Bool) {
    var unclear: Int?
    for row in rows.indices.prefix(30) where filled[row] * 2 >= usual {
      let cells = rows[row].filter { !$0.isEmpty }
      guard !cells.isEmpty, cells.allSatisfy(isLabel) else { continue }
      let known = cells.count { HeaderWords.field(named: $0) != nil }
      if known * 3 >= cells.count, known > 1 || cells.count <= 2 && known > 0 {
        return (row, false)
      }
      // Names of columns are of another kind than what stands below, and do not stand there again.
      let below = rows[(row + 1)...].prefix(200)
      let isOther = rows[row].indices.contains { column in
        !rows[row][column].isEmpty && isTyped(column, in: below)
      }
      let returns = rows[row].indices.contains { column in
        !rows[row][column].isEmpty
          && below.contains { column < $0.count && $0[column] == rows[row][column] }
      }
      if isOther, !returns { return (row, false) }
      if !returns, usual > 1, filled[row] >= usual, Set(cells).count == cells.count {
        unclear = unclear ?? row
      }
      // A row of an ordinary length that is no header is an entry: no header comes after it.
      if filled[row] >= usual { break }
    }
    return (unclear, unclear != nil)
  }

  /// Whether a cell may be the name of a column.
  static func isLabel(_ text: String) -> Bool {
    guard text.count <= 200, text.contains(where: \.isLetter) else {
      // A year may head a column of figures.
      return text.count == 4 && ValueKind.integer.fits(text)
    }
    return !isTyped(text)
  }

  private static func isTyped(_ text: String) -> Bool {
    [ValueKind.email, .phone, .date, .coordinates, .rna, .letteredPostcode, .postcodeAndTown]
      .contains { $0.fits(text) } || text.hasPrefix("http")
      || (text.contains(where: \.isNumber) && ValueKind.naf.fits(text))
  }

  /// Whether most values of a column are numbers, dates, addresses of mail and the like.
  private static func isTyped(_ column: Int, in rows: ArraySlice<[String]>) -> Bool {
    let values = rows.compactMap { row -> String? in
      column < row.count && !UnknownValues.holds(row[column]) ? row[column] : nil
    }
    let typed = values.count { !$0.contains(where: \.isLetter) || isTyped($0) }
    return values.count >= 2 && typed * 5 >= values.count * 4
  }

  /// Whether a row above the header names groups of columns.
  private static func isUpperHeader(_ row: [String], over header: [String]) -> Bool {
    let cells = row.filter { !$0.isEmpty }
    return cells.count >= 2 && cells.allSatisfy(isLabel) && row.count <= header.count
  }

  /// Whether the row below the first header says more of the columns, as units do.
  private static func isLowerHeader(_ rows: [[String]], under header: Int) -> Bool {
    guard header + 2 < rows.count else { return false }
    let row = rows[header + 1]
    let cells = row.filter { !$0.isEmpty }
    guard !cells.isEmpty, cells.allSatisfy(isLabel) else { return false }
    let below = rows[(header + 2)...].prefix(200)
    return row.indices.contains { column in
      !UnknownValues.holds(row[column]) && column < rows[header].count && isTyped(column, in: below)
        && !isNumberOrDate(row[column])
    }
  }

  /// Whether a cell is a value rather than a word or a year: "0000" above codes is the first of them.
  private static func isNumberOrDate(_ text: String) -> Bool {
    !text.contains(where: \.isLetter) && !(Int(text).map { (1900...2100).contains($0) } ?? false)
  }

  // MARK: Rows

  private static func kinds(
    of rows: ArraySlice<[String]>, usual: Int, header: [[String]]
  ) -> [Kind] {
    let names = header.map { $0.map(\.folded) }
    var kinds = rows.map { row -> Kind in
      let kind = ListForm.kind(of: row, under: names)
      return kind == .section && usual < 3 ? .entry : kind
    }
    if let last = kinds.lastIndex(of: .entry) {
      for index in kinds.indices[(last + 1)...] where kinds[index] == .section {
        kinds[index] = .note
      }
    }
    if !areSections(Array(rows), kinds) {
      for index in kinds.indices where kinds[index] == .section { kinds[index] = .entry }
    }
    return kinds
  }

  /// Whether rows of a single value are headings rather than entries of which only a name is known.
  private static func areSections(_ rows: [[String]], _ kinds: [Kind]) -> Bool {
    let positions = kinds.indices.filter { kinds[$0] == .section }
    guard let first = positions.first else { return false }
    // Headings begin above the first entry.
    if kinds.first(where: { $0 == .section || $0 == .entry }) == .section { return true }
    func place(_ row: [String]) -> Int? { row.firstIndex { !$0.isEmpty } }
    guard let column = place(rows[first]) else { return false }
    let entries = kinds.indices.filter { kinds[$0] == .entry }.prefix(200)
    func isLoud(_ index: Int) -> Bool {
      column < rows[index].count && rows[index][column].contains(where: \.isLetter)
        && rows[index][column].uppercased() == rows[index][column]
    }
    // They shout among entries that do not, or stand where entries have nothing to read.
    return positions.allSatisfy(isLoud) && entries.count(where: isLoud) * 5 < entries.count
  }
}
